import {html, nothing, type TemplateResult} from 'lit';
import type {Line} from '../copy/line.js';
import {exerciseDrawings} from '../illustrations/exercises.js';
import {icon, not} from '../illustrations/icon.js';
import {peopleInFour} from '../illustrations/people.js';
import {bare} from '../triage/bare.js';
import type {ExerciseId, Programme} from '../triage/exercises.js';
import type {SafetyNet} from '../triage/outcome.js';
import type {ActId, NodeId, Plan, PlanNode} from '../triage/plan.js';
import type {Mark} from '../triage/safety-net.js';
import {lineView, sectionsView} from './advice-view.js';
import {longDate, shortDate} from './dates.js';
import {linksView, practiceView} from './doors-view.js';
import {atOnce, type InTurn} from './in-turn.js';
import {leadView, upperFirst} from './lead.js';
import {list} from './list-and-fold.js';
import {exercisesView, walksView} from './programme-view.js';
import type {ResultActions, ResultModel} from './result-view.js';
import {allSignsView, personalSignsView} from './safety-net-view.js';
import {summaryView} from './summary-view.js';
import {curveView} from './timeline-view.js';
import type {Wording} from './wording.js';

/** The exercises of which the acts don't say all. */
export const exercisesBeside = ({exercises}: Programme, shownAsActs: Plan['shownAsActs']): readonly ExerciseId[] =>
  exercises.filter((id) => !shownAsActs.includes(id));

/** What is special to a moment: before its lines, beside those where there is room, and first among what unfolds. */
interface Special {
  readonly before: unknown;
  readonly beside: unknown;
  readonly folds: unknown;
}
export const nothingSpecial: Special = {before: nothing, beside: nothing, folds: nothing};
type SpecialOf = (wording: Wording, model: ResultModel, actions: ResultActions, plan: Plan) => Special;

/** Which position tells the most; the first, where none is named. */
const shownFrame: {readonly [A in ActId]?: number} = bare({'get-up': 1});

/** What to do at once, each with a drawing. */
function actsView(wording: Wording, {outcome}: ResultModel, {acts}: PlanNode): TemplateResult | typeof nothing {
  const {copy, say} = wording;
  const [first] = outcome.programme?.plan ?? [];
  if (acts.length === 0) return nothing;
  return html`<ul class="acts">
    ${acts.map(({act, drawing, isNot, line}) => {
      const text =
        copy.plan.acts[act] ?? (line ? say(copy.lines[line]) : first ? copy.plan.walk(first.walks, first.minutes) : '');
      return html`<li>
        ${
          drawing
            ? html`<div part="illustration">
                ${exerciseDrawings[drawing]()[shownFrame[act] ?? 0]}${isNot ? icon(not) : nothing}
              </div>`
            : nothing
        }
        <p>${leadView(text)}</p>
      </li>`;
    })}
  </ul>`;
}

/** The day itself, as the small print of what is to be done on it. */
const dayOf = (node: NodeId, {copy}: Wording, now: Date): string | undefined => {
  const days: {readonly [N in NodeId]?: string} = bare({
    today: longDate(now),
    tell: longDate(now),
    'until-the-physiotherapist': copy.plan.fromToday(shortDate(now)),
  });
  return days[node];
};

/** Whether what is said of a leg that does not settle stands at its own day: that lies ahead, or a doctor looks into it. */
const hasDayOfLeg = ({marks}: SafetyNet): boolean => marks.some(({weeks, byDoctor}) => weeks === 6 || byDoctor);

/** That, for whom the day is past. */
export const legText = ({copy, say}: Wording, safetyNet: SafetyNet | null): TemplateResult | typeof nothing =>
  safetyNet?.hernia && !hasDayOfLeg(safetyNet) ? html`<p>${say(copy.safetyNet.hernia)}</p>` : nothing;

/** The course of groups of people, beside what it means. */
const curve: SpecialOf = (wording, {outcome}) => ({
  ...nothingSpecial,
  before: curveView(wording, outcome.today),
  beside: html`<p class="small">${wording.say(wording.copy.timeline.caption)}</p>`,
  folds: legText(wording, outcome.safetyNet),
});

/** Three of the four are over it within three months. */
const courseOfHernia: SpecialOf = (wording, {outcome: {safetyNet}}) => ({
  ...nothingSpecial,
  before: peopleInFour(3),
  folds: legText(wording, safetyNet),
});

/** Where the line is red. */
const alerts: readonly NodeId[] = ['sooner', 'again'];

/** What would make it more urgent. */
const signs: SpecialOf = (wording, {outcome: {safetyNet}}) =>
  safetyNet
    ? {...nothingSpecial, before: personalSignsView(wording, safetyNet), folds: allSignsView(wording, safetyNet)}
    : nothingSpecial;

const specials: {readonly [N in NodeId]?: SpecialOf} = bare({
  tell: (wording, model, actions) => ({
    ...nothingSpecial,
    before: html`<p>${wording.say(wording.copy.plan[model.outcome.tell])}</p>`,
    folds: summaryView(wording, model, actions),
  }),
  sooner: signs,
  again: signs,
  weeks: (wording, {outcome: {programme}, now}, _actions, {shownAsActs}) => {
    return programme
      ? {
          ...nothingSpecial,
          before: walksView(wording, programme, now),
          beside: exercisesView(wording, programme, exercisesBeside(programme, shownAsActs)),
        }
      : nothingSpecial;
  },
  'course-of-hernia': courseOfHernia,
  'course-of-hernia-unsure': courseOfHernia,
  'course-unsure': curve,
  course: curve,
});

