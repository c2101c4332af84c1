import {decide, type Assessment} from '../triage/assess.js';
import {answersOnPath} from '../triage/flow.js';
import {answersOf, questionIds, type AnswerId, type Answers, type QuestionId} from '../triage/questions.js';
import {outcomeKindOf} from './outcome-kinds.js';

/** Somebody of whom the document asks the check what it shows them. */
export interface ExamplePerson {
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** Answers, facts and outcome, to see whether a row of columns fits. */
  readonly columns: {readonly [id: string]: string | undefined};
}

/** An adult who gives the least worrying answer to all that `answers` leaves out, as far as the check asks it. */
export function examplePerson(answers: Answers): ExamplePerson {
  const all: Answers = {age: '18-to-44', ...answers};
  const complete = Object.fromEntries(
    questionIds.map((question) => [question, all[question] ?? (answersOf(question)[0] as AnswerId)]),
  ) as Answers;
  const counted = answersOnPath(complete);
  const assessment = decide(counted);
  return {answers: counted, assessment, columns: {...counted, ...assessment.facts, outcome: outcomeKindOf(assessment)}};
}

/** One person of each outcome under which there is no advice. */
const withoutAdvice: readonly Answers[] = [
  {'chest-or-breath': 'yes'},
  {'saddle-numbness': 'yes'},
  {fever: 'yes'},
  {'night-pain': 'yes'},
];
/** One person of each kind under whose outcome there is. */
const withAdvice: readonly Answers[] = [
  {pain: '8', duration: '3-to-6-weeks', course: 'same'},
  {duration: '6-to-12-weeks', 'leg-pain': 'one-leg-below-knee'},
  {duration: 'over-12-weeks', 'morning-stiffness': 'yes'},
  {},
];

const listed: readonly QuestionId[] = ['age', 'injury', 'location', 'duration', 'course', 'leg-pain', 'work'];
/** Ticks that some line or sign is about, or that change the outcome under which it stands. */
const ticked: readonly QuestionId[] = [
  'accident-24h',
  'cancer-now',
  'cancer-past',
  'low-immunity',
  'pregnant',
  'steroids',
  'spa-in-family',
  'leg-worse-on-coughing',
  'earlier-episodes',
  'fear-of-movement',
  'expects-no-recovery',
  'heavy-work',
];

const differences: readonly Answers[] = [
  ...listed.flatMap((question) => answersOf(question).map((answer) => ({[question]: answer}))),
  ...ticked.map((question) => ({[question]: 'yes'})),
  ...(['6', '7', '8'] as const).map((pain) => ({pain})),
];

let people: readonly ExamplePerson[] | undefined;

const pairs: readonly Answers[] = differences.flatMap((first, index) =>
  differences.slice(index).map((second) => ({...first, ...second})),
);

/** Every base with one difference, and where there is advice with two: thousands of people, made once. */
export const examplePeople = (): readonly ExamplePerson[] =>
  (people ??= [
    ...withoutAdvice.flatMap((base) => differences.map((difference) => examplePerson({...base, ...difference}))),
    ...withAdvice.flatMap((base) => pairs.map((difference) => examplePerson({...base, ...difference}))),
  ]);
