// test/triage/rules-version.json: the version of the rules, and a fingerprint of each part that it stands for.
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {loadSource} from '../helpers/load-source.mjs';
import {root} from '../setup.mjs';
import {readJson} from './files.mjs';

export const fingerprintsFile = 'test/triage/rules-version.json';

export const readFingerprints = () =>
  existsSync(join(root, fingerprintsFile)) ? readJson(fingerprintsFile) : undefined;

/** @param load what makes the parts, which a test can change */
export async function makeFingerprints(load = () => loadSource('test/triage/fingerprints.ts')) {
  const {plainParts, rulesVersion} = await load();
  return {
    rulesVersion,
    fingerprints: Object.fromEntries(
      Object.entries(plainParts()).map(([part, text]) => [
        part,
        createHash('sha256').update(text).digest('hex').slice(0, 16),
      ]),
    ),
  };
}

/**
 * What is wrong when `now` is not what was `signed`, in a sentence that says what to do; nothing when all is well. A
 * version that is new may stand for anything: then only the file has to be written.
 */
export function complaint(signed, now) {
  const names = [...new Set([...Object.keys(signed.fingerprints), ...Object.keys(now.fingerprints)])];
  const changed = names.filter((part) => signed.fingerprints[part] !== now.fingerprints[part]);
  if (changed.length === 0 || signed.rulesVersion !== now.rulesVersion) return '';
  return `Changed since version ${signed.rulesVersion} of the rules: ${changed.join(', ')}. Whoever signed that version has not seen this. Give rulesVersion (src/triage/rules.ts) a new date, say under "Klinisch" in CHANGELOG.md what changed, and run npm run update.`;
}
