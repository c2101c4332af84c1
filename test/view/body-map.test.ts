import {expect} from '@open-wc/testing';
import {say} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import type {AnswerId} from '../../src/triage/questions.js';
import {make, patient, query, queryAll, settle} from '../helpers/element.js';
import {answerScreen, inside, legends, pick, textOf} from '../helpers/visitor.js';

const places: readonly AnswerId<'location'>[] = ['low', 'whole', 'mid-or-upper', 'flank'];
const labelOf = (place: AnswerId<'location'>): string => say(nl.choices.location.answers[place], 'u');

/** The check at the screen that asks where it hurts. */
async function atLocation(attributes = ''): Promise<RugpijnCheckElement> {
  const element = await make(attributes);
  while (!legends(element).includes(say(nl.parts.location.legend, 'u')))
    await answerScreen(element, patient('VC37'), 'u');
  return element;
}

const chosen = (element: RugpijnCheckElement): string[] =>
  queryAll(element, 'fieldset.part')
    .filter((part) => textOf(part.querySelector('legend')) === say(nl.parts.location.legend, 'u'))
    .flatMap((part) => [...part.querySelectorAll(':checked')].map((input) => textOf(input.closest('label'))));

const regions = (element: RugpijnCheckElement): SVGElement[] => [
  ...inside(element).querySelectorAll<SVGElement>('.map .region'),
];

/** What a finger would hit in the middle of each 8 px of the drawing, as the region that it belongs to. */
function tapped(element: RugpijnCheckElement): Map<SVGElement, number> {
  const map = query(element, '.map svg').getBoundingClientRect();
  const hits = new Map<SVGElement, number>();
  for (let y = map.top + 4; y < map.bottom; y += 8)
    for (let x = map.left + 4; x < map.right; x += 8) {
      const hit = (element.renderRoot as ShadowRoot).elementFromPoint(x, y)?.closest<SVGElement>('.region');
      if (hit) hits.set(hit, (hits.get(hit) ?? 0) + 1);
    }
  return hits;
}

describe('body map', () => {
  it('picks a radio of its own for each region that is tapped, and mirrors it', async () => {
    const element = await atLocation();
    const picked: string[] = [];
    for (const index of places.keys()) {
      regions(element)[index]?.dispatchEvent(new MouseEvent('click', {bubbles: true}));
      await element.updateComplete;
      const [label] = chosen(element);
      picked.push(label ?? '');
      expect(regions(element)[index]?.classList.contains('on')).to.equal(true);
    }
    expect(picked).to.have.members(places.map(labelOf));
  });

  it('shows what was chosen with a radio, and with a mark beside the colour', async () => {
    const element = await atLocation();
    expect(queryAll(element, '.region.on').length).to.equal(0);
    for (const [place, painted] of [
      ['low', 1],
      ['whole', 3],
      ['mid-or-upper', 1],
      ['flank', 1],
    ] as const) {
      await pick(element, say(nl.parts.location.legend, 'u'), labelOf(place));
      const on = queryAll(element, '.region.on');
      expect(on.length, place).to.equal(painted);
      for (const region of on) expect(region.querySelector('.check')?.getAttribute('d'), place).not.to.equal('');
    }
  });

  it('has a place to tap of at least 44 by 44 px for each region', async () => {
    const element = await atLocation();
    query(element, '.map').scrollIntoView({block: 'center'});
    settle(element);
    const hits = tapped(element);
    expect(hits.size).to.equal(places.length);
    for (const [, count] of hits) expect(count * 64).to.be.at.least(44 * 44);
  });

  it('says nowhere in the document which region is which, and is no control itself', async () => {
    const element = await atLocation();
    const map = query(element, '.map svg');
    expect(map.getAttribute('aria-hidden')).to.equal('true');
    expect(map.querySelector('[tabindex], [role], [id], a, button, title, text')).to.equal(null);
    const words = /low|upper|flank|whole|laag|boven|zij\b/i;
    for (const node of [map, ...map.querySelectorAll('*')])
      for (const {value} of node.attributes) expect(value).not.to.match(words);
  });

  it('paints the legs in the label of each answer about leg pain, so that a tap on the drawing is a tap on the answer', async () => {
    const element = await make();
    const leg = {...patient('VC33')};
    while (!legends(element).includes(say(nl.parts['leg-pain'].legend, 'u'))) await answerScreen(element, leg, 'u');
    const part = queryAll(element, 'fieldset.part')[0];
    const labels = [...(part?.querySelectorAll('label') ?? [])];
    expect(labels.map((label) => label.querySelectorAll('svg .on').length)).to.deep.equal([0, 1, 2, 3, 3]);
    labels[2]?.querySelector('svg')?.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await element.updateComplete;
    expect(textOf(query(element, ':checked').closest('label'))).to.equal(
      say(nl.choices['leg-pain'].answers['one-leg-below-knee'], 'u'),
    );
  });
});
