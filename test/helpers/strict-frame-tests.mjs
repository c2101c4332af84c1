// The frame that the page for site owners offers, in any browser that puppeteer drives: everything in it works, and nothing
// comes out of it.
import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {extractText, getDocumentProxy} from 'unpdf';
import {root} from '../setup.mjs';
import {bundle, loadBundle} from '../take-home/page.mjs';
import {insideOf, nl} from './by-hand.mjs';
import {checkIn, playThrough, startSite, usualScreens} from './site.mjs';
import {until as soon} from './until.mjs';

const {snippetsFor} = await loadBundle(
  await bundle(`export {snippetsFor} from './demo/builder/snippets.ts'`, {format: 'esm'}),
);
const release = JSON.parse(readFileSync(join(root, 'dist/release.json'), 'utf8'));

/** The frame that somebody gets for these settings, with the files in this folder. */
export const frameOffered = (settings, folder) => snippetsFor(settings, folder, release).frame;

const script = '<script defer src="/dist/rugpijn-check.js"></script>';

const until = (ask) => soon(ask, `never came: ${ask}`);

/** A folder of a machine whose telephone is a script that writes down what it was asked to call. */
function machine() {
  const folder = mkdtempSync(join(tmpdir(), 'rugpijn-check-'));
  for (const name of ['bin', 'files', 'profile']) mkdirSync(join(folder, name));
  const phone = join(folder, 'bin/xdg-open');
  writeFileSync(phone, `#!/bin/sh\nprintf '%s\\n' "$1" >> '${folder}/called'\n`);
  chmodSync(phone, 0o755);
  return {
    phone,
    files: join(folder, 'files'),
    profile: join(folder, 'profile'),
    paper: join(folder, 'files/paper.pdf'),
    calls: () => (existsSync(join(folder, 'called')) ? readFileSync(join(folder, 'called'), 'utf8').split('\n') : []),
    remove: () => rmSync(folder, {recursive: true, force: true, maxRetries: 5}),
  };
}

/** How each browser is started so that it asks nothing before it calls, saves or prints. */
const prepared = {
  Chromium(options, {phone, profile}) {
    const call = {policy: {auto_launch_protocols_from_origins: [{protocol: 'tel', allowed_origins: ['*']}]}};
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({protocol_handler: call}));
    const PATH = [join(phone, '..'), process.env.PATH].join(delimiter);
    return {...options, userDataDir: profile, env: {...process.env, PATH}};
  },
  Firefox(options, {phone, profile, files, paper}) {
    writeFileSync(
      join(profile, 'handlers.json'),
      JSON.stringify({
        defaultHandlersVersion: {},
        mimeTypes: {'text/calendar': {action: 0, extensions: ['ics']}},
        schemes: {tel: {action: 2, handlers: [{name: 'phone', path: phone}]}},
      }),
    );
    const printer = 'Mozilla Save to PDF';
    const setting = `print.printer_${printer.replaceAll(' ', '_')}.print_to_file`;
    return {
      ...options,
      userDataDir: profile,
      extraPrefsFirefox: {
        ...options.extraPrefsFirefox,
        'network.protocol-handler.external.tel': true,
        'browser.download.folderList': 2,
        'browser.download.dir': files,
        'print.always_print_silent': true,
        print_printer: printer,
        [setting]: true,
        [`${setting}name`]: paper,
      },
    };
  },
};

/**
 * Runs in the page before anything else in it: a script that wants to know. It listens to every event there is, follows
 * whatever the event leads to, and looks for the frame's own window and document.
 */
