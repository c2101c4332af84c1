import {fitsAny} from '../../../src/triage/match.js';
import type {Answers, QuestionId} from '../../../src/triage/questions.js';
import {ruleRows} from '../../../src/triage/rules.js';
import {
  precedence,
  type Appointment,
  type AppointmentWindow,
  type Door,
  type Urgency,
} from '../../../src/triage/urgency.js';
import {manyMoved, type Population, type PopulationShare} from '../../../src/copy/proof-figures.js';
import {assumptions} from './assumptions.js';
import {count, peopleOf, seed, type Person, type Setting} from './people.js';
import * as theseRules from './these-rules.js';

/** Where somebody ends: how urgent, how soon, and at whose door. */
export interface End extends Appointment {
  readonly urgency: Urgency;
  readonly door?: Door;
}

/** A row that applies to somebody. */
interface Applying extends End {
  readonly rule: string;
}

/** A version of the rules. */
export interface Rules {
  readonly judge: (answers: Answers) => {
    readonly urgency: Urgency;
    readonly window?: AppointmentWindow;
    readonly eitherDoor?: boolean;
    readonly door?: Door;
    readonly reasons: readonly Applying[];
    readonly alsoNote: readonly Applying[];
  };
  readonly questionIds: readonly string[];
  readonly rulesVersion: string;
  readonly shownWhen: {readonly [question: string]: Parameters<typeof fitsAny>[0]};
}

/** What a version of the rules asks of somebody; a question that it does not know is not asked. */
export const answersTo = ({questionIds, shownWhen}: Rules, person: Person): Answers =>
  Object.fromEntries(
    questionIds
      .filter((question) => {
        const conditions = shownWhen[question];
        return person[question] !== undefined && (!conditions || fitsAny(conditions, person));
      })
      .map((question) => [question, person[question]]),
  );

/** Where a version of the rules sends somebody. */
export function endOf(rules: Rules, person: Person): End {
  const {urgency, window, eitherDoor, door} = rules.judge(answersTo(rules, person));
  return {urgency, ...(window && {window}), ...(eitherDoor && {eitherDoor}), ...(door && {door})};
}

/** The rows that apply to somebody now, the most pressing first. */
export function rowsFor(person: Person): readonly Applying[] {
  const {reasons, alsoNote} = theseRules.judge(answersTo(theseRules, person));
  return [...reasons, ...alsoNote];
}

/** Where these rows send somebody to whom they apply, the most pressing first. */
export function endBy(rows: readonly Applying[]): End {
  const [first] = rows;
  if (!first) return {urgency: 'self-care'};
  const {urgency, window, eitherDoor} = first;
  const door = rows.find((row) => row.urgency === urgency && row.door)?.door;
  return {urgency, ...(window && {window}), ...(eitherDoor && {eitherDoor}), ...(door && {door})};
}

/** In one line; two are the same when their lines are. */
export const inWords = ({urgency, window, eitherDoor, door}: End): string =>
  [urgency, window, eitherDoor && 'either door', door].filter(Boolean).join(', ');

/** Higher is less pressing. */
const ease = ({urgency, window, eitherDoor}: End): number =>
  precedence({then: urgency, ...(window && {window}), ...(eitherDoor && {eitherDoor})});

const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;

const atDoctor = ({urgency}: End): boolean => urgency !== 'self-care' && urgency !== 'physiotherapist';

/** What is counted of where people end. */
const shares: {readonly [S in PopulationShare]: (end: End) => boolean} = {
  'self-care': ({urgency}) => urgency === 'self-care',
  physiotherapist: ({urgency}) => urgency === 'physiotherapist',
  'gp-appointment': ({urgency}) => urgency === 'gp-appointment',
  'gp-today': ({urgency}) => urgency === 'gp-today',
  'call-now': ({urgency}) => urgency === 'call-now',
  'call-112': ({urgency}) => urgency === 'call-112',
  'doctor-only': (end) => atDoctor(end) && !end.eitherDoor,
  'either-door': ({eitherDoor}) => Boolean(eitherDoor),
  'two-to-three-working-days': ({window}) => window === 'two-to-three-working-days',
  'one-to-two-weeks': ({window}) => window === 'one-to-two-weeks',
  'same-day': (end) => atDoctor(end) && end.urgency !== 'gp-appointment',
  midwife: ({door}) => door === 'midwife',
  'treating-hospital': ({door}) => door === 'treating-hospital',
};

