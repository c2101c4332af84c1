// demo/proofs.json: what the proofs of the test suite counted, as they hand it over (test/helpers/counted.ts).
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {loadSource} from '../helpers/load-source.mjs';
import {root} from '../setup.mjs';

export const proofsFile = 'demo/proofs.json';

/** Runs every proof in Node, and takes their figures. */
export async function makeProofs() {
  const {startVitest} = await import('vitest/node');
  const folder = mkdtempSync(join(tmpdir(), 'figures-'));
  const file = join(folder, 'figures.jsonl');
  try {
    const run = await startVitest('test', [], {
      root,
      config: join(root, 'test/vitest.config.mjs'),
      watch: false,
      include: ['test/triage/proofs/*.test.ts', 'test/triage/assess.test.ts'],
      setupFiles: [join(root, 'test/helpers/take-figures.mjs')],
      env: {FIGURES: file},
      testTimeout: 1_200_000,
    });
    const failed = run?.state.getCountOfFailedTests();
    await run?.close();
    if (failed !== 0) throw new Error('a proof failed: it has no figures to write down');
    const handedOver = new Map(
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
    const {decisionTableCopy} = await loadSource('src/copy/nl/decision-table.ts');
    // In the order of the document, whichever proof was done first.
    const figures = Object.keys(decisionTableCopy.proofs.rows).map((proof) => {
      if (!handedOver.has(proof)) throw new Error(`no proof handed over figures for "${proof}"`);
      return [proof, handedOver.get(proof)];
    });
    const {rulesVersion} = await loadSource('src/triage/rules.ts');
    return {rulesVersion, figures: Object.fromEntries(figures)};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
