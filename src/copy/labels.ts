import type {QuestionId} from '../triage/questions.js';
import type {Line} from './line.js';
import type {Copy} from './nl.js';

/** What stands beside each radio of a question; a symptom is asked with yes and no. */
export const radioLabels = ({choices, yesNo}: Copy, question: QuestionId): {readonly [answer: string]: Line} =>
  question in choices ? choices[question as keyof typeof choices].answers : yesNo;
