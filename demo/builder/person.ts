import {answersOf, questionIds, type AnswerId, type Answers} from '../../src/triage/questions.js';

/** Somebody who answers every question: what is left out gets its first, least worrying answer. */
export const person = (answers: Answers): Answers =>
  Object.fromEntries(
    questionIds.map((question) => [question, answers[question] ?? (answersOf(question)[0] as AnswerId)]),
  );
