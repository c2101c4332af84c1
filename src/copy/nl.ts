import type {Copy} from './copy.js';
import {lines, raises, safetyNet, sections} from './nl/advice.js';
import {doors, headings, outcomes, windows} from './nl/outcomes.js';
import {choices, gates, groups, parts, screens, symptoms, yesNo} from './nl/questions.js';
import {facts, reasons} from './nl/reasons.js';
import {sources} from './nl/sources.js';
import {about, ui} from './nl/ui.js';

/** Everything the check says, in Dutch. */
export const nl: Copy = {
  symptoms,
  choices,
  yesNo,
  gates,
  parts,
  groups,
  screens,
  facts,
  reasons,
  outcomes,
  headings,
  windows,
  doors,
  sections,
  lines,
  raises,
  safetyNet,
  sources,
  ui,
  about,
};
