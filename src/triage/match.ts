import {factIds, facts, type AnswerBox, type AtLeast, type FactId, type Facts} from './facts.js';
import {once} from './once.js';
import type {Answers, QuestionId} from './questions.js';
import {readBy, ruleParts, type RulePart} from './rule-parts.js';
import type {ReasonId} from './rules.js';
import {shownWhen} from './screens.js';
import {precedence} from './urgency.js';

type Column = string | readonly string[];
/** Any row of columns, whether it reads answers, facts or both. */
type Columns = {readonly [id: string]: Column | undefined};

/** Boxes are constants that are read thousands of times a second when the proofs run. */
const columnsOfBox = new WeakMap<Columns, [string, Column][]>();

function columnsOf(box: Columns): [string, Column][] {
  const known = columnsOfBox.get(box);
  if (known) return known;
  const columns = Object.entries(box).filter((entry): entry is [string, Column] => entry[1] !== undefined);
  columnsOfBox.set(box, columns);
  return columns;
}

const allows = (column: Column, value: string): boolean =>
  typeof column === 'string' ? column === value : column.includes(value);

/** Whether every column of `box` is answered, and with an answer that it allows. */
export const fits = (box: Columns, answers: {readonly [id: string]: string | undefined}): boolean =>
  columnsOf(box).every(([id, column]) => {
    const value = answers[id];
    return value !== undefined && allows(column, value);
  });

export const fitsAny = (boxes: readonly Columns[], answers: {readonly [id: string]: string | undefined}): boolean =>
  boxes.some((box) => fits(box, answers));

type Condition = Columns | AtLeast;
const isCount = (condition: Condition): condition is AtLeast => 'atLeast' in condition;

const holds = (condition: Condition, answers: {readonly [id: string]: string | undefined}): boolean =>
  isCount(condition)
    ? condition.of.filter((box) => fits(box, answers)).length >= condition.atLeast
    : fits(condition, answers);

const factValues = factIds.map((id) => [id, Object.entries<readonly Condition[]>(facts[id])] as const);

/** The answers with the facts that hold for them. An unanswered question makes no fact hold. */
function withFacts(answers: Answers): {readonly [id: string]: string | undefined} {
  const known: {[id: string]: string | undefined} = {...answers};
  for (const [id, values] of factValues) {
    const held = values.find(([, conditions]) => conditions.some((condition) => holds(condition, known)));
    if (held) known[id] = held[0];
  }
  return known;
}

/** The facts that hold for `answers`. */
export function factsOf(answers: Answers): Facts {
  const known = withFacts(answers);
  return Object.fromEntries(factIds.flatMap((id) => (known[id] === undefined ? [] : [[id, known[id]]])));
}

/** Computes once for each part, and only when it is asked for. */
function oncePerPart<T>(compute: (part: RulePart) => T): (part: RulePart) => T {
  const known = new Map<RulePart, T>();
  return (part) => {
    const value = known.get(part) ?? compute(part);
    known.set(part, value);
    return value;
  };
}

/** What the boxes of a part read. */
const columnsOfPart = oncePerPart((part): readonly Columns[] => part.when.map((box) => readBy(box) as Columns));

/** The first of `parts` that applies to `answers`. */
export function firstApplying(parts: readonly RulePart[], answers: Answers): RulePart | undefined {
  const known = withFacts(answers);
  return parts.find((part) => fitsAny(columnsOfPart(part), known));
}

/** The rows that apply to `answers`, most pressing first: of each row the most pressing part that does. */
export function applyingRows(answers: Answers): readonly RulePart[] {
  const known = withFacts(answers);
  const applying: RulePart[] = [];
  for (const part of ruleParts)
    if (!applying.some(({id}) => id === part.id) && fitsAny(columnsOfPart(part), known)) applying.push(part);
  return applying;
}

/** A box of answers only, with the reason that it gives. */
export interface ExpandedBox {
  readonly box: AnswerBox;
  readonly reason: ReasonId;
}

/** What both boxes allow, or nothing when one column would have no answer left. */
function both(first: Columns, second: Columns): Columns | null {
  const result: {[id: string]: Column} = {};
  for (const [id, column] of [...columnsOf(first), ...columnsOf(second)]) {
    const earlier = result[id];
    const list = typeof column === 'string' ? [column] : column;
    const left = earlier === undefined ? list : list.filter((answer) => allows(earlier, answer));
    if (left.length === 0) return null;
    result[id] = left;
  }
  return result;
}

