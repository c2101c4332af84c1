import {decide} from '../triage/assess.js';
import {walk} from '../triage/flow.js';
import {answersOf, type AnswerId, type Answers, type QuestionId} from '../triage/questions.js';
import type {Urgency} from '../triage/urgency.js';

/** Somebody of forty without any complaint, but for one; and what the rules say of that. */
const knownPatients: readonly (readonly [complaint: QuestionId | undefined, urgency: Urgency])[] = [
  [undefined, 'self-care'],
  ['saddle-numbness', 'call-now'],
  ['spine-procedure', 'gp-appointment'],
];

/** Goes through the check as a visitor would, from the first screen to the advice. */
function urgencyOf(complaint: QuestionId | undefined): Urgency {
  const answer = (question: QuestionId): AnswerId | undefined =>
    question === complaint ? 'yes' : question === 'age' ? '18-to-44' : answersOf(question)[0];
  let answers: Answers = {};
  // There are fewer screens; what is broken may lead nowhere.
  for (let screens = 0; screens < 20; screens++)
    for (const question of walk(answers).next?.questions ?? []) answers = {...answers, [question]: answer(question)};
  return decide(answers).urgency;
}

/**
 * Throws when a script of the page put something in the place of a built-in with which the check no longer decides right.
 * Nothing else would notice an `includes` that always says yes, and it would turn an alarm sign into "you can do this
 * yourself". So whoever gets an advice gets it from rules that were right about these people a moment ago.
 */
export function assertKnownPatients(): void {
  for (const [complaint, urgency] of knownPatients) if (urgencyOf(complaint) !== urgency) throw new Error();
}
