import {expect} from '@open-wc/testing';
import {adviceFor, adviceLevelOf, alsoNoteShown} from '../../src/triage/advice.js';
import {assess} from '../../src/triage/assess.js';
import type {Answers} from '../../src/triage/questions.js';
import {person} from '../helpers/person.js';

const adult: Answers = {age: '18-to-44'};

/** The advice that somebody gets: a line for each section, its id and what it says. */
function adviceOf(answers: Answers): string[] {
  const full = person({...adult, ...answers});
  return adviceFor(assess(full), full).map(({id, lines}) => `${id}: ${lines.join(' ')}`);
}

/** What one section says to somebody; nothing when it is not there. */
const section = (id: string, answers: Answers): string =>
  adviceOf(answers).find((line) => line.startsWith(`${id}: `))?.slice(id.length + 2) ?? '';

const says = (id: string, answers: Answers): readonly string[] => section(id, answers).split(' ');

describe('advice', () => {
  it('tells somebody in danger of life not to drive, and nothing else', () => {
    expect(adviceOf({'chest-or-breath': 'yes'})).to.deep.equal(['until-then: do-not-drive']);
    expect(adviceOf({'accident-24h': 'yes'})).to.deep.equal(['until-then: do-not-drive lie-still-after-accident']);
    expect(adviceOf({'accident-24h': 'yes', injury: 'fall'})).to.deep.equal(['until-then: do-not-drive lie-still-after-accident']);
  });

  it('tells somebody who calls now not to wait, and what to do when nobody answers', () => {
    expect(adviceOf({'saddle-numbness': 'yes'})).to.deep.equal(['until-then: do-not-wait nobody-answers']);
    // Movement and lifting are no matter here: the doctor first.
    expect(adviceOf({'leg-strength': 'foot-drop', injury: 'fall'})).to.deep.equal(['until-then: do-not-wait nobody-answers']);
  });

  it('tells somebody who calls today to move as it goes, and to call at once when it gets worse', () => {
    expect(adviceOf({fever: 'yes'})).to.deep.equal(['until-then: move-as-it-goes worse-call-now']);
    expect(adviceOf({fever: 'yes', injury: 'strain'})).to.deep.equal(['until-then: move-as-it-goes worse-call-now']);
    for (const injury of ['fall', 'severe-accident'] as const)
      expect(adviceOf({fever: 'yes', injury})).to.deep.equal(['until-then: move-as-it-goes no-lifting-after-fall worse-call-now']);
  });

  it('gives no exercises, pain relief or figures beside an appointment that may be about a fracture, tumour or infection', () => {
    const doctorFirst: readonly Answers[] = [
      {age: '10-to-17'}, {'cancer-past': 'yes'}, {'long-malaise': 'yes'}, {'night-pain': 'yes'}, {injury: 'fall'}, {location: 'whole', age: '50-to-59'},
      {vomiting: 'yes'}, {'low-immunity': 'yes'}, {'spine-procedure': 'yes'}, {steroids: 'yes'}, {'aortic-aneurysm': 'yes', duration: '3-to-6-weeks'},
    ];
    for (const answers of doctorFirst)
      expect(adviceOf(answers), JSON.stringify(answers)).to.deep.equal(['at-the-gp: gp-asks-and-examines move-as-it-goes follow-existing-plan']);
  });

  it('gives all of it with a reservation beside an appointment that is about nothing dangerous', () => {
    expect(adviceOf({pain: '8', duration: '3-to-6-weeks', course: 'better', 'daily-function': 'with-effort'})).to.deep.equal([
      'at-the-gp: gp-asks-and-examines usually-no-scan keep-moving-meanwhile follow-existing-plan',
      'recovery-profile: profile-early reservation course-six-weeks',
      'what-you-can-do: reservation what-it-is keep-moving short-bed-rest build-up-by-time avoid-for-now warmth sleep-and-relax no-scan-needed',
      'pain-relief: paracetamol-first nsaid-short ask-first-when no-opioids too-much-paracetamol',
    ]);
    expect(adviceLevelOf(assess(person({...adult, pain: '8', duration: '3-to-6-weeks'})))).to.equal('with-reservation');
  });

  it('speaks of a blood test only when inflammation is looked for', () => {
    expect(says('at-the-gp', {duration: 'over-12-weeks', 'morning-stiffness': 'yes', 'spa-in-family': 'yes'})).to.include('blood-test-or-referral');
    expect(says('at-the-gp', {'leg-pain': 'both-legs-long', duration: '3-to-6-weeks'})).not.to.include('blood-test-or-referral');
  });

  it('tells what a physiotherapist does, and gives all advice without a reservation', () => {
    expect(adviceOf({duration: '6-to-12-weeks', course: 'better'})).to.deep.equal([
      'at-the-physiotherapist: no-referral-needed step-plan ask-your-insurer',
      'recovery-profile: profile-delayed course-six-weeks',
      'what-you-can-do: what-it-is keep-moving short-bed-rest build-up-by-time avoid-for-now warmth sleep-and-relax no-scan-needed',
      'pain-relief: paracetamol-first nsaid-short ask-first-when no-opioids too-much-paracetamol',
    ]);
  });

  it('starts with what somebody can do when nobody has to be seen', () => {
    expect(adviceOf({course: 'better'}).map((line) => line.split(':')[0])).to.deep.equal(['recovery-profile', 'what-you-can-do', 'pain-relief']);
  });

  it('calls the recovery normal only in the first six weeks, when it gets better and the pain is 6 at most', () => {
    const first = (answers: Answers): string => says('recovery-profile', answers)[0] as string;
    for (const duration of ['under-1-week', '1-to-3-weeks', '3-to-6-weeks'] as const) {
      expect(first({duration, course: 'better', pain: '6'})).to.equal('profile-normal');
      expect(first({duration, course: 'better', pain: '7'})).to.equal('profile-early');
      for (const course of ['same', 'worse', 'fluctuating'] as const) expect(first({duration, course})).to.equal('profile-early');
    }
    for (const course of ['better', 'same'] as const) {
      expect(first({duration: '6-to-12-weeks', course})).to.equal('profile-delayed');
      expect(first({duration: 'over-12-weeks', course})).to.equal('profile-long');
    }
  });

  it('takes pain that nobody asked about as none, and says nothing of a duration that is not known', () => {
    const lines = (answers: Answers): string => adviceFor(assess(answers), answers).find(({id}) => id === 'recovery-profile')?.lines.join(' ') ?? '';
    expect(lines({duration: 'under-1-week', course: 'better'})).to.equal('profile-normal course-six-weeks');
    expect(lines({})).to.equal('course-six-weeks');
  });

  it('says that recovery may take longer when several things slow it down', () => {
    expect(says('recovery-profile', {'fear-of-movement': 'yes', 'expects-no-recovery': 'yes'})).to.include('slow-recovery-several');
    expect(says('recovery-profile', {stress: 'yes', 'low-mood': 'yes'})).not.to.include('slow-recovery-several');
  });

  it('tells about a hernia where the pattern fits, with a reservation beside an appointment', () => {
    const hernia: Answers = {'leg-pain': 'one-leg-below-knee', 'leg-worse-on-coughing': 'yes', course: 'better'};
    expect(adviceOf(hernia).map((line) => line.split(':')[0])).to.deep.equal(['at-the-physiotherapist', 'hernia', 'recovery-profile', 'what-you-can-do', 'pain-relief']);
    expect(section('hernia', hernia)).to.equal('hernia-course hernia-surgery');
    expect(section('hernia', {...hernia, pain: '8'})).to.equal('reservation hernia-course hernia-surgery');
    expect(section('hernia', {'leg-pain': 'one-leg-below-knee'})).to.equal('');
  });

  it('gives a pregnant woman her own advice, and no painkillers', () => {
    expect(adviceOf({pregnant: 'yes', course: 'better'})).to.deep.equal([
      'at-the-physiotherapist: no-referral-needed step-plan ask-your-insurer tell-your-midwife',
      'recovery-profile: profile-normal course-six-weeks',
      'what-you-can-do: what-it-is pregnant-exercise keep-moving short-bed-rest build-up-by-time avoid-for-now warmth sleep-and-relax no-scan-needed',
      'pain-relief: not-in-pregnancy ask-first-when no-opioids too-much-paracetamol',
    ]);
  });

  it('tells somebody of 70 or older, or on steroids, to ask before taking painkillers', () => {
    expect(section('pain-relief', {age: '70-plus'})).to.equal('over-70-ask-first paracetamol-first nsaid-short ask-first-when no-opioids too-much-paracetamol');
    expect(says('pain-relief', {age: '60-to-69'})).not.to.include('over-70-ask-first');
    // Long after six weeks steroids alone are no reason for an appointment.
    expect(section('pain-relief', {steroids: 'yes', duration: '6-to-12-weeks'})).to.equal('steroids-ask-first paracetamol-first nsaid-short ask-first-when no-opioids too-much-paracetamol');
  });

  it('speaks of work to everybody who has any', () => {
    for (const work of ['working', 'adapted', 'off-sick', 'not-said'] as const) expect(says('what-you-can-do', {work}), work).to.include('work');
    expect(says('what-you-can-do', {work: 'no-paid-work'})).not.to.include('work');
  });

  it('mentions a lesser reason only when it is about something that is not shown already', () => {
    const shown = (answers: Answers): string[] => alsoNoteShown(assess(person({...adult, ...answers}))).map(({rule}) => rule);
    expect(shown({fever: 'yes', rigors: 'yes'})).to.deep.equal([]);
    expect(shown({'weight-loss': 'yes', 'night-pain': 'yes'})).to.deep.equal([]);
    expect(shown({fever: 'yes', 'night-pain': 'yes'})).to.deep.equal(['night-pain']);
    expect(shown({fever: 'yes', pregnant: 'yes', 'night-pain': 'yes'})).to.deep.equal(['night-pain', 'pregnant']);
    // Somewhat worse at 50 with pain high in the back: the appointment is about the place, so the physiotherapist's row about it goes.
    expect(shown({fever: 'yes', location: 'whole', age: '50-to-59'})).to.deep.equal(['mid-or-upper-at-risk']);
    // Two reasons together don't cover a third that needs an answer of each.
    expect(shown({fever: 'yes', duration: '1-to-3-weeks', course: 'worse'})).to.deep.equal(['getting-worse']);
    // That it gets worse is shown; for how long is not.
    expect(shown({'cancer-past': 'yes', duration: '1-to-3-weeks', course: 'worse'})).to.deep.equal(['getting-worse']);
  });
});
