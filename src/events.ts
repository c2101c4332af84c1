/**
 * Announces that the visitor left the first screen. It says nothing else, and it stays on the element: what bubbles
 * or is composed ends up in the page's analytics.
 */
export class RugpijnCheckStartEvent extends Event {
  constructor() {
    super('rugpijn-check-start');
  }
}

/** Announces that a result is shown, and not which. */
export class RugpijnCheckFinishEvent extends Event {
  constructor() {
    super('rugpijn-check-finish');
  }
}

declare global {
  interface HTMLElementEventMap {
    'rugpijn-check-start': RugpijnCheckStartEvent;
    'rugpijn-check-finish': RugpijnCheckFinishEvent;
  }
}
