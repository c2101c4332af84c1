import {factIds, type FactId} from '../triage/facts.js';
import {answersOf, isSymptom, type ChoiceId, type QuestionId} from '../triage/questions.js';
import type {RuleBox} from '../triage/rules.js';
import type {Given} from '../triage/telling.js';
import type {Line} from '../copy/line.js';
import type {Wording} from './wording.js';

const isFact = (id: string): id is FactId => factIds.includes(id as FactId);

/** "Eén" has its second accent only with a small letter. */
export const lowerFirst = (text: string): string =>
  text.replace(/^Eén/, 'één').replace(/^./, (letter) => letter.toLowerCase());

/** What the copy says of an answer to a question with a list of its own. */
export const choiceAnswer = ({copy, say}: Wording, question: ChoiceId, answer: string): string => {
  const labels: {readonly [answer: string]: Line} = copy.choices[question].answers;
  return say(labels[answer] ?? answer);
};

/** The same behind its topic, which has a colon already. */
function behindTopic(wording: Wording, question: ChoiceId, answer: string): string {
  const [words = '', explained] = lowerFirst(choiceAnswer(wording, question, answer)).split(': ');
  return explained === undefined ? words : `${words} (${explained})`;
}

/** An answer as it stands in a list: a symptom's own words, or the topic with the answer. */
export function answerText(wording: Wording, {question, answer}: Given): string {
  const {copy, say} = wording;
  if (isSymptom(question)) {
    const label = say(copy.symptoms[question]);
    return answer === 'yes' ? label : `${label}: ${lowerFirst(say(copy.yesNo.no))}`;
  }
  return `${copy.choices[question].topic}: ${behindTopic(wording, question, answer)}`;
}

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
  const named = (isNot ? others : allowed).map((answer) => behindTopic(wording, question, answer));
  return `${lowerFirst(copy.choices[question].topic)}: ${isNot ? copy.ui.ruleNot : ''}${named.join(copy.ui.ruleOr)}`;
}

/** A rule in plain words: each line is one way in which it applies. */
export const ruleText = (wording: Wording, boxes: readonly RuleBox[]): readonly string[] =>
  boxes.map((box) =>
    Object.entries(box)
      .map(([id, column]) => columnText(wording, id, column as string | readonly string[]))
      .join(wording.copy.ui.ruleAlso),
  );

/** What the visitor would tell about one answer. */
function saidOf(wording: Wording, {question, answer}: Given): string {
  const {symptomsSaid, choices} = wording.copy;
  const said: {readonly [answer: string]: string | undefined} = isSymptom(question)
    ? {yes: symptomsSaid[question]}
    : (choices[question].said ?? {});
  return said[answer] ?? `${answerText(wording, {question, answer})}.`;
}

/** What the visitor would say of these answers, each a sentence, with how to begin. */
const said = (wording: Wording, told: readonly Given[]): readonly string[] => [
  wording.copy.ui.startOfSaying,
  ...told.map((given) => saidOf(wording, given)),
];

/** The same for the doctor, with room for since when where that was not asked (d2). */
export const storyLines = (wording: Wording, told: readonly Given[]): readonly string[] => [
  ...said(wording, told),
  ...(told.some(({question}) => question === 'duration') ? [] : [wording.copy.ui.saySince]),
];

/** What to say on the telephone: at once that it is urgent, and at the end since when. */
export const telephoneText = (wording: Wording, told: readonly Given[]): string =>
  [wording.copy.ui.sayHaste, ...said(wording, told), wording.copy.ui.saySince].join(' ');

/** What was answered on one screen, as a list. */
export const screenAnswers = (wording: Wording, given: readonly Given[]): readonly string[] =>
  given.length > 0 ? given.map((one) => answerText(wording, one)) : [wording.copy.ui.noneTicked];
