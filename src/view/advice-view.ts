import {html, nothing, type TemplateResult} from 'lit';
import {linePages, tipPages} from '../copy/pages.js';
import type {Settings} from '../settings.js';
import type {LineId, Section, SectionId} from '../triage/advice.js';
import {bare} from '../triage/bare.js';
import type {SlowRecoveryFactor} from '../triage/facts.js';
import type {Added, Outcome} from '../triage/outcome.js';
import {appointmentView, askView, pageLink} from './doors-view.js';
import {fold, list} from './list-and-fold.js';
import {scheduleView} from './programme-view.js';
import type {ResultModel} from './result-view.js';
import {figuresView} from './timeline-view.js';
import type {Wording} from './wording.js';
import {answerText} from './words.js';

/** Which lines of a section the answers to the invitation added. */
const addedLines = (added: Added | null, id: SectionId): readonly LineId[] =>
  added?.sections.find((section) => section.id === id)?.lines ?? [];

const markIf = ({copy}: Wording, isNew: boolean): TemplateResult | typeof nothing =>
  isNew ? html` <strong>(${copy.ui.added.mark})</strong>` : nothing;

/** One line of advice, with the page that it names, and what stands as a list under it. */
export function lineView(wording: Wording, settings: Settings, line: LineId, isNew = false): TemplateResult {
  const {copy, say} = wording;
  const items = copy.items[line];
  return html`${say(copy.lines[line])}${markIf(wording, isNew)}${pageLink(wording, settings, linePages[line])}${items ? list(items.map(say)) : nothing}`;
}

/** A section as it opens: its lines, and what is special to it. Nothing when there is nothing in it. */
export function sectionView(
  wording: Wording,
  settings: Settings,
  {lines}: Pick<Section, 'lines'>,
  title: string,
  content: readonly unknown[] = [],
  added: readonly LineId[] = [],
): TemplateResult | typeof nothing {
  const special = content.filter((part) => part !== nothing);
  if (lines.length === 0 && special.length === 0) return nothing;
  return fold(
    html`<span>${title}${markIf(wording, added.length > 0)}</span>`,
    html`<div class="section">
      ${
        lines.length > 0
          ? list(
              lines.map((line) => lineView(wording, settings, line, added.includes(line))),
              'lines',
            )
          : nothing
      }
      ${special}
    </div>`,
  );
}

/** What helps with one thing that makes recovery harder, with the page that it names. */
export function tipView(wording: Wording, settings: Settings, factor: SlowRecoveryFactor): TemplateResult {
  const {copy, say} = wording;
  const items = copy.tipItems[factor];
  return html`${say(copy.factorTips[factor])}${items ? list(items.map(say)) : nothing}${pageLink(wording, settings, tipPages[factor])}`;
}

/** Each of the visitor's slow-recovery factors, with what helps. */
function factorsView(wording: Wording, settings: Settings, {factors}: Outcome): TemplateResult | typeof nothing {
  return factors.length === 0
    ? nothing
    : list(
        factors.map(
          (given) =>
            html`<strong>${answerText(wording, given)}.</strong>
              ${tipView(wording, settings, given.question as SlowRecoveryFactor)}`,
        ),
        'lines',
      );
}

/**
 * Whom to see for what: those that fit the visitor's own answers first, with who is at the practice itself. The practice's
 * appointment may stand here, as it stands above or below: a test holds that of every outcome with this section.
 */
export function professionsView(wording: Wording, settings: Settings, {lines, suited}: Section): TemplateResult {
  const {copy, say} = wording;
  const offered: readonly LineId[] = settings.offers;
  const mark = (text: string): TemplateResult => html` <strong>(${text})</strong>`;
  return html`<div class="section">
    ${list(
      lines.map(
        (line) =>
          html`${lineView(wording, settings, line)}${suited.includes(line) ? mark(say(copy.ui.fitsAnswers)) : nothing}${offered.includes(line) ? mark(copy.ui.alsoHere) : nothing}`,
      ),
      'lines',
    )}
    ${offered.length > 0 ? appointmentView(wording, settings) : nothing}
  </div>`;
}

/** For who is not sure what is allowed: how to reach the practice. */
function notSureView(wording: Wording, settings: Settings): TemplateResult | typeof nothing {
  const ways = askView(wording, settings);
  return ways === nothing
    ? nothing
    : html`<p>${wording.say(wording.copy.ui.notSure)}</p>
        ${ways}`;
}

type SectionContent = (wording: Wording, model: ResultModel) => readonly unknown[];

/** What a section shows beside its lines. */
const special: {readonly [S in SectionId]?: SectionContent} = bare({
  recovery: (wording, {outcome, settings}) => [
    // They are of new pain.
    outcome.today ? figuresView(wording, outcome.today) : nothing,
    factorsView(wording, settings, outcome),
  ],
  // Where the practice's own appointment stands anyway (d0).
  'people-ask': (wording, {outcome, settings}) => [outcome.toPractice ? notSureView(wording, settings) : nothing],
  hernia: (wording, {outcome}) => [
    outcome.fitsHernia
      ? html`${wording.heading(3, wording.say(wording.copy.ui.whyItFits))}
        ${list(
          outcome.hernia.map((given) => answerText(wording, given)),
          'lines',
        )}`
      : nothing,
  ],
  'exercise-programme': (wording, {outcome, now}) => [
    outcome.programme ? scheduleView(wording, outcome.programme, now) : nothing,
  ],
});

/** Sections for this visitor, each as it unfolds. */
export const sectionsView = (
  wording: Wording,
  model: ResultModel,
  sections: readonly Section[],
): readonly (TemplateResult | typeof nothing)[] =>
  sections.map((section) => {
    const {id} = section;
    const isNew = addedLines(model.added, id);
    return id === 'who-treats-what'
      ? fold(
          html`<span>${wording.say(wording.copy.sections[id])}${markIf(wording, isNew.length > 0)}</span>`,
          professionsView(wording, model.settings, section),
        )
      : sectionView(
          wording,
          model.settings,
          section,
          wording.copy.plan.sections[id] ?? wording.say(wording.copy.sections[id]),
          special[id]?.(wording, model),
          isNew,
        );
  });
