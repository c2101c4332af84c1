import {assertKnownAnswers} from './known-answers.js';
import {applyingRows, canRiseAbove, fitsAny} from './match.js';
import type {AnswerId, Answers, QuestionId} from './questions.js';
import {
  gates,
  gatesOf,
  questionsOf,
  screenById,
  screenRows,
  sequence,
  shownWhen,
  type ScreenId,
  type ScreenRow,
} from './screens.js';
import {adviceLevel} from './urgency.js';

/** A screen as one visitor meets it. */
export interface Step {
  readonly screen: ScreenId;
  /** Where it stands in the whole sequence of screens. */
  readonly position: number;
  /** What is asked there, given the answers before it; only these are on the path. */
  readonly questions: readonly QuestionId[];
  readonly answered: boolean;
}

export interface Walk {
  /** The screens on the path, as far as the answers tell it. */
  readonly steps: readonly Step[];
  /** The answers that are on the path: the only ones that count. */
  readonly counted: Answers;
  /** The first screen that is still open; null when it is time for the advice. */
  readonly next: Step | null;
  /** What the advice invites to: a screen that makes it more personal, for who wants that. Null when there is none left. */
  readonly invitation: Step | null;
}

/**
 * Whether asking on serves nothing: no answer still to come can raise the urgency or bring an appointment forward, and
 * no advice that may stand under this outcome (table d0) reads them.
 */
function isSettled(answers: Answers): boolean {
  const rows = applyingRows(answers);
  const [top] = rows;
  if (!top) return false;
  const deciding = rows.filter(({then}) => then === top.then);
  return adviceLevel(deciding) === 'none' && !canRiseAbove(top, answers);
}

/** The ticks that open or close a later question. */
const gateTicks = screenRows.flatMap(({parts}) =>
  parts.map((part) => ({part, opens: gatesOf(part).map((id): QuestionId => gates[id].opens)})),
);

/** Whether it is not yet known if `question` will be asked, because the ticks that open it are unanswered. */
const isBehindGate = (question: QuestionId, answers: Answers): boolean =>
  answers[question] === undefined &&
  gateTicks.some(
    ({part, opens}) => opens.includes(question) && questionsOf(part).some((tick) => answers[tick] === undefined),
  );

/**
 * The questions of `screen` that are asked there; those that `seen` names have been asked before. What is asked is
 * added to `seen`, and what was answered to `counted`.
 */
export function askedOn(
  screen: ScreenRow,
  answers: Answers,
  counted: {[Q in QuestionId]?: AnswerId},
  seen: Set<QuestionId>,
): QuestionId[] {
  const asked: QuestionId[] = [];
  const ask = (question: QuestionId): void => {
    seen.add(question);
    asked.push(question);
    const answer = answers[question];
    if (answer !== undefined) counted[question] = answer;
  };
  for (const part of screen.parts) {
    for (const question of questionsOf(part)) {
      const conditions = shownWhen[question];
      if (seen.has(question) || isBehindGate(question, answers)) continue;
      if (!conditions || fitsAny(conditions, counted)) ask(question);
    }
    for (const id of gatesOf(part)) {
      const {opens, otherwise} = gates[id];
      if (answers[opens] === otherwise) ask(opens);
    }
  }
  return asked;
}

/**
 * Plays the check with `answers`, which must be valid: where it goes, which answers count, where it stops.
 * An early stop is looked for only as long as nothing before it is open.
 */
export function walk(answers: Answers): Walk {
  const counted: {[Q in QuestionId]?: AnswerId} = {};
  const seen = new Set<QuestionId>();
  const steps: Step[] = [];
  let next: Step | null = null;
  let invitation: Step | null = null;
  // Not by entries(), which Prototype.js had a function of its own for.
  for (const place of sequence) {
    const {screen, when} = place;
    if (when && !fitsAny(when, counted)) continue;
    const row = screenById(screen);
    const questions = askedOn(row, answers, counted, seen);
    if (questions.length === 0) continue;
    const step: Step = {
      screen,
      position: sequence.indexOf(place),
      questions,
      answered: questions.every((question) => answers[question] !== undefined),
    };
    if (row.onInvitation && !step.answered) {
      invitation = step;
      continue;
    }
    steps.push(step);
    if (!step.answered) next ??= step;
    if (!next && isSettled(counted as Answers)) break;
  }
  return {steps, counted: counted as Answers, next, invitation};
}

/**
 * The screen to show now, or null when it is time for the advice.
 * @throws {TypeError} for an unknown question or answer.
 */
export const nextScreen = (answers: Answers): ScreenId | null => walk(assertKnownAnswers(answers)).next?.screen ?? null;

/**
 * The screen to which the advice invites, or null when there is none: before the advice, and where nothing that is asked
 * there could make it more personal.
 * @throws {TypeError} for an unknown question or answer.
 */
export function invitedScreen(answers: Answers): ScreenId | null {
  const {next, invitation} = walk(assertKnownAnswers(answers));
  return next ? null : (invitation?.screen ?? null);
}

/**
 * The answers that the check would have asked for: what stands on no screen of this visitor's path, or beyond the
 * point where the check stops, is left out.
 * @throws {TypeError} for an unknown question or answer.
 */
export const answersOnPath = (answers: Answers): Answers => walk(assertKnownAnswers(answers)).counted;

/** The screens before the advice. */
const toAdvice = sequence.filter(({screen}) => !screenById(screen).onInvitation);

/** How far along the check is, from 0 at the first screen to 1 at the advice; it never falls on the way forward. */
export const progress = ({next}: Walk): number => (next ? next.position / toAdvice.length : 1);
