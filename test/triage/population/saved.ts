import {urgencies} from '../../../src/triage/urgency.js';
import {inEach, inWords, type End, type Ends} from './measure.js';
import {count, seed} from './people.js';
import {rulesVersion} from './these-rules.js';

/** Where everybody ended, as a file keeps it: each end once, and for each person which of them. */
interface Saved {
  readonly rulesVersion: string;
  readonly seed: number;
  readonly people: number;
  readonly kinds: readonly End[];
  readonly ends: {readonly [setting: string]: readonly number[]};
}

/** The text of a file for where everybody ends by the rules of now. */
export function toSave(ends: Ends): string {
  const kinds = new Map<string, {readonly number: number; readonly end: End}>();
  const numberOf = (end: End): number => {
    const words = inWords(end);
    const known = kinds.get(words) ?? {number: kinds.size, end};
    kinds.set(words, known);
    return known.number;
  };
  const numbered = inEach((setting) => ends[setting].map(numberOf));
  const saved: Saved = {
    rulesVersion,
    seed,
    people: count,
    kinds: [...kinds.values()].map(({end}) => end),
    ends: numbered,
  };
  return `${JSON.stringify(saved)}\n`;
}

const isEnd = (end: unknown): boolean => urgencies.includes((end as Partial<End> | null)?.urgency as End['urgency']);

/**
 * What such a text says.
 * @throws {Error} with a sentence for who chose the file, when it is no such text or is of other people
 */
export function readSaved(text: string): {readonly rulesVersion: string; readonly ends: Ends} {
  let saved: Partial<Saved> | null;
  try {
    saved = JSON.parse(text) as Partial<Saved> | null;
  } catch {
    saved = null;
  }
  const {kinds, ends, rulesVersion: version} = saved ?? {};
  if (!Array.isArray(kinds) || !kinds.every(isEnd) || !ends || typeof version !== 'string')
    throw new Error('it is not what npm run population -- --save wrote');
  if (saved?.seed !== seed || saved.people !== count)
    throw new Error(
      `it is of other people: ${saved?.people} with seed ${saved?.seed}, and now there are ${count} with seed ${seed}`,
    );
  return {
    rulesVersion: version,
    ends: inEach((setting) => {
      const numbers: unknown = ends[setting];
      if (!Array.isArray(numbers) || numbers.length !== count || !numbers.every((number) => number in kinds))
        throw new Error(`it does not say where everybody of "${setting}" ended`);
      return numbers.map((number: number) => (kinds as End[])[number] as End);
    }),
  };
}
