/* global Turbo */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {checkIn, startSite} from '../helpers/site.mjs';

const script = '<script defer src="/dist/rugpijn-check.js"></script>';

/** What stands in a page behind a check that was not closed, and what of it a visitor has to see. */
const pages = {
  'a self-closing element before headings and a footer': [
    '<rugpijn-check contact-name="De Brug" /><h2>Wanneer open</h2><p>Elke werkdag.</p><footer>Fysiotherapie De Brug</footer>',
    'Wanneer open Elke werkdag. Fysiotherapie De Brug',
  ],
  'a self-closing element, with a paragraph first': [
    '<rugpijn-check contact-name="De Brug"/>\n<p>Wij zijn er elke werkdag.</p>\n<ul><li>Parkeren kan voor de deur</li></ul>',
    'Wij zijn er elke werkdag. Parkeren kan voor de deur',
  ],
  'an element with a fallback that lost its end tag': [
    '<rugpijn-check contact-name="De Brug"><p><a href="tel:112">Bel 112</a></p><section><h2>Team</h2><p>Wie wij zijn.</p></section><p>Tot ziens.</p>',
    'Team Wie wij zijn. Tot ziens.',
  ],
  'a block that an XML serializer closed in itself': [
    '<div data-rugpijn-check="1" data-contact-name="De Brug"/><table><tr><td>Maandag</td></tr></table><div>Kosten</div>',
    'Maandag Kosten',
  ],
  'a block with a link in a box of a page builder': [
    '<div class="column"><div data-rugpijn-check="1" data-contact-name="De Brug"><a href="/dist/check.html#rugpijn-check">Doe de check</a><div class="row"><div><form>Zoeken <button>Zoek</button></form></div></div><p>Einde</p></div>',
    'Zoeken Zoek Einde',
  ],
  'two that are not closed': [
    '<rugpijn-check contact-name="De Brug" /><h2>Enkel</h2><rugpijn-check contact-name="De Brug" /><h2>Knie</h2>',
    'Enkel Knie',
  ],
};

describe('a check without its end tag', () => {
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site?.close());

  /** The words of the page itself that can be seen. */
  const words = (page) => page.$eval('body', (body) => body.innerText.replace(/\s+/g, ' ').trim());

  for (const [name, [body, expected]] of Object.entries(pages))
    for (const [when, head, end] of [
      ['deferred', script, ''],
      ['in the head', script.replace(' defer', ''), ''],
      ['at the end', '', '<script src="/dist/rugpijn-check.js"></script>'],
    ])
      it(`leaves on the page what follows: ${name}, with the script ${when}`, async () => {
        const {page, printed} = await site.open({head, body: body + end});
        const check = await checkIn(page);
        assert.equal(await words(page), expected);
        assert.equal(await check.evaluate((element) => element.getAttribute('contact-name')), 'De Brug');
        const [above, below] = await page.evaluate(() =>
          [document.querySelector('rugpijn-check'), document.querySelector('h2, table, form, ul')].map(
            (node) => node.getBoundingClientRect().top,
          ),
        );
        assert.ok(above < below, 'behind the check');
        assert.deepEqual(printed, []);
        await page.close();
      });

  it('leaves on the page what came into a link that was not closed', async () => {
    const {page} = await site.open({
      head: script,
      body: '<main><a href="/dist/check.html#rugpijn-check">Doe de check<h2>Wanneer open</h2><p>Elke werkdag.</p><footer>De Brug</footer></main>',
    });
    await page.evaluate(() => customElements.whenDefined('rugpijn-check'));
    assert.equal(await words(page), 'Doe de check Wanneer open Elke werkdag. De Brug');
    await page.close();
  });

  it('does so on every page that Turbo puts in', async () => {
    const head = `<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>${script}`;
    const path = site.add(
      `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Rug</title><link rel="icon" href="data:,">${head}</head><body><rugpijn-check /><h2>Wanneer open</h2></body></html>`,
    );
    const {page} = await site.open({head, body: '<p>Thuis</p>'});
    await page.evaluate((path) => Turbo.visit(path), path);
    await page.waitForFunction(() => document.title === 'Rug');
    await checkIn(page);
    assert.equal(await words(page), 'Wanneer open');
    await page.close();
  });

  it('leaves alone what is a fallback, a contact block, or in an editor, and what a framework puts in', async () => {
    const fallbacks = [
      '<rugpijn-check><p>Bel bij nood <a href="tel:112">112</a>.</p><p>Of bel uw huisarts.</p></rugpijn-check>',
      '<rugpijn-check><div slot="contact"><h3>Twee locaties</h3><ul><li>Utrecht</li></ul></div></rugpijn-check>',
      '<div data-rugpijn-check="1"><div><section data-contact="1"><h3>Twee locaties</h3></section></div></div>',
    ];
    const {page} = await site.open({head: script, body: fallbacks.join('')});
    await page.waitForFunction(() => document.querySelectorAll('rugpijn-check').length === 3);
    await checkIn(page);
    assert.equal(await words(page), '');
    await page.close();
    const editor =
      '<div contenteditable="true"><rugpijn-check><h2>Kop</h2></rugpijn-check><div data-rugpijn-check="1"><h2>Kop</h2></div></div>';
    const editing = await site.open({head: script, body: editor});
    await editing.page.evaluate(() => customElements.whenDefined('rugpijn-check'));
    assert.equal(
      await editing.page.$$eval(
        'h2',
        (headings) => headings.filter((h) => h.parentElement.matches('rugpijn-check, [data-rugpijn-check]')).length,
      ),
      2,
    );
    await editing.page.close();
    const late = await site.open({head: script, body: '<main></main>'});
    await late.page.evaluate(async () => {
      await customElements.whenDefined('rugpijn-check');
      const check = document.createElement('rugpijn-check');
      check.append(document.createElement('h2'));
      document.querySelector('main').append(check);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    assert.equal(await late.page.$$eval('rugpijn-check > h2', ({length}) => length), 1);
    await late.page.close();
  });

  it('keeps a contact block with the check that holds it, whatever follows', async () => {
    const {page} = await site.open({
      head: script,
      body: '<rugpijn-check><h2>Wanneer open</h2><div slot="contact"><h3>Twee locaties</h3></div><p>Elke werkdag.</p>',
    });
    await checkIn(page);
    assert.equal(await words(page), 'Wanneer open Elke werkdag.');
    assert.equal(await page.$$eval('rugpijn-check > [slot=contact]', ({length}) => length), 1);
    await page.close();
  });
});
