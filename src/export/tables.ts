import {join, markup, type Content, type Markup} from './markup.js';

/** One row of a table to one line of the file, so that a changed rule is one changed line for who compares two versions. */
export const linewise = (pieces: readonly Content[]): Markup => join(pieces, '\n');

export const paragraphs = (texts: readonly Content[]): Markup =>
  linewise(texts.map((text) => markup`<p class="intro">${text}</p>`));
export const cell = (column: string, content: Content): Markup => markup`<td data-column="${column}">${content}</td>`;

export const table = (
  name: string,
  columns: readonly string[],
  rows: readonly Content[],
): Markup => markup`<table class="${name}">
<thead><tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${linewise(rows)}
</tbody>
</table>`;

/** A row whose first cell names it, with the id by which a link or a test finds it. */
export const namedRow = (anchor: string, name: Content, cells: readonly Content[]): Markup =>
  markup`<tr><th scope="row" id="${anchor}">${name}</th>${cells}</tr>`;
