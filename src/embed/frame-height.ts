import {tellSizeChanged} from '../events.js';

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

/** The frames with a check in them, and the height that each has in a style of its own. */
const followed = new WeakMap<HTMLIFrameElement, string>();
let listening = false;

/**
 * In the page: gives a frame with the check in it the height of its content. Only such a frame is listened to, and only
 * when it sends a number that can be a height.
 */
export function followHeight(frame: HTMLIFrameElement): void {
  // A frame that is moved comes here again, with our height.
  if (!followed.has(frame)) followed.set(frame, frame.style.height);
  if (!listening) addEventListener('message', follow);
  listening = true;
  // What it said before this script ran is gone.
  frame.contentWindow?.postMessage(HEIGHT, '*');
}

function follow({source, data}: MessageEvent<unknown>): void {
  if (!Array.isArray(data) || data[0] !== HEIGHT) return;
  const height: unknown = data[1];
  if (typeof height !== 'number' || !(height > 0 && height <= MOST)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    const own = followed.get(frame);
    if (frame.contentWindow === source && own !== undefined) fit(frame, height, own);
  }
}

/** As tall as its content; where that sticks out, as tall as its page made it, and no taller than the box that it is in. */
function fit(frame: HTMLIFrameElement, height: number, own: string): void {
  const {style, offsetHeight: before} = frame;
  const set = (name: string, value: string): void => style.setProperty(name, value, 'important');
  // Where the page counts the border in the height, the frame would be that much too low, and scroll.
  const border = getComputedStyle(frame).boxSizing === 'border-box' ? before - frame.clientHeight : 0;
  // What comes slowly can't be measured.
  set('transition', 'none');
  set('height', `${height + border}px`);
  style.removeProperty('max-block-size');
  if (sticksOut(frame)) {
    style.height = own;
    // By what limits the box, and not in pixels: it may be opening.
    const {maxHeight} = getComputedStyle(frame.parentElement as Element);
    if (sticksOut(frame)) set('max-block-size', maxHeight === 'none' ? '100%' : 'inherit');
  }
  if (frame.offsetHeight !== before) tellSizeChanged();
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
    const isPage = box.matches('html,body');
    const isFixed = position === 'fixed';
    if (/auto|scroll/.test(overflowY) && box !== frame) break;
    if (isFixed || (isPage && overflowY !== 'visible')) {
      if (bottom > innerHeight + 1) return true;
    } else if (!isPage && box.clientHeight > LOWEST && bottom > box.getBoundingClientRect().bottom + 1) return true;
    if (isFixed) break;
  }
  return false;
}
