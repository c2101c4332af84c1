import type {Copy} from '../copy/nl.js';
import {join, markup, type Content, type Markup} from './markup.js';
import {brief, type Way} from './plain-words.js';

/** Alternatives, each on a line of its own. */
export function alternatives({ui}: Copy, ways: readonly Way[]): Markup {
  const choice = (texts: readonly string[]): Content =>
    texts.length === 1 ? texts : markup`(${join(texts, ui.ruleOr)})`;
  const items = brief(ways).map((way) => join(way.map(choice), markup`<strong>${ui.ruleAnd}</strong>`));
  return items.length === 1 ? markup`${items}` : markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}
