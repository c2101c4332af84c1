import {expect} from '@open-wc/testing';
import {assess, judge} from '../../../src/triage/assess.js';
import {answersOf, questionIds, type AnswerId} from '../../../src/triage/questions.js';
import {rulesVersion} from '../../../src/triage/rules.js';
import {all} from '../../helpers/all.js';
import {counted} from '../../helpers/counted.js';
import {oracle} from '../oracle.js';
import {disagreement} from '../disagreement.js';

const people = 1_000_000;
/** The first of them are a sample, unless nothing is left to one. */
const played = all ? people : 50_000;

/** A fixed generator: a million people have to be the same million tomorrow. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('independent check on a million people', () => {
  it('agrees with a naive reading of the table', () => {
    const random = generator(20_261_122);
    const told = new Map<string, number>();
    for (let number = 0; number < played; number++) {
      const answers: {[question: string]: AnswerId} = {};
      // From people with many worrying answers to people with hardly any; every tenth has left questions open.
      const calm = [0.7, 0.9, 0.95, 0.98][number % 4] as number;
      for (const question of questionIds) {
        const list = answersOf(question);
        if (number % 10 === 0 && random() < 0.2) continue;
        answers[question] = (
          random() < calm && question !== 'age' ? list[0] : list[Math.floor(random() * list.length)]
        ) as AnswerId;
      }
      // Whether there is more to ask takes most of the time, and the table says nothing of it: only some go the whole way.
      const difference = disagreement(answers, number % 50 === 0 ? assess : judge);
      if (difference) expect.fail(difference);
      const {urgency} = oracle(answers);
      told.set(urgency, (told.get(urgency) ?? 0) + 1);
    }
    expect(told.size).to.equal(6);
    for (const count of told.values()) expect(count).to.be.greaterThan(played / 1000);
    // What the document says of all of them npm run update counted; it has to be of these rules.
    counted('many-people', {people, rulesVersion});
  });
});
