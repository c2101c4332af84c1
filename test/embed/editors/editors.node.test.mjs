/* global editor, DOMPurify */
// Every snippet through real editors and filters in their default settings, and what a visitor of the page gets then.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import sanitizeHtml from 'sanitize-html';
import {checkIn, settingsOf, startSite} from '../../helpers/site.mjs';
import {root} from '../../setup.mjs';
import {bundle, loadBundle} from '../../take-home/page.mjs';

/** What is hard on its way through an editor: quotes, an ampersand, a letter that is not ASCII, a bracket, a query, a hash. */
const settings = {
  pronoun: 'je',
  'contact-name': 'Fysio "De Linde" & René <rug>',
  'contact-phone': '030 123 45 67',
  'contact-url': 'https://praktijk.example/afspraak?locatie=2&soort=rug#plan',
  'accent-color': '#1f5c43',
};
const words = 'Doe de rugpijn-check';

/** A snippet stands between what an editor wrote, and that has to stay as it was. */
const around = (snippet) => `<p>Welkom.</p>${snippet}<p>Tot straks.</p>`;

/** A page of a CMS with an editor, which `editor` in the page is the way to. */
const editors = {
  'TinyMCE 8': tinyMce(),
  'CKEditor 5': ckEditor([], {}),
  'CKEditor 5 with source editing that allows all HTML': ckEditor(['SourceEditing', 'GeneralHtmlSupport'], {
    // As its manual has it: without this, the plugin allows nothing.
    htmlSupport: '{allow: [{name: /.*/, attributes: true, classes: true, styles: true}]}',
  }),
  'Quill 2': quill('made.getSemanticHTML()'),
  // What most sites do with it, from before it had a method.
  'Quill 2, read from its element': quill('made.root.innerHTML'),
};

function tinyMce(options = '') {
  return `
    <div id="place"></div>
    <script src="/node_modules/tinymce/tinymce.min.js"></script>
    <script>
      tinymce.init({selector: '#place', license_key: 'gpl'${options}}).then(([made]) => {
        window.editor = {
          set: (html) => made.setContent(html),
          get: () => made.getContent(),
          focus: () => made.focus(),
          link(address) {
            made.selection.select(made.getBody().querySelectorAll('p')[1].firstChild);
            made.execCommand('mceInsertLink', false, address);
          },
        };
      });
    </script>`;
}

function ckEditor(more, options) {
  const plugins = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List', 'BlockQuote', ...more];
  const given = Object.entries(options).map(([name, value]) => `, ${name}: ${value}`);
  return `
    <div id="place"></div>
    <link rel="stylesheet" href="/node_modules/ckeditor5/dist/browser/ckeditor5.css">
    <script src="/node_modules/ckeditor5/dist/browser/ckeditor5.umd.js"></script>
    <script>
      const plugins = ${JSON.stringify(plugins)}.map((name) => CKEDITOR[name]);
      CKEDITOR.ClassicEditor.create(document.querySelector('#place'), {licenseKey: 'GPL', plugins${given.join('')}}).then((made) => {
        window.editor = {
          set: (html) => made.setData(html),
          get: () => made.getData(),
          focus: () => made.focus(),
          link(address) {
            made.model.change((writer) => writer.setSelection(made.model.document.getRoot().getChild(1), 'in'));
            made.execute('link', address);
          },
        };
      });
    </script>`;
}

function quill(read) {
  return `
    <link rel="stylesheet" href="/node_modules/quill/dist/quill.snow.css">
    <div id="place"></div>
    <script src="/node_modules/quill/dist/quill.js"></script>
    <script>
      const made = new Quill('#place', {theme: 'snow'});
      window.editor = {
        set: (html) => made.clipboard.dangerouslyPasteHTML(html),
        get: () => ${read},
        focus: () => made.focus(),
        link(address) {
          made.setSelection('Welkom.|'.length, ${words.length});
          made.format('link', address);
        },
      };
    </script>`;
}

