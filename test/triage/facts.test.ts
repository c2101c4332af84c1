import {expect} from '@open-wc/testing';
import {assess} from '../../src/triage/assess.js';
import {factIds} from '../../src/triage/facts.js';
import {answersOf, questionIds, type Answers, type QuestionId} from '../../src/triage/questions.js';
import {oracle} from './oracle.js';

const factOf = (fact: string, answers: Answers): string | undefined =>
  (assess(answers).facts as {readonly [id: string]: string | undefined})[fact];

/** Which answers of `question` alone make `fact` hold. */
const alone = (fact: string, question: QuestionId): string =>
  answersOf(question)
    .filter((answer) => factOf(fact, {[question]: answer}) === 'yes')
    .join(' ');

/** Section 3 of the clinical basis: the facts that one answer can make hold. */
const single: {readonly [fact: string]: {readonly [Q in QuestionId]?: string}} = {
  'leg-sensation': {'leg-tingling': 'yes', 'leg-numbness': 'yes'},
  'new-weakness': {'leg-strength': 'slightly-less foot-drop both-legs-weaker', 'strength-decreasing': 'unsure yes'},
  'leg-complaints': {
    'leg-pain': 'one-leg-above-knee one-leg-below-knee both-legs-long both-legs-new',
    'leg-tingling': 'yes',
    'leg-numbness': 'yes',
    'leg-strength': 'slightly-less foot-drop both-legs-weaker',
    'strength-decreasing': 'unsure yes',
    'unsteady-walking': 'yes',
  },
  'sacral-doubt': {'bladder-bowel-doubt': 'yes', 'saddle-numbness': 'unsure'},
  'infection-risk': {
    'low-immunity': 'yes',
    'injected-drugs': 'yes',
    'spine-procedure': 'yes',
    'recent-infection-or-surgery': 'yes',
  },
  'fracture-risk': {'fragile-bones': 'yes', steroids: 'yes'},
  'hernia-pattern': {},
  'inflammatory-pattern': {},
};

const features = [
  'morning-stiffness',
  'better-with-movement',
  'waking-late-night',
  'alternating-buttock-pain',
  'helped-by-nsaid',
  'related-condition',
  'spa-in-family',
  'red-eye-now',
] as const;
const typical: readonly string[] = features.slice(0, 3);

const factors: readonly Answers[] = [
  {'earlier-episodes': 'yes'},
  {'fear-of-movement': 'yes'},
  {'expects-no-recovery': 'yes'},
  {'low-mood': 'yes'},
  {stress: 'yes'},
  {'poor-health': 'yes'},
  {'passive-coping': 'yes'},
  {'heavy-work': 'yes'},
  {'work-trouble': 'yes'},
  {pain: '7'},
  {'daily-function': 'hardly'},
  {'leg-pain': 'one-leg-above-knee'},
];

/** Every choice of `count` of `list`. */
const choices = <T>(count: number, list: readonly T[]): readonly (readonly T[])[] =>
  count === 0
    ? [[]]
    : list.flatMap((item, index) => choices(count - 1, list.slice(index + 1)).map((rest) => [item, ...rest]));

describe('facts', () => {
  it('reads the nine facts of the clinical basis, and no others', () => {
    expect([...factIds].sort()).to.deep.equal([...Object.keys(single), 'slow-recovery'].sort());
  });

  it('holds none of somebody who has answered nothing', () => {
    expect(assess({}).facts).to.deep.equal({'slow-recovery': 'few'});
  });

  for (const [fact, columns] of Object.entries(single))
    it(`reads ${fact} from the answers that make it hold alone`, () => {
      for (const question of questionIds) expect(alone(fact, question), question).to.equal(columns[question] ?? '');
    });

  it('counts diabetes as a risk of infection only with being ill for weeks', () => {
    expect(factOf('infection-risk', {diabetes: 'yes', 'long-malaise': 'yes'})).to.equal('yes');
    expect(factOf('infection-risk', {diabetes: 'yes', 'long-malaise': 'no'})).to.equal(undefined);
    expect(factOf('infection-risk', {diabetes: 'no', 'long-malaise': 'yes'})).to.equal(undefined);
  });

  it('sees a hernia pattern in pain below the knee with coughing, tingling or numbness', () => {
    for (const sign of ['leg-worse-on-coughing', 'leg-tingling', 'leg-numbness'] as const)
      for (const leg of answersOf('leg-pain'))
        expect(factOf('hernia-pattern', {'leg-pain': leg, [sign]: 'yes'} as Answers), `${leg} ${sign}`).to.equal(
          leg === 'one-leg-below-knee' ? 'yes' : undefined,
        );
  });

  it('sees an inflammatory pattern in two features of which one is typical, after 12 weeks, when it began before 45', () => {
    const young: Answers = {age: '18-to-44', duration: 'over-12-weeks'};
    for (const feature of features)
      expect(factOf('inflammatory-pattern', {...young, [feature]: 'yes'}), feature).to.equal(undefined);
    for (const pair of choices(2, features)) {
      const ticked: Answers = Object.fromEntries(pair.map((feature) => [feature, 'yes']));
      const expected = pair.some((feature) => typical.includes(feature)) ? 'yes' : undefined;
      expect(factOf('inflammatory-pattern', {...young, ...ticked}), pair.join()).to.equal(expected);
      expect(
        factOf('inflammatory-pattern', {
          age: '50-to-59',
          duration: 'over-12-weeks',
          'onset-before-45': 'yes',
          ...ticked,
        }),
        pair.join(),
      ).to.equal(expected);
      for (const not of [
        {...young, age: '45-to-49'},
        {...young, duration: '6-to-12-weeks'},
        {age: '50-to-59', duration: '6-to-12-weeks', 'onset-before-45': 'yes'},
      ] as const)
        expect(factOf('inflammatory-pattern', {...not, ...ticked}), pair.join()).to.equal(undefined);
    }
    const three = choices(3, features.slice(3));
    for (const others of three)
      expect(
        factOf('inflammatory-pattern', {...young, ...Object.fromEntries(others.map((feature) => [feature, 'yes']))}),
      ).to.equal(undefined);
  });

  it('counts every factor of slow recovery once: two are some, four are several', () => {
    for (const count of [0, 1, 2, 3, 4])
      for (const chosen of choices(count, factors)) {
        const answers = Object.assign({}, ...chosen) as Answers;
        const {level, factors: counted} = assess(answers).slowRecovery;
        const both = answers['fear-of-movement'] === 'yes' && answers['expects-no-recovery'] === 'yes';
        expect(level, JSON.stringify(answers)).to.equal(both || count >= 4 ? 'several' : count >= 2 ? 'some' : 'few');
        expect(counted).to.have.members(Object.keys(answers));
        expect(factOf('slow-recovery', answers)).to.equal(level);
      }
  });

  it('counts pain from 7, daily life from hardly, and any leg pain', () => {
    for (const question of ['pain', 'daily-function', 'leg-pain'] as const)
      for (const answer of answersOf(question)) {
        const answers = {stress: 'yes', [question]: answer} as Answers;
        expect(assess(answers).slowRecovery.level, answer).to.equal(oracle(answers).slowRecovery);
        expect(assess(answers).slowRecovery.factors.includes(question), answer).to.equal(
          oracle(answers).slowRecovery === 'some',
        );
      }
  });
});
