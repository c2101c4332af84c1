import {expect} from '@open-wc/testing';
import {judge} from '../../src/triage/assess.js';
import {walk} from '../../src/triage/flow.js';
import type {Answers} from '../../src/triage/questions.js';
import {
  fittingHernia,
  forProfessional,
  givenTo,
  toTell,
  type ForProfessional,
  type Given,
} from '../../src/triage/telling.js';
import {person} from '../helpers/person.js';

const said = (given: readonly Given[]): readonly string[] => given.map(({question, answer}) => `${question} ${answer}`);

function professionalOf(answers: Answers): ForProfessional {
  const path = walk(person({age: '18-to-44', ...answers}));
  return forProfessional(judge(path.counted), path.counted, path);
}

describe('what is told', () => {
  it('is only what was answered, in the order in which it is asked for', () => {
    expect(givenTo(['pain', 'age', 'course'], {age: '18-to-44', pain: '3'})).to.deep.equal([
      {question: 'pain', answer: '3'},
      {question: 'age', answer: '18-to-44'},
    ]);
    expect(givenTo(['pain'], {})).to.deep.equal([]);
  });

  it('has the pain, the course and daily things even at their best, and of the rest what is not', () => {
    const best: Answers = {pain: '0', course: 'better', 'daily-function': 'normal', stress: 'no', fever: 'no'};
    const all = Object.keys(best) as (keyof Answers)[];
    expect(said(toTell([], best, all))).to.deep.equal(['pain 0', 'course better', 'daily-function normal']);
    expect(said(toTell([], {...best, fever: 'yes'}, all))).to.include('fever yes');
    expect(toTell([], best)).to.deep.equal([]);
  });

  it('names each answer that fits a hernia', () => {
    expect(
      said(
        fittingHernia({
          'leg-pain': 'one-leg-below-knee',
          'leg-worse-on-coughing': 'no',
          'leg-tingling': 'yes',
          'leg-numbness': 'yes',
        }),
      ),
    ).to.deep.equal(['leg-pain one-leg-below-knee', 'leg-tingling yes', 'leg-numbness yes']);
  });
});

describe('what the professional reads', () => {
  it('counts normal strength as denied, and a weakness that is old as there', () => {
    expect(said(professionalOf({}).absent)).to.include('leg-strength normal');
    const old = professionalOf({'leg-strength': 'known-and-old'});
    expect(said(old.present)).to.include('leg-strength known-and-old');
    expect(said(old.absent).join(' ')).not.to.include('leg-strength');
  });

  it('does not call a screen unasked that came earlier than usual', () => {
    const {notAsked} = professionalOf({'sudden-severe-pain': 'yes'});
    expect(notAsked.join(' ')).to.equal(
      'bladder-bowel legs leg-pain leg-strength illness background injury duration pain slow-recovery',
    );
    expect(professionalOf({}).notAsked).to.deep.equal([]);
  });

  it('has the recovery profile only where advice may stand', () => {
    expect(professionalOf({duration: '6-to-12-weeks', course: 'better'}).recovery?.profile).to.equal(2);
    for (const answers of [{'night-pain': 'yes'}, {fever: 'yes'}, {'saddle-numbness': 'yes'}] as const)
      expect(professionalOf(answers).recovery, JSON.stringify(answers)).to.equal(null);
  });
});
