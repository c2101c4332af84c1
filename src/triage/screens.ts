import {bare} from './bare.js';
import {aLeg, lessStrength, type AnswerBox} from './facts.js';
import {owns} from './owns.js';
import type {AnswerId, Answers, QuestionId} from './questions.js';

/** One question with radios. */
interface ChoicePart {
  readonly id: string;
  readonly choice: QuestionId;
}

/** Several symptoms to tick, with "none of these" as an exclusive choice. */
interface TicksPart {
  readonly id: string;
  /** More than one group only divides the list for the eye; the exclusive choice counts for all of them. */
  readonly groups: readonly {readonly id: string; readonly ticks: readonly QuestionId[]}[];
  /** Ticks that only open a later question: left unticked they answer it with its least worrying answer. */
  readonly gates?: readonly (keyof typeof gates)[];
}

export type Part = ChoicePart | TicksPart;

interface Screen {
  readonly id: string;
  readonly parts: readonly Part[];
  /** Asked on the advice, and only of a visitor who wants it more personal; it reads no danger. */
  readonly onInvitation?: true;
}

interface Gate {
  readonly opens: QuestionId;
  readonly otherwise: AnswerId;
}

/** The two leg questions that are asked only when the visitor says there is something to tell. */
export const gates = {
  'leg-symptoms': {opens: 'leg-pain', otherwise: 'none'},
  'leg-weakness': {opens: 'leg-strength', otherwise: 'normal'},
} as const satisfies {readonly [id: string]: Gate};
export type GateId = keyof typeof gates;

export const isGate = (control: string): control is GateId => owns(gates, control);
export const isChoice = (part: Part): part is ChoicePart => owns(part, 'choice');

/** The ticks of a part that only open a later question. */
export const gatesOf = (part: Part): readonly GateId[] =>
  !isChoice(part) && Array.isArray(part.gates) ? (part.gates as readonly GateId[]) : [];

/**
 * Which questions stand together, alarm first (section 2 of the clinical basis). `leg-signs-recent` stands on both leg
 * screens: it is asked on the first of the two that the visitor sees.
 */
// prettier-ignore
export const screens = [
  {id: 'alarm-now', parts: [
    {id: 'alarm-now', groups: [{id: 'alarm-now', ticks: ['chest-or-breath', 'faint-or-clammy', 'sudden-severe-pain', 'leg-paralysed', 'very-ill', 'accident-24h', 'rigors', 'vomiting']}]},
  ]},
  {id: 'bladder-bowel', parts: [
    {id: 'bladder-bowel', groups: [{id: 'bladder-bowel', ticks: ['cannot-urinate', 'urine-loss', 'bladder-feeling-lost', 'stool-loss', 'sexual-change', 'bladder-bowel-doubt']}]},
    {id: 'saddle', choice: 'saddle-numbness'},
  ]},
  {id: 'legs', parts: [
    {id: 'legs', gates: ['leg-symptoms', 'leg-weakness'], groups: [{id: 'legs', ticks: ['leg-cold-pale', 'calf-thick-warm', 'unsteady-walking']}]},
  ]},
  {id: 'leg-pain', parts: [
    {id: 'leg-pain', choice: 'leg-pain'},
    {id: 'leg-details', groups: [{id: 'leg-details', ticks: ['leg-tingling', 'leg-numbness', 'leg-worse-on-coughing', 'leg-better-on-sitting']}]},
    {id: 'leg-signs-recent', choice: 'leg-signs-recent'},
  ]},
  {id: 'leg-strength', parts: [
    {id: 'leg-strength', choice: 'leg-strength'},
    {id: 'strength-decreasing', choice: 'strength-decreasing'},
    {id: 'leg-signs-recent', choice: 'leg-signs-recent'},
  ]},
  {id: 'age', parts: [
    {id: 'age', choice: 'age'},
    {id: 'aortic-aneurysm', choice: 'aortic-aneurysm'},
  ]},
  {id: 'illness', parts: [
    {id: 'illness', groups: [{id: 'illness', ticks: ['fever', 'night-sweats', 'weight-loss', 'long-malaise', 'night-pain', 'urinary-symptoms', 'back-shape-changed']}]},
  ]},
  {id: 'background', parts: [
    {id: 'background', groups: [
      {id: 'conditions', ticks: ['cancer-now', 'cancer-past', 'fragile-bones', 'low-immunity', 'diabetes', 'blood-thinner', 'pregnant']},
      {id: 'recently', ticks: ['steroids', 'spine-procedure', 'recent-infection-or-surgery', 'injected-drugs']},
    ]},
  ]},
  {id: 'pregnancy', parts: [
    {id: 'pregnancy', groups: [{id: 'pregnancy', ticks: ['pregnancy-blood-loss', 'pregnancy-fluid-loss', 'pregnancy-cramps', 'pregnancy-early-belly-pain', 'pregnancy-less-movement']}]},
  ]},
  {id: 'injury', parts: [
    {id: 'injury', choice: 'injury'},
    {id: 'location', choice: 'location'},
  ]},
  {id: 'duration', parts: [
    {id: 'duration', choice: 'duration'},
    {id: 'course', choice: 'course'},
  ]},
  {id: 'pain', parts: [
    {id: 'pain', choice: 'pain'},
    {id: 'daily-function', choice: 'daily-function'},
  ]},
  {id: 'inflammatory', parts: [
    {id: 'inflammatory', groups: [{id: 'inflammatory', ticks: ['morning-stiffness', 'better-with-movement', 'waking-late-night', 'alternating-buttock-pain', 'helped-by-nsaid', 'related-condition', 'spa-in-family', 'red-eye-now', 'onset-before-45']}]},
  ]},
  {id: 'slow-recovery', onInvitation: true, parts: [
    {id: 'slow-recovery', groups: [
      {id: 'back', ticks: ['earlier-episodes', 'fear-of-movement', 'expects-no-recovery', 'passive-coping']},
      {id: 'self', ticks: ['low-mood', 'stress', 'poor-health']},
      {id: 'occupation', ticks: ['heavy-work', 'work-trouble']},
    ]},
    {id: 'work', choice: 'work'},
  ]},
] as const satisfies readonly Screen[];

