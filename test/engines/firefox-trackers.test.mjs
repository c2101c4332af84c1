import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {testTrackers} from '../helpers/tracker-tests.mjs';
import {findFirefox} from '../setup.mjs';
import {firefoxOptions, nameSpace} from './firefox.mjs';

const downloads = mkdtempSync(join(tmpdir(), 'rugpijn-check-'));
after(() => rmSync(downloads, {recursive: true}));

const options = firefoxOptions(findFirefox());
Object.assign(options.extraPrefsFirefox, {
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  // A panel would take the keys.
  'browser.download.alwaysOpenPanel': false,
});
testTrackers('Firefox', options, nameSpace);
