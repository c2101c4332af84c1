import type {Answers} from '../../src/triage/questions.js';
import type {Urgency} from '../../src/triage/urgency.js';
import {vignettes} from '../triage/vignettes.js';
import {person} from './person.js';

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
