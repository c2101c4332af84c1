// demo/decision-table.html: the document that a clinician signs, from the rules, the copy, and the figures of the proofs and the population.
import {loadSource} from '../helpers/load-source.mjs';
import {readJson} from './files.mjs';
import {proofsFile} from './figures.mjs';
import {populationFile} from './population.mjs';

export const documentFile = 'demo/decision-table.html';

/** What npm run mutate wrote down. */
export const mutationFile = 'demo/mutation.json';

export const loadExport = () => loadSource('src/export/decision-table.ts');

export const readProofs = () => ({
  ...readJson(proofsFile),
  mutation: readJson(mutationFile),
  population: readJson(populationFile),
});

export async function makeDocument() {
  const {decisionTable} = await loadExport();
  return decisionTable(readProofs());
}
