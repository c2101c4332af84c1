import {expect} from '@open-wc/testing';
import {painFreeMedianDays, recoveryPoints, todayOn} from '../../src/triage/recovery.js';

describe('recovery', () => {
  it('has the published figures, and no other (I19)', () => {
    expect(recoveryPoints.map(({week, pain}) => [week, pain])).to.deep.equal([
      [0, 52],
      [6, 23],
      [26, 12],
      [52, 6],
    ]);
    expect(painFreeMedianDays).to.equal(58);
  });

  it('puts the visitor between the weeks that the answer says, and nowhere without an answer', () => {
    expect(todayOn({duration: 'under-1-week'})).to.deep.equal([0, 1]);
    expect(todayOn({duration: '1-to-3-weeks'})).to.deep.equal([1, 3]);
    expect(todayOn({duration: '3-to-6-weeks'})).to.deep.equal([3, 6]);
    expect(todayOn({duration: '6-to-12-weeks'})).to.deep.equal([6, 12]);
    // The curve is of new pain.
    expect(todayOn({duration: 'over-12-weeks'})).to.equal(null);
    expect(todayOn({})).to.equal(null);
  });
});
