import {expect} from '@open-wc/testing';
import {assertKnownAnswers} from '../../src/triage/known-answers.js';
import type {Answers} from '../../src/triage/questions.js';

const messageOf = (answers: unknown): string => {
  try {
    assertKnownAnswers(answers as Answers);
  } catch (error) {
    if (error instanceof TypeError) return error.message;
  }
  return 'accepted';
};

describe('assertKnownAnswers', () => {
  it('gives back what it was given', () => {
    for (const answers of [
      {},
      {fever: 'yes'},
      {pain: '10', age: '70-plus', work: 'not-said'},
      Object.assign(Object.create(null), {fever: 'yes'}) as Answers,
    ] as const)
      expect(assertKnownAnswers(answers)).to.equal(answers);
  });

  it('refuses what is not a record, and says what it wants', () => {
    for (const wrong of [
      undefined,
      null,
      'fever',
      7,
      true,
      [],
      ['fever'],
      () => ({}),
      new Map(),
      Object.create({fever: 'yes'}),
    ])
      expect(messageOf(wrong), typeof wrong).to.equal('answers must be a plain object with a question id for each key');
  });

  const questions: readonly (readonly [wrong: string, meant: string])[] = [
    ['saddle-numbnes', 'saddle-numbness'],
    ['sadle-numbness', 'saddle-numbness'],
    ['xsaddle-numbness', 'saddle-numbness'],
    ['saddle-numbnessx', 'saddle-numbness'],
    ['addle-numbness', 'saddle-numbness'],
    ['saddle_numbness', 'saddle-numbness'],
    ['Fever', 'fever'],
    ['fver', 'fever'],
    ['cancer-nou', 'cancer-now'],
    ['cancer-pat', 'cancer-past'],
    ['leg-pains', 'leg-pain'],
    ['urine-los', 'urine-loss'],
    ['stool-los', 'stool-loss'],
    ['pian', 'pain'],
    ['spain', 'pain'],
    ['ain', 'pain'],
    ['ag', 'age'],
    ['agee', 'age'],
    ['wrk', 'work'],
    ['', 'age'],
    ['location-of-pain', 'location'],
    ['corse', 'course'],
    ['injry', 'injury'],
    ['injected-drgs', 'injected-drugs'],
  ];
  for (const [wrong, meant] of questions)
    it(`asks whether "${wrong}" was meant to be ${meant}`, () => {
      expect(messageOf({[wrong]: '5'})).to.equal(`Unknown question "${wrong}"; did you mean "${meant}"?`);
    });

  const answers: readonly (readonly [question: string, wrong: unknown, named: string, meant: string])[] = [
    ['saddle-numbness', 'ye', '"ye"', 'yes'],
    ['saddle-numbness', 'nsure', '"nsure"', 'unsure'],
    ['saddle-numbness', 'maybe', '"maybe"', 'yes'],
    ['fever', true, 'true', 'no'],
    ['fever', 'Yes', '"Yes"', 'yes'],
    ['pain', 7, '7', '7'],
    ['pain', 10, '10', '10'],
    ['pain', '100', '"100"', '10'],
    ['pain', null, 'null', '0'],
    ['fever', undefined, 'undefined', 'no'],
    ['fever', () => 'yes', 'function', 'no'],
    ['duration', '1-to-3-week', '"1-to-3-week"', '1-to-3-weeks'],
    ['duration', '6-to-3-weeks', '"6-to-3-weeks"', '1-to-3-weeks'],
    ['age', '45-to-48', '"45-to-48"', '45-to-49'],
    ['leg-pain', 'both-legs', '"both-legs"', 'both-legs-new'],
  ];
  for (const [question, wrong, named, meant] of answers)
    it(`refuses ${named} as an answer to ${question}, and offers ${meant}`, () => {
      expect(messageOf({[question]: wrong})).to.equal(
        `Unknown answer ${named} to "${question}"; did you mean "${meant}"?`,
      );
    });

  it('refuses the answer of another question', () => {
    expect(messageOf({fever: 'unsure'})).to.match(/^Unknown answer "unsure" to "fever"/);
    expect(messageOf({fever: 'no', 'saddle-numbness': 'unsure', course: 'hardly'})).to.match(
      /^Unknown answer "hardly" to "course"/,
    );
  });
});
