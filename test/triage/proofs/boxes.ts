import {expand} from '../../../src/triage/match.js';
import {answersOf, type Answers, type QuestionId} from '../../../src/triage/questions.js';
import {ruleParts, type RulePart} from '../../../src/triage/rule-parts.js';

/** A product of allowed answers: every question that is not named may have any answer. */
export type Box = {readonly [question: string]: readonly string[]};

export const allowedIn = (box: Box, question: string): readonly string[] =>
  box[question] ?? answersOf(question as QuestionId);

export const boxOf = (columns: {readonly [question: string]: string | readonly string[] | undefined}): Box =>
  Object.fromEntries(
    Object.entries(columns).map(([question, column]) => [
      question,
      typeof column === 'string' ? [column] : (column ?? []),
    ]),
  );

/** Every part of every row, which asks for one appointment or none, with its boxes in answers only. */
export const parts: readonly (readonly [RulePart, readonly Box[]])[] = ruleParts.map(
  (part) => [part, expand(part).map(({box}) => boxOf(box))] as const,
);

/** What lies in both boxes, or null when nothing does. */
export function intersect(first: Box, second: Box): Box | null {
  const result: {[question: string]: readonly string[]} = {...first};
  for (const [question, allowed] of Object.entries(second)) {
    const left = allowedIn(first, question).filter((answer) => allowed.includes(answer));
    if (left.length === 0) return null;
    result[question] = left;
  }
  return result;
}

const isWithin = (box: Box, cover: Box): boolean =>
  Object.entries(cover).every(([question, allowed]) =>
    allowedIn(box, question).every((answer) => allowed.includes(answer)),
  );

/**
 * A part of `box` that none of `covers` reaches, or null when together they cover it whole. Exact: what a cover leaves
 * over is cut into boxes, question by question, and each of them has to be covered by the rest.
 */
export function uncovered(box: Box, covers: readonly Box[]): Box | null {
  if (covers.some((cover) => isWithin(box, cover))) return null;
  const index = covers.findIndex((cover) => intersect(box, cover));
  if (index === -1) return box;
  const cover = covers[index] as Box;
  const others = covers.slice(index + 1);
  let inside = box;
  for (const [question, allowed] of Object.entries(cover)) {
    const outside = allowedIn(inside, question).filter((answer) => !allowed.includes(answer));
    if (outside.length > 0) {
      const witness = uncovered({...inside, [question]: outside}, others);
      if (witness) return witness;
    }
    inside = {...inside, [question]: allowedIn(inside, question).filter((answer) => allowed.includes(answer))};
  }
  return null;
}

/** Somebody in `box`: the first allowed answer to each question that it names. */
export const personIn = (box: Box): Answers =>
  Object.fromEntries(Object.entries(box).map(([question, allowed]) => [question, allowed[0]]));
