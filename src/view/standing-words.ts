/** What a legend or a label was rendered with. It is on the node itself: a copy that somebody made has none. */
export interface Rendered {
  /** Of which screen it is: how often the visitor had come to another one. */
  readonly shown: number;
  readonly words: string;
}

/**
 * Looks whether the words that stand over the answers belong to them. A translator may change words, but what it keeps
 * of an earlier screen, or puts elsewhere, would let a tick count for a question that was never seen.
 * @param said every legend and label of this visit; those of this screen are added
 * @throws when a legend or label is missing, is not of this screen, or has the words of another
 */
export function assertOwnWords(root: ParentNode, shown: number, said: Set<string>): void {
  const nodes: NodeListOf<HTMLElement & {readonly rendered?: Rendered}> = root.querySelectorAll('legend,label');
  for (const {rendered} of nodes) {
    if (rendered?.shown !== shown) throw new Error();
    said.add(rendered.words);
  }
  if (nodes.length === 0) throw new Error();
  for (const {rendered, textContent} of nodes) {
    const standing = (textContent ?? '').trim();
    if (!standing || (standing !== rendered?.words && said.has(standing))) throw new Error();
  }
}
