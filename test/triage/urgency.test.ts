import {expect} from '@open-wc/testing';
import {adviceLevel, appointmentWindows, precedence, rank, urgencies} from '../../src/triage/urgency.js';
import {ruleRows} from '../../src/triage/rules.js';

/** Table d0 of the clinical basis: the appointments (G6–G9, G11, G12) beside which advice may stand. */
const beside = [
  'inflammatory-pattern',
  'slight-weakness',
  'both-legs-long',
  'leg-pain-not-settling',
  'still-severe',
  'worse-after-6-weeks',
];

describe('urgency', () => {
  it('runs from 112 to self-care', () => {
    expect(urgencies.join(' > ')).to.equal(
      'call-112 > call-now > gp-today > gp-appointment > physiotherapist > self-care',
    );
    expect(urgencies.map(rank)).to.deep.equal([0, 1, 2, 3, 4, 5]);
  });

  it('puts the shorter of two appointments first, the GP alone before either door, and all below the GP today and above the physiotherapist', () => {
    const order = [
      {then: 'call-112'},
      {then: 'call-now'},
      {then: 'gp-today'},
      {then: 'gp-appointment', window: 'two-to-three-working-days'},
      {then: 'gp-appointment', window: 'one-to-two-weeks'},
      {then: 'gp-appointment', window: 'one-to-two-weeks', eitherDoor: true},
      {then: 'physiotherapist'},
      {then: 'self-care'},
    ] as const;
    const numbers = order.map(precedence);
    for (const [index, number] of numbers.slice(1).entries())
      expect(number).to.be.greaterThan(numbers[index] as number);
    expect(appointmentWindows).to.deep.equal(['two-to-three-working-days', 'one-to-two-weeks']);
  });

  const rows = (...ids: readonly string[]) => ruleRows.filter(({id}) => ids.includes(id));

  it('lets all advice stand under the physiotherapist and self-care', () => {
    expect(adviceLevel(rows('pregnant', 'hernia-pattern'))).to.equal('full');
    expect(adviceLevel(rows('self-care'))).to.equal('full');
  });

  it('lets no advice stand where a doctor has to look today or at once', () => {
    for (const row of ruleRows.filter(({then}) => rank(then) < rank('gp-appointment')))
      expect(adviceLevel([row]), row.id).to.equal('none');
  });

  it('lets advice stand with a reservation beside the appointments that table d0 names, and no other', () => {
    for (const row of ruleRows.filter(({then}) => then === 'gp-appointment'))
      expect(adviceLevel([row]), row.id).to.equal(beside.includes(row.id) ? 'with-reservation' : 'none');
    expect(adviceLevel(rows(...beside))).to.equal('with-reservation');
  });

  it('lets no advice stand beside a more urgent rule', () => {
    expect(adviceLevel(rows('pregnant', 'fever'))).to.equal('none');
  });

  it('lets no advice stand as soon as one other rule asks for the appointment as well', () => {
    for (const id of beside) expect(adviceLevel(rows(id, 'night-pain')), id).to.equal('none');
  });
});
