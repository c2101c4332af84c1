import {fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import {inside, reveal} from './visitor.js';

export {cards, everything, outcomePatients, patient} from './people.js';

/** The check on a page, as a site owner would write it. */
export const make = (attributes = ''): Promise<RugpijnCheckElement> => {
  const host = document.createElement('div');
  host.insertAdjacentHTML('afterbegin', `<rugpijn-check ${attributes}><a href="tel:112">Bel 112</a></rugpijn-check>`);
  return fixture<HTMLElement>(html`${host}`).then(async () => {
    const element = host.querySelector('rugpijn-check') as RugpijnCheckElement;
    await element.updateComplete;
    reveal(element);
    return element;
  });
};

/** A new screen takes no pointer for half a second, as long as an animation goes on: here it is over at once. */
export function settle(element: RugpijnCheckElement): void {
  for (const animation of query(element, '.came')?.getAnimations() ?? []) animation.finish();
}

/** Opens every section. */
export function unfold(element: RugpijnCheckElement): void {
  for (const details of queryAll(element, 'details')) (details as HTMLDetailsElement).open = true;
}

export const query = (element: RugpijnCheckElement, selector: string): HTMLElement =>
  inside(element).querySelector(selector) as HTMLElement;

export const queryAll = (element: RugpijnCheckElement, selector: string): HTMLElement[] => [
  ...inside(element).querySelectorAll<HTMLElement>(selector),
];
