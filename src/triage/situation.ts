import type {Assessment} from './assess.js';
import {factIds, type AnswerBox, type FactId, type FactValue} from './facts.js';
import {fitsAny} from './match.js';
import type {Answers} from './questions.js';
import {ruleRows, type RuleRow} from './rules.js';
import {isPersonal} from './screens.js';
import {adviceLevel, type AdviceLevel, type Urgency} from './urgency.js';

/** What kind of practice the site is of. */
export type PracticeType = 'physiotherapy' | 'gp' | 'other';

/** What a site can open the check with; the alarm questions stay as they are. */
export type Topic = 'back' | 'hernia';

/** What an advice reads of the site that it stands on. */
export interface Site {
  readonly practice: PracticeType;
  readonly topic: Topic;
}

/** What a row of advice can read besides answers and facts. */
interface Told extends Site {
  /** What the rules said, and how much advice may stand under it (table d0). */
  readonly urgency: Urgency;
  readonly level: AdviceLevel;
  /** The only row that decided, where that says it more exactly. */
  readonly alone: NonNullable<RuleRow['alone']>;
  /** Whether the appointment may be with a physiotherapist first. */
  readonly 'either-door': 'yes' | 'no';
  /** Whether what makes recovery slower was asked: on an invitation, which not everybody takes. */
  readonly personal: 'yes' | 'no';
  /** Whether a row that decided names them. */
  readonly midwife: 'yes' | 'no';
  readonly 'treating-hospital': 'yes' | 'no';
  /** Whether a Dutch GP's own practice is open now. */
  readonly 'office-time': 'yes' | 'no';
}

type OneOrMore<T> = T | readonly T[];

/**
 * Whom a row of advice is for: the columns of a rule, and besides them what was told. A fact that doesn't hold is `no`
 * here: advice, unlike a rule, may be for who does not have something.
 */
export type AdviceBox = AnswerBox & {readonly [F in FactId]?: OneOrMore<FactValue<F> | 'no'>} & {
  readonly [C in keyof Told]?: OneOrMore<Told[C]>;
};

/** A row that is for everybody who comes to it, or for whom one of its boxes fits. */
export interface AdviceRow {
  readonly when?: readonly AdviceBox[];
}

/** Every column that a box can read, for one visitor. */
export type Situation = {readonly [column: string]: string | undefined};

const yesIf = (holds: boolean): 'yes' | 'no' => (holds ? 'yes' : 'no');

/**
 * @param answers those that count
 * @param assessment what the rules say of them
 * @param isOfficeTime whether a Dutch GP's own practice is open
 * @param site what kind of practice the site is of, and what it opens the check with
 */
export function situationOf(
  answers: Answers,
  {urgency, eitherDoor, reasons, facts}: Pick<Assessment, 'urgency' | 'eitherDoor' | 'reasons' | 'facts'>,
  isOfficeTime: boolean,
  {practice, topic}: Site,
): Situation {
  const deciding = ruleRows.filter(({id}) => reasons.some(({rule}) => rule === id));
  const [only, ...others] = deciding;
  const names = (door: RuleRow['door']): 'yes' | 'no' => yesIf(deciding.some((row) => row.door === door));
  return {
    ...answers,
    ...Object.fromEntries(factIds.map((fact) => [fact, facts[fact] ?? 'no'])),
    urgency,
    level: adviceLevel(deciding),
    alone: others.length === 0 ? only?.alone : undefined,
    'either-door': yesIf(eitherDoor),
    personal: yesIf(isPersonal(answers)),
    midwife: names('midwife'),
    'treating-hospital': names('treating-hospital'),
    'office-time': yesIf(isOfficeTime),
    practice,
    topic,
  };
}

/** Whether a row is for somebody in this situation. */
export const isFor = ({when}: AdviceRow, situation: Situation): boolean => !when || fitsAny(when, situation);

/**
 * The first of these rows that is for them.
 * @throws when none is: the mildest of a table must never stand for whom it was not made
 */
export function firstFor<R extends AdviceRow>(rows: readonly R[], situation: Situation): R {
  const row = rows.find((candidate) => isFor(candidate, situation));
  if (!row) throw new Error('no row is for this visitor');
  return row;
}
