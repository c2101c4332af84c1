import assert from 'node:assert/strict';
import {insertBlock, newPage, save} from './block-editor.mjs';
import {enter, logIn, offered, visit} from './people.mjs';
import {zip} from './server.mjs';

/** What WordPress itself writes whenever any plugin is put in or taken out, and whenever a post is opened. */
const ofWordPress =
  /^wp_(?:\d+_)?postmeta: .*"meta_key":"_edit_lock"|^wp_(?:\d+_)?(?:options|sitemeta): .*"(?:option_name|meta_key)":"(?:active_plugins|active_sitewide_plugins|recently_activated|uninstall_plugins|cron|rewrite_rules|theme_mods_[^"]*|_(?:site_)?transient_[^"]*|can_compress_scripts|wp_force_deactivated_plugins)"|^wp_usermeta: .*"meta_key":"wp_(?:\d+_)?user-settings(?:-time)?"/;

const minus = (these, those) => {
  const known = new Set(those);
  return these.filter((one) => !known.has(one));
};

/** What is kept of the plugin, with the number of the site in a network. */
const optionsOf = (rows) => rows.filter((row) => /^wp_(?:\d+_)?options: .*"option_name":"rugpijn_check"/.test(row));

/** Of the site; in a network of each of its sites. */
const addressesOf = ({origin, address}) => [...new Set([`${origin}/`, address])];

/** Fills in the page with what counts for the whole site; in a network, that of each of its sites. */
async function fillIn(site, admin) {
  const addresses = addressesOf(site);
  for (const address of addresses)
    assert.equal(await admin.saveSettings({contactName: 'Praktijk De Linde'}, address), 302);
  assert.equal(optionsOf(site.php('stored').rows).length, addresses.length);
}

/** Before anybody has written anything: in, on, used, off, out. */
export async function leavesNothing(suite, sites) {
  for (const site of sites)
    await suite(`Taking it off, ${site.name}`)('leaves no row and no file of the plugin', async () => {
      const author = await logIn(site, 'editor');
      const {id, link} = await author.publish('Over ons', 'Wij zijn open.');
      const admin = await logIn(site, 'admin');
      // Once before the first look, because WordPress has rows of its own to make.
      const use = async () => {
        await fetch(link);
        for (const path of ['wp-admin/', 'wp-admin/edit.php', `wp-admin/post.php?post=${id}&action=edit`])
          await author.read(path);
        for (const address of addressesOf(site)) await admin.read(`${address}wp-admin/options-general.php`);
      };
      await use();
      const before = site.php('stored');
      site.php('install_plugin', zip().file, !site.isNetwork);
      site.php('activate', site.isNetwork);
      const during = site.php('stored');
      const files = [
        '',
        '/LICENSE',
        '/block.js',
        '/readme.txt',
        `/rugpijn-check-${zip().version}.js`,
        '/rugpijn-check.php',
        '/uninstall.php',
      ];
      assert.deepEqual(
        minus(during.files, before.files).sort(),
        files.map((file) => `wp-content/plugins/rugpijn-check${file}`),
      );
      await use();
      await fillIn(site, admin);
      site.php('deactivate', site.isNetwork);
      site.php('delete');
      await use();
      const after = site.php('stored');
      assert.deepEqual(minus(after.files, before.files), []);
      const rows = [...minus(after.rows, before.rows), ...minus(before.rows, after.rows)];
      assert.deepEqual(
        rows.filter((row) => !ofWordPress.test(row)),
        [],
      );
      assert.deepEqual(
        after.rows.filter((row) => /rugpijn/i.test(row)),
        [],
      );
    });
}

/** On a site that has been written: what a visitor then has. */
export async function removal(suite, browser, sites) {
  for (const site of sites) {
    const it = suite(`Without the plugin, ${site.name}`);
    const author = await logIn(site, 'author');
    const links = {};
    await it('leaves the name of the plugin in posts only', async () => {
      // Saved in the block editor, because the text that it saves is what stays.
      const context = await enter(browser, site, 'author');
      const {page} = await newPage(context, site);
      await insertBlock(page);
      links.block = (await save(page)).link;
      await context.close();
      links.shortcode = (
        await author.publish('achtergelaten shortcode', '[rugpijn-check contact-name="De Linde"]')
      ).link;
      await fillIn(site, await logIn(site, 'admin'));
      site.php('deactivate', site.isNetwork);
      site.php('delete');
      for (const link of Object.values(links)) await fetch(link);
      const {rows, files} = site.php('stored');
      const ofPlugin = rows.filter((row) => /rugpijn/i.test(row));
      assert.ok(ofPlugin.length >= Object.keys(links).length, 'posts name it');
      assert.deepEqual(
        ofPlugin.filter((row) => !/^wp_(?:\d+_)?posts: /.test(row)),
        [],
      );
      assert.deepEqual(
        files.filter((file) => /plugins\/rugpijn/.test(file)),
        [],
      );
    });
    await it('shows a visitor the number to call where a block was', async () => {
      const {page, seen} = await visit(browser, links.block);
      assert.equal(await offered(page), 'link to 112');
      const text = await page.$eval('[data-rugpijn-check]', (marker) => marker.innerText);
      assert.equal(text, 'Levensgevaar? Bel 112. Spoed? Bel de huisarts of de huisartsenpost.');
      assert.deepEqual(
        seen.requests.filter((url) => /plugins\/rugpijn/.test(url)),
        [],
      );
      await page.close();
    });
    await it('makes the block a leaflet again on a site that loads the script in another way', async () => {
      const {page} = await visit(browser, links.block);
      await page.addScriptTag({url: `${site.origin}/rugpijn-check.js`});
      assert.equal(await offered(page), 'leaflet');
      await page.close();
    });
    await it('shows a visitor the text of a shortcode, as the readme says', async () => {
      const {page} = await visit(browser, links.shortcode);
      assert.match(await page.evaluate(() => document.body.innerText), /\[rugpijn-check contact-name=/);
      await page.close();
    });
  }
}
