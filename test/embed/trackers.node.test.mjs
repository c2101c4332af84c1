import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {insideOf, nl, patient, playByHand, pressByHand, searched, takeAllByHand} from '../helpers/by-hand.mjs';
import {holesIn} from '../helpers/holes.mjs';
import {all} from '../helpers/sampled.mjs';
import {checkIn, startSite} from '../helpers/site.mjs';
import {root} from '../setup.mjs';

const script = '<script defer src="/dist/rugpijn-check.js"></script>';
const rrweb = '<script src="/node_modules/rrweb/umd/rrweb.min.js"></script>';
const practice = 'contact-phone="030 123 45 67" contact-url="/afspraak"';
const around = (check) =>
  `<h1>Praktijk De Linde</h1><p>Wij zijn elke werkdag open.</p><label>Uw naam <input name="naam"></label>${check}<p>Tot ziens.</p>`;

/** Every way in which the check gets into a page. */
const ways = {
  tag: {head: script, body: around(`<rugpijn-check ${practice}></rugpijn-check>`)},
  block: {
    head: script,
    body: around('<div data-rugpijn-check="1" data-pronoun="je"><a href="tel:112">Bel 112</a></div>'),
    pronoun: 'je',
  },
  link: {head: script, body: around('<a href="https://elders.example/#rugpijn-check">Doe de check</a>')},
  'one-tag script': {head: '', body: around('<script src="/dist/rugpijn-check.js" data-rugpijn-check="1"></script>')},
  'frame with check.html': {
    head: script,
    body: around('<iframe src="/dist/check.html" width="700" height="500"></iframe>'),
    framed: true,
  },
  'element made by script': {head: script, body: around(''), later: true},
};

/** What check.html says itself to who has no JavaScript, with where it links to: the leaflet, which knows nobody. */
const checkPage = readFileSync(`${root}/dist/check.html`, 'utf8');
const leaflet = `${checkPage} ${checkPage.replace(/<[^>]*>/g, ' ')}`.replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** What the README says that Chromium itself hands out; `holes.test.ts` looks whether that is so. */
const handedOut = holesIn(readFileSync(`${root}/README.md`, 'utf8'))
  .filter((hole) => hole.in.chromium !== 'nee')
  .flatMap(({names}) => names);

/**
 * Runs in every frame first. Headless Chromium would wait for a print dialog, and has no share sheet; for a telephone
 * number it asks which program to start, and that question takes the focus and the touches of the page a moment later.
 */
function stub() {
  window.print = () => undefined;
  navigator.share = async () => undefined;
  window.navigation.addEventListener('navigate', (event) => {
    if (event.destination.url.startsWith('tel:')) event.preventDefault();
  });
}

/** Runs in the page: starts the recorder, with everything on that makes it see more. */
function record(options) {
  window.recorded ??= [];
  window.rrweb.record({emit: (event) => window.recorded.push(event), ...options});
}
const everything = {
  maskAllInputs: false,
  maskInputOptions: {},
  recordCanvas: true,
  recordCrossOriginIframes: true,
  inlineStylesheet: true,
  inlineImages: true,
  collectFonts: true,
  userTriggeredOnInput: true,
  sampling: {mousemove: 10, mouseInteraction: true, input: 'all', scroll: 10, media: 10},
};

/**
 * Runs in every frame first: hands on what a tracker could get hold of. It listens to every event there is, reads whatever
 * node or text the event leads to, and looks at the selection; it observes every kind of performance entry; and it stands
 * between the page and what trackers are known to replace: `addEventListener`, and the setters of a box.
 */
