// What the README gives to count with, beside what the three counters put on a page.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {checkIn, startSite} from '../helpers/site.mjs';
import {root} from '../setup.mjs';

const [, code] = /<!-- counting -->\n```js\n([^]*?)```\n<!-- \/counting -->/.exec(
  readFileSync(join(root, 'README.md'), 'utf8'),
);

/** Each counter as its snippet leaves it while its own script is still to come: it keeps what it is told. */
const counters = {
  Matomo: 'window._paq = []; window.told = () => _paq;',
  Plausible:
    'window.plausible = function () { (plausible.q = plausible.q || []).push([...arguments]); }; window.told = () => plausible.q ?? [];',
  'Google Analytics':
    'window.dataLayer = []; window.gtag = function () { dataLayer.push([...arguments]); }; window.told = () => dataLayer;',
};

const expected = {
  Matomo: (what) => ['trackEvent', 'Rugpijn-check', what],
  Plausible: (what) => [`Rugpijn-check ${what}`],
  'Google Analytics': (what) => ['event', `rugpijn_check_${what}`],
};

const script = '<script defer src="/dist/rugpijn-check.js"></script>';
const counting = `<script>${code}</script>`;

const ways = {
  'the element, before its script': {head: counting + script, body: '<rugpijn-check></rugpijn-check>'},
  'a marker, after the script': {
    body: `${script.replace(' defer', '')}<div data-rugpijn-check="1"><a href="tel:112">Bel 112</a></div>${counting}`,
  },
};

/**
 * Runs in the page: presses through the check, ticking the answers with these numbers on the first screen; gives what stood
 * in the inside on the way, word by word.
 */
async function visit(check, ticked) {
  const words = new Set();
  for (let screens = 0; !check.renderRoot.querySelector('.card'); screens++) {
    if (screens > 20) throw new Error('the check does not end');
    await check.updateComplete;
    for (const animation of check.renderRoot.querySelector('.came')?.getAnimations() ?? []) animation.finish();
    for (const label of check.renderRoot.querySelectorAll('label')) words.add(label.textContent.trim());
    for (const part of check.renderRoot.querySelectorAll('fieldset.part')) {
      const boxes = [...part.querySelectorAll('input[type=checkbox]:not([value=n])')];
      const radios = part.querySelectorAll('input[type=radio]');
      const chosen =
        screens === 0 && ticked.length > 0
          ? ticked.map((index) => boxes[index])
          : [part.querySelector('input[value=n]')];
      // The third radio, where there is one: an adult.
      for (const input of chosen[0] ? chosen : [radios[2] ?? radios[0]]) input.click();
      await check.updateComplete;
    }
    check.renderRoot.querySelector('button[type=submit]').click();
    await check.updateComplete;
  }
  words.add(check.renderRoot.querySelector('.verdict').textContent.trim());
  return [...words];
}

describe('counting', () => {
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site?.close());

  for (const [name, counter] of Object.entries(counters))
    for (const [way, {head = '', body}] of Object.entries(ways))
      it(`tells ${name} that somebody began and got a result, once, and no more: ${way}`, async () => {
        const {page, printed, requests} = await site.open({head: `<script>${counter}</script>${head}`, body});
        const check = await checkIn(page);
        const told = () => page.evaluate(() => window.told());
        assert.deepEqual(await told(), [], 'a page that only shows it counts nothing');
        const before = requests.length;
        const both = ['start', 'finish'].map(expected[name]);
        const alarm = await check.evaluate(visit, [0]);
        assert.deepEqual(await told(), both);
        // Other answers, and another advice, are told by the same words.
        await check.evaluate((element) => element.restart());
        const none = await check.evaluate(visit, []);
        assert.deepEqual(await told(), [...both, ...both]);
        assert.notEqual(alarm.at(-1), none.at(-1));
        for (const words of [...alarm, ...none]) assert.ok(!JSON.stringify(await told()).includes(words), words);
        assert.deepEqual(requests.slice(before), []);
        assert.deepEqual(printed, []);
        await page.close();
      });

  it('does nothing on a page with none of the three', async () => {
    const {page, printed} = await site.open(ways['the element, before its script']);
    await (await checkIn(page)).evaluate(visit, []);
    assert.deepEqual(printed, []);
    await page.close();
  });
});
