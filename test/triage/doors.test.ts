import {expect} from '@open-wc/testing';
import {doorsFor, headingFor} from '../../src/triage/doors.js';
import {isOfficeTime} from '../../src/triage/office-time.js';
import type {Answers} from '../../src/triage/questions.js';
import type {PracticeType} from '../../src/triage/situation.js';
import {noon, site, situationFor} from '../helpers/situation.js';

const practices: readonly PracticeType[] = ['physiotherapy', 'gp', 'other'];
/** The same day, 22:00 in Amsterdam. */
const night = new Date('2026-01-14T21:00:00Z');

const doors = (answers: Answers, now: Date, practice: PracticeType = 'physiotherapy'): string =>
  doorsFor(situationFor(answers, now, site(practice))).join(' ');

const early = {pregnant: 'yes', 'pregnancy-early-belly-pain': 'yes'} as const;
const severe = {pregnant: 'yes', pain: '8', duration: 'under-1-week'} as const;

describe('the heading over the card', () => {
  const table: readonly (readonly [answers: Answers, atNoon: string, atNight: string])[] = [
    [{'very-ill': 'yes'}, 'call-112', 'call-112'],
    [{'saddle-numbness': 'yes'}, 'own-gp', 'out-of-hours'],
    [{pregnant: 'yes', 'pregnancy-cramps': 'yes'}, 'call-midwife', 'call-midwife'],
    [early, 'call-midwife', 'call-midwife'],
    [{...early, 'pregnancy-cramps': 'yes'}, 'call-midwife', 'call-midwife'],
    [{...early, 'saddle-numbness': 'yes'}, 'own-gp', 'out-of-hours'],
    [{fever: 'yes'}, 'gp-today', 'out-of-hours'],
    [severe, 'midwife-today', 'midwife-today'],
    [{...severe, fever: 'yes'}, 'gp-today', 'out-of-hours'],
    [{'spine-procedure': 'yes'}, 'call-hospital', 'call-hospital'],
    [{'night-pain': 'yes'}, 'gp-or-physiotherapist', 'gp-or-physiotherapist'],
    [{'long-malaise': 'yes'}, 'gp-appointment', 'gp-appointment'],
    [{pregnant: 'yes'}, 'physiotherapist', 'physiotherapist'],
    [{pain: '7'}, 'self-care', 'self-care'],
    [{pain: '8'}, 'self-care-with-severe-pain', 'self-care-with-severe-pain'],
    [{pain: '9'}, 'self-care-with-severe-pain', 'self-care-with-severe-pain'],
    [{pain: '10'}, 'self-care-with-severe-pain', 'self-care-with-severe-pain'],
    [{}, 'self-care', 'self-care'],
  ];
  for (const [answers, atNoon, atNight] of table)
    it(`is ${atNoon}${atNight === atNoon ? '' : `, and ${atNight} out of hours`}, with ${Object.keys(answers).join(' and ') || 'nothing'}`, () => {
      expect(headingFor(situationFor(answers, noon))).to.equal(atNoon);
      expect(headingFor(situationFor(answers, night))).to.equal(atNight);
    });
});

