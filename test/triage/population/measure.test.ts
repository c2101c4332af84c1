import {expect} from '@open-wc/testing';
import committed from '../../../demo/population.json' with {type: 'json'};
import {assess} from '../../../src/triage/assess.js';
import {answersOnPath} from '../../../src/triage/flow.js';
import {rulesVersion} from '../../../src/triage/rules.js';
import {
  answersTo,
  endBy,
  endOf,
  inWords,
  moves,
  notWritten,
  population,
  rowShares,
  rowsFor,
  sharesOf,
} from './measure.js';
import {moved} from './moved.js';
import {peopleOf} from './people.js';
import * as theseRules from './these-rules.js';

const soon = {urgency: 'gp-appointment', window: 'two-to-three-working-days'} as const;
const later = {urgency: 'gp-appointment', window: 'one-to-two-weeks'} as const;

describe('what the rules do to a made-up population', () => {
  const base = peopleOf('base');
  const measured = population();

  it('is what is written down', () => {
    expect(
      measured,
      'the rules now do something else to the made-up population than demo/population.json says: look whether it is right (npm run population -- --against HEAD), then run npm run update',
    ).to.deep.equal(committed);
  });

  it('sends no more to a doctor, and no more within days, than the second version was made to', () => {
    const shares = measured.settings.base;
    expect(shares['doctor-only']).to.be.at.most(62);
    expect(shares['two-to-three-working-days']).to.be.at.most(25);
    // The base row of another reading of the rules, on people drawn anew; within two points either way.
    const expected = {
      'self-care': 9,
      physiotherapist: 22.6,
      'gp-appointment': 38.5,
      'gp-today': 18.5,
      'call-now': 8.7,
      'call-112': 2.7,
      'doctor-only': 60,
      'either-door': 8.4,
      'two-to-three-working-days': 22.2,
      'same-day': 29.9,
    } as const;
    for (const [share, figure] of Object.entries(expected) as [keyof typeof expected, number][])
      expect(Math.abs(shares[share] - figure), share).to.be.at.most(2);
  });

  it('is written down by hand where a row moves more than 1 percent of the people', () => {
    const missing = notWritten(measured.moves, moved, rulesVersion);
    expect(
      missing,
      `look what these rows do to everybody (npm run population); when that is meant, test/triage/population/moved.ts has to say:\n${missing.join('\n')}\n`,
    ).to.deep.equal([]);
  });

  it('answers what the check asks and nothing else', () => {
    const calm = base.filter((person) => endOf(theseRules, person).urgency === 'self-care');
    expect(calm.length).to.be.greaterThan(100);
    // Who has no alarm is asked everything.
    for (const person of calm.slice(0, 100)) {
      const answers = answersTo(theseRules, person);
      expect(answersOnPath(answers)).to.deep.equal(answers);
    }
  });

  it('leaves out a question that the rules do not know', () => {
    const older = {...theseRules, questionIds: ['age', 'fever']};
    expect(answersTo(older, {age: '18-to-44', fever: 'yes', rigors: 'yes'})).to.deep.equal({
      age: '18-to-44',
      fever: 'yes',
    });
  });

  it('ends where the check sends the same person', () => {
    for (const person of base.slice(0, 300)) {
      const {urgency, window, eitherDoor} = assess(answersOnPath(answersTo(theseRules, person)));
      const end = endOf(theseRules, person);
      // Not the door of the hospital: who is called about first is asked no further.
      expect([end.urgency, end.window, end.eitherDoor ?? false]).to.deep.equal([urgency, window, eitherDoor]);
    }
  });

  it('reads the rows that apply to somebody as the rules do', () => {
    for (const person of base) expect(inWords(endBy(rowsFor(person)))).to.equal(inWords(endOf(theseRules, person)));
  });

  it('leaves to the other rows what a row decided', () => {
    const today = {rule: 'a', urgency: 'gp-today', door: 'treating-hospital'} as const;
    const either = {rule: 'b', ...later, eitherDoor: true} as const;
    expect(endBy([today, {rule: 'c', ...soon}, either])).to.deep.equal({
      urgency: 'gp-today',
      door: 'treating-hospital',
    });
    expect(endBy([{rule: 'c', ...soon}, either])).to.deep.equal(soon);
    expect(endBy([either])).to.deep.equal({...later, eitherDoor: true});
    expect(
      endBy([
        {rule: 'c', ...soon},
        {rule: 'd', ...soon, door: 'treating-hospital'},
      ]),
    ).to.deep.equal({...soon, door: 'treating-hospital'});
    expect(endBy([])).to.deep.equal({urgency: 'self-care'});
  });

  it('counts who moves with a row, and for whom it decides alone', () => {
    const calm = Object.fromEntries(Object.keys(base[0] as object).map((question) => [question, 'no']));
    const somebody = {
      ...calm,
      age: '18-to-44',
      duration: 'under-1-week',
      course: 'better',
      location: 'low',
      pain: '3',
      injury: 'none',
      'leg-pain': 'none',
      'leg-strength': 'normal',
      'daily-function': 'normal',
    };
    const people = [
      somebody,
      {...somebody, fever: 'yes'},
      {...somebody, fever: 'yes', 'calf-thick-warm': 'yes'},
      {...somebody, fever: 'yes', 'chest-or-breath': 'yes'},
    ];
    const of = (id: string) => rowShares(people).find(({rule}) => rule === id);
    expect(of('fever')).to.deep.equal({rule: 'fever', number: 'H4', applies: 75, alone: 25, moves: 25});
    expect(of('chest-or-breath')).to.deep.equal({
      rule: 'chest-or-breath',
      number: 'A1',
      applies: 25,
      alone: 25,
      moves: 25,
    });
    expect(of('self-care')).to.equal(undefined);
  });

  it('counts each end in the shares that it belongs to', () => {
    const shares = sharesOf([
      {urgency: 'self-care'},
      {urgency: 'physiotherapist'},
      soon,
      {...later, eitherDoor: true},
      {urgency: 'gp-today'},
      {urgency: 'call-now', door: 'midwife'},
      {urgency: 'call-112'},
      {urgency: 'call-112'},
    ]);
    expect(shares).to.deep.equal({
      'self-care': 12.5,
      physiotherapist: 12.5,
      'gp-appointment': 25,
      'gp-today': 12.5,
      'call-now': 12.5,
      'call-112': 25,
      'doctor-only': 62.5,
      'either-door': 12.5,
      'two-to-three-working-days': 12.5,
      'one-to-two-weeks': 12.5,
      'same-day': 50,
      midwife: 12.5,
      'treating-hospital': 0,
    });
  });

  it('tells first of those who are taken furthest from help', () => {
    const before = [soon, soon, soon, {urgency: 'call-now'}, {urgency: 'self-care'}] as const;
    const after = [later, later, soon, {urgency: 'self-care'}, later] as const;
    expect(
      moves(before, after).map(({from, to, people, eases}) => [inWords(from), inWords(to), people, eases > 0]),
    ).to.deep.equal([
      ['call-now', 'self-care', 1, true],
      ['gp-appointment, two-to-three-working-days', 'gp-appointment, one-to-two-weeks', 2, true],
      ['self-care', 'gp-appointment, one-to-two-weeks', 1, false],
    ]);
  });

  it('says what to write of a row that moves many, and what to take away', () => {
    const written = {
      right: {percent: 2.5, since: 'x'},
      off: {percent: 2.5, since: 'x'},
      gone: {percent: 2.5, since: 'x'},
    };
    expect(notWritten({right: 3, off: 3.1, gone: 0.4, fresh: 1.1, small: 1}, written, '2000-01-01')).to.deep.equal([
      "'off': {percent: 3.1, since: '2000-01-01'},",
      "no line for 'gone', which moves 0.4 percent",
      "'fresh': {percent: 1.1, since: '2000-01-01'},",
    ]);
  });
});
