// npm run bench: how small and fast the check is, beside the same questions made in other ways, in one run: every round
// looks at all of them after each other, so that what the machine does besides falls on all alike.
//   --rounds <n>   how many rounds, 15 by default
//   --only <name>  only the contestants with this in their name, besides vanilla; may be repeated
//   --part <name>  only this part: load, visit, instances or mounts; may be repeated
//   --quick        some of the conditions, to see that all works
//   --trace        measures nothing, but prints what the main thread does when the check comes to a page, and saves that
//   --fast         no build: what was built last
import {cpus} from 'node:os';
import {parseArgs} from 'node:util';
import {build, ensureChrome, ensureDependencies} from '../setup.mjs';

const {values: options} = parseArgs({
  options: {
    rounds: {type: 'string'},
    only: {type: 'string', multiple: true, default: []},
    part: {type: 'string', multiple: true, default: []},
    trace: {type: 'boolean', default: false},
    quick: {type: 'boolean', default: false},
    fast: {type: 'boolean', default: false},
  },
});
const rounds = Number(options.rounds ?? (options.quick ? 1 : 15));
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds is ${options.rounds}`);

ensureDependencies('test', 'test/bench');
await ensureChrome();
if (!options.fast && !build()) throw new Error('the build failed');

const {startBrowser} = await import('../helpers/browser.mjs');
const {loadSource} = await import('../helpers/load-source.mjs');
const {contestants} = await import('./contestants.mjs');
const {Samples, looks, roundsOf, yardstick} = await import('./figures.mjs');
const {Measurer} = await import('./measure.mjs');
const {table, verdicts} = await import('./report.mjs');
const {writeResults} = await import('./results.mjs');
const {startSite} = await import('./site.mjs');

const chosen = contestants.filter(
  ({name}) => options.only.length === 0 || name === yardstick || options.only.some((part) => name.includes(part)),
);
const chosenLooks = looks.filter(
  ({part, isQuick}) => (options.part.length === 0 || options.part.includes(part)) && (!options.quick || isQuick),
);
if (chosenLooks.length === 0) throw new Error(`no such part: ${options.part.join(', ')}`);

const {makeForm} = await loadSource('test/bench/form.ts');
const form = makeForm();
if (options.trace) {
  const {trace} = await import('./trace.mjs');
  const browser = await startBrowser();
  try {
    await trace(browser, form);
  } finally {
    await browser.close();
  }
  process.exit();
}
const made = {};
for (const contestant of chosen) made[contestant.name] = await contestant.make(form);

const samples = new Samples();
const site = await startSite(made);
const browser = await startBrowser();
const [{model}] = cpus();
const run = {
  date: new Date().toISOString().slice(0, 10),
  processor: model.trim(),
  cores: cpus().length,
  browser: await browser.version(),
  rounds,
};
console.log(`${run.date}, ${run.processor}, ${run.cores} cores, ${run.browser}`);
try {
  const measurer = new Measurer(browser, site, form);
  for (let round = 0; round < rounds; round++) {
    for (const {name} of chosen) samples.add(name, 'bytes', round, site.bytes(name));
    for (const look of chosenLooks) {
      // Each begins once in so many rounds: what comes first may find a machine that is still busy.
      const first = round % chosen.length;
      for (const contestant of [...chosen.slice(first), ...chosen.slice(0, first)]) {
        if (round >= roundsOf(contestant, look)) continue;
        const figures = await look.take(measurer, contestant, options.quick);
        for (const [figure, value] of Object.entries(figures))
          samples.add(contestant.name, `${look.key} ${figure}`, round, value);
      }
    }
    console.log(`round ${round + 1} of ${rounds}`);
  }
} finally {
  await browser.close();
  site.close();
}
console.log(`\n${table(samples, chosen)}\n\n${verdicts(samples).join('\n')}`);
if (chosen.length === contestants.length && chosenLooks.length === looks.length)
  writeResults({...run, samples: samples.toJSON()}, contestants);
process.exit();
