import type {Answers} from '../../src/triage/questions.js';
import type {CardId} from '../../src/triage/outcome.js';
import {uninvited} from '../../src/triage/screens.js';
import {person} from './person.js';

const adult = {age: '18-to-44', duration: '1-to-3-weeks', course: 'same', pain: '5'} as const satisfies Answers;

const firstAdvice = (answers: Answers): Answers => uninvited(person({...adult, ...answers}));

/** Somebody for each card, so that a site owner can see them all without answering anything. */
export const patientOf: {readonly [C in CardId]: Answers} = {
  'call-112': firstAdvice({'chest-or-breath': 'yes'}),
  'call-now': firstAdvice({'saddle-numbness': 'yes'}),
  'gp-today': firstAdvice({fever: 'yes'}),
  'gp-appointment': firstAdvice({'long-malaise': 'yes'}),
  'either-door': firstAdvice({'night-pain': 'yes'}),
  physiotherapist: firstAdvice({duration: '6-to-12-weeks'}),
  'self-care': firstAdvice({course: 'better'}),
};
