import {expect} from '@open-wc/testing';
import {say} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import {make, query, queryAll} from '../helpers/element.js';
import {textOf, visibleText} from '../helpers/visitor.js';

describe('leaflet', () => {
  it('asks nothing: no question, no answer to give, no progress', async () => {
    const element = await make('mode="leaflet"');
    expect(queryAll(element, 'input, fieldset, form, progress, .card').length).to.equal(0);
    expect(visibleText(element)).to.include(nl.leaflet.title).and.include(nl.leaflet.intro);
  });

  it('says itself that it is today, where a line stands under an appointment but a rule asks for today', () => {
    for (const text of ['together-today', 'doctor-first'] as const)
      expect(say(nl.safetyNet.signs[text], 'u')).to.match(/vandaag/);
  });

  it('says what to do in both forms of address, and links the numbers that the site gives', async () => {
    for (const pronoun of ['u', 'je'] as const) {
      const element = await make(
        `mode="leaflet" pronoun="${pronoun}" gp-phone="030 765 43 21" out-of-hours-phone="0900 1234" contact-phone="030 123 45 67"`,
      );
      const text = visibleText(element);
      for (const urgency of ['call-112', 'call-now', 'gp-today', 'gp-appointment'] as const)
        expect(text).to.include(say(nl.safetyNet.urgencies[urgency], pronoun));
      expect(queryAll(element, 'a').map((link) => link.getAttribute('href'))).to.include.members([
        'tel:112',
        'tel:0307654321',
        'tel:09001234',
        'tel:0301234567',
      ]);
    }
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`gives axe nothing to find, everything unfolded (${scheme})`, async () => {
      const element = await make(`mode="leaflet" color-scheme="${scheme}" contact-phone="030 123 45 67"`);
      for (const details of queryAll(element, 'details')) (details as HTMLDetailsElement).open = true;
      await expect(element).to.be.accessible();
    });

  it('stands there instead of the check when the rules are over 24 months old, and says why', async () => {
    const Original = Date;
    // A visitor's clock, many years from now.
    const later = class extends Original {
      constructor(...given: readonly number[]) {
        if (given.length === 0) super(2040, 0, 1);
        else super(...(given as [number, number, number]));
      }
    };
    Object.defineProperty(globalThis, 'Date', {configurable: true, writable: true, value: later});
    try {
      const element = await make();
      expect(queryAll(element, 'input').length).to.equal(0);
      expect(visibleText(element)).to.include(say(nl.leaflet.outdated, 'u')).and.include(nl.leaflet.title);
    } finally {
      Object.defineProperty(globalThis, 'Date', {configurable: true, writable: true, value: Original});
    }
    expect(queryAll(await make(), 'input').length).to.be.greaterThan(0);
  });

  it('changes with the attribute, back and forth', async () => {
    const element = await make();
    element.setAttribute('mode', 'leaflet');
    await element.updateComplete;
    expect(queryAll(element, 'input').length).to.equal(0);
    element.removeAttribute('mode');
    await element.updateComplete;
    expect(textOf(query(element, 'legend'))).to.equal(say(nl.parts['alarm-now'].legend, 'u'));
  });
});
