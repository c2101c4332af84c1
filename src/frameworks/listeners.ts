import type {RugpijnCheckFinishEvent, RugpijnCheckStartEvent} from '../events.js';

/** `on` and the name of an event, as React 19 and Svelte 5 listen to it. */
export interface RugpijnCheckListeners {
  'onrugpijn-check-start'?: ((event: RugpijnCheckStartEvent) => void) | null | undefined;
  'onrugpijn-check-finish'?: ((event: RugpijnCheckFinishEvent) => void) | null | undefined;
}
