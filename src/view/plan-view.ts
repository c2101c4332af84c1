import {html, nothing, type TemplateResult} from 'lit';
import {exerciseDrawings} from '../illustrations/exercises.js';
import {peopleInFour} from '../illustrations/people.js';
import type {ActId, NodeId, Plan, PlanNode} from '../triage/plan.js';
import {lineView, sectionsView} from './advice-view.js';
import {longDate, shortDate} from './dates.js';
import {linksView, practiceView} from './doors-view.js';
import {leadView, upperFirst} from './lead.js';
import {list} from './list-and-fold.js';
import {tilesView, walksView} from './programme-view.js';
import type {ResultActions, ResultModel} from './result-view.js';
import {allSignsView, personalSignsView} from './safety-net-view.js';
import {summaryView} from './summary-view.js';
import {curveView} from './timeline-view.js';
import type {Wording} from './wording.js';

/** What is special to a moment: before its lines, beside those where there is room, and first among what unfolds. */
interface Special {
  readonly before?: unknown;
  readonly beside?: unknown;
  readonly folds?: unknown;
}
type SpecialOf = (wording: Wording, model: ResultModel, actions: ResultActions, plan: Plan) => Special;

/** Of a movement that matters for where it ends. */
const lastFrame: readonly ActId[] = ['get-up'];

/** What to do at once, each with a drawing. */
function actsView(wording: Wording, {outcome}: ResultModel, {acts}: PlanNode): TemplateResult | typeof nothing {
  const {copy, say} = wording;
  const [first] = outcome.programme?.plan ?? [];
  if (acts.length === 0) return nothing;
  return html`<ul class="acts">
    ${acts.map(({act, drawing, line}) => {
      const text =
        copy.plan.acts[act] ?? (line ? say(copy.lines[line]) : first ? copy.plan.walk(first.walks, first.minutes) : '');
      return html`<li>
        ${drawing ? html`<div part="illustration">${exerciseDrawings[drawing]().slice(...(lastFrame.includes(act) ? [-1] : [0, 1]))}</div>` : nothing}
        <p>${leadView(text)}</p>
      </li>`;
    })}
  </ul>`;
}

/** The day itself, as the small print of what is to be done on it. */
const dayOf = (node: NodeId, {copy}: Wording, now: Date): string | undefined => {
  const days: {readonly [N in NodeId]?: string} = {
    today: longDate(now),
    tell: longDate(now),
    'until-the-physiotherapist': copy.plan.fromToday(shortDate(now)),
  };
  return days[node];
};

/** The course of groups of people, beside what it means. */
const curve: SpecialOf = (wording, {outcome}) => ({
  before: curveView(wording, outcome.today),
  beside: html`<p class="small">${wording.say(wording.copy.timeline.caption)}</p>`,
});

const specials: {readonly [N in NodeId]?: SpecialOf} = {
  tell: (wording, model, actions) => ({
    before: html`<p>${wording.say(wording.copy.plan.tell)}</p>`,
    folds: summaryView(wording, model, actions),
  }),
  sooner: (wording, {outcome: {safetyNet}}) =>
    safetyNet ? {before: personalSignsView(wording, safetyNet), folds: allSignsView(wording, safetyNet)} : {},
  weeks: (wording, {outcome: {programme}, now}, _actions, {shownAsActs}) => {
    const {copy, heading} = wording;
    const [step] = programme?.plan ?? [];
    if (!programme || !step) return {};
    const tiles = programme.exercises.filter((id) => !shownAsActs.includes(id));
    return {
      before: walksView(wording, programme, now),
      beside:
        tiles.length > 0
          ? html`${heading(3, programme.walkingOnly ? copy.plan.exerciseNow : copy.plan.exercise(step.rounds, step.repetitions))}
            ${tilesView(wording, tiles)}`
          : nothing,
    };
  },
  'course-of-hernia': () => ({before: peopleInFour(3)}),
  'course-of-pregnant': curve,
  course: curve,
};

/** The space belongs to the title: by itself before a line of its own it would not be there for who listens. */
const titleView = (title: string, small: string | undefined): TemplateResult =>
  small ? html`${`${title} `}<small role="none">${small}</small>` : html`${title}`;

function nodeView(
  wording: Wording,
  model: ResultModel,
  actions: ResultActions,
  plan: Plan,
  node: PlanNode,
  first: boolean,
): TemplateResult {
  const {copy, say, heading} = wording;
  const {node: id, lines} = node;
  const {title, small} = copy.plan.nodes[id];
  const {before = nothing, beside, folds = nothing} = specials[id]?.(wording, model, actions, plan) ?? {};
  const texts = lines.map((line) => html`<p>${lineView(wording, model.settings, line)}</p>`);
  return html`<li class=${id === 'sooner' ? 'alert' : first ? 'now' : nothing}>
    ${heading(2, titleView(say(title), small ? say(small) : dayOf(id, wording, model.now)))}
    ${actsView(wording, model, node)}
    ${
      beside
        ? html`<div class="two">
            <div>${before}</div>
            <div>${beside} ${texts}</div>
          </div>`
        : html`${before} ${texts}`
    }
    <div class="folds">${folds} ${sectionsView(wording, model, node.sections)}</div>
  </li>`;
}

/** The days on which to look again, with what to do then; where the practice can be reached is with the first. */
function datesView(wording: Wording, {outcome, settings}: ResultModel): readonly TemplateResult[] {
  const {copy, say, heading} = wording;
  const {safetyNet, contactBelow, linksBeside} = outcome;
  const {marks = [], hernia = false} = safetyNet ?? {};
  const contact = contactBelow
    ? html`${practiceView(wording, settings, true)} ${linksBeside ? linksView(wording, settings) : nothing}`
    : nothing;
  const [first] = marks;
  if (!first) return contactBelow ? [html`<li>${heading(2, say(copy.doors.practice.title))} ${contact}</li>`] : [];
  if (first.byDoctor)
    return [
      html`<li>
        ${heading(2, copy.plan.lookAgain)}
        ${list(
          marks.map(({date}) => longDate(date)),
          'dates',
        )}
        <p>${say(copy.safetyNet.marksByDoctor)}</p>
        ${hernia ? html`<p>${say(copy.safetyNet.hernia)}</p>` : nothing} ${contact}
      </li>`,
    ];
  const atHernia = marks.find(({weeks}) => weeks >= 6);
  return marks.map(
    (mark) =>
      html`<li>
        ${heading(2, titleView(upperFirst(longDate(mark.date)), copy.plan.afterStart(mark.weeks)))}
        <p>${say(hernia && mark === atHernia ? copy.safetyNet.hernia : copy.safetyNet.marks[mark.weeks])}</p>
        ${mark === first ? contact : nothing}
      </li>`,
  );
}

/** The advice as a line in time: now, when to call after all, the next weeks, and when to look again. */
export function planView(wording: Wording, model: ResultModel, actions: ResultActions, plan: Plan): TemplateResult {
  const {copy, say, heading} = wording;
  return html`<section>
    ${heading(1, say(copy.plan.title), {class: 'part-title'})}
    ${plan.notes.map((line) => html`<p>${say(copy.lines[line])}</p>`)}
    <ol class="plan">
      ${plan.nodes.map((node, index) => nodeView(wording, model, actions, plan, node, index === 0))}
      ${datesView(wording, model)}
    </ol>
  </section>`;
}
