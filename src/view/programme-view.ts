import {html, type TemplateResult} from 'lit';
import {exerciseDrawings} from '../illustrations/exercises.js';
import type {ExerciseId, PlanStep, Programme} from '../triage/exercises.js';
import {daysFrom} from '../triage/days.js';
import {shortDate} from './dates.js';
import {list} from './list-and-fold.js';
import type {Wording} from './wording.js';

/** The positions of an exercise, side by side. */
export const drawingsView = (id: ExerciseId): TemplateResult =>
  html`<div class="frames" part="illustration">${exerciseDrawings[id]()}</div>`;

function exerciseView({copy, say, heading}: Wording, id: ExerciseId): TemplateResult {
  const {name, steps, often} = copy.exercises[id];
  return html`<li>
    ${heading(3, name)} ${drawingsView(id)}
    <ol>
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    <p><strong>${copy.programme.often}:</strong> ${often}</p>
    <p class="small">${say(copy.lines['stop-exercising'])}</p>
  </li>`;
}

/** One step of the plan in words. */
function planText({copy}: Wording, {walks, minutes, rounds, repetitions}: PlanStep, walkingOnly: boolean): string {
  const {programme} = copy;
  return `${programme.walks(walks, minutes)}${walkingOnly ? '' : `. ${programme.rounds(rounds, repetitions)}`}.`;
}

/** The plan for the first two weeks; with dates for somebody who starts at `start`, in a leaflet by days. */
export function planView(wording: Wording, {plan, walkingOnly}: Programme, start: Date | null): TemplateResult {
  const {programme} = wording.copy;
  const date = (day: number): string => shortDate(daysFrom(start as Date, day - 1));
  return list(
    plan.map((step) => {
      const {firstDay, lastDay} = step;
      const when = start ? programme.dates(date(firstDay), date(lastDay)) : programme.days(firstDay, lastDay);
      return html`<strong>${when}:</strong> ${planText(wording, step, walkingOnly)}`;
    }),
    'plan',
  );
}

export function programmeView(wording: Wording, programme: Programme, start: Date | null): TemplateResult {
  const {copy, heading} = wording;
  return html`${heading(3, copy.programme.planTitle)}
    <p>${copy.programme.planHint}</p>
    ${planView(wording, programme, start)}
    <ul class="exercises">
      ${programme.exercises.map((id) => exerciseView(wording, id))}
    </ul>`;
}
