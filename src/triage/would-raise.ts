import {assertKnownAnswers} from './known-answers.js';
import {firstApplying, firstBecauseOf, fits, fitsAny} from './match.js';
import {answersOf, questionIds, type AnswerId, type Answers, type QuestionId} from './questions.js';
import {ruleParts, type RulePart} from './rule-parts.js';
import {questionsOf, screenById, shownWhen, type ScreenId} from './screens.js';
import {precedence, rank, type Appointment, type Urgency} from './urgency.js';

/** One other answer that would make the advice more urgent, bring an appointment forward, or leave it to the GP alone. */
export interface Raise extends Appointment {
  readonly question: QuestionId;
  readonly answer: AnswerId;
  readonly urgency: Urgency;
}

/** The most pressing part that applies, and so the urgency and the appointment: the self-care row applies to everybody. */
const topRow = (answers: Answers): RulePart => firstApplying(ruleParts, answers) as RulePart;

/**
 * What `wouldRaise` says, of answers that are known to be valid, about some of the questions. A row that would apply only
 * after a change is one that reads what was changed.
 */
function raisesOf(answers: Answers, questions: readonly QuestionId[]): readonly Raise[] {
  const now = precedence(topRow(answers));
  return questions
    .filter((question) => fitsAny(shownWhen[question] ?? [{}], answers))
    .flatMap((question) =>
      answersOf(question).flatMap((answer) => {
        const row = firstBecauseOf(question, {...answers, [question]: answer});
        return row && precedence(row) < now ? [{question, answer, row}] : [];
      }),
    )
    .sort((first, second) => precedence(first.row) - precedence(second.row))
    .map(({question, answer, row: {then, window, eitherDoor}}) => ({
      question,
      answer,
      urgency: then,
      ...(window && {window}),
      ...(eitherDoor && {eitherDoor}),
    }));
}

/**
 * Which single change of answer would make the advice more urgent; the most urgent first, then in the order of the
 * questions. Only what could be asked of this person counts: no leg sign without a leg.
 * @throws {TypeError} for an unknown question or answer.
 */
export const wouldRaise = (answers: Answers): readonly Raise[] => raisesOf(assertKnownAnswers(answers), questionIds);

/** Where the signs stand that can newly arise in somebody; what they are and what they had does not change overnight. */
const screensOfSigns: readonly ScreenId[] = [
  'alarm-now',
  'legs',
  'leg-pain',
  'leg-strength',
  'illness',
  'pregnancy',
  'duration',
  'pain',
];
const noSignQuestions: readonly QuestionId[] = ['accident-24h', 'leg-signs-recent', 'duration'];
const questionsOn = (screens: readonly ScreenId[]): readonly QuestionId[] =>
  screens.flatMap((id) => screenById(id).parts.flatMap(questionsOf));
const onThose = questionsOn(screensOfSigns);
const canArise = questionIds.filter((question) => onThose.includes(question) && !noSignQuestions.includes(question));
/** Answers that are no sign of anything new: a doubt, and what takes weeks to come. */
const noSignAnswers = [{'strength-decreasing': 'unsure'}, {'leg-pain': 'both-legs-long'}] as const;
const aboutALeg = questionsOn(['leg-pain', 'leg-strength']);
const ofPregnancy = questionsOn(['pregnancy']);

/** Some answers at once: one line for all that can happen to bladder, bowel and saddle, and one for fever and rigors. */
export type PersonalSign =
  | Raise
  | {readonly urgency: 'call-now'; readonly together: 'sacral'}
  | {readonly urgency: Urgency; readonly together: 'fever-or-rigors'};

/**
 * The visitor's personal safety net: at most two signs for each urgency and five in all, the most urgent first, and
 * within an urgency first that a leg which is weak gets weaker, then what is urgent because of who this visitor is, or what only
 * somebody pregnant can have. The bladder-and-saddle line is always among them; so there is never room for a sign that
 * only asks for an appointment. Nothing when the doctor is to be called now anyway.
 */
export function personalSigns(answers: Answers): readonly PersonalSign[] {
  const now = topRow(answers).then;
  if (rank(now) <= rank('call-now')) return [];
  const raises = raisesOf(answers, canArise).filter(
    ({question, answer}) => !noSignAnswers.some((box) => fits(box, {[question]: answer})),
  );
  const personal = ({question, answer, urgency}: Raise): number =>
    ofPregnancy.includes(question) ||
    rank(firstBecauseOf(question, {[question]: answer})?.then ?? 'self-care') > rank(urgency)
      ? 0
      : 1;
  // Whose leg hurts looks at the leg first. Where it hurts higher, the nerves to both legs run behind it.
  const hurts = (answers['leg-pain'] ?? 'none') !== 'none';
  const isHigh = answers.location === 'mid-or-upper';
  const atPlace = ({question}: Raise): number =>
    (hurts && aboutALeg.includes(question)) || (isHigh && question === 'unsteady-walking') ? 0 : 1;
  const urgencyOf = (question: QuestionId): Urgency | undefined =>
    raises.find((sign) => sign.question === question)?.urgency;
  const areOne = urgencyOf('rigors') !== undefined && urgencyOf('rigors') === urgencyOf('fever');
  const ordered = raises
    .filter(({question}) => !(areOne && question === 'fever'))
    .map((sign) => ({sign, order: sign.question === 'strength-decreasing' ? -1 : personal(sign) * 2 + atPlace(sign)}))
    .sort((first, second) => first.order - second.order)
    .map(({sign}) => sign);
  const worst = (urgency: Urgency, count: number): readonly PersonalSign[] =>
    ordered
      .filter((sign) => sign.urgency === urgency)
      .slice(0, count)
      .map((sign) => (areOne && sign.question === 'rigors' ? {urgency, together: 'fever-or-rigors'} : sign));
  return [
    ...worst('call-112', 2),
    {urgency: 'call-now', together: 'sacral'},
    ...worst('call-now', 1),
    ...worst('gp-today', 1),
  ];
}

/** The same, each under what to do. */
export const byUrgency = (signs: readonly PersonalSign[]) =>
  [...new Set(signs.map(({urgency}) => urgency))].map((urgency) => ({
    urgency,
    signs: signs.filter((sign) => sign.urgency === urgency),
  }));
