import type {RuleRow} from '../triage/rules.js';
import {adviceLevel, urgencies, type AdviceLevel, type Urgency} from '../triage/urgency.js';

/** An outcome as far as advice goes: an appointment with the GP is two, one with and one without advice (table d0). */
export interface OutcomeKind {
  readonly urgency: Urgency;
  readonly level: AdviceLevel;
  /** The rules that lead to it when no other rule of that urgency does. */
  readonly rules: readonly RuleRow[];
}

export const outcomeKinds = (rules: readonly RuleRow[]): readonly OutcomeKind[] =>
  urgencies.flatMap((urgency) => {
    const own = rules.filter(({then}) => then === urgency);
    const levels = [...new Set(own.map((row) => adviceLevel([row])))];
    return levels.map((level) => ({urgency, level, rules: own.filter((row) => adviceLevel([row]) === level)}));
  });
