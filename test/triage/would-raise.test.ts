import {expect} from '@open-wc/testing';
import {assess} from '../../src/triage/assess.js';
import {answersOnPath} from '../../src/triage/flow.js';
import type {Answers} from '../../src/triage/questions.js';
import {precedence, rank, urgencies} from '../../src/triage/urgency.js';
import {personalSigns, wouldRaise} from '../../src/triage/would-raise.js';
import {person} from '../helpers/person.js';
import {sampled} from '../helpers/all.js';
import {vignettes} from './vignettes.js';

const well: Answers = person({age: '18-to-44'});
const level = (answers: Answers): number => {
  const {urgency, window, eitherDoor} = assess(answers);
  return precedence({then: urgency, ...(window && {window}), ...(eitherDoor && {eitherDoor})});
};

describe('wouldRaise', () => {
  it('names exactly the changes that make the advice more urgent', () => {
    let changes = 0;
    for (const {id, answers} of sampled(
      vignettes.filter((_, index) => index % 9 === 0),
      3,
    )) {
      const asked = answersOnPath(person(answers));
      for (const {question, answer, urgency, window, eitherDoor = false} of wouldRaise(asked)) {
        const changed = assess({...asked, [question]: answer});
        expect([changed.urgency, changed.window, changed.eitherDoor], `${id} ${question}`).to.deep.equal([
          urgency,
          window,
          eitherDoor,
        ]);
        expect(level({...asked, [question]: answer}), `${id} ${question}`).to.be.lessThan(level(asked));
        changes++;
      }
    }
    expect(changes).to.be.greaterThan(200);
    console.log(`what if: ${changes} changes checked`);
  });

  it('puts the most urgent first', () => {
    const ranks = wouldRaise(well).map(({urgency}) => rank(urgency));
    expect(ranks).to.deep.equal([...ranks].sort((first, second) => first - second));
    expect(ranks[0]).to.equal(rank('call-112'));
  });

  it('finds nothing above 112', () => {
    expect(wouldRaise({...well, 'chest-or-breath': 'yes'})).to.deep.equal([]);
  });

  it('does not name what could not be asked', () => {
    const named = wouldRaise(well).map(({question}) => question);
    expect(named).not.to.include.members(['leg-numbness']);
    expect(named).not.to.include.members(['pregnancy-cramps']);
    expect(wouldRaise({...well, pregnant: 'yes'}).map(({question}) => question)).to.include('pregnancy-cramps');
  });

  it('brings an appointment forward', () => {
    const slow: Answers = {...well, 'leg-pain': 'both-legs-long', duration: '3-to-6-weeks'};
    expect(assess(slow).window).to.equal('one-to-two-weeks');
    expect(wouldRaise(slow)).to.deep.include({
      question: 'back-shape-changed',
      answer: 'yes',
      urgency: 'gp-appointment',
      window: 'two-to-three-working-days',
    });
  });

  it('leaves an appointment to the GP alone', () => {
    const weak: Answers = {...well, 'night-pain': 'yes'};
    expect(assess(weak)).to.include({window: 'one-to-two-weeks', eitherDoor: true});
    expect(wouldRaise(weak)).to.deep.include({
      question: 'long-malaise',
      answer: 'yes',
      urgency: 'gp-appointment',
      window: 'one-to-two-weeks',
    });
    // And the other way: what was self-care would be shown to either.
    expect(wouldRaise(well)).to.deep.include({
      question: 'night-pain',
      answer: 'yes',
      urgency: 'gp-appointment',
      window: 'one-to-two-weeks',
      eitherDoor: true,
    });
  });

  it('refuses an unknown answer', () => {
    expect(() => wouldRaise({pain: 11} as unknown as Answers)).to.throw(TypeError);
  });
});

