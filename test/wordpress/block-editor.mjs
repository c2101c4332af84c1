/* global wp */
import assert from 'node:assert/strict';
import {until} from '../helpers/until.mjs';
import {checkIn, enter, visit} from './people.mjs';
import {assertScript} from './shortcode-and-block.mjs';

const theBlock = '[data-type="rugpijn-check/rugpijn-check"]';

/** Where the blocks are edited: in a frame in a newer WordPress, in the page itself in an older one. */
export async function canvasWith(page, selector) {
  await page.waitForFunction(
    (wanted) => {
      const frame = document.querySelector('iframe[name="editor-canvas"]');
      return (frame?.contentDocument ?? document).querySelector(wanted);
    },
    {},
    selector,
  );
  const frame = await page.$('iframe[name="editor-canvas"]');
  return frame ? frame.contentFrame() : page;
}

/** A new page in the block editor, past its welcome. */
export async function newPage(context, site) {
  const {page, seen} = await visit(context, new URL('wp-admin/post-new.php?post_type=post', site.address).href);
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(() => wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false));
  await canvasWith(page, '.editor-post-title__input');
  return {page, seen};
}

/** Presses what is WordPress's own, wherever it is sliding to and however often it is made anew. */
const press = (page, selector) =>
  page.waitForFunction(
    (wanted) => {
      const button = document.querySelector(wanted);
      button?.click();
      return Boolean(button);
    },
    {},
    selector,
  );

/** Finds the block in the inserter and puts it on the page. */
export async function insertBlock(page) {
  await press(
    page,
    '.edit-post-header-toolbar__inserter-toggle, .edit-site-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle',
  );
  await page.waitForSelector('.block-editor-inserter__search input');
  await page.type('.block-editor-inserter__search input', 'rugpijn');
  await press(page, '.editor-block-list-item-rugpijn-check-rugpijn-check');
  await canvasWith(page, theBlock);
  await openInspector(page);
}

/** The fields beside the block. On a screen of usual width the inserter takes their place. */
const openInspector = (page) =>
  page.evaluate(() => {
    const inSite = wp.data.dispatch('core/edit-site')?.openGeneralSidebar;
    if (inSite) inSite('edit-site/block-inspector');
    else wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  });

/** The field beside the block with this label. */
export async function field(page, label) {
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
export const preview = (page, name) =>
  until(async () => {
    for (const frame of page.frames().filter((one) => one !== page.mainFrame())) {
      // A frame that is just being replaced has nothing to ask.
      const check = await checkIn(frame).catch(() => null);
      if (check && (check.settings.contactName ?? '') === name) return check;
    }
    return undefined;
  }, `no preview with the name “${name}”`);

/** Publishes what is in the block editor. */
export async function save(page) {
  await press(page, '.editor-post-publish-panel__toggle:not([aria-disabled="true"])');
  await press(page, '.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])');
  await page.waitForFunction(() => {
    const editor = wp.data.select('core/editor');
    return editor.isCurrentPostPublished() && !editor.isSavingPost() && !editor.isEditedPostDirty();
  });
  return page.evaluate(() => ({
    link: wp.data.select('core/editor').getPermalink(),
    id: wp.data.select('core/editor').getCurrentPostId(),
  }));
}

/**
 * Nothing went wrong in the editor by our doing: no error at all, no message of or about our files and block, and none that
 * a field of WordPress was made in a way that it will not take any longer. That it can't look for more blocks elsewhere,
 * while ours is sought here, is no such message.
 */
export function assertQuiet({printed, errors}) {
  assert.deepEqual(errors, []);
  assert.deepEqual(
    printed.filter(
      (text) =>
        (/rugpijn/i.test(text) && !text.includes('block-directory')) ||
        /wp\.components\.\w+ (?:is|are) deprecated/.test(text),
    ),
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
        const canvas = await canvasWith(page, '.editor-post-title__input');
        await canvas.type('.editor-post-title__input', `Rugpijn ${login}`);
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
        const canvas = await canvasWith(page, theBlock);
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
        await canvas.click(theBlock);
        await openInspector(page);
        assert.equal(await (await field(page, 'Naam van uw praktijk')).evaluate(({value}) => value), name);
        await (await field(page, 'Telefoonnummer')).type('8');
        // It takes nothing until WordPress has seen that there is something to save.
        await press(page, '.editor-post-publish-button:not([aria-disabled="true"])');
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
