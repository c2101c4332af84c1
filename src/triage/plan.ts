import type {LineId, Section, SectionId} from './advice.js';
import {bare} from './bare.js';
import {gently, irritatedLeg, pregnant, type ExerciseId} from './exercises.js';
import {isFor, type AdviceBox, type AdviceRow, type Situation} from './situation.js';

/** A moment of the plan. */
export type NodeId =
  | 'today'
  | 'tell'
  | 'until-the-physiotherapist'
  | 'sooner'
  | 'again'
  | 'until-help'
  | 'until-the-gp'
  | 'at-the-gp'
  | 'at-the-physiotherapist'
  | 'weeks'
  | 'course'
  | 'course-of-hernia'
  | 'course-of-hernia-unsure'
  | 'course-unsure'
  | 'lasting';

interface NodeRow extends AdviceRow {
  readonly node: NodeId;
  /** Whether what to do at once stands there, with drawings. */
  readonly acts?: true;
  /** What follows upon each other there: lines with a number, if this visitor gets them. */
  readonly steps?: readonly LineId[];
  /** Lines that stand there in sight, if this visitor gets them. */
  readonly lines?: readonly LineId[];
  /** Sections that unfold there, if this visitor gets them. */
  readonly sections?: readonly SectionId[];
}

const allowed = ['with-reservation', 'full'] as const;
const anyAdvice = [{level: allowed}] as const;
const physiotherapist = [{urgency: 'physiotherapist'}] as const;
const appointment = [{urgency: 'gp-appointment'}] as const;
const under6weeks = ['under-1-week', '1-to-3-weeks', '3-to-6-weeks'] as const;
const under12weeks = [...under6weeks, '6-to-12-weeks'] as const;
const notWorse = ['better', 'same', 'fluctuating'] as const;
/** Where getting better can't be promised as usual: pregnant, or pain that gets worse after 6 weeks (G12). */
const unsureCourse: readonly AdviceBox[] = [
  {level: allowed, duration: under12weeks, pregnant: 'yes'},
  {level: allowed, duration: '6-to-12-weeks', course: 'worse'},
];
const usualCourse: readonly AdviceBox[] = [
  {level: allowed, duration: under6weeks, pregnant: 'no'},
  {level: allowed, duration: '6-to-12-weeks', pregnant: 'no', course: notWorse},
];
const meanwhile = ['pain-relief', 'what-you-can-do'] as const;

/**
 * The plan as a line in time, with what stands where. What to do, and when to call after all, is in sight; what to know
 * unfolds. When to call comes before any exercise.
 */
// prettier-ignore
export const nodeRows: readonly NodeRow[] = bare([
  {node: 'today', when: [{urgency: 'self-care'}], acts: true, lines: ['keep-moving', 'alternate'], sections: meanwhile},
  {node: 'until-the-physiotherapist', when: physiotherapist, acts: true, lines: ['keep-moving', 'alternate'], sections: meanwhile},
  {node: 'tell', when: [{urgency: ['gp-today', 'gp-appointment']}]},
  {node: 'again', when: [{urgency: 'gp-today'}], lines: ['worse-call-now']},
  {node: 'until-help', when: [{urgency: 'gp-today'}], acts: true},
  {node: 'sooner', when: [{urgency: ['gp-appointment', 'physiotherapist', 'self-care']}]},
  {node: 'until-the-gp', when: appointment, acts: true, lines: ['keep-moving', 'alternate'], sections: meanwhile},
  {node: 'at-the-gp', when: appointment, lines: ['gp-asks-and-examines', 'usually-no-scan', 'blood-test-or-referral'], sections: ['at-the-gp']},
  {node: 'at-the-physiotherapist', when: physiotherapist, steps: ['physiotherapist-examines', 'step-plan', 'guided-exercise'], lines: ['tell-your-midwife'], sections: ['at-the-physiotherapist', 'who-treats-what']},
  {node: 'weeks', when: anyAdvice, lines: ['exercise-gently', 'pregnant-exercise', 'mild-pain-is-fine', 'stop-exercising'], sections: ['exercise-programme']},
  {node: 'course-of-hernia', when: usualCourse.map((box) => ({...box, 'hernia-pattern': 'yes'})), lines: ['hernia-course'], sections: ['hernia', 'recovery']},
  {node: 'course-of-hernia-unsure', when: unsureCourse.map((box) => ({...box, 'hernia-pattern': 'yes'})), lines: ['hernia-course'], sections: ['hernia', 'recovery']},
  {node: 'course-unsure', when: unsureCourse.map((box) => ({...box, 'hernia-pattern': 'no'})), lines: ['profile-early', 'profile-normal', 'profile-delayed'], sections: ['recovery']},
  {node: 'course', when: usualCourse.map((box) => ({...box, 'hernia-pattern': 'no'})), lines: ['course-six-weeks'], sections: ['recovery']},
  {node: 'lasting', when: [{level: allowed, duration: 'over-12-weeks'}], lines: ['pain-says-little', 'small-fixed-steps'], sections: ['lasting-pain', 'recovery']},
]);

interface AnyActRow extends AdviceRow {
  readonly act: string;
  /** The exercise that it is drawn as. */
  readonly drawing?: ExerciseId;
  /** It is what not to do. */
  readonly isNot?: true;
  /** The act says all of that exercise, which then stands nowhere else. */
  readonly isExercise?: true;
  /** The line that it says, which then stands nowhere else. */
  readonly line?: LineId;
}

/**
 * What to do at once: the first three that fit. Nothing heavy in the first weeks (S0, S1, S3); whose exercises hold lifting
 * by then is not told to leave it.
 */
