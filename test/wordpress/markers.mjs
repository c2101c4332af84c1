import assert from 'node:assert/strict';
import {checkIn, logIn, offered, visit} from './people.mjs';

const name = 'Praktijk De Linde';

/** The ways to put the check on a page without this plugin, in the form of the snippet builder; C is a frame without the link that the builder puts in it. */
const variants = ({origin}) => {
  const link = `<a href="${origin}/check.html?contact-name=Praktijk+De+Linde#rugpijn-check">Doe de rugpijn-check</a>`;
  const element = `<rugpijn-check contact-name="${name}">${link}</rugpijn-check>`;
  return {
    A: `<script defer src="${origin}/rugpijn-check.js" data-cfasync="false"></script>${element}`,
    'A′': element,
    B: `<div data-rugpijn-check="1" data-contact-name="${name}">${link}</div>`,
    C: `<iframe src="${origin}/check.html" title="Rugpijn-check" width="100%" height="900" allow="clipboard-write"></iframe>`,
    'C′': `<iframe src="${origin}/check.html" title="Rugpijn-check" width="100%" height="900" allow="clipboard-write">${link}</iframe>`,
    D: link,
  };
};

/** Whether what makes it that variant is still there. */
const survives = {
  A: (raw) => /<script/.test(raw) && /<rugpijn-check/.test(raw),
  'A′': (raw) => /<rugpijn-check/.test(raw),
  B: (raw) => /<div data-rugpijn-check="1" data-contact-name="Praktijk De Linde"><a /.test(raw),
  C: (raw) => /<iframe/.test(raw),
  'C′': (raw) => /<iframe/.test(raw),
  D: (raw) => /<a href="[^"]+#rugpijn-check">/.test(raw),
};

const mayWriteAll = {A: true, 'A′': true, B: true, C: true, 'C′': true, D: true};
const filtered = {A: false, 'A′': false, B: true, C: false, 'C′': false, D: true};
const authors = {
  single: {admin: mayWriteAll, editor: mayWriteAll, author: filtered, contributor: filtered},
  network: {admin: mayWriteAll, administrator: filtered, editor: filtered, author: filtered},
};

/** What a visitor has with the plugin on. What is filtered leaves the link that was in it, which is a marker again. */
const outcomes = (isFiltered) => ({
  A: 'check',
  'A′': 'check',
  B: 'check',
  C: isFiltered ? 'nothing' : 'check in a frame',
  'C′': isFiltered ? 'check' : 'check in a frame',
  D: 'check',
});

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
        const outcome = outcomes(expected === filtered)[variant];
        await it(`${variant} of ${login} ends in: ${outcome}`, async () => {
          const {page, seen} = await visit(browser, post.link);
          const found = await offered(page);
          row[variant] += ` ${found}`;
          assert.equal(found, outcome);
          if (outcome === 'check') assert.equal((await checkIn(page)).settings.contactName, name);
          // The script gives a frame the height of what is in it.
          if (outcome === 'check in a frame')
            await page.waitForFunction(() => document.querySelector('iframe[src*="check.html"]').style.height !== '');
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
      await Promise.all([page.waitForNavigation(), page.click('a[href$="#rugpijn-check"]')]);
      assert.match(await page.evaluate(() => document.body.innerText), /Folder over rugpijn/);
      await page.close();
    });
  }
  console.log(
    '\nWhat WordPress leaves of each way to embed (✓ whole, ✗ filtered), and what a visitor then has with the plugin on',
  );
  console.table(table);
}
