import {expect} from '@open-wc/testing';
import {inEach, type Ends} from './measure.js';
import {count, seed} from './people.js';
import {readSaved, toSave} from './saved.js';
import {rulesVersion} from './these-rules.js';

describe('a file of where everybody ended', () => {
  const ends: Ends = inEach((setting) =>
    Array.from({length: count}, (_, index) =>
      index % 3 === 0
        ? {urgency: 'gp-appointment', window: 'one-to-two-weeks'}
        : {urgency: setting === 'hasty' ? 'call-112' : 'self-care'},
    ),
  );
  const text = toSave(ends);
  const changed = (change: object): string => JSON.stringify({...(JSON.parse(text) as object), ...change});

  it('says what was put into it, and by which rules', () => {
    expect(readSaved(text)).to.deep.equal({rulesVersion, ends});
  });

  it('is refused when it is of other people', () => {
    const now = `now there are ${count} with seed ${seed}`;
    expect(() => readSaved(changed({seed: seed + 1}))).to.throw(
      `it is of other people: ${count} with seed ${seed + 1}, and ${now}`,
    );
    expect(() => readSaved(changed({people: 10}))).to.throw(`it is of other people: 10 with seed ${seed}, and ${now}`);
  });

  it('is refused when it is another file, or lacks somebody', () => {
    for (const other of [
      '',
      'no file',
      'null',
      '7',
      '[]',
      '{}',
      changed({kinds: [{urgency: 'soon'}]}),
      changed({kinds: [null]}),
      changed({ends: null}),
    ])
      expect(() => readSaved(other), other.slice(0, 20)).to.throw('it is not what npm run population -- --save wrote');
    for (const base of [undefined, [], Array(count).fill(9)])
      expect(() => readSaved(changed({ends: {base}}))).to.throw('it does not say where everybody of "base" ended');
  });
});
