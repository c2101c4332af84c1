import {adviceLevelOf} from './advice.js';
import type {Assessment} from './assess.js';
import type {Answers} from './questions.js';

/** The exercises of d5 in the clinical basis, in the order in which a programme gives them. */
export const exerciseIds = [
  'walking',
  'breathing',
  'getting-up',
  'easing-position',
  'pelvic-tilt',
  'knee-to-chest',
  'cat-camel',
  'hip-stretch',
  'bridge',
  'plank',
  'lifting-well',
] as const;
export type ExerciseId = (typeof exerciseIds)[number];

/** One step of the plan for the first two weeks. It builds up by time, whatever the pain does (S4, D23). */
export interface PlanStep {
  readonly firstDay: number;
  readonly lastDay: number;
  /** Walks a day, and the minutes of each. */
  readonly walks: number;
  readonly minutes: number;
  /** How often a day the other exercises are done, and how many times each; the numbers are a proposal. */
  readonly rounds: number;
  readonly repetitions: number;
}

export interface Programme {
  readonly exercises: readonly ExerciseId[];
  readonly plan: readonly PlanStep[];
  /** Whether the plan is for walking alone: what else fits is for the pelvic physiotherapist to say. */
  readonly walkingOnly: boolean;
}

const steps = (
  ...rows: readonly (readonly [
    firstDay: number,
    lastDay: number,
    walks: number,
    minutes: number,
    rounds: number,
    repetitions: number,
  ])[]
): readonly PlanStep[] =>
  rows.map(([firstDay, lastDay, walks, minutes, rounds, repetitions]) => ({
    firstDay,
    lastDay,
    walks,
    minutes,
    rounds,
    repetitions,
  }));

/** The usual plan, 1 to 3 rounds a day of 5 to 10 repetitions (d5, numbers a proposal). */
export const usualPlan = steps([1, 3, 4, 5, 1, 5], [4, 7, 4, 8, 2, 5], [8, 10, 3, 15, 2, 8], [11, 14, 3, 20, 3, 10]);
/** Walking in small doses, for a leg that hurts, severe pain or a doctor who has yet to look (K9, S0). */
export const gentlePlan = steps([1, 3, 5, 3, 1, 5], [4, 7, 5, 5, 1, 5], [8, 10, 4, 8, 2, 5], [11, 14, 4, 10, 2, 8]);

const gentle: readonly ExerciseId[] = ['walking', 'breathing', 'getting-up', 'pelvic-tilt'];
const easeTheLeg: readonly ExerciseId[] = ['walking', 'easing-position', ...gentle.slice(1)];
const early: readonly ExerciseId[] = [
  'walking',
  'breathing',
  'getting-up',
  'pelvic-tilt',
  'knee-to-chest',
  'cat-camel',
];
const later: readonly ExerciseId[] = [...early, 'hip-stretch', 'bridge', 'lifting-well'];
const whole: readonly ExerciseId[] = [...later.slice(0, -1), 'plank', 'lifting-well'];
/** Nothing on the belly and no plank; lying on the back is left to the pelvic physiotherapist too (a proposal). */
const inPregnancy: readonly ExerciseId[] = ['walking', 'breathing', 'getting-up'];

const byDuration: {readonly [D in NonNullable<Answers['duration']>]: readonly ExerciseId[]} = {
  'under-1-week': early,
  '1-to-3-weeks': early,
  '3-to-6-weeks': later,
  '6-to-12-weeks': whole,
  'over-12-weeks': whole,
};

/** The exercises and the plan for this visitor, fitted to phase, outcome, pregnancy and leg pain; null where table d0 allows none. */
export function programmeFor(assessment: Assessment, answers: Answers): Programme | null {
  const level = adviceLevelOf(assessment);
  if (level === 'none') return null;
  const {duration = 'under-1-week', pain = '0'} = answers;
  const legPain = answers['leg-pain'] ?? 'none';
  const irritatedLeg =
    legPain !== 'none' && (legPain !== 'one-leg-above-knee' || assessment.facts['leg-sensation'] === 'yes');
  // A vertebra may have given way without anybody knowing, so nothing bends or loads the back.
  const gently =
    level === 'with-reservation' ||
    irritatedLeg ||
    assessment.facts['fracture-risk'] === 'yes' ||
    answers['daily-function'] === 'hardly';
  const pregnant = answers.pregnant === 'yes';
  const small = gently || pregnant || Number(pain) >= 8 || answers.age === '70-plus';
  return {
    exercises: pregnant ? inPregnancy : irritatedLeg ? easeTheLeg : gently ? gentle : byDuration[duration],
    plan: small ? gentlePlan : usualPlan,
    walkingOnly: pregnant,
  };
}

/** All exercises, with the plan that asks least: the leaflet knows nobody. */
export const leafletProgramme: Programme = {exercises: exerciseIds, plan: gentlePlan, walkingOnly: false};