function watch() {
  const seen = {
    types: 0,
    events: 0,
    entries: 0,
    inside: new Set(),
    texts: new Set(),
    kinds: new Set(),
    dragged: [],
    followed: 0,
  };
  window.seen = seen;
  const isInside = (node) => node.getRootNode() instanceof ShadowRoot;
  const look = (value, where, depth = 0) => {
    if (value instanceof Node) {
      if (isInside(value)) seen.inside.add(`${where}: ${value.nodeName}`);
    } else if (typeof value === 'string') {
      if (value) seen.texts.add(value);
    } else if (value instanceof DataTransfer) {
      for (const type of value.types) look(value.getData(type), `${where} ${type}`);
    } else if (value && typeof value === 'object' && value.window !== value && depth < 2) {
      const isList = typeof value.length === 'number';
      if (isList) for (const item of Array.from(value)) look(item, where, depth);
      else for (const name in value) look(value[name], `${where}.${name}`, depth + 1);
    }
  };
  const types = new Set([
    'focusin',
    'focusout',
    'textInput',
    'DOMActivate',
    'rugpijn-check-start',
    'rugpijn-check-finish',
    'DOMContentLoaded',
    'compositionstart',
    'compositionend',
    'touchstart',
    'touchmove',
    'touchend',
    'touchcancel',
  ]);
  for (const owner of [window, document, document.createElementNS('http://www.w3.org/1999/xhtml', 'div')])
    for (let target = owner; target; target = Object.getPrototypeOf(target))
      for (const name of Object.getOwnPropertyNames(target)) if (name.startsWith('on')) types.add(name.slice(2));
  seen.types = types.size;
  const onEvent = (event) => {
    seen.events++;
    seen.kinds.add(event.type);
    if (event.type === 'dragstart')
      seen.dragged.push(`${[...event.dataTransfer.types]}: ${event.dataTransfer.getData('text/plain')}`);
    look(event, event.type);
    look(event.composedPath(), `${event.type} path`);
    for (const method of ['getCoalescedEvents', 'getPredictedEvents', 'getTargetRanges'])
      if (event[method]) for (const item of event[method]()) look(item, `${event.type} ${method}`);
    if (event.type === 'message') return;
    const selection = getSelection();
    look(selection.toString(), 'selection');
    for (const node of [selection.anchorNode, selection.focusNode, document.activeElement])
      look(node, `at ${event.type}`);
    if (selection.rangeCount > 0) look(selection.getRangeAt(0).cloneContents().textContent, 'range');
    if (event.clientX !== undefined) {
      look(document.elementsFromPoint(event.clientX, event.clientY), 'elementsFromPoint');
      look(document.caretPositionFromPoint(event.clientX, event.clientY)?.offsetNode, 'caretPositionFromPoint');
    }
    for (const animation of [
      ...document.getAnimations(),
      ...(document.querySelector('rugpijn-check')?.getAnimations({subtree: true}) ?? []),
    ])
      look(animation.effect.target, 'animation');
  };
  for (const type of types) window.addEventListener(type, onEvent, true);
  window.navigation.addEventListener('navigate', (event) => {
    seen.followed++;
    look(event, 'navigate');
    look(event.destination.url, 'navigate');
    if (event.sourceElement) look(event.sourceElement, 'navigate source');
    // Some versions of a browser ask which program may dial, in a dialog that keeps every tap and key from the page.
    event.preventDefault();
  });
  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        seen.entries++;
        look(entry, `entry ${type}`);
        // How sure the browser is of its own timing, in a word that is also an answer.
        look(
          JSON.stringify(entry, (key, part) => (key === 'confidence' ? undefined : part)),
          `entry ${type}`,
        );
      }
    }).observe({type, buffered: true, ...(type === 'event' && {durationThreshold: 16})});
  const {addEventListener} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...parts) {
    if (this instanceof Node) look(this, `addEventListener ${parts[0]}`);
    return addEventListener.apply(this, parts);
  };
  for (const [owner, names] of [
    [HTMLInputElement, ['checked', 'value', 'defaultChecked']],
    [HTMLSelectElement, ['value']],
    [HTMLOptionElement, ['selected']],
  ])
    for (const name of names) {
      const original = Object.getOwnPropertyDescriptor(owner.prototype, name);
      Object.defineProperty(owner.prototype, name, {
        ...original,
        set(value) {
          look(this, `set ${name}`);
          original.set.call(this, value);
        },
      });
    }
}

