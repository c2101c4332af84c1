import {expect} from '@open-wc/testing';
import {assess} from '../../src/triage/assess.js';
import {
  applyingRows,
  canRiseAbove,
  expand,
  factsOf,
  fits,
  fitsAny,
  groundOf,
  reachable,
} from '../../src/triage/match.js';
import {answersOf, questionIds, type Answers, type QuestionId} from '../../src/triage/questions.js';
import {ruleParts, type RulePart} from '../../src/triage/rule-parts.js';
import type {RuleId} from '../../src/triage/rules.js';
import {precedence} from '../../src/triage/urgency.js';
import {person} from '../helpers/person.js';
import {oracle} from './oracle.js';
import {vignettes} from './vignettes.js';

/** The part of a row that asks for its longest window, or the whole row where it asks for none. */
const part = (id: RuleId): RulePart => ruleParts.filter((candidate) => candidate.id === id).slice(-1)[0] as RulePart;
const ids = (answers: Answers): readonly RuleId[] => applyingRows(answers).map(({id}) => id);

/** A box on one line: its columns by name, `question: answers`. */
const line = (box: object): string =>
  Object.entries(box)
    .map(([question, allowed]) => `${question}: ${[allowed].flat().join(' ')}`)
    .sort()
    .join(', ');

const adult = (answers: Answers): Answers => person({age: '18-to-44', ...answers});
/** The same, with one question still open. */
const open = (question: QuestionId, answers: Answers): Answers =>
  Object.fromEntries(Object.entries(adult(answers)).filter(([id]) => id !== question));

const anyLeg = 'leg-pain: one-leg-above-knee one-leg-below-knee both-legs-long both-legs-new';
const less = 'leg-strength: slightly-less foot-drop both-legs-weaker';