/** An editor in the page itself, in which its site allowed the element and which shows frames as what they are. */
const inPage = tinyMce(
  ", inline: true, plugins: 'media', custom_elements: 'rugpijn-check', extended_valid_elements: 'rugpijn-check[*]'",
);

// The filters of three systems that are no JavaScript, by the rules that they publish. What they leave out is here only
// when it could make a difference to a snippet.
const filters = {
  'sanitize-html 2': (html) => sanitizeHtml(html),
  "Joomla, by its filter's rules": (html) =>
    // It takes the start of every character reference by number out of values, whatever it stands for.
    sanitizeHtml(
      html.replace(/<[^>]*>/g, (tag) => tag.replaceAll('&#', '')),
      {
        allowedTags: false,
        allowedAttributes: false,
        allowVulnerableTags: true,
        transformTags: {
          '*': (tagName, attribs) => ({
            tagName,
            attribs: Object.fromEntries(Object.entries(attribs).filter(([, value]) => value !== '')),
          }),
        },
        exclusiveFilter: ({tag}) =>
          /^(?:script|iframe|object|embed|style|link|meta)$|[^a-z0-9]/.test(tag) ? 'excludeTag' : false,
      },
    ),
  "TYPO3, by its sanitizer's rules": (html) =>
    sanitizeHtml(html, {
      allowedTags: [
        'p',
        'div',
        'section',
        'span',
        'a',
        'b',
        'strong',
        'em',
        'ul',
        'li',
        'h2',
        'button',
        'details',
        'summary',
        'img',
      ],
      allowedAttributes: {
        '*': ['class', 'id', 'title', 'lang', 'role', 'data-*', 'aria-*'],
        a: ['href', 'rel', 'target', 'name'],
        img: ['src', 'alt'],
      },
      // What it does not know it shows as text, with all that is in it.
      disallowedTagsMode: 'recursiveEscape',
    }),
  'Drupal, by the rules of its Basic HTML': (html) =>
    sanitizeHtml(html, {
      allowedTags: [
        'br',
        'p',
        'h2',
        'h3',
        'h4',
        'h5',
        'h6',
        'cite',
        'dl',
        'dt',
        'dd',
        'a',
        'blockquote',
        'ul',
        'ol',
        'li',
        'strong',
        'em',
        'code',
        'img',
      ],
      allowedAttributes: {a: ['hreflang', 'href'], img: ['src', 'alt', 'height', 'width']},
    }),
};

/** What can be left of a snippet, and what a visitor has of it on a page with the script and on one without. */
const ends = {
  script: ['check', 'check'],
  'script, element': ['check', 'check'],
  element: ['check', 'link'],
  block: ['check', 'link'],
  link: ['check', 'link'],
  // A link that has its own address for text.
  address: ['check', 'link'],
  frame: ['check in a frame', 'check in a frame'],
  // A frame that an editor forbids its scripts.
  'still frame': ['check', 'leaflet in a frame'],
  // The tags are there to read, and that is what the builder warns of.
  text: ['text', 'text'],
  nothing: ['nothing', 'nothing'],
};

const columns = ['oneTag', 'element', 'elementOnly', 'block', 'bareBlock', 'link', 'frame'];
const row = (...left) => Object.fromEntries(columns.map((column, index) => [column, left[index]]));
// Of a frame the link in it is left, which no browser shows as long as the frame is there.
const onlyLinks = row('nothing', 'link', 'link', 'link', 'link', 'link', 'link');
const everything = row('script', 'script, element', 'element', 'block', 'block', 'link', 'frame');
const asText = row('text', 'text', 'text', 'text', 'text', 'text', 'text');

