import {expect} from '@open-wc/testing';

describe('the triage package', () => {
  // Imported inside a test: a table with a hole in it fails while it is loaded, which no test of its own can see.
  it('can be loaded, and offers what its readers use', async () => {
    const {answersOnPath, assess, facts, nextScreen, questions, rules, screens, urgencies} =
      await import('../src/triage.js');
    expect(assess({'saddle-numbness': 'yes'}).urgency).to.equal('call-now');
    expect(nextScreen({})).to.equal('alarm-now');
    expect(answersOnPath({})).to.deep.equal({});
    for (const table of [facts, questions, rules, screens, urgencies]) expect(Object.keys(table)).not.to.deep.equal([]);
  });

  it('has tables of advice that can be loaded', async () => {
    const [{sectionRows}, {outcomeOf}, {makeLeaflet}] = await Promise.all([
      import('../src/triage/advice.js'),
      import('../src/triage/outcome.js'),
      import('../src/triage/leaflet.js'),
    ]);
    expect(makeLeaflet().sections.length).to.be.within(10, sectionRows.length);
    expect(() => outcomeOf({}, new Date(0), {practice: 'other', topic: 'back'})).to.throw('not everything was asked');
  });
});
