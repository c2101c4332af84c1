import {answersOf, questionIds, type AnswerId, type Answers} from '../../src/triage/questions.js';
import {questionsOf, screenRows} from '../../src/triage/screens.js';

/** Somebody who answers every question: what is left out gets its first, least worrying answer. */
export const person = (answers: Answers): Answers =>
  Object.fromEntries(
    questionIds.map((question) => [question, answers[question] ?? (answersOf(question)[0] as AnswerId)]),
  );

/** What is asked only of who takes the invitation that stands on the advice. */
export const onInvitation = screenRows
  .filter((screen) => screen.onInvitation)
  .flatMap(({parts}) => parts.flatMap(questionsOf));

/** The same, when they leave the invitation. */
export const uninvited = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([question]) => !(onInvitation as readonly string[]).includes(question)),
  );
