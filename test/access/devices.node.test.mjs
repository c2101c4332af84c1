import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {nl, patient, person, playByHand, say, settled, tap} from '../helpers/by-hand.mjs';
import {faultsInSight} from '../helpers/look.mjs';
import {checkIn, startSite} from '../helpers/site.mjs';

const phone = {width: 360, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true};
const onItsSide = {...phone, width: 640, height: 360, isLandscape: true};
const head =
  '<meta name="viewport" content="width=device-width, initial-scale=1"><script defer src="/dist/rugpijn-check.js"></script>';
const body =
  '<h1>Praktijk</h1><rugpijn-check contact-phone="030 123 45 67"><a href="tel:112">Bel 112</a></rugpijn-check>';

/** Everything that a visitor would miss if it were gone. */
const state = (check) =>
  check.evaluate(({renderRoot}) => ({
    text: renderRoot.querySelector('.step').innerText,
    chosen: [...renderRoot.querySelectorAll('input')].map(({checked}) => checked),
    focused: renderRoot.activeElement?.textContent,
  }));

/** Somebody halfway: three screens done, something chosen on the fourth. */
async function halfway(page, check) {
  await check.evaluate(async (element) => {
    for (let screen = 0; screen < 3; screen++) {
      for (const part of element.renderRoot.querySelectorAll('fieldset.part'))
        (part.querySelector('input[value=n]') ?? part.querySelector('input')).click();
      await element.updateComplete;
      element.renderRoot.querySelector('button[type=submit]').click();
      await element.updateComplete;
    }
    element.renderRoot.querySelectorAll('input[type=radio]')[3].click();
    await element.updateComplete;
  });
  const before = await state(check);
  assert.equal(before.chosen.filter(Boolean).length, 1);
  return before;
}

/** What stands over the advice of these patients; of who calls today it goes by the clock. */
const verdicts = Object.fromEntries(
  Object.entries({VC37: ['self-care'], VC15: ['gp-today', 'out-of-hours'], VC01: ['own-gp', 'out-of-hours']}).map(
    ([id, headings]) => [id, headings.map((heading) => say(nl.headings[heading], 'u'))],
  ),
);

