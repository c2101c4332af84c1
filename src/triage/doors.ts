import {bare} from './bare.js';
import {firstFor, isFor, type AdviceRow, type Situation} from './situation.js';
import type {Urgency} from './urgency.js';

/** Somebody to turn to. */
export type DoorId =
  | 'emergency-number'
  | 'own-gp'
  | 'out-of-hours'
  | 'midwife'
  | 'treating-hospital'
  | 'practice'
  // Two doors side by side, each of which says what it does.
  | 'gp-examines'
  | 'this-gp-examines'
  | 'physiotherapist-looks-first'
  | 'this-physiotherapist-looks-first';

/** The doors that lead to the practice whose site it is. */
export const practiceDoors: readonly DoorId[] = ['practice', 'this-gp-examines', 'this-physiotherapist-looks-first'];

interface DoorRow extends AdviceRow {
  readonly door: DoorId;
}

const today = ['call-now', 'gp-today'] as const;
const notOfGp = ['physiotherapy', 'other'] as const;

/** Which doors stand in the card, in their order; each where it is met first (d1 to d4 of the clinical basis). */
// prettier-ignore
export const doorRows: readonly DoorRow[] = bare([
  {door: 'emergency-number', when: [{urgency: 'call-112'}]},
  {door: 'midwife', when: [{alone: 'call-midwife'}]},
  {door: 'treating-hospital', when: [{alone: 'call-hospital'}]},
  // The one that is open now first. Holidays can't be known, so the other stands there as well.
  {door: 'own-gp', when: [{urgency: today, 'office-time': 'yes'}]},
  {door: 'out-of-hours', when: [{urgency: today}]},
  // A weak sign alone may be shown to a physiotherapist first (P): on the site of one, that is this practice.
  {door: 'this-physiotherapist-looks-first', when: [{'either-door': 'yes', practice: 'physiotherapy'}]},
  {door: 'this-gp-examines', when: [{'either-door': 'yes', practice: 'gp'}]},
  {door: 'gp-examines', when: [{'either-door': 'yes', practice: notOfGp}]},
  {door: 'physiotherapist-looks-first', when: [{'either-door': 'yes', practice: ['gp', 'other']}]},
  {door: 'own-gp', when: [{urgency: today}]},
  {door: 'gp-examines', when: [{urgency: 'gp-appointment', 'either-door': 'no', practice: notOfGp}]},
  {door: 'practice', when: [{urgency: 'gp-appointment', 'either-door': 'no', practice: 'gp'}, {urgency: 'physiotherapist'}]},
  {door: 'midwife', when: [{urgency: today, midwife: 'yes'}]},
  {door: 'treating-hospital', when: [{urgency: [...today, 'gp-appointment'], 'treating-hospital': 'yes'}]},
]);

export const doorsFor = (situation: Situation): readonly DoorId[] => [
  ...new Set(doorRows.filter((row) => isFor(row, situation)).map(({door}) => door)),
];

/** What says what to do: the outcome's own heading, or a more exact one. */
export type HeadingId =
  | Urgency
  | 'call-midwife'
  | 'midwife-today'
  | 'out-of-hours'
  | 'own-gp'
  | 'call-hospital'
  | 'gp-or-physiotherapist'
  | 'self-care-with-severe-pain';

interface HeadingRow extends AdviceRow {
  readonly heading: HeadingId;
}

/** The heading over the card: the first that fits. */
// prettier-ignore
export const headingRows: readonly HeadingRow[] = bare([
  {heading: 'call-midwife', when: [{alone: 'call-midwife', urgency: 'call-now'}]},
  {heading: 'midwife-today', when: [{alone: 'call-midwife', urgency: 'gp-today'}]},
  {heading: 'out-of-hours', when: [{urgency: today, 'office-time': 'no'}]},
  {heading: 'call-hospital', when: [{alone: 'call-hospital'}]},
  {heading: 'gp-or-physiotherapist', when: [{'either-door': 'yes'}]},
  {heading: 'self-care-with-severe-pain', when: [{urgency: 'self-care', pain: ['8', '9', '10']}]},
  {heading: 'call-112', when: [{urgency: 'call-112'}]},
  {heading: 'own-gp', when: [{urgency: 'call-now'}]},
  {heading: 'gp-today', when: [{urgency: 'gp-today'}]},
  {heading: 'gp-appointment', when: [{urgency: 'gp-appointment'}]},
  {heading: 'physiotherapist', when: [{urgency: 'physiotherapist'}]},
  {heading: 'self-care', when: [{urgency: 'self-care'}]},
]);

export const headingFor = (situation: Situation): HeadingId => firstFor(headingRows, situation).heading;

/** Where the practice's own appointment stands below the card, because no door in it leads there (d0). */
export const contactBelow: AdviceRow = bare({
  when: [{urgency: 'self-care'}, {urgency: 'gp-today', practice: 'gp'}],
});
/** Beside the practice's appointment: its online programme, and where another therapist is found. */
export const linksBeside: AdviceRow = bare({when: [{urgency: ['physiotherapist', 'self-care']}]});
