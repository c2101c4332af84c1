import {css} from './css.js';

/**
 * The box round everything, and what holds in all of it. The host's own properties are important because a page may say
 * `* {all: unset !important}`; inside, nothing of it arrives.
 */
export const base = css`
  :host {
    display: var(--rugpijn-check-printed, block) !important;
    font-size: max(16px, var(--rugpijn-check-font-size, 1em)) !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    display: block;
    /* Not hidden, which would make it something to scroll. */
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
    color: var(--_text);
    color-scheme: light;
    font-family: var(--rugpijn-check-font-family, inherit);
    font-size: inherit;
    line-height: 1.5;
    direction: ltr;
    /* The second also lets what stands in a grid or beside something be narrower than its longest word. */
    overflow-wrap: break-word;
    overflow-wrap: anywhere;
    /* Longer lines are hard to read. */
    max-width: 44em;
    scroll-margin-top: var(--rugpijn-check-scroll-margin-top, 1em);
    /* A page can read what is selected, in a closed root too. The leaflet holds nothing about anybody. */
    -webkit-user-select: none;
    user-select: none;
    touch-action: manipulation;
  }
  .dark {
    color-scheme: dark;
  }
  .root:not(:has(.screen, .card)) {
    -webkit-user-select: text;
    user-select: text;
  }
  * {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, dl, dd, fieldset, legend, blockquote) {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  :where(h1, h2, h3, h4, h5, h6, blockquote) {
    font-size: 1.15em;
    line-height: 1.3;
  }
  ul {
    list-style: none;
  }
  a {
    color: var(--_accent);
  }
  ol {
    padding-inline-start: 1.25em;
  }
  ol > ::marker {
    color: var(--_accent);
    font-weight: 700;
  }
  /* A rule of its own wherever :has() is in it: what is two years older drops the whole rule. */
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  .target:focus-visible {
    outline-width: 2px;
    outline-offset: 1px;
  }
  .target {
    scroll-margin-top: var(--rugpijn-check-scroll-margin-top, 1em);
  }
  .small,
  .hint,
  .progress-text {
    color: var(--_muted);
    line-height: 1.4;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 0.2em;
    padding: var(--_space-1) var(--_space);
  }
  .title {
    color: var(--_accent);
    font-size: 1em;
  }
  .step {
    padding: 0 var(--_space) var(--_space-5);
  }
  .root > .about {
    margin: 0 var(--_space) var(--_space-5);
  }
  /* A fold is a row between lines, with at its end whether it is open. */
  .root details {
    border: solid var(--_line);
    border-width: 1px 0;
  }
  .root details + details {
    border-top: 0;
  }
  .root summary {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--_space);
    min-height: 2.75em;
    padding: var(--_space-2) 0;
    color: var(--_accent);
    font-weight: 400;
    line-height: 1.3;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* For the eye only, where a browser can tell the two apart: what is said is that it is folded. */
  summary::after {
    flex: none;
    font-size: 1.3em;
    line-height: 1;
    content: '+';
    content: '+' / '';
  }
  .root [open] > summary {
    font-weight: 700;
  }
  [open] > summary::after {
    content: '\\2013';
    content: '\\2013' / '';
  }
  .root details > :not(summary) {
    margin: 0 0 var(--_space-3);
  }
  .emergency-line,
  .actions,
  .buttons,
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: center;
  }
  /* Places to stop for scripts that keep Tab in a dialog; seen when the focus is there. */
  [name='start']::slotted(:not(:focus)),
  [name='end']::slotted(:not(:focus)) {
    position: absolute !important;
    width: 1px !important;
    height: 1px !important;
    overflow: hidden !important;
    clip-path: inset(50%) !important;
  }
  /* The second half of a double click lands on what has just come: for half a second nothing takes it. Keys do. */
  .came {
    animation: 0.5s came;
  }
  @keyframes came {
    from,
    to {
      pointer-events: none;
    }
  }
`;