/** What each place leaves of each snippet, by the way in. */
const left = {
  'TinyMCE 8': {
    html: row('nothing', 'link', 'link', 'block', 'block', 'link', 'still frame'),
    'rich text': row('nothing', 'link', 'link', 'block', 'block', 'link', 'still frame'),
    'plain text': asText,
  },
  // It drops the tag of a frame and shows what is in it, which a browser reads as text.
  'CKEditor 5': {html: {...onlyLinks, frame: 'text'}, 'rich text': {...onlyLinks, frame: 'text'}, 'plain text': asText},
  'CKEditor 5 with source editing that allows all HTML': {
    html: everything,
    'rich text': everything,
    'plain text': asText,
  },
  // It makes a video of a frame, and writes that as a link.
  'Quill 2': {
    html: {...onlyLinks, frame: 'address'},
    'rich text': {...onlyLinks, frame: 'address'},
    'plain text': asText,
  },
  'Quill 2, read from its element': {
    html: {...onlyLinks, frame: 'frame'},
    'rich text': {...onlyLinks, frame: 'frame'},
    'plain text': asText,
  },
  'DOMPurify 3': {html: row('nothing', 'link', 'link', 'block', 'block', 'link', 'nothing')},
  'sanitize-html 2': {html: onlyLinks},
  "Joomla, by its filter's rules": {html: row('nothing', 'link', 'link', 'block', 'link', 'link', 'link')},
  "TYPO3, by its sanitizer's rules": {html: row('text', 'text', 'text', 'block', 'block', 'link', 'text')},
  'Drupal, by the rules of its Basic HTML': {html: onlyLinks},
};

/** Runs in a page: what is left of a snippet in this HTML, which is only parsed. */
function survivor(html) {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  const has = (selector) => body.querySelector(selector);
  const link = has('a[href]');
  if (has('script') && has('rugpijn-check')) return 'script, element';
  if (has('script[data-rugpijn-check]')) return 'script';
  if (has('rugpijn-check')) return 'element';
  if (has('[data-rugpijn-check]')) return 'block';
  if (has('iframe')) return has('iframe[sandbox=""]') ? 'still frame' : 'frame';
  if (link) return link.textContent === link.getAttribute('href') ? 'address' : 'link';
  return body.textContent.includes('<') ? 'text' : 'nothing';
}

