// What a site says once for all its pages, and what a block or shortcode then still says itself.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {RugpijnCheckElement} from '../../dist/index.js';
import {groups} from '../../src/embed/wordpress/settings.mjs';
import {canvasWith, field, insertBlock, newPage, preview} from './block-editor.mjs';
import {checkIn, enter, logIn, settingsPage, visit} from './people.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const all = groups.flatMap(({settings}) => Object.entries(settings));
const attributeOf = (property) => RugpijnCheckElement.properties[property].attribute ?? property;

/** What a practice with two locations fills in, in the order of the page. */
const practice = {
  contactName: `Praktijk 't Hof & "Zn."`,
  contactPhone: '030 123 45 67',
  contactEmail: 'praktijk@hof.example',
  contactAddress: 'Hof 1, Utrecht',
  contactUrl: 'www.hof.example/afspraak?a=1&b=2',
  practiceType: 'gp',
  contact2Name: 'De Tweede',
  contact2Phone: '030 765 43 21',
  gpPhone: '030 111 11 11',
  outOfHoursPhone: '030 222 22 22',
  programmeUrl: 'https://hof.example/programma',
  reportUrl: 'fout@hof.example',
  pronoun: 'je',
  colorScheme: 'light',
  accentColor: '#8a1c4a',
  fhir: 'yes',
};
const offered = ['manual-therapist', 'exercise-therapist'];
const kept = {
  ...practice,
  contactUrl: `https://${practice.contactUrl}`,
  reportUrl: `mailto:${practice.reportUrl}`,
  offers: offered.join(' '),
};
const without = (...properties) =>
  Object.fromEntries(Object.entries(kept).filter(([property]) => !properties.includes(property)));
const ofPractice = Object.keys(kept).filter((name) => /^contact|^practice|Phone$|^offers/.test(name));

const shortcodeOf = (settings) =>
  `[rugpijn-check${Object.entries(settings)
    .map(([property, value]) => ` ${attributeOf(property)}="${value}"`)
    .join('')}]`;
const blockOf = (settings) => `<!-- wp:rugpijn-check/rugpijn-check ${JSON.stringify(settings)} /-->`;

const inputOf = (property) => `[name="rugpijn_check[${property}]"]`;

/** Sends the form that is shown, and waits for the page that says what came of it. */
async function send(page) {
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  return page.$$eval('#wpbody-content .notice', (notices) => notices.map(({innerText}) => innerText.trim()));
}

