import type {HTMLAttributes} from 'svelte/elements';
import type {RugpijnCheckFinishEvent, RugpijnCheckStartEvent} from '../events.js';
import type {RugpijnCheckElement} from '../rugpijn-check-element.js';
import type {RugpijnCheckAttributes} from './attributes.js';

/** `on` and the name of an event, as Svelte 5 listens to it. */
interface Listeners {
  'onrugpijn-check-start'?: ((event: RugpijnCheckStartEvent) => void) | null | undefined;
  'onrugpijn-check-finish'?: ((event: RugpijnCheckFinishEvent) => void) | null | undefined;
}

type Props = RugpijnCheckAttributes & Listeners & HTMLAttributes<RugpijnCheckElement>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'rugpijn-check': Props;
  }
}

export type {RugpijnCheckAttributes};
