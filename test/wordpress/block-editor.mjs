/* global wp */
import assert from 'node:assert/strict';
import {checkIn, enter, visit} from './people.mjs';
import {assertScript} from './shortcode-and-block.mjs';

/** A new page in the block editor, past its welcome. */
export async function newPage(context, site) {
  const {page, seen} = await visit(context, new URL('wp-admin/post-new.php?post_type=post', site.address).href);
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(() => wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false));
  await page.waitForSelector('.editor-post-title__input');
  return {page, seen};
}

/** Finds the block in the inserter and puts it on the page. */
export async function insertBlock(page) {
  await page.click('.edit-post-header-toolbar__inserter-toggle');
  await page.waitForSelector('.block-editor-inserter__search input');
  await page.type('.block-editor-inserter__search input', 'rugpijn');
  await page.waitForSelector('.editor-block-list-item-rugpijn-check-rugpijn-check');
  await page.click('.editor-block-list-item-rugpijn-check-rugpijn-check');
  await page.waitForSelector('[data-type="rugpijn-check/rugpijn-check"]');
  await openInspector(page);
}

/** The fields beside the block. On a screen of usual width the inserter takes their place. */
const openInspector = (page) =>
  page.evaluate(() => wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));

/** The field beside the block with this label. */
async function field(page, label) {
  const handle = await page.waitForFunction(
    (text) => {
      const label = [...document.querySelectorAll('.block-editor-block-inspector label')].find(
        ({textContent}) => textContent === text,
      );
      return label && document.getElementById(label.htmlFor);
    },
    {},
    label,
  );
  return handle.asElement();
}

/** The check in the preview, once it shows this name. */
export async function preview(page, name) {
  let check;
  await page.waitForFrame(async (frame) => {
    // A frame that is just being replaced has nothing to ask.
    check = frame === page.mainFrame() ? null : await checkIn(frame).catch(() => null);
    return check && (check.settings.contactName ?? '') === name;
  });
  return check;
}

async function save(page) {
  await page.click('.editor-post-publish-panel__toggle');
  await page.waitForSelector('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])');
  await page.click('.editor-post-publish-panel .editor-post-publish-button');
  await page.waitForFunction(() => {
    const editor = wp.data.select('core/editor');
    return editor.isCurrentPostPublished() && !editor.isSavingPost() && !editor.isEditedPostDirty();
  });
  return page.evaluate(() => ({
    link: wp.data.select('core/editor').getPermalink(),
    id: wp.data.select('core/editor').getCurrentPostId(),
  }));
}

/** Nothing went wrong in the editor by our doing: no error at all, and no message of or about our files and block. */
function assertQuiet({printed, errors}) {
  assert.deepEqual(errors, []);
  assert.deepEqual(
    printed.filter((text) => /rugpijn/i.test(text)),
    [],
  );
}

export async function blockEditor(suite, browser, sites) {
  for (const site of sites)
    for (const login of ['editor', 'author']) {
      const it = suite(`The block editor, ${site.name}, ${login}`);
      // Signs that mean something in HTML, in JSON in a comment, and to WordPress's filter.
      const typed = `De Linde & "Zn." <1>--`;
      const name = `De Linde & "Zn." 1--`;
      const address = 'https://praktijk.example/?a=1&b=2';
      let context;
      let post;
      await it('puts the block on a page, set by its own fields, with the check itself as preview', async () => {
        context = await enter(browser, site, login);
        const {page, seen} = await newPage(context, site);
        await page.type('.editor-post-title__input', `Rugpijn ${login}`);
        await insertBlock(page);
        const fresh = await preview(page, '');
        assert.deepEqual([fresh.heading, fresh.shows], ['Rugpijn-check', 'leaflet']);
        await (await field(page, 'Naam van uw praktijk')).type(typed);
        await (await field(page, 'Pagina om een afspraak te maken')).type(address);
        await (await field(page, 'Telefoonnummer')).type('030 123 45 67');
        await (await field(page, 'Soort praktijk')).select('gp');
        const {settings} = await preview(page, name);
        assert.equal(settings.contactPhone, '030 123 45 67');
        assert.equal(settings.practiceType, 'gp');
        post = await save(page);
        assertQuiet(seen);
        await page.close();
      });

      await it('shows a visitor the check with those settings', async () => {
        const {page, seen} = await visit(browser, post.link);
        const {settings, attributes, shows} = await checkIn(page);
        assert.equal(shows, 'leaflet');
        assert.equal(settings.contactName, name);
        assert.equal(settings.contactPhone, '030 123 45 67');
        assert.equal(settings.practiceType, 'gp');
        assert.deepEqual(Object.keys(attributes).sort(), [
          'contact-name',
          'contact-phone',
          'contact-url',
          'mode',
          'practice-type',
        ]);
        assert.equal(settings.contactUrl, address);
        await assertScript(page, site);
        assert.deepEqual(seen.errors, []);
        assert.deepEqual(seen.printed, []);
        await page.close();
      });

      await it('opens the saved page again without a complaint, and changes it', async () => {
        const {page, seen} = await visit(
          context,
          new URL(`wp-admin/post.php?post=${post.id}&action=edit`, site.address).href,
        );
        await page.waitForSelector('[data-type="rugpijn-check/rugpijn-check"]');
        const blocks = () =>
          page.evaluate(() =>
            wp.data
              .select('core/block-editor')
              .getBlocks()
              .map(({name, isValid}) => ({name, isValid})),
          );
        assert.deepEqual(await blocks(), [{name: 'rugpijn-check/rugpijn-check', isValid: true}]);
        // A click on the preview is a click on the block.
        await preview(page, name);
        await page.click('[data-type="rugpijn-check/rugpijn-check"]');
        await openInspector(page);
        assert.equal(await (await field(page, 'Naam van uw praktijk')).evaluate(({value}) => value), name);
        await (await field(page, 'Telefoonnummer')).type('8');
        await page.click('.editor-post-publish-button');
        await page.waitForFunction(
          () => !wp.data.select('core/editor').isSavingPost() && !wp.data.select('core/editor').isEditedPostDirty(),
        );
        const visitor = await visit(browser, post.link);
        const {settings} = await checkIn(visitor.page);
        assert.equal(settings.contactPhone, '030 123 45 678');
        assert.equal(settings.contactName, name);
        assertQuiet(seen);
        await visitor.page.close();
        await page.close();
      });
      await context?.close();
    }
}
