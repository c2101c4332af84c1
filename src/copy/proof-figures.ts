import type {QuestionId} from '../triage/questions.js';
import type {AppointmentWindow, Door, Urgency} from '../triage/urgency.js';

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
  readonly 'advice-rows': {readonly rows: number; readonly people: number};
  readonly 'advice-forbidden': {readonly pairs: number};
}

/** What `npm run mutate` found, when and with which rules. */
export interface MutationScore {
  readonly date: string;
  readonly rulesVersion: string;
  readonly mutants: number;
  readonly noticed: number;
}

/** What is counted of where the people of a made-up population end. */
export type PopulationShare = Urgency | AppointmentWindow | Door | 'doctor-only' | 'either-door' | 'same-day';

/** What the rules do to a made-up population; percents of it. */
export interface Population {
  readonly rulesVersion: string;
  readonly seed: number;
  /** In each setting. */
  readonly people: number;
  readonly settings: {
    readonly [setting in 'base' | 'careful' | 'hasty' | 'acute']: {readonly [S in PopulationShare]: number};
  };
  /** By rule: who of the base population would end elsewhere without it. */
  readonly moves: {readonly [rule: string]: number};
  readonly assumptions: {readonly all: number; readonly fromResearch: readonly QuestionId[]};
}

/** Without a row that moves many, more than these percents of the base population would end elsewhere. */
export const manyMoved = 1;
