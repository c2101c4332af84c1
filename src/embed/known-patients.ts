import {adviceFor} from '../triage/advice.js';
import {judge} from '../triage/assess.js';
import {headingFor, type HeadingId} from '../triage/doors.js';
import {walk} from '../triage/flow.js';
import {isOfficeTime} from '../triage/office-time.js';
import {answersOf, questionIds, type AnswerId, type Answers, type QuestionId} from '../triage/questions.js';
import {situationOf} from '../triage/situation.js';
import {personalSigns} from '../triage/would-raise.js';
import {longDate, numericDate, shortDate} from '../view/dates.js';

type Complaints = {readonly [Q in QuestionId]?: AnswerId<Q>};

/** What somebody without any complaint answers, at the age that asks for least. */
const calm = (question: QuestionId): AnswerId | undefined => (question === 'age' ? '18-to-44' : answersOf(question)[0]);

/** Somebody, what stands over their advice, and whether exercises stand in it. */
type KnownPatient = readonly [Complaints, HeadingId, boolean];

/** Meets every screen of the usual path. */
const withoutComplaint: KnownPatient = [{}, 'self-care', true];

/** Somebody with an early alarm sign, and somebody whose alarm sign comes after one that is less urgent. */
const visitors: readonly KnownPatient[] = [
  [{'saddle-numbness': 'yes'}, 'own-gp', false],
  [{fever: 'yes', pregnant: 'yes', 'pregnancy-less-movement': 'yes'}, 'call-midwife', false],
];

/**
 * Somebody who may have broken a bone, and people for whom the last of a long list decides: of boxes, of answers in a box,
 * of ways in which a fact holds.
 */
const others: readonly KnownPatient[] = [
  [{injury: 'fall'}, 'gp-or-physiotherapist', false],
  [{'cancer-past': 'yes', 'leg-pain': 'both-legs-long', 'leg-numbness': 'yes'}, 'own-gp', false],
  [{'fragile-bones': 'yes', pain: '10', course: 'worse'}, 'gp-today', false],
  [{duration: 'over-12-weeks', 'waking-late-night': 'yes', 'spa-in-family': 'yes'}, 'gp-appointment', true],
];

/** Goes through the check as a visitor would, from the first screen to the advice. */
function answersOfVisit(complaints: Complaints): Answers {
  let answers: Answers = {};
  // There are fewer screens; what is broken may lead nowhere.
  for (let screens = 0; screens < 20; screens++) {
    const {next} = walk(answers);
    if (!next) break;
    for (const question of next.questions) answers = {...answers, [question]: complaints[question] ?? calm(question)};
  }
  return answers;
}

function allAnswers(complaints: Complaints): Answers {
  let answers: Answers = {};
  for (const question of questionIds) answers = {...answers, [question]: complaints[question] ?? calm(question)};
  return answers;
}

function assertAdvice(answers: Answers, heading: HeadingId, moves: boolean): void {
  const situation = situationOf(answers, judge(answers), true, {practice: 'other', topic: 'back'});
  const exercises = adviceFor(situation).filter(({id}) => id === 'exercise-programme');
  if (headingFor(situation) !== heading || exercises.length > 0 !== moves) throw new Error();
}

/** Screen by screen, because only so it is seen when a screen with alarm signs would be passed over. */
const assertVisit = ([complaints, heading, moves]: KnownPatient): void =>
  assertAdvice(answersOfVisit(complaints), heading, moves);

const assertAnswers = ([complaints, heading, moves]: KnownPatient): void =>
  assertAdvice(allAnswers(complaints), heading, moves);

/**
 * Throws when a script of the page put something in the place of a built-in with which the check no longer decides right.
 * Nothing else would notice an `includes` that always says yes, and it would turn an alarm sign into "you can do this
 * yourself". So whoever gets an advice gets it from rules that were right about these people a moment ago.
 */
export function assertKnownPatients(): void {
  assertBeforeFirstWords();
  assertVisit(withoutComplaint);
}

/**
 * The same for the first words of an advice, which shall not wait for a visit of every screen: of who meets them all, only
 * the answers. The rest of the advice comes a moment later, and after the visit.
 */
export function assertBeforeFirstWords(): void {
  assertAnswers(withoutComplaint);
  for (const patient of visitors) assertVisit(patient);
  for (const patient of others) assertAnswers(patient);
}

/** What the first advice needs to be made once, in pieces: each is done in a moment on a slow telephone too. */
export const rehearsal: readonly (() => void)[] = [
  () => void isOfficeTime(new Date()),
  () => void personalSigns({}),
  ...[longDate, shortDate, numericDate].map((write) => () => void write(new Date())),
  ...[withoutComplaint, ...visitors].map((patient) => () => assertVisit(patient)),
  ...others.map((patient) => () => assertAnswers(patient)),
];
