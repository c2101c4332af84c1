import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {checkIn, playThrough, startSite, usualScreens} from '../helpers/site.mjs';

// The real library, because what it does with a page is not in any standard: it swaps bodies, and keeps copies of them.
describe('a site that Turbo drives', () => {
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site?.close());

  const head =
    '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script><script defer src="/dist/rugpijn-check.js"></script>';
  const page = (path, body) =>
    site.add(
      `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${path}</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
      {path},
    );

  for (const [name, marker] of Object.entries({
    element: '<rugpijn-check pronoun="je"><a href="tel:112">Bel 112</a></rugpijn-check>',
    block: '<div data-rugpijn-check="1" data-pronoun="je"><a href="tel:112">Bel 112</a></div>',
    link: '<p><a href="/dist/check.html?pronoun=je#rugpijn-check">Doe de check</a></p>',
  }))
    it(`shows one working check after every visit, also from its cache: ${name}`, async () => {
      page(`/home-${name}`, `<a id="to-back" href="/back-${name}">Rug</a>`);
      page(`/back-${name}`, `<a id="to-home" href="/home-${name}">Home</a>${marker}`);
      const {page: browser, printed, requests} = await site.visit(`${site.origin}/home-${name}`);
      const arrive = (title) =>
        browser.waitForFunction(
          (title) => document.title === title && !document.documentElement.hasAttribute('data-turbo-preview'),
          {},
          title,
        );
      const oneCheck = async () => {
        const check = await checkIn(browser);
        assert.equal(await browser.$$eval('rugpijn-check', (found) => found.length), 1);
        assert.equal(
          await browser.$$eval('a[href*="check.html"], a[href="tel:112"]', (links) =>
            links.some((link) => link.checkVisibility()),
          ),
          false,
        );
        return check;
      };
      await browser.click('#to-back');
      await arrive(`/back-${name}`);
      await oneCheck();
      await playThrough(browser);
      await browser.click('#to-home');
      await arrive(`/home-${name}`);
      assert.equal(await browser.$('rugpijn-check'), null);
      // Back is a copy out of the cache of Turbo: the visit of before is gone with the page it was on.
      await browser.evaluate(() => history.back());
      await arrive(`/back-${name}`);
      await oneCheck();
      const {screens, text} = await playThrough(browser);
      assert.equal(screens, usualScreens);
      assert.match(text, /\bJe\b/);
      await browser.evaluate(() => history.forward());
      await arrive(`/home-${name}`);
      await browser.click('#to-back');
      await arrive(`/back-${name}`);
      await oneCheck();
      assert.deepEqual(printed, []);
      assert.equal(
        requests.filter((url) => /rugpijn-check\.js$/.test(url)).length,
        1,
        'the page was never loaded again',
      );
      await browser.close();
    });
});
