import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {createDemoServer} from '../../demo/server.mjs';
import {startBrowser} from '../helpers/browser.mjs';
import {root} from '../setup.mjs';

const script = (path) => readFileSync(join(root, 'node_modules', path), 'utf8');

/** The judges as any site owner would use them: on the page as it is, with the roots of its checks closed. */
async function findings(page) {
  await page.evaluate(script('axe-core/axe.min.js'));
  await page.evaluate(script('accessibility-checker-engine/ace.js'));
  return page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const {violations} = await window.axe.run(document);
    const {results} = await new window.ace.Checker().check(document, ['WCAG_2_2']);
    return [
      ...violations.map(({id, nodes}) => `axe: ${id}: ${nodes[0].html}`),
      ...results
        .filter(({value}) => value[1] === 'FAIL')
        .map(({ruleId, snippet}) => `Equal Access: ${ruleId}: ${snippet}`),
    ];
  });
}

describe('pages about access', {concurrency: false}, () => {
  let server;
  let browser;
  let origin;
  before(async () => {
    server = createDemoServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${server.address().port}`;
    browser = await startBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
  });

  for (const path of ['/accessibility.html', '/practice.html', '/index.html', '/theming.html', '/dist/check.html'])
    for (const width of [320, 1200])
      it(`give both judges nothing to find, and fit: ${path}, ${width} px`, async () => {
        const page = await browser.newPage();
        await page.setViewport({width, height: 800});
        await page.goto(origin + path, {waitUntil: 'load'});
        assert.deepEqual(await findings(page), []);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
        await page.close();
      });

  it('name the versions of the programs that were used', () => {
    const statement = readFileSync(join(root, 'demo/accessibility.html'), 'utf8');
    const {devDependencies} = JSON.parse(readFileSync(join(root, 'test/package.json'), 'utf8'));
    for (const [name, spelled] of [
      ['axe-core', 'axe-core'],
      ['accessibility-checker-engine', 'IBM Equal Access'],
      ['@guidepup/virtual-screen-reader', 'Guidepup'],
    ])
      assert.ok(statement.includes(`${spelled} ${devDependencies[name]}`), name);
  });

  it('have links that lead somewhere', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/accessibility.html`);
    const links = await page.$$eval('a[href]', (all) =>
      all.map(({href}) => href).filter((href) => href.startsWith('http')),
    );
    assert.ok(links.length >= 8);
    for (const href of links) {
      assert.equal((await fetch(href)).status, 200, href);
      const {hash} = new URL(href);
      if (hash) assert.ok(await page.$(hash), href);
    }
    assert.ok((await page.goto(`${origin}/index.html`)) && (await page.$('footer a[href="accessibility.html"]')));
    await page.close();
  });

  it('say rightly that a judge on somebody’s page sees nothing of the check: not even a fault in it', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/practice.html`, {waitUntil: 'load'});
    await page.$eval('rugpijn-check', async (check) => {
      await check.updateComplete;
      const image = document.createElement('img');
      image.src = 'data:,';
      check.renderRoot.querySelector('.root').append(image);
    });
    assert.deepEqual(await findings(page), []);
    // The same fault on the page itself is found.
    await page.evaluate(() => document.querySelector('main').append(Object.assign(new Image(), {src: 'data:,'})));
    const found = (await findings(page)).join('\n');
    assert.match(found, /axe: image-alt/);
    assert.match(found, /Equal Access: img_alt/);
    await page.close();
  });
});
