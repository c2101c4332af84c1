import {expect} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import {cards, everything, make, outcomePatients, patient, query, queryAll, unfold} from '../helpers/element.js';
import {faultsInSight} from '../helpers/look.mjs';
import {hasResult, play, textOf} from '../helpers/visitor.js';

const contact =
  'contact-name="Praktijk De Brug" contact-phone="030 123 45 67" contact-url="https://example.org/" gp-phone="030 765 43 21" contact-2-name="De Brug aan de Hollandsche IJssel" contact-2-url="https://example.org/zuid" offers="pelvic-physiotherapist" programme-url="https://example.org/programma" lifestyle-url="https://example.org/leefstijl"';

/** Line by line, because what stands in a line has a box for each. */
const overlap = (first: Element, second: Element): boolean =>
  [...first.getClientRects()].some((one) =>
    [...second.getClientRects()].some(
      (two) =>
        Math.min(one.right, two.right) - Math.max(one.left, two.left) > 2 &&
        Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 4,
    ),
  );

/** Text that goes on past the edge, where the box round everything cuts it off. */
function beyondEdge(element: RugpijnCheckElement): string[] {
  const root = query(element, '.root');
  const {left, right} = root.getBoundingClientRect();
  const faults: string[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.parentElement?.checkVisibility() || text.parentElement.closest('[aria-hidden=true]')) continue;
    range.selectNodeContents(text);
    if ([...range.getClientRects()].some((line) => line.width > 0 && (line.left < left - 1 || line.right > right + 1)))
      faults.push(`past the edge: “${text.textContent?.trim().slice(0, 40)}”`);
  }
  return faults;
}

/** What is cut off, or lies over something else. */
function lost(element: RugpijnCheckElement): string[] {
  const faults: string[] = [];
  const texts: HTMLElement[] = [];
  for (const node of queryAll(element, '.root, .root *:not(svg, svg *)')) {
    if (!node.checkVisibility() || node.closest('[aria-hidden=true]')) continue;
    const cut =
      getComputedStyle(node).overflow !== 'visible' &&
      (node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1);
    if (cut) faults.push(`cut off: <${node.localName} class="${node.className}"> ${textOf(node).slice(0, 40)}`);
    if (node.matches('p, li > span, label, button, summary, legend, dt, dd, blockquote, h2, h3, h4, h5'))
      texts.push(node);
  }
  for (const [index, text] of texts.entries())
    for (const other of texts.slice(index + 1, index + 8))
      if (!text.contains(other) && !other.contains(text) && overlap(text, other))
        faults.push(`“${textOf(text).slice(0, 30)}” lies over “${textOf(other).slice(0, 30)}”`);
  return faults;
}

/** Every screen with everything ticked and unfolded, every outcome, and the leaflet. */
async function everyView(
  attributes: string,
  look: (element: RugpijnCheckElement, view: string) => Promise<void>,
): Promise<number> {
  let views = 0;
  const see = async (element: RugpijnCheckElement, view: string): Promise<void> => {
    await look(element, view);
    views++;
  };
  const element = await make(attributes);
  await play(element, everything, 'u', async () => {
    if (!hasResult(element)) await see(element, textOf(query(element, 'legend')));
    unfold(element);
    await see(element, `${textOf(query(element, '.target'))}, unfolded`);
  });
  element.remove();
  for (const card of cards) {
    const result = await make(attributes);
    await play(result, patient(outcomePatients[card]));
    await see(result, card);
    unfold(result);
    await see(result, `${card}, unfolded`);
    result.remove();
  }
  const leaflet = await make(`${attributes} mode="leaflet"`);
  unfold(leaflet);
  await see(leaflet, 'leaflet');
  return views;
}

/** What is wrong with what stands there. */
const faultsOf = (element: RugpijnCheckElement): string[] => [
  ...faultsInSight(element),
  ...lost(element),
  ...beyondEdge(element),
];

/** The spacing of text that WCAG asks for. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(
  '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-bottom: 2em !important}',
);

function faultsWithSpacing(element: RugpijnCheckElement): string[] {
  const root = element.renderRoot as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
  const faults = faultsOf(element).filter((fault) => !fault.startsWith('letters of the page'));
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
  return faults;
}

/** Ways to look at a check. */
const ways = [
  {name: '320 px wide', size: {width: 320, height: 640}, style: '', faults: faultsOf},
  {name: 'with more spacing', size: {width: 320, height: 640}, style: '', faults: faultsWithSpacing},
  // A window of 1280 by 1024 px.
  {name: 'zoomed in to 400 %', size: {width: 320, height: 256}, style: '', faults: faultsOf},
  {
    name: 'with letters twice as large',
    size: {width: 320, height: 800},
    style: '--rugpijn-check-font-size: 32px',
    faults: faultsOf,
  },
  {name: 'lying on its side', size: {width: 740, height: 360}, style: '', faults: faultsOf},
] as const;

describe('seeing', () => {
  afterEach(async () => {
    await setViewport({width: 800, height: 600});
    document.body.removeAttribute('style');
  });

  it('loses nothing at 320 px, with the spacing of text that WCAG asks for, at 400 %, with letters twice as large, or lying on its side', async () => {
    document.body.style.margin = '0';
    // Each view is gone to once, and looked at in every way.
    const views = await everyView(contact, async (element, view) => {
      for (const {name, size, style, faults} of ways) {
        await setViewport(size);
        element.setAttribute('style', style);
        expect(faults(element), `${view}, ${name}`).to.deep.equal([]);
      }
    });
    for (const {name} of ways)
      console.log(`seeing: ${name}: ${views} views, nothing cut off, over another or out of sight`);
    expect(views).to.be.greaterThan(40);
  });

  it('moves only where the visitor has not asked for less movement', async () => {
    const moving = async (element: RugpijnCheckElement): Promise<number> => {
      await play(element, patient('VC37'));
      unfold(element);
      // The half second in which a new screen takes no pointer is no movement.
      return (element.renderRoot as ShadowRoot)
        .getAnimations()
        .filter((animation) => (animation as CSSAnimation).animationName !== 'came').length;
    };
    // Both are there before the change, and the window changes after it: only then does WebKit ask an adopted sheet again.
    const [first, second] = [await make(), await make()];
    expect(await moving(first)).to.be.greaterThan(0);
    await emulateMedia({reducedMotion: 'reduce'});
    await setViewport({width: 810, height: 600});
    try {
      expect(await moving(second)).to.equal(0);
    } finally {
      await emulateMedia({reducedMotion: 'no-preference'});
    }
  });

  it('is dark on a dark page and light on a light one, whatever the system asks for', async () => {
    const lightness = async (): Promise<string> => {
      const element = await make();
      return query(element, '.root').className;
    };
    try {
      for (const system of ['light', 'dark'] as const) {
        await emulateMedia({colorScheme: system});
        document.body.style.background = '#101418';
        expect(await lightness(), system).to.equal('root dark');
        document.body.style.background = '#fff';
        expect(await lightness(), system).to.equal('root light');
      }
    } finally {
      await emulateMedia({colorScheme: 'light'});
    }
  });

  it('never says by colour alone what is chosen or how urgent it is', async () => {
    const element = await make();
    await play(element, everything, 'u', async () => {
      if (hasResult(element)) {
        expect(textOf(query(element, '.verdict'))).not.to.equal('');
        return;
      }
      for (const input of queryAll(element, 'input')) expect(getComputedStyle(input).appearance).to.equal('auto');
    });
  });
});