describe('on a phone', {concurrency: false}, () => {
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site?.close());

  it('takes taps and nothing else, on targets of 44 px', async () => {
    let screens = 0;
    for (const id of Object.keys(verdicts)) {
      const {page, printed} = await site.open({head, body}, {viewport: phone});
      const check = await checkIn(page);
      await page.evaluate(() => {
        window.other = [];
        for (const type of ['dragstart', 'keydown', 'wheel'])
          addEventListener(type, () => window.other.push(type), true);
      });
      screens += await playByHand(page, check, patient(id), {how: 'taps'});
      const verdict = await check.evaluate(({renderRoot}) => renderRoot.querySelector('.verdict').textContent);
      assert.ok(
        verdicts[id].some((text) => verdict.includes(text)),
        verdict,
      );
      assert.deepEqual(await check.evaluate(new Function('check', `return (${faultsInSight})(check)`)), []);
      assert.deepEqual(await page.evaluate(() => window.other), []);
      assert.deepEqual(printed, []);
      await page.close();
    }
    console.log(`phone: ${screens} screens by taps alone`);
  });

  it('can be answered on the drawing of the body with a finger, and just as well beside it', async () => {
    const {page} = await site.open({head, body}, {viewport: phone});
    const check = await checkIn(page);
    // Plays as far as the place of the pain, which is on a screen of its own path.
    const legend = say(nl.parts.location.legend, 'u');
    await check.evaluate(async (element, legend) => {
      const isThere = () =>
        [...element.renderRoot.querySelectorAll('legend')].some(({textContent}) => textContent.trim() === legend);
      for (let screen = 0; screen < 12 && !isThere(); screen++) {
        for (const part of element.renderRoot.querySelectorAll('fieldset.part')) {
          const radios = part.querySelectorAll('input[type=radio]');
          (part.querySelector('input[value=n]') ?? ((screen === 3 && radios[2]) || radios[0])).click();
        }
        await element.updateComplete;
        element.renderRoot.querySelector('button[type=submit]').click();
        await element.updateComplete;
      }
    }, legend);
    await settled(check);
    const regions = await check.evaluateHandle(({renderRoot}) => [
      ...renderRoot.querySelectorAll('.region path:nth-of-type(2)'),
    ]);
    const chosen = new Set();
    for (const region of (await regions.getProperties()).values()) {
      await tap(region.asElement());
      chosen.add(
        await check.evaluate(({renderRoot}) =>
          renderRoot.querySelector(':checked')?.closest('label').textContent.trim(),
        ),
      );
    }
    assert.ok(chosen.size >= 3, [...chosen].join(', '));
    await page.close();
  });

  it('loses nothing when it is turned', async () => {
    const {page} = await site.open({head, body}, {viewport: phone});
    const check = await checkIn(page);
    const before = await halfway(page, check);
    for (const viewport of [onItsSide, phone]) {
      await page.setViewport(viewport);
      const {chosen, focused} = await state(check);
      assert.deepEqual({chosen, focused}, {chosen: before.chosen, focused: before.focused});
      assert.deepEqual(await check.evaluate(new Function('check', `return (${faultsInSight})(check)`)), []);
    }
    await page.close();
  });

  it('loses nothing when somebody calls, or the tab is put away and frozen', async () => {
    const {page} = await site.open({head, body}, {viewport: phone});
    const check = await checkIn(page);
    const before = await halfway(page, check);
    const session = await page.createCDPSession();
    await page.evaluate(() => {
      window.seen = [];
      document.addEventListener('freeze', () => window.seen.push('freeze'));
      document.addEventListener('resume', () => window.seen.push('resume'));
    });
    const other = await site.browser.newPage();
    await other.bringToFront();
    await session.send('Page.setWebLifecycleState', {state: 'frozen'});
    await session.send('Page.setWebLifecycleState', {state: 'active'});
    await page.bringToFront();
    assert.deepEqual(await page.evaluate(() => window.seen), ['freeze', 'resume']);
    assert.deepEqual(await state(check), before);
    await other.close();
    await page.close();
  });

  it('adds nothing to the history: one step back leaves the page', async () => {
    const {page} = await site.open('<h1>Vorige</h1>', {path: '/before', viewport: phone});
    await page.goto(
      site.origin +
        site.add(`<!doctype html><html lang="nl"><head><title>Check</title>${head}</head><body>${body}</body></html>`),
    );
    const length = await page.evaluate(() => history.length);
    const check = await checkIn(page);
    await playByHand(page, check, person({}), {how: 'taps'});
    assert.equal(await page.evaluate(() => history.length), length);
    await page.goBack();
    assert.equal(new URL(page.url()).pathname, '/before');
    await page.close();
  });

  it('starts clean when the visitor comes back to a page that the browser did not keep', async () => {
    const {page} = await site.open(
      {head, body},
      {viewport: phone, before: () => addEventListener('pageshow', ({persisted}) => (window.persisted = persisted))},
    );
    // A browser keeps no page that listens to this.
    await page.evaluate(() => addEventListener('unload', () => undefined));
    const first = await state(await checkIn(page));
    await halfway(page, await checkIn(page));
    await page.goto(site.origin + site.add('<!doctype html><title>Elders</title>'));
    await page.goBack();
    assert.equal(await page.evaluate(() => window.persisted), false);
    assert.deepEqual(await state(await checkIn(page)), first);
    await page.close();
  });

  it('gives more contrast to who asks for it', async () => {
    const {page} = await site.open({head, body}, {viewport: phone});
    const check = await checkIn(page);
    const colors = () =>
      check.evaluate(({renderRoot}) => {
        const of = (selector, property) => getComputedStyle(renderRoot.querySelector(selector))[property];
        return {
          text: of('.root', 'color'),
          muted: of('.progress-text', 'color'),
          border: of('.answers', 'borderTopColor'),
        };
      });
    const usual = await colors();
    assert.notEqual(usual.muted, usual.text);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {features: [{name: 'prefers-contrast', value: 'more'}]});
    const {text, muted, border} = await colors();
    assert.deepEqual([muted, border], [text, text]);
    await page.close();
  });
});
