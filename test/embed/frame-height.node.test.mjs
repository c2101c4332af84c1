import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {sampled} from '../helpers/sampled.mjs';
import {checkIn, playThrough, startSite} from '../helpers/site.mjs';
import {root} from '../setup.mjs';
import {until} from '../helpers/until.mjs';

const script = '<script defer src="/dist/rugpijn-check.js"></script>';
const bootstrap = `<style>${readFileSync(join(root, 'node_modules/bootstrap/dist/css/bootstrap.min.css'), 'utf8')}</style>`;
const frame = (more = 'width="100%" height="900"') =>
  `<iframe src="/dist/check.html" title="Rugpijn-check" ${more}></iframe>`;

/** Runs in the page: puts a box round the frame as FitVids does, which takes it out of the page for a moment. */
function wrapLate() {
  addEventListener('load', () => {
    const video = document.querySelector('iframe');
    video.removeAttribute('height');
    video.removeAttribute('width');
    const box = document.createElement('div');
    box.className = 'fluid-width-video-wrapper';
    box.style.paddingTop = '56.25%';
    video.replaceWith(box);
    box.append(video);
    document.documentElement.dataset.wrapped = '';
  });
}

/** Boxes that do not grow with what is in them, as themes put them round every frame. */
const tight = {
  'a video box of Bootstrap 3, FitVids and CKEditor, which cuts off': {
    head: '<style>.embed { position: relative; height: 0; padding-bottom: 56.25%; overflow: hidden } .embed iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }</style>',
    body: `<div class="embed">${frame('')}</div>`,
  },
  'the ratio of Bootstrap 5, which lets it lie over the text': {
    head: bootstrap,
    body: `<div class="ratio ratio-16x9">${frame('')}</div>`,
  },
  'a box that comes when the page is there': {
    head: `<style>.fluid-width-video-wrapper { width: 100%; position: relative; padding: 0 } .fluid-width-video-wrapper iframe { position: absolute; top: 0; left: 0; width: 100%; height: 100% }</style><script>(${wrapLate})()</script>`,
    body: frame(),
    isReady: () => 'wrapped' in document.documentElement.dataset,
  },
  'an embed of WordPress': {
    head: '<style>.wp-has-aspect-ratio .wp-block-embed__wrapper { position: relative } .wp-has-aspect-ratio .wp-block-embed__wrapper::before { content: ""; display: block; padding-top: 56.25% } .wp-has-aspect-ratio iframe { position: absolute; inset: 0; width: 100%; height: 100% }</style>',
    body: `<figure class="wp-block-embed wp-has-aspect-ratio"><div class="wp-block-embed__wrapper">${frame()}</div></figure>`,
  },
  'a box with an aspect-ratio, as of Elementor, that comes slowly': {
    head: '<style>* { transition: all 0.3s } .elementor-wrapper { aspect-ratio: 16 / 9; overflow: hidden } .elementor-wrapper iframe { width: 100%; height: 100%; border: 0 }</style>',
    body: `<div class="elementor-wrapper">${frame()}</div>`,
  },
  'a box of a fixed height that is lower than the frame': {
    body: `<div style="height: 500px; overflow: hidden">${frame()}</div>`,
  },
  'a box with a greatest height': {
    body: `<div style="max-height: 500px; overflow: hidden">${frame()}</div>`,
  },
  'a fixed height that cuts nothing off': {
    body: `<div style="height: 500px">${frame('width="100%" height="500"')}</div>`,
  },
  'a fixed height two boxes away': {
    body: `<div style="height: 600px; overflow: clip"><div><p>${frame('width="100%" height="500"')}</p></div></div>`,
  },
  'a window over the page': {
    body: `<div style="position: fixed; inset: 5% 5% auto">${frame('width="100%" height="500"')}</div>`,
    isOver: true,
  },
  'a page that does not scroll': {
    head: '<style>html, body { height: 100%; margin: 0; overflow: hidden } iframe { width: 100%; height: 100%; border: 0 }</style>',
    body: frame(''),
    isOver: true,
  },
};

/** Boxes that make room, in which the frame becomes as tall as what is in it. */
const roomy = {
  'no box': {body: frame()},
  'a paragraph, with text behind it on the line': {body: `<p>De check: <span>${frame()}</span> tot hier.</p>`},
  'a box that scrolls': {body: `<div style="height: 400px; overflow: auto">${frame()}</div>`},
  'a page whose own boxes are as tall as the window': {
    head: '<style>html, body { height: 100% }</style>',
    body: frame(),
  },
  'a panel that was closed when it came': {
    head: '<style>.panel { max-height: 0; overflow: hidden }</style>',
    body: `<div class="panel">${frame()}</div>`,
    open: () => (document.querySelector('.panel').style.maxHeight = 'none'),
  },
};

/** The phone first: what is wider repeats it, with --all. */
const viewports = [
  {width: 380, height: 700},
  {width: 1000, height: 800},
];

