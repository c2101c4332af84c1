// Somebody at the check who sees nothing of it: presses keys, and hears what Orca says.
import {bundle} from '../../take-home/page.mjs';
import {faultsByTab, faultsInReading, lineOf, linesOf} from './heard.mjs';

/** A Sunday morning in November, for who asks what day it is. */
const sunday = Date.UTC(2026, 10, 29, 9);

const stopClock = `
  const now = ${sunday};
  Date = class extends Date {
    constructor(...parts) {
      if (parts.length > 0) super(...parts);
      else super(now);
    }
    static now() {
      return now;
    }
  };`;

/** What of the page stands around the check: where reading comes from, and where it goes on. */
const before = 'Praktijk De Linde';
const after = 'Tot ziens';

const bodyAround = (attributes) => `<h1>${before}</h1><rugpijn-check ${attributes}></rugpijn-check>
  <p>${after}, <a id="end" href="#end">naar boven</a></p><span id="mark" role="img" aria-label="mark 0"></span>`;

/** Runs in the page: what should be heard of it, in its order. */
function lookAround() {
  const inside = document.querySelector('rugpijn-check').renderRoot;
  const all = (selector) => [...inside.querySelectorAll(selector)].filter((node) => node.checkVisibility());
  const [reasons] = all(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary'].map((name) => `[part~=reasons] ${name}`).join());
  return {
    questions: all('legend, label').map((node) => ({words: node.textContent, answer: node.control?.type})),
    folds: all('summary').map((node) => ({words: node.textContent, isOpen: node.parentElement.open})),
    doors: all('[part~=advice] a[part~=button]').map((node) => node.textContent),
    reasons: reasons?.textContent,
  };
}

/** Runs in the page: what has the focus. */
function focused(who) {
  const node = document.querySelector('rugpijn-check').renderRoot.activeElement;
  return {
    isEnd: document.activeElement.id === 'end',
    isRadio: node?.type === 'radio',
    isWanted: who !== null && node?.localName === 'input' && !node.checked && window.visitor.isWanted(node, who),
    isDone: node?.localName === 'input' && node.checked,
    isClosed: node?.localName === 'summary' && !node.parentElement.open,
    text: node?.textContent.replace(/\s+/g, ' ').trim(),
  };
}

/** Runs in the page: whether somebody would choose a radio that goes with the one in focus. */
function wantsOther(who) {
  const node = document.querySelector('rugpijn-check').renderRoot.activeElement;
  return [...node.closest('fieldset').querySelectorAll('input')].some(
    (input) => !input.checked && window.visitor.isWanted(input, who),
  );
}

let script;

/** Opens a check in Firefox with Orca beside it, and answers with who listens. */
export async function listen({site, settle, press: pressKey}, attributes = '') {
  script ??= site.add(
    await bundle(`export * from './test/access/orca/visitor.ts';`, {format: 'iife', globalName: 'visitor'}),
    {path: '/visitor.js', type: 'text/javascript'},
  );
  const {page} = await site.open({
    head: `<script>{${stopClock}}</script><script src="${script}"></script><script defer src="/dist/rugpijn-check.js"></script>`,
    body: bodyAround(attributes),
  });
  await page.bringToFront();
  await settle(page);

  const lines = [];
  const faults = [];
  const press = (key) => pressKey(page, key);
  const ask = (what, ...parts) => page.evaluate(what, ...parts);
  const note = (name, how, said, wrong) => {
    lines.push('', `== ${name}, ${how}`, ...said);
    faults.push(...wrong.map((fault) => `${name}, ${how}: ${fault}`));
  };

  const listener = {
    lines,
    faults,
    /** Plays as somebody with these answers, unheard. */
    async skip(who) {
      await ask((who) => window.visitor.play(document.querySelector('rugpijn-check'), who), who);
      await settle(page);
    },
    hasResult: () => ask(() => window.visitor.hasResult(document.querySelector('rugpijn-check'))),
    /** Lets Orca read everything from the top. */
    async read(name, how = 'read from the top') {
      await press('ctrl+Home');
      const said = linesOf(await press('KP_Add'));
      const heard = said.slice(
        said.findIndex((line) => line.startsWith(before)) + 1,
        said.findIndex((line) => line.startsWith(after)),
      );
      note(name, how, heard, faultsInReading(heard, await ask(lookAround)));
    },
    /** Goes through everything by Tab; chooses what somebody with these answers would, and opens what is closed. */
    async tab(name, {who = null, unfolds = false} = {}) {
      const stops = [];
      const hear = async (key) => {
        stops.push({key, said: await press(key)});
        return ask(focused, who);
      };
      await press('ctrl+Home');
      for (let at = await hear('Tab'); !at.isEnd; at = await hear('Tab')) {
        // Tab stops at one of the radios that go together; r goes to the next.
        if (who && at.isRadio && !at.isDone && (await ask(wantsOther, who)))
          while (!at.isWanted) at = await hear('r');
        if (at.isWanted) await hear('space');
        if (at.isClosed && unfolds && unfolds(at.text)) await hear('Return');
      }
      stops.pop();
      note(name, 'by Tab', stops.map(lineOf), faultsByTab(stops, await ask(lookAround)));
    },
    /** Goes to the button with this text, from the end of the page, and presses it: what comes then is heard. */
    async pressButton(text) {
      await ask(() => document.querySelector('#end').focus());
      do await press('shift+Tab');
      while ((await ask(focused, null)).text !== text);
      lines.push('', `== "${text}"`, lineOf({key: 'Return', said: await press('Return')}));
    },
    close: () => page.close(),
  };
  return listener;
}
