import {css} from './css.js';

/** The result: the card with the advice, doors, reasons, signs, what unfolds, and what can be taken home. */
export const result = css`
  .card,
  .signs,
  details {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .emergency {
    --_card: var(--_red);
    --_on-card: #fff;
  }
  .urgent {
    --_card: #ffd84d;
    --_on-card: #1d1a0c;
  }
  .card {
    border: 2px solid var(--_card);
    overflow: hidden;
  }
  .added {
    margin: 0 0 var(--_space);
  }
  .card-head,
  .card-body {
    padding: var(--_space-3) var(--_space);
  }
  .card-head {
    background: var(--_card);
    color: var(--_on-card);
  }
  .card-head > :not(.label) {
    /* No hyphens: browsers break huisartsenpost where nobody would. */
    font-size: 1.5em;
    line-height: 1.2;
  }
  .card-head :focus-visible {
    outline-color: currentColor;
  }
  .card .call {
    font-size: 1.15em;
  }
  .opening > * + *,
  .card-body > * + *,
  .block > * + *,
  .door > * + *,
  .say > * + *,
  .signs > * + *,
  .section > * + *,
  .exercises > li > * + * {
    margin-top: var(--_space-3);
  }
  .door + .door,
  .location + .location,
  .why-list > li + li,
  .given > div + div {
    margin-top: var(--_space);
    padding-top: var(--_space);
    border-top: 1px solid var(--_line);
  }
  .say {
    background: var(--_red-tint);
  }
  .lines,
  .reasons,
  li ul,
  .signs ul,
  .about ul {
    display: grid;
    /* No wider than the column, whatever the longest word. */
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .label,
  .worried,
  blockquote,
  dt {
    font-weight: 700;
  }
  .signs {
    padding: var(--_space-3) var(--_space);
    border-inline-start: 0.4em solid var(--_card);
  }
  details {
    margin-top: var(--_space-2);
  }
  summary {
    padding: var(--_space-3) var(--_space);
    font-weight: 700;
    cursor: pointer;
  }
  details > :not(summary) {
    margin: 0 var(--_space) var(--_space);
  }
  .why {
    margin: 0;
    border: 0;
    background: none;
  }
  .summary-text {
    white-space: pre-line;
  }
  .given button {
    padding: 0;
  }
  .about {
    margin-top: var(--_space);
  }
  .clinical > div > * {
    display: inline;
  }
  .clinical dt::after {
    content: ': ';
  }
  .read-aloud {
    margin-bottom: var(--_space-3);
  }
`;
