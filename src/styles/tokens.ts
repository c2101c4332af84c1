import {css} from './css.js';

/**
 * Our own colours, light and dark, corners and distances. What a page may set is read as `var(--rugpijn-check-…, default)`,
 * and custom-elements.json takes the default from there; of a colour it is the one on a light page.
 */
export const tokens = css`
  .root {
    --_own-accent: #0a5665;
    --_own-on-accent: #fff;
    --_own-text: #17252d;
    --_own-muted: #43525b;
    --_own-panel: #f5f8f8;
    --_own-surface: #fff;
    --_own-border: #75868f;
    --_accent: var(--_own-accent);
    --_on-accent: var(--_own-on-accent);
    --_text: var(--_own-text);
    --_muted: var(--_own-muted);
    --_panel: var(--_own-panel);
    --_surface: var(--_own-surface);
    --_border: var(--_own-border);
    --_line: #d3dddf;
    --_radius: var(--rugpijn-check-border-radius, 0.6em);
    /* Every distance, between things and inside them, is this one or so many quarters of it. */
    --_space: var(--rugpijn-check-space, 1em);
    --_space-1: calc(var(--_space) * 0.25);
    --_space-2: calc(var(--_space) * 0.5);
    --_space-3: calc(var(--_space) * 0.75);
    --_space-5: calc(var(--_space) * 1.25);
    --_space-8: calc(var(--_space) * 2);
    --_red: #a50f1a;
    --_red-text: #8c0d16;
    --_red-tint: #fdeeee;
    --_tint: #e9f2f3;
    --_card: var(--_accent);
    --_on-card: var(--_on-accent);
  }
  .dark {
    --_own-accent: #86d0de;
    --_own-on-accent: #06232a;
    --_own-text: #eff4f6;
    --_own-muted: #c1ccd2;
    --_own-panel: #14202a;
    --_own-surface: #1d2c37;
    --_own-border: #8496a0;
    --_line: #34454f;
    --_red-text: #ffb3b3;
    --_red-tint: #3b1a1f;
    --_tint: #1a3640;
  }
`;
