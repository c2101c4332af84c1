import {css} from 'lit';

/** The result on A4: black on white, small, and in two columns where that reads well. */
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
    --_text: #17252d;
    --_muted: #44545d;
    --_surface: #fff;
    --_accent: #0b5c6b;
    --_border: #75868f;
    /* Room for the lines of boxes, which a printer cuts at the very edge. */
    padding: 0 1px;
    border: 0;
    background: none;
    line-height: 1.25;
    font-family: Arial, Helvetica, sans-serif;
  }
  section {
    margin-top: 0.6em;
  }
  .card {
    font-size: 1.15em;
  }
  .card-head,
  .card-body {
    padding: 0.5em 0.8em;
  }
  .card-head {
    border-bottom: 2px solid var(--_card);
    background: none;
    color: var(--_text);
  }
  .card-body > * + * {
    margin-top: 0.35em;
  }
  .lines {
    display: block;
    columns: 2;
    column-gap: 2em;
  }
  .card .lines {
    columns: 1;
  }
  .signs,
  .exercises > li {
    break-inside: avoid;
  }
  .signs {
    margin-top: 0.4em;
    padding: 0.1em 0.7em;
    border-radius: 0;
  }
  .signs > * + * {
    margin-top: 0;
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
    height: 1.8em;
    padding: 0 0.5em;
    border: 1px solid var(--_border);
    text-align: start;
  }
  .exercises {
    grid-template-columns: repeat(4, 1fr);
    gap: 0.4em 1.2em;
    margin-top: 0.5em;
  }
  .plan {
    grid-template-columns: 1fr 1fr;
    gap: 0.2em 2em;
  }
  .exercises > li {
    padding: 0;
    border: 0;
  }
  .exercises > li > * + * {
    margin: 0;
  }
  .frames {
    max-width: 14em;
    grid-template-columns: repeat(auto-fit, minmax(3.5em, 1fr));
  }
  .half-page {
    padding: 0.5em 0.8em;
    border: 1px solid var(--_border);
    font-size: 0.88em;
  }
  .half-page,
  .again {
    break-inside: avoid;
  }
`;
