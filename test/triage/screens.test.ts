import {expect} from '@open-wc/testing';
import {walk} from '../../src/triage/flow.js';
import {answersOf, questionIds, type Answers, type QuestionId} from '../../src/triage/questions.js';
import {questionsOf, screenById, screenRows, sequence, type ScreenId} from '../../src/triage/screens.js';
import {openScreen, previousScreen} from '../../src/triage/visit.js';
import {person} from '../helpers/person.js';
import {fill, visitTo} from '../helpers/visit.js';

const adult: Answers = {age: '18-to-44'};

/** What somebody sees on `screen`: its fieldsets, each with what stands in it. */
const seen = (screen: ScreenId, answers: Answers): string[] =>
  openScreen(visitTo(person({...adult, ...answers}), screen))?.parts.map(
    ({id, controls}) => `${id}: ${controls.join(' ')}`,
  ) ?? [];

/** The questions that somebody is asked. */
const asked = (answers: Answers): readonly QuestionId[] =>
  walk(person({...adult, ...answers})).steps.flatMap(({questions}) => questions);

const leg: Answers = {'leg-pain': 'one-leg-above-knee'};
const weak: Answers = {'leg-strength': 'known-and-old'};
const inflammatory =
  'inflammatory: morning-stiffness better-with-movement waking-late-night alternating-buttock-pain helped-by-nsaid related-condition spa-in-family red-eye-now';

/** Section 2 of the clinical basis, screen by screen, for somebody who sees all of it; each list in our own order. */
const table: readonly (readonly [screen: ScreenId, answers: Answers, ...parts: readonly string[]])[] = [
  [
    'alarm-now',
    {},
    'alarm-now: chest-or-breath faint-or-clammy sudden-severe-pain leg-paralysed very-ill accident-24h rigors vomiting',
  ],
  [
    'bladder-bowel',
    {},
    'bladder-bowel: cannot-urinate urine-loss bladder-feeling-lost stool-loss sexual-change bladder-bowel-doubt',
    'saddle: saddle-numbness',
  ],
  ['legs', {}, 'legs: leg-symptoms leg-weakness leg-cold-pale calf-thick-warm unsteady-walking'],
  ['leg-pain', leg, 'leg-pain: leg-pain'],
  ['leg-strength', weak, 'leg-strength: leg-strength'],
  ['age', {}, 'age: age', 'aortic-aneurysm: aortic-aneurysm'],
  [
    'illness',
    {},
    'illness: fever night-sweats weight-loss long-malaise night-pain urinary-symptoms back-shape-changed',
  ],
  [
    'background',
    {},
    'background: cancer-now cancer-past fragile-bones low-immunity diabetes blood-thinner pregnant steroids spine-procedure recent-infection-or-surgery injected-drugs',
  ],
  [
    'pregnancy',
    {pregnant: 'yes'},
    'pregnancy: pregnancy-blood-loss pregnancy-fluid-loss pregnancy-cramps pregnancy-early-belly-pain pregnancy-less-movement',
  ],
  ['injury', {}, 'injury: injury', 'location: location'],
  ['duration', {}, 'duration: duration', 'course: course'],
  ['pain', {}, 'pain: pain', 'daily-function: daily-function'],
  ['inflammatory', {duration: 'over-12-weeks'}, inflammatory],
  ['inflammatory', {duration: 'over-12-weeks', age: '45-to-49'}, `${inflammatory} onset-before-45`],
  ['inflammatory', {duration: 'over-12-weeks', age: '50-to-59', location: 'low'}, `${inflammatory} onset-before-45`],
  [
    'slow-recovery',
    {},
    'slow-recovery: earlier-episodes fear-of-movement expects-no-recovery passive-coping low-mood stress poor-health heavy-work work-trouble',
    'work: work',
  ],
];

