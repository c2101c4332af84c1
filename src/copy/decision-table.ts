import type {SectionId} from '../triage/advice.js';
import type {FactValue} from '../triage/facts.js';
import type {knownGaps} from '../triage/sources.js';
import type {AdviceLevel} from '../triage/urgency.js';

/** A point on which the sources differ. */
interface Disagreement {
  /** Its number in section 5 of the clinical basis. */
  readonly number: string;
  readonly about: string;
  readonly views: string;
  readonly choice: string;
}

/** What the proofs of the test suite counted, each for itself; `npm run update` collects it. */
export interface Figures {
  readonly total: {readonly rows: number; readonly boxes: number; readonly questions: number};
  readonly monotone: {readonly steps: number; readonly questions: number; readonly left: number};
  readonly 'path-grows': {readonly conditions: number};
  readonly stable: {readonly added: number};
  readonly 'no-dead-row': {readonly rows: number; readonly neverAlone: number};
  readonly 'no-dead-answer': {readonly answers: number; readonly questions: number; readonly neutral: number};
  readonly reachable: {readonly combinations: number};
  readonly patients: {readonly patients: number; readonly rules: number};
  /** More people than a number can hold exactly. */
  readonly 'early-stop': {readonly people: string; readonly classes: number};
  readonly screens: {readonly reached: number; readonly screens: number; readonly longest: number};
  readonly 'second-reading': {readonly pairs: number; readonly patients: number};
  /** Only a long run plays them all, so it says with which rules it did. */
  readonly 'many-people': {readonly people: number; readonly rulesVersion: string};
  readonly 'going-back': {readonly visits: number};
}

/** What `npm run mutate` found, when and with which rules. */
export interface MutationScore {
  readonly date: string;
  readonly rulesVersion: string;
  readonly mutants: number;
  readonly noticed: number;
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
    readonly columns: {
      readonly question: string;
      readonly text: string;
      readonly answers: string;
      readonly shown: string;
    };
    readonly tick: string;
    readonly always: string;
    readonly asked: string;
    readonly askedEarlier: string;
    readonly earlierScreen: (screen: string) => string;
    readonly gate: (question: string, otherwise: string) => string;
    readonly exclusive: (label: string) => string;
    readonly optional: string;
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
    readonly columns: {
      readonly rule: string;
      readonly condition: string;
      readonly reason: string;
      readonly sources: string;
    };
    readonly alsoCall: string;
    readonly when: (boxes: string) => string;
    readonly nothingElse: string;
    readonly onlyRule: (rule: string) => string;
    readonly proposal: string;
  };
  readonly advice: AdviceTableCopy;
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
  readonly gaps: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly rows: {readonly [G in (typeof knownGaps)[number]]: string};
  };
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
    readonly rows: {
      readonly [P in keyof Figures]: {readonly name: string; readonly text: (figure: Figures[P]) => string};
    };
    readonly mutation: {readonly name: string; readonly text: (score: MutationScore) => string};
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

/** The part of the document about what a visitor reads after the outcome. */
interface AdviceTableCopy {
  readonly title: string;
  readonly lines: readonly string[];
  /** Names for what a box reads that is no question. */
  readonly outcome: (labels: readonly string[]) => string;
  readonly fact: (fact: string, value: string) => string;
  readonly onlyFor: string;
  readonly levels: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly columns: {
      readonly outcome: string;
      readonly rules: string;
      readonly allowed: string;
      readonly sections: string;
    };
    /** Tells two outcomes with one label apart. */
    readonly names: {readonly [L in AdviceLevel]: string};
    readonly allowed: {readonly [L in AdviceLevel]: string};
    readonly always: string;
    readonly onlyThese: string;
  };
  readonly sections: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly columns: {readonly line: string; readonly text: string; readonly readers: string};
    readonly everybody: string;
    /** Over the lines that stand in more than one section. */
    readonly inMore: string;
    readonly standsIn: (sections: string) => string;
    readonly leftOut: string;
    readonly sourcesTitle: string;
    readonly sources: {readonly [S in SectionId]: string};
  };
  readonly safetyNet: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly columns: {readonly sign: string; readonly inCheck: string; readonly inLeaflet: string};
    readonly everybody: string;
    readonly yes: string;
    readonly no: string;
    readonly marksTitle: string;
    readonly marksLines: readonly string[];
    readonly markColumns: {readonly when: string; readonly text: string; readonly readers: string};
    readonly everybodyElse: string;
    readonly anyMark: string;
    readonly herniaMark: string;
  };
  readonly tips: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly columns: {readonly factor: string; readonly counts: string; readonly tip: string};
    readonly helpline: (text: string) => string;
  };
  readonly exercises: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly columns: {readonly name: string; readonly steps: string; readonly often: string};
    readonly whoTitle: string;
    readonly whoLines: readonly string[];
    readonly whoColumns: {
      readonly visitor: string;
      readonly outcome: string;
      readonly exercises: string;
      readonly plan: string;
    };
    readonly none: string;
    readonly plans: {readonly usual: string; readonly gentle: string};
    readonly walkingOnly: string;
    readonly planColumns: {readonly days: string; readonly walks: string; readonly rounds: string};
  };
  readonly recovery: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly columns: {readonly figure: string; readonly sources: string};
    readonly curveSources: string;
    readonly herniaSources: string;
  };
  readonly clinical: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly columns: {readonly question: string; readonly answer: string; readonly term: string};
  };
}
