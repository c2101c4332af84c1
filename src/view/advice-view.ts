import {html, nothing, type TemplateResult} from 'lit';
import {linePages, tipPages} from '../copy/pages.js';
import type {Settings} from '../settings.js';
import type {LineId, Section, SectionId} from '../triage/advice.js';
import type {SlowRecoveryFactor} from '../triage/facts.js';
import type {Added, Outcome} from '../triage/outcome.js';
import type {Given} from '../triage/telling.js';
import {appointmentView, askView, pageLink} from './doors-view.js';
import {fold, list} from './list-and-fold.js';
import {programmeView} from './programme-view.js';
import type {ResultModel} from './result-view.js';
import {timelineView} from './timeline-view.js';
import type {Wording} from './wording.js';
import {answerText} from './words.js';

/** Which lines of a section the answers to the invitation added. */
const addedLines = (added: Added | null, id: SectionId): readonly LineId[] =>
  added?.sections.find((section) => section.id === id)?.lines ?? [];

const markIf = ({copy}: Wording, isNew: boolean): TemplateResult | typeof nothing =>
  isNew ? html` <strong>(${copy.ui.added.mark})</strong>` : nothing;

const titleView = (wording: Wording, id: SectionId, isNew: boolean): TemplateResult =>
  html`${wording.say(wording.copy.sections[id])}${markIf(wording, isNew)}`;

/** One line of advice, with the page that it names, and what stands as a list under it. */
function lineView(wording: Wording, settings: Settings, line: LineId, isNew = false): TemplateResult {
  const {copy, say} = wording;
  const items = copy.items[line];
  return html`${say(copy.lines[line])}${markIf(wording, isNew)}${pageLink(wording, settings, linePages[line])}${items ? list(items.map(say)) : nothing}`;
}

/** A section as it opens: what is special to it, and its lines. */
export const sectionView = (
  wording: Wording,
  settings: Settings,
  {id, lines}: Section,
  content: readonly unknown[] = [],
  added: readonly LineId[] = [],
): TemplateResult =>
  fold(
    titleView(wording, id, added.length > 0),
    html`<div class="section">
      ${list(
        lines.map((line) => lineView(wording, settings, line, added.includes(line))),
        'lines',
      )}
      ${content}
    </div>`,
  );

/** What helps with one thing that makes recovery harder, with the page that it names. */
export function tipView(wording: Wording, settings: Settings, factor: SlowRecoveryFactor): TemplateResult {
  const {copy, say} = wording;
  const items = copy.tipItems[factor];
  return html`${say(copy.factorTips[factor])}${items ? list(items.map(say)) : nothing}${pageLink(wording, settings, tipPages[factor])}`;
}

/** Each of the visitor's slow-recovery factors, with what helps. */
function factorsView(wording: Wording, settings: Settings, factors: readonly Given[]): TemplateResult | typeof nothing {
  const {copy, say, heading} = wording;
  if (factors.length === 0) return nothing;
  return html`${heading(3, say(copy.ui.factorsTitle))}
  ${list(
    factors.map(
      (given) =>
        html`<strong>${answerText(wording, given)}.</strong>
          ${tipView(wording, settings, given.question as SlowRecoveryFactor)}`,
    ),
    'lines',
  )}`;
}

/**
 * Whom to see for what: those that fit the visitor's own answers first, with who is at the practice itself. The practice's
 * appointment may stand here, as it stands above or below: a test holds that of every outcome with this section.
 */
export function therapistsView(
  wording: Wording,
  settings: Settings,
  {lines, suited}: Section,
  added: readonly LineId[] = [],
): TemplateResult {
  const {copy, say} = wording;
  const offered: readonly LineId[] = settings.offers;
  const mark = (text: string): TemplateResult => html` <strong>(${text})</strong>`;
  return fold(
    titleView(wording, 'who-treats-what', added.length > 0),
    html`<div class="section">
      ${list(
        lines.map(
          (line) =>
            html`${lineView(wording, settings, line)}${suited.includes(line) ? mark(say(copy.ui.fitsAnswers)) : nothing}${offered.includes(line) ? mark(copy.ui.alsoHere) : nothing}`,
        ),
        'lines',
      )}
      ${offered.length > 0 ? appointmentView(wording, settings) : nothing}
    </div>`,
  );
}

/** For who is not sure what is allowed: how to reach the practice. */
function notSureView(wording: Wording, settings: Settings): TemplateResult | typeof nothing {
  const ways = askView(wording, settings);
  return ways === nothing
    ? nothing
    : html`<p>${wording.say(wording.copy.ui.notSure)}</p>
        ${ways}`;
}

/** What a section shows beside its lines, for this visitor. */
function contentOf(wording: Wording, settings: Settings, id: SectionId, outcome: Outcome, now: Date): unknown {
  const {copy, say, heading} = wording;
  if (id === 'recovery')
    return [
      // The figures are of new pain.
      outcome.today ? timelineView(wording, outcome.today, outcome.fitsHernia) : nothing,
      factorsView(wording, settings, outcome.factors),
    ];
  // Where the practice's own appointment stands anyway (d0).
  if (id === 'people-ask' && (outcome.toPractice || outcome.contactBelow)) return notSureView(wording, settings);
  if (id === 'hernia' && outcome.fitsHernia)
    return [
      heading(3, say(copy.ui.whyItFits)),
      list(
        outcome.hernia.map((given) => answerText(wording, given)),
        'lines',
      ),
    ];
  return id === 'exercise-programme' && outcome.programme ? programmeView(wording, outcome.programme, now) : nothing;
}

/** The advice on recovery, each part in a section that opens, in the order of what matters to this visitor. */
export function adviceView(
  wording: Wording,
  {outcome, settings, now, added}: ResultModel,
): TemplateResult | typeof nothing {
  const {sections} = outcome;
  if (sections.length === 0) return nothing;
  return html`<section class="block">
    ${wording.heading(2, wording.say(wording.copy.ui.adviceTitle))}
    ${sections.map((section) => {
      const isNew = addedLines(added, section.id);
      return section.id === 'who-treats-what'
        ? therapistsView(wording, settings, section, isNew)
        : sectionView(wording, settings, section, [contentOf(wording, settings, section.id, outcome, now)], isNew);
    })}
  </section>`;
}
