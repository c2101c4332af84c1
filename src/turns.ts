/** Settles in a task of its own, so that the browser can do something else first. */
export const nextTask = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** Does each of these when the browser has nothing else to do; what fails is left to who needs it. */
export function whenIdle([act, ...rest]: readonly (() => void)[]): void {
  if (!act) return;
  const turn = (): void => {
    try {
      act();
    } catch {
      return;
    }
    whenIdle(rest);
  };
  if ('requestIdleCallback' in window) requestIdleCallback(turn);
  else setTimeout(turn, LONGEST_FRAME);
}

/** Settles when no more than a screen is between this element and what the visitor sees. */
export const near = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      {rootMargin: '100%'},
    );
    observer.observe(element);
  });

/** Longer than a frame takes; where nothing is painted, as in a hidden tab, no frame comes. */
const LONGEST_FRAME = 300;

/** Settles when what stands there now has been painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => void setTimeout(resolve));
    setTimeout(resolve, LONGEST_FRAME);
  });
