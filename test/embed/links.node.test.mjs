import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {RugpijnCheckElement} from '../../dist/index.js';
import {checkIn, playThrough, settingsOf, startSite} from '../helpers/site.mjs';
import {root} from '../setup.mjs';

const script = '<script defer src="/dist/rugpijn-check.js"></script>';
const link = (more = '') => `<a ${more} href="/dist/check.html#rugpijn-check">Rugpijn-check</a>`;

/** Menus and lists of systems and themes, as they write them. */
const menus = {
  'Joomla 5': `<div class="sidebar-right card"><ul class="mod-menu mod-list nav"><li class="nav-item">${link()}</li></ul></div>`,
  'a bar of Bootstrap': `<div class="navbar navbar-expand-lg"><div class="container">${link('class="navbar-brand"')}</div></div>`,
  'links in a bar of Bootstrap': `<div class="nav nav-pills">${link('class="nav-link"')}</div>`,
  'a menu of Bootstrap that drops down': `<div class="dropdown"><div class="dropdown-menu">${link('class="dropdown-item"')}</div></div>`,
  'ARIA, a bar': `<div role="menubar"><span role="none">${link('role="menuitem"')}</span></div>`,
  'ARIA, a list': `<div role="list"><div role="listitem">${link()}</div></div>`,
  'a trail of crumbs': `<div class="breadcrumbs"><span>${link()}</span></div>`,
  'a site map': `<div id="sitemap"><p>${link()}</p></div>`,
  WordPress: `<div class="menu-hoofdmenu-container"><div class="menu-item">${link()}</div></div>`,
  Elementor: `<div class="elementor-nav-menu--main">${link('class="elementor-item"')}</div>`,
  'Drupal, in the foot': `<div class="region region-footer-first"><div>${link()}</div></div>`,
  'CSS modules': `<div class="Header_mainNav__x3f9">${link()}</div>`,
  'a list in a text': `<ul><li>${link()}</li></ul>`,
  'an element for a menu': `<menu><li>${link()}</li></menu>`,
};

/** What is the text of a page, whatever the page is called. */
const texts = {
  'a paragraph': `<p>${link()}</p>`,
  'a block of its own': `<div class="wp-block-button">${link('class="wp-block-button__link"')}</div>`,
  'a paragraph on navy': `<section class="bg-navy"><p>${link()}</p></section>`,
  'a page with a bar at its side': `<div class="site has-sidenav nav-open"><main class="content"><p>${link()}</p></main></div>`,
  'an article in a theme that is called after its menu': `<div id="page-with-menu"><article><div><p>${link()}</p></div></article></div>`,
};

