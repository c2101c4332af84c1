// LHC-Forms as its makers publish it. Its package holds all that a page needs; an ordinary install takes a large part of
// Angular besides, which that file holds already.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {npm, root, run} from '../setup.mjs';

const version = '40.1.3';
const integrity = 'sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==';
const folder = join(root, '.cache/lforms', version);

/** In the order in which a page loads them. */
const scripts = ['webcomponent/assets/lib/zone.min.js', 'webcomponent/lhc-forms.js', 'fhir/R4/lformsFHIR.min.js'];
const style = 'webcomponent/styles.css';

/** Sees to it that the package is there. */
function ensureLForms() {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, {recursive: true, force: true});
  mkdirSync(unfinished, {recursive: true});
  if (!npm(['pack', '--silent', `lforms@${version}`], {cwd: unfinished})) throw new Error('npm pack lforms failed');
  const packed = join(unfinished, `lforms-${version}.tgz`);
  const digest = `sha512-${createHash('sha512').update(readFileSync(packed)).digest('base64')}`;
  if (digest !== integrity) throw new Error(`lforms ${version} is not what it was: ${digest}`);
  const wanted = [...scripts, style].map((file) => `package/dist/lforms/${file}`);
  if (!run('tar', ['-xzf', packed, ...wanted], {cwd: unfinished})) throw new Error('tar failed');
  rmSync(packed);
  renameSync(unfinished, folder);
}

/** The text of its scripts, to be loaded in this order, and of its style sheet. */
export function loadLForms() {
  ensureLForms();
  const read = (file) => readFileSync(join(folder, 'package/dist/lforms', file));
  return {scripts: scripts.map(read), style: read(style)};
}
