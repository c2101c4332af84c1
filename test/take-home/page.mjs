// What the node tests of the take-home set share: the built check on pages of a small server, and a visitor to press it.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {mkdtemp, readFile, readdir, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from 'esbuild';
import {startBrowser} from '../helpers/browser.mjs';
import {root} from '../setup.mjs';

/** TypeScript of this project as one script; nothing is written to disk. */
export async function bundle(contents, options) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root, loader: 'ts'},
    bundle: true,
    write: false,
    target: 'es2022',
    logLevel: 'warning',
    ...options,
  });
  return outputFiles[0].text;
}

/** A bundle in the format of a module, as a module. */
export const loadBundle = (code) => import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);

/** The visitor of the browser tests, who presses labels and buttons, with the copy and the test patients; in the page it is `visitor`. */
const visitorScript = () =>
  bundle(
    `export {hasResult, inside, legends, play, press, textOf} from './test/helpers/visitor.ts';
    export {person, uninvited} from './test/helpers/person.ts';
    export {vignettes} from './test/triage/vignettes.ts';
    export {nl} from './src/copy/nl.ts';
    export {say} from './src/copy/line.ts';`,
    {format: 'iife', globalName: 'visitor'},
  );

/**
 * Runs in the page before anything else, and in each of its frames: the check asks one for the browser's own
 * `attachShadow`. Stops the clock, because the rules expire and the doors open by the hour; keeps
 * closed roots, because the printed view has no renderRoot to ask; and stubs print(), which has no dialog in headless
 * Chromium and would wait for one elsewhere, so that it only says that it begins.
 */
function prepare(now) {
  const Original = Date;
  globalThis.Date = class extends Original {
    constructor(...parts) {
      if (parts.length > 0) super(...parts);
      else super(now);
    }
    static now() {
      return now;
    }
  };
  const roots = (top.roots ??= new WeakMap());
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const made = attachShadow.call(this, options);
    roots.set(this, made);
    return made;
  };
  const printed = [];
  window.print = () => {
    window.dispatchEvent(new Event('beforeprint'));
    printed.push(document.body.lastElementChild);
  };
  window.spy = {
    printed,
    views: () => [...document.querySelectorAll('[data-rugpijn-check-print]')],
    view: () => roots.get(window.spy.views().at(-1)),
  };
}

/** A practice that fills in everything: the most that can stand on paper. */
export const fullPractice =
  'contact-name="Fysiotherapie De Linde" contact-phone="030 123 45 67" contact-email="info@delinde.example" contact-address="Lindelaan 12, 3500 AB Utrecht" contact-url="https://delinde.example/afspraak" contact-2-name="De Linde aan het Water" contact-2-phone="030 987 65 43" contact-2-email="water@delinde.example" contact-2-address="Waterkade 112 bis, 3512 AB Utrecht" contact-2-url="https://delinde.example/afspraak-water" gp-phone="030 765 43 21" out-of-hours-phone="0900 1234"';

/** Runs a script in the page without leaving it there: a page may show what stands in its head. */
export async function run(page, content) {
  const tag = await page.addScriptTag({content});
  await tag.evaluate((script) => script.remove());
}

export async function startPages() {
  const visitor = await visitorScript();
  // Once: a build may replace the file while the tests run.
  const script = readFileSync(join(root, 'dist/rugpijn-check.js'));
  const bodies = new Map();
  const browser = await startBrowser();
  const server = createServer(({url}, response) => {
    const body = url === '/rugpijn-check.js' ? script : bodies.get(url);
    const type = body === script ? 'text/javascript' : 'text/html';
    response.writeHead(body ? 200 : 404, {'content-type': `${type}; charset=utf-8`}).end(body ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    /** A page with this head and body, at a moment in a time zone, with everything that goes wrong in `faults`. */
    async open({
      head = '',
      body = `<rugpijn-check ${fullPractice}></rugpijn-check>`,
      now,
      timeZone = 'Europe/Amsterdam',
      before,
    }) {
      const path = `/${bodies.size}`;
      bodies.set(
        path,
        `<!doctype html><html lang="nl"><head><title>Praktijk</title><link rel="icon" href="data:,"><script defer src="/rugpijn-check.js"></script>${head}</head><body>${body}</body></html>`,
      );
      const page = await browser.newPage();
      const faults = [];
      page.on('console', (message) => faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.emulateTimezone(timeZone);
      await page.evaluateOnNewDocument(prepare, now);
      if (before) await page.evaluateOnNewDocument(before);
      await page.goto(`http://127.0.0.1:${server.address().port}${path}`, {waitUntil: 'load'});
      await run(page, visitor);
      await page.evaluate(() => document.querySelector('rugpijn-check').updateComplete);
      return {page, faults};
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Takes a patient through the check by labels alone: one of the test patients, with other answers where they are given. */
export const play = (page, id, answers = {}) =>
  page.evaluate(
    async (id, answers) => {
      const {person, play, vignettes} = window.visitor;
      const patient = vignettes.find((vignette) => vignette.id === id);
      await play(document.querySelector('rugpijn-check'), person({...patient.answers, ...answers}));
    },
    id,
    answers,
  );

/** Presses the button with this text. */
export const press = (page, text) =>
  page.evaluate((text) => window.visitor.press(document.querySelector('rugpijn-check'), text), text);

/** Presses a button, and reads the file that lands on the disk. */
export async function saveFile(page, text) {
  const folder = await mkdtemp(join(tmpdir(), 'rugpijn-check-'));
  const session = await page.browser().target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: folder, eventsEnabled: true});
  const landed = new Promise((resolve, reject) =>
    session.on('Browser.downloadProgress', ({state}) => {
      if (state === 'completed') resolve();
      if (state === 'canceled') reject(new Error('the browser gave up the file'));
    }),
  );
  await press(page, text);
  await landed;
  await session.detach();
  const names = await readdir(folder);
  assert.equal(names.length, 1);
  const content = await readFile(join(folder, names[0]), 'utf8');
  await rm(folder, {recursive: true});
  return {name: names[0], text: content};
}