/** Every choice of `count` boxes out of `boxes`, each as one box that asks for them all. */
function combinations(count: number, boxes: readonly Columns[]): readonly Columns[] {
  if (count === 0) return [{}];
  return boxes.flatMap((box, index) =>
    combinations(count - 1, boxes.slice(index + 1)).map((rest) => ({...box, ...rest})),
  );
}

/** `box` with every fact replaced by the answers that make it hold: one box for each way. */
function withoutFacts(box: Columns): readonly Columns[] {
  const fact = columnsOf(box).find(([id]) => id in facts);
  if (!fact) return [box];
  const [id, value] = fact;
  const {[id]: _, ...rest} = box;
  const conditions: {readonly [value: string]: readonly Condition[]} = facts[id as FactId];
  const values = typeof value === 'string' ? [value] : value;
  const ways = values
    .flatMap((held) => conditions[held] ?? [])
    .flatMap((condition) => (isCount(condition) ? combinations(condition.atLeast, condition.of) : [condition]));
  return ways.flatMap((way) => {
    const joined = both(way, rest);
    return joined ? withoutFacts(joined) : [];
  });
}

/** Every way in which a part of a row can apply, in answers only. */
export const expand = oncePerPart((part): readonly ExpandedBox[] =>
  columnsOfPart(part).flatMap((box, index) =>
    withoutFacts(box).map((answers) => ({box: answers, reason: (part.when[index]?.because ?? part.id) as ReasonId})),
  ),
);

/** `box` with what must be answered for its questions to be asked at all. */
function withConditions(box: Columns, todo: readonly string[] = columnsOf(box).map(([id]) => id)): readonly Columns[] {
  const [id, ...rest] = todo;
  if (id === undefined) return [box];
  const conditions: readonly Columns[] = shownWhen[id as QuestionId] ?? [{}];
  return conditions.flatMap((condition) => {
    const joined = both(box, condition);
    return joined ? withConditions(joined, [...rest, ...Object.keys(condition)]) : [];
  });
}

type ReadingBox = ExpandedBox & {readonly part: RulePart};

/** By question: every box that reads it, the most pressing first. */
const boxesByQuestion = once((): ReadonlyMap<string, readonly ReadingBox[]> => {
  const made = new Map<string, ReadingBox[]>();
  for (const part of ruleParts)
    for (const expanded of expand(part))
      for (const question of Object.keys(expanded.box)) {
        const boxes = made.get(question);
        if (boxes) boxes.push({...expanded, part});
        else made.set(question, [{...expanded, part}]);
      }
  return made;
});

/** The most pressing part that applies to `answers` because of what was answered to `question`, among other things. */
export const firstBecauseOf = (question: QuestionId, answers: Answers): RulePart | undefined =>
  boxesByQuestion()
    .get(question)
    ?.find(({box}) => fits(box, answers))?.part;

/** Every way in which a visitor can come to a part of a row: with the answers that make its questions be asked. */
export const reachable = oncePerPart((part): readonly AnswerBox[] =>
  expand(part).flatMap(({box}) => withConditions(box as Columns) as readonly AnswerBox[]),
);

/** Nothing that is answered stands in the way of `box`: answers still to come could make it fit. */
const canStillFit = (box: AnswerBox, answers: Answers): boolean =>
  columnsOf(box as Columns).every(([id, column]) => {
    const value = answers[id as QuestionId];
    return value === undefined || allows(column, value);
  });

/** Whether answers still to come could make a row apply that is more pressing than `part`. */
export const canRiseAbove = (part: RulePart, answers: Answers): boolean =>
  ruleParts.some(
    (candidate) =>
      precedence(candidate) < precedence(part) && reachable(candidate).some((box) => canStillFit(box, answers)),
  );

/** What made a row apply. */
export interface Ground {
  readonly reason: ReasonId;
  /** The questions whose answers made it apply. */
  readonly because: readonly QuestionId[];
}

/** Why `part`, which must apply to `answers`, does so. */
export function groundOf(part: RulePart, answers: Answers): Ground {
  const fitting = expand(part).filter(({box}) => fits(box, answers));
  const [first] = fitting;
  return {
    reason: first?.reason ?? part.id,
    because: [...new Set(fitting.flatMap(({box}) => Object.keys(box) as QuestionId[]))],
  };
}
