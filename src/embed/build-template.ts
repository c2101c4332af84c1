/** Where a value goes, as Lit's template instances read it: the place in document order, and for an attribute what it is called. */
export interface TemplatePart {
  /** 1 an attribute, 2 a child. */
  readonly type: 1 | 2;
  readonly index: number;
  readonly name?: string | undefined;
  /** The texts round the values of an attribute. */
  readonly strings?: readonly string[];
  /** `.` a property, otherwise an attribute. */
  readonly kind?: string | undefined;
}

/** Stands for a value while the strings are read as one text. */
const HOLE = '\u0001';

// A tag: its slash when it closes, its name, its attributes, its slash when it closes itself; or a text.
const tokens = /<(\/?)([\w-]+)((?:[^>"]|"[^"]*")*?)(\/?)>|([^<]+)/g;
const attributes = /(\.?)([\w-]+)(?:=(?:"([^"]*)"|([^\s"]+)))?/g;

/**
 * Makes the nodes of a Lit template without the browser's HTML parser, so that a page that enforces Trusted Types, under
 * whatever names, has nothing to refuse. It reads what our own templates are written in: every element closed, quoted or
 * plain attributes, no entity and no comment. It replaces Lit's own reading in the script file (src/build/guest-lit.mjs),
 * and a test compares every node that the two make.
 */
export function buildTemplate(
  strings: readonly string[],
  isSvg: boolean,
): {readonly content: DocumentFragment; readonly parts: readonly TemplatePart[]} {
  const content = document.createDocumentFragment();
  const parts: TemplatePart[] = [];
  let node: ParentNode & Node = content;
  let index = 0;
  for (const [, closes, tag, written = '', closesItself, text] of strings.join(HOLE).matchAll(tokens))
    if (text) {
      const [first = '', ...rest] = text.split(HOLE);
      node.append(...(first && [first]));
      for (const next of rest) {
        parts.push({type: 2, index: index++});
        node.append(document.createComment(''), ...(next && [next]));
      }
    } else if (closes) node = node.parentNode as ParentNode & Node;
    else if (tag) {
      const inSvg: boolean =
        tag === 'svg' ||
        (node === content ? isSvg : (node as Element).namespaceURI !== document.documentElement.namespaceURI);
      const element: Element = inSvg
        ? document.createElementNS('http://www.w3.org/2000/svg', tag)
        : document.createElement(tag);
      node.append(element);
      for (const [, kind, name = '', quoted, plain = ''] of written.matchAll(attributes)) {
        const value = quoted ?? plain;
        if (value.includes(HOLE)) parts.push({type: 1, index, name, strings: value.split(HOLE), kind});
        else element.setAttribute(name, value);
      }
      index++;
      if (!closesItself && !/^(?:input|br|hr|img)$/.test(tag)) node = element;
    }
  return {content, parts};
}
