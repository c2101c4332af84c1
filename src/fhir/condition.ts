/** What must be so for something to be asked. */
export type Condition =
  /** One of these codes was chosen. */
  | {readonly chosen: readonly string[]}
  /** The item with this linkId has an answer. */
  | {readonly answered: string}
  | {readonly all: readonly Condition[]}
  | {readonly any: readonly Condition[]}
  | {readonly not: Condition};

const isEmpty = (list: readonly unknown[]): boolean => list.length === 0;

export const isAlways = (condition: Condition): boolean => 'all' in condition && isEmpty(condition.all);
const isNever = (condition: Condition): boolean => 'any' in condition && isEmpty(condition.any);

export const always: Condition = {all: []};

export function allOf(conditions: readonly Condition[]): Condition {
  const all = conditions.flatMap((one) => ('all' in one ? one.all : [one]));
  return all.find(isNever) ?? (all.length === 1 ? (all[0] as Condition) : {all});
}

export function anyOf(conditions: readonly Condition[]): Condition {
  const any = conditions.flatMap((one) => ('any' in one ? one.any : [one]));
  const chosen = [...new Set(any.flatMap((one) => ('chosen' in one ? one.chosen : [])))];
  const merged = [...(isEmpty(chosen) ? [] : [{chosen}]), ...any.filter((one) => !('chosen' in one))];
  return merged.find(isAlways) ?? (merged.length === 1 ? (merged[0] as Condition) : {any: merged});
}

export function not(condition: Condition): Condition {
  if ('not' in condition) return condition.not;
  if ('any' in condition) return allOf(condition.any.map(not));
  return isAlways(condition) ? {any: []} : {not: condition};
}

/** Where a code can be chosen. */
export interface Choice {
  readonly linkId: string;
  /** Every code there. */
  readonly codes: readonly string[];
  /** Whether more than one may be chosen. */
  readonly repeats: boolean;
}

/** One line of an `enableWhen`. */
export type Line =
  | {readonly linkId: string; readonly operator: '=' | '!='; readonly code: string}
  | {readonly linkId: string; readonly operator: 'exists'};

type ChoicesOf = (code: string) => readonly Choice[];

const lines = (codes: readonly string[], operator: '=' | '!=', choicesOf: ChoicesOf): readonly Line[] =>
  codes.flatMap((code) => choicesOf(code).map(({linkId}) => ({linkId, operator, code})));

/** All of these together; null when one is no list. */
const joined = (lists: readonly (readonly Line[] | null)[]): readonly Line[] | null =>
  lists.every((list) => list !== null) ? lists.flat() : null;

/** One of several answers to one question: it has an answer, and none of the others; they alone would do for no answer. */
function linesOfOneIn(codes: readonly string[], choicesOf: ChoicesOf): readonly Line[] | null {
  const [choice, ...more] = [...new Set(codes.flatMap(choicesOf))];
  if (!choice || choice.repeats || more.length > 0) return null;
  const {linkId} = choice;
  const others = choice.codes.filter((code) => !codes.includes(code));
  return [{linkId, operator: 'exists'}, ...others.map((code): Line => ({linkId, operator: '!=', code}))];
}

function linesOfAll(condition: Condition, choicesOf: ChoicesOf): readonly Line[] | null {
  if ('all' in condition) return joined(condition.all.map((one) => linesOfAll(one, choicesOf)));
  if ('not' in condition && 'chosen' in condition.not) return lines(condition.not.chosen, '!=', choicesOf);
  const one = linesOfAny(condition, choicesOf);
  if (one?.length === 1) return one;
  return 'chosen' in condition ? linesOfOneIn(condition.chosen, choicesOf) : null;
}

function linesOfAny(condition: Condition, choicesOf: ChoicesOf): readonly Line[] | null {
  if ('chosen' in condition) return lines(condition.chosen, '=', choicesOf);
  if ('answered' in condition) return [{linkId: condition.answered, operator: 'exists'}];
  return 'any' in condition ? joined(condition.any.map((one) => linesOfAny(one, choicesOf))) : null;
}

/** The condition as one flat list, as `enableWhen` has it; null when it takes more than that. */
export function flatLines(
  condition: Condition,
  choicesOf: ChoicesOf,
): {readonly behavior: 'any' | 'all'; readonly lines: readonly Line[]} | null {
  const any = linesOfAny(condition, choicesOf);
  if (any) return {behavior: 'any', lines: any};
  const all = linesOfAll(condition, choicesOf);
  return all && {behavior: 'all', lines: all};
}

const quoted = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(' | ');

/** The condition as FHIRPath, to which `given` is the codes that were chosen and `answered` the items with an answer. */
export function fhirPath(condition: Condition): string {
  if ('chosen' in condition)
    return condition.chosen.length === 1
      ? `${quoted(condition.chosen)} in %given`
      : `%given.intersect(${quoted(condition.chosen)}).exists()`;
  if ('answered' in condition) return `${quoted([condition.answered])} in %answered`;
  if ('not' in condition) return `(${fhirPath(condition.not)}).not()`;
  const [parts, word] = 'all' in condition ? [condition.all, ' and '] : [condition.any, ' or '];
  return parts.map((one) => ('all' in one || 'any' in one ? `(${fhirPath(one)})` : fhirPath(one))).join(word);
}
