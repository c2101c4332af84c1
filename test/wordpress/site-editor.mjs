/* global wp */
// The check in a theme made of blocks: in a template, put there in the editor for the whole site, and in dark colours.
import assert from 'node:assert/strict';
import Color from 'colorjs.io';
import {assertQuiet, canvasWith, insertBlock, preview} from './block-editor.mjs';
import {checkIn, enter, logIn, visit} from './people.mjs';

/** Every text of the check that shows: its colour, and that of each thing that it lies on, the nearest first. */
const textsOn = (page) =>
  page.evaluate(() => {
    const check = document.querySelector('rugpijn-check');
    const hasText = ({childNodes}) =>
      [...childNodes].some(({nodeType, data}) => nodeType === Node.TEXT_NODE && data.trim() !== '');
    return [...check.renderRoot.querySelectorAll('.root, .root *:not(svg *)')]
      .filter((element) => hasText(element) && element.checkVisibility())
      .map((element) => {
        const grounds = [];
        for (let node = element; node; node = node.parentElement ?? node.getRootNode().host)
          grounds.push(getComputedStyle(node).backgroundColor);
        return {text: element.textContent.trim().slice(0, 40), color: getComputedStyle(element).color, grounds};
      });
  });

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
    const grounds = new Set();
    for (const style of site.php('styles'))
      await it(`can be read, at 7:1 at least, in the style “${style}”`, async () => {
        site.php('use_style', style);
        const {page} = await visit(browser, link);
        const check = await checkIn(page);
        assert.equal(check.shows, 'leaflet');
        const texts = await textsOn(page);
        assert.ok(texts.length > 50, `${texts.length} texts`);
        for (const {text, color, grounds} of texts) {
          const ground = grounds.map((css) => new Color(css)).find(({alpha}) => alpha > 0);
          const ratio = new Color(color).contrast(ground, 'WCAG21');
          assert.ok(ratio >= 7, `${ratio}: ${color} on ${ground}: ${text}`);
        }
        grounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
        await page.close();
      });
    await it('was seen on light and on dark', () => {
      const lightness = [...grounds].map((css) => new Color(css).to('lab').coords[0]);
      assert.ok(Math.min(...lightness) < 30 && Math.max(...lightness) > 90, [...grounds].join());
    });
    site.php('reset_theme');
    await context.close();
  }
}
