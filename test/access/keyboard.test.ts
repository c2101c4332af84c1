import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {say} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import {assess} from '../../src/triage/assess.js';
import {answersOnPath} from '../../src/triage/flow.js';
import {answersOf} from '../../src/triage/questions.js';
import {screenRows} from '../../src/triage/screens.js';
import {everything, make, patient, query, queryAll, unfold} from '../helpers/element.js';
import {contrast, behind} from '../helpers/seen-colors.js';
import {answerScreen, hasResult, labelsFor, legends, play, textOf} from '../helpers/visitor.js';

/** What has focus inside the closed root; nothing when focus is on the page. */
const focused = (element: RugpijnCheckElement): HTMLElement | null =>
  document.activeElement === element ? ((element.renderRoot as ShadowRoot).activeElement as HTMLElement | null) : null;

const nameOf = (node: HTMLElement | null): string => textOf(node?.closest('label') ?? node).slice(0, 60);

/** A check between two buttons of the page. */
async function onPage(attributes = ''): Promise<RugpijnCheckElement> {
  const element = await make(attributes);
  for (const place of ['beforebegin', 'afterend'] as const)
    element.insertAdjacentHTML(place, '<button>van de pagina</button>');
  return element;
}

/** Tab until `wanted` has focus. */
async function tabTo(
  element: RugpijnCheckElement,
  wanted: (node: HTMLElement) => boolean,
  what: string,
): Promise<HTMLElement> {
  for (let times = 0; times < 80; times++) {
    await sendKeys({press: 'Tab'});
    const node = focused(element);
    expect(node, `focus left the check on the way to ${what}`).not.to.equal(null);
    if (wanted(node as HTMLElement)) return node as HTMLElement;
  }
  throw new Error(`no way to ${what} by Tab`);
}

async function pressKey(element: RugpijnCheckElement, key: string): Promise<void> {
  await sendKeys({press: key});
  await element.updateComplete;
}

/** Answers the open screen as the person of the test would, with Tab, the arrows, Space and Enter only. */
async function answerByKeys(element: RugpijnCheckElement, answers = everything): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    const legend = legends(element).find((candidate) => !done.has(candidate));
    if (legend === undefined) break;
    done.add(legend);
    const part = screenRows.flatMap(({parts}) => parts).find(({id}) => say(nl.parts[id].legend, 'u') === legend);
    if (!part) throw new Error(legend);
    const isHere = (node: HTMLElement): boolean =>
      textOf(node.closest('fieldset.part')?.querySelector('legend') ?? null) === legend;
    if ('choice' in part) {
      await tabTo(element, (node) => isHere(node) && node.matches('input'), legend);
      const place = answersOf(part.choice).indexOf(answers[part.choice] as never);
      // The arrows choose as they go; the first one is chosen by Space.
      if (place === 0) await pressKey(element, 'Space');
      for (let step = 0; step < place; step++) await pressKey(element, 'ArrowDown');
    } else
      for (const label of labelsFor(part, answers, 'u')) {
        await tabTo(element, (node) => isHere(node) && textOf(node.closest('label')) === label, label);
        await pressKey(element, 'Space');
      }
  }
  await tabTo(element, (node) => node.matches('.primary'), nl.ui.next);
  await pressKey(element, 'Enter');
}

/** How the thing with focus shows it: the width of its line, and how much that stands out from what is round it. */
function ringOf(node: HTMLElement): {width: number; ratio: number} {
  const ringed = node.closest<HTMLElement>('.answer') ?? node;
  const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(ringed);
  return {
    width: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
    ratio: contrast(outlineColor, behind(ringed.parentElement)),
  };
}

/** Everything that takes part in the tab order, in the order of reading: of radios only one does. */
function stopsInReadingOrder(element: RugpijnCheckElement): HTMLElement[] {
  const groups = new Set<string>();
  return queryAll(element, 'a[href], button, input, summary').filter((node) => {
    if (!node.checkVisibility()) return false;
    const input = node as HTMLInputElement;
    if (input.type !== 'radio') return true;
    const group = queryAll(element, `input[name="${input.name}"]`) as HTMLInputElement[];
    const chosen = group.find(({checked}) => checked) ?? group[0];
    if (input !== chosen || groups.has(input.name)) return false;
    groups.add(input.name);
    return true;
  });
}

let stops = 0;
/** Tabs from the page before the check to the page behind it. */
async function expectWholeTour(element: RugpijnCheckElement): Promise<void> {
  const expected = stopsInReadingOrder(element);
  (element.previousElementSibling as HTMLElement).focus();
  for (const stop of expected) {
    await sendKeys({press: 'Tab'});
    const node = focused(element);
    expect(nameOf(node)).to.equal(nameOf(stop));
    expect(node).to.equal(stop);
    const {width, ratio} = ringOf(stop);
    expect(width, `the line round ${nameOf(stop)}`).to.be.at.least(2);
    expect(ratio, `the line round ${nameOf(stop)}`).to.be.at.least(3);
    const {top, bottom} = stop.getBoundingClientRect();
    expect(bottom > 0 && top < innerHeight, `${nameOf(stop)} is in sight`).to.equal(true);
    stops++;
  }
  await sendKeys({press: 'Tab'});
  expect(document.activeElement).to.equal(element.nextElementSibling);
  await sendKeys({down: 'Shift'});
  await sendKeys({press: 'Tab'});
  await sendKeys({up: 'Shift'});
  expect(focused(element)).to.equal(expected[expected.length - 1]);
}

