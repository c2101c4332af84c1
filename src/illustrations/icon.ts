import {html, type TemplateResult} from 'lit';

/** A small drawing beside words that say the same. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;

export const clock = 'M12 7v5l3.5 2M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18z';
export const lock = 'M7 11V8a5 5 0 0 1 10 0v3M5 11h14v10H5z';
export const people =
  'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 1 0 0 7zM2.5 20c0-8 13-8 13 0M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5c2.5 1 3.5 3 3.5 5.5';
export const printer = 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z';
export const phone =
  'M5 3h3.5l2 5-2.3 1.6a13 13 0 0 0 6.2 6.2L16 13.5l5 2V19a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z';
export const not = 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18zM5.7 5.7 18.3 18.3';
export const calendar = 'M4 6h16v15H4zM4 10h16M8 3v5M16 3v5';
export const copies = 'M9 9h11v12H9zM15 9V4H4v12h5';
export const shares = 'M12 15V3M8 7l4-4 4 4M5 12v9h14v-9';
