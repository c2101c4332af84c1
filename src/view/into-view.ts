const topOf = (element: Element): number => element.getBoundingClientRect().top;

/**
 * Brings what has the focus in sight, in the window and in every scroller round it, and leaves a page where it is when it
 * is. The browser knows what sticky headers cover (`scroll-padding`, `scroll-margin`), and in a frame as tall as its
 * content only it knows what the visitor sees.
 */
export function bringIntoView(element: Element): void {
  const before = topOf(element);
  element.scrollIntoView({block: 'nearest', behavior: 'instant'});
  // Out of sight below it would now stand at the lower edge, with its answers still out of sight.
  if (topOf(element) !== before) element.scrollIntoView({block: 'start', behavior: 'instant'});
}
