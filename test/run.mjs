// npm test: set-up, type check, build, and all tests. The last line is always the tally.
//   --files <file>   only this test file; may be repeated
//   --engine <name>  chromium (default), firefox, webkit or old-chromium; may be repeated
//   --fast           no type check and no build: the tests of the built files see the last build
import {existsSync, readdirSync} from 'node:fs';
import {isAbsolute, join, sep} from 'node:path';
import {run as runNodeTests} from 'node:test';
import {spec} from 'node:test/reporters';
import {parseArgs} from 'node:util';
import {engines} from './engines/engines.mjs';
import {build, ensureChrome, ensureDependencies, root, tool} from './setup.mjs';

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

function check(title, passes) {
  console.log(`\n${title}`);
  if (passes()) return;
  console.log(`\nFAILED: ${title}`);
  process.exit();
}

async function nodeTests(files) {
  const events = runNodeTests({files: files.map((file) => join(root, file)), concurrency: 1, timeout: 300_000});
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

async function browserTests(runs) {
  const {startTestRunner} = await import('@web/test-runner');
  const {config} = await import('./web-test-runner.config.mjs');
  const runner = await startTestRunner({
    config: await config(runs),
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
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
      engine: {type: 'string', multiple: true, default: ['chromium']},
      fast: {type: 'boolean', default: false},
    },
  });
  const unknown = values.engine.filter((name) => !(name in engines));
  if (unknown.length > 0)
    throw new Error(`no such engine: ${unknown.join(', ')}; there are ${Object.keys(engines).join(', ')}`);
  const inEngines = values.engine.map((name) => engines[name]);
  process.chdir(root);
  const everyFile = () =>
    readdirSync('test', {recursive: true})
      .map((file) => `test/${file.split(sep).join('/')}`)
      .sort();
  const chosen = [...values.files, ...positionals];
  const files = chosen.length > 0 ? chosen : everyFile();
  const absent = files.filter((file) => !existsSync(file));
  if (absent.length > 0) throw new Error(`no such file: ${absent.join(', ')}`);

  ensureDependencies();
  await ensureChrome();
  for (const {ensure} of inEngines) await ensure();
  if (!values.fast) {
    check('Types', () => tool('typescript/bin/tsc', '--noEmit', '-p', '.'));
    check('Types of src/triage, which may know no DOM, no Lit and no other folder', () =>
      tool('typescript/bin/tsc', '-p', 'src/triage'),
    );
    check('Build', build);
  }
  const inNode = files.filter((file) => inEngines.some((engine) => engine.inNode?.(file)));
  const inPages = inEngines
    .map(({name, inPage, launcher}) => ({name, launcher, files: inPage ? files.filter(inPage) : []}))
    .filter((run) => run.files.length > 0);
  // Side by side: each kind does one file at a time, and keeps one core busy.
  const runs = [];
  if (inNode.length > 0) runs.push(nodeTests(inNode));
  if (inPages.length > 0) runs.push(browserTests(inPages));
  console.log(
    `\nTests: ${[...(inNode.length > 0 ? [`${inNode.length} files in Node`] : []), ...inPages.map((run) => `${run.files.length} in ${run.name}`)].join(', ')}`,
  );
  for (const {name, leftOut = []} of inEngines)
    for (const [isMeant, why] of leftOut) {
      const count = files.filter(isMeant).length;
      if (count > 0) console.log(`Not in ${name}: ${count} files; ${why}`);
    }
  await Promise.all(runs);
  finished = true;
}

await main();
// Something a test left open must not keep the run from ending.
process.exit();
