import {expect} from '@open-wc/testing';
import {firstFor, isFor, type AdviceRow} from '../../src/triage/situation.js';
import {noon, site, situationFor} from '../helpers/situation.js';
import {person, uninvited} from '../helpers/person.js';

const adult = {age: '18-to-44'} as const;

describe('what a row of advice can read', () => {
  it('has the answers, and what the rules and the site say of them', () => {
    expect(situationFor(person({...adult, 'night-pain': 'yes'}))).to.include({
      'night-pain': 'yes',
      urgency: 'gp-appointment',
      level: 'none',
      'either-door': 'yes',
      midwife: 'no',
      'treating-hospital': 'no',
      'office-time': 'yes',
      practice: 'physiotherapy',
      topic: 'back',
      personal: 'yes',
    });
    expect(situationFor(uninvited(person(adult)), new Date('2026-01-17T11:00:00Z'), site('gp', 'hernia'))).to.include({
      urgency: 'self-care',
      level: 'full',
      'either-door': 'no',
      'office-time': 'no',
      practice: 'gp',
      topic: 'hernia',
      personal: 'no',
    });
  });

  it('says "no" of a fact that does not hold', () => {
    expect(situationFor(person(adult))).to.include({'hernia-pattern': 'no', 'fracture-risk': 'no'});
    expect(situationFor(person({...adult, steroids: 'yes'}))).to.include({'fracture-risk': 'yes'});
  });

  it('says that a row decided alone only when no other did', () => {
    expect(situationFor({'spine-procedure': 'yes'})).to.include({alone: 'call-hospital', 'treating-hospital': 'yes'});
    expect(situationFor({'spine-procedure': 'yes', 'back-shape-changed': 'yes'})['alone']).to.equal(undefined);
    expect(situationFor({'spine-procedure': 'yes', 'aortic-aneurysm': 'yes'})['alone']).to.equal(undefined);
    expect(situationFor({'back-shape-changed': 'yes'})['alone']).to.equal(undefined);
    expect(situationFor({'pregnancy-cramps': 'yes'})).to.include({alone: 'call-midwife', midwife: 'yes'});
  });

  it('gives the first row that is for somebody, and never the mildest to whom none is for', () => {
    const situation = situationFor(person({...adult, pain: '7'}), noon);
    const rows: readonly (AdviceRow & {readonly name: string})[] = [
      {name: 'severe', when: [{pain: '8'}, {pain: '9'}]},
      {name: 'less', when: [{pain: '7'}]},
    ];
    expect(firstFor(rows, situation).name).to.equal('less');
    expect(firstFor([...rows, {name: 'all'}], situationFor(person(adult))).name).to.equal('all');
    expect(() => firstFor(rows, situationFor(person(adult)))).to.throw('no row is for this visitor');
    expect(isFor({}, situation)).to.equal(true);
    expect(isFor({when: []}, situation)).to.equal(false);
  });
});
