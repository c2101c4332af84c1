import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {createDemoServer} from '../../demo/server.mjs';
import {startBrowser} from '../helpers/browser.mjs';
import {root} from '../setup.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const {cssProperties, cssParts} = JSON.parse(read('dist/custom-elements.json'))
  .modules.flatMap(({declarations}) => declarations)
  .find(({tagName}) => tagName === 'rugpijn-check');

/** For each property a value that is not its default. */
const other = {
  '--rugpijn-check-accent-color': '#7a0b52',
  '--rugpijn-check-on-accent-color': '#ffe9a8',
  '--rugpijn-check-text-color': '#3a0d0d',
  '--rugpijn-check-muted-color': '#123a12',
  '--rugpijn-check-background-color': '#fffbe6',
  '--rugpijn-check-surface-color': '#e9fbff',
  '--rugpijn-check-border-color': '#803000',
  '--rugpijn-check-border-radius': '19px',
  '--rugpijn-check-font-family': 'monospace',
  '--rugpijn-check-font-size': '23px',
  '--rugpijn-check-space': '27px',
  '--rugpijn-check-scroll-margin-top': '91px',
};

/** How everything in the check looks, as one text. Runs in the page. */
function looks(check) {
  const names = [
    ...['color', 'background-color', 'border-top-color', 'border-top-left-radius', 'font-family', 'font-size'],
    ...['padding-left', 'scroll-margin-top', 'outline-style', 'border-left-width', 'margin-top'],
  ];
  return [...check.renderRoot.querySelectorAll('.root, .root *')]
    .map((element) => {
      const style = getComputedStyle(element);
      return names.map((name) => style.getPropertyValue(name)).join(' ');
    })
    .join('\n');
}

