/* global wp */
// The check in a theme made of blocks: in a template, put there in the editor for the whole site, and in dark colours.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {assertQuiet, canvasWith, insertBlock, preview} from './block-editor.mjs';
import {checkIn, enter, logIn, visit} from './people.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function siteEditor(suite, browser, sites) {
  for (const site of sites.filter((one) => one.php('has_block_theme', one.id))) {
    const it = suite(`A theme made of blocks, ${site.name}`);
    const context = await enter(browser, site, 'admin');
    const author = await logIn(site, 'author');

    await it('takes the block in a template, in the editor for the whole site', async () => {
      const {template, address} = site.php('template', 'single');
      const {page, seen} = await visit(context, new URL(address, site.address).href);
      await page.waitForFunction(() => window.wp?.data?.select('core/preferences'));
      await page.evaluate(() => {
        for (const scope of ['core/edit-site', 'core/edit-post'])
          for (const guide of ['welcomeGuide', 'welcomeGuideTemplate', 'welcomeGuideStyles'])
            wp.data.dispatch('core/preferences').set(scope, guide, false);
      });
      await canvasWith(page, '[data-type="core/post-title"]');
      await insertBlock(page);
      assert.equal((await preview(page, '')).shows, 'leaflet');
      await page.evaluate(
        (id) => wp.data.dispatch('core').saveEditedEntityRecord('postType', 'wp_template', id),
        template,
      );
      await page.waitForFunction(
        (id) => !wp.data.select('core').hasEditsForEntityRecord('postType', 'wp_template', id),
        {},
        template,
      );
      assertQuiet(seen);
      await page.close();
      const {link} = await author.publish('Zonder check in de tekst', 'Wij zijn open.');
      const visitor = await visit(browser, link);
      const check = await checkIn(visitor.page);
      assert.deepEqual([check.shows, check.heading], ['leaflet', 'Rugpijn-check']);
      assert.deepEqual(visitor.seen.errors, []);
      await visitor.page.close();
    });

    const {link} = await author.publish('Met de check', '[rugpijn-check]');
    for (const style of site.php('styles'))
      await it(`can be read, at 7:1 at least, in the style “${style}”`, async () => {
        site.php('use_style', style);
        const {page} = await visit(browser, link);
        const check = await checkIn(page);
        assert.equal(check.shows, 'leaflet');
        await page.evaluate(axe);
        const {violations, passes} = await page.evaluate(() =>
          window.axe.run(document.querySelector('rugpijn-check').renderRoot.querySelector('.root'), {
            runOnly: {type: 'rule', values: ['color-contrast-enhanced']},
          }),
        );
        assert.deepEqual(
          violations.flatMap(({nodes}) => nodes.map(({failureSummary}) => failureSummary)),
          [],
        );
        assert.ok(passes.some(({nodes}) => nodes.length > 10));
        await page.close();
      });
    site.php('reset_theme');
    await context.close();
  }
}
