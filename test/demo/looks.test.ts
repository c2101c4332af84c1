import {expect} from '@open-wc/testing';
import {looks} from '../../demo/theming/looks.js';
import {styleText} from '../../demo/theming/style-text.js';
import {make, outcomePatients, patient} from '../helpers/element.js';
import {controlsIn, faintest, textsIn} from '../helpers/seen-colors.js';
import {play} from '../helpers/visitor.js';

/** For this page only, until it is taken off. */
function dress(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return style;
}

describe('the sites on the page about the look', () => {
  for (const look of looks)
    it(`can be read: ${look.practice}`, async () => {
      const style = dress(`${look.page}\n${styleText(look)}`);
      try {
        const element = await make();
        const seen = [textsIn(element), controlsIn(element)];
        await play(element, patient(outcomePatients['self-care']));
        seen.push(textsIn(element), controlsIn(element));
        const [question, tick, text, button] = seen.map((sights) => faintest(sights));
        expect(Math.min(question?.ratio ?? 0, text?.ratio ?? 0)).to.be.at.least(6.98);
        expect(Math.min(tick?.ratio ?? 0, button?.ratio ?? 0)).to.be.at.least(2.99);
        const accent = look.properties['--rugpijn-check-accent-color'] ?? '';
        expect(getComputedStyle(element).getPropertyValue('--rugpijn-check-accent-color')).to.equal(
          accent.startsWith('var(') ? '#5b2a86' : accent,
        );
      } finally {
        style.remove();
      }
    });
});
