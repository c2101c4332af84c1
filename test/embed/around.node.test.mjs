/* global panel */
// What happens on a page around the check: hands that click twice, and scripts that mean no harm.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {checkIn, playThrough, startSite, usualScreens} from '../helpers/site.mjs';

const head = '<script defer src="/dist/rugpijn-check.js"></script>';
const check =
  '<rugpijn-check contact-name="Praktijk De Linde" contact-phone="030 123 45 67"><a href="tel:112">Levensgevaar? Bel 112</a></rugpijn-check>';
const window1000 = {width: 1000, height: 800};

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.close());

const open = (body, options = {}) => site.open({head, body}, {viewport: window1000, ...options});

/** A point on something inside, in the middle of what can be seen of it. */
const pointOn = (check, selector) =>
  check.evaluate((element, selector) => {
    const target = element.renderRoot.querySelector(selector);
    target.scrollIntoView({block: 'center', behavior: 'instant'});
    const {x, y, width, height} = target.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  }, selector);

/** The question that stands there, and what is ticked. */
const screenOf = (check) =>
  check.evaluate((element) => ({
    legend: element.renderRoot.querySelector('fieldset.part > legend')?.textContent.trim() ?? '',
    ticked: [...element.renderRoot.querySelectorAll('input')].filter(({checked}) => checked).length,
    card: Boolean(element.renderRoot.querySelector('.card')),
  }));

/** Answers the open screen as somebody without any complaint, and leaves "Verder" to be pressed. */
const fill = (check) =>
  check.evaluate(async (element) => {
    for (const part of element.renderRoot.querySelectorAll('fieldset.part')) {
      const radios = part.querySelectorAll('input[type=radio]');
      const adult = radios.length > 5 && element.renderRoot.querySelectorAll('fieldset.part').length === 2;
      (part.querySelector('input[value=n]') ?? radios[adult ? 2 : 0]).click();
      await element.updateComplete;
    }
  });

const press = (check) =>
  check.evaluate(async (element) => {
    element.renderRoot.querySelector('button[type=submit]').click();
    await element.updateComplete;
  });

describe('a double click', () => {
  /** A page whose animations stand still, so that the half second of a new screen lasts until `goOn`. */
  const still = async (touch) => {
    const {page, printed} = await open(check, {viewport: {...window1000, hasTouch: touch}});
    const session = await page.createCDPSession();
    await session.send('Animation.enable');
    await session.send('Animation.setPlaybackRate', {playbackRate: 0});
    const goOn = () => session.send('Animation.setPlaybackRate', {playbackRate: 1});
    return {page, printed, goOn, check: await checkIn(page)};
  };

  for (const [name, touch] of [
    ['with a mouse', false],
    ['by touch', true],
  ])
    it(`on "Verder" answers nothing on the next screen, ${name}`, async () => {
      const {page, check, goOn, printed} = await still(touch);
      const click = ([x, y], count) =>
        touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y, {clickCount: count, count: 1});
      let screens = 0;
      for (; !(await screenOf(check)).card; screens++) {
        await fill(check);
        await press(check);
        const came = await screenOf(check);
        // Everywhere that a second click could land, as one of its own and as the second half.
        for (const selector of ['label', 'fieldset:last-of-type label:last-of-type', 'button[type=submit]', '.answer'])
          for (const count of [1, 2]) if (!came.card) await click(await pointOn(check, `.step ${selector}`), count);
        assert.deepEqual(await screenOf(check), came);
      }
      assert.equal(screens, usualScreens);
      // Afterwards the first click counts.
      await goOn();
      await check.evaluate(async (element) => {
        element.restart();
        await element.updateComplete;
        await Promise.all(
          element.renderRoot
            .querySelector('.step')
            .getAnimations()
            .map(({finished}) => finished),
        );
      });
      await click(await pointOn(check, 'label'), 1);
      assert.equal((await screenOf(check)).ticked, 1);
      assert.deepEqual(printed, []);
      await page.close();
    });

  it('has no wait before a screen that the page itself started again: nobody pressed anything in it', async () => {
    const {page, check} = await still(false);
    await fill(check);
    await press(check);
    await check.evaluate(async (element) => {
      element.restart();
      await element.updateComplete;
    });
    const [x, y] = await pointOn(check, 'label');
    await page.mouse.click(x, y);
    assert.equal((await screenOf(check)).ticked, 1);
    await page.close();
  });

  it('leaves a tick where it is: the second half does not take it away again', async () => {
    const {page} = await open(check);
    const element = await checkIn(page);
    const [x, y] = await pointOn(element, 'label');
    await page.mouse.click(x, y, {count: 2});
    assert.equal((await screenOf(element)).ticked, 1);
    await page.close();
  });

  it('keeps keys and assistive clicks working at once, and the wait at half a second', async () => {
    const {page, check} = await still(false);
    await fill(check);
    await press(check);
    const wait = await check.evaluate(
      (element) => element.renderRoot.querySelector('.step').getAnimations()[0].effect.getComputedTiming().duration,
    );
    assert.equal(wait, 500);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.equal((await screenOf(check)).ticked, 1);
    await fill(check);
    const before = await screenOf(check);
    await press(check);
    assert.notEqual((await screenOf(check)).legend, before.legend);
    await page.close();
  });

  it('on "Verder" with something missing answers nothing under the error', async () => {
    const {page, check} = await still(false);
    await press(check);
    const [x, y] = await pointOn(check, 'label');
    await page.mouse.click(x, y);
    assert.equal((await screenOf(check)).ticked, 0);
    assert.ok(await check.evaluate((element) => Boolean(element.renderRoot.querySelector('.error'))));
    await page.close();
  });
});

