import {html, type TemplateResult} from 'lit';

/** A text in which what comes before the first ": " is explained by what comes after it, or a question answered by it. */
export function parted(text: string): readonly [lead: string, rest: string] {
  const at = text.search(/[:?] /);
  if (at < 0) return [text, ''];
  return [text.slice(0, text[at] === '?' ? at + 1 : at), text.slice(at + 2)];
}

export const upperFirst = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

/**
 * The same, for who only looks at what is bold.
 * @param show how the explanation stands there
 */
export function leadView(text: string, show: (rest: string) => unknown = (rest) => rest): TemplateResult {
  const [lead, rest] = parted(text);
  return rest
    ? html`<strong>${lead}${lead.endsWith('?') ? '' : '.'}</strong> ${show(upperFirst(rest))}`
    : html`<strong>${lead}</strong>`;
}
