// The browsers that the browser tests run in: what each is called here, what it takes to have it, and how it is started.
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {LONGEST_WAIT} from '../helpers/limits.mjs';
import {aptInstall, chromeOptions, ensureChrome, findFirefox, which} from '../setup.mjs';

/** Where Debian and its like put MiniBrowser: in a folder of the machine's architecture and the library's version. */
function miniBrowser() {
  const libraries = '/usr/lib';
  if (!existsSync(libraries)) return undefined;
  const folders = readdirSync(libraries)
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => join(libraries, name));
  const inside = folders.flatMap((folder) =>
    ['webkitgtk-6.0', 'webkit2gtk-4.1'].map((name) => join(folder, name, 'MiniBrowser')),
  );
  return inside.find(existsSync);
}

const webkitPrograms = () => [which('WebKitWebDriver'), which('Xvfb'), which('xsettingsd'), miniBrowser()];

/** Looks for something, then lets Debian install it, then says what is missing. */
function ensure(find, ...names) {
  const found = find() || (aptInstall(...names) && find());
  if (!found) throw new Error(`Install the Debian packages ${names.join(', ')} (apt-get install ${names.join(' ')}).`);
  return found;
}

const isBrowserTest = (file) => file.endsWith('.test.ts');
const isNodeTest = (file) => file.endsWith('.node.test.mjs');
const isProof = (file) => file.startsWith('test/triage/proofs/');

/** What runs in one engine only, and why. */
const others = {
  inPage: (file) => isBrowserTest(file) && !isProof(file),
  leftOut: [
    [isProof, 'they reckon with the rules alone, without a page'],
    [
      isNodeTest,
      'they drive Chromium by its own protocol: a real mouse, print, recorders, the tree that it hands to a screen reader',
    ],
  ],
};

/**
 * `inPage` and `inNode` say which test files run there, in a page or in Node; `leftOut` which do not, and why.
 * `launcher` starts it for web-test-runner.
 */
export const engines = {
  chromium: {
    name: 'Chromium',
    inPage: isBrowserTest,
    inNode: isNodeTest,
    ensure: ensureChrome,
    async launcher() {
      const {chromeLauncher} = await import('@web/test-runner-chrome');
      return chromeLauncher({
        launchOptions: chromeOptions(),
        createPage: async ({context}) => {
          const page = await context.newPage();
          page.setDefaultTimeout(LONGEST_WAIT);
          return page;
        },
      });
    },
  },
  firefox: {
    name: 'Firefox',
    ...others,
    inNode: (file) => file.startsWith('test/engines/firefox-'),
    ensure: () => ensure(findFirefox, 'firefox-esr'),
    async launcher() {
      const {firefox} = await import('./firefox.mjs');
      return firefox(findFirefox());
    },
  },
  webkit: {
    name: 'WebKit',
    ...others,
    ensure: () => ensure(() => webkitPrograms().every(Boolean), 'webkit2gtk-driver', 'xvfb', 'xsettingsd'),
    async launcher() {
      const {webkit} = await import('./webkit.mjs');
      return webkit(miniBrowser());
    },
  },
  'old-chromium': {
    name: 'old Chromiums',
    inNode: (file) => file === 'test/engines/old-chromium.test.mjs',
    leftOut: [[isBrowserTest, 'the programs that the tests need know no browser that old']],
    // For the site that they visit.
    ensure: ensureChrome,
  },
};
