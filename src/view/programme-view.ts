import {html, nothing, type TemplateResult} from 'lit';
import {exerciseDrawings} from '../illustrations/exercises.js';
import {walksBar} from '../illustrations/walks.js';
import type {ExerciseId, PlanStep, Programme} from '../triage/exercises.js';
import {daysFrom} from '../triage/days.js';
import {shortDate} from './dates.js';
import {fold, list} from './list-and-fold.js';
import type {Wording} from './wording.js';

/** The positions of an exercise, side by side. */
export const drawingsView = (id: ExerciseId): TemplateResult =>
  html`<div class="frames" part="illustration">${exerciseDrawings[id]()}</div>`;

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
export const tilesView = (wording: Wording, ids: readonly ExerciseId[]): TemplateResult =>
  html`<div class="tiles-that-open">
    ${ids.map((id) =>
      fold(html`${drawingsView(id)}<span>${wording.copy.exercises[id].name}</span>`, howView(wording, id), 'tile'),
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

const afterwardsView = ({copy}: Wording, {kind}: Programme): TemplateResult => {
  const {afterwardsTitle, afterwards} = copy.programme.goesOn;
  return html`<strong>${afterwardsTitle}</strong> ${afterwards[kind]}`;
};

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

/** The walks of the first weeks, each step as blocks. */
export function walksView({copy}: Wording, {plan}: Programme, start: Date): TemplateResult {
  const longest = Math.max(...plan.map(({walks, minutes}) => walks * minutes));
  return html`<ol class="bars">
    ${plan.map(
      ({firstDay, walks, minutes}) =>
        html`<li>
          <span>${firstDay === 1 ? copy.plan.now : copy.plan.from(shortDate(daysFrom(start, firstDay - 1)))}</span>
          <strong>${copy.plan.walks(walks, minutes)}</strong>
          ${walksBar(walks, minutes, longest)}
        </li>`,
    )}
  </ol>`;
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
                ${tilesView(wording, step.adds)}`
            : nothing
        }`,
    )}
    <p>${afterwardsView(wording, programme)}</p>`;
}
