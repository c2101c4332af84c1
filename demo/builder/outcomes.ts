import type {Answers} from '../../src/triage/questions.js';
import type {Urgency} from '../../src/triage/urgency.js';
import {person} from './person.js';

const adult = {age: '18-to-44', duration: '1-to-3-weeks', course: 'same', pain: '5'} as const satisfies Answers;

/** Somebody for each outcome, so that a site owner can see all six without answering anything. */
export const patientOf: {readonly [U in Urgency]: Answers} = {
  'call-112': person({...adult, 'chest-or-breath': 'yes'}),
  'call-now': person({...adult, 'saddle-numbness': 'yes'}),
  'gp-today': person({...adult, fever: 'yes'}),
  'gp-appointment': person({...adult, 'night-pain': 'yes'}),
  physiotherapist: person({...adult, duration: '6-to-12-weeks'}),
  'self-care': person({...adult, course: 'better'}),
};
