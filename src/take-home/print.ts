import {adoptStyles, render, type TemplateResult} from 'lit';
import {attachClosedShadow} from '../embed/native-shadow.js';
import {markPrivate} from '../embed/privacy-marks.js';
import {css} from '../styles/css.js';
import {styles} from '../styles/index.js';
import {paper} from '../styles/paper.js';

/**
 * What the page does on paper as long as our view is there: everything else goes, and its own sizes and backgrounds do
 * not cut ours. Ids that nothing has outweigh the page's own important rules, but not those in a layer or an attribute:
 * what such a rule keeps in place is hidden as well, and text straight in the body has neither size nor colour.
 */
const onlyOurs = css`
  @page {
    size: A4;
    margin: 11mm;
  }
  @page :first {
    margin: 11mm;
  }
  @media print {
    :root:not(#_):not(#_),
    :root:not(#_) > body:not(#_):not(#_) {
      all: revert !important;
      display: block !important;
      margin: 0 !important;
      font-size: 0 !important;
      color: transparent !important;
    }
    /* Our elements hold on to their own display, so they have to be asked. */
    :root:not(#_) > body:not(#_) > * {
      --rugpijn-check-printed: none;
    }
    :root:not(#_) > body:not(#_) > [data-rugpijn-check-print]:not(#_) {
      all: revert !important;
    }
    :root:not(#_) > :not(body):not(#_),
    :root:not(#_) > body:not(#_)::before,
    :root:not(#_) > body:not(#_)::after,
    :root:not(#_)::before,
    :root:not(#_)::after,
    :root:not(#_) > body:not(#_) > :not([data-rugpijn-check-print]):not(#_):not(#_) {
      display: none !important;
      position: absolute !important;
      visibility: hidden !important;
      content-visibility: hidden !important;
    }
  }
`;

/** The body of the page. A form or a frame with the name `body` takes its place on `document`. */
const realBody = (): HTMLElement => Reflect.get(Object.getPrototypeOf(document) as Document, 'body', document);

let removeView: (() => void) | undefined;

/** Takes the printed view out of the page again, when it is there. */
export const clearPrint = (): void => removeView?.();

/**
 * Prints `content` and nothing of the page around it. A view of its own, because a page's print styles, fixed heights
 * and frames cut what stands inside them; in the page and not in a frame, because iOS prints the page and not the frame.
 * It stays, unseen, until the visitor next touches the page: some browsers go on before the paper is made.
 * @returns whether the browser began to print; a frame may not, and some apps have nothing to print with
 */
export function printView(content: TemplateResult): boolean {
  clearPrint();
  const host = document.createElement('div');
  host.setAttribute('data-rugpijn-check-print', '');
  markPrivate(host);
  const root = attachClosedShadow(host);
  adoptStyles(root, [styles, paper]);
  render(content, root);
  realBody().append(host);
  const sheet = onlyOurs.styleSheet as CSSStyleSheet;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const touched = ['pointerdown', 'keydown', 'pagehide'] as const;
  removeView = () => {
    removeView = undefined;
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    for (const type of touched) removeEventListener(type, clearPrint, true);
  };
  for (const type of touched) addEventListener(type, clearPrint, true);
  let began = false;
  const begin = (): void => void (began = true);
  addEventListener('beforeprint', begin);
  print();
  removeEventListener('beforeprint', begin);
  return began;
}
