import {bare} from './bare.js';
import {firstFor, type AdviceBox, type AdviceRow, type Situation} from './situation.js';

/** The exercises of d5 in the clinical basis, in the order in which a programme gives them. */
export const exerciseIds = [
  'walking',
  'breathing',
  'getting-up',
  'easing-position',
  'work-posture',
  'shoulder-blades',
  'upper-back-stretch',
  'seated-turn',
  'arms-along-wall',
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

const irritatedLeg: readonly AdviceBox[] = [
  {'leg-pain': ['one-leg-below-knee', 'both-legs-long']},
  {'leg-pain': 'one-leg-above-knee', 'leg-sensation': 'yes'},
];
/** A vertebra may have given way without anybody knowing, so nothing bends or loads the back. */
const gently: readonly AdviceBox[] = [
  {level: 'with-reservation'},
  {'fracture-risk': 'yes'},
  {'daily-function': 'hardly'},
];
const pregnant: readonly AdviceBox[] = [{pregnant: 'yes'}];

interface ExercisesRow extends AdviceRow {
  readonly exercises: readonly ExerciseId[];
  /** Whether the plan is for walking alone: what else fits is for the pelvic physiotherapist to say. */
  readonly walkingOnly?: true;
}

/** Which exercises, fitted to pregnancy, leg pain, outcome and phase: the first row that fits (d5). */
export const exercisesRows: readonly ExercisesRow[] = bare([
  {exercises: inPregnancy, walkingOnly: true, when: pregnant},
  {exercises: easeTheLeg, when: irritatedLeg},
  {exercises: gentle, when: gently},
  {exercises: whole, when: [{duration: ['6-to-12-weeks', 'over-12-weeks']}]},
  {exercises: later, when: [{duration: '3-to-6-weeks'}]},
  {exercises: early},
]);

interface PlanRow extends AdviceRow {
  readonly plan: 'gentle' | 'usual';
}

/** Which plan for the first two weeks: the first row that fits (d5). */
export const planRows: readonly PlanRow[] = bare([
  {
    plan: 'gentle',
    when: [...pregnant, ...irritatedLeg, ...gently, {pain: ['8', '9', '10']}, {age: '70-plus'}],
  },
  {plan: 'usual'},
]);

export const plans = {gentle: gentlePlan, usual: usualPlan} as const;

/** The exercises and the plan for this visitor. They stand in a section of the advice, so only where table d0 allows any. */
export function programmeFor(situation: Situation): Programme {
  const {exercises, walkingOnly = false} = firstFor(exercisesRows, situation);
  return {exercises, walkingOnly, plan: plans[firstFor(planRows, situation).plan]};
}
