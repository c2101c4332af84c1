import {fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import type {Answers} from '../../src/triage/questions.js';
import type {Urgency} from '../../src/triage/urgency.js';
import {vignettes} from '../triage/vignettes.js';
import {person} from './person.js';
import {inside, reveal} from './visitor.js';

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

/** All answers of one of the test patients. */
export const patient = (id: string): Answers =>
  person((vignettes.find((vignette) => vignette.id === id) as (typeof vignettes)[number]).answers);

/** One test patient for each outcome. */
export const outcomePatients: {readonly [U in Urgency]: string} = {
  'call-112': 'VC13',
  'call-now': 'VC01',
  'gp-today': 'VC15',
  'gp-appointment': 'VC35',
  physiotherapist: 'VC33',
  'self-care': 'VC37',
};

/** Somebody who meets every screen that there is. */
export const everything = person({
  age: '45-to-49',
  'leg-pain': 'one-leg-above-knee',
  'leg-strength': 'known-and-old',
  pregnant: 'yes',
  duration: 'over-12-weeks',
  work: 'working',
});

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
