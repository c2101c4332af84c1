import {expect} from '@open-wc/testing';
import {say, type Line, type Pronoun} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import {walk, type Step} from '../../src/triage/flow.js';
import {
  answersOf,
  questions,
  type Answers,
  type ChoiceId,
  type QuestionId,
  type SymptomId,
} from '../../src/triage/questions.js';
import {questionsOf, screenById} from '../../src/triage/screens.js';
import {person} from '../helpers/person.js';

const words = (line: Line | undefined, pronoun: Pronoun): number =>
  line === undefined
    ? 0
    : say(line, pronoun)
        .split(/\s+/)
        .filter((word) => /[\p{L}\d]/u.test(word)).length;

/** The words of a screen: questions, hints and answers; not the pain digits, the buttons and the 112 line. */
function wordsOn({screen, questions: asked}: Step, pronoun: Pronoun): number {
  const count = (line: Line | undefined): number => words(line, pronoun);
  let total = 0;
  for (const part of screenById(screen).parts) {
    const shown = questionsOf(part).filter((question) => asked.includes(question));
    if (shown.length === 0) continue;
    const {legend, hint, none} = nl.parts[part.id];
    total += count(legend) + count(hint);
    if ('choice' in part) {
      if (part.choice === 'pain') {
        const told = [nl.choices.pain.answers['0'], nl.ui.worstPain].map((line) => say(line, pronoun));
        total += count(told.join(' ').replace(/\d+/g, ''));
        continue;
      }
      const labels: {readonly [answer: string]: Line} =
        part.choice in nl.choices ? nl.choices[part.choice as ChoiceId].answers : nl.yesNo;
      for (const answer of answersOf(part.choice)) total += count(labels[answer]);
      continue;
    }
    total += count(none);
    for (const {id} of part.groups) total += count(nl.groups[id as keyof typeof nl.groups]);
    for (const gate of part.gates ?? []) total += count(nl.gates[gate]);
    for (const question of shown) total += count(nl.symptoms[question as SymptomId]);
  }
  return total;
}

/** Minutes and seconds that so many words take who reads so fast. */
function time(read: number, wordsAMinute: number): string {
  const seconds = Math.round((60 * read) / wordsAMinute);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} at ${wordsAMinute} words a minute`;
}

/** What brings each of the four optional screens onto the path, without stopping the check. */
const optional: readonly [string, Answers][] = [
  ['leg-pain', {'leg-pain': 'one-leg-above-knee'}],
  ['leg-strength', {'leg-strength': 'known-and-old'}],
  ['pregnancy', {pregnant: 'yes'}],
  ['inflammatory', {duration: 'over-12-weeks'}],
];

describe('reading load', () => {
  it('is 9 screens and at most 560 words on the usual path to an advice, and at most 13 screens on any', () => {
    for (const pronoun of ['u', 'je'] as const) {
      for (let shape = 0; shape < 2 ** optional.length; shape++) {
        const chosen = optional.filter((_, index) => shape & (1 << index));
        const answers = person(Object.assign({age: '18-to-44'}, ...chosen.map(([, given]) => given)) as Answers);
        const steps = walk(answers).steps.filter(({screen}) => !screenById(screen).onInvitation);
        const total = steps.reduce((sum, step) => sum + wordsOn(step, pronoun), 0);
        const name = chosen.map(([id]) => id).join(' + ') || 'usual path';
        console.log(
          `reading load (${pronoun}): ${name}: ${steps.length} screens, ${total} words: ${time(total, 150)}, ${time(total, 250)}`,
        );
        expect(steps.map(({screen}) => screen)).to.include.members(chosen.map(([id]) => id));
        expect(steps.length, name).to.equal(9 + chosen.length);
        if (chosen.length === 0) expect(total, name).to.be.at.most(560);
      }
    }
  });

  it('is one screen more for who takes the invitation on the advice', () => {
    const {steps} = walk(person({age: '18-to-44'}));
    const invited = steps.filter(({screen}) => screenById(screen).onInvitation);
    for (const pronoun of ['u', 'je'] as const) {
      const total = invited.reduce((sum, step) => sum + wordsOn(step, pronoun), 0);
      console.log(`reading load (${pronoun}): on the advice: ${total} words: ${time(total, 150)}, ${time(total, 250)}`);
      // It says that it takes one minute, for who reads slowly too.
      expect(total).to.be.within(1, 150);
    }
    expect(invited.map(({screen}) => screen)).to.deep.equal(['slow-recovery']);
  });

  it('counts every question of the usual path', () => {
    const asked: readonly QuestionId[] = walk(person({age: '18-to-44'})).steps.flatMap((step) => step.questions);
    expect(asked.length).to.be.greaterThan(50);
    expect(Object.keys(questions)).to.include.members([...asked]);
  });
});
