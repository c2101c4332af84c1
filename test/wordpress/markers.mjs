import assert from 'node:assert/strict';
import {checkIn, logIn, offered, visit} from './people.mjs';

const name = 'Praktijk De Linde';

/** The ways to put the check on a page without this plugin. */
const variants = ({origin}) => ({
  A: `<script defer src="${origin}/rugpijn-check.js"></script><rugpijn-check contact-name="${name}"><a href="tel:112">Levensgevaar? Bel 112</a></rugpijn-check>`,
  'A′': `<rugpijn-check contact-name="${name}"><a href="tel:112">Levensgevaar? Bel 112</a></rugpijn-check>`,
  B: `<div data-rugpijn-check="1" data-contact-name="${name}"><a href="${origin}/check.html#rugpijn-check">Doe de rugpijn-check</a></div>`,
  C: `<iframe src="${origin}/check.html" title="Rugpijn-check"><a href="${origin}/check.html#rugpijn-check">Doe de rugpijn-check</a></iframe>`,
  D: `<a href="${origin}/check.html#rugpijn-check">Doe de rugpijn-check</a>`,
});

/** Whether what makes it that variant is still there. */
const survives = {
  A: (raw) => /<script/.test(raw) && /<rugpijn-check/.test(raw),
  'A′': (raw) => /<rugpijn-check/.test(raw),
  B: (raw) => /<div data-rugpijn-check="1" data-contact-name="Praktijk De Linde">\s*<a /.test(raw),
  C: (raw) => /<iframe/.test(raw),
  D: (raw) => /<a href="[^"]+#rugpijn-check">/.test(raw),
};

const mayWriteAll = {A: true, 'A′': true, B: true, C: true, D: true};
const filtered = {A: false, 'A′': false, B: true, C: false, D: true};
const authors = {
  single: {admin: mayWriteAll, editor: mayWriteAll, author: filtered, contributor: filtered},
  network: {admin: mayWriteAll, administrator: filtered, editor: filtered, author: filtered},
};

/** What a visitor has with the plugin on. A filtered element leaves the link that was in it; a filtered frame leaves a marker. */
const outcomes = {
  all: {A: 'check', 'A′': 'check', B: 'check', C: 'check in a frame', D: 'check'},
  filtered: {A: 'link to 112', 'A′': 'link to 112', B: 'check', C: 'check', D: 'check'},
};

export async function markers(suite, browser, sites) {
  const table = [];
  for (const site of sites) {
    const it = suite(`What is left of a marker, ${site.name}`);
    const approver = await logIn(site, 'editor');
    for (const [login, expected] of Object.entries(authors[site.name])) {
      const author = await logIn(site, login);
      const row = {};
      for (const [variant, html] of Object.entries(variants(site))) {
        const title = `${variant} van ${login}`;
        let post;
        await it(`${variant} of ${login} ${expected[variant] ? 'stays' : 'goes'}`, async () => {
          const isPending = login === 'contributor';
          post = await author.publish(title, html, isPending ? 'pending' : 'publish');
          if (isPending) post.link = (await approver.approve(post.id)).link;
          row[variant] = survives[variant](post.raw) ? '✓' : '✗';
          assert.equal(survives[variant](post.raw), expected[variant], post.raw);
        });
        const outcome = outcomes[expected === filtered ? 'filtered' : 'all'][variant];
        await it(`${variant} of ${login} ends in a ${outcome}`, async () => {
          const {page, seen} = await visit(browser, post.link);
          const found = await offered(page);
          row[variant] += ` ${found}`;
          assert.equal(found, outcome);
          if (variant === 'B') assert.equal((await checkIn(page)).settings.contactName, name);
          assert.deepEqual(seen.errors, []);
          await page.close();
        });
      }
      table.push({site: site.name, author: login, ...row});
    }
    await it('leaves a link that works where no script runs', async () => {
      const {link} = await approver.publish('link zonder script', variants(site).D);
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(link);
      await Promise.all([page.waitForNavigation(), page.click('a[href$="check.html#rugpijn-check"]')]);
      assert.match(await page.$eval('rugpijn-check', (element) => element.innerText), /Rugpijn-check/);
      await page.close();
    });
  }
  console.log('\nWhat WordPress leaves of each way to embed (✓ whole, ✗ filtered), and what a visitor then has with the plugin on');
  console.table(table);
}
