import assert from 'node:assert/strict';
import {RugpijnCheckElement} from '../../dist/index.js';
import {checkIn, logIn, scriptsOf, visit} from './people.mjs';
import {zip} from './server.mjs';

const {properties} = RugpijnCheckElement;
const attributeOf = (property) => properties[property].attribute ?? property;

/** A value for every setting that the element has; the check has to ask its first question with them. */
const valueOf = (property) =>
  property.endsWith('Url') ? `https://praktijk.example/${property}?a=1&b=2` : `Zorg & Co, één ${property}`;
const values = {
  ...Object.fromEntries(Object.keys(properties).map((property) => [property, valueOf(property)])),
  mode: 'check',
};
const shortcode = `[rugpijn-check ${Object.entries(values)
  .map(([property, value]) => `${attributeOf(property)}="${value}"`)
  .join(' ')}]`;
const block = `<!-- wp:rugpijn-check/rugpijn-check ${JSON.stringify({...values, align: 'wide'})} /-->`;

/** Our script is there once, from the plugin's folder, in a way that optimisers leave alone. */
export async function assertScript(page, site) {
  const src = `${site.address}wp-content/plugins/rugpijn-check/rugpijn-check-${zip().version}.js`;
  assert.deepEqual(await scriptsOf(page), [{src, defer: true, cfasync: 'false'}]);
}

export async function shortcodeAndBlock(suite, browser, sites) {
  for (const site of sites) {
    const it = suite(`Shortcode and block, ${site.name}`);
    for (const login of site.isNetwork
      ? ['admin', 'administrator', 'editor', 'author']
      : ['admin', 'editor', 'author']) {
      for (const [name, content] of [
        ['shortcode', `<p>Hallo</p>\n\n${shortcode}`],
        ['block', block],
      ])
        await it(`gives the check every setting of the ${name} of ${login}`, async () => {
          const {link} = await (await logIn(site, login)).publish(`${name} van ${login}`, content);
          const {page, seen} = await visit(browser, link);
          const check = await checkIn(page);
          assert.ok(check, 'a working check');
          assert.equal(check.shows, 'check');
          assert.equal(check.heading, 'Rugpijn-check');
          assert.deepEqual(check.settings, values);
          assert.equal(check.isWide, name === 'block');
          await assertScript(page, site);
          assert.deepEqual(seen.errors, []);
          assert.deepEqual(seen.printed, []);
          assert.deepEqual(
            seen.requests.filter((url) => !url.startsWith(site.origin) && !/^(?:data|blob):/.test(url)),
            [],
          );
          await page.close();
        });
    }

    await it('gives a contributor, whose post somebody else puts on the site, the same', async () => {
      const {id, link} = await (await logIn(site, 'contributor')).publish('van een medewerker', shortcode, 'pending');
      const {link: published} = await (await logIn(site, 'editor')).approve(id);
      assert.notEqual(published, link);
      const {page} = await visit(browser, published);
      assert.deepEqual((await checkIn(page)).settings, values);
      await page.close();
    });

    await it('shows the leaflet until these rules are reviewed, or the author asks for the check', async () => {
      const review = {reviewedBy: 'A. de Vries, fysiotherapeut', reviewedVersion: RugpijnCheckElement.rulesVersion};
      for (const [settings, shown] of [
        [{}, 'leaflet'],
        [{mode: 'chek'}, 'leaflet'],
        [{mode: 'check'}, 'check'],
        [review, 'check'],
        [{...review, mode: 'leaflet'}, 'leaflet'],
        [{...review, reviewedVersion: '2020-01-01'}, 'leaflet'],
        [{...review, reviewedBy: ''}, 'leaflet'],
      ]) {
        const written = Object.entries(settings).map(([property, value]) => ` ${attributeOf(property)}="${value}"`);
        for (const content of [
          `[rugpijn-check${written.join('')}]`,
          `<!-- wp:rugpijn-check/rugpijn-check ${JSON.stringify(settings)} /-->`,
        ]) {
          const {link} = await (await logIn(site, 'editor')).publish('folder of check', content);
          const {page} = await visit(browser, link);
          assert.equal((await checkIn(page)).shows, shown, content);
          await page.close();
        }
      }
    });

    await it('loads nothing on a page without a check', async () => {
      const {link} = await (await logIn(site, 'editor')).publish('Over ons', 'Wij behandelen rugpijn.');
      const {page, seen} = await visit(browser, link);
      assert.deepEqual(
        seen.requests.filter((url) => url.includes('rugpijn')),
        [],
      );
      await page.close();
    });

    await it('never loads the script in the admin, where it would change the text that is edited', () => {
      for (const text of ['[rugpijn-check]', block, '<div data-rugpijn-check="1">Bel</div>', 'Geen check'])
        for (const inAdmin of [false, true])
          assert.equal(site.php('asks_for_script', text, inAdmin), !inAdmin && text !== 'Geen check', text);
    });

    await it('shows the check twice, in a sentence too, and with no setting at all', async () => {
      const {link} = await (
        await logIn(site, 'author')
      ).publish('twee keer', 'Doe [rugpijn-check] nu.\n\n[rugpijn-check mode="leaflet"]');
      const {page} = await visit(browser, link);
      assert.deepEqual((await checkIn(page)).attributes, {mode: 'leaflet'});
      const inside = await page.$$eval('rugpijn-check', (all) =>
        all.map(({innerHTML, renderRoot}) => [innerHTML, Boolean(renderRoot.querySelector('h2'))]),
      );
      const fallback = '<a href="tel:112">Levensgevaar? Bel 112</a>. Spoed? Bel de huisarts of de huisartsenpost.';
      assert.deepEqual(inside, [
        [fallback, true],
        [fallback, true],
      ]);
      await assertScript(page, site);
      await page.close();
    });

    await it('says whom to call where the script does not run', async () => {
      const {link} = await (await logIn(site, 'author')).publish('zonder script', '[rugpijn-check]');
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(link);
      const text = await page.$eval('rugpijn-check', (element) => element.innerText);
      assert.equal(text, 'Levensgevaar? Bel 112. Spoed? Bel de huisarts of de huisartsenpost.');
      await page.close();
    });
  }
}
