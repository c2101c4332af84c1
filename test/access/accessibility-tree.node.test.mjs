import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {makeTrees, openCheck, print, readTrees, treeOf, treesFile} from '../generated/accessibility-trees.mjs';
import {startPages} from '../take-home/page.mjs';

describe('the accessibility tree of Chromium', () => {
  const written = readTrees();
  let trees;
  before(async () => {
    trees = await makeTrees();
  });

  it('is made of every screen, every outcome and the leaflet, and of nothing else than is written down', () => {
    assert.deepEqual([...trees.keys()], [...written.keys()]);
  });

  for (const [name, lines] of written)
    it(name, () => {
      assert.deepEqual(
        trees.get(name),
        lines,
        `not what is written in ${treesFile}: run npm run update, and read in the difference what a screen reader says now`,
      );
    });

  it('says nothing twice in a row', () => {
    for (const [name, lines] of trees) {
      const said = lines.map((line) => /"(.*)"/.exec(line)?.[1]);
      for (const [index, words] of said.entries())
        // A group is announced by its question, and stands before it.
        if (words && !lines[index - 1]?.trim().startsWith('group'))
          assert.notEqual(words, said[index - 1], `${name}: "${words}"`);
    }
  });

  describe('drawings', () => {
    const drawing = /^ *(?:image|img|graphics|svg)/i;
    let pages;
    before(async () => {
      pages = await startPages();
    });
    after(() => pages?.close());

    it('are in none of them, and one that is not hidden would be', async () => {
      for (const [name, lines] of trees) for (const line of lines) assert.doesNotMatch(line, drawing, name);
      const page = await openCheck(pages, 'mode="leaflet"');
      await page.evaluate(() => {
        const inside = window.visitor.inside(document.querySelector('rugpijn-check'));
        inside.querySelector('.bars svg').removeAttribute('aria-hidden');
      });
      const lines = print(await treeOf(page));
      assert.ok(
        lines.some((line) => drawing.test(line)),
        lines.join('\n'),
      );
    });
  });
});
