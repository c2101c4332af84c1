import {html, type TemplateResult} from 'lit';
import {exerciseDrawings} from '../illustrations/exercises.js';
import type {ExerciseId, PlanStep, Programme} from '../triage/exercises.js';
import {daysFrom, shortDate} from './dates.js';
import {list} from './pieces.js';
import type {Voice} from './voice.js';

/** The positions of an exercise, side by side. */
export const drawingsView = (id: ExerciseId): TemplateResult =>
  html`<div class="frames" part="illustration">${exerciseDrawings[id]()}</div>`;

function exerciseView({copy, say, heading}: Voice, id: ExerciseId): TemplateResult {
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
function planText({copy}: Voice, {walks, minutes, rounds, repetitions}: PlanStep, walkingOnly: boolean): string {
  const {programme} = copy;
  return `${programme.walks(walks, minutes)}${walkingOnly ? '' : `. ${programme.rounds(rounds, repetitions)}`}.`;
}

/** The plan for the first two weeks; with dates for somebody who starts at `start`, in a leaflet by days. */
export function planView(voice: Voice, {plan, walkingOnly}: Programme, start: Date | null): TemplateResult {
  const {programme} = voice.copy;
  const date = (day: number): string => shortDate(daysFrom(start as Date, day - 1));
  return list(
    plan.map((step) => {
      const {firstDay, lastDay} = step;
      const when = start ? programme.dates(date(firstDay), date(lastDay)) : programme.days(firstDay, lastDay);
      return html`<strong>${when}:</strong> ${planText(voice, step, walkingOnly)}`;
    }),
    'plan',
  );
}

export function programmeView(voice: Voice, programme: Programme, start: Date | null): TemplateResult {
  const {copy, heading} = voice;
  return html`${heading(3, copy.programme.planTitle)}
    <p>${copy.programme.planHint}</p>
    ${planView(voice, programme, start)}
    <ul class="exercises">
      ${programme.exercises.map((id) => exerciseView(voice, id))}
    </ul>`;
}
