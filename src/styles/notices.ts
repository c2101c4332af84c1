import {css} from './css.js';

/** What stands out from the text: the line with 112, an alarm under a tick, an error, and tinted boxes. */
export const notices = css`
  .alarm,
  .error {
    padding: var(--_space-1) var(--_space-3);
    border-inline-start: 0.3em solid var(--_red);
    background: var(--_red-tint);
  }
  .emergency-line {
    padding: 0 var(--_space);
    border-bottom: 1px solid var(--_red);
    background: var(--_red-tint);
  }
  .emergency-line :focus-visible {
    outline-offset: -3px;
  }
  .emergency-line a,
  .alarm a,
  .page {
    display: inline-flex;
    align-items: center;
    min-height: 2.75em;
    padding: 0;
    font-weight: 400;
    text-decoration: underline;
  }
  .page {
    display: flex;
  }
  .emergency-line a,
  .alarm a,
  .error {
    color: var(--_red-text);
    font-weight: 700;
  }
  .summary-text,
  .say {
    padding: var(--_space-3) var(--_space);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  /* With the question over it. */
  .error {
    margin-top: var(--_space-2);
    scroll-margin-top: calc(var(--rugpijn-check-scroll-margin-top, 1em) + 7em);
  }
`;
