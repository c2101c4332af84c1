// npm run decision-table: writes the document that a clinician signs, from the rules, the copy and the figures of the proofs.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ensureDependencies, root} from './setup.mjs';

export const page = join(root, 'demo/decision-table.html');

export const readProofs = () => JSON.parse(readFileSync(join(root, 'demo/proofs.json'), 'utf8'));

/** src/export/decision-table.ts as a module that Node can run. Nothing is written to disk, and nothing needs a build first. */
export async function loadExport() {
  // Not at the top: in a fresh clone it is not there until the dependencies are.
  const {build} = await import('esbuild');
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: ['src/export/decision-table.ts'],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureDependencies();
  const {decisionTable} = await loadExport();
  writeFileSync(page, decisionTable(readProofs()));
  console.log('written: demo/decision-table.html');
}
