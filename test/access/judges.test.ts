import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {Pronoun} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import {safeText} from '../../src/view/safe-text.js';
import {all} from '../helpers/all.js';
import {cards, everything, make, outcomePatients, patient, query, queryAll, unfold} from '../helpers/element.js';
import {can} from '../helpers/engine.js';
import {axe, axeOnColors, equalAccess, judges, type Judge} from '../helpers/judges.js';
import {uninvited} from '../helpers/person.js';
import {answerScreen, hasResult, inside, play, press, textOf} from '../helpers/visitor.js';

const themes: readonly (readonly [scheme: 'light' | 'dark', pronoun: Pronoun])[] = [
  ['light', 'u'],
  ['dark', 'u'],
  // Other words in the same elements.
  ...(all ? ([['light', 'je']] as const) : []),
];

/**
 * Who looks. In the dark the same elements stand there in other colours. Where the next state shows all of this one and more,
 * what is wrong is found there too: only axe looks at both, in the light.
 */
function judgesOf(scheme: 'light' | 'dark', isWithinNext: boolean): readonly Judge[] {
  if (all) return judges;
  if (scheme === 'light') return isWithinNext ? [axe] : judges;
  return isWithinNext ? [] : [axeOnColors];
}

/** How often each judge looked. */
const looked = new Map<Judge, number>();
async function expectNothing(
  element: RugpijnCheckElement,
  state: string,
  by: readonly Judge[] = judges,
): Promise<void> {
  for (const judge of by) {
    expect(await judge(element), state).to.deep.equal([]);
    looked.set(judge, (looked.get(judge) ?? 0) + 1);
  }
}

async function clickTicks(element: RugpijnCheckElement): Promise<void> {
  for (const tick of queryAll(element, 'input[type=checkbox]:not([value=n])')) {
    tick.click();
    await element.updateComplete;
  }
}

/** As it comes, with what was left open, and with everything ticked and unfolded. */
async function expectNothingOnScreen(
  element: RugpijnCheckElement,
  title: string,
  scheme: 'light' | 'dark',
): Promise<void> {
  await expectNothing(element, title, judgesOf(scheme, true));
  await press(element, nl.ui.next);
  expect(queryAll(element, '.error').length, title).to.be.greaterThan(0);
  await expectNothing(element, `${title}, left open`, judgesOf(scheme, false));
  unfold(element);
  await clickTicks(element);
  await expectNothing(element, `${title}, all ticked`, judgesOf(scheme, false));
  await clickTicks(element);
}

describe('two judges', () => {
  after(() => {
    const times = [axe, axeOnColors, equalAccess].map((judge) => looked.get(judge) ?? 0);
    console.log(
      `judges: axe ${times[0]} times and ${times[1]} times at colours alone, IBM Equal Access ${times[2]} times, nothing found`,
    );
  });

  for (const [scheme, pronoun] of themes) {
    const attributes = `color-scheme="${scheme}" pronoun="${pronoun}" contact-name="Praktijk De Brug" contact-phone="030 123 45 67" contact-email="info@example.org" contact-url="https://example.org/" contact-2-name="De Brug Zuid" contact-2-url="https://example.org/zuid" offers="pelvic-physiotherapist manual-therapist" programme-url="https://example.org/programma" lifestyle-url="https://example.org/leefstijl"`;

    it(`find nothing on any kind of screen, in any state (${scheme}, ${pronoun})`, async () => {
      const element = await make(attributes);
      const screens = await play(element, everything, pronoun, async () => {
        if (!hasResult(element)) await expectNothingOnScreen(element, textOf(query(element, 'legend')), scheme);
      });
      expect(screens).to.equal(14);
    });

    for (const card of cards)
      it(`find nothing in the result ${card}, folded and unfolded (${scheme}, ${pronoun})`, async () => {
        const element = await make(attributes);
        const answers = patient(outcomePatients[card]);
        await play(element, uninvited(answers), pronoun);
        await expectNothing(element, 'folded', judgesOf(scheme, true));
        unfold(element);
        await expectNothing(element, 'unfolded', judgesOf(scheme, false));
        if (!inside(element).querySelector('.invitation')) return;
        await press(element, nl.ui.invitation.button);
        await answerScreen(element, answers, pronoun);
        unfold(element);
        await expectNothing(element, 'more personal', judgesOf(scheme, false));
      });

    it(`find nothing in the leaflet (${scheme}, ${pronoun})`, async () => {
      const element = await make(`${attributes} mode="leaflet"`);
      unfold(element);
      await expectNothing(element, 'leaflet', judgesOf(scheme, false));
    });
  }

  if (can('forced colours', {webkit: 'WebKitGTK has no such mode'}))
    it('find nothing in forced colours', async () => {
      await emulateMedia({forcedColors: 'active'});
      const element = await make();
      try {
        // The same elements in other colours.
        await play(element, patient('VC37'), 'u', async () =>
          expectNothing(element, textOf(query(element, '.target')), all ? judges : [axeOnColors]),
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
    for (const judge of [axe, axeOnColors])
      expect((await judge(element)).join('\n')).to.include('color-contrast-enhanced');
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
