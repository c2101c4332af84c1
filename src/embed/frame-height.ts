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

const followed = new WeakSet<HTMLIFrameElement>();
let listening = false;

/**
 * In the page: gives a frame with the check in it the height of its content. Only such a frame is listened to, and only
 * when it sends a number that can be a height.
 */
export function followHeight(frame: HTMLIFrameElement): void {
  followed.add(frame);
  if (!listening) addEventListener('message', follow);
  listening = true;
  // What it said before this script ran is gone.
  frame.contentWindow?.postMessage(HEIGHT, '*');
}

function follow({source, data}: MessageEvent<unknown>): void {
  if (!Array.isArray(data) || data[0] !== HEIGHT) return;
  const height: unknown = data[1];
  if (typeof height !== 'number' || !(height > 0 && height <= MOST)) return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && followed.has(frame)) {
      const set = (pixels: number): void => frame.style.setProperty('height', `${pixels}px`, 'important');
      set(height);
      // Where the page counts the border in the height, the frame is that much too low, and would scroll.
      set(2 * height - frame.clientHeight);
    }
}
