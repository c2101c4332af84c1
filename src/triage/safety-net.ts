import {bare} from './bare.js';
import {daysFrom} from './days.js';
import type {Answers, SymptomId} from './questions.js';
import {owns} from './owns.js';
import {shownWhen} from './screens.js';
import {isFor, type AdviceBox, type AdviceRow, type Situation} from './situation.js';

/** A sign that no single answer says in so many words. */
export type SignTextId =
  | 'coughing-blood'
  | 'headache-or-jaw-or-eyes'
  | 'shingles'
  | 'shingles-at-risk'
  | 'leg-turns-numb'
  | 'foot-drop'
  | 'rigors-at-70'
  | 'urine-with'
  | 'severe-pain-in-pregnancy'
  | 'worse-after-doctor'
  | 'sudden-pain-at-risk'
  | 'collapse-at-60-plus'
  | 'saddle-numbness'
  | 'sacral-doubt'
  | 'both-legs'
  | 'strength-decreasing'
  | 'weakness-with-cause'
  | 'fever-at-infection-risk'
  | 'cancer-with-leg-signs'
  | 'any-increase-at-risk'
  | 'together-today'
  | 'fever-in-risk-group'
  | 'any-increase-in-risk-group'
  | 'injury-at-risk'
  | 'pregnancy-signs'
  | 'cannot-get-up'
  | 'legs-slowly-worse'
  | 'worse-after-6-weeks'
  | 'higher-age'
  | 'early-stiffness'
  | 'doctor-first';

/** A sign that can newly arise, as in table d6 of the clinical basis: in the words of the answer, or a text. */
export type Sign = {readonly symptom: SymptomId} | {readonly text: SignTextId};

export type SignUrgency = 'call-112' | 'call-now' | 'gp-today' | 'gp-appointment';

export type SignRow = Sign &
  AdviceRow & {
    /** Only in the leaflet, where it also names what somebody has or had; or only under a result. Otherwise in both. */
    readonly only?: 'leaflet' | 'result';
  };

export interface SignGroup {
  readonly urgency: SignUrgency;
  readonly signs: readonly Sign[];
}

const cancer: readonly AdviceBox[] = [{'cancer-now': 'yes'}, {'cancer-past': 'yes'}];
const infectionRisk: readonly AdviceBox[] = [{'infection-risk': 'yes'}];
const pregnant: readonly AdviceBox[] = [{pregnant: 'yes'}];
const from50: readonly AdviceBox[] = [{age: ['50-to-59', '60-to-69', '70-plus']}];
const from70: readonly AdviceBox[] = [{age: '70-plus'}];
const under70: readonly AdviceBox[] = [{age: ['under-10', '10-to-17', '18-to-44', '45-to-49', '50-to-59', '60-to-69']}];

/** Every sign under what to do when it arises (table d6). */
// prettier-ignore
export const signRows: {readonly [U in SignUrgency]: readonly SignRow[]} = bare({
  'call-112': [
    {symptom: 'chest-or-breath'}, {symptom: 'leg-paralysed'}, {symptom: 'very-ill'},
    {text: 'sudden-pain-at-risk'}, {text: 'collapse-at-60-plus'},
    {symptom: 'accident-24h', only: 'leaflet'},
  ],
  'call-now': [
    {symptom: 'cannot-urinate'}, {symptom: 'urine-loss'}, {symptom: 'bladder-feeling-lost'}, {symptom: 'stool-loss'},
    {symptom: 'sexual-change'},
    {text: 'saddle-numbness'}, {text: 'sacral-doubt'}, {text: 'both-legs'}, {text: 'strength-decreasing'},
    {text: 'weakness-with-cause'},
    {text: 'coughing-blood'},
    {symptom: 'sudden-severe-pain'}, {symptom: 'faint-or-clammy'}, {symptom: 'leg-cold-pale'},
    {text: 'fever-in-risk-group', only: 'leaflet'},
    {text: 'rigors-at-70', when: from70},
    {text: 'fever-at-infection-risk', only: 'result', when: infectionRisk},
    {text: 'cancer-with-leg-signs', when: cancer},
    {text: 'pregnancy-signs', only: 'leaflet'},
    {symptom: 'pregnancy-blood-loss', only: 'result', when: pregnant},
    {symptom: 'pregnancy-fluid-loss', only: 'result', when: pregnant},
    {symptom: 'pregnancy-cramps', only: 'result', when: pregnant},
    {symptom: 'pregnancy-early-belly-pain', only: 'result', when: pregnant},
    {symptom: 'pregnancy-less-movement', only: 'result', when: pregnant},
  ],
  'gp-today': [
    {symptom: 'fever'}, {symptom: 'rigors', when: under70}, {text: 'leg-turns-numb'}, {text: 'foot-drop'}, {symptom: 'unsteady-walking'}, {symptom: 'calf-thick-warm'},
    {text: 'urine-with'}, {text: 'severe-pain-in-pregnancy', when: pregnant}, {symptom: 'red-eye-now', when: shownWhen['red-eye-now'] ?? []},
    {text: 'headache-or-jaw-or-eyes', when: from50},
    {text: 'shingles', only: 'leaflet'}, {text: 'shingles-at-risk', only: 'result', when: [{'low-immunity': 'yes'}, ...pregnant]},
    {symptom: 'cancer-now', only: 'leaflet'}, {symptom: 'aortic-aneurysm', only: 'leaflet'}, {symptom: 'injected-drugs', only: 'leaflet'},
    {text: 'any-increase-in-risk-group', only: 'leaflet'},
    {text: 'any-increase-at-risk', only: 'result', when: [...cancer, ...infectionRisk, {'fracture-risk': 'yes'}, {'blood-thinner': 'yes'}]},
    {text: 'injury-at-risk', only: 'leaflet'}, {text: 'legs-slowly-worse', only: 'leaflet'}, {text: 'cannot-get-up', only: 'leaflet'},
  ],
  'gp-appointment': [
    {symptom: 'weight-loss'}, {symptom: 'night-sweats'}, {symptom: 'night-pain'},
    {symptom: 'long-malaise', only: 'leaflet'},
    {text: 'together-today'}, {text: 'worse-after-6-weeks'}, {text: 'worse-after-doctor'},
    {symptom: 'urinary-symptoms', only: 'leaflet'}, {symptom: 'back-shape-changed', only: 'leaflet'}, {symptom: 'vomiting', only: 'leaflet'},
    {symptom: 'cancer-past', only: 'leaflet'}, {symptom: 'fragile-bones', only: 'leaflet'}, {symptom: 'low-immunity', only: 'leaflet'},
    {symptom: 'steroids', only: 'leaflet'}, {symptom: 'spine-procedure', only: 'leaflet'},
    {symptom: 'recent-infection-or-surgery', only: 'leaflet'},
    {text: 'higher-age', only: 'leaflet'}, {text: 'early-stiffness', only: 'leaflet'}, {text: 'doctor-first', only: 'leaflet'},
  ],
});

