// Somebody at the check who sees nothing of it: presses keys, and hears what Orca says.
import {bundle} from '../../take-home/page.mjs';
import {faultsByTab, faultsInReading, lineOf, linesOf, tidy} from './heard.mjs';

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
  const words = (selector) => all(selector).map((node) => node.innerText);
  const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
  return {
    title: words('legend')[0] ?? words(headings.slice(2).join())[0],
    questions: all('legend, label').map((node) => ({words: node.innerText, answer: node.control?.type})),
    // In what is pressed a heading is none.
    headings: words(headings.map((name) => `${name}:not(summary *)`).join()),
    folds: all('summary').map((node) => ({words: node.innerText, isOpen: node.parentElement.open})),
    doors: words('[part~=advice] a, .doors a'),
    reasons: words(headings.map((name) => `[part~=reasons] ${name}`).join()),
    notices: words('[aria-live], [role=status]').filter(Boolean),
  };
}

/** Runs in the page: what has the focus, and what somebody with these answers would do there. */
function focused(who) {
  const node = document.querySelector('rugpijn-check').renderRoot.activeElement;
  const isWanted = (input) => who !== null && input.checked !== window.visitor.isWanted(input, who);
  const isInput = node?.localName === 'input';
  const others = node?.type === 'radio' ? [...node.closest('fieldset').querySelectorAll('input')] : [];
  return {
    isEnd: document.activeElement.id === 'end',
    // What is ticked and not meant goes out again; a radio can't.
    isWanted: isInput && isWanted(node) && (node.type !== 'radio' || !node.checked),
    isOther: isInput && others.some((input) => !input.checked && isWanted(input)),
    isClosed: node?.localName === 'summary' && !node.parentElement.open,
    text: node?.textContent.replace(/\s+/g, ' ').trim(),
  };
}

/** The script of who answers by label, for the page. */
const visitorScript = () =>
  bundle(`export * from './test/access/orca/visitor.ts';`, {format: 'iife', globalName: 'visitor'});

/**
 * Opens a check in Firefox with Orca beside it.
 * @param note what is done with lines that were heard, and what was wrong with them
 * @returns who listens: each thing that it does is heard, and noted
 */
export async function listen({site, settle, press}, attributes, note) {
  const {page} = await site.open({
    head: `<script>{${stopClock}}</script><script>${await visitorScript()}</script><script defer src="/dist/rugpijn-check.js"></script>`,
    body: bodyAround(attributes),
  });
  await page.bringToFront();
  await settle(page);
  const key = (name) => press(page, name);
  const ask = (what, ...parts) => page.evaluate(what, ...parts);

  return {
    /** Plays as somebody with these answers, unheard. */
    async skip(who) {
      await ask((who) => window.visitor.play(document.querySelector('rugpijn-check'), who), who);
      await settle(page);
    },
    hasResult: () => ask(() => window.visitor.hasResult(document.querySelector('rugpijn-check'))),
    /** Lets Orca read everything from the top. */
    async read(as = '') {
      await key('ctrl+Home');
      const said = linesOf(await key('KP_Add'));
      const heard = said.slice(
        said.findIndex((line) => line.startsWith(before)) + 1,
        said.findIndex((line) => line.startsWith(after)),
      );
      const there = await ask(lookAround);
      note(`${tidy(there.title)}${as && `, ${as}`}: read`, heard, faultsInReading(heard, there));
    },
    /** Goes through everything by Tab; chooses what somebody with these answers would, and opens what is closed. */
    async tab({who = null, unfolds = () => false}) {
      const stops = [];
      const hear = async (name) => {
        stops.push({key: name, said: await key(name)});
        return ask(focused, who);
      };
      const {notices: old} = await ask(lookAround);
      await key('ctrl+Home');
      for (let at = await hear('Tab'); !at.isEnd; at = await hear('Tab')) {
        // Tab stops at one of the radios that go together; r goes to the next.
        while (at.isOther && !at.isWanted) at = await hear('r');
        if (at.isWanted) await hear('space');
        if (at.isClosed && unfolds(at.text)) await hear('Return');
      }
      stops.pop();
      const there = await ask(lookAround);
      const notices = there.notices.filter((words) => !old.includes(words));
      note(`${tidy(there.title)}: by Tab`, stops.map(lineOf), faultsByTab(stops, {...there, notices}));
    },
    /** Goes to the button with this text, from the end of the page, and presses it. */
    async press(text) {
      await ask(() => document.querySelector('#end').focus());
      do await key('shift+Tab');
      while ((await ask(focused, null)).text !== text);
      note(`"${text}"`, [lineOf({key: 'Return', said: await key('Return')})], []);
    },
    close: () => page.close(),
  };
}