describe('screens', () => {
  for (const [screen, answers, ...parts] of table)
    it(`asks on ${screen}${answers.age ? ` at ${answers.age}` : ''} what the clinical basis puts there, in this order`, () => {
      expect(seen(screen, answers)).to.deep.equal(parts);
    });

  it('asks more on a leg screen once its first question is answered', () => {
    const after = (screen: ScreenId, answers: Answers): string[] =>
      openScreen(fill(visitTo(person({...adult, ...answers}), screen), person(answers)))?.parts.map(
        ({id, controls}) => `${id}: ${controls.join(' ')}`,
      ) ?? [];
    expect(after('leg-pain', leg)).to.deep.equal([
      'leg-pain: leg-pain',
      'leg-details: leg-tingling leg-numbness leg-worse-on-coughing leg-better-on-sitting',
      'leg-signs-recent: leg-signs-recent',
    ]);
    expect(after('leg-strength', {'leg-strength': 'slightly-less'})).to.deep.equal([
      'leg-strength: leg-strength',
      'strength-decreasing: strength-decreasing',
      'leg-signs-recent: leg-signs-recent',
    ]);
    expect(after('leg-strength', {...leg, 'leg-strength': 'foot-drop'})).to.deep.equal([
      'leg-strength: leg-strength',
      'strength-decreasing: strength-decreasing',
    ]);
  });

  it('has no other screens', () => {
    expect(screenRows.map(({id}) => id)).to.deep.equal([...new Set(table.map(([screen]) => screen))]);
  });

  it('has a place for every question, and leg signs on both leg screens', () => {
    const placed = screenRows.flatMap(({parts}) => parts.flatMap(questionsOf));
    expect([...new Set(placed)].sort()).to.deep.equal([...questionIds].sort());
    const twice = placed.filter((question, index) => placed.indexOf(question) !== index);
    expect(twice).to.deep.equal(['leg-signs-recent']);
  });

  it('divides illnesses from what is recent, and names every list', () => {
    const groups = screenRows.flatMap(({parts}) => parts.flatMap((part) => ('groups' in part ? part.groups : [])));
    const background = screenById('background').parts.flatMap((part) => ('groups' in part ? part.groups : []));
    expect(background.map(({id, ticks}) => `${id}: ${ticks.length}`)).to.deep.equal(['conditions: 7', 'recently: 4']);
    expect(groups.map(({id}) => id).join(' ')).to.equal(
      'alarm-now bladder-bowel legs leg-details illness conditions recently pregnancy inflammatory back self occupation',
    );
  });

  it('asks only one screen on invitation, which comes last', () => {
    expect(screenRows.filter(({onInvitation}) => onInvitation).map(({id}) => id)).to.deep.equal(['slow-recovery']);
    expect(sequence.map(({screen}) => screen).indexOf('slow-recovery')).to.equal(sequence.length - 1);
  });

  it('asks about a leg only of somebody who has a complaint in it', () => {
    const details = ['leg-tingling', 'leg-numbness', 'leg-worse-on-coughing', 'leg-better-on-sitting'] as const;
    for (const pain of ['one-leg-above-knee', 'one-leg-below-knee', 'both-legs-long'] as const)
      expect(asked({'leg-pain': pain})).to.include.members([...details, 'leg-signs-recent']);
    // Even where the check stops at once, these questions are on the same screen.
    expect(asked({'leg-pain': 'both-legs-new'})).to.include.members([...details, 'leg-signs-recent']);
    for (const question of [...details, 'leg-signs-recent'] as const)
      expect(asked({}), question).not.to.include(question);
  });

  it('asks whether strength decreases, and whether that is recent, only of somebody who has less of it now', () => {
    for (const strength of answersOf('leg-strength')) {
      const less = strength !== 'normal' && strength !== 'known-and-old';
      const questions = asked({'leg-strength': strength} as Answers);
      expect(questions.includes('strength-decreasing'), strength).to.equal(less);
      expect(questions.includes('leg-signs-recent'), strength).to.equal(less);
    }
  });

  it('asks of pregnancy only somebody who is pregnant', () => {
    expect(asked({pregnant: 'yes'}).filter((question) => question.startsWith('pregnancy-'))).to.have.length(5);
    expect(asked({}).filter((question) => question.startsWith('pregnancy-'))).to.deep.equal([]);
  });

  it('asks of inflammation from 18 to 59 and after 12 weeks, and of an early start only from 45', () => {
    for (const age of ['18-to-44', '45-to-49', '50-to-59', '60-to-69', '70-plus'] as const)
      for (const duration of answersOf('duration')) {
        const questions = asked({age, duration} as Answers);
        const expected = duration === 'over-12-weeks' && ['18-to-44', '45-to-49', '50-to-59'].includes(age);
        for (const feature of [
          'morning-stiffness',
          'better-with-movement',
          'waking-late-night',
          'alternating-buttock-pain',
          'helped-by-nsaid',
          'related-condition',
          'spa-in-family',
          'red-eye-now',
        ] as const)
          expect(questions.includes(feature), `${age} ${duration} ${feature}`).to.equal(expected);
        expect(questions.includes('onset-before-45'), `${age} ${duration}`).to.equal(expected && age !== '18-to-44');
      }
  });

  it('has one place for each screen, and an early one for the age', () => {
    const places = sequence.map(({screen}) => screen);
    expect([...new Set(places)].sort()).to.deep.equal(screenRows.map(({id}) => id).sort());
    expect(places.filter((screen, index) => places.indexOf(screen) !== index)).to.deep.equal(['age']);
  });

  it('asks for the age right after sudden pain or fainting, and otherwise after the legs', () => {
    expect(previousScreen(visitTo(person({...adult, 'faint-or-clammy': 'yes'}), 'age'))).to.equal('alarm-now');
    expect(previousScreen(visitTo(person({...adult, 'sudden-severe-pain': 'yes'}), 'age'))).to.equal('alarm-now');
    expect(previousScreen(visitTo(person(adult), 'age'))).to.equal('legs');
  });
});
