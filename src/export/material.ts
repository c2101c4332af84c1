import type {Copy} from '../copy/nl.js';
import type {DecisionTableCopy} from '../copy/nl/decision-table.js';
import type {SectionRow} from '../triage/advice.js';
import type {RuleRow} from '../triage/rules.js';
import type {SignRow, SignUrgency} from '../triage/safety-net.js';
import type {Source} from './sources.js';

/** What the document is made of; a test plants faults in it. */
export interface Material {
  readonly rules: readonly RuleRow[];
  readonly rulesVersion: string;
  readonly sections: readonly SectionRow[];
  readonly signs: {readonly [U in SignUrgency]: readonly SignRow[]};
  readonly sources: {readonly [id: string]: Partial<Source> | undefined};
  readonly copy: Copy;
  readonly text: DecisionTableCopy;
}
