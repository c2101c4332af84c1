import type {FactValue} from '../triage/facts.js';
import type {knownGaps} from '../triage/sources.js';

/** A point on which the sources differ. */
export interface Disagreement {
  /** Its number in section 5 of the clinical basis. */
  readonly number: string;
  readonly about: string;
  readonly views: string;
  readonly choice: string;
}

/**
 * What only the document that is signed says; the rest is the check's own copy. A source, rule or disagreement is named
 * by its number, which the document turns into a link.
 */
export interface DecisionTableCopy {
  readonly title: string;
  readonly version: (rulesVersion: string) => string;
  readonly contents: string;
  readonly what: {readonly title: string; readonly lines: readonly string[]; readonly warning: string};
  readonly questions: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly columns: {readonly question: string; readonly text: string; readonly answers: string; readonly shown: string};
    readonly tick: string;
    readonly always: string;
    readonly asked: string;
    readonly askedEarlier: string;
    readonly earlierScreen: (screen: string) => string;
    readonly gate: (question: string, otherwise: string) => string;
    readonly exclusive: (label: string) => string;
    readonly optional: string;
    readonly painEnds: (none: string, worst: string) => string;
    readonly besideOrder: string;
  };
  readonly facts: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly columns: {readonly fact: string; readonly value: string; readonly definition: string};
    readonly values: {readonly [V in FactValue]: string};
    readonly atLeast: (count: number, total: number) => string;
    readonly otherwise: string;
  };
  readonly rules: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly columns: {readonly rule: string; readonly condition: string; readonly reason: string; readonly sources: string};
    readonly alsoCall: string;
    readonly when: (boxes: string) => string;
    readonly nothingElse: string;
    readonly onlyRule: (rule: string) => string;
    readonly proposal: string;
  };
  readonly sources: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly columns: {readonly id: string; readonly title: string; readonly verified: string};
    readonly verified: {readonly read: string; readonly 'second-hand': string; readonly 'to-verify': string};
    readonly withoutAddress: string;
  };
  readonly disagreements: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly columns: {readonly about: string; readonly views: string; readonly choice: string};
    readonly rows: readonly Disagreement[];
  };
  readonly gaps: {readonly title: string; readonly lines: readonly string[]; readonly rows: {readonly [G in (typeof knownGaps)[number]]: string}};
  readonly points: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly rows: readonly string[];
    readonly observationsTitle: string;
    readonly observations: readonly string[];
  };
  readonly proofs: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly columns: {readonly name: string; readonly text: string};
  };
  readonly sign: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly verdicts: readonly string[];
    readonly changes: string;
    readonly fields: readonly string[];
    readonly rulesVersion: string;
    readonly signature: string;
  };
}
