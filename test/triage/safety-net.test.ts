import {expect} from '@open-wc/testing';
import {assess} from '../../src/triage/assess.js';
import type {Answers} from '../../src/triage/questions.js';
import {safetyNetFor, type SafetyNet} from '../../src/triage/safety-net.js';
import {person} from '../helpers/person.js';

const netOf = (answers: Answers): SafetyNet => safetyNetFor(assess(answers), answers);
const adult = (answers: Answers): SafetyNet => netOf(person({age: '18-to-44', ...answers}));

/** The signs of one urgency, in order; those in words of their own in capitals. */
const signs = (urgency: string, answers: Answers): string =>
  netOf(answers).groups.find((group) => group.urgency === urgency)?.signs.map((sign) => ('symptom' in sign ? sign.symptom : sign.text.toUpperCase())).join(' ') ?? '';

const marks = (answers: Answers): string => adult(answers).marks.map(({weeks, inDays}) => `${weeks} weeks in ${inDays} days`).join(', ');

const now = 'cannot-urinate urine-loss bladder-feeling-lost stool-loss sexual-change SADDLE-NUMBNESS SACRAL-DOUBT BOTH-LEGS STRENGTH-DECREASING WEAKNESS-WITH-CAUSE sudden-severe-pain faint-or-clammy leg-cold-pale';
const today = 'fever rigors leg-numbness unsteady-walking calf-thick-warm';

describe('safety net', () => {
  it('lists for everybody when to call, most urgent first, as table d6 has it', () => {
    expect(netOf({}).groups.map(({urgency}) => urgency)).to.deep.equal(['call-112', 'call-now', 'gp-today', 'gp-appointment']);
    expect(signs('call-112', {})).to.equal('chest-or-breath leg-paralysed very-ill SUDDEN-PAIN-AT-RISK COLLAPSE-AT-60-PLUS');
    expect(signs('call-now', {})).to.equal(now);
    expect(signs('gp-today', {})).to.equal(today);
    expect(signs('gp-appointment', {})).to.equal('weight-loss night-sweats night-pain TOGETHER-TODAY WORSE-AFTER-6-WEEKS');
  });

  it('adds fever, and any increase, for somebody at risk of infection', () => {
    for (const risk of ['low-immunity', 'injected-drugs', 'spine-procedure', 'recent-infection-or-surgery'] as const) {
      expect(signs('call-now', {[risk]: 'yes'})).to.equal(`${now} FEVER-AT-INFECTION-RISK`);
      expect(signs('gp-today', {[risk]: 'yes'})).to.equal(`${today} ANY-INCREASE-AT-RISK`);
    }
    expect(signs('call-now', {'low-immunity': 'no', diabetes: 'yes'})).to.equal(now);
  });

  it('adds leg signs, and any increase, for somebody who has or had cancer', () => {
    for (const cancer of ['cancer-now', 'cancer-past'] as const) {
      expect(signs('call-now', {[cancer]: 'yes'})).to.equal(`${now} CANCER-WITH-LEG-SIGNS`);
      expect(signs('gp-today', {[cancer]: 'yes'})).to.equal(`${today} ANY-INCREASE-AT-RISK`);
      expect(signs('call-now', {[cancer]: 'no'})).to.equal(now);
    }
  });

  it('adds the signs of pregnancy for somebody who is pregnant', () => {
    expect(signs('call-now', {pregnant: 'yes'})).to.equal(`${now} pregnancy-blood-loss pregnancy-fluid-loss pregnancy-cramps pregnancy-less-movement`);
    expect(signs('call-now', {pregnant: 'no'})).to.equal(now);
    expect(signs('gp-today', {pregnant: 'yes'})).to.equal(today);
  });

  it('says when the back should be better, counted from the shortest time that the answer can mean, and only what is ahead', () => {
    expect(marks({duration: 'under-1-week'})).to.equal('1 weeks in 7 days, 3 weeks in 21 days, 6 weeks in 42 days, 12 weeks in 84 days');
    expect(marks({duration: '1-to-3-weeks'})).to.equal('3 weeks in 14 days, 6 weeks in 35 days, 12 weeks in 77 days');
    expect(marks({duration: '3-to-6-weeks'})).to.equal('6 weeks in 21 days, 12 weeks in 63 days');
    expect(marks({duration: '6-to-12-weeks'})).to.equal('12 weeks in 42 days');
    expect(marks({duration: 'over-12-weeks'})).to.equal('');
    expect(netOf({}).marks).to.deep.equal([]);
  });

  it('names the doctor at those moments for somebody whom a doctor has to look at now', () => {
    const doctors = (answers: Answers): readonly boolean[] => adult(answers).marks.map(({doctor}) => doctor);
    expect(doctors({'night-pain': 'yes', duration: '3-to-6-weeks'})).to.deep.equal([true, true]);
    expect(doctors({fever: 'yes', duration: '6-to-12-weeks'})).to.deep.equal([true]);
    expect(doctors({duration: '3-to-6-weeks'})).to.deep.equal([false, false]);
    // An appointment that is about nothing dangerous is the doctor's too, until that has been.
    expect(doctors({'leg-pain': 'both-legs-long', duration: '6-to-12-weeks'})).to.deep.equal([true]);
  });

  it('sends pain below the knee, or in both legs for long, to the GP when it does not settle', () => {
    const toGp = (['none', 'one-leg-above-knee', 'one-leg-below-knee', 'both-legs-long', 'both-legs-new'] as const).filter((leg) => netOf({'leg-pain': leg, duration: '1-to-3-weeks'}).hernia);
    expect(toGp).to.deep.equal(['one-leg-below-knee', 'both-legs-long']);
    expect(netOf({}).hernia).to.equal(false);
    // Then it has had its time.
    expect(netOf({'leg-pain': 'one-leg-below-knee', duration: 'over-12-weeks'}).hernia).to.equal(false);
  });

  it('tells somebody whose bones may give way, too, to call when it gets worse', () => {
    for (const risk of ['fragile-bones', 'steroids'] as const) expect(signs('gp-today', {[risk]: 'yes', duration: '6-to-12-weeks'})).to.equal(`${today} ANY-INCREASE-AT-RISK`);
  });
});
