/** The browser's own: MooTools and other old libraries put a function of theirs in the place of `Event`. */
const NativeEvent = Object.getPrototypeOf(MessageEvent) as typeof Event;

/**
 * Announces that the visitor left the first screen. It says nothing else, and it stays on the element: what bubbles
 * or is composed ends up in the page's analytics.
 */
export class RugpijnCheckStartEvent extends NativeEvent {
  constructor() {
    super('rugpijn-check-start');
  }
}

/** Announces that a result is shown, and not which. */
export class RugpijnCheckFinishEvent extends NativeEvent {
  constructor() {
    super('rugpijn-check-finish');
  }
}

/** Boxes of a page that measured their content once, such as sliders and accordions, measure again when they hear this. */
export const tellSizeChanged = (): void => void window.dispatchEvent(new NativeEvent('resize'));

declare global {
  interface HTMLElementEventMap {
    'rugpijn-check-start': RugpijnCheckStartEvent;
    'rugpijn-check-finish': RugpijnCheckFinishEvent;
  }
}
