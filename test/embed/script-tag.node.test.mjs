import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {checkIn, playThrough, startSite, usualScreens} from '../helpers/site.mjs';

describe('one script tag', () => {
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site?.close());

  const tag = (attributes) => `<script ${attributes} src="${site.elsewhere}/dist/rugpijn-check.js"></script>`;
  const element = '<rugpijn-check><a href="tel:112">Bel 112</a></rugpijn-check>';
  const ways = {
    'a classic script in the head': () => ({head: tag(''), body: element}),
    'a deferred script in the head': () => ({head: tag('defer'), body: element}),
    'an async script': () => ({head: tag('async'), body: element}),
    'a classic script after the element': () => ({body: element + tag('')}),
    'the script twice': () => ({head: tag('defer') + tag('defer'), body: element}),
  };
  for (const [name, content] of Object.entries(ways))
    it(`makes the check work from another origin: ${name}`, async () => {
      const {page, printed, requests} = await site.open(content());
      await checkIn(page);
      const before = requests.length;
      const {screens, verdict} = await playThrough(page);
      assert.equal(screens, usualScreens);
      assert.match(verdict, /\p{L}/u);
      assert.deepEqual(printed, []);
      assert.deepEqual(requests.slice(before), [], 'no request after the script');
      assert.equal(await page.evaluate(() => document.querySelector('rugpijn-check').shadowRoot), null);
      await page.close();
    });

  it('works as a module from its own origin', async () => {
    const {page} = await site.open(`<script type="module" src="/dist/rugpijn-check.js"></script>${element}`);
    await checkIn(page);
    await page.close();
  });

  const older = {
    'no style sheets to adopt': () => {
      delete Document.prototype.adoptedStyleSheets;
    },
    'no :not() with a list': () => {
      const {matches} = Element.prototype;
      Element.prototype.matches = function (selector) {
        if (/:not\([^)]*,/.test(selector))
          throw new DOMException(`'${selector}' is not a valid selector.`, 'SyntaxError');
        return matches.call(this, selector);
      };
    },
  };
  for (const [name, makeOlder] of Object.entries(older))
    it(`keeps the fallback, without a word, in a browser that has ${name}`, async () => {
      const {page, printed} = await site.open(
        {head: tag(''), body: `${element}<a href="/check.html#rugpijn-check">Doe de check</a>`},
        {before: makeOlder},
      );
      assert.equal(await page.evaluate(() => customElements.get('rugpijn-check')), undefined);
      assert.deepEqual(
        await page.$$eval('a', (links) => links.map((link) => link.checkVisibility() && link.textContent)),
        ['Bel 112', 'Doe de check'],
      );
      assert.deepEqual(printed, []);
      await page.close();
    });

  it('leaves no global behind', async () => {
    const keys = 'new Set([...Reflect.ownKeys(window), ...Reflect.ownKeys(Symbol)])';
    const {page} = await site.open(
      `${element}<script>var left, before; before = ${keys};</script>${tag('')}
      <script>left = [...${keys}].filter((key) => !before.has(key)).map(String);</script>`,
    );
    const left = await page.evaluate(() => window.left);
    assert.ok(await page.evaluate(() => Boolean(customElements.get('rugpijn-check'))));
    assert.deepEqual(left, []);
    await page.close();
  });
});
