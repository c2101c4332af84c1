// npm test: set-up, what npm run check looks at, build, and all tests. The last line is always the tally.
//   --files <file>   only this test file; may be repeated
//   --engine <name>  chromium (default), firefox, webkit or old-chromium; may be repeated
//   --all            every engine, test/long, the tests with a package.json of their own, and no samples where there may be one
//   --fast           no checks and no build: the tests of the built files see the last build
import {existsSync, readdirSync} from 'node:fs';
import {dirname, isAbsolute, join, relative, sep} from 'node:path';
import {run as runNodeTests} from 'node:test';
import {spec} from 'node:test/reporters';
import {parseArgs} from 'node:util';
import {checks, runChecks} from './checks.mjs';
import {engines} from './engines/engines.mjs';
import {LONGEST_FILE} from './helpers/limits.mjs';
import {ensureDependencies, rollup, root} from './setup.mjs';

const tally = {passed: 0, failed: 0, skipped: 0};
let finished = false;

process.on('exit', () => {
  // A crash, or a run that broke off, is a failure too.
  if (!finished) tally.failed += 1;
  const {passed, failed, skipped} = tally;
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  // Not console.log, which the browser runner keeps back while it runs.
  process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
});
process.on('uncaughtException', (error) => {
  process.stderr.write(`\n${error?.stack ?? error}\n`);
  process.exit();
});

/** Where the time went, by what was done: seconds of each file, or of the step itself. */
const times = new Map();

/** Files are done one after the other: each gets what passed since the last word of the one before. */
function stopwatch(name) {
  const files = new Map();
  times.set(name, files);
  let last = Date.now();
  return (path) => {
    const file = relative(root, path).split(sep).join('/');
    files.set(file, (files.get(file) ?? 0) + (Date.now() - last) / 1000);
    last = Date.now();
  };
}

function printTimes() {
  console.log('\nSeconds:');
  const line = (seconds, name) => console.log(`${seconds.toFixed(1).padStart(8)}  ${name}`);
  for (const [name, files] of times) {
    line(
      [...files.values()].reduce((sum, seconds) => sum + seconds, 0),
      name,
    );
    for (const [file, seconds] of [...files].sort(([, first], [, second]) => second - first))
      if (file) line(seconds, `  ${file}`);
  }
}

async function nodeTests(file) {
  const events = runNodeTests({files: [join(root, file)], timeout: LONGEST_FILE});
  const isLeftOut = ({skip, todo}) => (skip ?? false) !== false || (todo ?? false) !== false;
  events.on('test:pass', (event) => {
    // Suites aren't tests, nor is a file that holds none and is reported under its own path.
    if (event.details.type !== 'suite' && !isAbsolute(event.name)) tally[isLeftOut(event) ? 'skipped' : 'passed'] += 1;
  });
  events.on('test:fail', (event) => {
    // A suite counts when a hook failed it; its failed tests are counted already.
    const {type, error} = event.details;
    if (type !== 'suite' || error.failureType !== 'subtestsFailed') tally[isLeftOut(event) ? 'skipped' : 'failed'] += 1;
  });
  // The reporter's own summary goes: there is one tally, for all tests.
  async function* withoutSummary(source) {
    for await (const event of source) {
      const isSummary =
        event.type === 'test:diagnostic' &&
        /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /.test(event.data.message);
      if (!isSummary) yield event;
    }
  }
  for await (const text of events.compose(withoutSummary).compose(new spec())) process.stdout.write(text);
}

/** Does the files one after the other, beside other rows that take from the same. */
async function nodeRow(name, files) {
  const saw = stopwatch(name);
  for (let file = files.shift(); file; file = files.shift()) {
    await nodeTests(file);
    saw(join(root, file));
  }
}