// prettier-ignore
const acts = [
  {act: 'walk', when: anyAdvice, drawing: 'walking', isExercise: true},
  {act: 'ease-the-leg', when: irritatedLeg.map((box) => ({...box, level: allowed, pregnant: 'no' as const})), drawing: 'easing-position', isExercise: true},
  {act: 'sit-well-at-work', when: [{level: allowed, location: 'mid-or-upper', pregnant: 'no'}], drawing: 'work-posture', isExercise: true, line: 'sit-well'},
  {act: 'get-up', when: anyAdvice, drawing: 'getting-up', isExercise: true},
  {act: 'lift-close', when: [{duration: under6weeks}, ...gently, ...irritatedLeg, ...pregnant].map((box) => ({level: allowed, ...box})), drawing: 'lifting-well', line: 'lift-close'},
  {act: 'lift-well', when: anyAdvice, drawing: 'lifting-well', isExercise: true, line: 'lift-close'},
  {act: 'move-as-it-goes', when: [{level: 'none'}], drawing: 'walking', line: 'move-as-it-goes'},
  {act: 'no-lifting', drawing: 'lifting-well', isNot: true, line: 'no-lifting-after-fall'},
] as const satisfies readonly AnyActRow[];

export type ActId = (typeof acts)[number]['act'];
export interface ActRow extends AnyActRow {
  readonly act: ActId;
}
export const actRows: readonly ActRow[] = bare(acts);
const mostActs = 3;

/** Where a section stands that has no place in the plan; in that of the leaflet more have none. */
export type GroupId = 'daily' | 'help';

// prettier-ignore
export const groupRows: readonly {readonly group: GroupId; readonly sections: readonly SectionId[]}[] = bare([
  {group: 'daily', sections: ['work', 'posture', 'people-ask', 'prevention']},
  {group: 'help', sections: ['hernia', 'at-the-physiotherapist', 'who-treats-what', 'understanding', 'at-the-gp', 'lasting-pain']},
]);

/** One moment as a visitor sees it. Of a section the lines that don't stand in sight somewhere. */
export interface PlanNode {
  readonly node: NodeId;
  readonly acts: readonly ActRow[];
  readonly steps: readonly LineId[];
  readonly lines: readonly LineId[];
  readonly sections: readonly Section[];
}

export interface Plan {
  /** What stands in the card. */
  readonly card: readonly LineId[];
  /** What holds for all of it. */
  readonly notes: readonly LineId[];
  readonly nodes: readonly PlanNode[];
  /** What else there is to know, in groups. */
  readonly groups: readonly {readonly group: GroupId; readonly sections: readonly Section[]}[];
  /** Exercises that the acts say all of. */
  readonly shownAsActs: readonly ExerciseId[];
}

const notes: readonly LineId[] = ['reservation'];

interface CardRow extends AdviceRow {
  readonly lines: readonly LineId[];
}

/** What the card says besides: what asks nothing of anybody, and the answer to what the site opens the check with. */
export const cardRows: readonly CardRow[] = bare([
  {lines: ['no-referral-needed'], when: physiotherapist},
  {lines: ['hernia-fits', 'hernia-fits-less', 'hernia-does-not-fit'], when: [{topic: 'hernia'}]},
]);

/**
 * Where everything stands that this visitor is told: each line once, in sight or in a section that unfolds.
 * @param advice all of their advice
 */
export function planFor(situation: Situation, advice: readonly Section[]): Plan {
  const told = advice.flatMap(({lines}) => lines);
  const own = actRows
    .filter((row) => isFor(row, situation) && (!row.line || told.includes(row.line)))
    .slice(0, mostActs);
  const card = cardRows
    .filter((row) => isFor(row, situation))
    .flatMap(({lines}) => lines)
    .filter((line) => told.includes(line));
  return placeOn(
    nodeRows.filter((row) => isFor(row, situation)),
    advice,
    own,
    card,
  );
}

/** The same of somebody who was asked nothing: the moments that need no answer to be true. */
export const planOfLeaflet = (advice: readonly Section[]): Plan =>
  placeOn(
    nodeRows.filter(({node}) => node === 'today' || node === 'weeks' || node === 'course'),
    advice,
  );

function placeOn(
  rows: readonly NodeRow[],
  advice: readonly Section[],
  own: readonly ActRow[] = [],
  card: readonly LineId[] = [],
): Plan {
  const told = advice.flatMap(({lines}) => lines);
  const inSight = [
    ...notes,
    ...card,
    ...own.flatMap(({line = []}) => line),
    ...rows.flatMap(({steps = [], lines = []}) => [...steps, ...lines]),
  ];
  const placed = rows.flatMap(({sections = []}) => sections);
  /** Those of the named sections that there are, in the order of what matters. */
  const unfolding = (ids: readonly SectionId[]): readonly Section[] =>
    advice
      .filter(({id}) => ids.includes(id))
      .map((section) => ({...section, lines: section.lines.filter((line) => !inSight.includes(line))}));
  return {
    card,
    notes: notes.filter((line) => told.includes(line)),
    nodes: rows.map(({node, acts: hasActs, steps = [], lines = [], sections = []}) => ({
      node,
      acts: hasActs ? own : [],
      steps: steps.filter((line) => told.includes(line)),
      lines: lines.filter((line) => told.includes(line)),
      sections: unfolding(sections),
    })),
    groups: groupRows
      .map(({group, sections}) => ({group, sections: unfolding(sections.filter((id) => !placed.includes(id)))}))
      .filter(({sections}) => sections.length > 0),
    shownAsActs: own.flatMap(({drawing, isExercise}) => (drawing && isExercise ? drawing : [])),
  };
}