describe('a snippet in an editor', () => {
  let site;
  let snippets;
  let visitor;
  let reader;
  const pages = new Map();
  const seen = new Map();
  const followed = new Set();
  const table = [];
  let opened = 0;

  before(async () => {
    site = await startSite();
    const {snippetsFor} = await loadBundle(
      await bundle("export {snippetsFor} from './demo/builder/snippets.ts';", {format: 'esm'}),
    );
    const made = snippetsFor(
      settings,
      `${site.origin}/dist/`,
      JSON.parse(readFileSync(join(root, 'dist/release.json'), 'utf8')),
    );
    ({page: visitor} = await site.open(''));
    ({page: reader} = await site.open(''));
    snippets = {...made, bareBlock: made.block.replace('data-rugpijn-check="1"', 'data-rugpijn-check')};
  });
  after(async () => {
    await site?.close();
    const line = (cells) =>
      `${cells[0].padEnd(64)}${cells
        .slice(1)
        .map((cell) => cell.padEnd(17))
        .join('')}`;
    console.log([line(['', ...columns]), ...table.map(line)].join('\n'));
  });

  async function openEditor(body) {
    const {page} = await site.open({body}, {path: `/beheer/pagina-${++opened}`});
    await page.waitForFunction('window.editor');
    return page;
  }

  /** The page of an editor, made once. */
  async function editorPage(name) {
    if (!pages.has(name)) pages.set(name, await openEditor(editors[name]));
    await pages.get(name).bringToFront();
    return pages.get(name);
  }

  /** Presses Ctrl+V in the editor with this on the clipboard, and waits for its last words to arrive. */
  async function paste(page, type, content) {
    await page.waitForFunction(() => document.hasFocus());
    await page.evaluate(
      (kind, data) => {
        editor.set('');
        const button = document.createElement('button');
        document.body.append(button);
        button.focus();
        const write = (event) => {
          event.stopImmediatePropagation();
          event.preventDefault();
          event.clipboardData.setData(kind, data);
        };
        document.addEventListener('copy', write, {capture: true, once: true});
        // Otherwise the snippet before this one would be pasted again.
        if (!document.execCommand('copy')) throw new Error('nothing was copied');
        button.remove();
        editor.focus();
      },
      type,
      content,
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV', {commands: ['Paste']});
    await page.keyboard.up('Control');
    await page.waitForFunction(() => editor.get().includes('straks.'));
  }

  const ways = {
    html: async (page, snippet) => page.evaluate((html) => editor.set(html), around(snippet)),
    'rich text': async (page, snippet) => paste(page, 'text/html', around(snippet)),
    'plain text': async (page, snippet) => paste(page, 'text/plain', `Welkom.\n${snippet}\nTot straks.`),
  };

  /** What comes out of a place in which a snippet was put. */
  async function through(place, way, snippet) {
    if (place in filters) return filters[place](around(snippet));
    if (place === 'DOMPurify 3') {
      pages.set(
        place,
        pages.get(place) ??
          (await site.open('<script src="/node_modules/dompurify/dist/purify.min.js"></script>')).page,
      );
      return pages.get(place).evaluate((html) => DOMPurify.sanitize(html), around(snippet));
    }
    const page = await editorPage(place);
    await ways[way](page, snippet);
    return page.evaluate(() => editor.get());
  }

  async function hasSettings(check) {
    const attributes = await settingsOf(check);
    assert.deepEqual(Object.fromEntries(Object.keys(settings).map((name) => [name, attributes[name]])), settings);
  }

  /** Follows a link to the stand-alone page; once for each address, because they are all alike. */
  async function follow(address) {
    if (followed.has(address)) return;
    const answer = await visitor.goto(address);
    assert.equal(answer.status(), 200, address);
    await hasSettings(await checkIn(visitor));
    followed.add(address);
  }

  const documentOf = (head, body) =>
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Praktijk</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

  /** What a visitor has of this HTML on a page, all of it looked at. */
  async function visit(html, head, path = '/pagina/rugpijn') {
    await visitor.goto(site.origin + site.add(documentOf(head, html), {path}));
    const found = await visitor.evaluate(() => {
      const link = document.querySelector('a');
      return {
        text: document.body.innerText.replace(/\s+/g, ' ').trim(),
        checks: document.querySelectorAll('rugpijn-check:defined').length,
        link: link && {address: link.href, text: link.innerText.replace(/\s+/g, ' '), isSeen: link.checkVisibility()},
      };
    });
    const frame = await visitor.$('iframe');
    const isAlone = () => assert.equal(found.text, 'Welkom. Tot straks.');
    if (found.checks) {
      isAlone();
      assert.equal(found.checks, 1);
      await hasSettings(await checkIn(visitor));
      return 'check';
    }
    if (frame) {
      isAlone();
      const inside = await frame.contentFrame();
      if (await frame.evaluate((element) => element.matches('[sandbox]:not([sandbox~=allow-scripts])'))) {
        assert.match(
          await inside.$eval('body', (body) => body.innerText.replace(/\s+/g, ' ')),
          /Bel 112.*Bel nu de huisarts/i,
        );
        return 'leaflet in a frame';
      }
      await hasSettings(await checkIn(inside));
      return 'check in a frame';
    }
    if (found.link) {
      assert.ok(found.link.isSeen);
      assert.equal(found.text, `Welkom. ${found.link.text} Tot straks.`);
      await follow(found.link.address);
      return 'link';
    }
    if (found.text.includes('<')) return 'text';
    isAlone();
    return 'nothing';
  }

  /** What a place left of a snippet, after looking whether that is any good; once for each HTML. */
  async function leftOf(html) {
    if (!seen.has(html)) {
      const what = await reader.evaluate(survivor, html);
      assert.deepEqual([await visit(html, snippets.header), await visit(html, '')], ends[what], `${what}, of\n${html}`);
      seen.set(html, what);
    }
    return seen.get(html);
  }

  for (const [place, byWay] of Object.entries(left))
    for (const [way, expected] of Object.entries(byWay))
      it(`works, or is gone altogether, after ${place}, put in as ${way}`, async () => {
        const found = {};
        const outcomes = [];
        for (const column of columns) outcomes.push(await through(place, way, snippets[column]));
        await visitor.bringToFront();
        for (const [index, column] of columns.entries()) found[column] = await leftOf(outcomes[index]);
        table.push([`${place}, ${way}`, ...Object.values(found)]);
        assert.deepEqual(found, expected);
      });

  for (const name of Object.keys(editors))
    it(`works after the address alone was given to a word in ${name}`, async () => {
      const page = await editorPage(name);
      const address = await reader.evaluate(
        (html) => new DOMParser().parseFromString(html, 'text/html').querySelector('a').href,
        snippets.link,
      );
      await page.evaluate((html) => editor.set(html), around(`<p>${words}</p>`));
      await page.evaluate((href) => editor.link(href), address);
      const html = await page.evaluate(() => editor.get());
      await visitor.bringToFront();
      assert.equal(await leftOf(html), 'link');
    });

  it("works on a page elsewhere on the site after TinyMCE made an address relative to the editor's page, and is a dead link without the script", async () => {
    const html = await through('TinyMCE 8', 'html', snippets.link);
    assert.match(html, /href="\.\.\/dist\/check\.html/);
    await visitor.bringToFront();
    assert.equal(await visit(html, snippets.header, '/locaties/utrecht/rugpijn'), 'check');
    await assert.rejects(visit(html, '', '/locaties/utrecht/rugpijn'), /404/);
  });

  const contents = () =>
    around(['block', 'link', 'frame', 'elementOnly'].map((column) => `<div>${snippets[column]}</div>`).join(''));
  const hosts = {...editors, 'TinyMCE 8 in the page itself': inPage};
  for (const [name, body, document] of [
    ...Object.entries(hosts),
    [
      'TinyMCE 8, with the script in its frame',
      editors['TinyMCE 8'],
      'document.querySelector("iframe").contentDocument',
    ],
  ])
    it(`stays what it is for the editor to save when the script runs beside it, in ${name}`, async () => {
      const page = await openEditor(body);
      const saved = await page.evaluate((html) => {
        editor.set(html);
        return editor.get();
      }, contents());
      assert.match(saved, /#rugpijn-check/);
      const content = await page.evaluateHandle(document ?? 'document');
      const looks = () =>
        content.evaluate((target) =>
          [...target.querySelectorAll('rugpijn-check,iframe')].map(({localName, style}) => [localName, style.height]),
        );
      const looked = await looks();
      await content.evaluate(
        (target, src) =>
          new Promise((resolve, reject) => {
            const script = target.createElement('script');
            Object.assign(script, {src, onload: resolve, onerror: reject});
            target.head.append(script);
          }),
        `${site.origin}/dist/rugpijn-check.js`,
      );
      assert.ok(await content.evaluate((target) => target.defaultView.customElements.get('rugpijn-check')));
      assert.deepEqual(await looks(), looked);
      assert.equal(await page.evaluate(() => editor.get()), saved);
      // And what comes while the script watches, until each frame that may has told its height.
      const told = await content.evaluateHandle((target, html) => {
        const sources = new Set();
        target.defaultView.addEventListener('message', ({source}) => sources.add(source));
        top.editor.set(html);
        return sources;
      }, contents());
      assert.deepEqual(await looks(), looked);
      await page.waitForFunction(
        (target, sources) =>
          [...target.querySelectorAll('iframe[src*="check.html"]:not([sandbox])')].every((frame) =>
            sources.has(frame.contentWindow),
          ),
        {},
        content,
        told,
      );
      assert.deepEqual(await looks(), looked);
      assert.equal(await page.evaluate(() => editor.get()), saved);
      await page.close();
    });
});
