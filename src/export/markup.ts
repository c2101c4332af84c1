/** A piece of HTML that is safe to put into another piece as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What a template takes: text is escaped, markup is not, of a list every item is put in. */
export type Content = string | number | Markup | readonly Content[];

const entities: {readonly [character: string]: string} = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

function textOf(content: Content): string {
  if (content instanceof Markup) return content.text;
  return typeof content === 'object' ? content.map(textOf).join('') : escape(String(content));
}

/** HTML in which everything that is filled in is escaped, unless it is markup itself. */
export const markup = (strings: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(String.raw({raw: strings}, ...contents.map(textOf)));

/** Pieces with something between them. */
export const join = (pieces: readonly Content[], between: Content): Markup =>
  markup`${pieces.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece]))}`;
