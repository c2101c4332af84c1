import {html, nothing, type TemplateResult} from 'lit';
import {exerciseDrawings} from '../illustrations/exercises.js';
import type {ExerciseId, PlanStep, Programme} from '../triage/exercises.js';
import {daysFrom} from '../triage/days.js';
import {shortDate} from './dates.js';
import {list} from './list-and-fold.js';
import type {Wording} from './wording.js';

/** The positions of an exercise, side by side. */
export const drawingsView = (id: ExerciseId): TemplateResult =>
  html`<div class="frames" part="illustration">${exerciseDrawings[id]()}</div>`;

function exerciseView({copy, heading}: Wording, id: ExerciseId, level: 3 | 4): TemplateResult {
  const {name, steps, often, caution} = copy.exercises[id];
  return html`<li>
    ${heading(level, name)} ${drawingsView(id)}
    <ol>
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    ${often ? html`<p><strong>${copy.programme.often}:</strong> ${often}</p>` : nothing}
    ${caution ? html`<p>${caution}</p>` : nothing}
  </li>`;
}

/** An exercise in one piece of text. */
export function exerciseText({copy}: Wording, id: ExerciseId): string {
  const {steps, often, caution} = copy.exercises[id];
  return [...steps, often, caution].filter(Boolean).join(' ');
}

/** One step of the plan in words. */
export function planText({copy}: Wording, {walks, minutes, rounds, repetitions}: PlanStep, {kind}: Programme): string {
  const {programme} = copy;
  return `${programme.walks(walks, minutes)}${kind === 'pregnant' ? '' : `. ${programme.rounds(rounds, repetitions)}`}.`;
}

/** The days of a step; as dates for somebody who starts at `start`, in a leaflet by number. */
function daysText({copy}: Wording, {firstDay, lastDay}: PlanStep, start: Date | null): string {
  const date = (day: number): string => shortDate(daysFrom(start as Date, day - 1));
  return start ? copy.programme.dates(date(firstDay), date(lastDay)) : copy.programme.days(firstDay, lastDay);
}

/** One step of the plan, with its days. */
const stepView = (wording: Wording, programme: Programme, step: PlanStep, start: Date | null): TemplateResult =>
  html`<strong>${daysText(wording, step, start)}:</strong> ${planText(wording, step, programme)}`;

const afterwardsView = ({copy}: Wording, {kind}: Programme): TemplateResult => {
  const {afterwardsTitle, afterwards} = copy.programme.goesOn;
  return html`<strong>${afterwardsTitle}</strong> ${afterwards[kind]}`;
};

/** How the plan goes on after the first two weeks, with what comes with it. */
function laterView(
  wording: Wording,
  programme: Programme,
  start: Date | null,
  exercises: (ids: readonly ExerciseId[]) => TemplateResult,
): TemplateResult {
  const {goesOn} = wording.copy.programme;
  return html`${wording.heading(3, goesOn.title)}
    ${programme.later.map(
      (step) =>
        html`<p>${stepView(wording, programme, step, start)}</p>
          ${
            step.adds.length > 0
              ? html`<p>${goesOn.adds}</p>
                  ${exercises(step.adds)}`
              : nothing
          }`,
    )}
    <p>${afterwardsView(wording, programme)}</p>`;
}

/** The whole plan for somebody who starts at `start`, in short: what comes later is named. */
export function wholePlanView(wording: Wording, programme: Programme, start: Date): TemplateResult {
  const {goesOn} = wording.copy.programme;
  const named = (ids: readonly ExerciseId[]): string =>
    ids.length > 0 ? ` ${goesOn.adds} ${ids.map((id) => wording.copy.exercises[id].name).join(', ')}.` : '';
  return list(
    [
      ...programme.plan.map((step) => stepView(wording, programme, step, start)),
      ...programme.later.map((step) => html`${stepView(wording, programme, step, start)}${named(step.adds)}`),
      afterwardsView(wording, programme),
    ],
    'plan',
  );
}

export function programmeView(wording: Wording, programme: Programme, start: Date | null): TemplateResult {
  const {copy, heading} = wording;
  const exercises = (ids: readonly ExerciseId[], level: 3 | 4): TemplateResult =>
    html`<ul class="exercises">
      ${ids.map((id) => exerciseView(wording, id, level))}
    </ul>`;
  return html`${heading(3, copy.programme.planTitle)}
    <p>${copy.programme.planHint}</p>
    ${list(
      programme.plan.map((step) => stepView(wording, programme, step, start)),
      'plan',
    )}
    ${exercises(programme.exercises, 3)} ${laterView(wording, programme, start, (ids) => exercises(ids, 4))}`;
}
