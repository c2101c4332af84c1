// What a visitor sees of a result on a phone without scrolling, and how long all of it is.
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {render} from 'lit';
import type {Pronoun} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import {readSettings} from '../../src/settings.js';
import {styles} from '../../src/styles/index.js';
import {outcomeOf, type CardId} from '../../src/triage/outcome.js';
import type {Answers} from '../../src/triage/questions.js';
import {rulesVersion} from '../../src/triage/rules.js';
import {uninvited} from '../../src/triage/screens.js';
import {resultView, type ResultActions} from '../../src/view/result-view.js';
import {shellView} from '../../src/view/shell-view.js';
import {wordingOf} from '../../src/view/wording.js';
import {sampled} from '../helpers/all.js';
import {person} from '../helpers/person.js';
import {site} from '../helpers/situation.js';
import {vignettes} from '../triage/vignettes.js';

const phone = {width: 360, height: 740};
/** The margin of a page round the check. */
const margin = 16;
/** A Sunday, when the huisartsenpost is open. */
const sunday = new Date('2026-11-29T11:00:00Z');

const settings = readSettings(
  {
    contactName: 'Fysiotherapie De Linde',
    contactAddress: 'Lindelaan 1, Utrecht',
    contactPhone: '030 123 45 67',
    contactEmail: 'info@example.org',
    contactUrl: '/afspraak',
    gpPhone: '030 765 43 21',
    outOfHoursPhone: '030 111 22 33',
  },
  document.baseURI,
  rulesVersion,
);

const nothing = (): void => undefined;
const actions: ResultActions = {
  change: nothing,
  personalise: nothing,
  back: nothing,
  restart: nothing,
  copy: nothing,
  print: nothing,
  saveReminders: nothing,
  saveFhir: nothing,
  copyConsult: nothing,
  share: nothing,
};

/** The result as it first stands there, in a wide letter: where the page's own is narrower there is more in sight. */
function show(answers: Answers, pronoun: Pronoun = 'u') {
  const page = document.createElement('div');
  page.style.cssText = `width: ${phone.width - 2 * margin}px; font: 16.8px 'DejaVu Serif', Georgia, serif`;
  document.body.append(page);
  const host = page.appendChild(document.createElement('div'));
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [styles.styleSheet as CSSStyleSheet];
  const outcome = outcomeOf(uninvited(answers), sunday, site());
  const wording = wordingOf(nl, pronoun, 2);
  const takeHome = {canCopy: true, canShare: false, canSaveFhir: false, notice: ''};
  const model = {outcome, added: null, settings, now: sunday, copied: '', takeHome};
  const content = resultView(wording, model, actions);
  render(shellView(wording, settings, {scheme: 'light', style: ''}, {content, about: ''}), root);
  const {top} = host.getBoundingClientRect();
  const all = (selector: string): Element[] => [...root.querySelectorAll(selector)];
  return {
    outcome,
    height: host.getBoundingClientRect().height,
    words: (root.querySelector('.root') as HTMLElement).innerText.trim().split(/\s+/).length,
    /** Where the part with this number ends, below the top of the page. */
    bottom: (selector: string, index = 0): number => {
      const part = all(selector)[index];
      if (!part) throw new Error(`no ${selector} number ${index + 1}`);
      return part.getBoundingClientRect().bottom - top + margin;
    },
    count: (selector: string): number => all(selector).length,
    remove: () => page.remove(),
    text: (root.querySelector('.card') as HTMLElement).innerText,
  };
}

type Shown = ReturnType<typeof show>;
/** A part that has to be in sight, by its selector and the how-manieth it is. */
type Part = readonly [selector: string, index?: number];

const verdict: Part = ['.verdict'];
const sentence: Part = ['.card p'];
const worried: Part = ['.worried'];