describe('doors', () => {
  const moments: readonly (readonly [moment: string, open: boolean, what: string])[] = [
    ['2026-01-14T06:59:59Z', false, 'a minute before 8 in winter'],
    ['2026-01-14T07:00:00Z', true, '8 in winter'],
    ['2026-01-14T15:59:00Z', true, 'a minute before 17 in winter'],
    ['2026-01-14T16:00:00Z', false, '17 in winter'],
    ['2026-01-14T16:30:00Z', false, 'half past 17 in winter'],
    ['2026-07-15T05:59:00Z', false, 'a minute before 8 in summer'],
    ['2026-07-15T06:00:00Z', true, '8 in summer'],
    ['2026-07-15T14:59:00Z', true, 'a minute before 17 in summer'],
    ['2026-07-15T15:00:00Z', false, '17 in summer'],
    ['2026-01-14T23:30:00Z', false, 'half past midnight'],
    ['2026-01-14T06:30:00Z', false, 'half past 7'],
    ['2026-01-12T11:00:00Z', true, 'Monday noon'],
    ['2026-01-16T11:00:00Z', true, 'Friday noon'],
    ['2026-01-17T11:00:00Z', false, 'Saturday noon'],
    ['2026-01-18T11:00:00Z', false, 'Sunday noon'],
    ['2026-01-18T23:30:00Z', false, 'Monday in Amsterdam, before 8'],
  ];
  for (const [moment, open, what] of moments)
    it(`takes the GP's practice to be ${open ? 'open' : 'closed'} at ${what}`, () => {
      expect(isOfficeTime(new Date(moment))).to.equal(open);
    });

  it('shows only 112 in danger of life, at any hour', () => {
    for (const now of [noon, night])
      for (const practice of practices) expect(doors({'very-ill': 'yes'}, now, practice)).to.equal('emergency-number');
  });

  it('shows the door that is open now first, and the other below it', () => {
    for (const answers of [{'saddle-numbness': 'yes'}, {fever: 'yes'}] as const) {
      expect(doors(answers, noon)).to.equal('own-gp out-of-hours');
      expect(doors(answers, night)).to.equal('out-of-hours own-gp');
    }
  });

  it('sends a pregnant woman with an alarm to the midwife first, with the GP below', () => {
    expect(doors({pregnant: 'yes', 'pregnancy-cramps': 'yes'}, noon)).to.equal('midwife own-gp out-of-hours');
    expect(doors({pregnant: 'yes', 'pregnancy-cramps': 'yes'}, night)).to.equal('midwife out-of-hours own-gp');
    expect(doors({pregnant: 'yes', 'saddle-numbness': 'yes'}, noon)).to.equal('own-gp out-of-hours');
  });

  it('adds the hospital that treats somebody, below the GP', () => {
    expect(doors({'spine-procedure': 'yes', 'saddle-numbness': 'unsure'}, noon)).to.equal(
      'own-gp out-of-hours treating-hospital',
    );
    expect(doors({'cancer-now': 'yes', course: 'worse'}, night)).to.equal('out-of-hours own-gp treating-hospital');
  });

  it('sends somebody to the hospital first when a recent procedure is the only reason', () => {
    expect(doors({'spine-procedure': 'yes'}, noon)).to.equal('treating-hospital gp-examines');
    expect(doors({'spine-procedure': 'yes', 'night-pain': 'no', injury: 'fall'}, noon)).to.equal(
      'gp-examines treating-hospital',
    );
  });

  it('names the practice itself for an appointment with the GP when it is one', () => {
    expect(doors({'long-malaise': 'yes'}, noon, 'gp')).to.equal('practice');
    expect(doors({'spine-procedure': 'yes'}, noon, 'gp')).to.equal('treating-hospital practice');
    expect(doors({'spine-procedure': 'yes', injury: 'fall'}, noon, 'gp')).to.equal('practice treating-hospital');
    for (const practice of ['physiotherapy', 'other'] as const)
      expect(doors({'long-malaise': 'yes'}, night, practice)).to.equal('gp-examines');
  });

  it('opens either door for a weak sign alone, first that of the practice whose site it is', () => {
    const weak: Answers = {'night-pain': 'yes'};
    expect(doors(weak, noon, 'physiotherapy')).to.equal('this-physiotherapist-looks-first gp-examines');
    expect(doors(weak, night, 'gp')).to.equal('this-gp-examines physiotherapist-looks-first');
    expect(doors(weak, noon, 'other')).to.equal('gp-examines physiotherapist-looks-first');
    // As soon as another reason decides, only the GP stands there.
    for (const practice of ['physiotherapy', 'other'] as const)
      for (const other of [{'long-malaise': 'yes'}, {pain: '8'}, {age: '50-to-59'}] as const)
        expect(doors({...weak, ...other}, noon, practice)).to.equal('gp-examines');
  });

  it('sends severe new pain in pregnancy to the midwife, and to the GP first when there is another reason', () => {
    const severe: Answers = {pregnant: 'yes', pain: '8', duration: 'under-1-week'};
    expect(doors(severe, noon)).to.equal('midwife own-gp out-of-hours');
    expect(doors({...severe, 'urinary-symptoms': 'yes'}, noon)).to.equal('own-gp out-of-hours midwife');
  });

  it('names the practice for a physiotherapist, and nobody for self-care', () => {
    for (const practice of practices) {
      expect(doors({duration: 'over-12-weeks'}, noon, practice)).to.equal('practice');
      expect(doors({}, noon, practice)).to.equal('');
    }
  });
});
