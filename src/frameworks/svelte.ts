import type {HTMLAttributes} from 'svelte/elements';
import type {RugpijnCheckElement} from '../rugpijn-check-element.js';
import type {RugpijnCheckAttributes} from './attributes.js';
import type {RugpijnCheckListeners} from './listeners.js';

type Props = RugpijnCheckAttributes & RugpijnCheckListeners & HTMLAttributes<RugpijnCheckElement>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'rugpijn-check': Props;
  }
}

export type {RugpijnCheckAttributes};
