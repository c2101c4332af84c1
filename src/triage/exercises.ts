import {bare} from './bare.js';
import {firstFor, isFor, type AdviceBox, type AdviceRow, type Situation} from './situation.js';

/** What sort of programme fits: what comes later in the list is for who is in none of those before. */
export type ProgrammeKind = 'pregnant' | 'leg' | 'gentle' | 'free';

/** For whom an exercise is. */
interface AnyExerciseRow extends AdviceRow {
  readonly exercise: string;
  /** In every programme when it is left out. */
  readonly kinds?: readonly ProgrammeKind[];
  /**
   * As late as if the programme began together with the pain: 3 is in weeks 3 and 4 of it, 6 in weeks 5 and 6. Pain that has
   * lasted so long has it sooner.
   */
  readonly afterWeeks?: 3 | 6;
}

const lower = [{location: ['low', 'whole', 'flank']}] as const;
const higher = [{location: ['mid-or-upper', 'whole']}] as const;
const under70 = [{age: ['18-to-44', '45-to-49', '50-to-59', '60-to-69']}] as const;

/**
 * Which exercises, in the order in which a programme gives them (d5). In pregnancy there is nothing on the belly and no
 * plank, and lying on the back is left to the pelvic physiotherapist too (a proposal); from 70 on there is no plank (a
 * proposal). Pain between the shoulder blades has exercises of its own.
 */
// prettier-ignore
const exercises = [
  {exercise: 'work-posture', kinds: ['gentle', 'free'], when: higher},
  {exercise: 'walking'},
  {exercise: 'easing-position', kinds: ['leg']},
  {exercise: 'breathing'},
  {exercise: 'getting-up'},
  {exercise: 'pelvic-tilt', kinds: ['leg', 'gentle', 'free'], when: lower},
  {exercise: 'knee-to-chest', kinds: ['free'], when: lower},
  {exercise: 'cat-camel', kinds: ['free']},
  {exercise: 'shoulder-blades', kinds: ['gentle', 'free'], when: higher},
  {exercise: 'upper-back-stretch', kinds: ['free'], when: higher},
  {exercise: 'seated-turn', kinds: ['free'], when: higher},
  {exercise: 'arms-along-wall', kinds: ['free'], when: higher},
  {exercise: 'hip-stretch', kinds: ['free'], when: lower, afterWeeks: 3},
  {exercise: 'bridge', kinds: ['free'], when: lower, afterWeeks: 3},
  {exercise: 'plank', kinds: ['free'], when: under70, afterWeeks: 6},
  {exercise: 'lifting-well', kinds: ['free'], afterWeeks: 3},
] as const satisfies readonly AnyExerciseRow[];

export type ExerciseId = (typeof exercises)[number]['exercise'];
export interface ExerciseRow extends AnyExerciseRow {
  readonly exercise: ExerciseId;
}
export const exerciseRows: readonly ExerciseRow[] = bare(exercises);
export const exerciseIds: readonly ExerciseId[] = exercises.map(({exercise}) => exercise);

/** One step of the plan. It builds up by time, whatever the pain does (S4, D23); the numbers are a proposal. */
export interface PlanStep {
  readonly firstDay: number;
  readonly lastDay: number;
  /** Walks a day, and the minutes of each. */
  readonly walks: number;
  readonly minutes: number;
  /** How often a day the other exercises are done, and how many times each. */
  readonly rounds: number;
  readonly repetitions: number;
}

/** A step after the first two weeks, with the exercises that come with it. */
interface LaterStep extends PlanStep {
  readonly adds: readonly ExerciseId[];
}

