import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {say} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import type {PartId} from '../../src/triage/screens.js';
import {everything, make, queryAll, settle} from '../helpers/element.js';
import {answerScreen, hasResult, legends, play, textOf} from '../helpers/visitor.js';

/** The check at the screen with this question, for somebody of whom everything is asked. */
async function at(part: PartId, attributes = ''): Promise<RugpijnCheckElement> {
  const element = await make(attributes);
  while (!legends(element).includes(say(nl.parts[part].legend, 'u'))) await answerScreen(element, everything, 'u');
  settle(element);
  return element;
}

const partOf = (element: RugpijnCheckElement, id: PartId): HTMLElement =>
  queryAll(element, 'fieldset.part').find(
    (part) => textOf(part.querySelector('legend')) === say(nl.parts[id].legend, 'u'),
  ) as HTMLElement;

const labelsOf = (part: HTMLElement): HTMLElement[] => [...part.querySelectorAll('label')];

/** What stands beside each other, from top to bottom. */
function rowsOf(labels: readonly HTMLElement[]): string[] {
  const rows = new Map<number, string[]>();
  for (const label of labels) {
    const top = Math.round(label.getBoundingClientRect().top);
    rows.set(top, [...(rows.get(top) ?? []), textOf(label)]);
  }
  return [...rows.values()].map((row) => row.join(' '));
}

/** The texts that stand in an element itself, each with where it begins. */
const ownTexts = (element: HTMLElement): {readonly text: string; readonly top: number; readonly left: number}[] =>
  [...element.childNodes].flatMap((node) => {
    const text = node instanceof Text ? node.data : '';
    if (!text.trim()) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const [{top = 0, left = 0} = {}] = [...range.getClientRects()].filter(({width}) => width > 0);
    return [{text, top, left}];
  });

const sizes = ['', 'style="font-size: 32px"'];
const widths = [320, 360, 700];

describe('a screen of questions', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  it('has the words of an answer in its label itself, and no flex box there: screen readers would say them twice', async () => {
    let seen = 0;
    const element = await make();
    await play(element, everything, 'u', async () => {
      if (hasResult(element)) return;
      for (const label of queryAll(element, 'label')) {
        seen++;
        expect(getComputedStyle(label).display, textOf(label)).to.equal('flow-root');
        const own = ownTexts(label).map(({text}) => text);
        expect(own.join('').replace(/\s+/g, ' ').trim()).to.equal(textOf(label));
      }
    });
    expect(seen).to.be.greaterThan(100);
  });

  it('begins what explains an answer on a line of its own, under the answer', async () => {
    for (const width of widths) {
      await setViewport({width, height: 740});
      const labels = labelsOf(partOf(await at('background'), 'background'));
      const explained = labels.filter((label) => textOf(label).includes(': '));
      expect(explained.length).to.be.greaterThan(5);
      for (const label of explained) {
        const texts = ownTexts(label);
        const [words, explanation] = [texts[0], texts.at(-1)];
        expect(explanation?.top, textOf(label)).to.be.greaterThan(words?.top ?? Infinity);
        expect(explanation?.left, textOf(label)).to.equal(words?.left);
      }
    }
  });

  it('has the answer that excludes the others in bold, behind "of"', async () => {
    const part = partOf(await at('bladder-bowel'), 'bladder-bowel');
    const none = labelsOf(part).at(-1) as HTMLElement;
    expect(textOf(none)).to.equal(say(nl.parts['bladder-bowel'].none ?? '', 'u'));
    expect(textOf(none.previousElementSibling)).to.equal(nl.ui.or);
    expect(labelsOf(part).map((label) => getComputedStyle(label).fontWeight)).to.deep.equal([
      ...Array<string>(6).fill('400'),
      '700',
    ]);
  });

  for (const style of sizes)
    it(`has 0 of the pain in a row of its own, and then five and five, at every width from 320 px ${style && 'with text twice as large'}`, async () => {
      for (const width of widths) {
        await setViewport({width, height: 740});
        expect(rowsOf(labelsOf(partOf(await at('pain', style), 'pain'))), `${width} px`).to.deep.equal([
          nl.choices.pain.answers['0'],
          '1 2 3 4 5',
          '6 7 8 9 10',
        ]);
      }
    });

  it('has no, doubt and yes side by side', async () => {
    for (const width of widths) {
      await setViewport({width, height: 740});
      const part = partOf(await at('saddle'), 'saddle');
      expect(rowsOf(labelsOf(part)), `${width} px`).to.deep.equal(['Nee Ik twijfel Ja']);
    }
  });

  it('draws what is hard in words: where the saddle is, how somebody moves, how far it goes in a leg', async () => {
    const drawn = async (id: PartId): Promise<number> =>
      partOf(await at(id), id).querySelectorAll('svg[aria-hidden=true]').length;
    expect([await drawn('saddle'), await drawn('daily-function'), await drawn('leg-pain')]).to.deep.equal([1, 4, 5]);
  });

  it('says why it asks something so personal', async () => {
    for (const id of ['bladder-bowel', 'background'] as const) {
      const why = partOf(await at(id), id).querySelector('.hint');
      expect(why?.checkVisibility()).to.equal(true);
      expect(textOf(why)).to.equal(say(nl.parts[id].hint ?? '', 'u'));
    }
  });
});
