import {setTimeout as wait} from 'node:timers/promises';
import {LONGEST_WAIT} from './limits.mjs';

/** Asks until the answer is something, and gives that; `otherwise` says what never came. */
export async function until(ask, otherwise) {
  for (const end = Date.now() + LONGEST_WAIT; Date.now() < end; await wait(20)) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(otherwise);
}
