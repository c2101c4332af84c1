import {assess} from '../../../src/triage/assess.js';
import type {Answers} from '../../../src/triage/questions.js';
import {oracle} from '../oracle.js';

const rulesOf = (answers: Answers): string[] => {
  const {reasons, alsoNote} = assess(answers);
  return [...reasons, ...alsoNote].map(({rule}) => rule as string).filter((rule) => rule !== 'self-care').sort();
};

/** What differs between the rules and the naive reading of the table; empty when nothing does. */
export function disagreement(answers: Answers): string {
  const {urgency, window = null, profile, slowRecovery} = assess(answers);
  const ours = JSON.stringify({urgency, window, rules: rulesOf(answers), profile, slowRecovery: slowRecovery.level});
  const {urgency: u, window: w, rules, profile: p, slowRecovery: s} = oracle(answers);
  const theirs = JSON.stringify({urgency: u, window: w, rules, profile: p, slowRecovery: s});
  return ours === theirs ? '' : `${ours} is not ${theirs} for ${JSON.stringify(answers)}`;
}