describe('a link to the check', () => {
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site?.close());

  const defined = (page) => page.evaluate(() => customElements.whenDefined('rugpijn-check').then(() => undefined));

  it('stays a link in a menu and in a list, whatever made it', async () => {
    const {page, printed} = await site.open({head: script, body: Object.values(menus).join('')});
    await defined(page);
    // One that does become a check comes last.
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), texts['a paragraph']);
    await checkIn(page);
    const unfolded = await page.$$eval('rugpijn-check', (checks) =>
      checks.map((check) => check.parentElement.outerHTML.slice(0, 80)),
    );
    assert.equal(unfolded.length, 1, unfolded.join('\n'));
    const seen = await page.$$eval('a', (links) => links.filter((link) => link.checkVisibility()).length);
    assert.equal(seen, Object.keys(menus).length);
    assert.deepEqual(printed, []);
    await page.close();
    console.log(`links: ${seen} menus and lists`);
  });

  for (const [name, body] of Object.entries(texts))
    it(`becomes the check in ${name}`, async () => {
      const {page} = await site.open({
        html: `<!doctype html><html lang="nl" class="nav-ready"><head><title>a</title><link rel="icon" href="data:,">${script}</head><body class="menu-closed has-nav">${body}</body></html>`,
      });
      await checkIn(page);
      assert.equal(await page.$$eval('a', (links) => links.some((link) => link.checkVisibility())), false);
      await page.close();
    });

  it('becomes the check in a menu after all where it is marked as such', async () => {
    const {page} = await site.open({head: script, body: `<ul><li>${link('data-rugpijn-check="1"')}</li></ul>`});
    await checkIn(page);
    await page.close();
  });

  const stranger = {
    'contact-name': 'Wonderkliniek',
    'contact-phone': '0909 1234',
    'contact-url': 'https://wonder.example/',
    'gp-phone': '0909 5678',
    'reviewed-by': 'Dr. Nep, arts',
    'reviewed-version': RugpijnCheckElement.rulesVersion,
  };
  const query = new URLSearchParams(stranger);

  for (const [name, body] of Object.entries({
    'in a review': `<p><a href="https://elders.example/check.html?${query}#rugpijn-check">Dit hielp mij</a></p>`,
    'in a guest book, without a page': `<blockquote><a href="HTTP://elders.example?${query}#Rugpijn-Check">Kijk hier</a></blockquote>`,
    'with an image that calls itself the running script': `<img name="currentScript" src="https://elders.example/rugpijn-check.js" alt=""><p><a href="https://elders.example/check.html?${query}#rugpijn-check">Kijk</a></p>`,
    'in a frame without scripts': `<iframe sandbox="" src="https://elders.example/check.html?${query}#rugpijn-check"></iframe>`,
  }))
    it(`takes no name, number or review from somewhere else: ${name}`, async () => {
      for (const [head, end] of [
        [script, ''],
        ['', script.replace(' defer', '')],
        ['', '<script type="module" src="/dist/rugpijn-check.js"></script>'],
      ]) {
        const {page} = await site.open({head, body: body + end});
        const check = await checkIn(page);
        // What it took it has from the start: that no later screen shows it is seen once.
        if (head) await playThrough(page);
        // Marks of Lit in it are numbers drawn by chance, so a number is looked for as it would be written or dialled.
        const text = await check.evaluate((element) => element.renderRoot.textContent + element.renderRoot.innerHTML);
        assert.doesNotMatch(text, /Wonder|0909 |tel:0909|Dr\. Nep|wonder\.example/);
        const settings = await settingsOf(check);
        for (const name of Object.keys(stranger)) assert.ok(!(name in settings), name);
        await page.close();
      }
    });

  it('takes the settings from the address of who keeps the script and check.html elsewhere', async () => {
    const src = `${site.elsewhere}/dist/rugpijn-check.js`;
    const own = `<p><a href="${site.elsewhere}/dist/check.html?contact-name=De+Brug&amp;pronoun=je#rugpijn-check">Doe de check</a></p>`;
    const byScript = (more) =>
      `<script>{ const late = document.createElement('script'); late.src = '${src}'; ${more} document.head.append(late); }</script>`;
    const renamed = site.add(readFileSync(join(root, 'dist/rugpijn-check.js')), {
      path: '/alles.js',
      type: 'text/javascript',
    });
    for (const [name, head] of [
      ['under another name', `<script defer src="${site.elsewhere}${renamed}"></script>`],
      ['deferred', `<script defer src="${src}"></script>`],
      ['async', `<script async src="${src}"></script>`],
      ['blocking', `<script src="${src}"></script>`],
      [
        'as a module',
        `<script type="module" src="/dist/own.js"></script><script type="text/plain" src="${src}"></script>`,
      ],
      ['by another script', byScript('')],
      ['by another script that takes its tag away', byScript('late.onload = () => late.remove();')],
      [
        'with a version in its name',
        `<script defer src="${site.elsewhere}/dist/rugpijn-check-${RugpijnCheckElement.version}.js"></script>`,
      ],
    ]) {
      // A module of another origin needs its leave; what a loader leaves in the page tells where it came from.
      site.add(`import '/dist/rugpijn-check.js';`, {path: '/dist/own.js', type: 'text/javascript'});
      const {page} = await site.open({head, body: own});
      const {'contact-name': contact, pronoun} = await settingsOf(await checkIn(page));
      assert.deepEqual({contact, pronoun}, {contact: 'De Brug', pronoun: 'je'}, name);
      await page.close();
    }
  });
});

describe('one script tag', () => {
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site?.close());

  const tag = (more) => `<script ${more} data-rugpijn-check="1" data-contact-name="De Brug"></script>`;
  const src = 'src="/dist/rugpijn-check.js"';
  const put = (where, more = '') => `<script>
    const held = document.querySelector('[data-rugpijn-check]');
    const live = document.createElement('script');
    for (const {name, value} of held.attributes) if (!['type', 'data-src'].includes(name)) live.setAttribute(name, value);
    live.src = '/dist/rugpijn-check.js';
    ${more}
    held.${where}(live);
  </script>`;

  for (const [name, body] of Object.entries({
    'before the one that was held back': tag(`type="text/plain" ${src}`) + put('before'),
    'behind the one that was held back':
      tag(`type="rocketlazyloadscript" data-src="/dist/rugpijn-check.js"`) + put('after'),
    'behind it once more, after the first ran': tag(src) + put('after'),
    'at the end of its box': `<div>${tag(src)}<script>addEventListener('load', () => { const live = document.querySelector('[data-rugpijn-check]').cloneNode(); document.querySelector('rugpijn-check').after(live); });</script></div>`,
    'before it, long after': `<div>${tag(src)}</div><script>addEventListener('load', () => { const first = document.querySelector('[data-rugpijn-check]'); first.before(first.cloneNode()); });</script>`,
  }))
    it(`makes one check where a loader puts it ${name}`, async () => {
      const {page, printed} = await site.open(body);
      const check = await checkIn(page);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      assert.equal(await page.$$eval('rugpijn-check', ({length}) => length), 1);
      assert.equal((await settingsOf(check))['contact-name'], 'De Brug');
      assert.deepEqual(printed, []);
      await page.close();
    });
});
