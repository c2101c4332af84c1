import {expect} from '@open-wc/testing';
import {assess} from '../../src/triage/assess.js';
import {answersOnPath} from '../../src/triage/flow.js';
import type {Answers} from '../../src/triage/questions.js';
import {
  advance,
  back,
  change,
  choose,
  newVisit,
  openScreen,
  personalise,
  previousScreen,
  tick,
  tickNone,
} from '../../src/triage/visit.js';
import {person, uninvited} from '../helpers/person.js';
import {part, visitTo} from '../helpers/visit.js';

const legs: Answers = {age: '18-to-44', 'leg-pain': 'one-leg-below-knee', 'leg-tingling': 'yes'};

describe('visit', () => {
  it('counts exactly what the path asks', () => {
    const answers = person(legs);
    expect(visitTo(answers, null).answers).to.deep.equal(answersOnPath(answers));
  });

  it('has nothing chosen at the start, and no screen before it', () => {
    expect(openScreen(newVisit)?.parts.every(({answered, none}) => !answered && !none)).to.equal(true);
    expect(newVisit).to.include({invited: false, isPersonalised: false});
    expect(previousScreen(newVisit)).to.equal(null);
    expect(back(newVisit)).to.equal(newVisit);
  });

  it('knows which ticks of the open screen mean by themselves to call now', () => {
    const {alarms} = part(newVisit, 'alarm-now');
    expect(alarms).to.include({'chest-or-breath': 'call-112', 'sudden-severe-pain': 'call-now'});
    expect(alarms.vomiting).to.equal(undefined);
  });

  it('makes "none of these" exclusive, both ways', () => {
    let visit = tick(newVisit, part(newVisit, 'alarm-now'), 'vomiting', true);
    expect(part(visit, 'alarm-now')).to.include({answered: true, none: false});
    visit = tickNone(visit, part(visit, 'alarm-now'), true);
    expect(part(visit, 'alarm-now')).to.include({answered: true, none: true});
    expect(visit.draft.vomiting).to.equal('no');
    visit = tick(visit, part(visit, 'alarm-now'), 'rigors', true);
    expect(part(visit, 'alarm-now')).to.include({answered: true, none: false});
    visit = tick(visit, part(visit, 'alarm-now'), 'rigors', false);
    expect(part(visit, 'alarm-now')).to.include({answered: false, none: false});
  });

  it('shows what was answered after going back, and counts it only after going on', () => {
    const visit = visitTo(person(legs), 'age');
    const before = back(visit);
    expect(openScreen(before)?.id).to.equal('leg-pain');
    expect(before.answers).not.to.have.property('leg-pain');
    expect(before.draft).to.include({'leg-pain': 'one-leg-below-knee', 'leg-tingling': 'yes'});
    expect(advance(before).answers).to.deep.equal(visit.answers);
  });

  it('shows both screens filled in after going back two', () => {
    const visit = back(back(visitTo(person(legs), 'illness')));
    expect(openScreen(visit)?.id).to.equal('leg-pain');
    expect(part(advance(visit), 'age').answered).to.equal(true);
  });

  it('closes a leg question when its tick is taken away, and opens it empty when it is put back', () => {
    const done = visitTo(person(legs), null);
    let visit = change(done, 'legs');
    expect(part(visit, 'legs').none).to.equal(false);
    visit = advance(tickNone(visit, part(visit, 'legs'), true));
    expect(openScreen(visit)).to.equal(null);
    expect(visit.answers).to.include({'leg-pain': 'none'}).and.not.have.property('leg-tingling');
    visit = change(visit, 'legs');
    visit = advance(tick(visit, part(visit, 'legs'), 'leg-symptoms', true));
    expect(openScreen(visit)?.id).to.equal('leg-pain');
    expect(assess(visit.answers).complete).to.equal(false);
  });

  it('goes straight back to the result after one change', () => {
    const visit = change(visitTo(person(legs), null), 'duration');
    const changed = advance(choose(visit, 'duration', '6-to-12-weeks'));
    expect(openScreen(changed)).to.equal(null);
    expect(changed.answers).to.deep.equal(answersOnPath(person({...legs, duration: '6-to-12-weeks'})));
  });

  it('forgets answers beyond the point where a change makes it stop, and offers them again when it is undone', () => {
    const done = visitTo(person(legs), null);
    const alarmed = advance(choose(change(done, 'bladder-bowel'), 'saddle-numbness', 'yes'));
    expect(openScreen(alarmed)).to.equal(null);
    expect(alarmed.answers).to.deep.equal(answersOnPath(person({...legs, 'saddle-numbness': 'yes'})));
    const undone = advance(choose(change(alarmed, 'bladder-bowel'), 'saddle-numbness', 'no'));
    expect(openScreen(undone)?.id).to.equal('legs');
    expect(undone.draft).to.include({age: '18-to-44'});
  });

  it('asks after the advice only who wants that, and goes back to the advice without an answer', () => {
    const advice = visitTo(uninvited(person(legs)), null);
    expect(openScreen(advice)).to.equal(null);
    expect(previousScreen(advice)).to.equal('pain');
    const asked = personalise(advice);
    expect(openScreen(asked)).to.include({id: 'slow-recovery', progress: null});
    expect(back(asked)).to.deep.equal(advice);
    const open = tick(asked, part(asked, 'slow-recovery'), 'stress', true);
    const personal = advance(choose(open, 'work', 'adapted'));
    expect(openScreen(personal)).to.equal(null);
    expect(personal.answers).to.deep.equal({
      ...advice.answers,
      ...answersOnPath(person({...legs, stress: 'yes', work: 'adapted'})),
    });
    expect(personal.path.invitation).to.equal(null);
  });

  it('says that the advice is new only right after those answers', () => {
    const advice = visitTo(uninvited(person(legs)), null);
    expect([advice.isPersonalised, personalise(advice).isPersonalised]).to.deep.equal([false, false]);
    const personal = visitTo(person({...legs, stress: 'yes'}), null);
    expect(personal.isPersonalised).to.equal(true);
    expect(change(personal, 'slow-recovery').isPersonalised).to.equal(false);
    expect(advance(choose(change(personal, 'pain'), 'pain', '6')).isPersonalised).to.equal(false);
  });

  it('keeps what counts when those answers are looked at again and left', () => {
    const personal = visitTo(person({...legs, 'fear-of-movement': 'yes', 'expects-no-recovery': 'yes'}), null);
    const looking = change(personal, 'slow-recovery');
    expect(openScreen(looking)).to.include({id: 'slow-recovery', progress: null});
    expect(part(looking, 'slow-recovery').ticked).to.deep.equal(['fear-of-movement', 'expects-no-recovery']);
    expect(looking.answers).to.deep.equal(personal.answers);
    const left = back(tick(looking, part(looking, 'slow-recovery'), 'fear-of-movement', false));
    expect(openScreen(left)).to.equal(null);
    expect(left.answers).to.deep.equal(personal.answers);
    const changed = advance(tick(looking, part(looking, 'slow-recovery'), 'fear-of-movement', false));
    expect(changed.answers).to.include({'fear-of-movement': 'no', 'expects-no-recovery': 'yes'});
  });

  it('keeps what was said after the advice when an earlier answer changes, and does not ask it again', () => {
    const personal = visitTo(person({...legs, stress: 'yes'}), null);
    const changed = advance(choose(change(personal, 'pain'), 'pain', '6'));
    expect(openScreen(changed)).to.equal(null);
    expect(changed.answers).to.include({pain: '6', stress: 'yes', work: 'no-paid-work'});
    const again = change(changed, 'slow-recovery');
    expect(part(again, 'slow-recovery').ticked).to.deep.equal(['stress']);
    expect(advance(again).answers).to.deep.equal(changed.answers);
  });

  it('forgets what was said after the advice when there is a doctor to see first, and invites again when that is undone', () => {
    const personal = visitTo(person({...legs, stress: 'yes'}), null);
    const alarmed = advance(choose(change(personal, 'bladder-bowel'), 'saddle-numbness', 'yes'));
    expect(alarmed.answers).not.to.have.property('stress');
    expect(alarmed.path.invitation).to.equal(null);
    expect(openScreen(personalise(alarmed))).to.equal(null);
    let undone = advance(choose(change(alarmed, 'bladder-bowel'), 'saddle-numbness', 'no'));
    while (openScreen(undone)) undone = advance(undone);
    expect(undone.answers).not.to.have.property('stress');
    expect(part(personalise(undone), 'slow-recovery').ticked).to.deep.equal(['stress']);
  });

  it('counts the screens up to the advice', () => {
    const open = openScreen(visitTo(uninvited(person({age: '18-to-44'})), 'pain'));
    expect(open?.progress).to.deep.include({number: 9, total: 9});
    // What was answered after it is not counted.
    const again = openScreen(change(visitTo(person({age: '18-to-44'}), null), 'pain'));
    expect(again?.progress).to.deep.include({number: 9, total: 9});
  });

  it('takes a question with radios to be open until one is chosen, and never for "none of these"', () => {
    const visit = visitTo(person(legs), 'bladder-bowel');
    expect(part(visit, 'saddle')).to.include({answered: false, none: false});
    expect(part(choose(visit, 'saddle-numbness', 'no'), 'saddle')).to.include({answered: true, none: false});
  });

  it('shows on the leg gate what was ticked there, and nothing that was not', () => {
    const {draft} = change(visitTo(person({age: '18-to-44', 'leg-pain': 'one-leg-below-knee'}), null), 'legs');
    expect(draft).to.deep.include({'leg-symptoms': 'yes', 'leg-weakness': 'no', 'leg-cold-pale': 'no'});
    expect(Object.values(draft)).not.to.include(undefined);
    const weak = change(visitTo(person({age: '18-to-44', 'leg-strength': 'known-and-old'}), null), 'legs');
    expect(weak.draft).to.include({'leg-symptoms': 'no', 'leg-weakness': 'yes'});
    for (const screen of ['leg-strength', 'duration'] as const)
      expect(
        Object.values(
          change(visitTo(person({...legs, 'leg-strength': 'slightly-less', course: 'worse'}), null), screen).draft,
        ),
      ).not.to.include(undefined);
  });

  it('asks on a screen what the answers before it call for, whatever was answered after it', () => {
    const both = visitTo(person({...legs, 'leg-strength': 'known-and-old'}), null);
    const later = {...both, answers: {...both.answers, 'leg-strength': 'slightly-less'} as Answers};
    const visit = choose(change(later, 'leg-pain'), 'leg-pain', 'none');
    expect(openScreen(visit)?.parts.map(({id}) => id)).to.deep.equal(['leg-pain']);
  });

  it('goes back from the result to the screen that was last', () => {
    const done = visitTo(person(legs), null);
    expect(previousScreen(done)).to.equal('slow-recovery');
    expect(openScreen(back(done))?.id).to.equal('slow-recovery');
  });

  it('keeps what was said of the leg when the leg gate is looked at again and left as it was', () => {
    const done = visitTo(person(legs), null);
    const again = advance(change(done, 'legs'));
    expect(openScreen(again)).to.equal(null);
    expect(again.answers).to.deep.equal(done.answers);
  });
});
