import assert from 'node:assert/strict';
import {checkIn, enter, offered, visit} from './people.mjs';
import {assertScript} from './shortcode-and-block.mjs';

const shortcode = '[rugpijn-check contact-name="Praktijk De Linde" contact-phone="030 123 45 67"]';
const marker =
  '<div data-rugpijn-check="1" data-mode="leaflet" data-contact-name="Praktijk De Linde"><a href="tel:112">Levensgevaar? Bel 112</a></div>';

async function newPost(context, site) {
  const {page} = await visit(context, new URL('wp-admin/post-new.php', site.address).href);
  await page.waitForSelector('#content-tmce');
  return page;
}

async function visualMode(page) {
  await page.click('#content-tmce');
  await page.waitForFunction(
    () => window.tinymce?.get('content')?.initialized && !window.tinymce.get('content').isHidden(),
  );
}

async function textMode(page) {
  await page.click('#content-html');
  await page.waitForFunction(() => !window.tinymce?.get('content') || window.tinymce.get('content').isHidden());
}

/** Puts a text on the page the way the clipboard does. */
const paste = (page, selector, text) =>
  page.evaluate(
    (selector, text) => {
      const target = selector ? document.querySelector(selector) : window.tinymce.get('content').getBody();
      target.focus();
      target.ownerDocument.execCommand('insertText', false, text);
    },
    selector,
    text,
  );

async function publish(page, title) {
  // Not typed: when somebody leaves the field, WordPress saves a draft of its own, and the button does nothing meanwhile.
  await page.$eval('#title', (field, value) => (field.value = value), title);
  await page.click('#publish');
  // WordPress changes the address just before it sends the form, so waiting for a navigation would end too soon.
  const link = await page.waitForSelector('#message a');
  return link.evaluate(({href}) => href);
}

export async function classicEditor(suite, browser, sites) {
  for (const site of sites)
    for (const login of ['classic-editor', 'classic-author']) {
      const it = suite(`The classic editor, ${site.name}, ${login}`);
      const context = await enter(browser, site, login);
      const shows = async (link) => {
        const {page, seen} = await visit(browser, link);
        assert.equal(await offered(page), 'leaflet');
        assert.equal((await checkIn(page)).settings.contactName, 'Praktijk De Linde');
        await assertScript(page, site);
        assert.deepEqual(seen.errors, []);
        assert.deepEqual(seen.printed, []);
        await page.close();
      };
      const ways = {
        'a shortcode pasted in visual mode': async (page) => {
          await visualMode(page);
          await paste(page, undefined, shortcode);
        },
        'a shortcode pasted in text mode': async (page) => {
          await textMode(page);
          await paste(page, '#content', shortcode);
        },
        'a marker pasted in text mode': async (page) => {
          await textMode(page);
          await paste(page, '#content', marker);
        },
        'a marker from text mode that is then edited in visual mode': async (page) => {
          await textMode(page);
          await paste(page, '#content', `${marker}\n\nTekst`);
          await visualMode(page);
          await page.evaluate(() =>
            window.tinymce.get('content').execCommand('mceInsertContent', false, 'Meer tekst. '),
          );
          await textMode(page);
          assert.match(await page.$eval('#content', ({value}) => value), /<div data-rugpijn-check="1"/);
        },
      };
      for (const [name, write] of Object.entries(ways))
        await it(`keeps ${name}`, async () => {
          const page = await newPost(context, site);
          await write(page);
          const link = await publish(page, name);
          assert.equal(await page.evaluate(() => customElements.get('rugpijn-check')), undefined);
          await page.close();
          await shows(link);
        });
      await context.close();
    }
}