/**
 * A moment of the plan: what it is about, more of that in small print, and what to do or to know then. The space belongs to
 * the title: by itself before a line of its own it would not be there for who listens.
 */
export const momentView = (
  {heading}: Wording,
  title: string,
  small: string | undefined,
  content: unknown,
  look?: 'now' | 'alert',
): TemplateResult =>
  html`<li class=${look ?? nothing}>
    ${heading(2, small ? html`${`${title} `}<small role="none">${small}</small>` : title)} ${content}
  </li>`;

/** Side by side where there is room. */
export const twoView = (before: unknown, beside: unknown): TemplateResult =>
  html`<div class="two">
    <div>${before}</div>
    <div>${beside}</div>
  </div>`;

/** The moments of this visitor: with what to do at once, and the lines that stand there. */
export const momentsView = (
  wording: Wording,
  model: ResultModel,
  {nodes}: Plan,
  contentOf: (node: PlanNode) => Special,
  inTurn: InTurn = atOnce,
): readonly unknown[] =>
  nodes.map((node, index) =>
    inTurn(() => {
      const {copy, say} = wording;
      const {title, small} = copy.plan.nodes[node.node];
      const {before, beside, folds} = contentOf(node);
      const steps =
        node.steps.length > 0
          ? html`<ol>
              ${node.steps.map((line) => html`<li>${lineView(wording, model.settings, line)}</li>`)}
            </ol>`
          : nothing;
      const texts = [steps, ...node.lines.map((line) => html`<p>${lineView(wording, model.settings, line)}</p>`)];
      return momentView(
        wording,
        say(title),
        small ? say(small) : dayOf(node.node, wording, model.now),
        html`${actsView(wording, model, node)}
        ${beside !== nothing ? twoView(before, html`${beside} ${texts}`) : html`${before} ${texts}`} ${folds}`,
        alerts.includes(node.node) ? 'alert' : index === 0 ? 'now' : undefined,
      );
    }),
  );

/** What a mark says, to who is at a doctor, at a physiotherapist or at neither. */
function ownMarkText({copy, say}: Wording, {weeks, byDoctor, byPhysiotherapist}: Mark): string {
  const {marks, marksByDoctor, marksByPhysiotherapist} = copy.safetyNet;
  const told: {readonly [W in Mark['weeks']]?: Line} = byPhysiotherapist ? marksByPhysiotherapist : marks;
  return say(byDoctor ? marksByDoctor : (told[weeks] ?? marks[weeks]));
}

/** What to do on a day to look again. */
export const markText = (wording: Wording, {hernia}: SafetyNet, mark: Mark): string =>
  hernia && mark.weeks === 6 ? wording.say(wording.copy.safetyNet.hernia) : ownMarkText(wording, mark);

/** The same where it is the doctor who looks into it: for each of the days. */
export const textsByDoctor = ({copy, say}: Wording, {hernia}: SafetyNet): readonly string[] => [
  say(copy.safetyNet.marksByDoctor),
  ...(hernia ? [say(copy.safetyNet.hernia)] : []),
];

/**
 * The days on which to look again, with what to do then; where the practice can be reached is with the first that sends
 * somebody there, which after one week only a GP's practice is.
 */
function datesView(wording: Wording, {outcome, settings}: ResultModel): readonly TemplateResult[] {
  const {copy, say} = wording;
  const {safetyNet, contactBelow, linksBeside} = outcome;
  const contact = contactBelow
    ? html`${practiceView(wording, settings, true)} ${linksBeside ? linksView(wording, settings) : nothing}`
    : nothing;
  const {marks = []} = safetyNet ?? {};
  const [first] = marks;
  if (!safetyNet || !first)
    return contactBelow ? [momentView(wording, say(copy.doors.practice.title), undefined, contact)] : [];
  if (first.byDoctor)
    return [
      momentView(
        wording,
        copy.plan.lookAgain(marks.length),
        undefined,
        html`${list(
          marks.map(({date}) => shortDate(date)),
          'dates',
        )}
        ${textsByDoctor(wording, safetyNet).map((text) => html`<p>${text}</p>`)} ${contact}`,
      ),
    ];
  const atPractice = marks.find(({weeks}) => weeks > 1 || settings.practiceType === 'gp');
  return marks.map((mark) =>
    momentView(
      wording,
      upperFirst(longDate(mark.date)),
      mark === first ? copy.plan.afterBegin(mark.weeks) : copy.plan.after(mark.weeks),
      html`<p>${markText(wording, safetyNet, mark)}</p>
        ${mark === atPractice ? contact : nothing}`,
    ),
  );
}

/** The advice as a line in time: now, when to call after all, the next weeks, and when to look again. */
export function planView(
  wording: Wording,
  model: ResultModel,
  actions: ResultActions,
  plan: Plan,
  inTurn: InTurn,
): TemplateResult {
  const {copy, say, heading} = wording;
  return html`<section>
    ${heading(1, say(copy.plan.title), {class: 'part-title'})}
    ${plan.notes.map((line) => html`<p>${say(copy.lines[line])}</p>`)}
    <ol class="plan">
      ${momentsView(
        wording,
        model,
        plan,
        ({node, sections}) => {
          const special = specials[node]?.(wording, model, actions, plan) ?? nothingSpecial;
          return {
            ...special,
            folds: html`<div class="folds">${special.folds} ${sectionsView(wording, model, sections)}</div>`,
          };
        },
        inTurn,
      )}
      ${inTurn(() => datesView(wording, model))}
    </ol>
  </section>`;
}