export async function optionsPage(suite, browser, sites) {
  for (const site of sites) {
    const it = suite(`The page for the whole site, ${site.name}`);
    // In a network the administrator of one of its sites, who may not put in a plugin.
    const login = site.isNetwork ? 'administrator' : 'admin';
    const address = new URL(settingsPage, site.address).href;
    const author = await logIn(site, 'author');
    const context = await enter(browser, site, login);
    const shownBy = async (content) => {
      const {link} = await author.publish('met wat de site zegt', content);
      const {page} = await visit(browser, link);
      const check = await checkIn(page);
      await page.close();
      return check;
    };
    const expectBoth = async (settings, expected) => {
      for (const content of [shortcodeOf(settings), blockOf(settings)])
        assert.deepEqual((await shownBy(content)).settings, {mode: 'leaflet', ...expected}, content);
    };

    await it('has a named field for everything that is not of one block, and nothing else', async () => {
      const {page, seen} = await visit(context, address);
      const names = await page.$$eval('form [name^="rugpijn_check["]', (fields) => [
        ...new Set(fields.map(({name}) => name.match(/\[(\w+)\]/)[1])),
      ]);
      const ofSite = all.filter(([, {ofBlock}]) => !ofBlock).map(([property]) => property);
      assert.deepEqual(names, ofSite);
      assert.deepEqual(
        all.map(([property]) => property).filter((property) => !names.includes(property)),
        ['topic', 'headingLevel'],
      );
      // The page of an older WordPress has faults of its own.
      await page.evaluate(axe);
      const {violations} = await page.evaluate(() => window.axe.run('.rugpijn-check-settings'));
      assert.deepEqual(
        violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html)}`),
        [],
      );
      assert.deepEqual(seen.errors, []);
      await page.close();
    });

    await it('can be read and filled in on a phone', async () => {
      const {page} = await visit(context, address);
      await page.setViewport({width: 360, height: 740});
      const tooWide = await page.$$eval('.rugpijn-check-settings *', (elements) =>
        elements
          .filter((element) => element.getBoundingClientRect().right > innerWidth)
          .map(({outerHTML}) => outerHTML),
      );
      assert.deepEqual(tooWide, []);
      await page.close();
    });

    await it('is found from the list of plugins', async () => {
      const superAdmin = await enter(browser, site, 'admin');
      const {page} = await visit(superAdmin, new URL('wp-admin/plugins.php', site.address).href);
      const links = await page.$$eval('.plugins a', (found) => found.map(({href}) => href));
      assert.ok(links.includes(address), links.join());
      await superAdmin.close();
    });

    await it('keeps what is filled in, and shows it again', async () => {
      const {page} = await visit(context, address);
      for (const [property, value] of Object.entries(practice)) {
        const input = await page.$(inputOf(property));
        if (await input.evaluate(({localName}) => localName === 'select')) await input.select(value);
        // WordPress hides the text of a colour behind its picker.
        else if (property === 'accentColor') await input.evaluate((text, color) => (text.value = color), value);
        else await input.type(value);
      }
      for (const value of offered) await page.click(`[name="rugpijn_check[offers][]"][value="${value}"]`);
      const notices = await send(page);
      assert.equal(notices.length, 1, notices.join());
      const shown = await page.evaluate(() =>
        Object.fromEntries(new FormData(document.querySelector('.rugpijn-check-settings form'))),
      );
      for (const [property, value] of Object.entries(without('offers')))
        assert.equal(shown[`rugpijn_check[${property}]`], value, property);
      assert.deepEqual(
        await page.$$eval('[name="rugpijn_check[offers][]"]:checked', (boxes) => boxes.map(({value}) => value)),
        offered,
      );
      await page.close();
    });

    await it('gives it to a block and a shortcode that name nothing', () => expectBoth({}, kept));

    await it('gives way to what one of them names', () =>
      expectBoth(
        {pronoun: 'u', programmeUrl: 'https://hof.example/ander', gpPhone: '030 333 33 33'},
        {...kept, pronoun: 'u', programmeUrl: 'https://hof.example/ander', gpPhone: '030 333 33 33'},
      ));

    await it('puts nothing of the practice under the name of another', () =>
      expectBoth({contactName: 'Elders'}, {...without(...ofPractice), contactName: 'Elders'}));

    await it('puts nothing of the second location under the name of another', () =>
      expectBoth({contact2Name: 'Elders'}, {...without('contact2Phone'), contact2Name: 'Elders'}));

    await it('shows it in the editor, until the block names a practice itself', async () => {
      const {page, seen} = await newPage(context, site);
      await insertBlock(page);
      const {settings} = await preview(page, practice.contactName);
      assert.deepEqual(settings, {mode: 'leaflet', ...kept});
      const beside = () => page.$eval('.block-editor-block-inspector', ({innerText}) => innerText);
      assert.match(await beside(), /Leeg\? Dan geldt: 030 123 45 67\./);
      assert.equal(
        await page.$eval('.block-editor-block-inspector a[href*="page=rugpijn_check"]', ({href}) => href),
        address,
      );
      await (await field(page, 'Naam van uw praktijk')).type('Elders');
      assert.deepEqual((await preview(page, 'Elders')).settings, {
        mode: 'leaflet',
        ...without(...ofPractice),
        contactName: 'Elders',
      });
      assert.doesNotMatch(await beside(), /Dan geldt/);
      const canvas = await canvasWith(page, '.editor-post-title__input');
      assert.equal(await canvas.evaluate(() => customElements.get('rugpijn-check')), undefined);
      assert.deepEqual(seen.errors, []);
      await page.close({runBeforeUnload: false});
    });

    await it('shows the check everywhere once the rules are reviewed, and not with half of it from a block', async () => {
      const review = {reviewedBy: 'A. de Vries', reviewedVersion: RugpijnCheckElement.rulesVersion};
      const admin = await logIn(site, login);
      assert.equal(await admin.saveSettings(review), 302);
      assert.equal((await shownBy(shortcodeOf({}))).shows, 'check');
      assert.equal((await shownBy(shortcodeOf({reviewedBy: 'Iemand anders'}))).shows, 'leaflet');
      assert.equal((await shownBy(blockOf({mode: 'leaflet'}))).shows, 'leaflet');
      assert.equal(await admin.saveSettings({mode: 'check'}), 302);
      assert.equal((await shownBy(blockOf({}))).shows, 'check');
    });

    await it('keeps no markup, no choice that it does not offer, and no address that is none, and says so', async () => {
      const {page} = await visit(context, address);
      await page.$eval(inputOf('contactName'), (input) => (input.value = '"><script>alert(1)</script>'));
      await page.$eval(inputOf('contactUrl'), (input) => (input.value = 'javascript:alert(1)'));
      await page.$eval(inputOf('mode'), (select) => (select.options[1].value = 'x" onclick="alert(1)'));
      await page.select(inputOf('mode'), 'x" onclick="alert(1)');
      const notices = await send(page);
      assert.ok(
        notices.some((text) => text.includes('“Pagina om een afspraak te maken” staat geen webadres')),
        notices.join(),
      );
      assert.equal(await page.$eval(inputOf('contactName'), ({value}) => value), '"scriptalert(1)/script');
      assert.equal(await page.$eval(inputOf('contactUrl'), ({value}) => value), '');
      assert.equal(await page.$eval(inputOf('mode'), ({value}) => value), '');
      const check = await shownBy('[rugpijn-check]');
      assert.deepEqual(check.settings, {mode: 'leaflet', contactName: '"scriptalert(1)/script'});
      await page.close();
    });

    await it('is closed to who may not set up the site, and takes nothing that was not sent from it', async () => {
      const {page: before} = await visit(context, address);
      const name = await before.$eval(inputOf('contactName'), ({value}) => value);
      for (const who of ['editor', 'author'])
        assert.notEqual(await (await logIn(site, who)).saveSettings({contactName: 'Gekaapt'}), 302);
      // The right person, with a form that WordPress did not make.
      await before.$eval('.rugpijn-check-settings [name="_wpnonce"]', (nonce) => (nonce.value = '0'));
      await before.$eval(inputOf('contactName'), (input) => (input.value = 'Gekaapt'));
      await Promise.all([before.waitForNavigation(), before.click('#submit')]);
      const {page: after} = await visit(context, address);
      assert.equal(await after.$eval(inputOf('contactName'), ({value}) => value), name);
    });

    if (site.isNetwork)
      await it('is of one site of the network, and not of the others', async () => {
        const admin = await logIn(site, 'admin');
        const first = await admin.read(`${site.origin}/${settingsPage}`);
        assert.match(first, /rugpijn_check\[contactName\]/);
        assert.doesNotMatch(first, /scriptalert/);
      });

    await it('makes no difference any more once it is empty', async () => {
      assert.equal(await (await logIn(site, login)).saveSettings({}), 302);
      await expectBoth({}, {});
    });
    await context.close();
  }
}
