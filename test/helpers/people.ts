import type {Answers} from '../../src/triage/questions.js';
import type {CardId} from '../../src/triage/outcome.js';
import {vignettes} from '../triage/vignettes.js';
import {person} from './person.js';

/** All answers of one of the test patients. */
export const patient = (id: string): Answers =>
  person((vignettes.find((vignette) => vignette.id === id) as (typeof vignettes)[number]).answers);

/** One test patient for each outcome, and one who may go to either door. */
export const outcomePatients: {readonly [C in CardId]: string} = {
  'call-112': 'VC13',
  'call-now': 'VC01',
  'gp-today': 'VC15',
  'gp-appointment': 'VC35',
  'either-door': 'CP98',
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

export const cards = Object.keys(outcomePatients) as readonly CardId[];