describe('keyboard', () => {
  afterEach(() => setViewport({width: 800, height: 600}));
  after(() => console.log(`keyboard: ${stops} stops in reading order, each with a line of 2 px and 3 to 1`));

  it('does the whole check, and focus is on each new question', async () => {
    const element = await onPage();
    (element.previousElementSibling as HTMLElement).focus();
    let screens = 0;
    const goOn = async (): Promise<void> => {
      await answerByKeys(element);
      screens++;
      const target = query(element, '.target');
      expect(focused(element), `after screen ${screens}`).to.equal(target);
      expect(ringOf(target).width).to.be.at.least(2);
      expect(ringOf(target).ratio).to.be.at.least(3);
    };
    while (!hasResult(element)) await goOn();
    expect(screens).to.equal(13);
    await tabTo(element, (node) => textOf(node) === nl.ui.invitation.button, nl.ui.invitation.button);
    await pressKey(element, 'Enter');
    expect(focused(element)).to.equal(query(element, '.target'));
    await goOn();
    expect(query(element, '.target').closest('.added')).to.not.equal(null);
    const {urgency} = assess(answersOnPath(everything));
    expect(textOf(query(element, '.verdict'))).to.include(say(nl.headings[urgency], 'u'));
  });

  it('reaches everything in the order of reading, and gets out again, on every kind of screen', async () => {
    const element = await onPage(
      'gp-phone="030 765 43 21" contact-phone="030 123 45 67" contact-url="https://example.org/"',
    );
    let tours = 0;
    await play(element, everything, 'u', async () => {
      await expectWholeTour(element);
      tours++;
    });
    expect(tours).to.equal(16);
  });

  it('reaches everything with every section open, and on a phone', async () => {
    const element = await onPage('contact-phone="030 123 45 67"');
    await setViewport({width: 360, height: 640});
    await play(element, patient('VC01'));
    unfold(element);
    await expectWholeTour(element);
  });

  it('chooses a place on the body, which the drawing shows', async () => {
    const element = await onPage();
    let painted = 0;
    await play(element, everything, 'u', async () => {
      const map = query(element, '.map');
      if (!map) return;
      await tabTo(
        element,
        (node) => node.matches('input') && node.closest('fieldset') === map.closest('fieldset'),
        'the places',
      );
      await pressKey(element, 'ArrowDown');
      painted++;
      expect(map.querySelectorAll('.on').length).to.be.greaterThan(0);
      expect(map.querySelector('[tabindex], a, button')).to.equal(null);
    });
    expect(painted).to.equal(1);
  });

  it('opens and closes a section with Enter and with Space, and keeps focus there', async () => {
    const element = await onPage();
    await play(element, patient('VC37'));
    for (const key of ['Enter', 'Space']) {
      const summary = await tabTo(element, (node) => node.matches('summary'), 'a section');
      const details = summary.parentElement as HTMLDetailsElement;
      await pressKey(element, key);
      expect(details.open).to.equal(true);
      await pressKey(element, key);
      expect(details.open).to.equal(false);
      expect(focused(element)).to.equal(summary);
    }
  });

  it('prints and copies without losing focus', async () => {
    const element = await onPage();
    await play(element, patient('VC37'));
    const print = window.print;
    let printed = 0;
    window.print = () => {
      printed++;
    };
    try {
      const button = await tabTo(element, (node) => textOf(node) === nl.takeHome.print, nl.takeHome.print);
      await pressKey(element, 'Enter');
      expect(printed).to.equal(1);
      expect(focused(element)).to.equal(button);
      const copy = await tabTo(element, (node) => textOf(node) === nl.takeHome.copy, nl.takeHome.copy);
      await pressKey(element, 'Enter');
      expect(focused(element)).to.equal(copy);
    } finally {
      window.print = print;
      element.restart();
    }
  });

  it('goes back, skips, changes an answer and starts again, with focus on the question each time', async () => {
    const element = await onPage();
    (element.previousElementSibling as HTMLElement).focus();
    await answerByKeys(element);
    const pressed = async (label: string): Promise<void> => {
      await tabTo(
        element,
        (node) => node.matches('button') && (textOf(node) === label || node.getAttribute('aria-label') === label),
        label,
      );
      await pressKey(element, 'Enter');
      expect(focused(element), `after ${label}`).to.equal(query(element, '.target'));
    };
    await pressed(nl.ui.back);
    await play(element, patient('VC37'));
    unfold(element);
    await pressed(nl.ui.changeWhat(nl.screens.duration));
    await pressed(nl.ui.next);
    await pressed(nl.ui.restart);
    while (!hasResult(element)) await answerScreen(element, everything, 'u');
    await pressed(nl.ui.invitation.button);
    await pressed(nl.ui.backToAdvice);
    await pressed(nl.ui.invitation.button);
    await answerScreen(element, everything, 'u');
    expect(hasResult(element)).to.equal(true);
  });

  it('says what is missing, with focus on those words, right before the answers', async () => {
    const element = await onPage();
    (element.previousElementSibling as HTMLElement).focus();
    await tabTo(element, (node) => node.matches('.primary'), nl.ui.next);
    await pressKey(element, 'Enter');
    expect(focused(element)).to.equal(query(element, '.error'));
    expect(ringOf(query(element, '.error')).width).to.be.at.least(2);
    await pressKey(element, 'Tab');
    expect(focused(element)).to.equal(query(element, 'fieldset input'));
  });
});
