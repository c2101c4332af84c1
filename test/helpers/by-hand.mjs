// A visitor who goes through the check with a real mouse, with real keys or by taps, and everything that may not come out of it.
// The copy stays in Node: whoever watches the page must not find it there because of the test.
import {setTimeout as wait} from 'node:timers/promises';
import {bundle, loadBundle} from '../take-home/page.mjs';
import {until} from './until.mjs';

const {labelsFor, person, vignettes, nl, say, screenRows, questionIds, answersOf, ruleRows, gates} = await loadBundle(
  await bundle(
    `export {labelsFor} from './test/helpers/visitor.ts';
    export {person} from './test/helpers/person.ts';
    export {vignettes} from './test/triage/vignettes.ts';
    export {nl} from './src/copy/nl.ts';
    export {say} from './src/copy/line.ts';
    export {gates, screenRows} from './src/triage/screens.ts';
    export {answersOf, questionIds} from './src/triage/questions.ts';
    export {ruleRows} from './src/triage/rules.ts';`,
    {format: 'esm'},
  ),
);
export {nl, person, say};

/** Somebody of the test patients, with every answer. */
export const patient = (id) => person(vignettes.find((vignette) => vignette.id === id).answers);

/** Every sentence of the copy, in both pronouns; of one with a number or a name in it, the pieces round that. */
function* sentencesOf(value) {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'function')
    for (const piece of String(value(...Array(value.length).fill('\u0001'))).split('\u0001')) yield piece;
  else for (const part of Object.values(value ?? {})) yield* sentencesOf(part);
}

const plain = (text) => text.replace(/\s+/g, ' ').trim();

/** Shorter ones are words that a page may have as well: yes, no, a number. */
const sentences = [...new Set([...sentencesOf(nl)].map(plain).filter((line) => line.length > 12))];
const ids = [
  ...new Set([
    ...questionIds,
    ...questionIds.flatMap((question) => answersOf(question)),
    ...ruleRows.map(({id}) => id),
    ...Object.keys(gates),
  ]),
].filter((id) => !/^\d+$/.test(id));

export const searched = {sentences: sentences.length, ids: ids.length};

/**
 * What of the check stands in a text: sentences, and ids; an id of one plain word only where it is a whole string.
 * `known` is a text that the page has of itself.
 */
