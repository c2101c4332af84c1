/* global Turbo */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {checkIn, playThrough, settingsOf, startSite, usualScreens} from '../helpers/site.mjs';

const script = '<script defer src="/dist/rugpijn-check.js"></script>';
const markers = {
  element: '<rugpijn-check id="rug" contact-name="De Brug"><a href="tel:112">Bel 112</a></rugpijn-check>',
  block: '<div data-rugpijn-check="1" data-contact-name="De Brug"><a href="tel:112">Bel 112</a></div>',
  link: '<p><a href="/dist/check.html?contact-name=De+Brug#rugpijn-check">Doe de check</a></p>',
  'one tag': '<script src="/dist/rugpijn-check.js" data-rugpijn-check="1" data-contact-name="De Brug"></script>',
};

/** The least that can be done: what both have stays where it is, and what only one has comes or goes. */
const least = `(live, wanted) => {
  const copy = document.createElement('main');
  copy.innerHTML = wanted;
  const morph = (live, wanted) => {
    for (const {name} of [...live.attributes]) if (!wanted.hasAttribute(name)) live.removeAttribute(name);
    for (const {name, value} of wanted.attributes) if (live.getAttribute(name) !== value) live.setAttribute(name, value);
    let at = live.firstChild;
    for (const child of [...wanted.childNodes]) {
      let same = at;
      while (same && same.nodeName !== child.nodeName) same = same.nextSibling;
      if (!same) {
        live.insertBefore(child, at);
        continue;
      }
      while (at !== same) {
        const gone = at;
        at = at.nextSibling;
        gone.remove();
      }
      at = same.nextSibling;
      if (same.nodeType === 1) morph(same, child);
      else same.nodeValue = child.nodeValue;
    }
    while (at) {
      const gone = at;
      at = at.nextSibling;
      gone.remove();
    }
  };
  morph(live, copy);
}`;

/** How a page makes of what stands there what its server sends, as the makers say it is done. */
const ways = {
  'a page of its own making': ['', least],
  idiomorph: [
    '<script src="/node_modules/idiomorph/dist/idiomorph.js"></script>',
    `(live, wanted) => Idiomorph.morph(live, wanted, {morphStyle: 'innerHTML'})`,
  ],
  morphdom: [
    '<script src="/node_modules/morphdom/dist/morphdom-umd.js"></script>',
    '(live, wanted) => morphdom(live, `<main>${wanted}</main>`)',
  ],
  'Alpine, as Livewire uses it': [
    '<script defer src="/node_modules/@alpinejs/morph/dist/cdn.js"></script><script defer src="/node_modules/alpinejs/dist/cdn.js"></script>',
    '(live, wanted) => Alpine.morph(live, `<main>${wanted}</main>`, {lookahead: true})',
  ],
};

/** Runs in the page: answers and leaves the first screen. */
async function leaveFirstScreen(check) {
  check.renderRoot.querySelector('input[value=n]').click();
  await check.updateComplete;
  check.renderRoot.querySelector('button[type=submit]').click();
  await check.updateComplete;
  check.renderRoot.querySelector('input').click();
  await check.updateComplete;
}

/** Runs in the page: where the visitor is, and what is ticked there. */
const whereabouts = (check) => [
  check.renderRoot.querySelector('.target')?.textContent,
  [...check.renderRoot.querySelectorAll('input')].map(({checked}) => checked).join(),
];

