import {isInEditor} from './editors.js';

const contact = '[slot="contact"],[data-contact]';

/** What no fallback and no link holds. */
export const restOfPage =
  ':is(h1,h2,h3,h4,h5,h6,header,footer,main,nav,section,article,aside,table,form,ul,ol,dl,figure,iframe):not([slot="contact"],[data-contact],[slot="contact"] *,[data-contact] *)';

const holdsRest = (element: Element): boolean =>
  element.matches(restOfPage) || Boolean(element.querySelector(restOfPage));

/** Where the end tag is lost, all that follows is in the check: a paragraph with the way to the check or to a telephone is not. */
const isRest = (element: Element): boolean =>
  holdsRest(element) ||
  (element.matches('p,div') && !element.querySelector('a[href^="tel:"],a[href$="#rugpijn-check" i]'));

/**
 * A check that was written `<rugpijn-check />`, or lost its end tag, has the rest of the page in it, which would be gone.
 * That is put behind it; a contact block stays. For what the parser made: what a framework made has its end tags.
 */
export function freeRestOfPage(page: ParentNode): void {
  for (const check of page.querySelectorAll<HTMLElement>(
    'rugpijn-check,[data-rugpijn-check]:not([data-rugpijn-check="page"],html,body)',
  )) {
    const [children, nodes] = [[...check.children].filter((child) => !child.matches(contact)), [...check.childNodes]];
    const first = children.some(holdsRest) && children.find(isRest);
    if (first && !isInEditor(check))
      check.after(
        ...nodes.slice(nodes.indexOf(first)).filter((node) => !(node instanceof Element && node.matches(contact))),
      );
  }
}