async function browserTests(runs, all) {
  const {startTestRunner} = await import('@web/test-runner');
  const {config} = await import('./web-test-runner.config.mjs');
  const runner = await startTestRunner({
    config: await config(runs, all),
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  const watches = new Map();
  runner.sessions.on('session-status-updated', ({status, testFile, group: {name}}) => {
    // With more than two engines, some start later.
    if (!watches.has(name)) watches.set(name, stopwatch(`Tests in ${name}`));
    if (status === 'FINISHED') watches.get(name)(testFile);
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
  const count = ({tests, suites}) => {
    for (const {passed, skipped} of tests) tally[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
    suites.forEach(count);
  };
  for (const {testResults, errors, passed} of runner.sessions.all()) {
    const failedBefore = tally.failed;
    if (testResults) count(testResults);
    // A file that doesn't load, and a hook that throws, fail no test by name.
    if (errors.length > 0 || (!passed && tally.failed === failedBefore)) tally.failed += 1;
  }
}

async function main() {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      files: {type: 'string', multiple: true, default: []},
      engine: {type: 'string', multiple: true},
      all: {type: 'boolean', default: false},
      fast: {type: 'boolean', default: false},
    },
  });
  // The tests in Node are processes of their own.
  process.env.TEST_ALL = String(values.all);
  const names = values.engine ?? (values.all ? Object.keys(engines) : ['chromium']);
  const unknown = names.filter((name) => !(name in engines));
  if (unknown.length > 0)
    throw new Error(`no such engine: ${unknown.join(', ')}; there are ${Object.keys(engines).join(', ')}`);
  const inEngines = names.map((name) => engines[name]);
  process.chdir(root);
  const runsIn = (engines, file) => engines.some(({inNode, inPage}) => inNode?.(file) || inPage?.(file));
  const everyFile = () =>
    readdirSync('test', {recursive: true})
      .map((file) => `test/${file.split(sep).join('/')}`)
      .filter((file) => !file.includes('/node_modules/') && runsIn(Object.values(engines), file))
      .sort();
  const chosen = [...values.files, ...positionals];
  const found = chosen.length > 0 ? chosen : everyFile();
  const absent = found.filter((file) => !existsSync(file));
  if (absent.length > 0) throw new Error(`no such file: ${absent.join(', ')}`);
  const packageOf = (file) => (existsSync(join(dirname(file), 'package.json')) ? dirname(file) : 'test');
  const whyLeftOut = (file) => {
    if (chosen.length > 0 || values.all || !runsIn(inEngines, file)) return '';
    if (packageOf(file) !== 'test') return 'it needs packages of its own';
    return file.startsWith('test/long/') ? 'it takes long, and what it looks at changes seldom' : '';
  };
  const files = found.filter((file) => !whyLeftOut(file));

  ensureDependencies(...new Set(['test', ...files.filter((file) => runsIn(inEngines, file)).map(packageOf)]));
  for (const ensure of new Set(inEngines.map((engine) => engine.ensure))) await ensure();
  if (!values.fast) {
    const done = stopwatch('Checks and build');
    const wrong = await runChecks({Build: rollup, ...checks});
    done(root);
    if (wrong.length > 0) {
      console.log(`\nFAILED: ${wrong.join('; ')}`);
      process.exit();
    }
  }
  const inNode = files.filter((file) => inEngines.some((engine) => engine.inNode?.(file)));
  const inPages = inEngines
    .map(({name, inPage, launcher}) => ({name, launcher, files: inPage ? files.filter(inPage) : []}))
    .filter((run) => run.files.length > 0);
  console.log(
    `\nTests: ${[...(inNode.length > 0 ? [`${inNode.length} files in Node`] : []), ...inPages.map((run) => `${run.files.length} in ${run.name}`)].join(', ')}`,
  );
  // Side by side, each one file at a time. Those in Node take longest, so they go in two rows.
  const rows = ['row 1', 'row 2'].slice(0, inNode.length);
  const runs = rows.map((row) => nodeRow(`Tests in Node, ${row}`, inNode));
  if (inPages.length > 0) runs.push(browserTests(inPages, values.all));
  for (const file of found.filter(whyLeftOut)) console.log(`Only with --all: ${file}; ${whyLeftOut(file)}`);
  for (const {name, leftOut = []} of inEngines)
    for (const [isMeant, why] of leftOut) {
      const count = files.filter(isMeant).length;
      if (count > 0) console.log(`Not in ${name}: ${count} files; ${why}`);
    }
  await Promise.all(runs);
  printTimes();
  finished = true;
}

await main();
// Something a test left open must not keep the run from ending.
process.exit();
