import {html, nothing, type TemplateResult} from 'lit';
import {exerciseDrawings} from '../illustrations/exercises.js';
import {walksBar} from '../illustrations/walks.js';
import type {ExerciseId, PlanStep, Programme} from '../triage/exercises.js';
import {daysFrom} from '../triage/days.js';
import {shortDate} from './dates.js';
import {fold} from './list-and-fold.js';
import type {Wording} from './wording.js';

/** The positions of an exercise, side by side. */
export const drawingsView = ({kind}: Programme, id: ExerciseId): TemplateResult =>
  html`<div class="frames" part="illustration">${exerciseDrawings[id](kind === 'pregnant')}</div>`;

/** How an exercise is done. */
function howView({copy}: Wording, id: ExerciseId): TemplateResult {
  const {steps, often, caution} = copy.exercises[id];
  return html`<ol>
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    ${often ? html`<p><strong>${copy.programme.often}:</strong> ${often}</p>` : nothing}
    ${caution ? html`<p>${caution}</p>` : nothing}`;
}

/** Exercises as drawings that open in place. */
const tilesView = (wording: Wording, programme: Programme, ids: readonly ExerciseId[]): TemplateResult =>
  html`<div class="tiles-that-open">
    ${ids.map((id) =>
      fold(
        html`${drawingsView(programme, id)}<span>${wording.copy.exercises[id].name}</span>`,
        howView(wording, id),
        'tile',
      ),
    )}
  </div>`;

/** An exercise in one piece of text. */
export function exerciseText({copy}: Wording, id: ExerciseId): string {
  const {steps, often, caution} = copy.exercises[id];
  return [...steps, often, caution].filter(Boolean).join(' ');
}

/** One step of the plan in words. */
export function planText(
  {copy}: Wording,
  {walks, minutes, rounds, repetitions}: PlanStep,
  {walkingOnly}: Programme,
): string {
  const {programme} = copy;
  return `${programme.walks(walks, minutes)}${walkingOnly ? '' : `. ${programme.rounds(rounds, repetitions)}`}.`;
}

/** The days of a step; as dates for somebody who starts at `start`, in a leaflet by number. */
function daysText({copy}: Wording, {firstDay, lastDay}: PlanStep, start: Date | null): string {
  const date = (day: number): string => shortDate(daysFrom(start as Date, day - 1));
  return start ? copy.programme.dates(date(firstDay), date(lastDay)) : copy.programme.days(firstDay, lastDay);
}

/** One step of the plan, with its days. */
const stepView = (wording: Wording, programme: Programme, step: PlanStep, start: Date | null): TemplateResult =>
  html`<strong>${daysText(wording, step, start)}:</strong> ${planText(wording, step, programme)}`;

/** How it goes on after six weeks. */
export const afterwardsView = ({copy}: Wording, {kind}: Programme): TemplateResult => {
  const {afterwardsTitle, afterwards} = copy.programme.goesOn;
  return html`<strong>${afterwardsTitle}</strong> ${afterwards[kind]}`;
};

/** The most minutes of walking that a day of these steps has. */
const longestOf = (steps: readonly PlanStep[]): number => Math.max(...steps.map(({walks, minutes}) => walks * minutes));

/** Steps of the plan for somebody who starts at `start`, each as blocks and in words: what comes with it is named. */
export function stepsView(
  wording: Wording,
  programme: Programme,
  steps: readonly (PlanStep & {readonly adds?: readonly ExerciseId[]})[],
  start: Date,
): readonly TemplateResult[] {
  const {copy} = wording;
  const longest = longestOf([...programme.plan, ...programme.later]);
  const named = (ids: readonly ExerciseId[]): string =>
    ids.length > 0 ? ` ${copy.programme.goesOn.adds} ${ids.map((id) => copy.exercises[id].name).join(', ')}.` : '';
  return steps.map(
    (step) =>
      html`${walksBar(step.walks, step.minutes, longest)}
        <span
          ><strong>${fromText(wording, step, start)}:</strong>
          ${planText(wording, step, programme)}${named(step.adds ?? [])}</span
        >`,
  );
}

/** When a step begins: on a date for somebody who starts at `start`, in a leaflet on a day by number. */
function fromText(wording: Wording, step: PlanStep, start: Date | null): string {
  const {copy} = wording;
  if (!start) return daysText(wording, step, start);
  return step.firstDay === 1 ? copy.plan.now : shortDate(daysFrom(start, step.firstDay - 1));
}

/** The walks of the first weeks, each step as blocks. */
export function walksView(wording: Wording, {plan}: Programme, start: Date | null): TemplateResult {
  return html`<ol class="bars">
    ${plan.map(
      (step) =>
        html`<li>
          <span>${fromText(wording, step, start)}</span>
          <strong>${wording.copy.plan.walks(step.walks, step.minutes)}</strong>
          ${walksBar(step.walks, step.minutes, longestOf(plan))}
        </li>`,
    )}
  </ol>`;
}

/** Exercises of the first weeks, with how often. */
export function exercisesView(
  wording: Wording,
  programme: Programme,
  ids: readonly ExerciseId[],
): TemplateResult | typeof nothing {
  const {copy, heading} = wording;
  const {plan, walkingOnly} = programme;
  const [first] = plan;
  return ids.length > 0 && first
    ? html`${heading(3, walkingOnly ? copy.plan.exerciseNow : copy.plan.exercise(first.rounds, first.repetitions))}
      ${tilesView(wording, programme, ids)}`
    : nothing;
}

/** The plan for six weeks, with what comes with it, and how it goes on after that. */
export function scheduleView(wording: Wording, programme: Programme, start: Date | null): TemplateResult {
  const {copy} = wording;
  const {goesOn} = copy.programme;
  const days = (step: PlanStep): TemplateResult => html`<p>${stepView(wording, programme, step, start)}</p>`;
  return html`<p>${copy.programme.planHint}</p>
    ${programme.plan.map(days)}
    ${programme.later.map(
      (step) =>
        html`${days(step)}
        ${
          step.adds.length > 0
            ? html`<p>${goesOn.adds}</p>
                ${tilesView(wording, programme, step.adds)}`
            : nothing
        }`,
    )}
    <p>${afterwardsView(wording, programme)}</p>`;
}