describe('match', () => {
  it('fits a box when every column is answered with an answer that it allows', () => {
    const box = {fever: 'yes', pain: ['8', '9']};
    expect(fits(box, {fever: 'yes', pain: '9'})).to.equal(true);
    expect(fits(box, {fever: 'yes', pain: '7'})).to.equal(false);
    expect(fits(box, {fever: 'no', pain: '9'})).to.equal(false);
    expect(fits(box, {fever: 'yes'})).to.equal(false);
    expect(fits(box, {})).to.equal(false);
    expect(fits({}, {})).to.equal(true);
    expect(fits({fever: undefined}, {})).to.equal(true);
    // One answer is that answer, and not a part of it.
    expect(fits({fever: 'yes'}, {fever: 'y'})).to.equal(false);
  });

  it('fits a list of boxes when one of them fits', () => {
    expect(fitsAny([{fever: 'yes'}, {rigors: 'yes'}], {rigors: 'yes'})).to.equal(true);
    expect(fitsAny([{fever: 'yes'}, {rigors: 'yes'}], {rigors: 'no', fever: 'no'})).to.equal(false);
    expect(fitsAny([], {fever: 'yes'})).to.equal(false);
  });

  it('collects every rule that applies to a test patient, as an independent reading does, most urgent first', () => {
    for (const {id, answers} of vignettes) {
      const everything = person(answers);
      const rows = applyingRows(everything);
      expect(
        rows
          .map((applied) => applied.id as string)
          .filter((rule) => rule !== 'self-care')
          .sort(),
        id,
      ).to.deep.equal(oracle(everything).rules);
      const order = rows.map(precedence);
      expect(order, id).to.deep.equal([...order].sort((first, second) => first - second));
    }
  });

  it('does not change the answers that it reads', () => {
    const answers = Object.freeze({'leg-tingling': 'yes', 'leg-pain': 'one-leg-above-knee'} as const);
    expect(factsOf(answers)).to.deep.equal({'leg-sensation': 'yes', 'leg-complaints': 'yes', 'slow-recovery': 'few'});
    expect(ids(answers)).to.deep.equal(['hernia-pattern', 'self-care']);
  });

  it('reads every way in which a rule applies as answers only, each of which does make it apply', () => {
    const count = new Map<RuleId, number>();
    for (const rule of ruleParts) {
      const boxes = expand(rule);
      count.set(rule.id, (count.get(rule.id) ?? 0) + boxes.length);
      expect(expand(rule)).to.equal(boxes);
      for (const {box, reason} of boxes) {
        for (const question of Object.keys(box)) expect(questionIds, rule.id).to.include(question);
        const answers = Object.fromEntries(
          Object.entries(box).map(([question, allowed]) => [question, [allowed].flat()[0]]),
        ) as Answers;
        expect(ids(answers), line(box)).to.include(rule.id);
        expect(rule.when.map(({because = rule.id}) => because)).to.include(reason);
      }
    }
    expect(count.get('self-care')).to.equal(1);
    expect(count.get('weakness-after-injury')).to.equal(2);
    // Doubt in two ways, and a leg in six: pain, tingling, numbness, weakness in two ways, unsteady walking.
    expect(count.get('sacral-doubt-with-leg-complaints')).to.equal(12);
    // 18 pairs of features with one typical, each in two ages.
    expect(count.get('inflammatory-pattern')).to.equal(36);
    // Four of twelve factors, or the two that count alone.
    expect(count.get('several-slow-recovery-factors')).to.equal(496);
  });

  it('misses no way in which a rule applies to a test patient', () => {
    for (const {id, answers} of vignettes) {
      const everything = person(answers);
      const ways = ruleParts
        .filter((rule) => expand(rule).some(({box}) => fits(box, everything)))
        .map((rule) => rule.id);
      expect([...new Set(ways)].sort(), id).to.deep.equal([...ids(everything)].sort());
    }
  });

  const ways: readonly (readonly [RuleId, ...(readonly string[])])[] = [
    ['saddle-numbness', 'saddle-numbness: yes'],
    [
      'leg-newly-numb',
      `leg-numbness: yes, ${anyLeg}, leg-signs-recent: yes`,
      `leg-numbness: yes, ${anyLeg}, leg-signs-recent: yes, ${less}`,
      `course: worse, leg-numbness: yes, ${anyLeg}`,
    ],
    [
      'strength-failing',
      `${less}, strength-decreasing: yes`,
      'leg-strength: both-legs-weaker',
      'leg-strength: foot-drop, strength-decreasing: unsure',
    ],
    [
      'pregnancy-alarm',
      ...['blood-loss', 'fluid-loss', 'cramps', 'early-belly-pain', 'less-movement'].map(
        (sign) => `pregnancy-${sign}: yes, pregnant: yes`,
      ),
    ],
    ['both-legs-long', 'leg-better-on-sitting: yes, leg-pain: both-legs-long', 'leg-pain: both-legs-long'],
  ];
  for (const [id, ...boxes] of ways)
    it(`knows what has to be answered for ${id} to be reached`, () => {
      expect([...new Set(reachable(part(id)).map(line))].sort()).to.deep.equal([...boxes].sort());
    });

  it('drops a way that the questions of the check can never lead to', () => {
    // Only who was 18 to 44, or is asked for an early start from 45 to 59, can have the inflammatory pattern.
    const ages = new Set(
      reachable(part('inflammatory-pattern')).map((box) =>
        [(box as {readonly age: string | readonly string[]}).age].flat().join(' '),
      ),
    );
    expect([...ages].sort()).to.deep.equal(['18-to-44', '45-to-49 50-to-59']);
    for (const rule of ruleParts)
      for (const box of reachable(rule))
        for (const allowed of Object.values(box)) expect(allowed, rule.id).not.to.have.length(0);
  });

  const rises: readonly (readonly [from: RuleId, answers: Answers, rises: boolean, why: string])[] = [
    ['self-care', {}, true, 'nothing is answered'],
    ['chest-or-breath', {}, false, 'nothing is above 112'],
    ['saddle-numbness', {}, true, '112 is still open'],
    ['night-pain', adult({'night-pain': 'yes'}), false, 'everything is answered'],
    ['night-pain', open('pain', {'night-pain': 'yes'}), true, 'severe pain would leave it to the GP, and sooner'],
    [
      'both-legs-long',
      open('pain', {'leg-pain': 'both-legs-long'}),
      true,
      'severe pain would bring the appointment forward',
    ],
    [
      'leg-pain-not-settling',
      open('long-malaise', {'leg-pain': 'one-leg-below-knee', duration: '6-to-12-weeks', course: 'same'}),
      true,
      'being ill for weeks would leave it to the GP alone',
    ],
    ['fall', open('work', {injury: 'fall', course: 'better'}), false, 'no rule reads work'],
    ['self-care', open('pregnancy-cramps', {}), false, 'pregnancy signs are not asked of who is not pregnant'],
    ['pregnant', open('pregnancy-cramps', {pregnant: 'yes'}), true, 'a sign of pregnancy is still open'],
  ];
  for (const [from, answers, can, why] of rises)
    it(`${can ? 'sees' : 'excludes'} something more urgent than ${from} when ${why}`, () => {
      expect(canRiseAbove(part(from), answers)).to.equal(can);
    });

  it('never excludes what one answer to an open question would bring', () => {
    const asked: readonly QuestionId[] = [
      'age',
      'pain',
      'course',
      'daily-function',
      'injury',
      'location',
      'fever',
      'night-pain',
      'cancer-now',
      'saddle-numbness',
    ];
    for (const {id, answers} of vignettes.filter((_, index) => index % 8 === 0))
      for (const question of asked) {
        const {[question]: _, ...rest} = person(answers);
        const [top] = applyingRows(rest);
        const rising = answersOf(question).some(
          (answer) =>
            precedence(applyingRows({...rest, [question]: answer})[0] as RulePart) < precedence(top as RulePart),
        );
        // A question that is asked of everybody: what can be reached is what can be answered.
        if (rising) expect(canRiseAbove(top as RulePart, rest), `${id} ${question}`).to.equal(true);
      }
  });

  it('gives the sentence of the first way that fits, and the questions of every way that does', () => {
    expect(groundOf(part('unexplained-illness'), {'long-malaise': 'yes', 'night-sweats': 'yes'})).to.deep.equal({
      reason: 'long-malaise',
      because: ['long-malaise', 'night-sweats'],
    });
    const older: Answers = {age: '50-to-59', 'weight-loss': 'yes', 'night-sweats': 'yes'};
    const soon = applyingRows(older).find(({id}) => id === 'unexplained-illness') as RulePart;
    expect(groundOf(soon, older)).to.deep.equal({
      reason: 'unexplained-illness',
      because: ['weight-loss', 'night-sweats', 'age'],
    });
    expect(groundOf(part('fever'), {fever: 'no', rigors: 'yes'})).to.deep.equal({reason: 'fever', because: ['rigors']});
    expect(groundOf(part('self-care'), {fever: 'yes'})).to.deep.equal({reason: 'self-care', because: []});
    const [reason] = assess({fever: 'yes', diabetes: 'yes', 'long-malaise': 'yes'}).reasons;
    expect(reason?.because).to.have.members(['fever', 'diabetes', 'long-malaise']);
  });
});
