import {slowRecoveryFactors, type Facts, type FactValue, type SlowRecoveryFactor} from './facts.js';
import {walk} from './flow.js';
import {assertKnownAnswers} from './known-answers.js';
import {applyingRows, factsOf, fits, groundOf} from './match.js';
import type {Answers, QuestionId} from './questions.js';
import type {RulePart} from './rule-parts.js';
import {rulesVersion, type ReasonId, type RuleId} from './rules.js';
import type {SourceId} from './sources.js';
import type {Appointment, AppointmentWindow, Door, Urgency} from './urgency.js';

/** A rule that applies. */
export interface Reason extends Appointment {
  readonly rule: RuleId;
  /** The sentence that is true of these answers: the rule's own, or that of the box that fitted. */
  readonly reason: ReasonId;
  readonly urgency: Urgency;
  readonly door?: Door;
  /** The questions whose answers made the rule apply. */
  readonly because: readonly QuestionId[];
  readonly sources: readonly SourceId[];
}

/** 1 under 6 weeks, 2 from 6 to 12 weeks, 3 over 12 weeks (S2). */
export type RecoveryProfile = 1 | 2 | 3;

export interface SlowRecovery {
  readonly level: FactValue<'slow-recovery'>;
  /** The questions that counted (K2; own cut-offs). */
  readonly factors: readonly SlowRecoveryFactor[];
}

/** What the rules say of one record of answers. */
export interface Assessment {
  readonly urgency: Urgency;
  /** Only with `gp-appointment`: the shortest window of the rules that decided. */
  readonly window?: AppointmentWindow;
  /** Whether the appointment may be with a physiotherapist first: only when every rule that decided says so. */
  readonly eitherDoor: boolean;
  /** Whom to call beside the GP; each reason names its own. */
  readonly door?: Door;
  /** Every rule at the deciding urgency. */
  readonly reasons: readonly Reason[];
  /** Every less urgent rule that applies as well, without the `self-care` row. */
  readonly alsoNote: readonly Reason[];
  /** By duration alone; null while that is unknown. Never a reason to lower an urgency. */
  readonly profile: RecoveryProfile | null;
  readonly slowRecovery: SlowRecovery;
  readonly facts: Facts;
  /** Whether the check has nothing left to ask that matters to this advice, also on the invitation that stands on it. */
  readonly complete: boolean;
  readonly rulesVersion: string;
}

const profiles: {readonly [D in NonNullable<Answers['duration']>]: RecoveryProfile} = {
  'under-1-week': 1,
  '1-to-3-weeks': 1,
  '3-to-6-weeks': 1,
  '6-to-12-weeks': 2,
  'over-12-weeks': 3,
};

function reasonOf(part: RulePart, answers: Answers): Reason {
  const {id, then, window, eitherDoor, door, source} = part;
  return {
    rule: id,
    urgency: then,
    ...(window && {window}),
    ...(eitherDoor && {eitherDoor}),
    ...(door && {door}),
    sources: source,
    ...groundOf(part, answers),
  };
}

/** What the rules say of answers that are known to be valid; not yet whether there is more to ask. */
export function judge(answers: Answers): Omit<Assessment, 'complete'> {
  const parts = applyingRows(answers);
  // The self-care row applies to everybody, so there is always a first; it is the most pressing.
  const {then: urgency, window, eitherDoor = false} = parts[0] as RulePart;
  const applied = parts.map((part) => reasonOf(part, answers));
  const reasons = applied.filter((reason) => reason.urgency === urgency);
  const door = reasons.find((reason) => reason.door)?.door;
  const facts = factsOf(answers);
  return {
    urgency,
    ...(window && {window}),
    eitherDoor,
    ...(door && {door}),
    reasons,
    alsoNote: applied.filter((reason) => reason.urgency !== urgency && reason.rule !== 'self-care'),
    profile: answers.duration ? profiles[answers.duration] : null,
    slowRecovery: {
      level: facts['slow-recovery'] ?? 'few',
      factors: slowRecoveryFactors.flatMap((factor) =>
        fits(factor, answers) ? (Object.keys(factor) as SlowRecoveryFactor[]) : [],
      ),
    },
    facts,
    rulesVersion,
  };
}

/** What `assess` says, of answers that are known to be valid. */
export function decide(answers: Answers): Assessment {
  const {next, invitation} = walk(answers);
  return {...judge(answers), complete: !next && !invitation};
}

/**
 * Decides how urgent `answers` are, and why. Pure; takes a partial record, on which an unanswered question matches
 * nothing. It reads everything it is given: `answersOnPath` leaves out what the check would not have asked.
 * @throws {TypeError} for an unknown question or answer.
 */
export const assess = (answers: Answers): Assessment => decide(assertKnownAnswers(answers));
