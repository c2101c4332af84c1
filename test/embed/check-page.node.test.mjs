import assert from 'node:assert/strict';
import {once} from 'node:events';
import {after, before, describe, it} from 'node:test';
import {createDemoServer} from '../../demo/server.mjs';
import {startBrowser} from '../helpers/browser.mjs';

const words = (text) => text.replace(/\s+/g, ' ').trim();

describe('the stand-alone page', () => {
  let browser;
  let server;
  let address;

  before(async () => {
    browser = await startBrowser();
    server = createDemoServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    address = `http://127.0.0.1:${server.address().port}/dist/check.html`;
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens the page and passes on what it printed and asked for. */
  async function open({javaScript = true, query = ''} = {}) {
    const page = await browser.newPage();
    const printed = [];
    const requests = [];
    page.on('console', (message) => printed.push(message.text()));
    page.on('pageerror', (error) => printed.push(String(error)));
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.setJavaScriptEnabled(javaScript);
    await page.goto(address + query, {waitUntil: 'load'});
    return {page, printed, requests};
  }

  it('shows the leaflet without JavaScript, word for word as the element does', async () => {
    const {page: plain, printed} = await open({javaScript: false});
    const text = words(await plain.$eval('[data-rugpijn-check] .step', (step) => step.textContent));
    assert.deepEqual(printed, []);
    const {page} = await open();
    const own = await page.evaluate(async () => {
      const element = document.querySelector('rugpijn-check');
      element.mode = 'leaflet';
      await element.updateComplete;
      return element.renderRoot.querySelector('.step').textContent;
    });
    // The page knows no practice, so the element's block of it is not there.
    const [before, contact] = words(own).split('Contact met de praktijk');
    assert.ok(contact);
    const close = (value) => value.replace(/\s/g, '');
    assert.ok(close(text).startsWith(close(before)), 'the two say the same');
    const rest = close(text).slice(close(before).length);
    assert.ok(rest.length > 50 && close(contact).endsWith(rest), `and end alike: ${rest}`);
    assert.ok(text.length > 8000, `${text.length} characters`);
    console.log(`check.html: ${text.split(' ').length} words without JavaScript`);
  });

  it('needs nothing but itself and the script, and lays the leaflet out without JavaScript', async () => {
    const {page, requests} = await open({javaScript: false});
    assert.deepEqual(
      requests.filter((path) => !/check\.html$|rugpijn-check\.js$/.test(path)),
      [],
    );
    await page.setViewport({width: 320, height: 640});
    assert.equal(await page.$$eval('[data-rugpijn-check] details', (sections) => sections.length > 10), true);
    const width = await page.$eval('html', (root) => root.scrollWidth);
    assert.ok(width <= 320, `${width} px`);
    assert.ok(!(await page.content()).includes('rugpijn-check('), 'the style sheet of the element was rewritten whole');
    assert.equal(await page.$eval('[data-rugpijn-check] a[href="tel:112"]', (link) => link.checkVisibility()), true);
    assert.ok((await page.$$('.frames > svg')).length >= 22);
  });

  it('shows the check where the script runs, and the leaflet in it no more', async () => {
    const {page, printed} = await open();
    assert.equal(
      await page.$eval('rugpijn-check', (element) => element.renderRoot.querySelectorAll('input').length > 5),
      true,
    );
    assert.equal(await page.$eval('rugpijn-check > .root', (leaflet) => leaflet.checkVisibility()), false);
    assert.deepEqual(printed, []);
  });
});