describe('a page that refreshes itself by comparing', () => {
  let site;
  let page;
  let printed;
  before(async () => {
    site = await startSite();
  });
  after(() => site?.close());

  const open = async (marker, [head, refresh], around = (text) => text) => {
    ({page, printed} = await site.open({
      head: head + script,
      body: `<main>${around(marker)}</main><script>window.refresh = ${refresh}</script>`,
    }));
    const check = await checkIn(page);
    await check.evaluate(leaveFirstScreen);
    return check;
  };
  const refresh = (wanted) =>
    page.evaluate(async (wanted) => {
      refresh(document.querySelector('main'), wanted);
      // After the observers of the page, and before anything is painted.
      await Promise.resolve();
    }, wanted);
  const settled = () =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const isSame = (check) =>
    check.evaluate((element) => {
      const all = document.querySelectorAll('rugpijn-check');
      return all.length === 1 && all[0] === element && element.checkVisibility();
    });
  const fallbacks = () =>
    page.$$eval('a', (links) => links.filter((link) => link.checkVisibility()).map(({textContent}) => textContent));
  const done = async () => {
    assert.deepEqual(printed, []);
    await page.close();
  };

  for (const [way, how] of Object.entries(ways))
    for (const [name, marker] of Object.entries(markers))
      it(`keeps the same check with the visit in it, also when a notice comes in above it: ${name}, ${way}`, async () => {
        const around = (text) => `<h1>Rug</h1>${text}<p>Tot ziens.</p>`;
        const check = await open(marker, how, around);
        const visit = await check.evaluate(whereabouts);
        assert.match(visit[1], /true/);
        const isKept = async (message) => {
          assert.ok(await isSame(check), message);
          assert.deepEqual(await check.evaluate(whereabouts), visit, message);
          assert.deepEqual(await fallbacks(), [], message);
        };
        const counts = [];
        for (let times = 0; times < 5; times++) {
          await refresh(around(marker));
          await settled();
          counts.push(await page.$eval('main', (main) => main.querySelectorAll('*').length));
        }
        await isKept();
        assert.deepEqual([...new Set(counts)], [counts[0]], 'nothing grows');
        assert.equal((await settingsOf(check))['contact-name'], 'De Brug');
        // The element is the page's own, and not every way knows it again.
        if (name !== 'element' || /morphdom|idiomorph/.test(way))
          for (const notice of ['<div class="notice">Bewaard</div>', '<p>Bewaard</p>', '']) {
            await refresh(around(notice + marker));
            await settled();
            await isKept(notice);
          }
        await done();
      });

  it('keeps the visit through a page refresh of Turbo, and starts anew on another page', async () => {
    const head = `<meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve"><script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>${script}`;
    for (const [name, marker] of Object.entries(markers)) {
      // Turbo runs the scripts of a new body again, which makes the tag in it a marker like the others.
      const document = (title) =>
        `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${head}</head><body><main><h1>${title}</h1>${marker}</main></body></html>`;
      const id = name.replace(' ', '-');
      for (const path of [`/rug-${id}`, `/nek-${id}`]) site.add(document(path), {path});
      ({page, printed} = await site.visit(`${site.origin}/rug-${id}`));
      const check = await checkIn(page);
      await check.evaluate(leaveFirstScreen);
      const visit = await check.evaluate(whereabouts);
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            addEventListener('turbo:render', ({detail}) => resolve(detail.renderMethod), {once: true});
            Turbo.visit(location.href, {action: 'replace'});
          }),
      );
      await settled();
      assert.ok(await isSame(check), name);
      assert.deepEqual(await check.evaluate(whereabouts), visit, name);
      assert.deepEqual(await fallbacks(), [], name);
      await page.evaluate((path) => Turbo.visit(path), `/nek-${id}`);
      await page.waitForFunction((path) => document.title === path, {}, `/nek-${id}`);
      const other = await checkIn(page);
      assert.ok(await isSame(other));
      assert.equal((await playThrough(page)).screens, usualScreens, `${name} from the start`);
      await done();
    }
  });

  it('gives a check that goes on the settings that the server sends now', async () => {
    const check = await open(markers.block, ways.morphdom);
    await refresh(markers.block.replace('De Brug', 'De Linde'));
    assert.ok(await isSame(check));
    assert.equal((await settingsOf(check))['contact-name'], 'De Linde');
    await done();
  });

  it('takes the contact block that the server sends now, once', async () => {
    const marker = (text) =>
      `<div data-rugpijn-check="1"><a href="tel:112">Bel 112</a><p data-contact="1">${text}</p></div>`;
    const check = await open(marker('Open tot 20 uur'), ways.idiomorph);
    await refresh(marker('Open tot 21 uur'));
    assert.deepEqual(
      await check.evaluate((element) =>
        [...element.querySelectorAll('[slot=contact]')].map(({textContent}) => textContent),
      ),
      ['Open tot 21 uur'],
    );
    await done();
  });

  it('goes away with its marker, and makes an ordinary link of what is one now', async () => {
    for (const marker of [markers.block, markers.link]) {
      await open(marker, ways.idiomorph);
      await refresh('<p>Gesloten</p>');
      await settled();
      assert.equal(await page.$('rugpijn-check'), null);
      await done();
    }
    await open(markers.link, ways['a page of its own making']);
    // A framework makes another link of it, and knows nothing of what was put beside it.
    await page.$eval('a', (link) => (link.href = '/afspraak'));
    await settled();
    assert.equal(await page.$('rugpijn-check'), null);
    assert.deepEqual(await fallbacks(), ['Doe de check']);
    await page.$eval('a', (link) => (link.href = '/dist/check.html#rugpijn-check'));
    await checkIn(page);
    assert.deepEqual(await fallbacks(), []);
    await done();
  });

  it('does not hang on to a check that the page takes out each time, and shows the link again', async () => {
    await open(markers.link, ways['a page of its own making']);
    await page.evaluate(() => {
      window.times = 0;
      new MutationObserver(() => {
        const check = document.querySelector('rugpijn-check');
        if (check) window.times++;
        check?.remove();
      }).observe(document, {childList: true, subtree: true});
      document.querySelector('rugpijn-check').remove();
    });
    await settled();
    assert.equal(await page.$('rugpijn-check'), null);
    assert.deepEqual(await fallbacks(), ['Doe de check']);
    assert.ok((await page.evaluate(() => window.times)) >= 1);
    await done();
  });

  it('lets a page win that always makes its own of the block', async () => {
    await open(markers.block, ways['a page of its own making']);
    await page.evaluate((marker) => {
      new MutationObserver(() => {
        if (document.querySelector('rugpijn-check')) document.querySelector('main').innerHTML = marker;
      }).observe(document, {childList: true, subtree: true});
      document.querySelector('main').innerHTML = marker;
    }, markers.block);
    await settled();
    assert.deepEqual(await fallbacks(), ['Bel 112']);
    await done();
  });

  it('hides the link again when only that was undone', async () => {
    const check = await open(markers.link, ways['a page of its own making']);
    await page.$eval('a', (link) => link.removeAttribute('style'));
    await settled();
    assert.deepEqual(await fallbacks(), []);
    assert.ok(await isSame(check));
    await done();
  });
});
