import {expect} from '@open-wc/testing';
import {say} from '../../src/copy/copy.js';
import {nl} from '../../src/copy/nl.js';
import {decide} from '../../src/triage/assess.js';
import {isSymptom, questionIds, type SymptomId} from '../../src/triage/questions.js';
import {ruleRows} from '../../src/triage/rules.js';
import {everySign} from '../../src/triage/safety-net.js';
import {rank} from '../../src/triage/urgency.js';
import {make, query, queryAll} from '../helpers/element.js';
import {textOf, visibleText} from '../helpers/visitor.js';

/** The signs of the leaflet in which each rule about a doctor can be read; texts are named after what they say. */
// prettier-ignore
const signsOfRule = {
  'chest-or-breath': 'chest-or-breath', 'sudden-pain-and-collapse': 'sudden-pain-at-risk', 'sudden-pain-at-risk-of-aneurysm': 'sudden-pain-at-risk',
  'collapse-at-60-plus': 'collapse-at-60-plus', 'accident-within-24h': 'accident-24h', 'very-ill': 'very-ill', 'leg-paralysed': 'leg-paralysed',
  'bladder-or-bowel-lost': 'cannot-urinate urine-loss bladder-feeling-lost stool-loss', 'saddle-numbness': 'saddle-numbness', 'sexual-change': 'sexual-change',
  'sacral-doubt-with-leg-complaints': 'sacral-doubt', 'strength-failing': 'strength-decreasing both-legs', 'both-legs-new': 'both-legs',
  'cancer-with-neurology': 'cancer-with-leg-signs', 'fever-with-weakness': 'weakness-with-cause', 'weakness-after-spine-procedure': 'weakness-with-cause',
  'pregnancy-alarm': 'pregnancy-signs', 'sudden-pain-or-collapse': 'sudden-severe-pain faint-or-clammy', 'fever-at-infection-risk': 'fever-in-risk-group',
  'weakness-after-injury': 'weakness-with-cause', 'leg-cold-pale': 'leg-cold-pale',
  'calf-thick-warm': 'calf-thick-warm', 'foot-drop': 'strength-decreasing', 'new-slight-weakness': 'legs-slowly-worse', fever: 'fever rigors',
  'infection-without-fever': 'any-increase-in-risk-group', 'cancer-now': 'cancer-now', 'cancer-past-with-alarm': 'any-increase-in-risk-group',
  'weight-loss-with-alarm': 'together-today', 'severe-night-pain-at-50-plus': 'together-today', 'severe-accident': 'injury-at-risk',
  'fall-with-fragile-bones': 'injury-at-risk', 'collapsed-vertebra': 'injury-at-risk', 'cannot-get-up': 'cannot-get-up', 'sacral-doubt': 'sacral-doubt',
  'known-aneurysm': 'aortic-aneurysm', 'child-with-alarm': 'doctor-first', 'both-legs-getting-worse': 'legs-slowly-worse', 'leg-newly-numb': 'leg-numbness',
  'flank-pain-with-vomiting': 'cannot-get-up', 'unsteady-walking': 'unsteady-walking',
  'under-18': 'doctor-first', 'cancer-history': 'cancer-past cancer-now', 'unexplained-illness': 'weight-loss long-malaise night-sweats', 'night-pain': 'night-pain',
  fall: 'doctor-first', 'inflammatory-pattern': 'early-stiffness', 'slight-weakness': 'legs-slowly-worse', 'both-legs-long': 'doctor-first',
  'leg-pain-not-settling': 'higher-age', 'mid-or-upper-at-risk': 'higher-age', 'still-severe': 'higher-age', 'worse-after-6-weeks': 'worse-after-6-weeks',
  'other-sign': 'urinary-symptoms back-shape-changed vomiting', 'severe-at-70-plus': 'higher-age', 'low-immunity': 'low-immunity injected-drugs recent-infection-or-surgery',
  'after-spine-procedure': 'spine-procedure', 'fragile-bones': 'fragile-bones steroids', 'severe-and-hardly-moving': 'higher-age', 'aneurysm-known': 'aortic-aneurysm',
} as const;

describe('leaflet', () => {
  it('asks nothing: no question, no answer to give, no progress', async () => {
    const element = await make('mode="leaflet"');
    expect(queryAll(element, 'input, fieldset, form, progress, .card').length).to.equal(0);
    expect(visibleText(element)).to.include(nl.leaflet.title).and.include(nl.leaflet.intro);
  });

  it('has every symptom that alone is an alarm, under the same urgency or in a line that says so', () => {
    // Symptoms that stand in a line together with what they belong to.
    const inALine: {readonly [S in SymptomId]?: string} = {
      'bladder-bowel-doubt': 'sacral-doubt',
      'pregnancy-blood-loss': 'pregnancy-signs',
      'pregnancy-fluid-loss': 'pregnancy-signs',
      'pregnancy-cramps': 'pregnancy-signs',
      'pregnancy-less-movement': 'pregnancy-signs',
      'leg-signs-recent': 'strength-decreasing',
    };
    let covered = 0;
    for (const question of questionIds.filter(isSymptom) as readonly SymptomId[]) {
      const {urgency} = decide({[question]: 'yes'});
      if (rank(urgency) > rank('gp-today')) continue;
      const text = inALine[question];
      const group = everySign.find(({signs}) => signs.some((sign) => ('symptom' in sign ? sign.symptom === question : sign.text === text)));
      expect(group, question).not.to.equal(undefined);
      expect(rank(group?.urgency ?? 'self-care'), question).to.be.at.most(rank(urgency));
      covered++;
    }
    console.log(`leaflet: ${covered} alarm symptoms`);
    expect(covered).to.be.greaterThan(20);
  });

  it('has every rule that sends somebody to a doctor, at its urgency or a higher one', () => {
    let covered = 0;
    for (const {id, then} of ruleRows) {
      if (rank(then) > rank('gp-appointment')) continue;
      const keys = signsOfRule[id as keyof typeof signsOfRule];
      expect(keys, id).not.to.equal(undefined);
      for (const key of keys.split(' ')) {
        const group = everySign.find(({signs}) => signs.some((sign) => key === ('symptom' in sign ? sign.symptom : sign.text)));
        expect(group, `${id}: ${key}`).not.to.equal(undefined);
        // These lines say themselves that it is today.
        const urgency = key === 'together-today' || key === 'doctor-first' ? 'gp-today' : group?.urgency;
        expect(rank(urgency ?? 'self-care'), `${id}: ${key}`).to.be.at.most(rank(then));
        covered++;
      }
    }
    for (const text of ['together-today', 'doctor-first'] as const) expect(say(nl.safetyNet.signs[text], 'u')).to.match(/vandaag/);
    console.log(`leaflet: ${Object.keys(signsOfRule).length} rules, ${covered} signs`);
  });

  it('says what to do in both forms of address, and links the numbers that the site gives', async () => {
    for (const pronoun of ['u', 'je'] as const) {
      const element = await make(`mode="leaflet" pronoun="${pronoun}" gp-phone="030 765 43 21" out-of-hours-phone="0900 1234" contact-phone="030 123 45 67"`);
      const text = visibleText(element);
      for (const urgency of ['call-112', 'call-now', 'gp-today', 'gp-appointment'] as const) expect(text).to.include(say(nl.safetyNet.urgencies[urgency], pronoun));
      expect(queryAll(element, 'a').map((link) => link.getAttribute('href'))).to.include.members(['tel:112', 'tel:0307654321', 'tel:09001234', 'tel:0301234567']);
    }
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`gives axe nothing to find, everything unfolded (${scheme})`, async function () {
      this.timeout(30_000);
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
