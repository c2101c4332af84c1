import {isInEditor} from './editors.js';

const sections = 'h1,h2,h3,h4,h5,h6,header,footer,main,nav,section,article,aside,table,form,ul,ol,dl,figure,iframe';

/** Whether it is more than a fallback, or than a link: a part of the page. */
export const holdsSection = (node: Node): boolean =>
  node instanceof Element &&
  [node, ...node.querySelectorAll(sections)].some(
    (part) => part.matches(sections) && !part.closest('[slot="contact"],[data-contact]'),
  );

/** Whether it can't be a fallback among the parts of a page: a paragraph that leads neither to the check nor to a telephone. */
const isPlain = (node: Node): boolean =>
  node instanceof Element &&
  node.matches('p,div') &&
  !node.querySelector('a[href^="tel:"],a[href$="#rugpijn-check" i]');

/**
 * A check that was written `<rugpijn-check />`, or lost its end tag, has the rest of the page in it, which would be gone.
 * That is put behind it; what has a slot stays. For what the parser made: what a framework made has its end tags.
 */
export function freeRestOfPage(page: ParentNode): void {
  for (const check of page.querySelectorAll<HTMLElement>(
    'rugpijn-check,[data-rugpijn-check]:not([data-rugpijn-check="page"],html,body)',
  )) {
    const nodes = [...check.childNodes].filter(
      (node) => !(node instanceof Element && node.matches('[slot],[data-contact]')),
    );
    if (nodes.some(holdsSection) && !isInEditor(check))
      check.after(...nodes.slice(nodes.findIndex((node) => isPlain(node) || holdsSection(node))));
  }
}
