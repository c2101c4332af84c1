import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {Pronoun} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import {safeText} from '../../src/view/safe-text.js';
import {all} from '../helpers/all.js';
import {cards, everything, make, outcomePatients, patient, query, queryAll, unfold} from '../helpers/element.js';
import {can} from '../helpers/engine.js';
import {axe, judges, type Judge} from '../helpers/judges.js';
import {uninvited} from '../helpers/person.js';
import {answerScreen, hasResult, inside, play, press, textOf} from '../helpers/visitor.js';

const themes: readonly (readonly [scheme: 'light' | 'dark', pronoun: Pronoun])[] = [
  ['light', 'u'],
  ['dark', 'u'],
  ['light', 'je'],
];

/** How often each judge looked. */
const looked = judges.map(() => 0);
async function expectNothing(
  element: RugpijnCheckElement,
  state: string,
  by: readonly Judge[] = judges,
): Promise<void> {
  for (const judge of by) {
    expect(await judge(element), state).to.deep.equal([]);
    looked[judges.indexOf(judge)]!++;
  }
}

async function clickTicks(element: RugpijnCheckElement): Promise<void> {
  for (const tick of queryAll(element, 'input[type=checkbox]:not([value=n])')) {
    tick.click();
    await element.updateComplete;
  }
}

/** As it comes, with what was left open, and with everything ticked and unfolded. */
async function expectNothingOnScreen(element: RugpijnCheckElement, title: string, by: readonly Judge[]): Promise<void> {
  await expectNothing(element, title, by);
  await press(element, nl.ui.next);
  expect(queryAll(element, '.error').length, title).to.be.greaterThan(0);
  await expectNothing(element, `${title}, left open`, by);
  unfold(element);
  await clickTicks(element);
  await expectNothing(element, `${title}, all ticked`, by);
  await clickTicks(element);
}

describe('two judges', () => {
  after(() => console.log(`judges: ${judges.length} of them, ${looked.join(' and ')} times, nothing found`));

  for (const [index, [scheme, pronoun]] of themes.entries()) {
    // The second judge takes long. The first one looks at everything.
    const by = all || index === 0 ? judges : [axe];
    const attributes = `color-scheme="${scheme}" pronoun="${pronoun}" contact-name="Praktijk De Brug" contact-phone="030 123 45 67" contact-email="info@example.org" contact-url="https://example.org/" contact-2-name="De Brug Zuid" contact-2-url="https://example.org/zuid" offers="pelvic-physiotherapist manual-therapist" programme-url="https://example.org/programma" lifestyle-url="https://example.org/leefstijl"`;

    it(`find nothing on any kind of screen, in any state (${scheme}, ${pronoun})`, async () => {
      const element = await make(attributes);
      const screens = await play(element, everything, pronoun, async () => {
        if (!hasResult(element)) await expectNothingOnScreen(element, textOf(query(element, 'legend')), by);
      });
      expect(screens).to.equal(14);
    });

    for (const card of cards)
      it(`find nothing in the result ${card}, folded and unfolded (${scheme}, ${pronoun})`, async () => {
        const element = await make(attributes);
        const answers = patient(outcomePatients[card]);
        await play(element, uninvited(answers), pronoun);
        await expectNothing(element, 'folded', by);
        unfold(element);
        await expectNothing(element, 'unfolded', by);
        if (!inside(element).querySelector('.invitation')) return;
        await press(element, nl.ui.invitation.button);
        await answerScreen(element, answers, pronoun);
        unfold(element);
        await expectNothing(element, 'more personal', by);
      });

    it(`find nothing in the leaflet (${scheme}, ${pronoun})`, async () => {
      const element = await make(`${attributes} mode="leaflet"`);
      unfold(element);
      await expectNothing(element, 'leaflet', by);
    });
  }

  if (can('forced colours', {webkit: 'WebKitGTK has no such mode'}))
    it('find nothing in forced colours', async () => {
      await emulateMedia({forcedColors: 'active'});
      const element = await make();
      try {
        await play(element, patient('VC37'), 'u', async () =>
          expectNothing(element, textOf(query(element, '.target'))),
        );
      } finally {
        await emulateMedia({forcedColors: 'none'});
      }
    });

  it('each see into the closed root: they find what is planted there', async () => {
    const element = await make();
    const image = document.createElement('img');
    image.src = 'data:,';
    const faint = document.createElement('p');
    faint.textContent = 'Dit is nauwelijks te lezen.';
    faint.style.color = 'rgb(160, 165, 165)';
    query(element, '.root').append(image, faint);
    for (const judge of judges) {
      const found = (await judge(element)).join('\n');
      expect(found).to.match(/image-alt|img_alt/);
      expect(found).to.match(/color-contrast|text_contrast/);
    }
    faint.style.color = 'rgb(95, 100, 100)';
    expect((await axe(element)).join('\n')).to.include('color-contrast-enhanced');
  });

  it('see nothing of a check on somebody’s page, whose root is closed to them too', async () => {
    const element = await make();
    Reflect.deleteProperty(element, 'shadowRoot');
    const image = document.createElement('img');
    image.src = 'data:,';
    query(element, '.root').append(image);
    const {violations, passes} = await window.axe.run(element);
    expect(violations).to.deep.equal([]);
    const seen = passes.flatMap(({nodes}) => nodes.flatMap(({target}) => target));
    expect(seen.filter((target) => Array.isArray(target))).to.deep.equal([]);
  });

  it('find nothing in what stands there when everything fails', async () => {
    const element = await make();
    element.renderRoot.replaceChildren(safeText());
    await expectNothing(element, 'safe text');
  });
});
