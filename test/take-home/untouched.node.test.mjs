import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fullPractice, play, press, startPages} from './page.mjs';

/**
 * Runs in the page before anything else. Headless Chromium has no share sheet and no voices, so both are stubbed, with a
 * local Dutch voice. Counts what would leave a trace that is gone again when the test looks, or that is no request.
 */
function stub() {
  window.used = {shared: [], spoken: 0, cancelled: 0, traces: []};
  const {used} = window;
  navigator.share = async (data) => {
    used.shared.push(data);
  };
  const speech = new EventTarget();
  speech.getVoices = () => [{name: 'Xander', lang: 'nl-NL', localService: true}];
  speech.speak = () => used.spoken++;
  speech.cancel = () => used.cancelled++;
  Object.defineProperty(window, 'speechSynthesis', {value: speech});
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
  const watch = (owner, name) => {
    const original = owner[name];
    owner[name] = new Proxy(original, {
      apply: (target, self, parts) => (used.traces.push(name), Reflect.apply(target, self, parts)),
      construct: (target, parts) => (used.traces.push(name), Reflect.construct(target, parts)),
    });
  };
  for (const name of ['setItem', 'removeItem', 'clear']) watch(Storage.prototype, name);
  for (const name of ['open', 'deleteDatabase']) watch(IDBFactory.prototype, name);
  for (const name of ['pushState', 'replaceState']) watch(History.prototype, name);
  watch(CacheStorage.prototype, 'open');
  watch(Navigator.prototype, 'sendBeacon');
  for (const name of [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'Worker',
    'SharedWorker',
    'RTCPeerConnection',
    'BroadcastChannel',
    'Image',
    'postMessage',
    'open',
  ])
    watch(window, name);
}

const traces = (page) =>
  page.evaluate(async () => ({
    local: {...localStorage},
    session: {...sessionStorage},
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    cookie: document.cookie,
    location: location.href,
    history: history.length,
    historyState: history.state,
    title: document.title,
    name: window.name,
    form: [...new FormData(document.querySelector('form'))],
    attributes: [...document.querySelector('rugpijn-check').attributes].map(({name, value}) => `${name}=${value}`),
    left: [...document.documentElement.classList, ...document.body.classList],
  }));

describe('a full run with every take-home button pressed', () => {
  let pages;
  before(async () => {
    pages = await startPages();
  });
  after(() => pages?.close());

  for (const [id, name] of [
    ['VC37', 'who may look after their own back'],
    ['VC01', 'who has to call now'],
  ])
    it(`leaves nothing behind and sends nothing, for somebody ${name}; with the print dialog, the share sheet and the voice stubbed, that headless Chromium has not`, async () => {
      const {page, faults} = await pages.open({
        body: `<form action="/verstuurd"><rugpijn-check fhir="yes" ${fullPractice}></rugpijn-check></form>`,
        now: Date.UTC(2027, 0, 13, 11),
        before: stub,
      });
      const session = await page.createCDPSession();
      // The file is for the visitor's disk, not for that of who runs the tests.
      await session.send('Page.setDownloadBehavior', {behavior: 'deny'});
      const {origin} = new URL(page.url());
      await page.browserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
      await page.bringToFront();
      // Something of the page itself, which has to stay as it is.
      await page.evaluate(() => {
        document.cookie = 'eigen=1';
        localStorage.eigen = sessionStorage.eigen = '1';
        window.used.traces.length = 0;
        // From the address of a download the page could read the file.
        window.navigated = [];
        window.navigation.addEventListener('navigate', (event) => window.navigated.push(event.destination.url));
      });
      const requests = [];
      page.on('request', (request) => requests.push(request.url()));
      const before = await traces(page);

      await play(page, id);
      const {takeHome, ui} = await page.evaluate(() => ({
        takeHome: structuredClone({...window.visitor.nl.takeHome, reminderThen: '', printedOn: ''}),
        ui: {copyText: window.visitor.nl.ui.copyText},
      }));
      const isCalm = id === 'VC37';
      const labels = () =>
        page.evaluate(() =>
          [...document.querySelector('rugpijn-check').renderRoot.querySelectorAll('button')].map((button) =>
            button.textContent.trim(),
          ),
        );
      const standing = await labels();
      // Every button there is: one that is added has to be pressed here too. Who has to call takes a sheet of paper along.
      const {print, calendar, copy, share, fhir} = takeHome;
      const all = [print, calendar, copy, share, fhir];
      const section = all.filter((label) => standing.includes(label));
      assert.deepEqual(section, isCalm ? all : [print, fhir]);
      const pressed = [];
      for (const label of [takeHome.readAloud, takeHome.stopReading, ...section, ui.copyText]) {
        assert.ok((await labels()).includes(label), label);
        await press(page, label);
        pressed.push(label);
        const shown = await page.evaluate(() => document.querySelector('rugpijn-check').renderRoot.textContent);
        assert.ok(!shown.includes(takeHome.done.failed), `"${label}" works here`);
      }
      await page.waitForFunction((count) => window.used.shared.length === count, {}, isCalm ? 1 : 0);

      const used = await page.evaluate(() => ({...window.used, printed: window.spy.printed.length}));
      assert.equal(used.printed, 1);
      assert.ok(used.spoken > 5, `${used.spoken} lines read aloud`);
      assert.equal(used.cancelled > 0, true);
      assert.ok(
        (await page.evaluate(() => navigator.clipboard.readText())).length > 50,
        'the clipboard holds what was copied',
      );
      // A touch ends the printed view.
      await page.keyboard.press('Shift');

      assert.deepEqual(await traces(page), before);
      assert.deepEqual(used.traces, []);
      assert.deepEqual(await page.evaluate(() => window.navigated), []);
      const {origin: own} = new URL(page.url());
      const sent = requests.filter((url) => !url.startsWith(`blob:${own}/`));
      assert.deepEqual(sent, []);
      assert.deepEqual(before.form, []);
      assert.deepEqual(faults, []);
      console.log(
        `untouched: ${id}: ${pressed.length} buttons pressed (${pressed.join(', ')}), ${used.spoken} lines read; ${requests.length} blob: addresses, ${sent.length} requests`,
      );
      await page.close();
    });

  it('would notice a request, a stored item and a word in the console', async () => {
    const {page, faults} = await pages.open({
      body: `<form><rugpijn-check></rugpijn-check></form>`,
      now: Date.UTC(2027, 0, 13, 11),
      before: stub,
    });
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    const before = await traces(page);
    await page.evaluate(async () => {
      localStorage.setItem('a', 'b');
      document.title = 'Anders';
      history.pushState(null, '', '#anders');
      console.log('woord');
      await fetch('/weg');
    });
    const now = await traces(page);
    assert.deepEqual(
      Object.keys(now).filter((key) => JSON.stringify(now[key]) !== JSON.stringify(before[key])),
      ['local', 'location', 'history', 'title'],
    );
    assert.deepEqual(await page.evaluate(() => window.used.traces), ['setItem', 'pushState', 'fetch']);
    assert.equal(requests.length, 1);
    assert.ok(faults.includes('woord'));
    await page.close();
  });
});
