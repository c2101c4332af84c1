import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {RugpijnCheckElement} from '../rugpijn-check-element.js';
import type {RugpijnCheckAttributes} from './attributes.js';
import type {RugpijnCheckListeners} from './listeners.js';

type Props = DetailedHTMLProps<HTMLAttributes<RugpijnCheckElement>, RugpijnCheckElement> &
  RugpijnCheckAttributes &
  RugpijnCheckListeners;

declare module 'react' {
  // React's types have it so.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'rugpijn-check': Props;
    }
  }
}

export type {RugpijnCheckAttributes};
