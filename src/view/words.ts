import type {Assessment, Reason} from '../triage/assess.js';
import {factIds, type FactId} from '../triage/facts.js';
import {
  answersOf,
  isSymptom,
  questions,
  type AnswerId,
  type Answers,
  type ChoiceId,
  type QuestionId,
} from '../triage/questions.js';
import {ruleRows, type RuleId} from '../triage/rules.js';
import type {Line} from '../copy/line.js';
import type {Wording} from './wording.js';

const isFact = (id: string): id is FactId => factIds.includes(id as FactId);

/** "Eén" has its second accent only with a small letter. */
const lowerFirst = (text: string): string =>
  text.replace(/^Eén/, 'één').replace(/^./, (letter) => letter.toLowerCase());

/** What the copy says of an answer to a question with a list of its own. */
export const choiceAnswer = ({copy, say}: Wording, question: ChoiceId, answer: string): string => {
  const answers: {readonly [answer: string]: Line} = copy.choices[question].answers;
  return say(answers[answer] ?? answer);
};

/** An answer as it stands in a list: a symptom's own words, or the topic with the answer. */
export function answerText(wording: Wording, question: QuestionId, answer: AnswerId): string {
  const {copy, say} = wording;
  if (isSymptom(question)) {
    const label = say(copy.symptoms[question]);
    return answer === 'yes' ? label : `${label}: ${lowerFirst(say(copy.yesNo.no))}`;
  }
  return `${copy.choices[question].topic}: ${lowerFirst(choiceAnswer(wording, question, answer))}`;
}

/** The visitor's own answers that made a rule apply. */
export const groundsText = (wording: Wording, {because}: Reason, answers: Answers): readonly string[] =>
  because.flatMap((question) => {
    const answer = answers[question];
    return answer === undefined ? [] : [answerText(wording, question, answer)];
  });

/** One column of a rule in plain words. */
function columnText(wording: Wording, id: string, column: string | readonly string[]): string {
  const {copy, say} = wording;
  if (isFact(id)) return copy.facts[id];
  const question = id as QuestionId;
  if (isSymptom(question)) return lowerFirst(say(copy.symptoms[question]));
  const allowed = typeof column === 'string' ? [column] : column;
  const others = answersOf(question).filter((answer) => !allowed.includes(answer));
  // Four of five answers, one after the other, is more than anybody reads.
  const isNot = allowed.length > 2 && others.length === 1;
  const named = (isNot ? others : allowed).map((answer) => lowerFirst(choiceAnswer(wording, question, answer)));
  return `${lowerFirst(copy.choices[question].topic)}: ${isNot ? copy.ui.ruleNot : ''}${named.join(copy.ui.ruleOr)}`;
}

/** A rule in plain words: each line is one way in which it applies. */
export const ruleText = (wording: Wording, rule: RuleId): readonly string[] =>
  (ruleRows.find(({id}) => id === rule)?.when ?? []).map(({because: _, ...box}) =>
    Object.entries(box)
      .map(([id, column]) => columnText(wording, id, column as string | readonly string[]))
      .join(wording.copy.ui.ruleAlso),
  );

/** Questions of which even the best answer is worth telling. */
const alwaysTold: readonly QuestionId[] = ['pain', 'course', 'daily-function'];

/** What the visitor would tell about one answer; nothing when there is nothing to tell. */
function saidOf(wording: Wording, question: QuestionId, answer: AnswerId): string | undefined {
  const {symptomsSaid, choices} = wording.copy;
  if (questions[question].ordered && answersOf(question)[0] === answer && !alwaysTold.includes(question))
    return undefined;
  const said: {readonly [answer: string]: string | undefined} = isSymptom(question)
    ? {yes: symptomsSaid[question]}
    : (choices[question].said ?? {});
  return said[answer] ?? `${answerText(wording, question, answer)}.`;
}

const saidOfAll = (wording: Wording, asked: readonly QuestionId[], answers: Answers): string[] =>
  asked.flatMap((question) => {
    const answer = answers[question];
    return (answer !== undefined && saidOf(wording, question, answer)) || [];
  });

/** The sentences to say on the telephone: what decided, in the visitor's own words (d1). */
export const telephoneText = (wording: Wording, {reasons}: Assessment, answers: Answers): string =>
  [
    wording.copy.ui.startOfSaying,
    ...saidOfAll(wording, [...new Set(reasons.flatMap(({because}) => because))], answers),
  ].join(' ');

/** What to tell the GP: what decided first, then everything else that says something (d2). One sentence a line. */
export const summaryText = (wording: Wording, {reasons}: Assessment, answers: Answers): string => {
  const first = reasons.flatMap(({because}) => because);
  const rest = Object.keys(answers) as QuestionId[];
  return [wording.copy.ui.startOfSaying, ...saidOfAll(wording, [...new Set([...first, ...rest])], answers)].join('\n');
};

/** What was answered on one screen, as a list. */
export function screenAnswers(wording: Wording, asked: readonly QuestionId[], answers: Answers): readonly string[] {
  const given = asked.flatMap((question) => {
    const answer = answers[question];
    const untold = answer === undefined || (isSymptom(question) && answer === 'no');
    return untold ? [] : [answerText(wording, question, answer)];
  });
  return given.length > 0 ? given : [wording.copy.ui.noneTicked];
}
