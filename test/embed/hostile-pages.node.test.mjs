import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {faultsInSight, stylesInside} from '../helpers/look.mjs';
import {sampled} from '../helpers/sampled.mjs';
import {checkIn, playThrough, startSite} from '../helpers/site.mjs';
import {ensureDebian, root} from '../setup.mjs';
import {questions} from '../../dist/triage.js';

/** As text, because it is run in the page. The styles of the first screen and of the result have all there is in them. */
const look = `(check) => ({
  faults: (${faultsInSight})(check),
  styles: check.renderRoot.querySelector('.opening, .card') ? (${stylesInside})(check) : '',
})`;

const wide = {width: 1000, height: 800};

/** Pages that show a check of the same styles, whatever else is on them. */
const pages = [
  ['that unsets every property of every element', 'all-unset.html'],
  ['whose theme shouts at every element', 'shouting.html'],
  ['with Bootstrap', 'bootstrap.html'],
  ['with the reset of Tailwind', 'tailwind-preflight.html'],
  ['with a root font of 8 px', 'root-font.html?8'],
  ['with a root font of 10 px', 'root-font.html?10'],
  ['that runs from right to left', 'right-to-left.html'],
  ['with a column of 240 px', 'narrow-column.html'],
  ['at 400 % zoom', 'plain.html', {width: 320, height: 256, deviceScaleFactor: 4}],
  ['with a sticky header', 'sticky-header.html'],
  ['with a base elsewhere', 'base.html'],
  ['with Prototype.js 1.7.3', 'prototype.html'],
  ['with MooTools 1.4.5', 'mootools.html'],
  ['with an Event and a CustomEvent of its own', 'own-event.html'],
  ['with polyfills that a loop meets', 'old-polyfills.html'],
  ['with the wrong array methods of Prototype.js 1.6', 'prototype-1-6.html'],
  ['with junk on the prototypes of objects and arrays', 'junk-on-prototypes.html'],
];

/** The first line that differs. */
function difference(one, other) {
  const [first, second] = [one, other].map((text) => text.split('\n'));
  const at = first.findIndex((line, index) => line !== second[index]);
  return at < 0 && first.length === second.length ? '' : `${first[at]}\nis not\n${second[at]}`;
}

/** Runs in the page: has the check in it, in a frame for each break, and says what a patient with an alarm sign gets to see. */
async function tryBreaks(breaks) {
  // No wait of any length: a check that is there draws in a microtask, and a task comes after those.
  const turn = () =>
    new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage('');
    });
  const show = async (early, late) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><body><script>${early}</script><script src="/dist/rugpijn-check.js"></script><rugpijn-check><a href="tel:112">Bel 112</a></rugpijn-check></body>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const check = frame.contentDocument.querySelector('rugpijn-check');
    if (frame.contentWindow.customElements.get('rugpijn-check')) await check.updateComplete;
    const script = frame.contentDocument.createElement('script');
    script.textContent = late;
    frame.contentDocument.body.append(script);
    const inside = check.renderRoot;
    let screens = 0;
    for (; screens < 15 && inside?.querySelector('form.screen'); screens++) {
      for (const part of Array.from(inside.querySelectorAll('fieldset.part'))) {
        // Sudden pain is the third sign on the first screen: after it the age is asked.
        const input =
          screens > 0
            ? part.querySelector('input[value=n]') || part.querySelector('input')
            : part.querySelectorAll('input')[2];
        if (input && !input.checked) input.click();
        await turn();
      }
      inside.querySelector('button[type=submit]')?.click();
      await turn();
    }
    const verdict = inside?.querySelector('.verdict')?.textContent.replace(/\s+/g, ' ').trim();
    const seen = inside?.querySelector('.root') ?? check;
    const text = seen.innerText;
    frame.remove();
    // With the screens before it: one that was passed over could have been the one with the alarm sign.
    if (verdict) return `${verdict} (screens: ${screens})`;
    if (inside?.querySelector('form.screen')) return 'a question that leads nowhere';
    if (!text.includes('112')) return `a blank: ${text}`;
    return inside ? 'leaflet or safe text' : 'fallback';
  };
  const seen = {};
  for (const [early, late] of breaks) (seen[await show(early, late)] ??= []).push(early || late);
  return seen;
}