export interface Programme {
  readonly kind: ProgrammeKind;
  readonly walkingOnly: boolean;
  /** From the first day. */
  readonly exercises: readonly ExerciseId[];
  /** The first two weeks. */
  readonly plan: readonly PlanStep[];
  /** Weeks 3 to 6. */
  readonly later: readonly LaterStep[];
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

/** The usual plan, 1 to 3 rounds a day of 5 to 10 repetitions (d5). */
export const usualPlan = steps([1, 3, 4, 5, 1, 5], [4, 7, 4, 8, 2, 5], [8, 10, 3, 15, 2, 8], [11, 14, 3, 20, 3, 10]);
/** Walking in small doses, for a leg that hurts, severe pain or a doctor who has yet to look (K9, S0). */
export const gentlePlan = steps([1, 3, 5, 3, 1, 5], [4, 7, 5, 5, 1, 5], [8, 10, 4, 8, 2, 5], [11, 14, 4, 10, 2, 8]);

/** Weeks 3 and 4, and weeks 5 and 6. */
export const usualLater = steps([15, 28, 2, 30, 3, 10], [29, 42, 2, 35, 3, 10]);
export const gentleLater = steps([15, 28, 4, 12, 2, 10], [29, 42, 3, 20, 3, 10]);

export const irritatedLeg: readonly AdviceBox[] = [
  {'leg-pain': ['one-leg-below-knee', 'both-legs-long']},
  {'leg-pain': 'one-leg-above-knee', 'leg-sensation': 'yes'},
];
/** A vertebra may have given way without anybody knowing, so nothing bends, turns or loads the back. */
export const gently: readonly AdviceBox[] = [
  {level: 'with-reservation'},
  {'fracture-risk': 'yes'},
  {'daily-function': 'hardly'},
];
export const pregnant: readonly AdviceBox[] = [{pregnant: 'yes'}];

interface KindRow extends AdviceRow {
  readonly kind: ProgrammeKind;
  /** The plan names no rounds of exercises: who may say which is somebody else. */
  readonly walkingOnly?: true;
}

/** What sort of programme: the first row that fits (d5). */
export const kindRows: readonly KindRow[] = bare([
  {kind: 'pregnant', when: pregnant, walkingOnly: true},
  {kind: 'leg', when: irritatedLeg},
  {kind: 'gentle', when: gently},
  {kind: 'free'},
]);

interface PlanRow extends AdviceRow {
  readonly plan: 'gentle' | 'usual';
}

/** Which plan: the first row that fits (d5). */
export const planRows: readonly PlanRow[] = bare([
  {
    plan: 'gentle',
    when: [...pregnant, ...irritatedLeg, ...gently, {pain: ['8', '9', '10']}, {age: '70-plus'}],
  },
  {plan: 'usual'},
]);

export const plans = {
  gentle: {firstWeeks: gentlePlan, later: gentleLater},
  usual: {firstWeeks: usualPlan, later: usualLater},
} as const;

/** How many later steps lie ahead of the day on which the pain has lasted so long; none when it has already. */
function stepsUntil(weeks: 3 | 6, {duration}: Situation): number {
  const lasted = duration === '3-to-6-weeks' ? 3 : duration === '6-to-12-weeks' || duration === 'over-12-weeks' ? 6 : 0;
  return Math.max(0, weeks - lasted) / 3;
}

/** The exercises and the plan for this visitor. They stand in a section of the advice, so only where table d0 allows any. */
export function programmeFor(situation: Situation): Programme {
  const {kind, walkingOnly = false} = firstFor(kindRows, situation);
  const own = exerciseRows.filter((row) => (row.kinds?.includes(kind) ?? true) && isFor(row, situation));
  const startingAt = (step: number): readonly ExerciseId[] =>
    own
      .filter(({afterWeeks}) => (afterWeeks ? stepsUntil(afterWeeks, situation) : 0) === step)
      .map(({exercise}) => exercise);
  const {firstWeeks, later} = plans[firstFor(planRows, situation).plan];
  return {
    kind,
    walkingOnly,
    exercises: startingAt(0),
    plan: firstWeeks,
    later: later.map((step, index) => ({...step, adds: startingAt(index + 1)})),
  };
}

/** All exercises, each from the weeks in which it may begin, with the plan that asks least: for who was asked nothing. */
export function everyExercise(): Programme {
  const startingAfter = (weeks?: number): readonly ExerciseId[] =>
    exerciseRows.filter(({afterWeeks}) => afterWeeks === weeks).map(({exercise}) => exercise);
  return {
    kind: 'gentle',
    walkingOnly: false,
    exercises: startingAfter(),
    plan: gentlePlan,
    later: gentleLater.map((step, index) => ({...step, adds: startingAfter(3 * (index + 1))})),
  };
}