describe('personal safety net', () => {
  it('has at most two signs for each urgency and five in all, worst first, with the bladder-and-saddle line', () => {
    let looked = 0;
    for (const {id, answers, expect: urgency} of sampled(vignettes, 15)) {
      const signs = personalSigns(answersOnPath(person(answers)));
      if (rank(urgency) <= rank('call-now')) {
        expect(signs, id).to.deep.equal([]);
        continue;
      }
      looked++;
      expect(signs.length, id).to.be.within(1, 5);
      expect(signs.filter((sign) => 'together' in sign && sign.together === 'sacral').length, id).to.equal(1);
      const said = signs.map((sign) => ('together' in sign ? sign.together : `${sign.question}: ${sign.answer}`));
      expect(new Set(said).size, id).to.equal(signs.length);
      const ranks = signs.map((sign) => rank(sign.urgency));
      expect(ranks, id).to.deep.equal([...ranks].sort((first, second) => first - second));
      for (const level of urgencies) expect(signs.filter((sign) => sign.urgency === level).length, id).to.be.at.most(2);
    }
    expect(looked).to.be.greaterThan(sampled(vignettes, 15).length / 2);
    console.log(`what if: ${looked} personal safety nets`);
  });

  it('puts first what is urgent because of who it is', () => {
    const questions = (answers: Answers): string[] =>
      personalSigns(answers).map((sign) => ('together' in sign ? sign.together : sign.question));
    expect(questions({...well, 'cancer-past': 'yes'})).to.deep.equal([
      'chest-or-breath',
      'leg-paralysed',
      'sacral',
      'leg-strength',
      'night-sweats',
    ]);
    expect(questions({...well, age: '60-to-69'})[0]).to.equal('sudden-severe-pain');
    expect(questions({...well, 'low-immunity': 'yes'})).to.include('fever-or-rigors');
  });

  it('names a sign of the pregnancy to who is pregnant, and to nobody else', () => {
    const calls = (answers: Answers): string[] =>
      personalSigns({...well, ...answers}).flatMap((sign) =>
        'together' in sign || sign.urgency !== 'call-now' ? [] : sign.question,
      );
    expect(calls({pregnant: 'yes'})).to.deep.equal(['pregnancy-blood-loss']);
    expect(calls({pregnant: 'yes', 'leg-pain': 'one-leg-below-knee'})).to.deep.equal(['pregnancy-blood-loss']);
    expect(calls({})).to.deep.equal(['sudden-severe-pain']);
  });

  it('puts the leg first for somebody whose leg hurts', () => {
    const worse = (answers: Answers): string[] =>
      personalSigns({...well, ...answers}).flatMap((sign) =>
        'together' in sign || sign.urgency === 'call-112' ? [] : `${sign.question}: ${sign.answer}`,
      );
    expect(worse({'leg-pain': 'one-leg-below-knee'})).to.deep.equal([
      'leg-strength: both-legs-weaker',
      'leg-strength: foot-drop',
    ]);
    expect(worse({})[0]).to.equal('sudden-severe-pain: yes');
    expect(
      personalSigns({age: '18-to-44'}).map((sign) => ('together' in sign ? sign.together : sign.question)),
    ).to.include('sudden-severe-pain');
  });

  it('names unsteady walking to whose back hurts higher', () => {
    const today = (answers: Answers): string[] =>
      personalSigns({...well, ...answers}).flatMap((sign) =>
        sign.urgency !== 'gp-today' ? [] : 'together' in sign ? sign.together : sign.question,
      );
    expect(today({location: 'mid-or-upper'})).to.deep.equal(['unsteady-walking']);
    expect(today({location: 'low'})).to.deep.equal(['fever-or-rigors']);
  });

  it('names failing strength first to whose leg is weak, and no doubt to anybody', () => {
    const weak: Answers = {...well, 'leg-pain': 'one-leg-below-knee', 'leg-strength': 'slightly-less'};
    const named = personalSigns(weak).map((sign) =>
      'together' in sign ? sign.together : `${sign.question}: ${sign.answer}`,
    );
    expect(named).to.include('strength-decreasing: yes').and.not.include('strength-decreasing: unsure');
  });

  it('says fever and rigors in one line where both ask for the same, and apart where not', () => {
    const named = (answers: Answers): string[] =>
      personalSigns({...well, ...answers}).map(
        (sign) => `${sign.urgency} ${'together' in sign ? sign.together : sign.question}`,
      );
    expect(named({})).to.include('gp-today fever-or-rigors');
    expect(named({'low-immunity': 'yes'})).to.include('call-now fever-or-rigors');
    expect(named({age: '70-plus'}))
      .to.include('call-now rigors')
      .and.not.include('gp-today fever-or-rigors');
  });

  it('does not ask to wait for another duration, which is no sign', () => {
    const signs = personalSigns({...well, steroids: 'yes', pain: '7', duration: '6-to-12-weeks', course: 'same'});
    expect(signs.map((sign) => ('together' in sign ? sign.together : `${sign.question}: ${sign.answer}`))).to.include(
      'course: worse',
    );
  });

  it('never names what somebody had or is', () => {
    const named = sampled(vignettes, 15)
      .flatMap(({answers}) => personalSigns(answersOnPath(person(answers))))
      .map((sign) => ('together' in sign ? '' : sign.question));
    expect(named).not.to.include.members(['age']);
    for (const question of [
      'age',
      'cancer-now',
      'blood-thinner',
      'injury',
      'duration',
      'aortic-aneurysm',
      'accident-24h',
      'spine-procedure',
    ])
      expect(named).not.to.include(question);
  });
});
