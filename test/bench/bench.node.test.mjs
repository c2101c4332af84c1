import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {read, readJson} from '../generated/files.mjs';
import {startBrowser} from '../helpers/browser.mjs';
import {loadSource} from '../helpers/load-source.mjs';
import {root} from '../setup.mjs';
import {contestants} from './contestants.mjs';
import {Samples} from './figures.mjs';
import {Measurer} from './measure.mjs';
import {pathOf} from './path.mjs';
import {verdicts} from './report.mjs';
import {filesOf, samplesFile} from './results.mjs';
import {startSite} from './site.mjs';

const {makeForm} = await loadSource('test/bench/form.ts');

describe('the questions that the others ask', () => {
  it('are asked when the check asks them', async () => {
    const {vignettes} = await loadSource('test/triage/vignettes.ts');
    const {walk} = await loadSource('src/triage/flow.ts');
    const {questions} = await loadSource('src/triage/questions.ts');
    const {screens} = await loadSource('src/copy/nl/questions.ts');
    const met = new Set();
    for (const {id, answers} of vignettes) {
      const first = Object.fromEntries(Object.entries(questions).map(([question, one]) => [question, one.answers[0]]));
      const {steps} = walk({...first, ...answers});
      const own = steps.map(({screen}) => screens[screen]).filter((title) => title !== screens['slow-recovery']);
      const {pages, visitor} = makeForm(answers);
      const others = pathOf(pages, visitor).map(({title}) => title);
      // The check stops when nothing could change its advice any more.
      assert.deepEqual(others.slice(0, own.length), own, id);
      for (const title of own) met.add(title);
    }
    assert.equal(met.size, Object.keys(screens).length - 1);
  });
});

describe('the bench', () => {
  const form = makeForm();
  let site;
  let browser;
  let measurer;
  before(async () => {
    const made = {};
    for (const contestant of contestants) made[contestant.name] = await contestant.make(form);
    site = await startSite(made);
    browser = await startBrowser();
    measurer = new Measurer(browser, site, form);
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  const areNumbers = (figures) => {
    assert.ok(Object.keys(figures).length > 0);
    for (const [figure, value] of Object.entries(figures)) assert.ok(Number.isFinite(value), `${figure}: ${value}`);
  };

  for (const contestant of contestants) {
    it(`sees the first question of ${contestant.name}`, async () => {
      const figures = await measurer.load(contestant, {});
      areNumbers(figures);
      assert.ok(figures.question > 0 && site.bytes(contestant.name) > 1000);
    });
    if (!contestant.next) continue;
    it(`comes to the result of ${contestant.name}, with every press`, async () => {
      const figures = await measurer.visit(contestant, {});
      areNumbers(figures);
      assert.ok(figures.presses >= 19, `${figures.presses} presses`);
      assert.ok(figures.click98 >= figures.clickMedian && figures.clickMedian >= 16);
    });
    it(`finds two of ${contestant.name} on a page, and takes it away again`, async () => {
      areNumbers(await measurer.instances(contestant, 2, {}));
      areNumbers(await measurer.mounts(contestant, 2));
    });
  }

  it('compares within a round, and takes the median of that', () => {
    const samples = new Samples();
    for (const [round, ours, theirs] of [
      [0, 10, 10],
      [1, 40, 10],
      [2, 20, 10],
      [3, 20, undefined],
    ]) {
      samples.add('the check', 'load 4× Slow 4G question', round, ours);
      if (theirs) samples.add('vanilla', 'load 4× Slow 4G question', round, theirs);
    }
    assert.equal(samples.median('the check', 'load 4× Slow 4G question'), 20);
    assert.equal(samples.ratio('the check', 'load 4× Slow 4G question'), 2);
    assert.deepEqual(verdicts(samples), [
      'NOT MET: first question at 4× with Slow 4G, times vanilla: 2.00 (at most 1.35)',
    ]);
  });
});

describe('what is written down of a run', () => {
  it('is what its samples say, in the README too; and nothing where no whole run was written down yet', () => {
    if (!existsSync(join(root, samplesFile))) {
      assert.match(read('README.md'), /<!-- bench -->\s*<!-- \/bench -->/);
      return;
    }
    const run = readJson(samplesFile);
    for (const [file, text] of Object.entries(filesOf(run, contestants, read('README.md'))))
      assert.equal(read(file), text, file);
  });
});