/** What translators do with a root that they got hold of: each a function of it, as text. */
const translators = {
  'puts a tag in the place of each text': `(root) => {
    const all = () => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), texts = [];
      while (walker.nextNode()) if (walker.currentNode.data.trim() && walker.currentNode.parentNode.localName !== 'font') texts.push(walker.currentNode);
      for (const text of texts) { const font = document.createElement('font'); font.textContent = '[en] ' + text.data.trim(); text.replaceWith(font); }
    };
    all();
    new MutationObserver(all).observe(root, {childList: true, subtree: true, characterData: true});
  }`,
  'writes over each text once, and remembers it': `(root) => {
    const known = new WeakSet();
    const all = () => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode;
        if (!text.data.trim() || known.has(text)) continue;
        known.add(text);
        text.data = '[en] ' + text.data.trim();
      }
    };
    all();
    new MutationObserver(all).observe(root, {childList: true, subtree: true});
  }`,
  'puts a copy in the place of each label': `(root) => {
    const all = () => {
      for (const label of root.querySelectorAll('label:not([data-seen])')) {
        const copy = label.cloneNode(true);
        copy.dataset.seen = '';
        const text = [...copy.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
        text.data = '[en] ' + text.data.trim();
        label.replaceWith(copy);
      }
    };
    all();
    new MutationObserver(all).observe(root, {childList: true, subtree: true});
  }`,
  'keeps the questions of the screen before over the new one': `(root) => {
    let kept;
    const all = () => {
      const form = root.querySelector('form');
      if (!form || form === kept) return;
      const legend = kept?.querySelector('legend');
      kept = form;
      if (legend) form.querySelector('legend').replaceWith(legend);
    };
    all();
    new MutationObserver(all).observe(root, {childList: true, subtree: true});
  }`,
  'gives one answer the words of another': `(root) => {
    const all = () => {
      const labels = [...root.querySelectorAll('label')];
      const texts = labels.map(({childNodes}) => [...childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()));
      if (texts.length > 1) texts[0].data = texts[texts.length - 1].data;
    };
    all();
    new MutationObserver(all).observe(root, {childList: true, subtree: true});
  }`,
};

describe('a translator that reaches a closed root', () => {
  for (const [name, translate] of Object.entries(translators))
    it(`never leaves an old question over a new one: one that ${name}`, async () => {
      const {page} = await open(check);
      const element = await checkIn(page);
      await element.evaluate(new Function('check', `(${translate})(check.renderRoot)`));
      const met = [];
      for (let state = await screenOf(element); state.legend && met.length < 20; state = await screenOf(element)) {
        met.push(state.legend.replace('[en] ', ''));
        await fill(element);
        const standing = await element.evaluate((check) => Boolean(check.renderRoot.querySelector('form.screen')));
        if (standing) await press(element);
      }
      const {card} = await screenOf(element);
      // Every question was seen once, or the check gave way to the leaflet.
      if (card) assert.equal(new Set(met).size, usualScreens, met.join('\n'));
      else
        assert.ok(
          await element.evaluate((check) => check.renderRoot.querySelector('.safety-net')?.checkVisibility()),
          met.join('\n'),
        );
      assert.equal(card, /each text/.test(name));
      await page.close();
    });
});

