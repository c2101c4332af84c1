import {bare} from '../triage/bare.js';
import {factorTips, items, lines, raises, safetyNet, sections, tipItems} from './nl/advice.js';
import {clinical} from './nl/clinical.js';
import {exercises, programme} from './nl/exercises.js';
import {card, doors, headings, outcomes, windows} from './nl/outcomes.js';
import {plan} from './nl/plan.js';
import {choices, gates, groups, parts, screens, symptoms, symptomsSaid, yesNo} from './nl/questions.js';
import {facts, reasons} from './nl/reasons.js';
import {sourceAddresses, sources} from './nl/sources.js';
import {leaflet, takeHome, timeline} from './nl/take-home.js';
import {about, ui} from './nl/ui.js';

/** Everything the check says, in Dutch. No HTML, no logic. Without prototypes: what a text leaves out, no page may add. */
export const nl = bare({
  symptoms,
  symptomsSaid,
  choices,
  yesNo,
  gates,
  parts,
  groups,
  screens,
  facts,
  reasons,
  outcomes,
  card,
  plan,
  headings,
  windows,
  doors,
  sections,
  lines,
  items,
  factorTips,
  tipItems,
  exercises,
  programme,
  timeline,
  clinical,
  takeHome,
  leaflet,
  raises,
  safetyNet,
  sources,
  sourceAddresses,
  ui,
  about,
});

/** Every text, each declared where it stands in Dutch; those with an id of `triage` behind them are keyed by it. */
export type Copy = typeof nl;
