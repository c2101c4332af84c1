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

function exerciseView({copy, heading}: Wording, id: ExerciseId): TemplateResult {
  const {name, steps, often} = copy.exercises[id];
  return html`<li>
    ${heading(3, name)} ${drawingsView(id)}
    <ol>
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    <p><strong>${copy.programme.often}:</strong> ${often}</p>
  </li>`;
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

/** Steps of the plan, each with its days. */
const stepsView = (
  wording: Wording,
  programme: Programme,
  steps: readonly PlanStep[],
  start: Date | null,
): TemplateResult =>
  list(
    steps.map(
      (step) => html`<strong>${daysText(wording, step, start)}:</strong> ${planText(wording, step, programme)}`,
    ),
    'plan',
  );

/** The plan for the first two weeks. */
export const planView = (wording: Wording, programme: Programme, start: Date | null): TemplateResult =>
  stepsView(wording, programme, programme.plan, start);

/** How the plan goes on after the first two weeks, and what comes with it. */
export function laterView(
  wording: Wording,
  programme: Programme,
  start: Date | null,
  exercises: (ids: readonly ExerciseId[]) => TemplateResult | typeof nothing,
): TemplateResult {
  const {copy, say, heading} = wording;
  const {goesOn} = copy.programme;
  return html`${heading(3, goesOn.title)}
    ${programme.later.map(
      (step) =>
        html`${stepsView(wording, programme, [step], start)}
        ${
          step.adds.length > 0
            ? html`<p>${goesOn.adds}</p>
                ${exercises(step.adds)}`
            : nothing
        }`,
    )}
    <p><strong>${goesOn.afterwardsTitle}</strong> ${say(goesOn.afterwards[programme.kind])}</p>`;
}

export function programmeView(wording: Wording, programme: Programme, start: Date | null): TemplateResult {
  const {copy, heading} = wording;
  const exercises = (ids: readonly ExerciseId[]): TemplateResult =>
    html`<ul class="exercises">
      ${ids.map((id) => exerciseView(wording, id))}
    </ul>`;
  return html`${heading(3, copy.programme.planTitle)}
    <p>${copy.programme.planHint}</p>
    ${planView(wording, programme, start)} ${exercises(programme.exercises)}
    ${laterView(wording, programme, start, exercises)}`;
}
