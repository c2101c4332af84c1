import {assess, type Assessment} from '../../../src/triage/assess.js';
import type {Answers} from '../../../src/triage/questions.js';
import {oracle} from '../oracle.js';

type Verdict = Omit<Assessment, 'complete'>;

const rulesOf = ({reasons, alsoNote}: Verdict): string[] =>
  [...reasons, ...alsoNote]
    .map(({rule}) => rule as string)
    .filter((rule) => rule !== 'self-care')
    .sort();

/** What differs between the rules and the naive reading of the table; empty when nothing does. */
export function disagreement(answers: Answers, decide: (answers: Answers) => Verdict = assess): string {
  const verdict = decide(answers);
  const {urgency, window = null, profile, slowRecovery} = verdict;
  const ours = JSON.stringify({urgency, window, rules: rulesOf(verdict), profile, slowRecovery: slowRecovery.level});
  const {urgency: u, window: w, rules, profile: p, slowRecovery: s} = oracle(answers);
  const theirs = JSON.stringify({urgency: u, window: w, rules, profile: p, slowRecovery: s});
  return ours === theirs ? '' : `${ours} is not ${theirs} for ${JSON.stringify(answers)}`;
}
