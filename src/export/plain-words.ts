import {say, type Line} from '../copy/line.js';
import type {Copy} from '../copy/nl.js';
import {factIds, type AtLeast, type FactId} from '../triage/facts.js';
import {questionIds, questions, type ChoiceId, type QuestionId, type SymptomId} from '../triage/questions.js';

/** Columns of a rule, a fact or a condition of a question. */
export type Columns = {readonly [id: string]: string | readonly string[] | undefined};
/** One way in which something holds: of each list one thing must fit. */
export type Way = readonly (readonly string[])[];

export const isFact = (id: string): id is FactId => (factIds as readonly string[]).includes(id);
export const isSymptom = (question: QuestionId): question is SymptomId => questions[question].answers.length === 2;
export const isCount = (condition: Columns | AtLeast): condition is AtLeast => 'of' in condition;

export const inU = (line: Line): string => say(line, 'u');
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The answers of a list as the visitor sees them. */
export function answerLabel(copy: Copy, question: ChoiceId, answer: string): string {
  const answers: {readonly [answer: string]: Line | undefined} = copy.choices[question].answers;
  const label = answers[answer];
  if (label === undefined) throw new Error(`${question} has no answer ${answer} with a label`);
  return inU(label);
}

/** What the visitor reads, word for word. In quotation marks, because a label can hold "en" and "of" itself. */
const quote = (label: string): string => (/\p{L}/u.test(label) ? `‘${label}’` : label);

/** "7, 8, 9 of 10". */
function answerList(labels: readonly string[]): string {
  const quoted = labels.map(quote);
  return quoted.length < 3 ? quoted.join(' of ') : `${quoted.slice(0, -1).join(', ')} of ${quoted[quoted.length - 1]}`;
}

/** One column in plain words. */
function columnText(copy: Copy, id: string, column: string | readonly string[]): string {
  if (isFact(id)) return copy.facts[id];
  if (!(questionIds as readonly string[]).includes(id)) throw new Error(`there is no question or fact ${id}`);
  const question = id as QuestionId;
  const allowed = typeof column === 'string' ? [column] : column;
  if (!isSymptom(question))
    return `${lowerFirst(copy.choices[question].topic)}: ${answerList(allowed.map((answer) => answerLabel(copy, question, answer)))}`;
  const [answer] = allowed;
  if (allowed.length !== 1 || (answer !== 'yes' && answer !== 'no'))
    throw new Error(`${question} is read as ${allowed.join(', ')}, which has no words`);
  const text = quote(inU(copy.symptoms[question]));
  return answer === 'yes' ? text : `${text}: ${lowerFirst(inU(copy.yesNo.no))}`;
}

/** A box as a way, a list for each of its columns. */
export const wayOf = (copy: Copy, box: Columns): Way =>
  Object.entries(box).flatMap(([id, column]) => (column === undefined ? [] : [[columnText(copy, id, column)]]));

const same = (first: readonly string[], second: readonly string[]): boolean => first.join('\n') === second.join('\n');

/** Two ways that differ in one place as one way with a choice there; nothing when they differ in more. */
function merge(first: Way, second: Way): Way | null {
  if (first.length !== second.length) return null;
  const differing = first.flatMap((choice, index) => (same(choice, second[index] ?? []) ? [] : [index]));
  if (differing.length !== 1) return null;
  return first.map((choice, index) => (index === differing[0] ? [...choice, ...(second[index] ?? [])] : choice));
}

/** Fewer ways that say the same: a fact of thirty boxes is three lines to a reader. */
export function brief(ways: readonly Way[]): readonly Way[] {
  for (const [index, way] of ways.entries())
    for (const [offset, other] of ways.slice(index + 1).entries()) {
      const merged = merge(way, other);
      if (!merged) continue;
      const rest = ways.filter((_, position) => position !== index && position !== index + 1 + offset);
      return brief([...rest.slice(0, index), merged, ...rest.slice(index)]);
    }
  // A choice between single things reads better as a list.
  return ways.flatMap((way) => (way.length === 1 ? (way[0] ?? []).map((text) => [[text]]) : [way]));
}