describe('hostile pages', () => {
  let site;
  let plain;
  const at = (page) => `${site.origin}/test/embed/pages/${page}`;

  /** The files of a Debian package, which no npm package has. */
  const library = (name, file, path) => {
    ensureDebian(name, file);
    site.add(readFileSync(file), {path, type: 'text/javascript'});
  };

  before(async () => {
    site = await startSite();
    const {page} = await site.visit(at('plain.html'), {viewport: wide});
    plain = await playThrough(page, undefined, look);
    await page.close();
  });
  after(() => {
    console.log(`hostile pages: ${pages.length} pages seen on ${plain?.screens} screens and the result`);
    return site?.close();
  });

  it('sees what is wrong when something is', async () => {
    assert.deepEqual(
      plain.looks.flatMap(({faults}) => faults),
      [],
    );
    const {page} = await site.visit(at('plain.html'), {viewport: wide});
    const check = await checkIn(page);
    for (const [style, fault] of [
      ['.hint {font-size: 15px}', /text of 15px/],
      ['p {line-height: 1}', /lines of/],
      ['.primary {padding: 0}', /no room/],
      ['.primary {background: none}', /no colour/],
      ['input {appearance: none; width: 0}', /does not show/],
      ['.none {border: 0}', /no line/],
      ['.answers {border: 0}', /no line/],
      ['.call {min-height: 0 !important}', /a target of/],
      ['legend > * {font-size: 1em !important}', /no larger/],
      ['.opening {width: 2000px}', /sticks out/],
      ['.root {width: 2000px; max-width: none}', /in a page of/],
      ['p {text-transform: uppercase}', /letters of the page/],
      ['.root {direction: rtl}', /right to left/],
    ]) {
      await check.evaluate((element, style) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(style);
        element.renderRoot.adoptedStyleSheets = [...element.renderRoot.adoptedStyleSheets, sheet];
      }, style);
      assert.match((await check.evaluate(faultsInSight)).join('\n'), fault);
      assert.notEqual(difference(await check.evaluate(stylesInside), plain.looks[0].styles), '');
      await check.evaluate((element) => {
        element.renderRoot.adoptedStyleSheets = element.renderRoot.adoptedStyleSheets.slice(0, -1);
      });
    }
    assert.deepEqual(await check.evaluate(faultsInSight), []);
    await page.close();
  });

  for (const [name, file, viewport = wide] of pages)
    it(`gives the same check and the same result on a page ${name}`, async () => {
      library('libjs-prototype', '/usr/share/javascript/prototype/prototype.js', '/prototype.js');
      library('libjs-mootools', '/usr/share/javascript/mootools/mootools-core.min.js', '/mootools.js');
      const {page, printed, requests} = await site.visit(at(file), {viewport});
      const loaded = requests.length;
      assert.deepEqual(
        await page.evaluate(() => [scrollY, document.activeElement === document.body]),
        [0, true],
        'no scroll and no focus on load',
      );
      const {screens, text, looks} = await playThrough(page, undefined, look);
      assert.equal(screens, plain.screens);
      assert.equal(text.replace(/\s+/g, ' '), plain.text.replace(/\s+/g, ' '));
      for (const [index, {faults, styles}] of looks.entries()) {
        assert.deepEqual(faults, [], `screen ${index + 1}`);
        assert.equal(difference(styles, plain.looks[index].styles), '', `screen ${index + 1}`);
      }
      assert.deepEqual(printed, []);
      assert.deepEqual(requests.slice(loaded), []);
      assert.equal(page.url(), at(file));
      await page.close();
    });

  it('lays itself out in the same proportions whatever the root font', async () => {
    const boxes = {};
    for (const size of [8, 10, 16, 20]) {
      const {page, printed} = await site.visit(at(`root-font.html?${size}`), {viewport: wide});
      const {looks} = await playThrough(
        page,
        undefined,
        `(check) => {
        const own = check.getBoundingClientRect();
        const size = parseFloat(getComputedStyle(check).fontSize);
        const boxes = [];
        for (const element of check.renderRoot.querySelectorAll('.root *:not(svg *)')) {
          const style = getComputedStyle(element);
          const {left, width} = element.getBoundingClientRect();
          const sizes = [style.fontSize, style.lineHeight, style.minHeight, style.paddingTop, style.paddingLeft, style.marginTop].map(parseFloat);
          // A word more on a line moves what is in the line, so only what is as wide as its place is compared for that.
          const isLine = /^(?:block|grid|list-item)$/.test(style.display) && element.localName !== 'span';
          boxes.push([element.localName + '.' + element.className, ...[...sizes, isLine ? left - own.left : 0, isLine ? width : 0].map((px) => px / size || 0)]);
        }
        return {faults: (${faultsInSight})(check), size, boxes};
      }`,
      );
      assert.deepEqual(
        looks.flatMap(({faults}) => faults),
        [],
      );
      assert.deepEqual([...new Set(looks.map((one) => one.size))], [Math.max(size, 16)]);
      assert.deepEqual(printed, []);
      boxes[size] = looks.map((one) => one.boxes);
      await page.close();
    }
    for (const size of [8, 10, 20])
      for (const [screen, all] of boxes[size].entries()) {
        assert.equal(all.length, boxes[16][screen].length);
        for (const [index, [name, ...sides]] of all.entries())
          for (const [side, value] of sides.entries()) {
            // The lines round things are as thick on every page, which leaves a little.
            const expected = boxes[16][screen][index][side + 1];
            assert.ok(
              Math.abs(value - expected) < 0.15,
              `root of ${size} px, screen ${screen + 1}, ${name}: ${value} em, not ${expected}`,
            );
          }
      }
  });

  it('does not put the question under a sticky header, whose height the page told', async () => {
    const {page} = await site.visit(at('sticky-header.html'), {viewport: {width: 400, height: 600}});
    const check = await checkIn(page);
    const tops = [];
    for (
      let screens = 0;
      screens < 12 && !(await check.evaluate((element) => element.renderRoot.querySelector('.card')));
      screens++
    ) {
      await check.evaluate(async (element, screens) => {
        const inside = element.renderRoot;
        for (const part of Array.from(inside.querySelectorAll('fieldset.part'))) {
          const radios = part.querySelectorAll('input[type=radio]');
          (part.querySelector('input[value=n]') ?? ((screens === 3 && radios[2]) || radios[0])).click();
          await element.updateComplete;
        }
        // Where the visitor is who presses it.
        inside.querySelector('button[type=submit]').scrollIntoView({block: 'end'});
        inside.querySelector('button[type=submit]').click();
        await element.updateComplete;
      }, screens);
      tops.push(
        await check.evaluate(
          (element) =>
            element.renderRoot.activeElement?.matches('.target') &&
            Math.round(element.renderRoot.activeElement.getBoundingClientRect().top),
        ),
      );
    }
    assert.ok(tops.length >= 8, `${tops.length} steps`);
    for (const top of tops) assert.ok(top >= 80 && top < 600, `at ${tops.join(', ')} px, below a header of 80`);
    await page.close();
  });

  it('shows the right advice or none at all where the page broke what the check is made with, and never a blank', async () => {
    const names = [
      ...[
        'map',
        'filter',
        'flatMap',
        'find',
        'some',
        'every',
        'includes',
        'join',
        'indexOf',
        'slice',
        'push',
        'sort',
      ].map((name) => `Array.prototype.${name}`),
      ...[
        'String.prototype.split',
        'String.prototype.matchAll',
        'Object.entries',
        'Object.fromEntries',
        'Set.prototype.has',
      ],
    ];
    const broken = [
      ...names.flatMap((name) =>
        ['throw new Error()', 'return true', 'return []'].map((body) => `${name} = function () {${body}}`),
      ),
      'Array.prototype.sort = function () {return this.reverse()}',
      // Right for a list of three, and a lie for a longer one.
      ...Object.entries({
        every: ['true', 'false'],
        some: ['true', 'false'],
        includes: ['true', 'false'],
        filter: ['[]', 'this'],
        find: ['undefined', 'this[0]'],
        map: ['[]'],
        flatMap: ['[]'],
        slice: ['[]'],
      }).flatMap(([name, lies]) =>
        lies.flatMap((lie) =>
          [3, 7, 20].map(
            (length) => `{
              const own = Array.prototype.${name};
              Array.prototype.${name} = function (...args) {return this.length > ${length} ? ${lie} : own.apply(this, args)};
            }`,
          ),
        ),
      ),
      ...['Array', 'String', 'Map', 'Set', 'NodeList'].map((name) => `${name}.prototype[Symbol.iterator] = undefined`),
      // Every object seems to hold an answer to this question.
      ...sampled(Object.keys(questions), 4).map((id) => `Object.prototype['${id}'] = function () {}`),
    ];
    const {page} = await site.open('<p>Frames</p>');
    const healthy = Object.keys(await page.evaluate(tryBreaks, [['', '']]));
    assert.match(healthy.join(), /^Spoed: Bel nu (?:uw huisarts|de huisartsenpost) \(screens: \d+\)$/);
    const seen = await page.evaluate(
      tryBreaks,
      broken.flatMap((script) => [
        [script, ''],
        ['', script],
      ]),
    );
    const {'leaflet or safe text': leaflet = [], fallback = [], [healthy[0]]: right = [], ...wrong} = seen;
    assert.deepEqual(wrong, {});
    assert.ok(leaflet.length > 50 && fallback.length > 3, `${leaflet.length} and ${fallback.length}`);
    console.log(
      `broken built-ins: ${leaflet.length} times the leaflet or the safe text, ${fallback.length} the fallback, ${right.length} the right result`,
    );
    await page.close();
  });

  it('draws the checks far down a page with very many when the visitor comes near, and leaves the link until then', async () => {
    const many = Array.from({length: 30}, () => '<rugpijn-check><a href="tel:112">Bel 112</a></rugpijn-check>').join(
      '',
    );
    const head = '<script defer src="/dist/rugpijn-check.js"></script>';
    const {page} = await site.open({head, body: many}, {viewport: wide});
    const last = await page.$('rugpijn-check:last-of-type');
    await page.$eval('rugpijn-check', (first) => first.updateComplete);
    assert.equal(await last.evaluate(({renderRoot, innerText}) => (renderRoot ? 'drawn' : innerText)), 'Bel 112');
    await last.evaluate((element) => element.scrollIntoView());
    await last.evaluate((element) => element.updateComplete);
    assert.ok(await last.evaluate(({renderRoot}) => renderRoot.querySelector('form.screen')?.checkVisibility()));
    await page.close();
  });

  it('keeps ten checks on one page, in one form, apart', async () => {
    const {page, printed} = await site.visit(at('ten.html'), {viewport: wide});
    await checkIn(page, '#check-10');
    const told = await page.evaluate(() => {
      const told = (window.told = []);
      for (const check of document.querySelectorAll('rugpijn-check'))
        for (const type of ['rugpijn-check-start', 'rugpijn-check-finish'])
          check.addEventListener(type, () => told.push(`${check.id} ${type}`));
      return told;
    });
    assert.deepEqual(told, []);
    const {verdict} = await playThrough(page, '#check-3');
    assert.match(verdict, /\p{L}/u);
    assert.deepEqual(await page.evaluate(() => window.told), [
      'check-3 rugpijn-check-start',
      'check-3 rugpijn-check-finish',
    ]);
    const others = () =>
      page.$$eval('rugpijn-check:not(#check-3)', (checks) =>
        checks.map(({renderRoot}) => [
          renderRoot.querySelector('.card'),
          renderRoot.querySelectorAll('input').length > 5,
          renderRoot.querySelectorAll('input:checked').length,
        ]),
      );
    assert.deepEqual(await others(), Array(9).fill([null, true, 0]));
    // On to a screen with radios in two of them, and another one chosen in each.
    const chosen = await page.evaluate(async () => {
      const places = async (id, choice) => {
        const check = document.querySelector(id);
        for (let screens = 0; screens < 10 && !check.renderRoot.querySelector('input[type=radio]'); screens++) {
          for (const none of check.renderRoot.querySelectorAll('input[value=n]')) none.click();
          await check.updateComplete;
          check.renderRoot.querySelector('button[type=submit]').click();
          await check.updateComplete;
        }
        check.renderRoot.querySelectorAll('input[type=radio]')[choice].click();
        await check.updateComplete;
      };
      await places('#check-1', 0);
      await places('#check-2', 1);
      return ['#check-1', '#check-2'].map((id) =>
        [...document.querySelector(id).renderRoot.querySelectorAll('input[type=radio]')].findIndex(
          ({checked}) => checked,
        ),
      );
    });
    assert.deepEqual(chosen, [0, 1]);
    assert.deepEqual(await page.evaluate(() => [...new FormData(document.querySelector('form'))]), []);
    assert.equal(page.url(), at('ten.html'), 'the form of the page is not sent');
    assert.deepEqual(printed, []);
    await page.close();
  });

  for (const [order, version] of [
    ['older&newer', '0.0.9'],
    ['newer&older', JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version],
  ])
    it(`lets the first of two versions win, in silence: ${order}`, async () => {
      const newer = readFileSync(join(root, 'dist/rugpijn-check.js'), 'utf8');
      const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
      const older = newer.replaceAll(own, '0.0.9');
      assert.notEqual(older, newer);
      site.add(older, {path: '/older.js', type: 'text/javascript'});
      site.add(newer, {path: '/newer.js', type: 'text/javascript'});
      const {page, printed} = await site.visit(at(`two-versions.html?${order}`));
      const {text} = await playThrough(page);
      assert.equal(text.replace(/\s+/g, ' '), plain.text.replace(/\s+/g, ' '));
      assert.equal(await page.evaluate(() => customElements.get('rugpijn-check').version), version);
      assert.ok(
        (await page.$eval('rugpijn-check', ({renderRoot}) => renderRoot.querySelector('.about').textContent)).includes(
          `Software ${version}.`,
        ),
      );
      assert.deepEqual(printed, []);
      await page.close();
    });

  for (const order of ['page&rugpijn-check', 'rugpijn-check&page'])
    it(`leaves the page its own Lit, and needs nothing of it: ${order}`, async () => {
      const {outputFiles} = await build({
        stdin: {
          contents: `import {LitElement, html} from 'lit';
            customElements.define('praktijk-teller', class extends LitElement {
              static properties = {count: {type: Number}};
              constructor() { super(); this.count = 0; }
              render() { return html\`<button @click=\${() => this.count++}>\${this.count} keer</button>\`; }
            });`,
          resolveDir: root,
        },
        bundle: true,
        write: false,
        format: 'iife',
        // The build of Lit that warns of a second one on the page.
        conditions: ['development'],
      });
      site.add(outputFiles[0].text, {path: '/page.js', type: 'text/javascript'});
      site.add(readFileSync(join(root, 'dist/rugpijn-check.js')), {path: '/rugpijn-check.js', type: 'text/javascript'});
      const {page, printed} = await site.visit(at(`own-lit.html?${order}`));
      const {text} = await playThrough(page);
      assert.equal(text.replace(/\s+/g, ' '), plain.text.replace(/\s+/g, ' '));
      const teller = await page.$('praktijk-teller');
      const counted = await teller.evaluate(async (element) => {
        element.shadowRoot.querySelector('button').click();
        await element.updateComplete;
        return element.shadowRoot.textContent;
      });
      assert.equal(counted, '1 keer');
      // That it is in dev mode is what the page's own Lit says of itself.
      const said = printed.filter((line) => !line.includes('Lit is in dev mode'));
      assert.equal(printed.length - said.length, 1);
      assert.deepEqual(said, []);
      await page.close();
    });

  /** What is in the page after everything that can go has gone. */
  const metrics = async (session) => {
    await session.send('HeapProfiler.collectGarbage');
    const {metrics: all} = await session.send('Performance.getMetrics');
    return Object.fromEntries(
      all.filter(({name}) => name === 'Nodes' || name === 'JSEventListeners').map(({name, value}) => [name, value]),
    );
  };

  it('keeps its state and grows nothing when it is taken out and put back 100 times', async () => {
    const {page, printed} = await site.visit(at('plain.html'), {
      viewport: wide,
      before: () => {
        const held = (window.held = new Map());
        const {addEventListener, removeEventListener} = EventTarget.prototype;
        const count = (target, step) => {
          const owner = target ?? window;
          if (owner === window || owner === document || owner === window.speechSynthesis)
            held.set(owner, (held.get(owner) ?? 0) + step);
        };
        EventTarget.prototype.addEventListener = function (...args) {
          count(this, 1);
          return addEventListener.apply(this, args);
        };
        EventTarget.prototype.removeEventListener = function (...args) {
          count(this, -1);
          return removeEventListener.apply(this, args);
        };
      },
    });
    const check = await checkIn(page);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const putBack = (times) =>
      check.evaluate(async (element, times) => {
        const {parentNode, nextSibling} = element;
        for (let round = 0; round < times; round++) {
          element.remove();
          await element.updateComplete;
          parentNode.insertBefore(element, nextSibling);
          await element.updateComplete;
        }
      }, times);
    const state = () =>
      check.evaluate((element) => [
        element.renderRoot.textContent,
        ...[...element.renderRoot.querySelectorAll('input')].map(({checked}) => checked),
      ]);
    const listeners = () => page.evaluate(() => [...window.held.values()]);
    await check.evaluate(async (element) => {
      element.renderRoot.querySelector('input[value=n]').click();
      await element.updateComplete;
      element.renderRoot.querySelector('button[type=submit]').click();
      await element.updateComplete;
      element.renderRoot.querySelector('input').click();
      await element.updateComplete;
    });
    await putBack(5);
    const [stateBefore, listenersBefore, before] = [await state(), await listeners(), await metrics(session)];
    assert.ok(stateBefore[0].includes('Nog zo') && stateBefore.includes(true), 'on the second screen, with a tick');
    await putBack(100);
    assert.deepEqual(await state(), stateBefore);
    assert.deepEqual(await listeners(), listenersBefore);
    const now = await metrics(session);
    assert.ok(now.Nodes <= before.Nodes + 20, `${before.Nodes} nodes became ${now.Nodes}`);
    assert.ok(
      now.JSEventListeners <= before.JSEventListeners,
      `${before.JSEventListeners} listeners became ${now.JSEventListeners}`,
    );
    // Out of the page, nothing of it listens.
    await check.evaluate((element) => element.remove());
    assert.ok((await listeners()).at(-1) <= listenersBefore.at(-1));
    assert.deepEqual(printed, []);
    await page.close();
  });

  it('leaves nothing of 50 checks that were made, used and dropped', async () => {
    const {page} = await site.visit(at('plain.html'), {viewport: wide});
    await checkIn(page);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const use = (times) =>
      page.evaluate(async (times) => {
        window.dropped ??= [];
        for (let round = 0; round < times; round++) {
          const check = document.createElement('rugpijn-check');
          document.body.append(check);
          await check.updateComplete;
          check.renderRoot.querySelector('input').click();
          await check.updateComplete;
          check.renderRoot.querySelector('button[type=submit]').click();
          await check.updateComplete;
          check.remove();
          window.dropped.push(new WeakRef(check));
        }
      }, times);
    await use(3);
    const before = await metrics(session);
    await use(50);
    let now = await metrics(session);
    // What was used last may be held a moment longer, by a timer or a frame.
    for (let looks = 0; looks < 100 && now.Nodes > before.Nodes + 300; looks++) {
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      now = await metrics(session);
    }
    const alive = await page.evaluate(() => window.dropped.filter((reference) => reference.deref()).length);
    // The one that was used last may be the element that the browser still knows as the one with the focus.
    assert.ok(alive <= 1, `${alive} of 53 are still there`);
    assert.ok(now.Nodes <= before.Nodes + 300, `${before.Nodes} nodes became ${now.Nodes}`);
    assert.ok(
      now.JSEventListeners <= before.JSEventListeners + 20,
      `${before.JSEventListeners} listeners became ${now.JSEventListeners}`,
    );
    await page.close();
  });

  it('is as it was left when the visitor comes back to a page that the browser kept', async () => {
    const {page, printed} = await site.visit(at('plain.html'), {viewport: wide});
    const check = await checkIn(page);
    await check.evaluate(async (element) => {
      window.addEventListener('pageshow', ({persisted}) => (window.persisted = persisted));
      element.renderRoot.querySelector('input').click();
      await element.updateComplete;
    });
    const state = () =>
      page.$eval('rugpijn-check', ({renderRoot}) => [
        renderRoot.textContent,
        ...[...renderRoot.querySelectorAll('input')].map(({checked}) => checked),
      ]);
    const before = await state();
    assert.ok(before.includes(true));
    await page.goto(at('all-unset.html'));
    await page.goBack();
    assert.equal(
      await page.evaluate(() => window.persisted),
      true,
      'the page came from the cache of the browser, and was not loaded again',
    );
    assert.deepEqual(await state(), before);
    // And it goes on from there: the same patient without that tick reaches the result.
    await page.$eval('rugpijn-check', async (element) => {
      element.renderRoot.querySelector('input').click();
      await element.updateComplete;
    });
    assert.equal((await playThrough(page)).verdict, plain.verdict);
    assert.deepEqual(printed, []);
    await page.close();
  });

  it('prints from a page that unsets everything, and takes the printed view out again; print() is stubbed', async () => {
    const {page, printed} = await site.visit(at('all-unset.html'), {
      viewport: wide,
      before: () =>
        (window.print = () => (window.printed = document.body.innerHTML.includes('data-rugpijn-check-print'))),
    });
    await playThrough(page);
    const sheets = () =>
      page.evaluate(() => [
        document.querySelectorAll('[data-rugpijn-check-print]').length,
        document.adoptedStyleSheets.length,
      ]);
    assert.deepEqual(await sheets(), [0, 0]);
    await page.$eval('rugpijn-check', ({renderRoot}) =>
      [...renderRoot.querySelectorAll('button')].find(({textContent}) => /print/i.test(textContent)).click(),
    );
    assert.equal(await page.evaluate(() => window.printed), true);
    assert.deepEqual(await sheets(), [1, 1]);
    assert.equal(
      await page.$eval('[data-rugpijn-check-print]', (view) => view.checkVisibility()),
      false,
      'not on the screen',
    );
    await page.emulateMediaType('print');
    const [view, ...others] = await page.evaluate(() =>
      [
        document.querySelector('[data-rugpijn-check-print]'),
        document.querySelector('rugpijn-check'),
        document.querySelector('h1'),
      ].map((element) => element.checkVisibility()),
    );
    assert.equal(view, true, 'on paper');
    assert.deepEqual(others, [false, false]);
    await page.emulateMediaType('screen');
    await page.keyboard.press('Shift');
    assert.deepEqual(await sheets(), [0, 0]);
    assert.deepEqual(printed, []);
    await page.close();
  });
});
