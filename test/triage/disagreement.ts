import {assess, type Assessment} from '../../src/triage/assess.js';
import type {Answers} from '../../src/triage/questions.js';
import {lineOf, oracle} from './oracle.js';

type Verdict = Omit<Assessment, 'complete'>;

/** What each rule says that applies, in the notation of the naive reading. */
const saidOf = ({reasons, alsoNote}: Verdict): string[] =>
  [...reasons, ...alsoNote]
    .filter(({rule}) => rule !== 'self-care')
    .map(({rule, urgency, reason, window, door, eitherDoor}) =>
      lineOf(rule, urgency, reason, window, door, eitherDoor === true),
    )
    .sort();

/** What differs between the rules and the naive reading of the table; empty when nothing does. */
export function disagreement(answers: Answers, decide: (answers: Answers) => Verdict = assess): string {
  const verdict = decide(answers);
  const {urgency, window = null, eitherDoor, profile, slowRecovery} = verdict;
  const ours = {urgency, window, eitherDoor, said: saidOf(verdict), profile, slowRecovery: slowRecovery.level};
  const {urgency: u, window: w, eitherDoor: e, said, profile: p, slowRecovery: s} = oracle(answers);
  const theirs = {urgency: u, window: w, eitherDoor: e, said, profile: p, slowRecovery: s};
  const door = (either: boolean): string => (either ? 'either door' : 'one door');
  if (JSON.stringify(ours) === JSON.stringify(theirs)) return '';
  const only = (lines: readonly string[], others: readonly string[]): string =>
    lines.filter((line) => !others.includes(line)).join('; ') || 'nothing else';
  return `the rules and test/triage/oracle.ts disagree: one of them misread the clinical basis. The rules say ${urgency}, ${window ?? 'no window'}, ${door(eitherDoor)}, and ${only(ours.said, said)}; the oracle says ${u}, ${w ?? 'no window'}, ${door(e)}, and ${only(said, ours.said)}; of ${JSON.stringify(answers)}`;
}
