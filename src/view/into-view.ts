const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** How much of a screen what stands above may take. */
const SHARE_ABOVE = 1 / 4;

/**
 * Brings what has the focus in sight, in the window and in every scroller round it, and leaves a page where it is when it
 * is. The browser knows what sticky headers cover (`scroll-padding`, `scroll-margin`), and in a frame as tall as its
 * content only it knows what the visitor sees.
 * @param from what comes in sight with it, from its top, where the screen is tall enough
 */
export function bringIntoView(element: Element, from: Element): void {
  const before = topOf(element);
  element.scrollIntoView({block: 'nearest', behavior: 'instant'});
  if (topOf(element) === before) return;
  // Out of sight below it would now stand at the lower edge, with its answers still out of sight.
  const above = topOf(element) - topOf(from);
  const first = above > Math.min(innerHeight, screen.height) * SHARE_ABOVE ? element : from;
  first.scrollIntoView({block: 'start', behavior: 'instant'});
}