/** The share of these people, in percent. */
export const sharesOf = (ends: readonly End[]): {readonly [S in PopulationShare]: number} =>
  Object.fromEntries(
    Object.entries(shares).map(([share, counts]) => [share, percent(ends.filter(counts).length, ends.length)]),
  ) as {[S in PopulationShare]: number};

/** What one row does, in percent of the people. */
export interface RowShare {
  readonly rule: string;
  readonly number: string;
  readonly applies: number;
  /** No other row is as urgent. */
  readonly alone: number;
  /** Who would end elsewhere without it. */
  readonly moves: number;
}

/** What each row does to these people, in the order of the rows. */
export function rowShares(people: readonly Person[]): readonly RowShare[] {
  const counts = new Map(ruleRows.map(({id}) => [id as string, {applies: 0, alone: 0, moves: 0}]));
  for (const person of people) {
    const rows = rowsFor(person);
    const end = endBy(rows);
    const deciding = rows.filter(({urgency}) => urgency === end.urgency);
    for (const row of rows) {
      const count = counts.get(row.rule);
      if (!count) continue;
      count.applies++;
      if (deciding.length === 1 && deciding.includes(row)) count.alone++;
      if (inWords(endBy(rows.filter((other) => other !== row))) !== inWords(end)) count.moves++;
    }
  }
  // Whom no row applies to stays at self-care, whatever the row of that name says.
  return ruleRows
    .filter(({then}) => then !== 'self-care')
    .map(({id, number = ''}) => {
      const {applies, alone, moves} = counts.get(id) as {applies: number; alone: number; moves: number};
      return {
        rule: id,
        number,
        applies: percent(applies, people.length),
        alone: percent(alone, people.length),
        moves: percent(moves, people.length),
      };
    });
}

/** One for each setting. */
export const inEach = <T>(make: (setting: Setting) => T): {readonly [S in Setting]: T} => ({
  base: make('base'),
  careful: make('careful'),
  hasty: make('hasty'),
  acute: make('acute'),
});

/** Where everybody ends, by setting. */
export type Ends = {readonly [S in Setting]: readonly End[]};

export const endsBy = (rules: Rules): Ends =>
  inEach((setting) => peopleOf(setting).map((person) => endOf(rules, person)));

/** People who end elsewhere, all from one end to one other. */
interface Move {
  readonly from: End;
  readonly to: End;
  readonly people: number;
  /** How much less pressing it became; below 0 it became more pressing. */
  readonly eases: number;
}

/** Who ends elsewhere: those whom it takes furthest from help first, and of them the most people. */
export function moves(before: readonly End[], after: readonly End[]): readonly Move[] {
  const found = new Map<string, Move>();
  for (const [index, from] of before.entries()) {
    const to = after[index] as End;
    const line = `${inWords(from)} → ${inWords(to)}`;
    if (inWords(from) === inWords(to)) continue;
    const people = (found.get(line)?.people ?? 0) + 1;
    found.set(line, {from, to, people, eases: ease(to) - ease(from)});
  }
  return [...found.values()].sort((first, second) => second.eases - first.eases || second.people - first.people);
}

/** What stands in demo/population.json: what the rules of now do to everybody. */
export function population(): Population {
  const questions = assumptions.flatMap(({origin, rates}) =>
    Object.keys(rates).map((question) => ({origin, question: question as QuestionId})),
  );
  const ends = endsBy(theseRules);
  return {
    rulesVersion: theseRules.rulesVersion,
    seed,
    people: count,
    settings: inEach((setting) => sharesOf(ends[setting])),
    moves: Object.fromEntries(rowShares(peopleOf('base')).map(({rule, moves: share}) => [rule, share])),
    assumptions: {
      all: questions.length,
      fromResearch: questions.filter(({origin}) => origin === 'research').map(({question}) => question),
    },
  };
}

/** What somebody wrote of a row that moves many, and with which version of the rules. */
export interface Written {
  readonly percent: number;
  readonly since: string;
}

/** What has to be written of the rows, each as it has to stand there: of every row that moves many. */
export const notWritten = (
  shares: Population['moves'],
  written: {readonly [rule: string]: Written},
  version: string,
): readonly string[] =>
  Object.entries(shares).flatMap(([rule, share]) => {
    const line = written[rule];
    const isRight = line && Math.round(10 * Math.abs(line.percent - share)) <= 5;
    if (isRight || (!line && share <= manyMoved)) return [];
    return share > manyMoved
      ? [`'${rule}': {percent: ${share}, since: '${version}'},`]
      : [`no line for '${rule}', which moves ${share} percent`];
  });
