// The document to sign as somebody reads it: on a phone, a tablet and a desk.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {startBrowser} from '../helpers/browser.mjs';
import {root} from '../setup.mjs';

describe('the document to sign, read on a screen', () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser?.close());

  /** What somebody sees of it who has a screen this wide, in px. */
  async function seen(width) {
    const page = await browser.newPage();
    await page.setViewport({width, height: 800});
    await page.goto(pathToFileURL(join(root, 'demo/decision-table.html')).href);
    const look = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('main *')].filter((element) => element.checkVisibility());
      const cells = [...document.querySelectorAll('td[data-column]')].filter(({textContent}) => textContent);
      return {
        height: document.documentElement.scrollHeight,
        width: document.documentElement.scrollWidth,
        smallest: Math.min(...shown.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))),
        hidden: cells.filter((cell) => !cell.checkVisibility()).length,
        cells: cells.length,
        names: cells.filter((cell) => getComputedStyle(cell, '::before').content.includes(cell.dataset.column)).length,
        heads: [...document.querySelectorAll('thead')].filter((head) => head.checkVisibility()).length,
      };
    });
    await page.close();
    return look;
  }

  it('fits every width, hides no cell, and names the column of each where the heads are gone', async () => {
    for (const width of [320, 360, 700, 720, 768, 1000, 1200]) {
      const look = await seen(width);
      assert.ok(look.width <= width, `${look.width} of ${width} px`);
      assert.equal(look.hidden, 0);
      assert.equal(look.names, look.heads > 0 ? 0 : look.cells, `${width} px`);
      // Ids and notes are the smallest.
      assert.ok(look.smallest >= 11.5, `${look.smallest} px`);
    }
  });

  it('is not much longer on a phone than on a desk: each cell begins on a line with the name of its column', async () => {
    const [phone, desk] = [await seen(360), await seen(1200)];
    assert.ok(phone.height < 1.6 * desk.height, `${phone.height} px, and ${desk.height} px at a desk`);
    console.log(`document to sign: ${phone.height} px at 360 px, ${desk.height} px at 1200 px`);
  });
});
