import {aTimeout} from '@open-wc/testing';
import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import {query} from '../helpers/element.js';

// A screen reader without sound. It goes through what is inside the closed root, from item to item as with the arrow
// keys, and answers with what it says of each. It knows no "closed" of a section, so that is told here.

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

const elementOf = (node: Node | null): Element => (node instanceof Element ? node : node?.parentElement) as Element;

/** Whether it stands in a section that is closed, of which only the summary can be heard. */
function isFolded(element: Element): boolean {
  for (
    let details = element.closest('details:not([open])');
    details;
    details = details.parentElement?.closest('details:not([open])') ?? null
  )
    if (details !== element && !details.querySelector(':scope > summary')?.contains(element)) return true;
  return false;
}

/** What a real screen reader does not name, or names only when asked to: where paragraphs and items begin and end. */
const unnamed = 'p, strong, li, legend, dl, dt, dd, div, details';
const blocks = 'p, li, dt, dd, summary, blockquote, h1, h2, h3, h4, h5, h6, [aria-live]';

/** Where the reader stands. The end of a paragraph is at the same node as its beginning, and only said otherwise. */
const place = async (): Promise<readonly [node: Node | null, phrase: string]> => [
  virtual.activeNode,
  await virtual.lastSpokenPhrase(),
];

const isAt = async ([node, phrase]: readonly [Node | null, string]): Promise<boolean> =>
  virtual.activeNode === node && (await virtual.lastSpokenPhrase()) === phrase;

/** Everything that is said from the top of the check to its end, the pieces of one paragraph together. */
export async function hearAll(element: RugpijnCheckElement): Promise<string[]> {
  await virtual.start({container: query(element, '.root')});
  const phrases: string[] = [];
  let block: Element | null = null;
  const first = await place();
  do {
    const node = virtual.activeNode;
    const at = elementOf(node);
    const phrase = flat(await virtual.lastSpokenPhrase());
    await virtual.next();
    if (isFolded(at)) continue;
    const details = at.closest('summary')?.parentElement as HTMLDetailsElement | undefined;
    if (details) {
      block = null;
      phrases.push(`summary, ${phrase}, ${details.open ? 'expanded' : 'collapsed'}`);
    } else if (node === at) {
      if (at.matches(unnamed) || phrase.startsWith('end of button')) continue;
      block = null;
      phrases.push(phrase);
    } else if (!at.closest('label, button')) {
      // What stands in a label or a button was said already: as the name of the control.
      const own = at.closest(blocks);
      if (own && own === block) phrases.push(`${phrases.pop()} ${phrase}`);
      else phrases.push(phrase);
      block = own;
    }
  } while (!(await isAt(first)));
  await virtual.stop();
  return phrases.map((phrase) => phrase.replace(/ ([:.,])/g, '$1'));
}

/** Everything that is said while somebody does something: by live regions, and where the focus goes. */
export async function hearDuring(
  element: RugpijnCheckElement,
  act: (start: () => Promise<void>) => Promise<void>,
): Promise<string[]> {
  const root = query(element, '.root');
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  await virtual.start({container: root});
  let before = 1;
  await act(async () => {
    before = (await virtual.spokenPhraseLog()).length;
    observer.observe(root, {characterData: true, childList: true, subtree: true});
  });
  await element.updateComplete;
  // Everything is said in the same turn, after the element is done.
  await aTimeout(0);
  const said = (await virtual.spokenPhraseLog()).slice(before).map(flat);
  observer.disconnect();
  await virtual.stop();
  // Only the development build of Lit puts a text there empty and then fills it. A browser sees one insertion; this reader
  // tells of both.
  const added = changes.flatMap(({addedNodes}) => [...addedNodes]);
  for (const {type, target} of changes) {
    const twice = said.findIndex((phrase) => phrase.endsWith(`: ${flat(target.textContent ?? '')}`));
    if (type === 'characterData' && added.includes(target) && twice >= 0) said.splice(twice, 1);
  }
  return said;
}

/** Goes to what is called this, presses it, and answers with what is said because of it. */
export const pressAndHear = (element: RugpijnCheckElement, phrase: string): Promise<string[]> =>
  hearDuring(element, async (start) => {
    const first = await place();
    while ((await virtual.lastSpokenPhrase()) !== phrase) {
      await virtual.next();
      if (await isAt(first)) throw new Error(`nothing is called "${phrase}"`);
    }
    await start();
    // A screen reader acts on a control without a pointer; a new screen takes no pointer for a moment.
    (elementOf(virtual.activeNode) as HTMLElement).click();
  });
