import {answersOf, questionIds, type Answers, type QuestionId} from './questions.js';

/** How many letters have to be changed, added or left out to make `from` into `to` (Levenshtein). */
function distance(from: string, to: string): number {
  let previous = Array.from({length: to.length + 1}, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] as number) + 1,
          (current[column - 1] as number) + 1,
          (previous[column - 1] as number) + change,
        ),
      );
    }
    previous = current;
  }
  return previous[to.length] as number;
}

const nearest = (wrong: string, right: readonly string[]): string =>
  right.reduce((best, candidate) => (distance(wrong, candidate) < distance(wrong, best) ? candidate : best));

/** What was given, as far as it can be put into a message: an object can't always be. */
const shown = (answer: unknown): string =>
  (typeof answer === 'object' && answer !== null) || typeof answer === 'function' ? typeof answer : String(answer);

/**
 * Gives back `answers` when it is a record of known questions with known answers.
 * @throws {TypeError} that names the wrong question or answer and the nearest right one. Nothing is ever skipped: a
 * misspelt alarm must not read as "no".
 */
export function assertKnownAnswers(answers: Answers): Answers {
  // A Map, an array or a record that inherits its answers would read as one without any.
  if (
    typeof answers !== 'object' ||
    answers === null ||
    ![Object.prototype, null].includes(Object.getPrototypeOf(answers) as object | null)
  )
    throw new TypeError('answers must be a plain object with a question id for each key');
  for (const [question, answer] of Object.entries<unknown>(answers)) {
    if (!questionIds.includes(question as QuestionId))
      throw new TypeError(`Unknown question "${question}"; did you mean "${nearest(question, questionIds)}"?`);
    const known: readonly string[] = answersOf(question as QuestionId);
    if (typeof answer !== 'string' || !known.includes(answer))
      throw new TypeError(
        `Unknown answer ${typeof answer === 'string' ? `"${answer}"` : shown(answer)} to "${question}"; did you mean "${nearest(shown(answer), known)}"?`,
      );
  }
  return answers;
}
