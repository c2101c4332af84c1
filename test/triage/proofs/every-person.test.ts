import {expect} from '@open-wc/testing';
import {assess} from '../../../src/triage/assess.js';
import {walk} from '../../../src/triage/flow.js';
import {screenRows} from '../../../src/triage/screens.js';
import {rank, urgencies} from '../../../src/triage/urgency.js';
import {counted} from '../../helpers/counted.js';
import {playEverybody} from './every-person.js';

describe('proof: every person', () => {
  it('is told the same when the check stops as when everything is answered', () => {
    const {people, classes, screens: reached, longest, told, faults} = playEverybody();
    expect(faults).to.deep.equal([]);
    // What is asked on invitation reads no danger, and no row that could stop the check.
    expect([...reached]).to.have.members(screenRows.filter(({onInvitation}) => !onInvitation).map(({id}) => id));
    expect([...told.keys()]).to.have.members([...urgencies.slice(0, 4), 'below']);
    counted('early-stop', {people: String(people), classes});
    counted('screens', {reached: reached.size, screens: screenRows.length, longest});
  });

  it('would be seen to fail: a flow that stops as soon as the GP is to be called today', () => {
    const {faults} = playEverybody((answers) => {
      const path = walk(answers);
      return rank(assess(path.counted).urgency) <= rank('gp-today') ? {...path, next: null} : path;
    });
    expect(faults.length).to.be.greaterThan(0);
    expect(faults[0]).to.match(/^the flow (stopped too early|goes to)/);
  });
});
