import {expect} from '@open-wc/testing';
import {assess, judge} from '../../src/triage/assess.js';
import {answersOf, questionIds, type Answers, type QuestionId} from '../../src/triage/questions.js';
import {ruleRows, rulesVersion} from '../../src/triage/rules.js';
import {namedSources, unnamedSources} from '../../src/triage/sources.js';
import {person} from '../helpers/person.js';
import {disagreement} from './disagreement.js';
import {oracle} from './oracle.js';
import {sampled} from '../helpers/all.js';
import {vignettes} from './vignettes.js';

const patients = vignettes.map(({id, answers}) => ({id, answers: person(answers)}));

/** The same person in every way that differs in one answer, and with one question left open. */
const neighbours = (answers: Answers): readonly Answers[] =>
  questionIds.flatMap((question) => {
    const {[question]: given, ...open} = answers;
    const others = answersOf(question).filter((answer) => answer !== given);
    return [open, ...others.map((answer) => ({...answers, [question]: answer}))];
  });

/** Every choice out of a few. */
const subsets = <T>([first, ...rest]: readonly T[]): readonly (readonly T[])[] =>
  first === undefined ? [[]] : subsets(rest).flatMap((some) => [some, [first, ...some]]);

const only = (questions: readonly QuestionId[], answers: Answers): Answers =>
  Object.fromEntries(questions.map((question) => [question, answers[question]]));

describe('rules', () => {
  it('say to every test patient what a naive reading of the table says: which apply, how urgent, how soon, who else, and why', () => {
    for (const {id, answers} of patients) expect(disagreement(answers, judge), id).to.equal('');
  });

  it('say it as well when one answer of theirs is another, or not given', () => {
    for (const {id, answers} of sampled(patients, 24))
      for (const neighbour of neighbours(answers)) {
        const difference = disagreement(neighbour, judge);
        if (difference) expect.fail(`${id}: ${difference}`);
      }
  });

  it('name the answers that made them apply: no fewer, and none that makes no difference', () => {
    for (const {id, answers} of patients) {
      const {reasons, alsoNote} = judge(answers);
      for (const {rule, because} of [...reasons, ...alsoNote]) {
        if (rule === 'self-care') continue;
        const saidBy = (questions: readonly QuestionId[] = questionIds): string | undefined =>
          oracle(only(questions, answers)).said.find((line) => line.startsWith(`${rule} `));
        expect(saidBy(because), `${id}, ${rule} by ${because.join(' and ')}`).to.equal(saidBy());
        // The rule that counts names all that it counted, also where fewer would have done.
        if (rule === 'several-slow-recovery-factors') continue;
        for (const question of because) {
          const others = because.filter((other) => other !== question);
          const matters = subsets(others).some((some) => saidBy(some) !== saidBy([...some, question]));
          expect(matters, `${id}, ${rule} by ${question}`).to.equal(true);
        }
      }
    }
  });

  it('have a number of their own, with the letter of what they lead to', () => {
    const letters = {'call-112': 'A', 'call-now': 'B', 'gp-today': 'H', 'gp-appointment': 'G', physiotherapist: 'F'};
    const numbers = ruleRows.flatMap(({id, then, number}) => {
      if (then === 'self-care') return [];
      expect(number, `${id}: the next free number of its urgency`).to.match(new RegExp(`^${letters[then]}\\d+$`));
      return [number];
    });
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).to.deep.equal([]);
  });

  it('name at least one source each, which is known, and none twice', () => {
    for (const {id, source} of ruleRows) {
      expect(source, id).not.to.have.length(0);
      expect([...new Set(source)], id).to.deep.equal(source);
      for (const name of source) expect([...namedSources, ...unnamedSources], id).to.include(name);
    }
  });

  it('rest on more than the public documents alone', () => {
    for (const {id, source} of ruleRows)
      expect(
        source.some((name) => !name.startsWith('S')),
        id,
      ).to.equal(true);
  });

  it('give everybody the row that makes the table total, and say it only when no other does', () => {
    for (const answers of [{fever: 'yes'}, {duration: 'over-12-weeks'}] as const)
      expect(assess(answers).alsoNote.map(({rule}) => rule)).not.to.include('self-care');
    const [row, ...others] = assess({}).reasons;
    expect(others).to.deep.equal([]);
    expect(row).to.deep.equal({
      rule: 'self-care',
      reason: 'self-care',
      urgency: 'self-care',
      because: [],
      sources: ['S0', 'S2', 'S3', 'S4', 'K7'],
    });
  });

  it('have a date as their version', () => {
    expect(rulesVersion).to.match(/^20\d\d-[01]\d-[0-3]\d(\.\d+)?$/);
    expect(assess({}).rulesVersion).to.equal(rulesVersion);
  });
});
