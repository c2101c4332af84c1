import {adviceLevelOf} from '../triage/advice.js';
import type {Assessment} from '../triage/assess.js';
import type {RuleRow} from '../triage/rules.js';
import {adviceLevel, urgencies, type AdviceLevel, type Urgency} from '../triage/urgency.js';

/** An outcome as far as advice goes: an appointment with the GP is two, one with and one without advice (table d0). */
export interface OutcomeKind {
  readonly id: string;
  readonly urgency: Urgency;
  readonly level: AdviceLevel;
  /** The rules that lead to it when no other rule of that urgency does. */
  readonly rules: readonly RuleRow[];
}

const idOf = (urgency: Urgency, level: AdviceLevel): string => `${urgency}/${level}`;

export const outcomeKinds = (rules: readonly RuleRow[]): readonly OutcomeKind[] =>
  urgencies.flatMap((urgency) => {
    const own = rules.filter(({then}) => then === urgency);
    const levels = [...new Set(own.map(({id}) => adviceLevel(urgency, [id])))];
    return levels.map((level) => ({
      id: idOf(urgency, level),
      urgency,
      level,
      rules: own.filter(({id}) => adviceLevel(urgency, [id]) === level),
    }));
  });

export const outcomeKindOf = (assessment: Assessment): string => idOf(assessment.urgency, adviceLevelOf(assessment));
