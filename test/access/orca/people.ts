import {nl} from '../../../src/copy/nl.js';
import {say} from '../../../src/copy/line.js';
import {outcomePatients, patient} from '../../helpers/people.js';
import {person, uninvited} from '../../helpers/person.js';

export {everything} from '../../helpers/people.js';

/** Lifted something two weeks ago; it hurts, and gets no worse. */
const lifted = {
  age: '18-to-44',
  injury: 'strain',
  location: 'low',
  duration: '1-to-3-weeks',
  course: 'better',
  pain: '5',
  'daily-function': 'with-effort',
} as const;

export const selfCare = uninvited(person(lifted));
export const eitherDoor = uninvited(person({...lifted, 'night-pain': 'yes'}));
export const callNow = uninvited(person({...lifted, 'cannot-urinate': 'yes', 'saddle-numbness': 'yes'}));
/** Takes the invitation. */
export const personal = person({...lifted, 'fear-of-movement': 'yes', 'low-mood': 'yes', work: 'off-sick'});
/** A sign of alarm on the first screen. */
export const paralysed = person({'leg-paralysed': 'yes'});

/** Of each outcome that none of these ends in. */
export const others = (['call-112', 'gp-today', 'gp-appointment', 'physiotherapist'] as const).map((card) =>
  uninvited(patient(outcomePatients[card])),
);

export const buttons = {next: nl.ui.next, personalise: nl.ui.invitation.button, copy: nl.ui.copyText};

/** What stays closed: it has the version of the rules in it, and what is meant for a professional. */
export const staysClosed = [nl.about.title, say(nl.ui.summaryTitle, 'u')];
