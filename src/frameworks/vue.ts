import type {HTMLAttributes, PublicProps} from 'vue';
import type {RugpijnCheckFinishEvent, RugpijnCheckStartEvent} from '../events.js';
import type {RugpijnCheckAttributes} from './attributes.js';

/** What a template may write on the element; its listeners are `@rugpijn-check-start` and `@rugpijn-check-finish`. */
type Props = RugpijnCheckAttributes &
  HTMLAttributes &
  PublicProps & {
    onRugpijnCheckStart?: ((event: RugpijnCheckStartEvent) => void) | undefined;
    onRugpijnCheckFinish?: ((event: RugpijnCheckFinishEvent) => void) | undefined;
  };

declare module 'vue' {
  interface GlobalComponents {
    'rugpijn-check': new () => {$props: Props};
  }
}

export type {RugpijnCheckAttributes};
