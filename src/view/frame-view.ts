import {html, type TemplateResult} from 'lit';
import type {Look} from '../colors.js';
import type {Settings} from '../settings.js';
import {aboutView} from './about-view.js';
import {followLink, holdLink} from './follow-link.js';
import {emergencyLine} from './screen-view.js';
import type {Voice} from './voice.js';

/**
 * What stands round every screen, result and leaflet: the title, 112, and who made it. The style is a property and not an
 * attribute, which strict policies refuse.
 */
export const frameView = (voice: Voice, settings: Settings, {scheme, style}: Look, content: unknown): TemplateResult =>
  html`<div class="root ${scheme}" lang="nl" .style=${style} .onclick=${followLink} .onpointerdown=${holdLink}>
    ${voice.heading(0, voice.say(voice.copy.ui.title), {class: 'title'})} ${emergencyLine(voice)}
    <div class="step">${content}</div>
    ${aboutView(voice, settings)}
  </div>`;
