import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {say} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import {make, patient, query} from '../helpers/element.js';
import {controlsIn, eightBit, faintest, textsIn} from '../helpers/seen-colors.js';
import {pick, play} from '../helpers/visitor.js';

const roles = ['accent', 'on-accent', 'text', 'muted', 'background', 'surface', 'border'] as const;
type Colors = {readonly [R in (typeof roles)[number]]?: string};

const part = fc.integer({min: 0, max: 255});
const share = fc.integer({min: 0, max: 100}).map((percent) => percent / 100);
const degrees = fc.integer({min: 0, max: 359});
/** A colour in any of the ways in which a website may write it. */
const color = fc.oneof(
  fc.tuple(part, part, part).map((parts) => `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`),
  fc.tuple(part, part, part, share).map(([red, green, blue, alpha]) => `rgb(${red} ${green} ${blue} / ${alpha})`),
  fc
    .tuple(degrees, share, share)
    .map(([hue, saturation, lightness]) => `hsl(${hue} ${saturation * 100}% ${lightness * 100}%)`),
  fc.tuple(share, share, degrees).map(([lightness, chroma, hue]) => `oklch(${lightness} ${chroma * 0.3} ${hue})`),
  fc.tuple(share, share, share).map((shares) => `color(display-p3 ${shares.join(' ')})`),
  fc.constantFrom(
    'black',
    'white',
    'red',
    'yellow',
    'lime',
    'rebeccapurple',
    'transparent',
    'color-mix(in srgb, gold, navy 30%)',
  ),
);
const someColors: fc.Arbitrary<Colors> = fc.record(Object.fromEntries(roles.map((role) => [role, color])), {
  requiredKeys: [],
});

function paint(element: RugpijnCheckElement, colors: Colors): void {
  for (const role of roles) {
    const name = `--rugpijn-check-${role}-color`;
    const wanted = colors[role];
    if (wanted === undefined) element.style.removeProperty(name);
    else element.style.setProperty(name, wanted);
  }
}

/** What is hard to see; empty when text stands out 7 to 1 and controls 3 to 1. */
function faint(element: RugpijnCheckElement): string {
  const text = faintest(textsIn(element));
  const control = faintest(controlsIn(element));
  // As much as a screen rounds a colour off.
  if (text.ratio < 6.98) return `text ${text.ratio.toFixed(2)}: ${text.what}`;
  return control.ratio < 2.99 ? `control ${control.ratio.toFixed(2)}: ${control.what}` : '';
}

/** A first screen with a tick and its alarm, and two results. */
const views: readonly (readonly [
  name: string,
  show: (element: RugpijnCheckElement) => Promise<unknown>,
  runs: number,
])[] = [
  [
    'a screen with an alarm',
    (element) => pick(element, say(nl.parts['alarm-now'].legend, 'u'), say(nl.symptoms['chest-or-breath'], 'u')),
    120,
  ],
  ['call-now', (element) => play(element, patient('VC01')), 20],
  ['self-care', (element) => play(element, patient('VC37')), 20],
];

describe('the colours of a page', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const [name, show, numRuns] of views)
      it(`are made readable: 7 to 1 for text, 3 to 1 for controls (${scheme}, ${name})`, async () => {
        const element = await make(`color-scheme="${scheme}" contact-phone="030 123 45 67"`);
        await show(element);
        expect(faint(element), 'without any').to.equal('');
        fc.assert(
          fc.property(someColors, (colors) => {
            paint(element, colors);
            expect(faint(element)).to.equal('');
          }),
          {numRuns, seed: 6},
        );
        const [text, control] = [faintest(textsIn(element)), faintest(controlsIn(element))];
        console.log(
          `colours: ${scheme}, ${name}: ${numRuns} sets of colours on ${textsIn(element).length} texts; the last: ${text.ratio.toFixed(2)} and ${control.ratio.toFixed(2)}`,
        );
      });

  it('stay as they are where they can be read', async () => {
    const element = await make();
    for (const good of ['rgb(60, 20, 90)', 'rgb(110, 0, 0)', 'rgb(0, 0, 0)']) {
      paint(element, {accent: good});
      const seen = getComputedStyle(query(element, '.primary')).backgroundColor;
      expect(textsIn(element).length).to.be.greaterThan(20);
      expect(eightBit(seen)).to.equal(good);
    }
  });

  it('keep their hue when they are made darker or lighter', async () => {
    for (const [scheme, accent] of [
      ['light', 'rgb(90, 255, 0)'],
      ['dark', 'rgb(31, 92, 67)'],
    ] as const) {
      const element = await make(`color-scheme="${scheme}"`);
      paint(element, {accent});
      const [red = 0, green = 0, blue = 0] =
        eightBit(getComputedStyle(query(element, '.primary')).backgroundColor)
          .match(/\d+/g)
          ?.map(Number) ?? [];
      expect(green, scheme).to.be.greaterThan(1.3 * Math.max(red, blue));
    }
  });

  it('that are no colours are as if they were not there', async () => {
    const plain = await make();
    const expected = eightBit(getComputedStyle(query(plain, '.primary')).backgroundColor);
    for (const wrong of [
      'purpel',
      '0b5c6b',
      '#12345',
      'url(x)',
      'rgb(1, 2',
      'red blue',
      'none',
      '12px',
      'transparent',
    ]) {
      const element = await make(
        `style="--rugpijn-check-accent-color: ${wrong}; --rugpijn-check-surface-color: ${wrong}"`,
      );
      expect(eightBit(getComputedStyle(query(element, '.primary')).backgroundColor), wrong).to.equal(expected);
      expect(faint(element), wrong).to.equal('');
    }
  });

  it('follow a page that changes its mind', async () => {
    const element = await make();
    const before = getComputedStyle(query(element, '.primary')).backgroundColor;
    element.style.setProperty('--rugpijn-check-accent-color', 'rebeccapurple');
    expect(getComputedStyle(query(element, '.primary')).backgroundColor).not.to.equal(before);
  });
});