type LiteralScreen = (typeof screens)[number];
export type ScreenId = LiteralScreen['id'];
type LiteralPart = LiteralScreen['parts'][number];
export type PartId = LiteralPart['id'];
export type GroupId = Extract<LiteralPart, {readonly groups: unknown}>['groups'][number]['id'];

/** A screen as a visitor meets it, without its literal ids. */
export interface ScreenRow {
  readonly id: ScreenId;
  readonly parts: readonly (Part & {readonly id: PartId})[];
  readonly onInvitation?: true;
}
export const screenRows: readonly ScreenRow[] = bare(screens);
export const screenById = (id: ScreenId): ScreenRow => screenRows.find((screen) => screen.id === id) as ScreenRow;

const pregnant: readonly AnswerBox[] = [{pregnant: 'yes'}];
const legChosen: readonly AnswerBox[] = [{'leg-pain': aLeg}];
const longLasting: readonly AnswerBox[] = [{duration: 'over-12-weeks', age: ['18-to-44', '45-to-49', '50-to-59']}];

/** Questions that are asked only when one of these boxes fits the answers before them; the others are asked always. */
export const shownWhen: {readonly [Q in QuestionId]?: readonly AnswerBox[]} = bare({
  'leg-tingling': legChosen,
  'leg-numbness': legChosen,
  'leg-worse-on-coughing': legChosen,
  'leg-better-on-sitting': legChosen,
  'strength-decreasing': [{'leg-strength': lessStrength}],
  'leg-signs-recent': [...legChosen, {'leg-strength': lessStrength}],
  'pregnancy-blood-loss': pregnant,
  'pregnancy-fluid-loss': pregnant,
  'pregnancy-cramps': pregnant,
  'pregnancy-early-belly-pain': pregnant,
  'pregnancy-less-movement': pregnant,
  'morning-stiffness': longLasting,
  'better-with-movement': longLasting,
  'waking-late-night': longLasting,
  'alternating-buttock-pain': longLasting,
  'helped-by-nsaid': longLasting,
  'related-condition': longLasting,
  'spa-in-family': longLasting,
  'red-eye-now': longLasting,
  'onset-before-45': [{duration: 'over-12-weeks', age: ['45-to-49', '50-to-59']}],
});

/** Where a screen may come. A screen that has been met is not met again. */
export const sequence: readonly {readonly screen: ScreenId; readonly when?: readonly AnswerBox[]}[] = bare([
  {screen: 'alarm-now'},
  // An aneurysm is a matter of minutes, and age decides about it.
  {screen: 'age', when: [{'sudden-severe-pain': 'yes'}, {'faint-or-clammy': 'yes'}]},
  ...screens.slice(1).map(({id}) => ({screen: id})),
]);

/** The questions of a part, in the order in which they stand there. */
export const questionsOf = (part: Part): readonly QuestionId[] =>
  isChoice(part) ? [part.choice] : part.groups.flatMap(({ticks}) => ticks);

const onInvitation: readonly QuestionId[] = screenRows
  .filter((screen) => screen.onInvitation)
  .flatMap(({parts}) => parts.flatMap(questionsOf));

/** Whether everything was answered that is asked on invitation. */
export const isPersonal = (answers: {readonly [question: string]: string | undefined}): boolean =>
  onInvitation.every((question) => answers[question] !== undefined);

/** The answers of who left the invitation. */
export const uninvited = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => !onInvitation.some((one) => one === question)));
