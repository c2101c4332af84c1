import {bare} from './bare.js';

/** What the check can ask. The ids are the public contract; section 2 of the clinical basis is their source. */
interface Question {
  /** The closed answers; from least to most worrying when `ordered`. */
  readonly answers: readonly string[];
  /** Whether one answer further is one step more worrying. */
  readonly ordered: boolean;
  /** Answers of an ordered question that have no place in its order. */
  readonly unordered?: readonly string[];
}

/** Something the visitor can tick. Leaving it out is not a "no": only an answer is. */
const symptom = {answers: ['no', 'yes'], ordered: true} as const;

// prettier-ignore
export const questions = bare({
  // Q1 alarm-now
  'sudden-severe-pain': symptom, 'faint-or-clammy': symptom, vomiting: symptom, 'chest-or-breath': symptom,
  'accident-24h': symptom, 'leg-paralysed': symptom, 'very-ill': symptom, rigors: symptom,
  // Q2 bladder-bowel
  'cannot-urinate': symptom, 'urine-loss': symptom, 'bladder-feeling-lost': symptom, 'stool-loss': symptom,
  'sexual-change': symptom, 'bladder-bowel-doubt': symptom,
  // Q3 saddle
  'saddle-numbness': {answers: ['no', 'unsure', 'yes'], ordered: true},
  // Q4 leg-strength
  'leg-strength': {answers: ['normal', 'known-and-old', 'slightly-less', 'foot-drop', 'both-legs-weaker'], ordered: true},
  'strength-decreasing': {answers: ['no', 'unsure', 'yes'], ordered: true},
  // Q5 leg-pain
  'leg-pain': {answers: ['none', 'one-leg-above-knee', 'one-leg-below-knee', 'both-legs-long', 'both-legs-new'], ordered: true},
  'leg-tingling': symptom, 'leg-numbness': symptom, 'leg-signs-recent': symptom,
  'leg-cold-pale': symptom, 'calf-thick-warm': symptom, 'unsteady-walking': symptom,
  // Q6 age
  age: {answers: ['under-10', '10-to-17', '18-to-44', '45-to-49', '50-to-59', '60-to-69', '70-plus'], ordered: false},
  'aortic-aneurysm': symptom,
  // Q7 ill
  fever: symptom, 'night-sweats': symptom, 'urinary-symptoms': symptom,
  // Q8 background
  'cancer-now': symptom, 'cancer-past': symptom, 'fragile-bones': symptom, 'low-immunity': symptom, diabetes: symptom,
  'blood-thinner': symptom, pregnant: symptom, steroids: symptom, 'spine-procedure': symptom,
  'recent-infection-or-surgery': symptom, 'injected-drugs': symptom,
  // Q9 pregnancy
  'pregnancy-blood-loss': symptom, 'pregnancy-fluid-loss': symptom, 'pregnancy-cramps': symptom,
  'pregnancy-early-belly-pain': symptom, 'pregnancy-less-movement': symptom,
  // Q10 injury
  injury: {answers: ['none', 'strain', 'fall', 'severe-accident'], ordered: true},
  // Q11 general
  'weight-loss': symptom, 'long-malaise': symptom, 'night-pain': symptom, 'back-shape-changed': symptom,
  // Q12 location
  location: {answers: ['low', 'whole', 'mid-or-upper', 'flank'], ordered: false},
  // Q13 duration
  duration: {answers: ['under-1-week', '1-to-3-weeks', '3-to-6-weeks', '6-to-12-weeks', 'over-12-weeks'], ordered: false},
  // Q14 course
  course: {answers: ['better', 'same', 'worse', 'fluctuating'], ordered: true, unordered: ['fluctuating']},
  // Q15 pain
  pain: {answers: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'], ordered: true},
  // Q16 inflammatory
  'morning-stiffness': symptom, 'better-with-movement': symptom, 'waking-late-night': symptom,
  'alternating-buttock-pain': symptom, 'helped-by-nsaid': symptom, 'related-condition': symptom,
  'spa-in-family': symptom, 'red-eye-now': symptom, 'onset-before-45': symptom,
  // Q17 leg-triggers
  'leg-worse-on-coughing': symptom, 'leg-better-on-sitting': symptom,
  // Q18 daily-function
  'daily-function': {answers: ['normal', 'with-effort', 'hardly', 'not-at-all'], ordered: true},
  // Q19 slow-recovery
  'earlier-episodes': symptom, 'fear-of-movement': symptom, 'expects-no-recovery': symptom, 'low-mood': symptom,
  stress: symptom, 'poor-health': symptom, 'passive-coping': symptom, 'heavy-work': symptom, 'work-trouble': symptom,
  // Q20 work
  work: {answers: ['no-paid-work', 'working', 'adapted', 'off-sick', 'not-said'], ordered: false},
} as const satisfies {readonly [id: string]: Question});

type Questions = typeof questions;
export type QuestionId = keyof Questions;
export type AnswerId<Q extends QuestionId = QuestionId> = Questions[Q]['answers'][number];

/** The questions answered with `no` or `yes`. */
export type SymptomId = {[Q in QuestionId]: Questions[Q] extends typeof symptom ? Q : never}[QuestionId];
/** The questions with a scale or a list of their own. */
export type ChoiceId = Exclude<QuestionId, SymptomId>;

/** A flat record of what was answered. A question that is left out is unanswered, which is never the same as `no`. */
export type Answers = {readonly [Q in QuestionId]?: AnswerId<Q>};

export const questionIds = Object.keys(questions) as readonly QuestionId[];

export const isSymptom = (question: QuestionId): question is SymptomId => questions[question] === symptom;

/** The answers of `question`, in the order in which they are asked. */
export const answersOf = (question: QuestionId): readonly AnswerId[] => questions[question].answers;

/** The answers of `question` from least to most worrying; empty for a question without such an order. */
export function worsening(question: QuestionId): readonly AnswerId[] {
  const {answers, ordered, unordered = []}: Question = questions[question];
  return ordered ? (answers.filter((answer) => !unordered.includes(answer)) as AnswerId[]) : [];
}
