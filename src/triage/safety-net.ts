import {adviceLevelOf} from './advice.js';
import type {Assessment} from './assess.js';
import type {Answers} from './questions.js';

/** A sign that can newly arise, as in table d6 of the clinical basis. */
export type SignId =
  | 'chest-or-breath'
  | 'collapse-at-60-plus'
  | 'sudden-pain-at-risk'
  | 'leg-paralysed'
  | 'very-ill'
  | 'bladder-bowel-saddle'
  | 'both-legs'
  | 'strength-decreasing'
  | 'sudden-pain-or-collapse'
  | 'fever-at-infection-risk'
  | 'cancer-with-leg-signs'
  | 'leg-cold-pale'
  | 'pregnancy-signs'
  | 'fever'
  | 'foot-drop'
  | 'leg-numb'
  | 'unsteady-walking'
  | 'calf-thick-warm'
  | 'any-increase-at-risk'
  | 'weight-loss'
  | 'night-sweats'
  | 'night-pain'
  | 'together-today';

export type SignUrgency = 'call-112' | 'call-now' | 'gp-today' | 'gp-appointment';

export interface SignGroup {
  readonly urgency: SignUrgency;
  readonly signs: readonly SignId[];
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
        signs: ['chest-or-breath', 'sudden-pain-at-risk', 'collapse-at-60-plus', 'leg-paralysed', 'very-ill'],
      },
      {
        urgency: 'call-now',
        signs: [
          'bladder-bowel-saddle',
          'both-legs',
          'strength-decreasing',
          'sudden-pain-or-collapse',
          'leg-cold-pale',
          'fever-at-infection-risk',
          ...(cancer ? (['cancer-with-leg-signs'] as const) : []),
          ...(answers.pregnant === 'yes' ? (['pregnancy-signs'] as const) : []),
        ],
      },
      {
        urgency: 'gp-today',
        signs: [
          'fever',
          'foot-drop',
          'leg-numb',
          'unsteady-walking',
          'calf-thick-warm',
          ...(cancer || infectionRisk ? (['any-increase-at-risk'] as const) : []),
        ],
      },
      {urgency: 'gp-appointment', signs: ['weight-loss', 'night-sweats', 'night-pain', 'together-today']},
    ],
    marks: marks.filter(({inDays}) => inDays > 0),
    hernia: answers['leg-pain'] === 'one-leg-below-knee' || answers['leg-pain'] === 'both-legs-long',
  };
}
