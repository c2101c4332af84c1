import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {assess, judge} from '../../../src/triage/assess.js';
import {answersOnPath, nextScreen, type Step} from '../../../src/triage/flow.js';
import {
  answersOf,
  questionIds,
  worsening,
  type AnswerId,
  type Answers,
  type QuestionId,
} from '../../../src/triage/questions.js';
import {precedence, rank} from '../../../src/triage/urgency.js';
import {back, change, openScreen, type Visit} from '../../../src/triage/visit.js';
import {counted} from '../../helpers/counted.js';
import {person} from '../../helpers/person.js';
import {goOn, visitTo} from '../../helpers/visit.js';
import {vignettes} from '../vignettes.js';
import {disagreement} from '../disagreement.js';

/** Somebody who gives the least worrying answer to most questions: all worrying at once would always be 112. */
const anybody: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.subarray([...questionIds], {maxLength: 12}),
    fc.constantFrom(...answersOf('age')),
    fc.array(fc.nat(), {minLength: 12, maxLength: 12}),
  )
  .map(([chosen, age, numbers]) =>
    person({
      age,
      ...Object.fromEntries(
        chosen.map((question, index) => [
          question,
          answersOf(question)[(numbers[index] as number) % answersOf(question).length],
        ]),
      ),
    } as Answers),
  );

describe('independent check on people', () => {
  it('agrees with a naive reading of the table on every test patient', () => {
    for (const {id, answers} of vignettes) expect(disagreement(person(answers)), id).to.equal('');
  });

  it('agrees with it on every pair of answers', () => {
    let pairs = 0;
    for (const [index, first] of questionIds.entries())
      for (const second of questionIds.slice(index + 1))
        for (const a of answersOf(first))
          for (const b of answersOf(second)) {
            pairs++;
            const answers = person({age: '18-to-44', [first]: a, [second]: b});
            // Whether there is more to ask takes most of the time, and the table says nothing of it.
            const difference = disagreement(answers, pairs % 50 === 0 ? assess : judge);
            if (difference) expect.fail(difference);
          }
    counted('second-reading', {pairs, patients: vignettes.length});
  });

  it('never lowers the urgency of somebody for whom one thing gets worse, on the path and off it', () => {
    fc.assert(
      fc.property(
        anybody,
        fc.constantFrom(...questionIds.filter((question) => worsening(question).length > 0)),
        (answers, question) => {
          const ladder = worsening(question);
          const now = ladder.indexOf(answers[question] as AnswerId);
          fc.pre(now >= 0 && now < ladder.length - 1);
          const worse = {...answers, [question]: ladder[now + 1]} as Answers;
          const level = (somebody: Answers): number => {
            const {urgency, window, eitherDoor} = judge(somebody);
            return precedence({then: urgency, ...(window && {window}), ...(eitherDoor && {eitherDoor})});
          };
          return level(worse) <= level(answers) && level(answersOnPath(worse)) <= level(answersOnPath(answers));
        },
      ),
      {numRuns: 3000, seed: 1},
    );
  });

  it('says when it stops what it says of the same person’s full answers', () => {
    fc.assert(
      fc.property(anybody, (answers) => {
        const asked = answersOnPath(answers);
        // The same person, with everything that would have been asked without a stop.
        const full = judge(answers);
        const early = assess(asked);
        return nextScreen(asked) === null && early.complete && rank(early.urgency) >= rank(full.urgency);
      }),
      {numRuns: 2000, seed: 2},
    );
  });

  it('gives the same after going back and changing answers as after starting over with the new ones', () => {
    let visits = 0;
    let changes = 0;
    fc.assert(
      fc.property(anybody, anybody, fc.array(fc.nat(), {minLength: 1, maxLength: 4}), (first, second, moves) => {
        visits++;
        let visit: Visit = visitTo(first, null);
        let wanted: Answers = first;
        for (const move of moves) {
          const ids = Object.keys(visit.answers) as QuestionId[];
          const {steps} = visit.path;
          const {screen} = steps[move % steps.length] as Step;
          visit = move % 3 === 0 ? back(visit) : change(visit, screen);
          const open = openScreen(visit);
          if (!open || ids.length === 0) continue;
          // What the visitor answers differently now, on this screen and on those that come up because of it.
          const asked = new Set(open.parts.flatMap(({controls}) => controls as readonly string[]));
          wanted = {
            ...wanted,
            ...Object.fromEntries(Object.entries(second).filter(([question]) => asked.has(question))),
          };
          visit = goOn(visit, wanted, null);
          changes++;
        }
        expect(visit.answers).to.deep.equal(answersOnPath(wanted));
      }),
      {numRuns: 500, seed: 3},
    );
    expect(changes).to.be.greaterThan(visits);
    counted('going-back', {visits});
  });
});
