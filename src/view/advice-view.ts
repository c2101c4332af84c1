import {html, nothing, type TemplateResult} from 'lit';
import {fittingTherapists, type LineId, type Section, type SectionId} from '../triage/advice.js';
import type {Assessment} from '../triage/assess.js';
import {programmeFor} from '../triage/exercises.js';
import type {Answers, QuestionId} from '../triage/questions.js';
import {todayOn} from '../triage/recovery.js';
import {fold, list} from './list-and-fold.js';
import {programmeView} from './programme-view.js';
import {timelineView} from './timeline-view.js';
import type {Wording} from './wording.js';
import {answerText} from './words.js';

export interface AdviceModel {
  readonly assessment: Assessment;
  readonly answers: Answers;
  readonly now: Date;
}

/** The answers that fit a hernia. */
const herniaAnswers: readonly QuestionId[] = ['leg-pain', 'leg-worse-on-coughing', 'leg-tingling', 'leg-numbness'];

/** One line of advice, with what stands as a list under it. */
function lineView({copy, say}: Wording, line: LineId): TemplateResult {
  const items = copy.items[line];
  return html`${say(copy.lines[line])}${items ? list(items.map(say)) : nothing}`;
}

/** A section as it opens: what is special to it, and its lines. */
export const sectionView = (wording: Wording, {id, lines}: Section, content: readonly unknown[] = []): TemplateResult =>
  fold(
    wording.say(wording.copy.sections[id]),
    html`<div class="section">
      ${list(
        lines.map((line) => lineView(wording, line)),
        'lines',
      )}
      ${content}
    </div>`,
  );

/** Each of the visitor's slow-recovery factors, with one thing that helps. */
function factorsView(wording: Wording, {assessment, answers}: AdviceModel): TemplateResult | typeof nothing {
  const {copy, say, heading} = wording;
  const {factors} = assessment.slowRecovery;
  if (factors.length === 0) return nothing;
  return html`${heading(3, say(copy.ui.factorsTitle))}
  ${list(
    factors.map(
      (factor) =>
        html`<strong>${answerText(wording, factor, answers[factor] ?? 'yes')}.</strong>
          ${say(copy.factorTips[factor])}`,
    ),
    'lines',
  )}`;
}

/** Whom to see for what; those that fit the visitor's own answers first. */
function therapistsView(wording: Wording, {lines}: Section, {assessment, answers}: AdviceModel): TemplateResult {
  const {copy, say} = wording;
  const fitting = fittingTherapists(assessment, answers);
  const rest = lines.filter((line) => !fitting.includes(line));
  return fold(
    say(copy.sections['who-treats-what']),
    list(
      [
        ...fitting.map((line) => html`${say(copy.lines[line])} <strong>(${say(copy.ui.fitsAnswers)})</strong>`),
        ...rest.map((line) => lineView(wording, line)),
      ],
      'lines',
    ),
  );
}

/** What a section shows beside its lines, for this visitor. */
function contentOf(wording: Wording, id: SectionId, model: AdviceModel): unknown {
  const {copy, say, heading} = wording;
  const {assessment, answers, now} = model;
  const hernia = assessment.facts['hernia-pattern'] === 'yes';
  if (id === 'recovery') return [timelineView(wording, todayOn(answers), hernia), factorsView(wording, model)];
  if (id === 'hernia') {
    const own = herniaAnswers.filter((question) => (answers[question] ?? 'no') !== 'no');
    return [
      heading(3, say(copy.ui.whyItFits)),
      list(
        own.map((question) => answerText(wording, question, answers[question] ?? 'yes')),
        'lines',
      ),
    ];
  }
  const programme = id === 'exercise-programme' ? programmeFor(assessment, answers) : null;
  return programme ? programmeView(wording, programme, now) : nothing;
}

/** The advice on recovery, each part in a section that opens, in the order of what matters to this visitor. */
export function adviceView(
  wording: Wording,
  sections: readonly Section[],
  model: AdviceModel,
): TemplateResult | typeof nothing {
  if (sections.length === 0) return nothing;
  return html`<section class="block">
    ${wording.heading(2, wording.say(wording.copy.ui.adviceTitle))}
    ${sections.map((section) => (section.id === 'who-treats-what' ? therapistsView(wording, section, model) : sectionView(wording, section, [contentOf(wording, section.id, model)])))}
  </section>`;
}