function spy() {
  const seen = {nodes: new Set(), texts: new Set(), keys: [], events: 0};
  window.seen = seen;
  const guarded = (read) => {
    try {
      return read();
    } catch {
      return undefined;
    }
  };
  const isNode = (value) => guarded(() => typeof value.nodeType === 'number');
  const look = (value, where, depth = 0) => {
    if (typeof value === 'string') seen.texts.add(value);
    // A window of another site can't even be asked what it is; one of this site is looked at by itself.
    if (!value || typeof value !== 'object' || guarded(() => value.window === value) !== false) return;
    if (isNode(value)) {
      const document = value.ownerDocument ?? value;
      if (document === window.document && value.getRootNode() === document) return;
      seen.nodes.add(`${where}: ${value.nodeName}`);
      seen.texts.add((value.body ?? value).textContent);
    } else if (depth < 2)
      for (const name in value)
        look(
          guarded(() => value[name]),
          `${where}.${name}`,
          depth + 1,
        );
  };
  const types = new Set(['focusin', 'focusout', 'beforeinput', 'compositionstart', 'touchstart', 'touchend']);
  for (const owner of [window, document, document.createElement('div')])
    for (let target = owner; target; target = Object.getPrototypeOf(target))
      for (const name of Object.getOwnPropertyNames(target)) if (name.startsWith('on')) types.add(name.slice(2));
  const onEvent = (event) => {
    seen.events++;
    if (event.key) seen.keys.push(event.key);
    look(event, event.type);
    for (const name of ['originalTarget', 'explicitOriginalTarget', 'composedTarget', 'rangeParent', 'relatedTarget'])
      look(
        guarded(() => event[name]),
        `${event.type} ${name}`,
      );
    for (const node of event.composedPath()) look(node, `${event.type} path`);
    for (const method of ['getCoalescedEvents', 'getPredictedEvents', 'getTargetRanges'])
      for (const item of event[method]?.() ?? []) look(item, `${event.type} ${method}`);
    if (event.clientX !== undefined) {
      for (const node of document.elementsFromPoint(event.clientX, event.clientY)) look(node, 'elementsFromPoint');
      look(document.caretPositionFromPoint?.(event.clientX, event.clientY)?.offsetNode, 'caretPositionFromPoint');
    }
    for (const view of [window, ...Array.from(window.frames)]) {
      const selection = guarded(() => view.getSelection());
      look(selection?.toString(), 'selection');
      look(selection?.anchorNode, 'anchorNode');
      look(
        guarded(() => view.document.activeElement),
        'activeElement',
      );
    }
  };
  const enter = (view) =>
    guarded(() => {
      for (const type of types) view.addEventListener(type, onEvent, true);
      new MutationObserver((records) => {
        for (const {addedNodes} of records) for (const node of addedNodes) look(node, 'mutation');
      }).observe(view.document, {childList: true, subtree: true});
      look(view.document.documentElement, 'document');
      return true;
    });
  enter(window);
  document.addEventListener('load', ({target}) => target.contentWindow && enter(target.contentWindow), true);
  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) look(entry, `entry ${type}`);
    }).observe({type, buffered: true});
}

/**
 * @param engine Chromium or Firefox
 * @param launchOptions what puppeteer starts it with
 */