export function insideOf(text, known = '') {
  const [flat, own] = [text, known].map((value) => plain(value.replace(/\\[nrt]/g, ' ').replace(/\\"/g, '"')));
  const found = sentences.filter((line) => flat.includes(line) && !own.includes(line));
  // A word and a colon is the name of something in JSON, as `duration` is.
  return [
    ...found,
    ...ids.filter((id) => (/\D-\D/.test(id) ? flat.includes(id) : new RegExp(`"${id}"(?!:)`).test(flat))),
  ];
}

/** A new screen takes no pointer for half a second, as long as an animation goes on: here it is over at once. */
export const settled = (check) =>
  check.evaluate(async (element) => {
    await element.updateComplete;
    for (const animation of element.renderRoot.querySelector('.came')?.getAnimations() ?? []) animation.finish();
  });

let lastTap = 0;

/**
 * Taps in the middle of this, a second after the tap before: the clock is that of the events themselves, however fast they
 * come. Two within a third of a second are a double tap to the browser, of which the check takes the first.
 */
export async function tap(node) {
  await node.scrollIntoView();
  const {x, y} = await node.clickablePoint();
  const session = await node.frame.page().createCDPSession();
  lastTap = Math.max(Date.now() / 1000, lastTap + 1);
  const touch = (type, touchPoints) =>
    session.send('Input.dispatchTouchEvent', {type, touchPoints, timestamp: lastTap});
  await touch('touchStart', [{x, y}]);
  await touch('touchEnd', []);
  await session.detach();
}

/** One hand that points at things: a whole label is what it aims for. */
const pointing = (point) => {
  const press = async (page, check, node) => {
    await point(node);
    await settled(check);
  };
  return {
    press,
    choose: async (page, check, input) =>
      press(page, check, await input.evaluateHandle((element) => element.closest('label'))),
  };
};
const withMouse = pointing((node) => node.click());
const withTaps = pointing(tap);

/**
 * Presses a key that moves the focus, and waits until it has moved: Firefox takes a key sooner than it acts on it. Not for
 * ever: what is outside the document looks the same from here.
 */
async function moveBy(page, check, key) {
  const focused = (element) => element.renderRoot.activeElement ?? document.activeElement;
  const from = await check.evaluateHandle(focused);
  await page.keyboard.press(key);
  const isThere = async () => from.evaluate((was, now) => was === now, await check.evaluateHandle(focused));
  for (let asked = 0; asked < 100 && (await isThere()); asked++) await wait(20);
}

const withKeys = {
  /** Tabs until this has the focus, back where it stands before what has it now. */
  async reach(page, check, node) {
    const way = () =>
      check.evaluate((element, wanted) => {
        const {activeElement: active} = element.renderRoot;
        if (active === wanted) return 'there';
        return active && active.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING ? 'back' : 'on';
      }, node);
    for (let presses = 0, next = await way(); next !== 'there'; next = await way()) {
      if (++presses > 120) throw new Error('the focus never comes there');
      if (next === 'back') await page.keyboard.down('Shift');
      await moveBy(page, check, 'Tab');
      if (next === 'back') await page.keyboard.up('Shift');
    }
  },
  async press(page, check, node) {
    await withKeys.reach(page, check, node);
    await page.keyboard.press('Enter');
    await settled(check);
  },
  async choose(page, check, input) {
    const type = await input.evaluate((element) => element.type);
    if (type === 'checkbox') await withKeys.reach(page, check, input);
    else {
      // One tab brings the focus to the group, and arrows go through it.
      await withKeys.reach(
        page,
        check,
        await input.evaluateHandle((element) => element.form.querySelector(`input[name=${element.name}]`)),
      );
      for (
        let steps = await input.evaluate((element) =>
          [...element.form.querySelectorAll(`input[name=${element.name}]`)].indexOf(element),
        );
        steps > 0;
        steps--
      )
        await moveBy(page, check, 'ArrowDown');
    }
    if (!(await input.evaluate((element) => element.checked))) await page.keyboard.press('Space');
    await settled(check);
  },
};

const hands = {mouse: withMouse, keys: withKeys, taps: withTaps};

/** What can be seen of these, with its text. */
const find = (check, selector, text) =>
  check.evaluateHandle(
    (element, selector, text) =>
      [...element.renderRoot.querySelectorAll(selector)].find(
        (node) => node.checkVisibility() && node.textContent.replace(/\s+/g, ' ').trim() === text,
      ),
    selector,
    text,
  );

const visibleTexts = (check, selector) =>
  check.evaluate(
    (element, selector) =>
      [...element.renderRoot.querySelectorAll(selector)]
        .filter((node) => node.checkVisibility())
        .map((node) => node.textContent.replace(/\s+/g, ' ').trim()),
    selector,
  );

/** The title of the section that holds a button with this text and is folded, or nothing. */
const foldedRound = (check, text) =>
  check.evaluate(
    (element, text) =>
      [...element.renderRoot.querySelectorAll('button')]
        .find((node) => node.textContent.replace(/\s+/g, ' ').trim() === text && !node.checkVisibility())
        ?.closest('details')
        .firstElementChild.textContent.replace(/\s+/g, ' ')
        .trim(),
    text,
  );

/** Presses the button, link or heading of a section with this text; what is folded is unfolded first. */
export async function pressByHand(page, check, text, how = 'mouse') {
  const press = async (own) => hands[how].press(page, check, await find(check, 'button, summary, a', own));
  const visible = await find(check, 'button, summary, a', text);
  const folded = visible.asElement() ? undefined : await foldedRound(check, text);
  if (folded) await press(folded);
  await press(text);
}

const hasResult = (check) => check.evaluate((element) => Boolean(element.renderRoot.querySelector('.card')));

/** Takes somebody with `answers` to the result, and says in how many screens. */
export async function playByHand(page, check, answers, {how = 'mouse', pronoun = 'u'} = {}) {
  const {choose} = hands[how];
  let screens = 0;
  for (; !(await hasResult(check)); screens++) {
    if (screens > 20) throw new Error('the check does not end');
    const done = new Set();
    for (;;) {
      // Choosing may bring up another question on the same screen.
      const legends = await check.evaluate((element) =>
        [...element.renderRoot.querySelectorAll('fieldset.part > legend')].map((node) =>
          node.textContent.replace(/\s+/g, ' ').trim(),
        ),
      );
      const legend = legends.find((text) => !done.has(text));
      if (legend === undefined) break;
      done.add(legend);
      const part = screenRows.flatMap(({parts}) => parts).find(({id}) => say(nl.parts[id].legend, pronoun) === legend);
      for (const label of labelsFor(part, answers, pronoun)) {
        const input = await check.evaluateHandle(
          (element, legend, label) => {
            const same = (node, text) => node?.textContent.replace(/\s+/g, ' ').trim() === text;
            const part = [...element.renderRoot.querySelectorAll('fieldset.part')].find((candidate) =>
              same(candidate.querySelector('legend'), legend),
            );
            return [...part.querySelectorAll('label')]
              .find((candidate) => same(candidate, label))
              .querySelector('input');
          },
          legend,
          label,
        );
        await choose(page, check, input);
        // In Firefox a click or a key comes later than the command for it ends.
        await until(() => input.evaluate((element) => element.checked), `"${label}" is not chosen`);
      }
    }
    const screen = await check.evaluateHandle((element) => element.renderRoot.querySelector('fieldset.part > legend'));
    const words = await screen.evaluate((legend) => legend.textContent);
    await pressByHand(page, check, nl.ui.next, how);
    const isOver = (legend, words) => !legend.isConnected || legend.textContent !== words;
    await until(() => screen.evaluate(isOver, words), `the check stays at "${words}"`);
    await settled(check);
  }
  return screens;
}

/** Presses every button to take something along, and opens a section of the result. */
export async function takeAllByHand(page, check, {how = 'mouse'} = {}) {
  const {print, calendar, copy, share} = nl.takeHome;
  const labels = await visibleTexts(check, 'button');
  const sections = await visibleTexts(check, '.step summary');
  const pressed = [
    ...[print, calendar, copy, share, nl.ui.copyText].filter((label) => labels.includes(label)),
    ...sections.slice(-1),
  ];
  for (const label of pressed) await pressByHand(page, check, label, how);
  return pressed;
}
