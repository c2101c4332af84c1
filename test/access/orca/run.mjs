// npm run test:orca: Orca, a real screen reader, with the built check in Firefox; what it says is compared with what is
// written down beside this file, and with rules on what may be heard. Debian only.
//   --write   writes it down, where the rules are kept or not: read the difference
//   --fast    no build: the check of the last one
import assert from 'node:assert/strict';
import {parseArgs} from 'node:util';
import {write} from '../../generated/files.mjs';
import {build, ensureDependencies} from '../../setup.mjs';

const {values} = parseArgs({
  options: {write: {type: 'boolean', default: false}, fast: {type: 'boolean', default: false}},
});
const tally = {passed: 0, failed: 0};

async function test(name, action) {
  try {
    await action();
    tally.passed += 1;
    console.log(`  ✔ ${name}`);
  } catch (error) {
    tally.failed += 1;
    console.log(`  ✖ ${name}\n${String(error?.message ?? error).replace(/^/gm, '    ')}`);
  }
}

let desktop;
// What was started ends with this process.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
try {
  ensureDependencies('test');
  if (!values.fast && !build()) throw new Error('the build failed');
  // After the dependencies are there.
  const {startDesktop} = await import('./desktop.mjs');
  const {listen} = await import('./listener.mjs');
  const {fileOf, print, written} = await import('./transcripts.mjs');
  const {visits} = await import('./visits.mjs');
  desktop = await startDesktop();
  const earlier = new Map();
  for (const [name, play] of Object.entries(visits)) {
    console.log(`\n${name}`);
    const start = Date.now();
    const parts = [];
    const faults = [];
    let listener;
    await play(async (attributes) => {
      await listener?.close();
      listener = await listen(desktop, attributes, (title, lines, wrong) => {
        parts.push({title, lines});
        faults.push(...wrong.map((fault) => `${title}: ${fault}`));
      });
      return listener;
    });
    await listener.close();
    const heard = print(name, parts, earlier);
    if (values.write) write(fileOf(name), heard);
    await test(`is heard as it is written down (${Math.round((Date.now() - start) / 1000)} s)`, () =>
      assert.deepEqual(heard.split('\n'), written(name).split('\n')));
    await test('keeps the rules', () => assert.equal(faults.length, 0, faults.join('\n')));
  }
} catch (error) {
  tally.failed += 1;
  console.error(error);
} finally {
  await desktop?.close();
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;
// What a browser left open must not keep the run from ending.
process.exit();
