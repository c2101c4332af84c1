import {html, type TemplateResult} from 'lit';
import type {RecoveryPoint, Today} from '../triage/recovery.js';

/** Where a week is across the drawing; on a logarithm, because most of the recovery is in the first weeks. */
const xAt = (week: number) => 10 + (300 * Math.log1p(week)) / Math.log1p(52);
const spot = (x: number, pain: number) => `${x.toFixed(1)} ${(134 - pain * 2.1).toFixed(1)}`;
// Neither Array.from nor reduce, here and in what else runs on a page: old libraries put wrong ones in their place.
const samples = [...new Array<void>(61)].map((_, i) => 10 + i * 5);

/** The average course of pain in a year, with a pale band because people differ, and where the visitor is now. */
export function recoveryTimeline(
  points: readonly RecoveryPoint[],
  painFreeMedianDays: number,
  today: Today | null,
): TemplateResult {
  // The polynomial through the points: with so few it is smooth and goes down all the way.
  const average = (x: number) => {
    let sum = 0;
    for (const {week, pain} of points) {
      let part = pain;
      for (const {week: other} of points)
        if (other !== week) part = (part * (x - xAt(other))) / (xAt(week) - xAt(other));
      sum += part;
    }
    return sum;
  };
  // The half that recovers soonest: as the average, but so much faster that it is free of pain at the median.
  const start = average(10);
  const faster = start / (start - average(xAt(painFreeMedianDays / 7)));
  const best = (x: number) => Math.max(0, start - faster * (start - average(x)));
  const line = (painAt: (x: number) => number) => samples.map((x) => spot(x, painAt(x)));
  const [from, to] = (today ?? [0, 0]).map(xAt) as [number, number];
  const middle = (from + to) / 2;
  return html`<svg class="drawing" viewBox="0 0 320 150" aria-hidden="true" focusable="false">
    <path class="today" d="M${from} 134V4H${to}V134" />
    <path class="band" d="M${line(best)} ${line((x) => 2 * average(x) - best(x)).reverse()}" />
    <path class="prop" d="M10 134H310${[0, 6, 12, 26, 52].map((week) => `M${xAt(week)} 134v7`).join('')}" />
    <path class="arrow" d="M${line(average)}" />
    <path class="dots" d=${points.map(({week, pain}) => `M${spot(xAt(week), pain)}h.1`).join('')} />
    <path
      class="pin"
      d=${today && `M${spot(middle, average(middle))}c-4-8-10-11-10-18a10 10 0 0 1 20 0c0 7-6 10-10 18z`}
    />
  </svg>`;
}
