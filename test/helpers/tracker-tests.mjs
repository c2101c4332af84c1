// Real trackers through whole visits, in any browser that puppeteer drives.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {root} from '../setup.mjs';
import {insideOf, nl, patient, playByHand, pressByHand, takeAllByHand} from './by-hand.mjs';
import {sampled} from './sampled.mjs';
import {checkIn, startSite} from './site.mjs';
import {scriptOf, textOf} from './trackers.mjs';
import {until} from './until.mjs';

const everything = {content: true};

/**
 * Each tracker by mouse and by keys, and started before the check and after. Of every other one, each tracker once at least,
 * two by keys, and three started after.
 */
const visits = [
  ['clarity-js', 'before, with nothing masked', 'mouse', 'VC37', {options: everything}],
  ['clarity-js', 'before, with its own masking', 'keys', 'VC01', {}],
  ['clarity-js', 'after, with nothing masked', 'mouse', 'VC13', {late: true, options: everything}],
  ['@sentry/browser', 'before, with nothing masked', 'keys', 'VC37', {}],
  ['@sentry/browser', 'after, with nothing masked', 'mouse', 'VC01', {late: true}],
  ['@datadog/browser-rum', 'before, with nothing masked', 'mouse', 'VC37', {}],
  ['@datadog/browser-rum', 'after, with nothing masked', 'keys', 'VC01', {late: true}],
  ['web-vitals', 'before, with every report', 'mouse', 'VC37', {}],
  ['web-vitals', 'before, with every report', 'keys', 'VC01', {}],
];
const recorders = ['clarity-js', '@sentry/browser', '@datadog/browser-rum'];

/** Runs in every frame first: a browser without a screen has no print dialog and no share sheet. */
function stub() {
  window.print = () => void window.dispatchEvent(new Event('beforeprint'));
  navigator.share = async () => undefined;
}

/**
 * @param engine how the browser is called in the names of the tests
 * @param launchOptions what puppeteer starts it with
 * @param prepare what a page needs before the visit
 * @returns `sentDuring`, for tests of one browser; within a test
 */
export function testTrackers(engine, launchOptions, prepare, more = () => undefined) {
  let site;
  let visit = 0;
  const built = readFileSync(`${root}/dist/rugpijn-check.js`, 'utf8');
  /** The check with an open root, and without the marks that ask recorders to look away. */
  const opened = built
    .replaceAll('mode:"closed"', 'mode:"open"')
    .replaceAll(/rr-block|sentry-block|data-dd-privacy|data-clarity-mask/g, 'data-none');

  /** Everything that a tracker sent during a whole visit, with a print, in plain words. */
  async function sentDuring(
    name,
    how,
    id,
    {late = false, options = {}, check: file = '/check.js', head = '', own = 'Menu'},
  ) {
    // Somebody new, with an address of its own: a tracker of an earlier visit may still be sending.
    const context = await site.browser.createBrowserContext();
    const collect = `/collect-${++visit}`;
    const tracker = `<script>collect = '${collect}'</script><script src="${site.add(await scriptOf(name), {type: 'text/javascript'})}"></script>`;
    const start = `tracker.start(${JSON.stringify(options)})`;
    const {page} = await site.open(
      {
        head: `${head}${tracker}${late ? '' : `<script>${start}</script>`}<script defer src="${file}"></script>`,
        body: `<h1>Praktijk De Linde</h1><p>Wij zijn elke werkdag open.</p><button type="button">${own}</button>
          <rugpijn-check contact-phone="030 123 45 67" contact-url="/afspraak"></rugpijn-check>`,
      },
      {before: stub, context},
    );
    await prepare(page);
    const check = await checkIn(page);
    if (late) await page.evaluate(`void ${start}`);
    await page.click('button');
    await page.keyboard.press('ArrowUp');
    await playByHand(page, check, patient(id), {how});
    await takeAllByHand(page, check, {how});
    // What is printed stands in the page until the next press: so that a recorder has time for it.
    await pressByHand(page, check, nl.takeHome.print, how);
    await page.waitForSelector('[data-rugpijn-check-print]');
    await page.evaluate(async () => {
      document.querySelector('p').textContent = 'Dit was het bezoek.';
      // After what watches the page was told of that.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      window.tracker.mark('einde-van-het-bezoek');
      await window.tracker.flush();
    });
    const awaited = ['einde-van-het-bezoek', ...(recorders.includes(name) ? ['Dit was het bezoek.'] : [])];
    let seen = 0;
    const text = await until(async () => {
      const requests = site.sent.filter(({url}) => url.split('?', 1)[0] === collect);
      if (requests.length === seen) return undefined;
      seen = requests.length;
      const sent = await textOf(name, requests);
      return awaited.every((part) => sent.includes(part)) && sent;
    }, `${name} never sends the end of the visit`);
    await context.close();
    return text;
  }

  describe(`trackers as their makers publish them, in ${engine}`, () => {
    before(async () => {
      site = await startSite(launchOptions);
      site.add(built, {path: '/check.js', type: 'text/javascript'});
      site.add(opened, {path: '/open-check.js', type: 'text/javascript'});
    });
    after(() => site?.close());

    for (const [name, when, how, id, start] of sampled(visits, 2))
      it(`leaves no question, answer or advice in what ${name} sends, started ${when}, by ${how}`, async () => {
        const text = await sentDuring(name, how, id, start);
        if (recorders.includes(name)) assert.ok(text.includes('Wij zijn elke werkdag open.'), 'it recorded the page');
        assert.deepEqual(insideOf(text), []);
        // On the scale of pain the number of them is the answer. The one outside the check goes the other way.
        assert.equal(text.split('ArrowDown').length - 1, 0, 'keys in the check');
        if (name === '@sentry/browser') assert.ok(text.includes('ArrowUp'), 'it records keys');
        console.log(`${name}: ${site.sent.length} requests, ${text.length} characters`);
      });

    for (const name of recorders)
      it(`would find them in what ${name} sends of a check with an open root`, async () => {
        const text = await sentDuring(name, 'mouse', 'VC37', {check: '/open-check.js', options: everything});
        const found = insideOf(text).length;
        assert.ok(found > 50, `${found} found`);
      });

    it('would find them in what web-vitals sends of a button of the page that says the same', async () => {
      const text = await sentDuring('web-vitals', 'mouse', 'VC01', {own: nl.ui.chooseOne});
      assert.deepEqual(insideOf(text), [nl.ui.chooseOne]);
    });

    more(sentDuring);
  });
}