describe('the height of a frame', () => {
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site?.close());

  const note = `<script>addEventListener('message', ({data}) => (window.told = data[1])); addEventListener('resize', () => (window.measured = document.querySelector('iframe').offsetHeight))</script>`;
  const text = '<h2>Openingstijden</h2><p style="height: 900px">Elke werkdag.</p>';

  /** Waits until the page was told how tall the content is now; both may still change. */
  const settled = (page, inside) =>
    until(async () => {
      const height = await inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      return height === (await page.evaluate(() => window.told));
    });

  async function open({head = '', body, isReady}, viewport) {
    const {page, printed} = await site.open({head: note + head + script, body: body + text}, {viewport});
    if (isReady) await page.waitForFunction(isReady);
    const inside = await (await page.waitForSelector('iframe')).contentFrame();
    await checkIn(inside);
    await settled(page, inside);
    return {page, printed, inside};
  }

  /** Scrolls to the last button of the check, as far as a visitor can, and says what lies there. */
  async function lastButton(page, inside) {
    const {x, y} = await inside.evaluate(() => {
      document.documentElement.scrollTop = document.documentElement.scrollHeight;
      const button = [...document.querySelector('rugpijn-check').renderRoot.querySelectorAll('button')]
        .filter((one) => one.checkVisibility())
        .at(-1);
      const {x, y, width, height} = button.getBoundingClientRect();
      return {x: x + width / 2, y: y + height / 2};
    });
    const point = await page.evaluate(
      ({x, y}) => {
        const video = document.querySelector('iframe');
        const at = () => {
          const {left, top} = video.getBoundingClientRect();
          return {x: left + video.clientLeft + x, y: top + video.clientTop + y};
        };
        for (let box = video.parentElement; box; box = box.parentElement) {
          const isPage = box === document.documentElement;
          if (!/auto|scroll/.test(getComputedStyle(box).overflowY) && !isPage) continue;
          if (isPage && [box, document.body].some((one) => getComputedStyle(one).overflowY === 'hidden')) continue;
          box.scrollTop += at().y - (isPage ? 0 : box.getBoundingClientRect().top) - box.clientHeight / 2;
        }
        const {x: left, y: top} = at();
        return {x: left, y: top, isFrame: document.elementFromPoint(left, top) === video};
      },
      {x, y},
    );
    return point;
  }

  /** Whether the text behind the frame can be read: nothing of the frame lies where it stands. */
  const seesText = (page) =>
    page.evaluate(() => {
      let {bottom} = document.querySelector('iframe').getBoundingClientRect();
      for (let box = document.querySelector('iframe').parentElement; box; box = box.parentElement)
        if (getComputedStyle(box).overflowY !== 'visible' && box !== document.documentElement)
          bottom = Math.min(bottom, box.getBoundingClientRect().bottom);
      return bottom <= document.querySelector('h2').getBoundingClientRect().top;
    });

  for (const [name, shape] of Object.entries(tight))
    it(`leaves the whole check within reach, and the text below it free, in ${name}`, async () => {
      for (const viewport of sampled(viewports, viewports.length)) {
        const {page, printed, inside} = await open(shape, viewport);
        // Once more when it moved between the look and the click: the page is told a height before it has made room for it.
        await until(async () => {
          const next = await lastButton(page, inside);
          assert.ok(next.isFrame, `${viewport.width} px: the first button can't be reached`);
          await page.mouse.click(next.x, next.y);
          return inside.evaluate(
            () => document.querySelector('rugpijn-check').renderRoot.querySelector('.error') !== null,
          );
        });
        await playThrough(inside);
        await settled(page, inside);
        assert.ok((await lastButton(page, inside)).isFrame, `${viewport.width} px: the end can't be reached`);
        if (!shape.isOver) assert.ok(await seesText(page), `${viewport.width} px: the frame lies over the text`);
        assert.deepEqual(printed, []);
        await page.close();
      }
    });

  for (const [name, shape] of Object.entries(roomy))
    it(`becomes that of its content in ${name}`, async () => {
      const {page, printed, inside} = await open(shape);
      if (shape.open) await page.evaluate(shape.open);
      for (const step of [() => undefined, () => playThrough(inside)]) {
        await step();
        await settled(page, inside);
        const {own, told} = await page.evaluate(() => ({
          own: document.querySelector('iframe').clientHeight,
          told: window.told,
        }));
        assert.ok(told > 400 && Math.abs(own - told) <= 1, `${own} px for ${told} px`);
        assert.ok((await lastButton(page, inside)).isFrame);
        assert.ok(await seesText(page));
      }
      assert.deepEqual(printed, []);
      await page.close();
    });

  it('is told to boxes that measure what is in them, by a resize of the window', async () => {
    const {page, inside} = await open({body: frame()});
    await playThrough(inside);
    await settled(page, inside);
    assert.equal(
      await page.evaluate(() => window.measured),
      await page.$eval('iframe', ({offsetHeight}) => offsetHeight),
    );
    await page.close();
  });

  it('is left to the panel of an accordion that measured it once', async () => {
    const {page, inside} = await open({
      head: '<style>.panel { max-height: 0; overflow: hidden }</style>',
      body: `<div class="panel">${frame()}</div>`,
    });
    await page.evaluate(() => {
      const panel = document.querySelector('.panel');
      panel.style.maxHeight = `${panel.scrollHeight}px`;
    });
    await playThrough(inside);
    await settled(page, inside);
    assert.ok((await lastButton(page, inside)).isFrame);
    await page.close();
  });

  it('is the one that the page wrote, again, when a box comes round it', async () => {
    const {page, inside} = await open({body: frame('width="100%" style="height: 333px"')});
    assert.ok((await page.$eval('iframe', ({clientHeight}) => clientHeight)) > 400);
    await page.evaluate(() => {
      const video = document.querySelector('iframe');
      video.parentElement.style.cssText = '';
      video.insertAdjacentHTML('beforebegin', '<div style="height: 600px; overflow: hidden"></div>');
    });
    await page.evaluate(() => document.querySelector('div').append(document.querySelector('iframe')));
    // A frame that is moved loads anew, and says again how tall it is.
    await page.waitForFunction(() => document.querySelector('iframe').style.height === '333px');
    assert.ok(inside);
    await page.close();
  });
});
