import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {createDemoServer} from '../../demo/server.mjs';
import {chromeOptions} from '../setup.mjs';

const listen = async (server) => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}`;
};

/** Presses through the check as somebody without any complaint; the page's own script can't see inside, so the test asks the element. */
const playThrough = (page) =>
  page.evaluate(async () => {
    const element = document.querySelector('rugpijn-check');
    const root = element.renderRoot;
    let screens = 0;
    while (!root.querySelector('.card')) {
      if (++screens > 20) throw new Error('the check does not end');
      for (const part of root.querySelectorAll('fieldset.part')) {
        const none = part.querySelector('input[value=n]');
        const radios = part.querySelectorAll('input[type=radio]');
        // The third radio, where there is one: an adult.
        (none ?? (screens === 4 && radios.length > 2 ? radios[2] : radios[0])).click();
        await element.updateComplete;
      }
      root.querySelector('button[type=submit]').click();
      await element.updateComplete;
    }
    return {screens, label: root.querySelector('.card .label').textContent};
  });

describe('one script tag', () => {
  let browser;
  let scripts;
  let pages;
  let scriptOrigin;
  let pageOrigin;
  const bodies = {};

  before(async () => {
    browser = await puppeteer.launch(chromeOptions());
    scripts = createDemoServer();
    scriptOrigin = await listen(scripts);
    pages = createServer((request, response) => {
      const body = bodies[request.url];
      response.writeHead(body ? 200 : 404, {'content-type': 'text/html; charset=utf-8'}).end(body ?? '');
    });
    pageOrigin = await listen(pages);
  });
  after(async () => {
    await browser?.close();
    scripts?.close();
    pages?.close();
  });

  const open = async (path, body) => {
    bodies[path] = `<!doctype html><html lang="nl"><title>Praktijk</title><link rel="icon" href="data:,">${body}</html>`;
    const page = await browser.newPage();
    const seen = {console: [], requests: []};
    page.on('console', (message) => seen.console.push(message.text()));
    page.on('pageerror', (error) => seen.console.push(String(error)));
    page.on('request', (request) => seen.requests.push(request.url()));
    return {page, seen, url: pageOrigin + path};
  };

  const tag = (attributes) => `<script ${attributes} src="SCRIPT"></script>`;
  const element = '<rugpijn-check><a href="tel:112">Bel 112</a></rugpijn-check>';
  const ways = [
    ['a classic script in the head', (script) => `<head>${script('')}</head><body>${element}</body>`],
    ['a deferred script in the head', (script) => `<head>${script('defer')}</head><body>${element}</body>`],
    ['an async script', (script) => `<head>${script('async')}</head><body>${element}</body>`],
    ['a classic script after the element', (script) => `<body>${element}${script('')}</body>`],
    ['the script twice', (script) => `<head>${script('defer')}${script('defer')}</head><body>${element}</body>`],
  ];
  for (const [index, [name, body]] of ways.entries())
    it(`makes the check work from another origin: ${name}`, async () => {
      const script = (attributes) => tag(attributes).replace('SCRIPT', `${scriptOrigin}/dist/rugpijn-check.js`);
      const {page, seen, url} = await open(`/way-${index}`, body(script));
      await page.goto(url, {waitUntil: 'load'});
      await page.waitForFunction(() => document.querySelector('rugpijn-check').renderRoot?.querySelector('fieldset'));
      const before = seen.requests.length;
      const {screens, label} = await playThrough(page);
      assert.equal(screens, 10);
      assert.match(label, /\p{L}/u);
      assert.deepEqual(seen.console, []);
      assert.deepEqual(seen.requests.slice(before), [], 'no request after the script');
      assert.equal(await page.evaluate(() => document.querySelector('rugpijn-check').shadowRoot), null);
      await page.close();
    });

  it('works as a module from its own origin', async () => {
    const page = await browser.newPage();
    await page.goto(`${scriptOrigin}/index.html`);
    await page.setContent(`<script type="module" src="${scriptOrigin}/dist/rugpijn-check.js"></script>${element}`);
    await page.waitForFunction(() => document.querySelector('rugpijn-check').renderRoot?.querySelector('fieldset'));
    await page.close();
  });

  it('leaves no global behind', async () => {
    const keys = 'new Set([...Reflect.ownKeys(window), ...Reflect.ownKeys(Symbol)])';
    const {page, url} = await open(
      '/globals',
      `<body>${element}<script>var left, before; before = ${keys};</script>${tag('').replace('SCRIPT', `${scriptOrigin}/dist/rugpijn-check.js`)}
      <script>left = [...${keys}].filter((key) => !before.has(key)).map(String);</script></body>`,
    );
    await page.goto(url, {waitUntil: 'load'});
    const left = await page.evaluate(() => window.left);
    assert.ok(await page.evaluate(() => Boolean(customElements.get('rugpijn-check'))));
    assert.deepEqual(left, []);
    await page.close();
  });
});
