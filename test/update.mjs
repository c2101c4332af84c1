// npm run update: writes every generated file that is committed; a test compares each with what it would be now.
//   npm run update -- figures document   only these
import {documentFile, makeDocument} from './generated/document.mjs';
import {proofsFile, makeProofs} from './generated/figures.mjs';
import {write, writeJson} from './generated/files.mjs';
import {complaint, fingerprintsFile, makeFingerprints, readFingerprints} from './generated/fingerprints.mjs';
import {makePopulation, populationFile} from './generated/population.mjs';
import {build, ensureChrome, ensureDependencies} from './setup.mjs';

/** In an order in which each may need the ones before it. */
const generated = {
  /** First: nothing is written of rules that have no version of their own. */
  async version() {
    const now = await makeFingerprints();
    const before = readFingerprints();
    const wrong = before && complaint(before, now);
    if (wrong) throw new Error(wrong);
    writeJson(fingerprintsFile, now);
  },
  async figures() {
    writeJson(proofsFile, await makeProofs());
  },
  async population() {
    writeJson(populationFile, await makePopulation());
  },
  async document() {
    write(documentFile, await makeDocument());
  },
  async trees() {
    await ensureChrome();
    if (!build()) throw new Error('the build failed');
    const {makeTrees, printTrees, treesFile} = await import('./generated/accessibility-trees.mjs');
    write(treesFile, printTrees(await makeTrees()));
  },
  async pictures() {
    await ensureChrome();
    if (!build()) throw new Error('the build failed');
    const {takePictures} = await import('./generated/pictures.mjs');
    await takePictures();
  },
};

ensureDependencies('test');
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in generated));
if (unknown.length > 0)
  throw new Error(`nothing is called ${unknown.join(', ')}; there are ${Object.keys(generated).join(', ')}`);
try {
  for (const [name, make] of Object.entries(generated)) if (chosen.length === 0 || chosen.includes(name)) await make();
} catch (error) {
  console.error(`\nNot updated: ${error.message}`);
  process.exitCode = 1;
}
process.exit();
