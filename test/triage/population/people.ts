import {fits} from '../../../src/triage/match.js';
import {assumptions, bunching, settings, type Rate} from './assumptions.js';

/** All answers that somebody would give, whether they are asked or not. */
export interface Person {
  readonly [question: string]: string;
}

export type Setting = keyof typeof settings;

/** Another seed is other people. */
export const seed = 1;
/** In each setting. */
export const count = 6_000;

/**
 * A number from 0 to 1 that belongs to one thing of one person. So the same people come to every setting and every version
 * of the rules, and a question that is new changes nothing of what they answer to the others.
 */
function chance(person: number, thing: string): number {
  let hash = Math.imul(person + 1, 0x9e3779b1) ^ seed;
  for (let index = 0; index < thing.length; index++) hash = Math.imul(hash ^ thing.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Around 0 with a spread of 1, by nothing but addition: a logarithm is not the same in every engine. */
const bell = (person: number, thing: string): number =>
  Array.from({length: 12}, (_, index) => chance(person, `${thing} ${index}`)).reduce((sum, part) => sum + part, -6);

/** Which of these answers falls to somebody; the first takes what the others leave. */
function pick(shares: readonly (readonly [answer: string, percent: number])[], times: number, drawn: number): string {
  const [[first = ''] = [], ...others] = shares;
  const whole = shares.reduce((sum, [, percent]) => sum + percent, 0);
  let from = 0;
  for (const [answer, percent] of others) {
    from += (percent * times) / whole;
    if (drawn < from) return answer;
  }
  return first;
}

function answerOf(rate: Rate, times: number, person: number, question: string, before: Person): string | undefined {
  const one = rate.find(({whom}) => !whom || fits(whom, before));
  if (!one) return undefined;
  if ('mean' in one)
    return String(Math.min(10, Math.max(0, Math.round(one.mean + one.spread * bell(person, question)))));
  const {percent} = one;
  const shares = typeof percent === 'number' ? {no: 100 - percent, yes: percent} : percent;
  return pick(Object.entries(shares), times, chance(person, question));
}

/** The people of a setting. */
export function peopleOf(setting: Setting, howMany = count): readonly Person[] {
  const {ticks, instead = {}} = settings[setting];
  const rates = assumptions.flatMap(({kind, rates}) =>
    Object.entries(rates).map(([question, usual]): [string, boolean, Rate] => [
      question,
      kind === 'tick',
      instead[question] ?? (typeof usual === 'number' ? [{percent: usual}] : usual),
    ]),
  );
  return Array.from({length: howMany}, (_, number) => {
    const readiness = chance(number, 'readiness') * 100 < bunching.percent ? bunching.times : bunching.otherwise;
    const answers: {[question: string]: string} = {};
    for (const [question, isTick, rate] of rates)
      answers[question] = answerOf(rate, isTick ? readiness * ticks : 1, number, question, answers) ?? 'no';
    return answers;
  });
}
