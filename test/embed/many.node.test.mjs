import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {checkIn, startSite} from '../helpers/site.mjs';

const kinds = {
  element: '<rugpijn-check><a href="tel:112">Bel 112</a></rugpijn-check>',
  block: '<div data-rugpijn-check="1"><a href="tel:112">Bel 112</a></div>',
  link: '<p><a href="/dist/check.html#rugpijn-check">Doe de check</a></p>',
  'one tag': '<div><script type="text/plain" data-rugpijn-check="1"></script></div>',
};

/**
 * Runs in every page, before its own scripts: counts what the script asks the browser to look up, how many nodes it gets,
 * and how often it has styles worked out again after it drew something. A time would tell more of the machine.
 */
function count() {
  window.work = {calls: 0, nodes: 0, styles: 0};
  let isDrawn = true;
  const around = (owner, name, after) => {
    const {[name]: original} = owner;
    owner[name] = function (...given) {
      const answer = original.apply(this, given);
      after(answer);
      return answer;
    };
  };
  const call = (answer) => {
    window.work.calls++;
    window.work.nodes += answer?.length ?? 0;
  };
  for (const owner of [Element.prototype, Document.prototype])
    for (const name of ['querySelector', 'querySelectorAll']) around(owner, name, call);
  for (const name of ['matches', 'closest', 'getAttribute', 'setAttribute']) around(Element.prototype, name, call);
  around(Node.prototype, 'insertBefore', () => (isDrawn = true));
  around(window, 'getComputedStyle', () => {
    if (isDrawn) window.work.styles++;
    isDrawn = false;
  });
}

describe('very many checks on one page', () => {
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site?.close());

  const few = 10;
  const many = 10 * few;

  /** Runs in the page: the work for so many, put in before the script, or after it by a page that builds itself. */
  const workFor = async (kind, times, when) => {
    const {page} = await site.open('<main></main>', {before: count});
    const load = () => page.addScriptTag({url: '/dist/rugpijn-check.js'});
    if (when === 'late') await load();
    const work = await page.evaluate(
      async (html, times, isLate) => {
        if (isLate) Object.assign(window.work, {calls: 0, nodes: 0, styles: 0});
        document.querySelector('main').innerHTML = html.repeat(times);
        await new Promise((resolve) => requestAnimationFrame(resolve));
        // Before the script there is none.
        await document.querySelector('rugpijn-check')?.updateComplete;
        return {...window.work};
      },
      kind,
      times,
      when === 'late',
    );
    if (when === 'late') return {page, work};
    await load();
    await page.waitForSelector('rugpijn-check');
    await page.$eval('rugpijn-check', (first) => first.updateComplete);
    return {page, work: await page.evaluate(() => ({...window.work}))};
  };

  for (const [name, kind] of Object.entries(kinds))
    for (const when of ['early', 'late'])
      it(`takes ten times the work for ten times as many, and not a hundred: ${name}, ${when}`, async () => {
        const one = await workFor(kind, few, when);
        const other = await workFor(kind, many, when);
        assert.equal(await other.page.$$eval('rugpijn-check', ({length}) => length), many);
        const last = 'main > :last-child rugpijn-check, main > rugpijn-check:last-child';
        // Far below the view it waits until somebody comes near.
        await other.page.$eval(last, (check) => check.scrollIntoView());
        await checkIn(other.page, last);
        assert.ok(one.work.calls > few && one.work.nodes >= 0);
        for (const what of ['calls', 'nodes'])
          assert.ok(other.work[what] <= 15 * one.work[what] + many, `${what}: ${one.work[what]}, ${other.work[what]}`);
        assert.ok(other.work.styles <= one.work.styles + 5, `styles: ${one.work.styles}, ${other.work.styles}`);
        console.log(
          `many: ${name}, ${when}: ${few} took ${JSON.stringify(one.work)}, ${many} took ${JSON.stringify(other.work)}`,
        );
        await one.page.close();
        await other.page.close();
      });

  it('looks once at what a page puts in one within the other', async () => {
    const {page} = await site.open('<main></main>', {before: count});
    await page.addScriptTag({url: '/dist/rugpijn-check.js'});
    const work = await page.evaluate(async (html) => {
      Object.assign(window.work, {calls: 0});
      let box = document.querySelector('main');
      for (let depth = 0; depth < 300; depth++) {
        const inner = document.createElement('div');
        box.append(inner);
        box = inner;
      }
      await Promise.resolve();
      const {calls} = window.work;
      box.innerHTML = html;
      return calls;
    }, kinds.block);
    assert.ok(work < 10, `${work} looks`);
    await checkIn(page);
    await page.close();
  });
});
