import {answersOf} from '../triage/questions.js';
import {isChoice} from '../triage/screens.js';
import type {OpenScreen} from '../triage/visit.js';

/** What a legend or a label was rendered with. It is on the node itself: a copy that somebody made has none. */
export interface Rendered {
  /** Of which screen it is: how often the visitor had come to another one. */
  readonly shown: number;
  readonly words: string;
}

/** How many answers a visitor must see on a screen. */
export function answersOn({parts}: OpenScreen): number {
  let count = 0;
  for (const {part, controls} of parts) count += isChoice(part) ? answersOf(part.choice).length : controls.length + 1;
  return count;
}

/**
 * Looks whether the words that stand over the answers belong to them. A translator may change words, but what it keeps
 * of an earlier screen, or puts elsewhere, would let a tick count for a question that was never seen.
 * @param count how many answers must stand there: a page with a broken `map` would leave out the alarm signs
 * @param said every legend and label of this visit; those of this screen are added
 * @throws when an answer is missing, is not of this screen, or has the words of another
 */
export function assertOwnWords(root: ParentNode, shown: number, count: number, said: Set<string>): void {
  const nodes: NodeListOf<HTMLElement & {readonly rendered?: Rendered}> = root.querySelectorAll('legend,label');
  for (const {rendered} of nodes) {
    if (rendered?.shown !== shown) throw new Error();
    said.add(rendered.words);
  }
  if (root.querySelectorAll('label').length !== count) throw new Error();
  for (const {rendered, textContent} of nodes) {
    const standing = (textContent ?? '').trim();
    if (!standing || (standing !== rendered?.words && said.has(standing))) throw new Error();
  }
}