describe('a page that takes keys, taps and clicks', () => {
  /** Counts what a page would do with what is not on a control, as scripts for slides do. */
  const takes = (types) => `<pre id="taken">0</pre><script>
    let taken = 0;
    for (const type of ${JSON.stringify(types)})
      document.addEventListener(type, (event) => {
        if (/^(INPUT|TEXTAREA|SELECT|BUTTON|A|SUMMARY|LABEL)$/.test(event.target.tagName)) return;
        if (event.key && ![' ', 'Enter', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Escape', 'Tab'].includes(event.key)) return;
        (window.met ??= []).push(event.key ?? event.type);
        if (event.key === 'Escape' || event.key === 'Tab') return;
        if (event.cancelable) event.preventDefault();
      }, {passive: false});
  </script>`;
  const met = (page) => page.evaluate(() => window.met ?? []);

  for (const [name, types] of [
    ['keydown, as slides do', ['keydown']],
    ['keyup and keypress, as hotkeys do', ['keyup', 'keypress']],
  ])
    it(`leaves it the keys of our controls: ${name}`, async () => {
      const {page} = await open(check + takes(types));
      const element = await checkIn(page);
      const radiosAt = async () => {
        for (let left = 20; left > 0; left--) {
          if (await element.evaluate((check) => Boolean(check.renderRoot.querySelector('input[type=radio]')))) return;
          await fill(element);
          await press(element);
        }
      };
      await element.evaluate((check) => check.renderRoot.querySelector('input').focus());
      await page.keyboard.press('Space');
      assert.equal((await screenOf(element)).ticked, 1);
      await radiosAt();
      await element.evaluate((check) => check.renderRoot.querySelector('input[type=radio]').focus());
      await page.keyboard.press('Space');
      const chosen = () =>
        element.evaluate((check) =>
          [...check.renderRoot.querySelectorAll('input[type=radio]')].findIndex((radio) => radio.checked),
        );
      const first = await chosen();
      await page.keyboard.press('ArrowDown');
      assert.equal(await chosen(), first + 1);
      const legend = (await screenOf(element)).legend;
      await fill(element);
      await element.evaluate((check) => check.renderRoot.querySelector('button[type=submit]').focus());
      await page.keyboard.press('Enter');
      assert.notEqual((await screenOf(element)).legend, legend);
      assert.deepEqual(await met(page), []);
      // What is the page's own goes on.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      assert.deepEqual(new Set(await met(page)).has('Escape'), types.includes('keydown') || types.includes('keyup'));
      await page.close();
    });

  for (const [name, body, touch] of [
    [
      'a column that is one link',
      `<div onclick="event.preventDefault(); (window.met ??= []).push('column')">${check}</div>`,
      false,
    ],
    ['a guard on clicks', check + takes(['click', 'mousedown', 'pointerdown']), false],
    ['a guard on touches', check + takes(['touchstart', 'touchend', 'click']), true],
  ])
    it(`leaves it the clicks and taps on our controls: ${name}`, async () => {
      const {page} = await open(body, {viewport: {...window1000, hasTouch: touch}});
      const element = await checkIn(page);
      const [x, y] = await pointOn(element, 'label');
      await (touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
      assert.equal((await screenOf(element)).ticked, 1);
      assert.deepEqual(await met(page), []);
      await page.close();
    });
});

/** Scripts that keep Tab in a dialog, each by a list of what it can see. */
const traps = {
  'at the first and the last of a list': `modal.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const all = [...modal.querySelectorAll(places)].filter((item) => item.getClientRects().length);
    const last = all.at(-1), first = all[0];
    if (!event.shiftKey && document.activeElement === last) { event.preventDefault(); first.focus(); }
    if (event.shiftKey && document.activeElement === first) { event.preventDefault(); last.focus(); }
  });`,
  'by the place in the list, as MicroModal does': `document.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const all = [...modal.querySelectorAll(places)].filter((item) => item.offsetParent !== null);
    if (!modal.contains(document.activeElement)) { all[0].focus(); return; }
    const at = all.indexOf(document.activeElement);
    if (event.shiftKey && at === 0) { all.at(-1).focus(); event.preventDefault(); }
    if (!event.shiftKey && all.length > 0 && at === all.length - 1) { all[0].focus(); event.preventDefault(); }
  });`,
  'before anybody else hears the key, as focus-trap does': `document.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const all = [...modal.querySelectorAll(places)].filter((item) => item.getClientRects().length && item.tabIndex >= 0);
    const to = event.target === (event.shiftKey ? all[0] : all.at(-1)) ? (event.shiftKey ? all.at(-1) : all[0]) : undefined;
    if (to) { event.preventDefault(); to.focus(); }
  }, true);`,
};
const places = `const places = 'a[href],button,input,select,textarea,[tabindex]:not([tabindex="-1"])';`;

describe('a dialog of the page that keeps Tab inside', () => {
  for (const [name, trap] of Object.entries(traps))
    for (const [order, inside] of [
      ['behind its button', `<button id="close">Sluiten</button>${check}`],
      ['in front of its button', `${check}<button id="close">Sluiten</button>`],
    ])
      it(`lets a keyboard in, through and out again: ${name}, ${order}`, async () => {
        const {page} = await open(
          `<a href="#">Voor</a><div id="modal" role="dialog" aria-modal="true">${inside}</div><a href="#">Na</a><script>${places}${trap}</script>`,
        );
        const element = await checkIn(page);
        await page.focus('#close');
        for (const key of ['Tab', 'Shift+Tab']) {
          const stops = [];
          do {
            if (key !== 'Tab') await page.keyboard.down('Shift');
            await page.keyboard.press('Tab');
            if (key !== 'Tab') await page.keyboard.up('Shift');
            stops.push(
              await element.evaluate((check) => {
                const {activeElement} = document;
                if (activeElement === check) return check.renderRoot.activeElement.localName;
                return check.contains(activeElement) ? activeElement.textContent : activeElement.id || 'outside';
              }),
            );
          } while (stops.at(-1) !== 'close' && stops.length < 40);
          assert.equal(stops.at(-1), 'close', stops.join());
          assert.ok(!stops.includes('outside'), stops.join());
          assert.ok(stops.filter((stop) => stop === 'input').length > 5, stops.join());
        }
        await page.close();
      });

  it('adds no stop where there is no dialog', async () => {
    const {page} = await open(check);
    await checkIn(page);
    assert.equal(await page.$$eval('rugpijn-check [tabindex]', ({length}) => length), 0);
    await page.close();
  });
});

describe('what stands round the check', () => {
  it('hears of a new size after each step, and not at the start', async () => {
    const {page} = await open(
      `<div id="panel" style="overflow: hidden">${check}</div><p>Na</p><script>
        let heard = 0;
        const measure = () => { panel.style.maxHeight = 'none'; panel.style.maxHeight = panel.scrollHeight + 'px'; };
        addEventListener('resize', () => { heard++; measure(); });
      </script>`,
    );
    const {screens} = await playThrough(page);
    const [heard, cut] = await page.evaluate(() => [heard, panel.scrollHeight - panel.clientHeight]);
    // A result comes in parts, and is as large as it gets when all are there.
    assert.equal(heard, screens + 1);
    assert.ok(cut <= 0, `${cut}px are cut off`);
    await page.close();
  });

  for (const [name, body, boxOf] of [
    [
      'a box that scrolls by itself',
      `<style>.box {position: fixed; inset: 150px 100px; overflow: auto; background: #fff}</style><div class="box">${check}</div>`,
      () => document.querySelector('.box').getBoundingClientRect().toJSON(),
    ],
    [
      'a drawer in a page that scrolls too',
      `<p style="height: 500px">Boven</p><style>.box {height: 420px; overflow: auto}</style><div class="box">${check}</div><p style="height: 900px">Onder</p>`,
      () => document.querySelector('.box').getBoundingClientRect().toJSON(),
    ],
    [
      'a header that stays, with scroll-padding',
      `<style>html {scroll-padding-top: 120px; scroll-behavior: smooth} header {position: fixed; inset: 0 0 auto; height: 120px; background: #eee}</style><header>Praktijk</header><p style="height: 300px; margin-top: 120px">Boven</p>${check}<p style="height: 900px">Onder</p>`,
      () => ({top: 120, bottom: innerHeight}),
    ],
  ])
    it(`never hides the question that has the focus: ${name}`, async () => {
      const {page} = await open(body);
      const element = await checkIn(page);
      for (let screens = 0; !(await screenOf(element)).card && screens < 20; screens++) {
        await fill(element);
        await element.evaluate((check) =>
          check.renderRoot.querySelector('button[type=submit]').scrollIntoView({block: 'end', behavior: 'instant'}),
        );
        await press(element);
        const [top, bottom, height] = await element.evaluate((check) => {
          const rect = check.renderRoot.activeElement.getBoundingClientRect();
          return [rect.top, rect.bottom, innerHeight];
        });
        const box = await page.evaluate(boxOf);
        const floor = Math.min(box.bottom, height);
        assert.ok(top >= box.top - 1 && bottom <= floor + 1, `${top} to ${bottom} in ${box.top} to ${floor}`);
      }
      await page.close();
    });
});

describe('another document', () => {
  const styled = (frame) =>
    frame.evaluate(() => {
      const check = document.querySelector('rugpijn-check');
      const root = check.renderRoot?.querySelector('.root');
      return root
        ? [getComputedStyle(root).borderTopWidth, root.textContent.includes('Zo’n 3 minuten')]
        : check.textContent;
    });
  for (const [name, act] of [
    ['moved', (target, check) => target.body.append(check)],
    ['cloned, as print libraries do', (target, check) => target.body.append(check.cloneNode(true))],
    ['imported', (target, check) => target.body.append(target.importNode(check, true))],
    ['moved there and back', (target, check) => (target.body.append(check), document.body.append(check))],
  ])
    it(`has the check in its own styles when it is ${name}`, async () => {
      const {page, printed} = await open(
        `<iframe id="frame" srcdoc="<!doctype html><body></body>" width="600" height="500"></iframe>${check}`,
      );
      const element = await checkIn(page);
      await element.evaluate(
        new Function('check', `return (${act})(document.querySelector('#frame').contentDocument, check) && undefined`),
      );
      const back = /back/.test(name);
      const where = back ? page.mainFrame() : await (await page.$('#frame')).contentFrame();
      await where.evaluate(() => document.querySelector('rugpijn-check').updateComplete);
      const seen = await styled(where);
      // A copy that the other document made itself has no definition there: its words stay.
      if (name === 'imported') assert.match(String(seen), /112|1px/);
      else assert.deepEqual(seen, ['1px', true]);
      assert.deepEqual(printed, []);
      await page.close();
    });
});

describe('printing', () => {
  const printing = `window.printed = []; window.print = () => window.printed.push([...document.querySelectorAll('[data-rugpijn-check-print]')].map((host) => host.parentNode.localName + '<' + host.parentNode.parentNode.localName).join());`;
  const pressPrint = (page) =>
    page.$eval('rugpijn-check', async (element) => {
      [...element.renderRoot.querySelectorAll('button')].find(({textContent}) => textContent.includes('Print')).click();
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      return element.renderRoot.querySelector('.no-print [aria-live]:not(.copy *)').textContent;
    });
  for (const [name, what] of [
    ['form', '<form name="body"><input name="q"></form>'],
    ['frame', '<iframe name="body"></iframe>'],
    ['picture', '<img name="body" alt="">'],
  ])
    it(`puts the paper in the real body where a ${name} is called body; print() is stubbed`, async () => {
      const {page, printed} = await open(what + check, {before: printing});
      await playThrough(page);
      await pressPrint(page);
      assert.deepEqual(await page.evaluate(() => window.printed), ['body<html']);
      assert.deepEqual(printed, []);
      await page.close();
    });

  it('says so when nothing came of it, and nothing when it did; print() is stubbed', async () => {
    const {page} = await open(check, {before: printing});
    await playThrough(page);
    assert.match(await pressPrint(page), /menu van de browser/);
    await page.evaluate(() => (window.print = () => dispatchEvent(new Event('beforeprint'))));
    assert.equal(await pressPrint(page), '');
    await page.close();
  });
});
