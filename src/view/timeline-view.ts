import {html, nothing, type TemplateResult} from 'lit';
import {recoveryTimeline} from '../illustrations/recovery-timeline.js';
import {painFreeMedianDays, recoveryPoints, type Today} from '../triage/recovery.js';
import {list} from './list-and-fold.js';
import type {Wording} from './wording.js';

/** How recovery goes in groups of people: the curve, and the same figures as a list, with today's place between them. */
export function timelineView({copy, say}: Wording, today: Today | null, hernia: boolean): TemplateResult {
  const {timeline} = copy;
  const named = (week: number): string => (week === 0 ? timeline.start : timeline.weeks(week));
  // Between the point that lies behind and the one that is ahead.
  const index = today === null ? -1 : recoveryPoints.findIndex(({week}) => week > today[0]);
  // No figure: a screen reader would say its caption twice, and the curve is in the list below it.
  return html`<div class="curve" part="illustration">
      ${recoveryTimeline(recoveryPoints, painFreeMedianDays, today)}
      <p class="ticks small" aria-hidden="true">${[0, 6, 12, 26, 52].map((week) => html`<span>${week}</span>`)}</p>
      <p class="small">${timeline.caption} ${timeline.band}</p>
    </div>
    <ol class="points">
      ${recoveryPoints.map(
        ({week, pain}, at) =>
          html`${at === index ? html`<li class="now"><strong>${say(timeline.today)}</strong></li>` : nothing}
            <li><strong>${named(week)}:</strong> ${timeline.pain(pain)}</li>`,
      )}
    </ol>
    ${list([timeline.painFree(painFreeMedianDays), ...timeline.figures, ...(hernia ? [say(copy.lines['hernia-course'])] : [])], 'lines')}`;
}
