import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {assess} from '../../../src/triage/assess.js';
import {answersOnPath, nextScreen} from '../../../src/triage/flow.js';
import {answersOf, questionIds, worsening, type AnswerId, type Answers, type QuestionId} from '../../../src/triage/questions.js';
import type {ScreenId} from '../../../src/triage/screens.js';
import {precedence, rank} from '../../../src/triage/urgency.js';
import {advance, back, change, openScreen, type Visit} from '../../../src/triage/visit.js';
import {person} from '../../helpers/person.js';
import {fill, visitTo} from '../../helpers/visit.js';
import {oracle} from '../oracle.js';
import {vignettes} from '../vignettes.js';

/** Somebody who gives the least worrying answer to most questions: all worrying at once would always be 112. */
const anybody: fc.Arbitrary<Answers> = fc
  .tuple(fc.subarray([...questionIds], {maxLength: 12}), fc.constantFrom(...answersOf('age')), fc.array(fc.nat(), {minLength: 12, maxLength: 12}))
  .map(([chosen, age, numbers]) =>
    person({age, ...Object.fromEntries(chosen.map((question, index) => [question, answersOf(question)[(numbers[index] as number) % answersOf(question).length]]))} as Answers),
  );

const rulesOf = (answers: Answers): string[] => {
  const {reasons, alsoNote} = assess(answers);
  return [...reasons, ...alsoNote].map(({rule}) => rule as string).filter((rule) => rule !== 'self-care').sort();
};

/** What differs between the rules and the naive reading of the table; empty when nothing does. */
function disagreement(answers: Answers): string {
  const {urgency, window = null, profile, slowRecovery} = assess(answers);
  const ours = JSON.stringify({urgency, window, rules: rulesOf(answers), profile, slowRecovery: slowRecovery.level});
  const {urgency: u, window: w, rules, profile: p, slowRecovery: s} = oracle(answers);
  const theirs = JSON.stringify({urgency: u, window: w, rules, profile: p, slowRecovery: s});
  return ours === theirs ? '' : `${ours} is not ${theirs} for ${JSON.stringify(answers)}`;
}

/** A fixed generator: a million people have to be the same million tomorrow. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('independent check on people', () => {
  it('agrees with a naive reading of the table on every test patient', () => {
    for (const {id, answers} of vignettes) expect(disagreement(person(answers)), id).to.equal('');
    console.log(`oracle: ${vignettes.length} test patients`);
  });

  it('agrees with it on every pair of answers', () => {
    let pairs = 0;
    for (const [index, first] of questionIds.entries())
      for (const second of questionIds.slice(index + 1))
        for (const a of answersOf(first))
          for (const b of answersOf(second)) {
            pairs++;
            const answers = person({age: '18-to-44', [first]: a, [second]: b} as Answers);
            if (pairs % 5 === 0 || disagreement(answers)) expect(disagreement(answers)).to.equal('');
          }
    expect(pairs).to.be.at.least(15_900);
    console.log(`oracle: ${pairs} pairs of answers, each in somebody who is well otherwise`);
  }).timeout(120_000);

  it('agrees with it on a million people', () => {
    const random = generator(20_261_122);
    const told = new Map<string, number>();
    for (let number = 0; number < 1_000_000; number++) {
      const answers: {[question: string]: AnswerId} = {};
      // From people with many worrying answers to people with hardly any; every tenth has left questions open.
      const calm = [0.7, 0.9, 0.95, 0.98][number % 4] as number;
      for (const question of questionIds) {
        const list = answersOf(question);
        if (number % 10 === 0 && random() < 0.2) continue;
        answers[question] = (random() < calm && question !== 'age' ? list[0] : list[Math.floor(random() * list.length)]) as AnswerId;
      }
      const difference = disagreement(answers as Answers);
      if (difference) expect.fail(difference);
      const {urgency} = oracle(answers);
      told.set(urgency, (told.get(urgency) ?? 0) + 1);
    }
    expect(told.size).to.equal(6);
    for (const count of told.values()) expect(count).to.be.greaterThan(1000);
    console.log(`oracle: 1000000 people, ${JSON.stringify(Object.fromEntries(told))}`);
  }).timeout(480_000);

  it('never lowers the urgency of somebody for whom one thing gets worse, on the path and off it', () => {
    let compared = 0;
    fc.assert(
      fc.property(anybody, fc.constantFrom(...questionIds.filter((question) => worsening(question).length > 0)), (answers, question) => {
        const ladder = worsening(question);
        const now = ladder.indexOf(answers[question] as AnswerId);
        fc.pre(now >= 0 && now < ladder.length - 1);
        const worse = {...answers, [question]: ladder[now + 1]} as Answers;
        const level = (somebody: Answers): number => {
          const {urgency, window} = assess(somebody);
          return precedence({then: urgency, window});
        };
        compared++;
        return level(worse) <= level(answers) && level(answersOnPath(worse)) <= level(answersOnPath(answers));
      }),
      {numRuns: 3000, seed: 1},
    );
    console.log(`random: ${compared} people for whom one answer got worse`);
  }).timeout(120_000);

  it('says when it stops what it says of the same person’s full answers', () => {
    fc.assert(
      fc.property(anybody, (answers) => {
        const asked = answersOnPath(answers);
        // The same person, with everything that would have been asked without a stop.
        const full = assess(answers);
        const early = assess(asked);
        return nextScreen(asked) === null && early.complete && rank(early.urgency) >= rank(full.urgency);
      }),
      {numRuns: 2000, seed: 2},
    );
  }).timeout(120_000);

  it('gives the same after going back and changing answers as after starting over with the new ones', () => {
    let visits = 0;
    fc.assert(
      fc.property(anybody, anybody, fc.array(fc.nat(), {minLength: 1, maxLength: 4}), (first, second, moves) => {
        let visit: Visit = visitTo(first, null);
        let wanted: Answers = first;
        for (const move of moves) {
          const ids = Object.keys(visit.answers) as QuestionId[];
          const steps = screenOrder(visit);
          const screen = steps[move % steps.length] as ScreenId;
          visit = move % 3 === 0 ? back(visit) : change(visit, screen);
          const open = openScreen(visit);
          if (!open || ids.length === 0) continue;
          // What the visitor answers differently now, on this screen and on those that come up because of it.
          const asked = new Set(open.parts.flatMap(({controls}) => controls as readonly string[]));
          wanted = {...wanted, ...Object.fromEntries(Object.entries(second).filter(([question]) => asked.has(question)))} as Answers;
          for (let now = openScreen(visit); now; now = openScreen(visit)) visit = advance(fill(visit, wanted));
          visits++;
        }
        expect(visit.answers).to.deep.equal(answersOnPath(wanted));
      }),
      {numRuns: 500, seed: 3},
    );
    expect(visits).to.be.greaterThan(500);
    console.log(`random: ${visits} changes after the result, each the same as starting over`);
  }).timeout(120_000);
});

/** The screens that a visitor with a result has been on. */
function screenOrder(visit: Visit): ScreenId[] {
  const order: ScreenId[] = [];
  for (let before = back(visit), previous = visit; before !== previous && before.answers !== previous.answers; [before, previous] = [back(before), before]) {
    const open = openScreen(before);
    if (!open || order.includes(open.id)) break;
    order.push(open.id);
  }
  return order;
}
