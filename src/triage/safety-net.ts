import {adviceLevelOf} from './advice.js';
import type {Assessment} from './assess.js';
import type {Answers, SymptomId} from './questions.js';

/** A sign that no single answer says in so many words. */
export type SignTextId =
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
  | 'together-today';

/** A sign that can newly arise, as in table d6 of the clinical basis: in the words of the answer, or a text. */
export type Sign = {readonly symptom: SymptomId} | {readonly text: SignTextId};

export type SignUrgency = 'call-112' | 'call-now' | 'gp-today' | 'gp-appointment';

export interface SignGroup {
  readonly urgency: SignUrgency;
  readonly signs: readonly Sign[];
}

/** A moment at which the back should be better, counted from the start of the pain (S0–S4, K7). */
export interface Mark {
  readonly weeks: 1 | 3 | 6 | 12;
  /** Days from today; always at least 1. */
  readonly inDays: number;
  /** Whether the doctor who looks into it now is the one to call, and not a physiotherapist. */
  readonly doctor: boolean;
}

export interface SafetyNet {
  readonly groups: readonly SignGroup[];
  readonly marks: readonly Mark[];
  /** Leg pain below the knee that has not settled after 6 to 8 weeks goes to the GP (K9). */
  readonly hernia: boolean;
}

/** How many days the pain has lasted at least. */
const lowerEnd: {readonly [D in NonNullable<Answers['duration']>]: number} = {
  'under-1-week': 0,
  '1-to-3-weeks': 7,
  '3-to-6-weeks': 21,
  '6-to-12-weeks': 42,
  'over-12-weeks': 84,
};

const symptoms = (...ids: readonly SymptomId[]): readonly Sign[] => ids.map((symptom) => ({symptom}));
const texts = (...ids: readonly SignTextId[]): readonly Sign[] => ids.map((text) => ({text}));

/** When to call after all: stands on every outcome from `gp-today` down. */
export function safetyNetFor(assessment: Assessment, answers: Answers): SafetyNet {
  const cancer = answers['cancer-now'] === 'yes' || answers['cancer-past'] === 'yes';
  const infectionRisk = assessment.facts['infection-risk'] === 'yes';
  const {duration} = answers;
  const doctor = adviceLevelOf(assessment) === 'none';
  const marks = duration
    ? ([1, 3, 6, 12] as const).map((weeks) => ({weeks, inDays: weeks * 7 - lowerEnd[duration], doctor}))
    : [];
  return {
    groups: [
      {
        urgency: 'call-112',
        signs: [...symptoms('chest-or-breath', 'leg-paralysed', 'very-ill'), ...texts('sudden-pain-at-risk', 'collapse-at-60-plus')],
      },
      {
        urgency: 'call-now',
        signs: [
          ...symptoms('cannot-urinate', 'urine-loss', 'bladder-feeling-lost', 'stool-loss', 'sexual-change'),
          ...texts('saddle-numbness', 'sacral-doubt', 'both-legs', 'strength-decreasing', 'weakness-with-cause'),
          ...symptoms('sudden-severe-pain', 'faint-or-clammy', 'leg-cold-pale'),
          ...(infectionRisk ? texts('fever-at-infection-risk') : []),
          ...(cancer ? texts('cancer-with-leg-signs') : []),
          ...(answers.pregnant === 'yes'
            ? symptoms('pregnancy-blood-loss', 'pregnancy-fluid-loss', 'pregnancy-cramps', 'pregnancy-less-movement')
            : []),
        ],
      },
      {
        urgency: 'gp-today',
        signs: [
          ...symptoms('fever', 'rigors', 'leg-numbness', 'unsteady-walking', 'calf-thick-warm'),
          ...(cancer || infectionRisk ? texts('any-increase-at-risk') : []),
        ],
      },
      {
        urgency: 'gp-appointment',
        signs: [...symptoms('weight-loss', 'night-sweats', 'night-pain'), ...texts('together-today')],
      },
    ],
    marks: marks.filter(({inDays}) => inDays > 0),
    hernia: answers['leg-pain'] === 'one-leg-below-knee' || answers['leg-pain'] === 'both-legs-long',
  };
}
