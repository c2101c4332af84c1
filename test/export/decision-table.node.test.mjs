import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {loadExport, page, readProofs} from '../decision-table.mjs';

describe('the document that is signed', () => {
  let decisionTable, published, html;
  const proofs = readProofs();
  const build = (changes = {}, figures = proofs) => decisionTable(figures, {...published, ...changes});
  const without = (record, key) => Object.fromEntries(Object.entries(record).filter(([id]) => id !== key));
  const changedRule = (id, change) => published.rules.map((rule) => (rule.id === id ? {...rule, ...change} : rule));

  before(async () => {
    ({decisionTable, published} = await loadExport());
    html = build();
  });

  it('is committed as it would be built now', () => {
    assert.ok(readFileSync(page, 'utf8') === html, 'demo/decision-table.html is not what the rules and the copy say: run npm run decision-table');
  });

  it('holds every rule, question, fact and source, each once', () => {
    const idsIn = (text, prefix) => [...text.matchAll(new RegExp(` id="${prefix}-([^"]+)"`, 'g'))].map(([, id]) => id);
    const {rules, numbers, sources, copy} = published;
    assert.ok(rules.length > 50);
    assert.deepEqual(idsIn(html, 'regel').sort(), rules.map(({id}) => id).sort());
    assert.deepEqual(Object.keys(numbers).sort(), rules.map(({id}) => id).sort());
    assert.deepEqual(idsIn(html, 'vraag').sort(), [...Object.keys(copy.symptoms), ...Object.keys(copy.choices)].sort());
    assert.deepEqual(idsIn(html, 'feit').sort(), Object.keys(copy.facts).sort());
    assert.deepEqual(idsIn(html, 'bron'), Object.keys(sources));
    assert.deepEqual(idsIn(html, 'verschil'), Array.from({length: 24}, (_, index) => `D${index + 1}`));
    for (const {id, source} of rules) {
      const line = html.split('\n').find((text) => text.includes(`id="regel-${id}"`));
      assert.deepEqual([...line.matchAll(/#bron-([^"]+)/g)].map(([, found]) => found), [...source], id);
    }
  });

  it('numbers a rule with the letter of its urgency', () => {
    const letters = {'call-112': 'A', 'call-now': 'B', 'gp-today': 'H', 'gp-appointment': 'G', physiotherapist: 'F', 'self-care': '–'};
    for (const {id, then} of published.rules) assert.equal(published.numbers[id][0], letters[then], id);
  });

  it('tells how far each source was verified', () => {
    const verified = Object.values(published.text.sources.verified);
    for (const id of Object.keys(published.sources)) {
      const line = html.split('\n').find((text) => text.includes(`id="bron-${id}"`));
      assert.ok(verified.some((words) => line.endsWith(`>${words}</td></tr>`)), id);
    }
  });

  it('needs nothing else, and leads nowhere that is not there', () => {
    assert.doesNotMatch(html, /<script|<link|<img|<iframe|\ssrc=|url\(|@import|javascript:|\son\w+=/i);
    for (const [, before, href] of html.matchAll(/<(\w+)[^>]*\shref="([^"]*)"/g)) {
      assert.equal(before, 'a');
      assert.match(href, /^(?:#|https:\/\/)/);
    }
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length, 'no id twice');
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(target), target);
    assert.doesNotMatch(html, /undefined|\[object/);
  });

  it('changes in one line when one rule changes', () => {
    const section = (text) => text.slice(text.indexOf('id="regels"'), text.indexOf('id="bronnen"')).split('\n');
    for (const change of [{source: ['K1']}, {when: [{age: '70-plus'}]}, {door: 'midwife'}]) {
      const [then, now] = [section(html), section(build({rules: changedRule('fever', change)}))];
      assert.equal(now.length, then.length);
      assert.equal(now.filter((line, index) => line !== then[index]).length, 1);
    }
  });

  it('escapes what it is given', () => {
    const {copy} = published;
    const planted = build({copy: {...copy, reasons: {...copy.reasons, fever: '<script>"&'}}});
    assert.match(planted, /&lt;script&gt;&quot;&amp;/);
    assert.doesNotMatch(planted, /<script/);
  });

  it('fails on what it cannot name', () => {
    const {sources, numbers, copy, text} = published;
    assert.throws(() => build({rules: changedRule('fever', {source: ['K99']})}), /the source K99/);
    assert.throws(() => build({rules: changedRule('fever', {when: [{feber: 'yes'}]})}), /feber/);
    assert.throws(() => build({rules: changedRule('fever', {when: [{age: '80-plus'}]})}), /80-plus/);
    assert.throws(() => build({rules: changedRule('fever', {when: [{fever: 'yes', because: 'heat'}]})}), /the reason heat/);
    assert.throws(() => build({sources: without(sources, 'K9')}), /the source K9/);
    assert.throws(() => build({sources: {...sources, K9: without(sources.K9, 'title')}}), /the title of the source K9/);
    assert.throws(() => build({sources: {...sources, K9: {...sources.K9, title: ''}}}), /the title of the source K9/);
    assert.throws(() => build({sources: {...sources, K9: without(sources.K9, 'verified')}}), /how far the source K9/);
    assert.throws(() => build({numbers: without(numbers, 'fever')}), /a number for the rule fever/);
    assert.throws(() => build({numbers: {...numbers, fever: 'H3'}}), /one number/);
    assert.throws(() => build({copy: {...copy, reasons: without(copy.reasons, 'fever')}}), /the reason fever/);
    assert.throws(() => build({text: {...text, gaps: {...text.gaps, lines: ['Zie H99.']}, points: {...text.points, rows: ['Zie H99.']}}}), /H99/);
    assert.throws(() => build({}, {...proofs, rulesVersion: '2000-01-01'}), /2000-01-01.*demo\/proofs\.json/);
  });
});
