import {expect} from '@open-wc/testing';
import {answersOf, isSymptom, questionIds} from '../../../src/triage/questions.js';
import {assumptions, bunching} from './assumptions.js';
import {count, peopleOf, type Person} from './people.js';

const rates = assumptions.flatMap(({rates: some}) => Object.entries(some));
const share = (people: readonly Person[], question: string, answer: string): number =>
  (100 * people.filter((person) => person[question] === answer).length) / people.length;

describe('the made-up population', () => {
  const base = peopleOf('base');
  const careful = peopleOf('careful');
  const hasty = peopleOf('hasty');

  it('answers every question of the check, with an answer that it has', () => {
    for (const question of questionIds) {
      const given = new Set([...base, ...hasty].map((person) => person[question]));
      for (const answer of given) expect(answersOf(question), question).to.include(answer);
      if (isSymptom(question)) expect([...given].sort(), question).to.deep.equal(['no', 'yes']);
    }
  });

  it('has one rate for a question, which reads only what stands above it', () => {
    const above: string[] = [];
    for (const [question, rate] of rates) {
      expect(above).to.not.include(question);
      if (typeof rate !== 'number')
        for (const {whom = {}} of rate) expect(above, question).to.include.members(Object.keys(whom));
      above.push(question);
    }
  });

  it('is the same people each time, and more of them when more are asked for', () => {
    expect(base).to.have.lengthOf(count);
    expect(peopleOf('base')).to.deep.equal(base);
    expect(peopleOf('base', 10)).to.deep.equal(base.slice(0, 10));
  });

  it('has the shares that are assumed', () => {
    expect(share(base, 'age', '18-to-44')).to.be.closeTo(39, 2);
    expect(share(base, 'duration', 'over-12-weeks')).to.be.closeTo(27, 2);
    expect(share(base, 'night-pain', 'yes')).to.be.closeTo(11, 1.5);
    expect(share(base, 'stress', 'yes')).to.be.closeTo(22, 2);
    const old = base.filter(({age}) => age === '70-plus' || age === '60-to-69');
    expect(share(old, 'fragile-bones', 'yes')).to.be.closeTo(13, 2);
    expect(
      share(
        base.filter(({age}) => age !== '18-to-44'),
        'pregnant',
        'yes',
      ),
    ).to.equal(0);
  });

  it('has pain as it is assumed, from 0 to 10', () => {
    const pains = base.filter(({duration}) => duration !== 'under-1-week').map(({pain}) => Number(pain));
    const mean = pains.reduce((sum, pain) => sum + pain, 0) / pains.length;
    const spread = Math.sqrt(pains.reduce((sum, pain) => sum + (pain - mean) ** 2, 0) / pains.length);
    expect(mean).to.be.closeTo(5.2, 0.1);
    expect(spread).to.be.closeTo(2.1, 0.1);
    expect([...new Set(pains)].sort((first, second) => first - second)).to.deep.equal([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  it('ticks signs of alarm half as often or twice as often in a setting, and has the same facts in each', () => {
    const ratio = (people: readonly Person[]): number =>
      share(people, 'night-pain', 'yes') / share(base, 'night-pain', 'yes');
    expect(ratio(careful)).to.be.closeTo(0.5, 0.1);
    expect(ratio(hasty)).to.be.closeTo(2, 0.2);
    for (const [index, person] of base.entries()) {
      expect(careful[index]?.['diabetes']).to.equal(person['diabetes']);
      expect(hasty[index]?.['leg-pain']).to.equal(person['leg-pain']);
      if (careful[index]?.['night-pain'] === 'yes') expect(person['night-pain']).to.equal('yes');
    }
  });

  it('has signs of alarm in bunches: who has one has the other more often', () => {
    const sweating = base.filter((person) => person['long-malaise'] === 'yes');
    expect(share(sweating, 'night-pain', 'yes')).to.be.greaterThan(1.2 * share(base, 'night-pain', 'yes'));
    // Some tick more and the others less, so that all together tick what is assumed.
    const {percent, times, otherwise} = bunching;
    expect((percent * times + (100 - percent) * otherwise) / 100).to.be.closeTo(1, 0.01);
  });

  it('has pain of under 6 weeks only, where that is the setting', () => {
    const durations = new Set(peopleOf('acute').map(({duration}) => duration));
    expect([...durations].sort()).to.deep.equal(['1-to-3-weeks', '3-to-6-weeks', 'under-1-week']);
  });
});
