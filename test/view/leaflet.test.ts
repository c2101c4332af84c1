import {expect} from '@open-wc/testing';
import {say} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import {gentlePlan} from '../../src/triage/exercises.js';
import {rulesVersion} from '../../src/triage/rules.js';
import {shortDate} from '../../src/view/dates.js';
import {make, query, queryAll} from '../helpers/element.js';
import {textOf, visibleText} from '../helpers/visitor.js';

describe('leaflet', () => {
  it('asks nothing: no question, no answer to give, no progress', async () => {
    const element = await make('mode="leaflet"');
    expect(queryAll(element, 'input, fieldset, form, progress, .card').length).to.equal(0);
    expect(visibleText(element)).to.include(nl.leaflet.title).and.include(nl.leaflet.intro);
  });

  /** The headings of the line in time, in its order. */
  const moments = (element: RugpijnCheckElement): readonly string[] =>
    queryAll(element, '.plan > li').map((moment) => textOf(moment.firstElementChild));

  it('is a line in time like the result: when to call, what to do, the first weeks, the course, and after how long to look again', async () => {
    const element = await make('mode="leaflet"');
    expect(moments(element)).to.deep.equal([
      nl.safetyNet.all,
      nl.sections['what-you-can-do'],
      nl.leaflet.firstWeeks,
      nl.plan.nodes.course.title,
      ...['Na 1 week', 'Na 3 weken', 'Na 6 weken', 'Na 12 weken'],
    ]);
    const groups = [...queryAll(element, '.more > div')].map((group) => textOf(group.firstElementChild));
    expect(groups).to.deep.equal(Object.values(nl.plan.groups).map((title) => say(title, 'u')));
  });

  it('shows every sign unfolded, by urgency, before the numbers to call and before anything to do', async () => {
    const element = await make('mode="leaflet" gp-phone="030 765 43 21"');
    const [alarm, next] = queryAll(element, '.plan > li');
    const chips = [...(alarm?.querySelectorAll('.chip') ?? [])].map(textOf);
    expect(chips).to.deep.equal(Object.values(nl.safetyNet.urgencies).map((title) => say(title, 'u')));
    expect(alarm?.querySelector('details')).to.equal(null);
    const order = ['.signs', '[href="tel:0307654321"]'].map((part) => alarm?.querySelector(part) as Element);
    expect(order[0]?.compareDocumentPosition(order[1] as Element)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(textOf(alarm ?? null)).to.include(nl.leaflet.alarmFirst);
    expect(textOf(next?.firstElementChild ?? null)).to.equal(nl.sections['what-you-can-do']);
  });

  it('counts the first weeks in days and has no date, because it knows nothing about anybody', async () => {
    const element = await make('mode="leaflet"');
    const bars = queryAll(element, '.bars > li');
    expect(bars.map(textOf)).to.deep.equal(
      gentlePlan.map(
        ({firstDay, lastDay, walks, minutes}) =>
          `${nl.programme.days(firstDay, lastDay)} ${nl.plan.walks(walks, minutes)}`,
      ),
    );
    for (const bar of bars) expect(bar.querySelectorAll('svg').length).to.equal(1);
    const months = new RegExp(
      [...Array(12).keys()].map((month) => `\\d ${shortDate(new Date(2026, month, 1)).split(' ')[1] ?? ''}`).join('|'),
    );
    expect(textOf(query(element, '.root'))).not.to.match(months);
  });

  it('begins, after the signs, with what the site opens the check with, and has that once', async () => {
    const element = await make('mode="leaflet" topic="hernia"');
    expect(moments(element).slice(0, 3)).to.deep.equal([
      nl.safetyNet.all,
      nl.sections.hernia,
      nl.sections['what-you-can-do'],
    ]);
    const said = textOf(query(element, '.plan > li:nth-child(2)'));
    expect(said).to.include(say(nl.lines['hernia-what'], 'u')).and.include(say(nl.lines['hernia-course'], 'u'));
    expect(queryAll(element, 'summary').map(textOf)).not.to.include(nl.sections.hernia);
    expect(queryAll(await make('mode="leaflet"'), 'summary').map(textOf)).to.include(nl.sections.hernia);
  });

  it('says who helps with what in sight, and who of them is at the practice', async () => {
    const element = await make('mode="leaflet" offers="manual-therapist"');
    expect(visibleText(element)).to.include(`${say(nl.lines['manual-therapist'], 'u')} (${nl.ui.alsoHere})`);
  });

  it('says in sight who reviewed it, or that nobody has', async () => {
    expect(visibleText(await make('mode="leaflet"'))).to.include(nl.about.notReviewed);
    const reviewed = await make(
      `mode="leaflet" reviewed-by="J. de Vries, fysiotherapeut, 1 december 2026" reviewed-version="${rulesVersion}"`,
    );
    expect(visibleText(reviewed)).to.not.include(nl.about.notReviewed);
  });

  it('says itself that it is today, where a line stands under an appointment but a rule asks for today', () => {
    expect(say(nl.safetyNet.signs['two-together'], 'u')).to.match(/vandaag/);
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
