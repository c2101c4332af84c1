import {walk} from '../../src/triage/flow.js';
import {answersOf, questionIds, type Answers} from '../../src/triage/questions.js';
import type {Site} from '../../src/triage/situation.js';
import {person, uninvited} from './person.js';
import {noon, site} from './situation.js';

const night = new Date('2026-01-14T21:00:00Z');

/** Somebody of each outcome, with and without advice beside it. */
const bases: readonly Answers[] = [
  {'chest-or-breath': 'yes'},
  {'saddle-numbness': 'yes'},
  {'leg-strength': 'foot-drop', injury: 'fall'},
  {pregnant: 'yes', 'pregnancy-cramps': 'yes'},
  {fever: 'yes'},
  {pregnant: 'yes', pain: '8'},
  {'night-pain': 'yes'},
  {'spine-procedure': 'yes'},
  {pain: '8', duration: '3-to-6-weeks', course: 'same'},
  {duration: 'over-12-weeks', course: 'worse'},
  {duration: '6-to-12-weeks', 'leg-pain': 'one-leg-below-knee'},
  {duration: 'over-12-weeks', 'morning-stiffness': 'yes', 'spa-in-family': 'yes'},
  {duration: '3-to-6-weeks', course: 'same'},
  {'fear-of-movement': 'yes', 'expects-no-recovery': 'yes', duration: 'over-12-weeks'},
  {},
  {'leg-pain': 'both-legs-long', 'leg-tingling': 'yes', duration: 'over-12-weeks', course: 'better'},
  {location: 'flank', 'urinary-symptoms': 'yes', duration: 'over-12-weeks', course: 'better'},
];
const changes: readonly Answers[] = questionIds.flatMap((question) =>
  answersOf(question).map((answer) => ({[question]: answer})),
);

/** Somebody with the answers that the check comes to know, who looks at a site at some moment. */
export interface Looker {
  readonly answers: Answers;
  readonly now: Date;
  readonly seenOn: Site;
}

/** Each of them with other answers, one by one, or only every so many: half of them at noon and half at night, on one of the kinds of site, of which every fifth opens with the hernia. */
export function* crowd(every = 1): Generator<Looker> {
  const met = new Set<string>();
  let tried = 0;
  const some: readonly Answers[] = [
    {},
    {course: 'better'},
    {duration: '6-to-12-weeks'},
    {work: 'working'},
    {'leg-pain': 'one-leg-above-knee'},
    {'leg-pain': 'one-leg-below-knee', 'leg-worse-on-coughing': 'yes'},
  ];
  for (const base of bases)
    for (const also of some)
      for (const change of changes) {
        if (tried++ % every > 0) continue;
        const all = person({age: '18-to-44', ...base, ...also, ...change});
        // Every third leaves the invitation that stands on the advice, unless it is about an answer there.
        const leaves = tried % 3 === 0 && Object.keys(uninvited(change)).length > 0;
        const {counted: answers} = walk(leaves ? uninvited(all) : all);
        const known = JSON.stringify(answers);
        if (met.has(known)) continue;
        met.add(known);
        const index = met.size;
        yield {
          answers,
          now: index % 2 ? noon : night,
          seenOn: site((['physiotherapy', 'gp', 'other'] as const)[index % 3], index % 5 === 0 ? 'hernia' : 'back'),
        };
      }
}
