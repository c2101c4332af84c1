import {expect} from '@open-wc/testing';
import {assess} from '../../src/triage/assess.js';
import {answersOnPath, invitedScreen, nextScreen, progress, walk} from '../../src/triage/flow.js';
import type {Answers} from '../../src/triage/questions.js';
import {sequence, type ScreenId} from '../../src/triage/screens.js';
import {person, uninvited} from '../helpers/person.js';

const adult: Answers = {age: '18-to-44'};
const screensOf = (answers: Answers): ScreenId[] =>
  walk(uninvited(person({...adult, ...answers}))).steps.map(({screen}) => screen);

describe('flow', () => {
  it('asks the alarm questions first, and comes to an advice in 9 screens', () => {
    expect(screensOf({})).to.deep.equal([
      'alarm-now',
      'bladder-bowel',
      'legs',
      'age',
      'illness',
      'background',
      'injury',
      'duration',
      'pain',
    ]);
  });

  it('takes at most 13 screens to an advice', () => {
    expect(
      screensOf({
        'leg-pain': 'one-leg-above-knee',
        'leg-strength': 'known-and-old',
        pregnant: 'yes',
        duration: 'over-12-weeks',
      }),
    ).to.have.length(13);
  });

  it('starts with the alarm screen and ends with none', () => {
    expect(nextScreen({})).to.equal('alarm-now');
    expect(nextScreen(person(adult))).to.equal(null);
  });

  it('asks about a leg only when the visitor says there is something to tell', () => {
    expect(screensOf({'leg-pain': 'one-leg-above-knee'}))
      .to.include('leg-pain')
      .and.not.include('leg-strength');
    expect(screensOf({'leg-strength': 'known-and-old'}))
      .to.include('leg-strength')
      .and.not.include('leg-pain');
  });

  it('asks once whether the leg signs are recent, and of weakness without pain too', () => {
    const asks = (answers: Answers): ScreenId[] =>
      walk(person({...adult, ...answers}))
        .steps.filter(({questions}) => questions.includes('leg-signs-recent'))
        .map(({screen}) => screen);
    expect(asks({'leg-pain': 'one-leg-above-knee', 'leg-strength': 'slightly-less'})).to.deep.equal(['leg-pain']);
    expect(asks({'leg-strength': 'slightly-less'})).to.deep.equal(['leg-strength']);
    expect(asks({'leg-strength': 'known-and-old'})).to.deep.equal([]);
  });

  it('asks for the age at once when an aneurysm could be the cause', () => {
    for (const sign of ['sudden-severe-pain', 'faint-or-clammy'] as const)
      expect(screensOf({[sign]: 'yes'})).to.deep.equal(['alarm-now', 'age']);
  });

  it('asks about pregnancy signs right after pregnancy', () => {
    const screens = screensOf({pregnant: 'yes'});
    expect(screens[screens.indexOf('background') + 1]).to.equal('pregnancy');
  });

  it('asks about inflammation from 18 to 59, after 12 weeks, and about an early start from 45', () => {
    expect(screensOf({duration: 'over-12-weeks'})).to.include('inflammatory');
    expect(screensOf({duration: '6-to-12-weeks'})).not.to.include('inflammatory');
    expect(screensOf({duration: 'over-12-weeks', age: '60-to-69'})).not.to.include('inflammatory');
    const asked = (age: NonNullable<Answers['age']>): boolean =>
      walk(person({age, duration: 'over-12-weeks'})).steps.some(({questions}) => questions.includes('onset-before-45'));
    expect(asked('18-to-44')).to.equal(false);
    expect(asked('45-to-49')).to.equal(true);
  });

  it('stops at once for 112', () => {
    for (const sign of ['chest-or-breath', 'accident-24h', 'leg-paralysed', 'very-ill'] as const)
      expect(screensOf({[sign]: 'yes'})).to.deep.equal(['alarm-now']);
  });

  it('stops at once for the GP now', () => {
    expect(screensOf({'saddle-numbness': 'yes'})).to.deep.equal(['alarm-now', 'bladder-bowel']);
    expect(screensOf({'leg-cold-pale': 'yes'})).to.deep.equal(['alarm-now', 'bladder-bowel', 'legs']);
  });

  it('asks on under the GP today only while something more urgent can still match', () => {
    expect(screensOf({fever: 'yes'}).slice(-1)).to.deep.equal(['background']);
    // With weakness a fall would make it more urgent.
    expect(screensOf({'leg-strength': 'foot-drop'}).slice(-1)).to.deep.equal(['injury']);
    expect(screensOf({fever: 'yes', pregnant: 'yes'}).slice(-1)).to.deep.equal(['pregnancy']);
  });

  it('asks for what the advice needs wherever advice may stand', () => {
    const invitation = (answers: Answers): ScreenId | undefined =>
      walk(uninvited(person({...adult, ...answers}))).invitation?.screen;
    expect(screensOf({duration: 'over-12-weeks'}).slice(-1)).to.deep.equal(['inflammatory']);
    expect(invitation({duration: 'over-12-weeks'})).to.equal('slow-recovery');
    expect(invitation({'leg-pain': 'both-legs-long', duration: '3-to-6-weeks'})).to.equal('slow-recovery');
    expect(invitation({})).to.equal('slow-recovery');
    // An advice beside which no other may stand needs no more.
    for (const answers of [{'night-pain': 'yes'}, {fever: 'yes'}, {'saddle-numbness': 'yes'}] as const)
      expect(invitation(answers)).to.equal(undefined);
  });

  it('gives an advice that is whole without the invitation, and says that more can be asked', () => {
    const advice = assess(uninvited(person({...adult, ...{course: 'better'}})));
    expect(advice).to.include({urgency: 'self-care', complete: false});
    expect(assess(person({...adult, course: 'better'})).complete).to.equal(true);
    expect(assess(uninvited(person({...adult, 'night-pain': 'yes'}))).complete).to.equal(true);
    expect(invitedScreen(uninvited(person({...adult, course: 'better'})))).to.equal('slow-recovery');
    for (const answers of [{}, person(adult), uninvited(person({...adult, 'night-pain': 'yes'}))])
      expect(invitedScreen(answers)).to.equal(null);
    expect(() => invitedScreen({pain: 11} as unknown as Answers)).to.throw(TypeError);
    // Partly answered is not answered: the rest stays asked.
    const {work: _, ...partly} = person({...adult, stress: 'yes'});
    expect(walk(partly)).to.deep.include({next: null}).and.nested.include({'invitation.screen': 'slow-recovery'});
  });

  it('leaves out what is not on the path', () => {
    const answers = person({...adult, 'leg-tingling': 'yes', 'pregnancy-cramps': 'yes', 'onset-before-45': 'yes'});
    const kept = answersOnPath(answers);
    expect(kept).not.to.have.any.keys('leg-tingling', 'pregnancy-cramps', 'onset-before-45');
    expect(assess(answers).urgency).to.equal('call-now');
    expect(assess(kept).urgency).to.equal('self-care');
  });

  it('keeps an alarm of a record with holes', () => {
    expect(answersOnPath({'saddle-numbness': 'yes'})).to.deep.equal({'saddle-numbness': 'yes'});
    expect(answersOnPath({'leg-pain': 'both-legs-new'})).to.deep.equal({'leg-pain': 'both-legs-new'});
    expect(nextScreen({'saddle-numbness': 'yes'})).to.equal('alarm-now');
  });

  it('moves the progress forward only', () => {
    for (const answers of [
      {},
      {'leg-pain': 'both-legs-long', duration: 'over-12-weeks', pregnant: 'yes', 'leg-strength': 'slightly-less'},
    ] as const) {
      const full = person({...adult, ...answers});
      let given: Answers = {};
      const figures: number[] = [];
      for (let path = walk(given); path.next; path = walk(given)) {
        figures.push(progress(path));
        const asked = new Set(walk(full).steps.find(({screen}) => screen === path.next?.screen)?.questions);
        given = {
          ...given,
          ...Object.fromEntries(Object.entries(full).filter(([id]) => asked.has(id as keyof Answers))),
        };
      }
      expect(figures[0]).to.equal(0);
      expect(figures).to.deep.equal([...figures].sort((first, second) => first - second));
      expect(progress(walk(full))).to.equal(1);
    }
  });

  it('does not count a leg screen in before the visitor has said whether there is something to tell', () => {
    const ahead = (answers: Answers): ScreenId[] => walk(answers).steps.map(({screen}) => screen);
    for (const answers of [{}, {'leg-cold-pale': 'no'}, {'leg-cold-pale': 'no', 'calf-thick-warm': 'no'}] as const)
      expect(ahead(answers))
        .to.include('legs')
        .and.not.include.members(['leg-pain'])
        .and.not.include.members(['leg-strength']);
    const said = ahead({
      'leg-cold-pale': 'no',
      'calf-thick-warm': 'no',
      'unsteady-walking': 'no',
      'leg-strength': 'normal',
    });
    expect(said).to.include('leg-pain').and.not.include('leg-strength');
  });

  it('stays on a screen until all of it is answered', () => {
    const {course: _, ...open} = person(adult);
    expect(nextScreen(open)).to.equal('duration');
    const {rigors: __, ...alarm} = person(adult);
    expect(nextScreen(alarm)).to.equal('alarm-now');
  });

  it('is one screen from the end on the last before the advice', () => {
    const {'red-eye-now': _, ...open} = person({...adult, duration: 'over-12-weeks'});
    const screens = sequence.length - 1;
    expect(progress(walk(open))).to.equal((screens - 1) / screens);
  });

  it('is nowhere further than the end', () => {
    for (const question of ['rigors', 'age', 'course', 'daily-function'] as const) {
      const {[question]: _, ...open} = person(adult);
      expect(progress(walk(open))).to.be.within(0, 0.99);
    }
  });
});
