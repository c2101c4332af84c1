import type {Copy} from '../copy/copy.js';
import {Markup, join, markup, type Content} from './markup.js';
import {brief, type Way} from './plain-words.js';

export const given = <T>(value: T | undefined, what: string): T => {
  if (value === undefined || value === '') throw new Error(`the decision table misses ${what}`);
  return value;
};

/** One row of a table to one line of the file, so that a changed rule is one changed line for who compares two versions. */
export const lines = (pieces: readonly Content[]): Markup => join(pieces, '\n');

export const paragraphs = (texts: readonly Content[]): Markup =>
  lines(texts.map((text) => markup`<p class="intro">${text}</p>`));
export const cell = (column: string, content: Content): Markup => markup`<td data-column="${column}">${content}</td>`;

export const table = (
  name: string,
  columns: readonly string[],
  rows: readonly Content[],
): Markup => markup`<table class="${name}">
<thead><tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${lines(rows)}
</tbody>
</table>`;

/** A row whose first cell names it, with the id by which a link or a test finds it. */
export const namedRow = (anchor: string, name: Content, cells: readonly Content[]): Markup =>
  markup`<tr><th scope="row" id="${anchor}">${name}</th>${cells}</tr>`;

/** Alternatives, each on a line of its own. */
export function alternatives({ui}: Copy, ways: readonly Way[]): Markup {
  const choice = (texts: readonly string[]): Content =>
    texts.length === 1 ? texts : markup`(${join(texts, ui.ruleOr)})`;
  const items = brief(ways).map((way) => join(way.map(choice), markup`<strong>${ui.ruleAnd}</strong>`));
  return items.length === 1 ? markup`${items}` : markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}