describe('what trackers on the page get to know', () => {
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site?.close());

  /** Opens a page and finds the check in it; `early` and `late` run in the page before and after the check is there. */
  async function openWith({head, body, framed, later}, {before = stub, early, late, options} = {}) {
    const opened = await site.open(
      {
        head:
          (early || late ? rrweb : '') +
          (early ? `<script>(${early})(${JSON.stringify(options ?? {})})</script>` : '') +
          head,
        body,
      },
      {before},
    );
    const {page} = opened;
    // The files are for a visitor's disk, not for that of who runs the tests.
    await (await page.createCDPSession()).send('Page.setDownloadBehavior', {behavior: 'deny'});
    if (later)
      await page.evaluate(() => void document.querySelector('label').after(document.createElement('rugpijn-check')));
    const frame = framed ? await (await page.waitForSelector('iframe')).contentFrame() : page.mainFrame();
    const check = await checkIn(frame);
    if (late) await page.evaluate(late, options ?? {});
    return {...opened, check, frame};
  }

  /** A whole visit, and what the recording holds. */
  async function recordingOf(way, id, {how, ...start}) {
    const {page, check} = await openWith(way, start);
    await page.type('input[name=naam]', 'Jansen');
    await playByHand(page, check, patient(id), {how, pronoun: way.pronoun});
    await takeAllByHand(page, check, {how});
    const copied = await page.evaluate(() => {
      const input = document.querySelector('input[name=naam]');
      input.value = 'Pietersen';
      return new Promise((resolve) => {
        const look = () =>
          JSON.stringify(window.recorded).includes('Pietersen')
            ? resolve(window.recorded)
            : requestAnimationFrame(look);
        look();
      });
    });
    await page.close();
    return copied;
  }

  /** The nodes in a recording with this tag, in its snapshots and in what was added later. */
  function nodesIn(value, tag, found = []) {
    if (value && typeof value === 'object') {
      if (value.tagName === tag) found.push(value);
      for (const part of Object.values(value)) nodesIn(part, tag, found);
    }
    return found;
  }

  const visits = [
    ['tag', 'VC37', 'before the script', {early: record}],
    ['tag', 'VC01', 'before the script, by keys', {early: record, how: 'keys'}],
    ['tag', 'VC13', 'when the check is there', {late: record}],
    ['element made by script', 'VC11', 'before the element is made', {early: record}],
    ['tag', 'VC09', 'before the script, with everything on', {early: record, options: everything}],
    ['element made by script', 'VC31', 'with everything on', {late: record, options: everything}],
    ['block', 'VC61', 'with everything on', {early: record, options: everything}],
    ['link', 'VC03', 'with everything on', {early: record, options: everything}],
    ['one-tag script', 'VC33', 'with everything on', {early: record, options: everything}],
    ['frame with check.html', 'VC15', 'with everything on', {early: record, options: everything}],
  ];
  const counts = {visits: 0, events: 0, characters: 0, moves: 0};
  for (const [name, id, when, start] of visits)
    it(`leaves no question, answer or advice in a recording by rrweb, started ${when}: ${name}, ${id}`, async () => {
      const way = ways[name];
      const events = await recordingOf(way, id, start);
      const text = JSON.stringify(events);
      for (const own of ['Wij zijn elke werkdag open.', 'Jansen', 'Pietersen'])
        assert.ok(text.includes(own), `the recording holds the page: ${own}`);
      assert.deepEqual(insideOf(text, way.framed ? leaflet : ''), []);

      const hosts = nodesIn(events, 'rugpijn-check');
      assert.ok(hosts.length > 0, 'the recording knows that the check is there');
      for (const {attributes, childNodes} of hosts) {
        assert.deepEqual(
          Object.keys(attributes).filter((key) => !['class', 'rr_width', 'rr_height'].includes(key)),
          [],
        );
        assert.deepEqual(childNodes, []);
      }
      const ofCheck = new Set(hosts.map((host) => host.id));
      const fields = new Set(nodesIn(events, 'input').map((input) => input.id));
      const changes = events.filter(({type}) => type === 3).map(({data}) => data);
      for (const {source, id: node, text: value} of changes) {
        // 5 is a value or a tick, 2 a click or a focus; by number, as rrweb writes them.
        if (source === 5)
          assert.ok(fields.has(node) && /^(?:J|Pietersen)/.test(value), `only the page's own field: ${value}`);
        if (source === 2) assert.ok(!ofCheck.has(node), 'no click and no focus in the check');
      }
      counts.visits++;
      counts.events += events.length;
      counts.characters += text.length;
      counts.moves += changes
        .filter(({source}) => source === 1)
        .flatMap(({positions}) => positions)
        .filter(({id: node}) => ofCheck.has(node)).length;
    });

  it('records the way of the mouse over the check, as the README says', () => {
    assert.ok(counts.moves > 0);
    console.log(
      `rrweb: ${counts.visits} visits, ${counts.events} events, ${counts.characters} characters; searched for ${searched.sentences} sentences and ${searched.ids} ids; ${counts.moves} positions of the mouse`,
    );
  });

  it('would find the questions and the answers in a recording of a check with an open root', async () => {
    const built = readFileSync(`${root}/dist/rugpijn-check.js`, 'utf8');
    const open = site.add(built.replaceAll('mode:"closed"', 'mode:"open"').replaceAll('rr-block', 'rr-open'), {
      type: 'text/javascript',
    });
    const events = await recordingOf({...ways.tag, head: `<script defer src="${open}"></script>`}, 'VC37', {
      early: record,
      options: everything,
    });
    const found = insideOf(JSON.stringify(events));
    assert.ok(found.length > 50, `${found.length} found`);
    assert.ok(
      events.some(({type, data}) => type === 3 && data.source === 5 && data.isChecked),
      'and which box is ticked',
    );
  });

  const watched = {types: 0, events: 0, entries: 0, texts: 0, kinds: new Set()};
  // What the others become is the element of the tag, as the recordings of each way see.
  const watchedWays = Object.entries(ways).filter(
    ([name]) => all || ['tag', 'block', 'frame with check.html'].includes(name),
  );
  for (const [index, [name, way]] of watchedWays.entries())
    it(`shows a listener for everything, an observer of everything and a replaced addEventListener no more than the host: ${name}`, async () => {
      // By keys once, which takes longer; focus, Enter and Ctrl come in every visit.
      const how = name === 'block' ? 'keys' : 'mouse';
      const {page, check, frame} = await openWith(way, {before: `(${stub})();(${watch})();`});
      await page.browserContext().overridePermissions(site.origin, ['clipboard-read', 'clipboard-sanitized-write']);
      await page.bringToFront();
      await playByHand(page, check, patient(index % 2 === 1 ? 'VC37' : 'VC01'), {how, pronoun: way.pronoun});
      await takeAllByHand(page, check, {how});
      const at = async (selector) =>
        (
          await check.evaluateHandle((element, selector) => element.renderRoot.querySelector(selector), selector)
        ).asElement();

      // Selects in the advice by double click, by three clicks and with Ctrl+A, and copies.
      const heading = await at('.card .target, .card h1, .card h2, .card h3');
      await heading.click({count: 2});
      await heading.click({count: 3});
      await page.keyboard.down('Control');
      for (const key of ['a', 'c']) await page.keyboard.press(key);
      await page.keyboard.up('Control');
      // Drags a link, and then the heading.
      for (const part of [await at('a'), heading]) {
        await frame.evaluate(() => getSelection().removeAllRanges());
        await part.scrollIntoView();
        const {x, y} = await part.clickablePoint();
        await page.mouse.move(x, y);
        await page.mouse.down();
        for (const step of [5, 20, 40]) await page.mouse.move(x + step, y + step);
        await page.mouse.up();
      }
      // Follows a link by mouse, by touch and by keys, each when the one before was seen.
      const link = await at('a');
      const byKeys = async () => {
        await link.focus();
        await page.keyboard.press('Enter');
      };
      for (const [times, follow] of [() => link.click(), () => link.tap(), byKeys].entries()) {
        await follow();
        await frame.waitForFunction((times) => window.seen.followed > times, {}, times);
      }

      for (const each of new Set([frame, page.mainFrame()])) {
        const seen = await each.evaluate(() => ({
          ...window.seen,
          inside: [...window.seen.inside],
          texts: [...window.seen.texts],
          kinds: [...window.seen.kinds],
        }));
        assert.deepEqual(
          seen.inside.filter((where) => !handedOut.some((name) => where.includes(name))),
          [],
        );
        assert.deepEqual(seen.dragged, []);
        assert.deepEqual(
          seen.texts.flatMap((text) => insideOf(text, way.framed ? leaflet : '')),
          [],
        );
        watched.types = seen.types;
        watched.events += seen.events;
        watched.entries += seen.entries;
        watched.texts += seen.texts.length;
        for (const kind of seen.kinds) watched.kinds.add(kind);
      }
      await page.close();
    });

  it('listened to what a visitor does', () => {
    for (const type of ['click', 'pointerdown', 'keydown', 'input', 'focusin', 'mousemove', 'copy', 'touchstart'])
      assert.ok(watched.kinds.has(type), type);
    assert.ok(watched.types > 100 && watched.events > 300 && watched.entries > 50);
    console.log(
      `watch: ${watched.types} event types listened to, ${watched.kinds.size} seen, ${watched.events} events, ${watched.entries} performance entries, ${watched.texts} texts`,
    );
  });

  /** Everything that a page keeps or shows of itself, and of the element as it sees that. */
  const traces = (page) =>
    page.evaluate(async () => {
      const host = document.querySelector('rugpijn-check');
      const form = document.querySelector('form');
      const shown = [];
      for (const name in host)
        if (/^(?:aria|role|inert|title|lang|dir|slot|id$|className|innerText|outerHTML|textContent|dataset)/.test(name))
          shown.push(`${name}=${host[name] instanceof Object ? JSON.stringify(host[name]) : host[name]}`);
      return {
        title: document.title,
        url: location.href,
        history: [history.length, history.state],
        local: {...localStorage},
        session: {...sessionStorage},
        cookie: document.cookie,
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        name: window.name,
        resources: performance.getEntriesByType('resource').map(({name}) => name),
        fonts: [...document.fonts].length,
        form: [...new FormData(form)],
        controls: [...form.elements].map(({name}) => name),
        attributes: [...host.attributes].map(({name, value}) => `${name}=${value}`),
        children: host.childNodes.length,
        shadow: host.shadowRoot,
        shown,
        keys: Reflect.ownKeys(host).map(String),
        json: JSON.stringify(host),
        markup: document.documentElement.getHTML({serializableShadowRoots: true}),
        bodyText: document.body.innerText,
      };
    });

  it('leaves the page, its form, its storage and the host as they were, whatever is answered', async () => {
    const visits = [];
    for (const answers of [
      patient('VC37'),
      {...patient('VC37'), pain: '2', 'daily-function': 'with-effort'},
      patient('VC01'),
    ]) {
      const way = {
        head: script,
        body: `<form><input name="eigen" value="1"><rugpijn-check ${practice}><a href="tel:112">Bel 112</a></rugpijn-check></form>`,
      };
      const {page, check} = await openWith(way);
      await page.evaluate(() => {
        document.cookie = 'eigen=1';
        localStorage.eigen = sessionStorage.eigen = window.name = '1';
        const name = (node) => (node instanceof Element ? node.cloneNode().outerHTML : node.nodeName);
        window.changes = [];
        new MutationObserver((records) => {
          for (const {type, target, attributeName, addedNodes, removedNodes} of records)
            window.changes.push(
              [type, name(target), attributeName, [...addedNodes].map(name), [...removedNodes].map(name)].join(' '),
            );
        }).observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
      });
      const before = await traces(page);
      await playByHand(page, check, answers);
      assert.deepEqual(await traces(page), before);
      assert.deepEqual(await page.evaluate(() => window.changes), []);
      await pressByHand(page, check, nl.takeHome.print);
      await page.keyboard.press('Shift');
      visits.push({
        ...before,
        url: '',
        markup: '',
        resources: before.resources.length,
        changes: await page.evaluate(() => window.changes),
      });
      assert.deepEqual(await traces(page), before);
      await page.close();
    }
    const [first, ...others] = visits;
    assert.deepEqual(first.form, [['eigen', '1']]);
    assert.deepEqual(first.controls, ['eigen']);
    assert.deepEqual(
      first.changes.map((change) => change.replace(/^childList <body>.*(<div data-rugpijn-check-print="").*$/, '$1')),
      Array(2).fill('<div data-rugpijn-check-print=""'),
    );
    for (const other of others) assert.deepEqual(other, first);
    console.log(
      `traces: ${visits.length} visits, ${Object.keys(first).length} kinds, ${first.shown.length} properties of the host, ${first.changes.length} changes of the document each`,
    );
  });

  const marks = {
    classes: ['rr-block', 'sentry-block', 'ph-no-capture', 'fs-exclude'],
    attributes: {
      'data-sentry-block': '',
      'data-dd-privacy': 'hidden',
      'data-private': '',
      'data-clarity-mask': 'true',
      'data-matomo-mask': '',
      'data-hj-suppress': '',
      'data-recording-disable': '',
      'data-cs-mask': '',
      'data-heap-redact-text': 'true',
    },
  };
  const marksIn = (frame) =>
    frame.evaluate(({classes, attributes}) => {
      const host = document.querySelector('rugpijn-check');
      return {
        classes: classes.filter((name) => host.classList.contains(name)),
        attributes: Object.fromEntries(Object.keys(attributes).map((name) => [name, host.getAttribute(name)])),
        elsewhere: [
          ...document.querySelectorAll([
            ...classes.map((name) => `.${name}`),
            ...Object.keys(attributes).map((name) => `[${name}]`),
          ]),
        ]
          .filter((node) => node !== host)
          .map((node) => node.localName),
      };
    }, marks);

  for (const [name, way] of Object.entries(ways))
    it(`tells recorders to look away from the check, and from nothing else: ${name}`, async () => {
      const {page, frame} = await openWith(way);
      assert.deepEqual(await marksIn(frame), {...marks, elsewhere: []});
      await page.close();
    });

  it('keeps the classes of the page, and its marks when a framework writes the classes anew', async () => {
    const {page} = await openWith({head: script, body: '<rugpijn-check class="eigen breed"></rugpijn-check>'});
    assert.deepEqual(await page.$eval('rugpijn-check', ({classList}) => [...classList]), [
      'eigen',
      'breed',
      ...marks.classes,
      'needsclick',
    ]);
    await page.$eval('rugpijn-check', (host) => (host.className = ''));
    assert.deepEqual(await marksIn(page), {...marks, elsewhere: []});
    await page.close();
  });
});
