import {expect} from '@open-wc/testing';
import {nl} from '../../src/copy/nl.js';
import {outcomeOf} from '../../src/triage/outcome.js';
import type {Answers} from '../../src/triage/questions.js';
import {ruleRows, type RuleId} from '../../src/triage/rules.js';
import {wordingOf} from '../../src/view/wording.js';
import {ruleText, storyLines, telephoneText} from '../../src/view/words.js';
import {person} from '../helpers/person.js';
import {noon, site} from '../helpers/situation.js';

const wording = wordingOf(nl, 'u', 2);

// Written out, because a "niet" in the wrong place would turn a rule or a call for help into its opposite.

const rules: readonly (readonly [RuleId, readonly string[]])[] = [
  [
    'cancer-now',
    [
      'ik heb nu kanker. En duur: niet langer dan 12 weken',
      'ik heb nu kanker. En pijn nu, vergeleken met een week geleden: erger',
    ],
  ],
  ['no-better-after-3-weeks', ['duur: 3 tot 6 weken. En pijn nu, vergeleken met een week geleden: niet minder']],
  ['hardly-moving', ['bewegen: bijna niet. En duur: niet korter dan 1 week']],
  ['calf-thick-warm', ['een dikke, warme of rode kuit']],
];

const calls: readonly (readonly [name: string, answers: Answers, said: string])[] = [
  [
    'saddle area',
    {'saddle-numbness': 'yes'},
    'Ik heb rugpijn. De huid tussen mijn benen, rond anus of geslachtsdelen, voelt doof of anders.',
  ],
  [
    'strength that fails',
    {'leg-strength': 'slightly-less', 'strength-decreasing': 'yes'},
    'Ik heb rugpijn. De kracht in mijn been of voet wordt de laatste dagen minder.',
  ],
  [
    'both legs',
    {'leg-pain': 'both-legs-new'},
    'Ik heb rugpijn. Ik heb pijn, tintelingen of een doof gevoel in beide benen, 2 weken of korter.',
  ],
];

describe('words', () => {
  for (const [rule, expected] of rules)
    it(`tell the rule ${rule} as it is`, () => {
      expect(ruleText(wording, ruleRows.find(({id}) => id === rule)?.when ?? [])).to.deep.equal(expected);
    });

  for (const [name, given, expected] of calls)
    it(`tell a doctor on the telephone: ${name}`, () => {
      const {telephone} = outcomeOf(person({age: '18-to-44', ...given}), noon, site());
      expect(telephoneText(wording, telephone ?? [])).to.equal(`${nl.ui.sayHaste} ${expected} ${nl.ui.saySince}`);
    });

  it('leave room for since when in the text for the doctor, where that was not asked', () => {
    const told = (answers: Answers): string =>
      storyLines(wording, outcomeOf(person({age: '50-to-59', ...answers}), noon, site()).story).join(' ');
    expect(told({duration: '1-to-3-weeks'})).not.to.include(nl.ui.saySince);
    expect(told({'spine-procedure': 'yes', 'night-pain': 'yes'})).to.include(nl.ui.saySince);
  });
});