/** Every sign that is kept, under what to do. */
export const groupsOf = (keep: (row: SignRow) => boolean): readonly SignGroup[] =>
  (Object.keys(signRows) as SignUrgency[]).map((urgency) => ({urgency, signs: signRows[urgency].filter(keep)}));

/** The signs that would be new in this visitor: what is there already has been judged. */
export const signsFor = (situation: Situation): readonly SignGroup[] =>
  groupsOf(
    (row) =>
      row.only !== 'leaflet' && isFor(row, situation) && !(owns(row, 'symptom') && situation[row.symptom] === 'yes'),
  );

/** When to call after all stands under every outcome but those that are to call now. */
export const safetyNet: AdviceRow = bare({
  when: [{urgency: ['gp-today', 'gp-appointment', 'physiotherapist', 'self-care']}],
});

/** The moments at which the back should be better, in weeks from the start of the pain (S0 to S4, K7). */
export const everyMark = [1, 3, 6, 12] as const;
type MarkWeeks = (typeof everyMark)[number];
/** Those of which a visitor can be reminded. */
const lastReminder = 6;

/** The doctor who looks into it now is the one to call at a mark, and not a physiotherapist. */
export const markByDoctor: AdviceRow = bare({when: [{urgency: ['gp-today', 'gp-appointment']}]});

/** Who was sent to a physiotherapist already tells it there. */
export const markByPhysiotherapist: AdviceRow = bare({when: [{urgency: 'physiotherapist'}]});

/** Leg pain that has not settled after 6 to 8 weeks goes to the GP (K9). */
export const markOfHernia: AdviceRow = bare({
  when: [
    {
      'leg-pain': ['one-leg-below-knee', 'both-legs-long'],
      duration: ['under-1-week', '1-to-3-weeks', '3-to-6-weeks', '6-to-12-weeks'],
    },
  ],
});

/** A mark that is still ahead. */
export interface Mark {
  readonly weeks: MarkWeeks;
  readonly date: Date;
  readonly byDoctor: boolean;
  readonly byPhysiotherapist: boolean;
  readonly reminder: boolean;
}

/** How many days the pain has lasted at least. */
const lowerEnd: {readonly [D in NonNullable<Answers['duration']>]: number} = {
  'under-1-week': 0,
  '1-to-3-weeks': 7,
  '3-to-6-weeks': 21,
  '6-to-12-weeks': 42,
  'over-12-weeks': 84,
};

/** The marks that are still ahead of this visitor; none while it is not known when the pain began. */
export function marksFor({duration}: Answers, situation: Situation, now: Date): readonly Mark[] {
  if (!duration) return [];
  return everyMark
    .map((weeks) => ({weeks, inDays: weeks * 7 - lowerEnd[duration]}))
    .filter(({inDays}) => inDays > 0)
    .map(({weeks, inDays}) => ({
      weeks,
      date: daysFrom(now, inDays),
      byDoctor: isFor(markByDoctor, situation),
      byPhysiotherapist: isFor(markByPhysiotherapist, situation),
      reminder: weeks <= lastReminder,
    }));
}