describe('the page about the look', () => {
  let browser;
  let server;
  let address;
  before(async () => {
    browser = await startBrowser();
    server = createDemoServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    address = `http://127.0.0.1:${server.address().port}/`;
  });
  after(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
  });

  const saysWhatIsShown = (page) =>
    page.waitForFunction(() => document.querySelector('#voorbeeld-status').textContent.includes('U ziet nu'));

  async function open() {
    const page = await browser.newPage();
    await page.setViewport({width: 1200, height: 900});
    const printed = [];
    page.on('console', (message) => printed.push(message.text()));
    page.on('pageerror', (error) => printed.push(String(error)));
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${address}theming.html`, {waitUntil: 'load'});
    await saysWhatIsShown(page);
    return {page, printed, requests};
  }

  const preview = async (page) => (await page.$('#voorbeeld')).contentFrame();
  const lookOf = async (page) => (await preview(page)).$eval('rugpijn-check', looks);
  const type = (page, name, value) =>
    page.$eval(
      `input[name="${name}"]`,
      (field, value) => {
        field.value = value;
        field.dispatchEvent(new Event('input', {bubbles: true}));
      },
      value,
    );
  const code = (page) => page.$eval('#code', ({innerText}) => innerText);

  it('has a field for every property and part of the element, in Dutch, with its default, and says nothing on the console', async () => {
    const {page, printed, requests} = await open();
    const labelled = (selector) =>
      page.$$eval(`${selector} .field`, (fields) =>
        fields.map((field) => {
          const label = field.querySelector('label');
          const input = document.getElementById(label.htmlFor);
          const words = label.textContent.replace(label.querySelector('code').textContent, '').trim();
          return {words, id: input.id, placeholder: input.placeholder};
        }),
      );
    const properties = await labelled('#eigenschappen');
    assert.deepEqual(
      properties.map(({id, placeholder}) => ({name: id, default: placeholder})),
      cssProperties.map(({name, default: value}) => ({name, default: value})),
    );
    const parts = await labelled('#onderdelen');
    assert.deepEqual(
      parts.map(({id}) => id),
      cssParts.map(({name}) => `part-${name}`),
    );
    for (const {words, placeholder, id} of [...properties, ...parts]) {
      assert.match(words, /^\p{Lu}\p{L}+/u, id);
      assert.ok(placeholder, id);
    }
    assert.deepEqual(printed, []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(address) && !/^(?:data:|about:)/.test(url)),
      [],
    );
    await page.close();
  });

  it('shows each property at once, and gives it away as code', async () => {
    const {page} = await open();
    assert.deepEqual(Object.keys(other).toSorted(), cssProperties.map(({name}) => name).toSorted());
    await page.select('#weergave', 'questions');
    await page.waitForFunction(() => document.querySelector('#voorbeeld-status').textContent.includes('De vragen'));
    assert.match(await code(page), /nog niets veranderd/);
    for (const [name, value] of Object.entries(other)) {
      const before = await lookOf(page);
      await type(page, name, value);
      assert.notEqual(await lookOf(page), before, `${name} changes something`);
      assert.ok((await code(page)).includes(`${name}: ${value};`), name);
      await type(page, name, '');
      assert.equal(await lookOf(page), before, `${name} is taken back`);
    }
    await page.close();
  });

  it('points at each part where it is, and what is written for it arrives', async () => {
    const {page} = await open();
    for (const {name} of cssParts) {
      const button = `#onderdelen .field:has(#part-${name}) button`;
      await page.click(button);
      const frame = await preview(page);
      const pointedAt = (part) =>
        [...document.querySelector('rugpijn-check').renderRoot.querySelectorAll('.root *')].filter(
          (element) =>
            getComputedStyle(element).outlineStyle === 'dashed' &&
            element.part.contains(part) &&
            element.checkVisibility(),
        ).length > 0;
      await frame.waitForFunction(pointedAt, {}, name);
      await type(page, `part-${name}`, 'border-left: 7px solid red; text-indent: 3px');
      const widths = await frame.$eval(
        'rugpijn-check',
        (check, part) =>
          [...check.renderRoot.querySelectorAll(`[part="${part}"]`)].map(
            (element) => getComputedStyle(element).borderLeftWidth,
          ),
        name,
      );
      assert.ok(widths.length > 0 && widths.every((width) => width === '7px'), `${name}: ${widths}`);
      assert.ok((await code(page)).includes(`rugpijn-check::part(${name}) {`), name);
      await page.click(button);
      await type(page, `part-${name}`, '');
    }
    await page.close();
  });

  it('gives code that makes the check of another page look the same, for each of the three sites', async () => {
    const {page, printed} = await open();
    assert.equal((await page.$$('input[name=look]')).length, 4);
    const seen = new Set();
    // With the first nothing is changed yet.
    for (const index of [1, 2, 3]) {
      await page.$eval('#voorbeeld-status', (status) => (status.textContent = ''));
      await page.$$eval('input[name=look]', (radios, index) => radios[index].click(), index);
      await saysWhatIsShown(page);
      const frame = await preview(page);
      const shown = await lookOf(page);
      seen.add(shown);
      const css = (await page.$eval('#code code', ({textContent}) => textContent)).trim();
      // The same page without the style of the tool, and with the code that it gave.
      await frame.$eval('#own', (style) => style.remove());
      assert.notEqual(await lookOf(page), shown, 'without it the check looks otherwise');
      await frame.addStyleTag({content: css});
      assert.equal(await lookOf(page), shown);
    }
    assert.equal(seen.size, 3);
    assert.deepEqual(printed, []);
    await page.close();
  });

  describe('its lines for NL Design System', () => {
    const themes = {
      '@nl-design-system-unstable/voorbeeld-design-tokens': 'voorbeeld-theme',
      '@nl-design-system-community/purmerend-design-tokens': 'purmerend-theme',
    };

    for (const [name, className] of Object.entries(themes))
      it(`take the colours, corners and font of a theme as it is published: ${className}`, async () => {
        const {page} = await open();
        const css = await page.$eval('#tokens-code code', ({textContent}) => textContent);
        const properties = await page.$$eval('#tokens tr', (rows) =>
          rows.map((row) => [...row.querySelectorAll('code')].map(({textContent}) => textContent)),
        );
        const site = await browser.newPage();
        await site.setContent(`<!doctype html><html lang="nl" class="${className}"><title>Gemeente</title>
          <style>${read(`node_modules/${name}/dist/theme.css`)} ${css}</style><rugpijn-check></rugpijn-check>`);
        await site.addScriptTag({content: read('dist/rugpijn-check.js')});
        const of = await site.$eval(
          'rugpijn-check',
          async (check, properties) => {
            await check.updateComplete;
            const style = getComputedStyle(check);
            // What a property is worth where it is used.
            const resolved = (name) => style.getPropertyValue(name).trim();
            const inside = (selector) => getComputedStyle(check.renderRoot.querySelector(selector));
            const shown = (color) => {
              const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
              context.fillStyle = color;
              context.fillRect(0, 0, 1, 1);
              return [...context.getImageData(0, 0, 1, 1).data].join();
            };
            return {
              given: Object.fromEntries(properties.map(([name]) => [name, resolved(name)])),
              button: shown(inside('.primary').backgroundColor),
              accent: shown(resolved('--rugpijn-check-accent-color')),
              font: inside('.root').fontFamily,
              radius: inside('.root').borderTopLeftRadius,
            };
          },
          properties,
        );
        for (const [property, value] of Object.entries(of.given)) assert.ok(value, `${property} is in ${className}`);
        const [font] = of.given['--rugpijn-check-font-family'].replaceAll(/["']/g, '').split(',');
        assert.ok(of.font.includes(font), of.font);
        assert.equal(of.radius, of.given['--rugpijn-check-border-radius']);
        assert.notEqual(of.accent, '10,86,101,255', 'the colour is not ours');
        // As it is, or darker so that it can be read.
        const [theirs, ours] = [of.accent, of.button].map((color) => color.split(',').slice(0, 3).map(Number));
        for (const [index, part] of ours.entries()) assert.ok(part <= theirs[index] + 1, `${ours} of ${theirs}`);
        await site.close();
        await page.close();
      });

    it('name in the table each token of the code, and no other', async () => {
      const {page} = await open();
      const inCode = (await page.$eval('#tokens-code code', ({textContent}) => textContent)).match(/--[\w-]+/g);
      const inTable = await page.$$eval('#tokens code', (codes) => codes.map(({textContent}) => textContent));
      assert.deepEqual(inTable, inCode);
      await page.close();
    });
  });
});
