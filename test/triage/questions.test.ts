import {expect} from '@open-wc/testing';
import {answersOf, isSymptom, questionIds, worsening, type QuestionId} from '../../src/triage/questions.js';

/** Section 2 of the clinical basis: what can be ticked, each `no` or `yes`, by topic. */
const ticks = `
  sudden-severe-pain faint-or-clammy vomiting chest-or-breath accident-24h leg-paralysed very-ill rigors
  cannot-urinate urine-loss bladder-feeling-lost stool-loss sexual-change bladder-bowel-doubt
  leg-tingling leg-numbness leg-signs-recent leg-cold-pale calf-thick-warm unsteady-walking
  aortic-aneurysm fever night-sweats urinary-symptoms
  cancer-now cancer-past fragile-bones low-immunity diabetes blood-thinner pregnant
  steroids spine-procedure recent-infection-or-surgery injected-drugs
  pregnancy-blood-loss pregnancy-fluid-loss pregnancy-cramps pregnancy-early-belly-pain pregnancy-less-movement
  weight-loss long-malaise night-pain back-shape-changed
  morning-stiffness better-with-movement waking-late-night alternating-buttock-pain helped-by-nsaid related-condition
  spa-in-family red-eye-now onset-before-45
  leg-worse-on-coughing leg-better-on-sitting
  earlier-episodes fear-of-movement expects-no-recovery low-mood stress poor-health passive-coping heavy-work work-trouble
`
  .trim()
  .split(/\s+/);

/** The same section: questions with a list or a scale, as it stands there; → runs from least to most worrying, · does not. */
const lists: {readonly [question: string]: string} = {
  'saddle-numbness': 'no → unsure → yes',
  'leg-strength': 'normal → known-and-old → slightly-less → foot-drop → both-legs-weaker',
  'strength-decreasing': 'no → unsure → yes',
  'leg-pain': 'none → one-leg-above-knee → one-leg-below-knee → both-legs-long → both-legs-new',
  age: 'under-10 · 10-to-17 · 18-to-44 · 45-to-49 · 50-to-59 · 60-to-69 · 70-plus',
  injury: 'none → strain → fall → severe-accident',
  location: 'low · whole · mid-or-upper · flank',
  duration: 'under-1-week · 1-to-3-weeks · 3-to-6-weeks · 6-to-12-weeks · over-12-weeks',
  course: 'better → same → worse · fluctuating',
  pain: '0 → 1 → 2 → 3 → 4 → 5 → 6 → 7 → 8 → 9 → 10',
  'daily-function': 'normal → with-effort → hardly → not-at-all',
  work: 'no-paid-work · working · adapted · off-sick · not-said',
};

describe('questions', () => {
  it('asks what the clinical basis asks, and nothing else', () => {
    expect([...questionIds].sort()).to.deep.equal([...ticks, ...Object.keys(lists)].sort());
  });

  it('takes yes or no for everything that can be ticked, of which yes is the more worrying', () => {
    for (const question of ticks as readonly QuestionId[]) {
      expect(answersOf(question), question).to.deep.equal(['no', 'yes']);
      expect(worsening(question), question).to.deep.equal(['no', 'yes']);
      expect(isSymptom(question), question).to.equal(true);
    }
  });

  for (const [question, list] of Object.entries(lists))
    it(`offers the answers to ${question} in their order`, () => {
      expect(answersOf(question as QuestionId)).to.deep.equal(list.split(/ [→·] /));
      expect(isSymptom(question as QuestionId)).to.equal(false);
      const ordered = list.split(' · ')[0] as string;
      expect(worsening(question as QuestionId)).to.deep.equal(ordered.includes('→') ? ordered.split(' → ') : []);
    });
});
