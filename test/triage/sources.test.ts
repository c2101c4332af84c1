import {expect} from '@open-wc/testing';
import {isNamed, knownGaps, namedSources, unnamedSources, type SourceId} from '../../src/triage/sources.js';

describe('sources', () => {
  it('names to the visitor what a guideline, a hospital or we ourselves say', () => {
    const named =
      'S0 S1 S2 S3 S4 K1 K2 K4 K5 K6 K7 K9 K10 K11 K12 K14 K15 K16 K17 K20 I1 I2 I3 I4 I5 I9 I10 I11 I13 I15 I16 I17 I18 proposal';
    for (const id of named.split(' ') as readonly SourceId[]) expect(isNamed(id), id).to.equal(true);
    expect(namedSources).to.have.length(named.split(' ').length);
  });

  it('does not name a source that has to be replaced by a better one', () => {
    const unnamed = 'K18 K19 K21 K22 K23 I22 T1 T3 T10';
    for (const id of unnamed.split(' ') as readonly SourceId[]) expect(isNamed(id), id).to.equal(false);
    expect([...unnamedSources].sort()).to.deep.equal(unnamed.split(' ').sort());
  });

  it('lists the gaps that a clinician has to know of, each once and by name', () => {
    expect(knownGaps.length).to.be.at.least(10);
    expect(new Set(knownGaps).size).to.equal(knownGaps.length);
    for (const gap of knownGaps) expect(gap).to.match(/^[a-z]+(-[a-z0-9]+)+$|^[a-z]{5,}$/);
  });
});
