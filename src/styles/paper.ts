import {css} from './css.js';

/**
 * The result on A4: black on white, small, and in columns where that reads well. What is drawn on the screen with a
 * background, which a printer leaves out, has lines here. The tokens of the screen, with our own colours whatever those of
 * the page, and distances that don't depend on it: it has to fit on two sheets.
 */
export const paper = css`
  :host {
    display: none !important;
  }
  @media print {
    :host {
      display: block !important;
      font-size: 9pt !important;
    }
  }
  .root {
    --_space: 0.5em;
    --_on-card: var(--_text);
    /* Room for the lines of boxes, which a printer cuts at the very edge. */
    padding: 0 1px;
    max-width: none;
    border: 0;
    border-radius: 0;
    background: none;
    line-height: 1.2;
    font-family: Arial, Helvetica, sans-serif;
  }
  .sheet {
    break-inside: avoid;
  }
  /* Many exercises, and a call with nothing but what to say. */
  .full > :first-child {
    font-size: 0.93em;
  }
  .short {
    --_space: 0.8em;
    font-size: 1.2em;
  }
  .small {
    font-size: 0.85em;
  }
  .sheet > * + *,
  .sheet > .plan,
  section > * + *,
  .plan > li > * + * {
    margin-top: var(--_space-2);
  }
  .root .card {
    margin: var(--_space-2) 0 var(--_space);
    padding: var(--_space-2) var(--_space);
    border: 2px solid var(--_card);
    border-radius: var(--_radius);
    background: none;
    color: var(--_text);
  }
  .card > :first-child {
    font-size: 1.6em;
  }
  .card .label {
    color: var(--_text);
  }
  .plan > li {
    padding: 0 0 var(--_space) 1.75em;
  }
  .plan > li > :first-child > small {
    display: inline;
    padding-inline-start: 0.5em;
  }
  .acts {
    grid-template-columns: repeat(3, 1fr);
  }
  .acts > li {
    padding: var(--_space-1) var(--_space-2);
  }
  .chips,
  .chips > div {
    display: grid;
    grid-template-columns: 1fr;
    gap: var(--_space-1) var(--_space);
  }
  .chips > div {
    grid-template-columns: 9.5em 1fr;
  }
  .root .chip {
    place-self: start;
    padding-block: 0;
    background: none;
    color: var(--_text);
    line-height: 1.2;
  }
  .root :is(p, li) {
    line-height: 1.2;
  }
  .plan > li > p:not([class]) {
    display: inline;
  }
  .plan > li > p:not([class])::after {
    content: ' ';
  }
  .bars {
    gap: var(--_space-1);
  }
  .bars > li {
    flex-wrap: nowrap;
    justify-content: start;
    align-items: center;
  }
  .bars svg {
    flex: 0 0 10em;
  }
  .lines {
    display: block;
    columns: 2;
    /* With room for the marks of the second. */
    column-gap: 2em;
  }
  .signs {
    margin-top: var(--_space-2);
    padding: var(--_space-1) var(--_space);
    border-inline-start: 0.3em solid var(--_card);
  }
  .signs > .chip {
    padding: 0;
    border: 0;
  }
  /* A sign a line takes a whole page. */
  .signs ul,
  .dashes {
    display: block;
    margin: 0;
    padding: 0;
  }
  .signs li,
  .dashes > li {
    display: inline;
  }
  .signs li:not(:last-child)::after,
  .dashes > li:not(:last-child)::after {
    content: ' \\2022  ';
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th:not(:first-child) {
    width: 7em;
    white-space: nowrap;
  }
  th,
  td {
    height: 1.8em;
    padding: 0 var(--_space-3);
    border: 1px solid var(--_border);
    text-align: start;
  }
  .exercises {
    columns: 2;
    column-gap: var(--_space-8);
    font-size: 0.95em;
  }
  .full .exercises {
    font-size: 0.88em;
  }
  .exercises > li {
    display: flex;
    gap: var(--_space);
    align-items: center;
    break-inside: avoid;
  }
  .exercises > li + li {
    margin-top: var(--_space-1);
  }
  .exercises > li > p {
    flex: 1;
  }
  .root .frames {
    flex: none;
    flex-wrap: nowrap;
    gap: 0;
    width: 8.5em;
  }
  .frames > svg {
    flex: 1 1 0;
    max-height: 4em;
  }
  .half-page {
    padding: var(--_space-3) var(--_space);
    border: 1px solid var(--_border);
    font-size: 0.88em;
  }
  .half-page,
  .signs,
  .plan > li {
    break-inside: avoid;
  }
`;
