import {html, nothing, type TemplateResult} from 'lit';
import {on} from './handlers.js';
import type {Wording} from './wording.js';

/** The button that reads the screen aloud; only where the browser has a Dutch voice of its own. */
export const readAloudView = (
  {copy}: Wording,
  hasVoice: boolean,
  reading: boolean,
  toggle: () => void,
): TemplateResult | typeof nothing =>
  hasVoice
    ? html`<p class="read-aloud no-print">
        <button part="button" type="button" .onclick=${on(toggle)}>
          ${reading ? copy.takeHome.stopReading : copy.takeHome.readAloud}
        </button>
      </p>`
    : nothing;
