import type {Assessment, Reason, RecoveryProfile} from './assess.js';
import type {Step, Walk} from './flow.js';
import {answersOf, isSymptom, questions, type AnswerId, type Answers, type QuestionId} from './questions.js';
import type {Urgency} from './urgency.js';
import {isPersonal, screenById, questionsOf, sequence, shownWhen, type ScreenId} from './screens.js';

/** One answer that is told, by its ids. */
export interface Given {
  readonly question: QuestionId;
  readonly answer: AnswerId;
}

/** What was answered to these questions, in their order. */
export const givenTo = (asked: readonly QuestionId[], answers: Answers): readonly Given[] =>
  asked.flatMap((question) => {
    const answer = answers[question];
    return answer === undefined ? [] : [{question, answer}];
  });

/** The questions whose answers decided. */
const decidingQuestions = (reasons: readonly Reason[]): readonly QuestionId[] => [
  ...new Set(reasons.flatMap(({because}) => because)),
];

/** Questions of which even the best answer is worth telling. */
const alwaysTold: readonly QuestionId[] = ['pain', 'course', 'daily-function'];

const isWorthTelling = ({question, answer}: Given): boolean =>
  alwaysTold.includes(question) || !questions[question].ordered || answersOf(question)[0] !== answer;

/** What the visitor would tell: what decided first, and then `rest` (d1 and d2). */
export const toTell = (
  reasons: readonly Reason[],
  answers: Answers,
  rest: readonly QuestionId[] = [],
): readonly Given[] => givenTo([...new Set([...decidingQuestions(reasons), ...rest])], answers).filter(isWorthTelling);

/** What was answered on each screen; of ticks only those that were ticked. */
export interface GivenOnScreen {
  readonly screen: ScreenId;
  readonly given: readonly Given[];
}

export const givenOnScreens = (steps: readonly Step[], answers: Answers): readonly GivenOnScreen[] =>
  steps.map(({screen, questions: asked}) => ({
    screen,
    given: givenTo(asked, answers).filter(({question, answer}) => !isSymptom(question) || answer !== 'no'),
  }));

/** What always belongs to the complaint itself, whatever was answered. */
const complaint: readonly QuestionId[] = [
  'age',
  'location',
  'duration',
  'course',
  'pain',
  'daily-function',
  'injury',
  'leg-pain',
  'work',
];

/** The half page for the professional, as ids: what decided, the complaint, what else is there, and what was denied. */
export interface ForProfessional {
  readonly because: readonly Given[];
  readonly complaint: readonly Given[];
  readonly present: readonly Given[];
  readonly absent: readonly Given[];
  /** Screens that were not reached, because the check stopped before them. */
  readonly notAsked: readonly ScreenId[];
  /** The recovery profile, where advice may stand, with what makes recovery harder; null while that was not asked. */
  readonly recovery: {readonly profile: RecoveryProfile; readonly factors: readonly Given[] | null} | null;
}

const isDenied = ({question, answer}: Given): boolean =>
  answer === 'no' || (question === 'leg-strength' && answer === 'normal');

/** Screens ahead that hold a question which everybody is asked. */
function notReached(steps: readonly Step[]): readonly ScreenId[] {
  const last = steps[steps.length - 1]?.position ?? 0;
  const seen = steps.map(({screen}) => screen);
  const ahead = [...new Set(sequence.slice(last + 1).map(({screen}) => screen))];
  return ahead.filter(
    (screen) =>
      !seen.includes(screen) &&
      screenById(screen).parts.some((part) => questionsOf(part).some((question) => !shownWhen[question])),
  );
}

export function forProfessional(
  {reasons, profile, slowRecovery}: Pick<Assessment, 'reasons' | 'profile' | 'slowRecovery'>,
  answers: Answers,
  {steps, invitation}: Pick<Walk, 'steps' | 'invitation'>,
): ForProfessional {
  const asked = steps.flatMap((step) => step.questions);
  const because = decidingQuestions(reasons);
  // Slow-recovery factors have a line of their own.
  const ticked = screenById('slow-recovery').parts.slice(0, 1).flatMap(questionsOf);
  const wereAsked = isPersonal(answers);
  const apart = [...complaint, ...because, ...ticked];
  const others = givenTo(
    asked.filter((question) => !apart.includes(question)),
    answers,
  );
  return {
    because: givenTo(because, answers),
    complaint: givenTo(
      complaint.filter((question) => asked.includes(question)),
      answers,
    ),
    present: others.filter((given) => !isDenied(given)),
    absent: others.filter(isDenied),
    notAsked: notReached(steps),
    recovery:
      profile && (wereAsked || invitation)
        ? {profile, factors: wereAsked ? givenTo(slowRecovery.factors, answers) : null}
        : null,
  };
}

/** The answers that fit a hernia. */
const ofHernia: readonly QuestionId[] = ['leg-pain', 'leg-worse-on-coughing', 'leg-tingling', 'leg-numbness'];

export const fittingHernia = (answers: Answers): readonly Given[] =>
  givenTo(ofHernia, answers).filter(({answer}) => answer !== 'no');

/** How far down one leg the pain goes, which is said in place of how moving goes. */
const oneLeg = ['one-leg-above-knee', 'one-leg-below-knee'] as const;
/** How moving goes, as long as it does. */
const moves = ['normal', 'with-effort', 'hardly'] as const;

/** What the card says of the visitor, from their own answers; null where a doctor looks first. */
export function ownAnswers(urgency: Urgency, answers: Answers) {
  const {duration, location} = answers;
  if ((urgency !== 'physiotherapist' && urgency !== 'self-care') || !duration || !location) return null;
  const leg = oneLeg.find((one) => one === answers['leg-pain']) ?? null;
  return {
    duration,
    location,
    leg,
    tingles: leg !== null && answers['leg-tingling'] === 'yes',
    moving: leg ? null : (moves.find((one) => one === answers['daily-function']) ?? null),
  };
}
