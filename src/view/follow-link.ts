/** The link of ours that an event is on; what the site itself put in a slot is its own. */
function linkOf({currentTarget, target}: Event): HTMLAnchorElement | undefined {
  const link = (target as Element).closest('a');
  return link && (currentTarget as Element).contains(link) ? link : undefined;
}

/**
 * A link that is clicked carries the inside out of a closed root: the page's `navigate` event names it, and with it its
 * root and every answer. So the script goes where the link goes. The page still sees the address, as of any link. Out of
 * a frame, too, where it may: a page for appointments does not fit in there.
 */
export function followLink(event: MouseEvent): void {
  const link = linkOf(event);
  // A new tab tells the page nothing, and browsers without that event go their own way.
  const inNewTab = link?.target || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  const isPlain = !(inNewTab || event.defaultPrevented);
  const leavesFrame = parent !== window && /^http/.test(link?.protocol ?? '');
  if (!link || !isPlain || !(leavesFrame || 'navigation' in window)) return;
  try {
    // Not by open(), which pages have functions of their own for.
    (leavesFrame && top ? top : window).location.href = link.href;
  } catch {
    location.href = link.href;
  }
  // Last: if the script can't, the browser still follows the link, and 112 is one.
  event.preventDefault();
}

/** Dragging a link would give the page its text and its markup. */
export function holdLink(event: Event): void {
  const link = linkOf(event);
  if (link) link.draggable = false;
}
