import {expect} from '@open-wc/testing';
import {rulesVersion} from '../../src/triage/rules.js';
import {rulesAreTooOld} from '../../src/triage/shelf-life.js';

/** The day of the rules, so many years and days later. */
const later = (years: number, days: number): Date => {
  const day = new Date(`${rulesVersion.slice(0, 10)}T12:00`);
  return new Date(day.getFullYear() + years, day.getMonth(), day.getDate() + days, 12);
};

describe('shelf life', () => {
  it('lets the rules be used for 24 months', () => {
    expect(rulesAreTooOld(later(0, 0))).to.equal(false);
    expect(rulesAreTooOld(later(2, 0))).to.equal(false);
    const end = later(2, 1);
    end.setHours(0, 0, 0, 0);
    expect(rulesAreTooOld(end)).to.equal(false);
    expect(rulesAreTooOld(later(2, 1))).to.equal(true);
    expect(rulesAreTooOld(later(10, 0))).to.equal(true);
  });

  it('has not ended today: rules that have expired show the leaflet, and every other test of the element would fail', () => {
    expect(rulesAreTooOld(new Date())).to.equal(false);
  });

  it('does not mind a clock that runs behind', () => {
    expect(rulesAreTooOld(later(-5, 0))).to.equal(false);
  });
});
