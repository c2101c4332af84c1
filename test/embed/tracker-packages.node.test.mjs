import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {testTrackers} from '../helpers/tracker-tests.mjs';
import {chromeOptions, root} from '../setup.mjs';

/** Runs in the page: each click keeps the page busy, in a built-in that the check uses, for long enough to be reported. */
function keepBusy() {
  let isClicked = false;
  window.addEventListener('click', () => (isClicked = true), true);
  const {filter} = Array.prototype;
  Array.prototype.filter = function (...parts) {
    if (isClicked) for (const start = performance.now(); performance.now() - start < 60;);
    isClicked = false;
    return filter.apply(this, parts);
  };
}

/** What was sent of scripts that kept the page busy: which handlers of the check, and where in the file each is. */
const handlersIn = (text) =>
  [...text.matchAll(/\{[^{}]*"source_?char_?position"[^{}]*\}/gi)]
    .map(([json]) =>
      Object.entries(JSON.parse(json)).map(([key, value]) => [key.replaceAll('_', '').toLowerCase(), value]),
    )
    .map((entries) => Object.fromEntries(entries))
    .filter(({invokertype, sourceurl}) => invokertype === 'event-listener' && sourceurl.endsWith('/check.js'))
    .map(({invoker, sourcefunctionname, sourcecharposition}) => ({
      invoker,
      place: `${sourcefunctionname}:${sourcecharposition}`,
    }));

testTrackers(
  'Chromium',
  chromeOptions(),
  // The files are for a visitor's disk, not for that of who runs the tests.
  async (page) => (await page.createCDPSession()).send('Page.setDownloadBehavior', {behavior: 'deny'}),
  (sentDuring) => {
    for (const name of ['web-vitals', '@datadog/browser-rum'])
      it(`tells ${name} of a page that was busy the same place in the script, whatever is answered`, async () => {
        const text = await sentDuring(name, 'mouse', 'VC37', {head: `<script>(${keepBusy})()</script>`});
        const handlers = handlersIn(text);
        const invokers = new Set(handlers.map(({invoker}) => invoker));
        const pairs = new Set(handlers.map(({invoker, place}) => `${invoker} at ${place}`));
        // A box and a button may be told apart, but not one box from another.
        assert.equal(pairs.size, invokers.size, [...pairs].join('\n'));
        const ticks = handlers.filter(({invoker}) => invoker.startsWith('INPUT'));
        assert.ok(ticks.length > 10, `${ticks.length} ticks were reported`);
        assert.equal(new Set(ticks.map(({invoker}) => invoker)).size, 1);
      });
  },
);

it('names in the README the versions that these tests run', () => {
  const {devDependencies} = JSON.parse(readFileSync(`${root}/test/package.json`, 'utf8'));
  const readme = readFileSync(`${root}/README.md`, 'utf8');
  for (const name of ['rrweb', '@sentry/browser', '@datadog/browser-rum', 'clarity-js', 'web-vitals'])
    assert.ok(readme.includes(`\`${name}\` ${devDependencies[name]}`), `${name} ${devDependencies[name]}`);
});
