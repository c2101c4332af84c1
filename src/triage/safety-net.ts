import type {Assessment} from './assess.js';
import type {Answers, SymptomId} from './questions.js';
import {rank} from './urgency.js';

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

const pregnancySigns = symptoms(
  'pregnancy-blood-loss',
  'pregnancy-fluid-loss',
  'pregnancy-cramps',
  'pregnancy-less-movement',
);
const at112 = [
  ...symptoms('chest-or-breath', 'leg-paralysed', 'very-ill'),
  ...texts('sudden-pain-at-risk', 'collapse-at-60-plus'),
];
const atNow = [
  ...symptoms('cannot-urinate', 'urine-loss', 'bladder-feeling-lost', 'stool-loss', 'sexual-change'),
  ...texts('saddle-numbness', 'sacral-doubt', 'both-legs', 'strength-decreasing', 'weakness-with-cause'),
  ...symptoms('sudden-severe-pain', 'faint-or-clammy', 'leg-cold-pale'),
];
const atToday = symptoms('fever', 'rigors', 'leg-numbness', 'unsteady-walking', 'calf-thick-warm');
const slowSigns = symptoms('weight-loss', 'night-sweats', 'night-pain');
const atAppointment = [...slowSigns, ...texts('together-today', 'worse-after-6-weeks')];

/** Every sign, for a leaflet that knows nobody: what is new, and what somebody has or had as well. */
export const everySign: readonly SignGroup[] = [
  {urgency: 'call-112', signs: [...at112, ...symptoms('accident-24h')]},
  {urgency: 'call-now', signs: [...atNow, ...texts('fever-in-risk-group', 'cancer-with-leg-signs', 'pregnancy-signs')]},
  {
    urgency: 'gp-today',
    signs: [
      ...atToday,
      ...symptoms('cancer-now', 'aortic-aneurysm'),
      ...texts('any-increase-in-risk-group', 'injury-at-risk', 'legs-slowly-worse', 'cannot-get-up'),
    ],
  },
  {
    urgency: 'gp-appointment',
    signs: [
      ...slowSigns,
      ...symptoms('long-malaise'),
      ...texts('together-today', 'worse-after-6-weeks'),
      ...symptoms(
        'urinary-symptoms',
        'back-shape-changed',
        'vomiting',
        'cancer-past',
        'fragile-bones',
        'low-immunity',
        'steroids',
        'spine-procedure',
        'recent-infection-or-surgery',
        'injected-drugs',
      ),
      ...texts('higher-age', 'early-stiffness', 'doctor-first'),
    ],
  },
];

/** The moments at which a leaflet says what to do. */
export const everyMark: readonly Mark['weeks'][] = [1, 3, 6, 12];

/** When to call after all: stands on every outcome from `gp-today` down. */
export function safetyNetFor(assessment: Assessment, answers: Answers): SafetyNet {
  const cancer = answers['cancer-now'] === 'yes' || answers['cancer-past'] === 'yes';
  const infectionRisk = assessment.facts['infection-risk'] === 'yes';
  const fractureRisk = assessment.facts['fracture-risk'] === 'yes';
  const {duration} = answers;
  const doctor = rank(assessment.urgency) <= rank('gp-appointment');
  const marks = duration ? everyMark.map((weeks) => ({weeks, inDays: weeks * 7 - lowerEnd[duration], doctor})) : [];
  return {
    groups: [
      {urgency: 'call-112', signs: at112},
      {
        urgency: 'call-now',
        signs: [
          ...atNow,
          ...(infectionRisk ? texts('fever-at-infection-risk') : []),
          ...(cancer ? texts('cancer-with-leg-signs') : []),
          ...(answers.pregnant === 'yes' ? pregnancySigns : []),
        ],
      },
      {
        urgency: 'gp-today',
        signs: [...atToday, ...(cancer || infectionRisk || fractureRisk ? texts('any-increase-at-risk') : [])],
      },
      {urgency: 'gp-appointment', signs: atAppointment},
    ],
    marks: marks.filter(({inDays}) => inDays > 0),
    hernia:
      duration !== undefined &&
      duration !== 'over-12-weeks' &&
      (answers['leg-pain'] === 'one-leg-below-knee' || answers['leg-pain'] === 'both-legs-long'),
  };
}
