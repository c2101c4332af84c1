import {html, nothing, type TemplateResult} from 'lit';
import {recoveryTimeline} from '../illustrations/recovery-timeline.js';
import {painFreeMedianDays, recoveryPoints, type Today} from '../triage/recovery.js';
import {list} from './list-and-fold.js';
import type {Wording} from './wording.js';

/** How recovery goes in groups of people, with where the visitor is now. */
export function curveView({copy, say}: Wording, today: Today | null): TemplateResult {
  const {timeline} = copy;
  // No figure: a screen reader would say its caption twice, and the curve is in the list of figures.
  return html`<div class="curve" part="illustration">
    ${today ? html`<strong>${say(copy.plan.youAreHere)}</strong>` : nothing}
    ${recoveryTimeline(recoveryPoints, painFreeMedianDays, today)}
    <p class="ticks small" aria-hidden="true">
      ${[timeline.start, timeline.weeks(6), timeline.year].map((text) => html`<span>${text}</span>`)}
    </p>
  </div>`;
}

/** The same figures as a list, with today's place between them. */
export function figuresView({copy, say}: Wording, today: Today | null): TemplateResult {
  const {timeline} = copy;
  const named = (week: number): string => (week === 0 ? timeline.start : timeline.weeks(week));
  // Between the point that lies behind and the one that is ahead.
  const index = today === null ? -1 : recoveryPoints.findIndex(({week}) => week > today[0]);
  return html`<ol class="points">
      ${recoveryPoints.map(
        ({week, pain}, at) =>
          html`${at === index ? html`<li class="now"><strong>${say(timeline.today)}</strong></li>` : nothing}
            <li><strong>${named(week)}:</strong> ${timeline.pain(pain)}</li>`,
      )}
    </ol>
    ${list([timeline.band, timeline.painFree(painFreeMedianDays), ...timeline.figures], 'lines')}`;
}
