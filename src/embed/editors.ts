/** In an editor everything has to stay what it is, because that is what gets saved; also in an island that it locks. */
export const isInEditor = (element: HTMLElement | null): boolean =>
  Boolean(element && (element.isContentEditable || isInEditor(element.parentElement)));
