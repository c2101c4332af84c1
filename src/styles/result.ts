import {css} from './css.js';

/** The result: the card with the advice, doors, the call, the folds, and what can be taken home. */
export const result = css`
  .emergency {
    --_card: var(--_red);
    --_on-card: #fff;
  }
  .urgent {
    --_card: #ffd84d;
    --_on-card: #1d1a0c;
  }
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }
  .card {
    margin: 0 calc(-1 * var(--_space));
    padding: var(--_space-3) var(--_space);
    background: var(--_card);
    color: var(--_on-card);
  }
  .verdict {
    /* No hyphens: browsers break huisartsenpost where nobody would. */
    font-size: 1.65em;
    line-height: 1.2;
  }
  .card .label {
    display: block;
    margin-bottom: var(--_space-1);
    font-size: 0.61em;
  }
  .card :focus-visible {
    outline-color: var(--_on-card);
  }
  .card a:not(.button) {
    color: inherit;
  }
  .card .button {
    border-color: transparent;
    background: var(--_surface);
    color: var(--_text);
  }
  /* On red and yellow, which are the same by day and by night. */
  .card:is(.emergency, .urgent) .button {
    background: #fff;
    color: #1d1a0c;
  }
  .dark .card:not(.emergency, .urgent) {
    --_card: var(--_tint);
    --_on-card: var(--_text);
    border-bottom: 0.2em solid var(--_accent);
  }
  .dark .card:not(.emergency, .urgent) .button {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .card + * {
    margin-top: calc(-1 * var(--_space-2));
  }
  .card > * + *,
  .card .practice > * + *,
  .location > * + *,
  .opening > * + *,
  .block > * + *,
  .door > * + *,
  .section > * + *,
  .signs > * + *,
  .tile > :not(summary) + *,
  .plan > li > * + * {
    margin-top: var(--_space-2);
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space);
    align-items: center;
  }
  .who > p {
    flex: 1 1 10em;
  }
  .who > div {
    flex: 0 0 4.2em;
  }
  .card .body {
    fill: none;
    stroke: currentColor;
  }
  .card .on {
    fill: currentColor;
    stroke: currentColor;
  }
  /* What the site put there has colours of its own, made for its own page. */
  .card ::slotted(*) {
    padding: var(--_space-3) !important;
    border-radius: var(--_radius) !important;
    background: var(--_surface) !important;
    color: var(--_text) !important;
  }
  .card > p,
  .who > p {
    line-height: 1.4;
  }
  .wide {
    display: flex;
    width: 100%;
    padding-inline: var(--_space-3);
  }
  .card .wide {
    font-size: 1.15em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
  }
  .door .ways {
    column-gap: var(--_space-3);
  }
  .way {
    display: inline-flex;
    align-items: center;
    min-height: 2.75em;
    font-weight: 700;
  }
  .worried {
    line-height: 1.4;
  }
  .worried + section {
    margin-top: calc(-1 * var(--_space-1));
  }
  .label,
  blockquote,
  dt {
    font-weight: 700;
  }
  .doors {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: var(--_space-2);
  }
  .door {
    padding: var(--_space-2) var(--_space) var(--_space-3);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.4;
  }
  .door > :first-child {
    color: var(--_accent);
  }
  .say {
    padding: var(--_space-3) var(--_space);
    border-radius: var(--_radius);
    background: var(--_red-tint);
  }
  .say > * + * {
    margin-top: var(--_space-2);
  }
  blockquote {
    font-size: 1.3em;
  }
  .next {
    display: grid;
    gap: var(--_space-2);
  }
  .next > li {
    display: flex;
    gap: var(--_space-2);
  }
  .next > li > :first-child {
    color: var(--_red-text);
  }
  .say button {
    border-color: var(--_red-text);
    color: var(--_red-text);
  }
  /* As large to the finger as a line of its own, and no taller than its line to the eye. */
  .next .way {
    margin-block: -0.6em;
    color: var(--_red-text);
  }
  .result > .block {
    margin-top: var(--_space);
  }
  .lines,
  .reasons,
  li ul:not([class]),
  .signs ul,
  .about ul {
    display: grid;
    /* No wider than the column, whatever the longest word. */
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  /* Nothing to tell apart. */
  .lines > :only-child {
    display: block;
    margin-inline-start: -1.25em;
  }
  .root .signs ul {
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    column-gap: var(--_space-8);
  }
  .signs + .signs {
    margin-top: var(--_space-5);
  }
  .location + .location,
  .why-list > li + li,
  .given > li + li {
    margin-top: var(--_space);
    padding-top: var(--_space);
    border-top: 1px solid var(--_line);
  }
  .summary-text {
    padding: var(--_space-3) var(--_space);
    border-radius: var(--_radius);
    background: var(--_tint);
    white-space: pre-line;
  }
  .given button {
    padding: 0;
  }
  .clinical > div > * {
    display: inline;
  }
  .clinical dt::after {
    content: ': ';
  }
  .take {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(5.2em, 1fr));
    gap: var(--_space-2);
  }
  .take button {
    flex-direction: column;
    gap: 0.2em;
    padding: var(--_space-2) var(--_space-3);
  }
  .take > :only-child {
    justify-self: start;
  }
  .more {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: var(--_space-5) var(--_space-8);
    margin-top: var(--_space-2);
  }
  .more [part='heading'] {
    margin-bottom: var(--_space-1);
  }
  .more > :not(:only-child) > [part='heading'] {
    font-size: 1em;
    color: var(--_muted);
  }
  .result > .actions {
    justify-content: space-between;
    margin: 0;
  }
  .read-aloud {
    margin-bottom: var(--_space-3);
  }
`;
