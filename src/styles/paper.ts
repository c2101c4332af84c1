import {css} from './css.js';

/**
 * The result on A4: black on white, small, and in two columns where that reads well. The tokens of the screen, with our own
 * colours whatever those of the page, and distances that don't depend on it: it has to fit on two sheets.
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
    /* Room for the lines of boxes, which a printer cuts at the very edge. */
    padding: 0 1px;
    border: 0;
    background: none;
    line-height: 1.2;
    font-family: Arial, Helvetica, sans-serif;
  }
  section {
    margin-top: var(--_space);
  }
  .card {
    font-size: 1.1em;
  }
  .card-head {
    border-bottom: 2px solid var(--_card);
    background: none;
    color: var(--_text);
  }
  .lines {
    display: block;
    columns: 2;
    column-gap: var(--_space-8);
  }
  .card .lines {
    columns: 1;
  }
  .signs {
    margin-top: var(--_space-3);
    padding: var(--_space-1) var(--_space);
    border-radius: 0;
  }
  /* A sign a line takes a whole page. */
  .signs ul {
    display: block;
    padding: 0;
  }
  .signs li {
    display: inline;
  }
  .signs li:not(:last-child)::after {
    content: ' \\2022  ';
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    height: 1.6em;
    padding: 0 var(--_space-3);
    border: 1px solid var(--_border);
    text-align: start;
  }
  .exercises {
    grid-template-columns: repeat(7, 1fr);
    gap: var(--_space-3);
    margin-top: var(--_space-3);
    font-size: 0.88em;
  }
  .plan {
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-1) var(--_space-8);
  }
  .exercises > li {
    padding: 0;
    border: 0;
  }
  .signs > * + *,
  .exercises > li > * + * {
    margin: 0;
  }
  .frames {
    max-width: 11em;
    grid-template-columns: repeat(auto-fit, minmax(2.6em, 1fr));
  }
  .half-page {
    padding: var(--_space-3) var(--_space);
    border: 1px solid var(--_border);
    font-size: 0.88em;
  }
  .half-page,
  .again,
  .signs,
  .exercises > li {
    break-inside: avoid;
  }
`;