export const testStrictFrame = (engine, launchOptions) =>
  describe(`the frame that is shut to its page, in ${engine}`, () => {
    let site;
    let computer;
    before(async () => {
      computer = machine();
      site = await startSite(prepared[engine](launchOptions(), computer));
      site.add('<title>Afspraken</title>', {path: '/afspraak'});
    });
    after(async () => {
      await site?.close();
      computer?.remove();
    });

    const snippet = (from) =>
      frameOffered({'contact-phone': '030 123 45 67', 'contact-url': `${site.origin}/afspraak`}, `${from}/dist/`);

    /** A page with the frame, and the check in it. */
    async function open({from = site.elsewhere, head = script, change = (code) => code, before} = {}) {
      const body = `<h1>Praktijk De Linde</h1><textarea></textarea>${change(snippet(from))}<p>Tot ziens.</p>`;
      const {page, printed} = await site.open({head, body}, {before});
      const inside = await until(() => page.frames().find((frame) => frame.url().includes('check.html')));
      return {page, printed, inside};
    }

    /** Waits until the frame is as tall as what is in it. */
    const fits = (page, inside) =>
      until(async () => {
        const height = await inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
        return height === (await page.evaluate(() => document.querySelector('iframe').clientHeight));
      });

    /** Presses, with the mouse, what has this text in the check. */
    async function press(page, inside, text, keys = []) {
      // Else it moves under the mouse.
      await fits(page, inside);
      const point = await inside.evaluate((text) => {
        const {renderRoot} = document.querySelector('rugpijn-check');
        // A new screen takes no pointer for half a second, as long as an animation goes on: here it is over at once.
        for (const animation of renderRoot.querySelector('.came')?.getAnimations() ?? []) animation.finish();
        const node = [...renderRoot.querySelectorAll('a, button, label')].find(
          (one) => one.checkVisibility() && one.textContent.replace(/\s+/g, ' ').trim().includes(text),
        );
        node.scrollIntoView({block: 'center'});
        const {x, y, width, height} = node.getBoundingClientRect();
        return {x: x + width / 2, y: y + height / 2};
      }, text);
      const at = await page.evaluate(({y}) => {
        const frame = document.querySelector('iframe');
        scrollBy(0, frame.getBoundingClientRect().top + y - innerHeight / 2);
        const {left, top} = frame.getBoundingClientRect();
        return {left: left + frame.clientLeft, top: top + frame.clientTop};
      }, point);
      for (const key of keys) await page.keyboard.down(key);
      await page.mouse.click(at.left + point.x, at.top + point.y);
      for (const key of keys) await page.keyboard.up(key);
    }
    const notice = (inside) =>
      inside.evaluate(
        () => document.querySelector('rugpijn-check').renderRoot.querySelector('[aria-live]').textContent,
      );

    async function openResult(options) {
      const opened = await open(options);
      const {screens, text} = await playThrough(opened.inside);
      assert.equal(screens, usualScreens);
      return {...opened, text};
    }

    it('goes from the first question to a result, from any site, and as tall as what is in it', async () => {
      for (const from of [site.elsewhere, site.origin]) {
        const {page, printed, inside, text} = await openResult({from});
        assert.ok(text.length > 20);
        assert.equal(await inside.evaluate(() => origin), 'null');
        await fits(page, inside);
        assert.deepEqual(printed, []);
        await page.close();
      }
    });

    it('goes to a result without a script in the page, and scrolls', async () => {
      const {page, printed, inside} = await openResult({head: ''});
      assert.equal(await page.evaluate(() => document.querySelector('iframe').clientHeight), 900);
      assert.ok(await inside.evaluate(() => document.documentElement.scrollHeight > innerHeight));
      assert.deepEqual(printed, []);
      await page.close();
    });

    it('shows the leaflet where it may run no script', async () => {
      const {page, inside} = await open({head: '', change: (code) => code.replace('allow-scripts ', '')});
      const text = await until(() => inside.evaluate(() => document.querySelector('.step')?.innerText));
      assert.ok(text.length > 1000);
      assert.equal(await inside.evaluate(() => document.querySelector('a[href="tel:112"]').checkVisibility()), true);
      await page.close();
    });

    it('saves the reminders as a file', async () => {
      const {page, inside} = await openResult();
      if (engine === 'Chromium')
        await (
          await page.createCDPSession()
        ).send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: computer.files});
      await press(page, inside, nl.takeHome.calendar);
      const file = join(computer.files, nl.takeHome.fileName);
      await until(() => existsSync(file) && statSync(file).size > 0);
      assert.match(await until(() => readFileSync(file, 'utf8')), /^BEGIN:VCALENDAR[^]+END:VCALENDAR\r\n$/);
      assert.equal(await notice(inside), nl.takeHome.done.calendar);
      await page.close();
    });

    it('copies the text for the doctor, for the visitor to paste where he wants', async () => {
      const {page, inside} = await openResult();
      await press(page, inside, nl.takeHome.copy);
      await until(async () => (await notice(inside)) === nl.takeHome.done.copy);
      await page.click('textarea');
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      const pasted = await until(() => page.$eval('textarea', ({value}) => value));
      assert.ok(insideOf(pasted).length > 3, pasted);
      await page.close();
    });

    it('prints the result, and nothing of the page round it', async () => {
      const {page, inside} = await openResult();
      await inside.evaluate(() =>
        addEventListener('beforeprint', () => {
          window.paper = [...document.body.children]
            .filter((one) => getComputedStyle(one).getPropertyValue('--rugpijn-check-printed') !== 'none')
            .map(({localName, dataset}) => [localName, ...Object.keys(dataset)].join());
          window.isPrinted = true;
        }),
      );
      await press(page, inside, nl.takeHome.print);
      await until(() => inside.evaluate(() => window.isPrinted));
      assert.equal(
        await inside.evaluate(() => document.body.lastElementChild.hasAttribute('data-rugpijn-check-print')),
        true,
      );
      if (engine === 'Firefox') {
        const pages = await until(async () => {
          try {
            return (await extractText(await getDocumentProxy(new Uint8Array(readFileSync(computer.paper))))).text;
          } catch {
            // Not there yet, or not all of it.
            return undefined;
          }
        });
        const paper = pages.join(' ');
        assert.ok(insideOf(paper).length > 10, paper.slice(0, 500));
        assert.doesNotMatch(paper, /De Linde|Tot ziens/);
        assert.ok(pages.length <= 2);
      }
      await page.close();
    });

    it('calls 112 where a frame with scripts alone may not', async () => {
      const alone = await open({change: (code) => code.replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts"')});
      await checkIn(alone.inside);
      await press(alone.page, alone.inside, '112');
      const {page, inside} = await openResult();
      await press(page, inside, '112');
      await until(() => computer.calls().includes('tel:112'));
      await press(page, inside, '030 123 45 67');
      await until(() => computer.calls().includes('tel:0301234567'));
      assert.deepEqual(computer.calls().filter(Boolean), ['tel:112', 'tel:0301234567']);
      await alone.page.close();
      await page.close();
    });

    it('opens the page for appointments in place of the whole page, or in a tab that is shut in nothing', async () => {
      const {page, inside} = await openResult();
      const [tab] = await Promise.all([
        new Promise((resolve) =>
          site.browser.on('targetcreated', (target) => target.type() === 'page' && resolve(target.page())),
        ),
        press(page, inside, 'afspraak', ['Control']),
      ]);
      await until(async () => (await tab.title().catch(() => '')) === 'Afspraken');
      assert.equal(await tab.evaluate(() => origin), site.origin);
      await tab.close();
      await page.bringToFront();
      await press(page, inside, 'afspraak');
      await until(async () => (await page.title().catch(() => '')) === 'Afspraken');
      assert.equal(page.url(), `${site.origin}/afspraak`);
      await page.close();
    });

    /** What a script of the page has after a visit by mouse and keys. */
    async function seenOf(options) {
      const {page, inside} = await open({...options, from: site.origin, before: spyOnTop});
      await checkIn(inside);
      const {label, type} = await inside.evaluate(() => {
        const input = document.querySelector('rugpijn-check').renderRoot.querySelector('input');
        return {label: input.closest('label').textContent.replace(/\s+/g, ' ').trim(), type: input.type};
      });
      await press(page, inside, label);
      for (const key of ['ArrowDown', 'Tab', 'ArrowUp', 'x']) await page.keyboard.press(key);
      // Twice, which selects a word, and all of it.
      await press(page, inside, label);
      await press(page, inside, label);
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      assert.ok(type);
      await playThrough(inside);
      await press(page, inside, nl.takeHome.copy);
      const sentence = await inside.evaluate(() =>
        document.querySelector('rugpijn-check').renderRoot.querySelector('h2, h3').textContent.trim(),
      );
      const seen = await page.evaluate((sentence) => {
        const {nodes, texts, keys, events} = window.seen;
        let found = false;
        try {
          found = window.find(sentence, false, false, true, false, true);
        } catch {
          // Firefox looks in frames, and refuses where one is of another origin.
        }
        return {nodes: [...nodes], texts: [...texts].join('\n'), keys, events, found};
      }, sentence);
      await page.close();
      return seen;
    }
    const spyOnTop = `if (self === top) (${spy})()`;

    it('gives a script of the page that listens to everything no node, no text and no key', async () => {
      const {nodes, texts, keys, events, found} = await seenOf();
      assert.ok(events > 10, `${events} events of the page itself`);
      assert.deepEqual(nodes, []);
      assert.deepEqual(insideOf(texts), []);
      assert.deepEqual(keys, []);
      assert.equal(found, false);
    });

    it('is what keeps them in: of an open frame of the same site that script has nodes, texts and keys', async () => {
      const {nodes, texts, keys} = await seenOf({change: (code) => code.replace(/sandbox="[^"]*"/, '')});
      assert.ok(nodes.length > 0);
      assert.ok(insideOf(texts).length > 0);
      assert.ok(keys.includes('ArrowUp'), keys.join());
    });

    it('leaves nothing in the folder of the files but what was asked for', () => {
      const asked = [nl.takeHome.fileName, ...(engine === 'Firefox' ? ['paper.pdf'] : [])];
      assert.deepEqual(readdirSync(computer.files).sort(), asked.sort());
    });
  });