/** What stands in the first view, for each card. */
const firstViews: {readonly [C in CardId]: readonly Part[]} = {
  'call-112': [verdict, ['.card .call']],
  'call-now': [verdict, ['.card .call']],
  'gp-today': [verdict, sentence, ['.card .call']],
  'gp-appointment': [verdict, sentence, ['.card .call']],
  'either-door': [verdict, sentence, ['.door .wide', 0], ['.door .wide', 1]],
  physiotherapist: [verdict, sentence, ['.card .wide'], ['.card .way'], ['.card .location'], worried, ['.part-title']],
  'self-care': [verdict, sentence, worried, ['.part-title'], ['.acts > li', 0], ['.acts .drawing', 1]],
};
const partName = (card: string, [selector, nth = 0]: Part): string => `${card}: ${selector} ${nth}`;

/** What to say on the telephone is as long as what the visitor has: of one answer all of it is in sight. */
const ofOneAnswer: readonly Part[] = [['blockquote']];
/** Who is told besides to call when the pain is too much, sees the first thing to do at once. */
const exceptWithSeverePain: Part = ['.acts .drawing', 1];

/** Words in sight with all folds closed, and the height in px at 360 px, for people whose answers are the usual ones. */
const limits: readonly (readonly [name: string, answers: Answers, words: number, height: number])[] = [
  [
    'self-care',
    {injury: 'strain', duration: '1-to-3-weeks', course: 'better', pain: '5', 'daily-function': 'with-effort'},
    501,
    5210,
  ],
  [
    'physiotherapist, hernia pattern',
    {
      'leg-pain': 'one-leg-below-knee',
      'leg-tingling': 'yes',
      duration: '1-to-3-weeks',
      pain: '6',
      'daily-function': 'with-effort',
      course: 'same',
    },
    535,
    5514,
  ],
  ['either door', {'night-pain': 'yes', duration: '1-to-3-weeks', pain: '5'}, 302, 3217],
  ['call now', {'urine-loss': 'yes'}, 153, 1584],
];

describe('the first view of a result, 360 by 740 px', () => {
  before(() => setViewport(phone));
  after(() => setViewport({width: 800, height: 600}));

  it('holds what has to be seen at once, for every test patient', () => {
    const late = new Map<CardId, string[]>();
    const met = new Set<string>();
    let seen = 0;
    for (const [index, {id, answers}] of sampled(vignettes, 10).entries())
      for (const pronoun of index % 8 === 0 ? (['u', 'je'] as const) : (['u'] as const)) {
        const shown: Shown = show(person(answers), pronoun);
        const {card} = shown.outcome;
        const {telephone, heading} = shown.outcome;
        const parts = [...firstViews[card], ...(telephone?.length === 1 ? ofOneAnswer : [])].filter(
          ([selector, nth]) =>
            heading !== 'self-care-with-severe-pain' ||
            selector !== exceptWithSeverePain[0] ||
            nth !== exceptWithSeverePain[1],
        );
        for (const [selector, nth = 0] of parts) {
          // What the visitor's own answers leave out has no place.
          if (shown.count(selector) <= nth) continue;
          met.add(partName(card, [selector, nth]));
          const bottom = shown.bottom(selector, nth);
          if (bottom > phone.height)
            late.set(card, [
              ...(late.get(card) ?? []),
              `${id} ${pronoun}: ${selector} ${nth} at ${Math.round(bottom)} ${shown.text}`,
            ]);
        }
        seen++;
        shown.remove();
      }
    console.log(`first view: ${seen} results`);
    expect(Object.fromEntries(late)).to.deep.equal({});
    // A part that nobody meets would be in sight for everybody.
    for (const [card, parts] of Object.entries(firstViews))
      expect([...met]).to.include.members(parts.map((part) => partName(card, part)));
  });

  for (const [name, answers, words, height] of limits)
    it(`is no longer than people read: ${name}`, () => {
      const shown = show(person({age: '18-to-44', ...answers}));
      console.log(`${name}: ${shown.words} words, ${Math.round(shown.height)} px`);
      expect(shown.words).to.be.at.most(words);
      expect(shown.height).to.be.at.most(height);
      shown.remove();
    });
});
