import {expect} from '@open-wc/testing';
import {assess} from '../../../src/triage/assess.js';
import {walk} from '../../../src/triage/flow.js';
import {screens} from '../../../src/triage/screens.js';
import {rank, urgencies} from '../../../src/triage/urgency.js';
import {playEverybody} from './every-person.js';

/** Figures of the rules as they are. A rule that changes them has to be looked at; they may not shrink unseen. */
const known = {people: 6_061_221_079_676_319_160_074_240n, classes: 20_788};

describe('proof: every person', () => {
  it('is told the same when the check stops as when everything is answered', () => {
    const {people, classes, earlyStops, screens: reached, longest, told, faults} = playEverybody();
    expect(faults.slice(0, 3)).to.deep.equal([]);
    expect(people).to.equal(known.people);
    expect(classes).to.be.at.least(known.classes);
    expect([...reached]).to.have.members(screens.map(({id}) => id));
    expect(longest).to.equal(14);
    expect([...told.keys()]).to.have.members([...urgencies.slice(0, 4), 'below']);
    console.log(
      `proof, early stop: ${people.toLocaleString('en')} different people, played as ${classes} classes; the flow stopped early in ${earlyStops} of them, each with the final urgency and window`,
    );
    console.log(`proof, path: ${reached.size} of ${screens.length} screens reached, the longest path has ${longest}`);
  });

  it('would be seen to fail: a flow that stops as soon as the GP is to be called today', () => {
    const {faults} = playEverybody((answers) => {
      const path = walk(answers);
      return rank(assess(path.counted).urgency) <= rank('gp-today') ? {...path, next: null} : path;
    });
    expect(faults.length).to.be.greaterThan(0);
    expect(faults[0]).to.match(/^the flow (stopped too early|goes to)/);
    console.log(
      `proof, early stop: a flow that stops too soon gives ${faults.length} faults, such as: ${faults.find((fault) => fault.includes('too early'))?.slice(0, 160)}`,
    );
  });
});
