import {css} from './css.js';

/** Buttons, and links that look like one. */
export const buttons = css`
  .actions,
  .buttons {
    gap: var(--_space-3);
    margin-top: var(--_space-5);
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    max-width: 100%;
    min-height: 3em;
    margin: 0;
    padding: var(--_space-2) var(--_space-5);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    text-decoration: none;
    cursor: pointer;
  }
  .primary {
    border-color: var(--_card);
    background: var(--_card);
    color: var(--_on-card);
  }
  .actions .primary {
    flex: 1 1 11em;
    font-size: 1.1em;
  }
  .quiet {
    padding-inline: var(--_space-2);
    border-color: transparent;
    background: none;
    text-decoration: underline;
  }
`;
