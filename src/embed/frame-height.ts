/** The name of both messages: the page's question, and in front of the answer. */
const HEIGHT = 'rugpijn-check-height';

/** Taller than the longest leaflet on the narrowest screen; anything above it is not from us. */
const MOST = 60_000;

/** In the frame: tells the page round it how tall the content is, now, whenever that changes, and when it asks. */
export function reportHeight(): void {
  if (parent === window) return;
  const root = document.documentElement;
  const report = (): void => parent.postMessage([HEIGHT, Math.ceil(root.getBoundingClientRect().height)], '*');
  new ResizeObserver(report).observe(root);
  addEventListener('message', ({source, data}) => {
    if (source === parent && data === HEIGHT) report();
  });
}

/** The height that a frame has of its page, in its own style. */
type OwnHeight = readonly [value: string, priority: string];

const followed = new WeakMap<HTMLIFrameElement, OwnHeight>();
let listening = false;

/**
 * In the page: gives a frame with the check in it the height of its content. Only such a frame is listened to, and only
 * when it sends a number that can be a height.
 */
export function followHeight(frame: HTMLIFrameElement): void {
  const {style} = frame;
  // A frame that is moved is followed anew, and has our height by then.
  if (!followed.has(frame)) followed.set(frame, [style.height, style.getPropertyPriority('height')]);
  if (!listening) addEventListener('message', follow);
  listening = true;
  // What it said before this script ran is gone.
  frame.contentWindow?.postMessage(HEIGHT, '*');
}

/** A lower box is closed, or opens just now: what is in it is not cut off but hidden. */
const LOWEST = 100;

/**
 * Whether a box round it does not grow with the frame, and so cuts it off, or leaves it lying over what comes next. In a
 * box that scrolls, all of it can be reached.
 */
function sticksOut(frame: Element): boolean {
  const {bottom} = frame.getBoundingClientRect();
  for (let box: Element | null = frame; box; box = box.parentElement) {
    const {overflowY, position} = getComputedStyle(box);
    if (box !== frame && /auto|scroll/.test(overflowY)) break;
    const isPage = box.matches('html,body');
    const isFixed = position === 'fixed';
    let limit = Infinity;
    if (isFixed || (isPage && overflowY !== 'visible')) limit = innerHeight;
    else if (!isPage && box.clientHeight > LOWEST) limit = box.getBoundingClientRect().bottom;
    if (bottom > limit + 1) return true;
    if (isFixed) break;
  }
  return false;
}

function follow({source, data}: MessageEvent<unknown>): void {
  if (!Array.isArray(data) || data[0] !== HEIGHT) return;
  const height: unknown = data[1];
  if (typeof height !== 'number' || !(height > 0 && height <= MOST)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    const own = followed.get(frame);
    if (own && frame.contentWindow === source) fit(frame, height, own);
  }
}

/** As tall as its content; where that sticks out, as tall as its page made it, and no taller than the box that it is in. */
function fit(frame: HTMLIFrameElement, height: number, own: OwnHeight): void {
  const {style, offsetHeight: before} = frame;
  const set = (name: string, value: string): void => style.setProperty(name, value, 'important');
  // Where the page counts the border in the height, the frame would be that much too low, and scroll.
  const border = getComputedStyle(frame).boxSizing === 'border-box' ? before - frame.clientHeight : 0;
  // What comes slowly can't be measured.
  set('transition', 'none');
  set('height', `${height + border}px`);
  style.removeProperty('max-block-size');
  if (sticksOut(frame)) {
    style.setProperty('height', ...own);
    // By what limits the box, and not in pixels: it may be opening.
    const {maxHeight} = getComputedStyle(frame.parentElement as Element);
    if (sticksOut(frame)) set('max-block-size', maxHeight === 'none' ? '100%' : 'inherit');
  }
  // For boxes that the page gave a measured height. A UIEvent, because pages have an Event of their own.
  if (frame.offsetHeight !== before) dispatchEvent(new UIEvent('resize'));
}
