import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Look} from '../colors.js';
import type {Settings} from '../settings.js';
import {followLink, holdLink} from './follow-link.js';
import {endOnControl} from './handlers.js';
import {emergencyLine} from './screen-view.js';
import type {Wording} from './wording.js';

const click = (event: MouseEvent): void => {
  endOnControl(event);
  followLink(event);
};

const press = (event: Event): void => {
  endOnControl(event);
  holdLink(event);
};

export interface ShellModel {
  readonly content: unknown;
  /** Who made the check, where `content` doesn't say that itself. */
  readonly about: unknown;
  /** How often the visitor came to another screen or result. */
  readonly shown?: number;
  /** Whether by a press in the check: then it takes no pointer for a moment. */
  readonly came?: boolean;
  /** How long it still takes, beside the title. */
  readonly timeLeft?: string;
}

/**
 * What stands round every screen, result and leaflet: the 112, the title, and who made it. The style is a property and not an
 * attribute, which strict policies refuse. Each screen and result has nodes of its own: who translated or changed the
 * words of one has no hold on those of the next.
 */
export const shellView = (
  wording: Wording,
  settings: Settings,
  {scheme, style}: Look,
  {content, about, shown = 0, came = false, timeLeft = ''}: ShellModel,
): TemplateResult =>
  html`<div
    class="root ${scheme}"
    lang="nl"
    .style=${style}
    .onclick=${click}
    .ondblclick=${endOnControl}
    .onpointerdown=${press}
    .onpointerup=${endOnControl}
    .onmousedown=${endOnControl}
    .onmouseup=${endOnControl}
    .ontouchstart=${endOnControl}
    .ontouchend=${endOnControl}
    .onkeydown=${endOnControl}
    .onkeypress=${endOnControl}
    .onkeyup=${endOnControl}
    .oninput=${endOnControl}
  >
    ${emergencyLine(wording)}
    <div class="top">
      ${wording.heading(0, settings.topic === 'hernia' ? wording.copy.ui.hernia.title : wording.say(wording.copy.ui.title), {class: 'title'})}
      ${timeLeft ? keyed(shown, html`<p class="progress-text">${timeLeft}</p>`) : nothing}
    </div>
    ${keyed(shown, html`<div class=${came ? 'step came' : 'step'}>${content}</div>`)} ${about}
  </div>`;
