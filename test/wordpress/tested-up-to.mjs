import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {strFromU8, unzipSync} from 'fflate';
import {zip} from './server.mjs';

/** @param version of the newest WordPress that runs here */
export const testedUpTo = (suite, version) =>
  suite('The readme of the plugin')('names the newest WordPress that the plugin was run in', () => {
    const readme = strFromU8(unzipSync(readFileSync(zip().file))['rugpijn-check/readme.txt']);
    // A readme names no releases that only mend.
    const [, tested] = /^Tested up to: (.+)$/m.exec(readme);
    assert.equal(tested, version.split('.').slice(0, 2).join('.'));
  });
