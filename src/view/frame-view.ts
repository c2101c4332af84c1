import {html, type TemplateResult} from 'lit';
import {readableAccent} from '../accent.js';
import type {Settings} from '../settings.js';
import {aboutView} from './about-view.js';
import {followLink, holdLink} from './follow-link.js';
import {emergencyLine} from './screen-view.js';
import type {Voice} from './voice.js';

/** A property and not an attribute, which strict policies refuse. */
const accentStyle = (color: string, scheme: 'light' | 'dark'): string => color && `--rugpijn-check-accent-color:${readableAccent(color, scheme)}`;

/** What stands round every screen, result and leaflet: the title, 112, and who made it. */
export const frameView = (voice: Voice, settings: Settings, scheme: 'light' | 'dark', content: unknown): TemplateResult =>
  html`<div class="root ${scheme}" lang="nl" .style=${accentStyle(settings.accentColor, scheme)} .onclick=${followLink} .onpointerdown=${holdLink}>
    ${voice.heading(0, voice.say(voice.copy.ui.title), {class: 'title'})} ${emergencyLine(voice)}
    <div class="step">${content}</div>
    ${aboutView(voice, settings)}
  </div>`;
