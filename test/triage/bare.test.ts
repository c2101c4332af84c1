import {expect} from '@open-wc/testing';
import {bare} from '../../src/triage/bare.js';

describe('a bare table', () => {
  it('has no key but its own, at any depth, and is the same table', () => {
    const table = {row: {when: [{pain: '7'}, {pain: ['8', '9']}], none: null, text: 'words', count: 0}};
    const made: typeof table = bare(table);
    expect(made).to.equal(table);
    expect('toString' in made).to.equal(false);
    expect('toString' in made.row).to.equal(false);
    expect(made.row.when.map((box) => 'toString' in box)).to.deep.equal([false, false]);
    expect({...made.row, when: made.row.when.map((box) => ({...box}))}).to.deep.equal({
      when: [{pain: '7'}, {pain: ['8', '9']}],
      none: null,
      text: 'words',
      count: 0,
    });
  });

  it('leaves lists what they are, so that they can be read through', () => {
    const list = bare([{id: 'first'}, {id: 'second'}]);
    expect(list.map(({id}) => id)).to.deep.equal(['first', 'second']);
    expect(list.map((row) => 'id' in row && !('valueOf' in row))).to.deep.equal([true, true]);
    expect(bare({of: ['a', 'b']}).of.includes('b')).to.equal(true);
  });
});
