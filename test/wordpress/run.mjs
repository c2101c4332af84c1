// npm run test:wordpress: the built plugin in a real WordPress and a real network, through real editors and a real browser.
//   <suite> …             only these, such as block-editor or leaves-nothing
//   --release <name> …    only the WordPress of these releases of Debian, such as trixie
//   --fast                no build: the plugin of the last one
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {build, chromeOptions, ensureChrome, ensureDependencies} from '../setup.mjs';
import {blockEditor} from './block-editor.mjs';
import {classicEditor} from './classic-editor.mjs';
import {debugLog} from './debug-log.mjs';
import {hostileValues} from './hostile-values.mjs';
import {markers} from './markers.mjs';
import {leavesNothing, removal} from './removal.mjs';
import {classicTheme, password, releases, startWordPress, zip} from './server.mjs';
import {optionsPage} from './options-page.mjs';
import {shortcodeAndBlock} from './shortcode-and-block.mjs';
import {siteEditor} from './site-editor.mjs';
import {testedUpTo} from './tested-up-to.mjs';

const tally = {passed: 0, failed: 0};

function suite(title) {
  console.log(`\n${title}`);
  return async (name, action) => {
    try {
      await action();
      tally.passed += 1;
      console.log(`  ✔ ${name}`);
    } catch (error) {
      tally.failed += 1;
      console.log(`  ✖ ${name}\n${String(error?.stack ?? error).replace(/^/gm, '    ')}`);
    }
  };
}

function people(release, {single, network}) {
  const logins = {
    admin: 'administrator',
    editor: 'editor',
    author: 'author',
    contributor: 'contributor',
    'classic-editor': 'editor',
    'classic-author': 'author',
  };
  for (const site of [single, network])
    for (const [login, role] of Object.entries(logins)) {
      // The admin is there; in the network it is the super admin, so the site gets an administrator of its own.
      if (login !== 'admin') site.php('make_user', login, role, password, site.id);
      else if (site.isNetwork) site.php('make_user', 'administrator', role, password, site.id);
    }
  // One theme made of blocks, and one made of PHP.
  single.php('use_theme', releases[release].theme, single.id);
  network.php('use_theme', classicTheme, network.id);
}

const suites = {
  'shortcode-and-block': shortcodeAndBlock,
  markers,
  'hostile-values': hostileValues,
  'block-editor': blockEditor,
  'classic-editor': classicEditor,
  'options-page': optionsPage,
  'site-editor': siteEditor,
  // Last: the first reads what the others left in the log, the second takes the plugin off.
  'debug-log': debugLog,
  removal,
};
const {values, positionals: chosen} = parseArgs({
  allowPositionals: true,
  options: {
    fast: {type: 'boolean', default: false},
    release: {type: 'string', multiple: true, default: Object.keys(releases)},
  },
});
const isChosen = (name) => chosen.length === 0 || chosen.includes(name);

async function runSuites(release) {
  const wordpress = await startWordPress(release);
  console.log(`\nWordPress ${wordpress.version}, of Debian ${release}`);
  const {args, ...options} = chromeOptions();
  let browser;
  try {
    // Some pages of WordPress ask for fonts and pictures elsewhere.
    browser = await puppeteer.launch({
      ...options,
      args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
    people(release, wordpress);
    const {single, network} = wordpress;
    if (isChosen('leaves-nothing')) await leavesNothing(suite, [single, network]);
    for (const site of [single, network]) {
      site.php('install_plugin', zip().file, !site.isNetwork);
      site.php('activate', site.isNetwork);
    }
    if (release === Object.keys(releases).at(-1) && isChosen('tested-up-to'))
      await testedUpTo(suite, wordpress.version);
    for (const [name, run] of Object.entries(suites)) if (isChosen(name)) await run(suite, browser, [single, network]);
  } finally {
    await browser?.close();
    await wordpress.close();
  }
}

// What was started ends with this process.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
try {
  ensureDependencies('test');
  await ensureChrome();
  if (!values.fast && !build()) throw new Error('the build failed');
  for (const release of values.release) await runSuites(release);
} catch (error) {
  tally.failed += 1;
  console.error(error);
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;
