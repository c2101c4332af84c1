import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Look} from '../colors.js';
import type {Settings} from '../settings.js';
import {aboutView} from './about-view.js';
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

/**
 * What stands round every screen, result and leaflet: the 112, the title, and who made it. The style is a property and not an
 * attribute, which strict policies refuse. Each screen and result has nodes of its own: who translated or changed the
 * words of one has no hold on those of the next.
 * @param shown how often the visitor came to another screen or result
 * @param came whether by a press in the check: then it takes no pointer for a moment
 * @param timeLeft how long it still takes, beside the title
 * @param hasAbout whether `content` says itself who made the check
 */
export const shellView = (
  wording: Wording,
  settings: Settings,
  {scheme, style}: Look,
  content: unknown,
  shown = 0,
  came = false,
  timeLeft = '',
  hasAbout = false,
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
    ${keyed(shown, html`<div class=${came ? 'step came' : 'step'}>${content}</div>`)}
    ${hasAbout ? nothing : aboutView(wording, settings)}
  </div>`;
