import {expect} from '@open-wc/testing';
import {alarmOf} from '../../src/triage/alarms.js';
import {assess} from '../../src/triage/assess.js';
import {isSymptom, questionIds} from '../../src/triage/questions.js';
import {gates} from '../../src/triage/screens.js';

describe('what a tick means by itself', () => {
  it('is 112 or to call now where the rules say so of that tick alone, each time it is asked', () => {
    const found: string[] = [];
    for (const id of [...questionIds, ...questionIds].filter(isSymptom)) {
      const {urgency} = assess({[id]: 'yes'});
      const alarm = urgency === 'call-112' || urgency === 'call-now' ? urgency : undefined;
      expect(alarmOf(id), id).to.equal(alarm);
      if (alarm) found.push(id);
    }
    expect(found).to.include.members(['chest-or-breath', 'cannot-urinate', 'pregnancy-cramps']);
    expect(found).not.to.include('fever');
  });

  it('is nothing for a tick that only opens another question', () => {
    for (const gate of Object.keys(gates) as (keyof typeof gates)[]) expect(alarmOf(gate)).to.equal(undefined);
  });
});
