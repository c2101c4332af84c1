import {expect} from '@open-wc/testing';
import {nl} from '../../src/copy/nl.js';
import {adviceFor, professions, type LineId} from '../../src/triage/advice.js';
import {makeLeaflet} from '../../src/triage/leaflet.js';
import {assess} from '../../src/triage/assess.js';
import {worthNoting} from '../../src/triage/outcome.js';
import type {Answers} from '../../src/triage/questions.js';
import {person, uninvited} from '../helpers/person.js';
import {situationFor} from '../helpers/situation.js';

const adult: Answers = {age: '18-to-44'};

/** The advice that somebody gets: a line for each section, its id and what it says. */
function adviceOf(answers: Answers): string[] {
  return adviceFor(situationFor(person({...adult, ...answers}))).map(({id, lines}) => `${id}: ${lines.join(' ')}`);
}

/** What one section says to somebody; nothing when it is not there. */
const section = (id: string, answers: Answers): string =>
  adviceOf(answers)
    .find((line) => line.startsWith(`${id}: `))
    ?.slice(id.length + 2) ?? '';

/** The sections that somebody gets, in order. */
const order = (answers: Answers): readonly string[] => adviceOf(answers).map((line) => line.split(':')[0] as string);

const says = (id: string, answers: Answers): readonly string[] => section(id, answers).split(' ');

describe('advice', () => {
  it('tells somebody in danger of life not to drive, and nothing else', () => {
    expect(adviceOf({'chest-or-breath': 'yes'})).to.deep.equal(['until-then: do-not-drive']);
    expect(adviceOf({'accident-24h': 'yes'})).to.deep.equal(['until-then: do-not-drive lie-still-after-accident']);
    expect(adviceOf({'accident-24h': 'yes', injury: 'fall'})).to.deep.equal([
      'until-then: do-not-drive lie-still-after-accident',
    ]);
  });

  it('tells somebody who calls now not to wait, and what to do when nobody answers', () => {
    expect(adviceOf({'saddle-numbness': 'yes'})).to.deep.equal(['until-then: do-not-wait nobody-answers']);
    // After a fall the spine lies still until somebody has looked.
    expect(adviceOf({'leg-strength': 'foot-drop', injury: 'fall'})).to.deep.equal([
      'until-then: lie-still-after-accident do-not-wait nobody-answers',
    ]);
  });

  it('tells somebody who calls today to move as it goes, and to call at once when it gets worse', () => {
    expect(adviceOf({fever: 'yes'})).to.deep.equal(['until-then: move-as-it-goes worse-call-now']);
    expect(adviceOf({fever: 'yes', injury: 'strain'})).to.deep.equal(['until-then: move-as-it-goes worse-call-now']);
    for (const injury of ['fall', 'severe-accident'] as const)
      expect(adviceOf({fever: 'yes', injury})).to.deep.equal([
        'until-then: move-as-it-goes no-lifting-after-fall worse-call-now',
      ]);
  });

  it('gives no exercises, pain relief or figures beside an appointment that may be about a fracture, tumour or infection', () => {
    const doctorFirst: readonly Answers[] = [
      {age: '10-to-17'},
      {'cancer-past': 'yes'},
      {'long-malaise': 'yes'},
      {'night-pain': 'yes'},
      {injury: 'fall'},
      {location: 'whole', age: '50-to-59'},
      {vomiting: 'yes'},
      {'low-immunity': 'yes'},
      {'spine-procedure': 'yes'},
      {steroids: 'yes'},
      {'aortic-aneurysm': 'yes', duration: '3-to-6-weeks'},
    ];
    for (const answers of doctorFirst) {
      const lifts = !(answers.injury || answers.steroids);
      const operated = answers['spine-procedure'] ? ' surgery-planned after-back-surgery' : '';
      const expected = `at-the-gp: gp-asks-and-examines move-as-it-goes ${lifts ? '' : 'no-lifting-after-fall '}follow-existing-plan${operated}`;
      expect(adviceOf(answers), JSON.stringify(answers)).to.deep.equal([expected]);
    }
  });

  it('gives all of it with a reservation beside an appointment that is about nothing dangerous', () => {
    const severe: Answers = {pain: '8', duration: '3-to-6-weeks', course: 'better', 'daily-function': 'with-effort'};
    expect(order(severe)).to.deep.equal([
      'at-the-gp',
      'pain-relief',
      'what-you-can-do',
      'exercise-programme',
      'recovery',
      'posture',
      'people-ask',
      'prevention',
      'understanding',
      'hernia',
    ]);
    expect(section('at-the-gp', severe)).to.equal(
      'gp-asks-and-examines usually-no-scan keep-moving-meanwhile follow-existing-plan',
    );
    for (const id of ['what-you-can-do', 'exercise-programme', 'recovery', 'people-ask', 'understanding', 'prevention'])
      expect(says(id, severe)[0], id).to.equal('reservation');
    expect(says('exercise-programme', severe)).to.include('exercise-gently');
    expect(situationFor(person({...adult, ...severe}))['level']).to.equal('with-reservation');
  });

  it('speaks of a blood test only when inflammation is looked for', () => {
    expect(
      says('at-the-gp', {duration: 'over-12-weeks', 'morning-stiffness': 'yes', 'spa-in-family': 'yes'}),
    ).to.include('blood-test-or-referral');
    expect(says('at-the-gp', {'leg-pain': 'both-legs-long', duration: '3-to-6-weeks'})).not.to.include(
      'blood-test-or-referral',
    );
  });

  it('tells first what a physiotherapist does where one is advised, and last where none is', () => {
    expect(order({duration: '6-to-12-weeks', course: 'better'})).to.deep.equal([
      'at-the-physiotherapist',
      'good-news',
      'what-you-can-do',
      'exercise-programme',
      'recovery',
      'posture',
      'pain-relief',
      'people-ask',
      'prevention',
      'understanding',
      'hernia',
      'who-treats-what',
    ]);
    expect(order({course: 'better'})).to.deep.equal([
      'good-news',
      'what-you-can-do',
      'exercise-programme',
      'recovery',
      'posture',
      'pain-relief',
      'people-ask',
      'prevention',
      'understanding',
      'hernia',
      'at-the-physiotherapist',
      'who-treats-what',
    ]);
    expect(adviceOf({course: 'better'}).join(' ')).not.to.include('reservation');
  });

  it('tells by profile how much a physiotherapist does', () => {
    const treatment = (duration: NonNullable<Answers['duration']>): readonly string[] =>
      says('at-the-physiotherapist', {duration, course: 'better'}).filter((line) =>
        ['few-sessions', 'tackle-hindrances', 'broad-approach', 'one-falls-short'].includes(line),
      );
    expect(treatment('under-1-week')).to.deep.equal(['few-sessions']);
    expect(treatment('6-to-12-weeks')).to.deep.equal(['tackle-hindrances']);
    expect(treatment('over-12-weeks')).to.deep.equal(['broad-approach', 'one-falls-short']);
  });

  it('moves up what matters to this visitor', () => {
    const well: Answers = {course: 'better', work: 'working'};
    const place = (id: string, answers: Answers): number => order({...well, ...answers}).indexOf(id);
    const moved: readonly (readonly [id: string, answers: Answers, to?: number])[] = [
      ...(['7', '8', '9', '10'] as const).map((pain) => ['pain-relief', {pain}] as const),
      ['people-ask', {'fear-of-movement': 'yes'}],
      ['people-ask', {'expects-no-recovery': 'yes'}],
      ['recovery', {'fear-of-movement': 'yes'}, 1],
      ['work', {work: 'off-sick'}],
      ['work', {work: 'adapted'}],
      ['work', {'heavy-work': 'yes'}],
      ['work', {'work-trouble': 'yes'}],
      ['prevention', {course: 'fluctuating'}],
      ['prevention', {'earlier-episodes': 'yes'}],
    ];
    for (const [id, answers, to = 0] of moved) {
      expect(place(id, {}), id).to.be.greaterThan(1);
      expect(place(id, answers), JSON.stringify(answers)).to.equal(to);
    }
    // Where a physiotherapist is advised anyway, who else could help comes before the rest.
    const physiotherapist: Answers = {duration: '6-to-12-weeks'};
    expect(place('who-treats-what', {...physiotherapist, stress: 'yes'})).to.equal(1);
    expect(place('who-treats-what', physiotherapist)).to.be.greaterThan(5);
    expect(place('who-treats-what', {stress: 'yes'})).to.be.greaterThan(5);
    expect(order({...physiotherapist, 'leg-pain': 'one-leg-above-knee'})[0]).to.equal('hernia');
    expect(order({...well, pain: '6'})).not.to.have.ordered.members(order({...well, pain: '7'}));
  });

  it('keeps somebody from lifting where a vertebra may have given way', () => {
    expect(says('at-the-gp', {injury: 'fall'})).to.include('no-lifting-after-fall');
    expect(says('at-the-gp', {steroids: 'yes', duration: '1-to-3-weeks'})).to.include('no-lifting-after-fall');
    expect(says('at-the-gp', {'night-pain': 'yes'})).not.to.include('no-lifting-after-fall');
    expect(says('until-then', {'fragile-bones': 'yes', pain: '7'})).to.include('no-lifting-after-fall');
    const weakBones: Answers = {'fragile-bones': 'yes', duration: 'over-12-weeks'};
    expect(says('exercise-programme', weakBones)).to.include('exercise-gently');
    expect(says('exercise-programme', weakBones)).not.to.include('regular-training');
    expect(says('exercise-programme', {duration: 'over-12-weeks'})).to.include('regular-training');
  });

  it('asks to train on fixed times only who may train', () => {
    const train = (answers: Answers): boolean =>
      says('exercise-programme', {duration: 'over-12-weeks', course: 'better', ...answers}).includes(
        'regular-training',
      );
    expect(train({})).to.equal(true);
    expect(train({duration: '6-to-12-weeks'})).to.equal(false);
    expect(train({pregnant: 'yes'})).to.equal(false);
    expect(train({course: 'worse'})).to.equal(false);
    expect(says('exercise-programme', {course: 'better'})).not.to.include('exercise-gently');
  });

  it('promises less pain in six weeks only within them', () => {
    for (const [duration, promised] of [
      ['under-1-week', true],
      ['3-to-6-weeks', true],
      ['6-to-12-weeks', false],
      ['over-12-weeks', false],
    ] as const)
      expect(says('recovery', {duration, course: 'better'}).includes('course-six-weeks'), duration).to.equal(promised);
  });

  it('tells only in the first three weeks what to leave for now', () => {
    for (const duration of ['under-1-week', '1-to-3-weeks'] as const)
      expect(says('what-you-can-do', {duration})).to.include('avoid-for-now');
    for (const duration of ['3-to-6-weeks', '6-to-12-weeks', 'over-12-weeks'] as const)
      expect(says('what-you-can-do', {duration, course: 'better'})).not.to.include('avoid-for-now');
  });

  it('calls the recovery normal only in the first six weeks, when it gets better and the pain is 6 at most', () => {
    const first = (answers: Answers): string =>
      says('recovery', answers).find((line) => line.startsWith('profile-')) as string;
    for (const duration of ['under-1-week', '1-to-3-weeks', '3-to-6-weeks'] as const) {
      for (const pain of ['0', '1', '2', '3', '4', '5', '6'] as const)
        expect(first({duration, course: 'better', pain})).to.equal('profile-normal');
      expect(first({duration, course: 'better', pain: '7'})).to.equal('profile-early');
      for (const course of ['same', 'worse', 'fluctuating'] as const)
        expect(first({duration, course})).to.equal('profile-early');
    }
    for (const course of ['better', 'same'] as const) {
      expect(first({duration: '6-to-12-weeks', course})).to.equal('profile-delayed');
      expect(first({duration: 'over-12-weeks', course})).to.equal('profile-long');
    }
  });

  it('says nothing for which an answer is missing', () => {
    const lines = (id: string, answers: Answers): string =>
      adviceFor(situationFor(answers))
        .find((one) => one.id === id)
        ?.lines.join(' ') ?? '';
    expect(lines('recovery', {duration: 'under-1-week', course: 'better'})).to.equal('');
    expect(lines('recovery', {})).to.equal('');
    expect(lines('work', {})).to.equal('');
    expect(lines('pain-relief', {})).to.equal('ask-first-when no-opioids too-much-paracetamol');
  });

  it('says how much slows recovery down, in three steps', () => {
    const level = (answers: Answers): readonly string[] =>
      says('recovery', answers).filter((line) => line.startsWith('slow-recovery-'));
    expect(level({})).to.deep.equal(['slow-recovery-few']);
    // Nothing of who was not asked, whatever else would count.
    const unasked = uninvited(person({age: '18-to-44', pain: '7', 'leg-pain': 'one-leg-above-knee', course: 'better'}));
    const recovery = adviceFor(situationFor(unasked)).find(({id}) => id === 'recovery');
    expect(recovery?.lines.filter((line) => line.startsWith('slow-recovery-'))).to.deep.equal([]);
    expect(level({stress: 'yes', 'low-mood': 'yes'})).to.deep.equal(['slow-recovery-some']);
    expect(level({'fear-of-movement': 'yes', 'expects-no-recovery': 'yes'})).to.deep.equal(['slow-recovery-several']);
  });

  it('says to everybody who gets advice whether it may be a hernia, and what that is', () => {
    const all = 'hernia-what hernia-recognise';
    const leg = 'hernia-move hernia-watch';
    const fits: Answers = {'leg-pain': 'one-leg-below-knee', 'leg-worse-on-coughing': 'yes', course: 'better'};
    expect(section('hernia', fits)).to.equal(`hernia-fits ${all} ${leg} hernia-course hernia-surgery`);
    expect(section('hernia', {...fits, pain: '8'})).to.equal(
      `hernia-fits reservation ${all} ${leg} hernia-course hernia-surgery`,
    );
    const others: readonly (readonly [Answers, string])[] = [
      [{'leg-pain': 'one-leg-above-knee'}, `hernia-fits-less ${all} not-below-the-knee fits-later ${leg}`],
      [
        {'leg-pain': 'one-leg-above-knee', 'leg-tingling': 'yes'},
        `hernia-fits-less ${all} thigh-with-tingling fits-later ${leg}`,
      ],
      [{'leg-pain': 'one-leg-below-knee'}, `hernia-fits-less ${all} no-nerve-signs ${leg}`],
      [{'leg-pain': 'both-legs-long'}, `hernia-fits-less reservation ${all} both-legs-hurt ${leg}`],
      [
        {'leg-strength': 'slightly-less', course: 'better'},
        `hernia-fits-less reservation ${all} weakness-without-pain ${leg}`,
      ],
      [{}, `hernia-does-not-fit ${all} fits-later`],
      // Where pain below the knee would lead to a GP, nobody is sent to a physiotherapist for it.
      [{pain: '7'}, `hernia-does-not-fit ${all} fits-later`],
      [{pain: '8'}, `hernia-does-not-fit ${all}`],
      [{duration: '6-to-12-weeks', course: 'better'}, `hernia-does-not-fit ${all} fits-later`],
      [{duration: '6-to-12-weeks', course: 'same'}, `hernia-does-not-fit ${all}`],
      [{duration: '3-to-6-weeks', course: 'same'}, `hernia-does-not-fit ${all} fits-later`],
      [{duration: 'over-12-weeks', course: 'worse'}, `hernia-does-not-fit reservation ${all}`],
      [{'leg-pain': 'one-leg-above-knee', 'leg-numbness': 'yes'}, `hernia-fits-less ${all} thigh-with-tingling ${leg}`],
      [
        {'leg-pain': 'one-leg-above-knee', 'leg-strength': 'slightly-less', course: 'better'},
        `hernia-fits-less reservation ${all} not-below-the-knee ${leg}`,
      ],
    ];
    for (const [answers, lines] of others) expect(section('hernia', answers), JSON.stringify(answers)).to.equal(lines);
    expect(order(fits)[0]).to.equal('hernia');
    expect(order({'leg-pain': 'one-leg-above-knee'})[0]).to.equal('hernia');
    expect(order({}).indexOf('hernia')).to.be.greaterThan(order({}).indexOf('understanding'));
  });

  it('speaks of an operation as long as it makes sense, and from six weeks on of training before it', () => {
    const surgery = (duration: NonNullable<Answers['duration']>): readonly string[] =>
      says('hernia', {
        'leg-pain': 'one-leg-below-knee',
        'leg-worse-on-coughing': 'yes',
        course: 'better',
        duration,
      }).filter((line) => /surgery|course|lasts/.test(line));
    expect(surgery('3-to-6-weeks')).to.deep.equal(['hernia-course', 'hernia-surgery']);
    expect(surgery('6-to-12-weeks')).to.deep.equal([
      'hernia-course',
      'hernia-surgery',
      'surgery-planned',
      'after-back-surgery',
    ]);
    expect(surgery('over-12-weeks')).to.deep.equal(['hernia-lasts', 'surgery-planned', 'after-back-surgery']);
    expect(section('at-the-gp', {'spine-procedure': 'yes'})).to.equal(
      'gp-asks-and-examines move-as-it-goes follow-existing-plan surgery-planned after-back-surgery',
    );
  });

  it('tells the good news in the open to who needs no doctor, and only what is true of them', () => {
    const news = (answers: Answers): string => section('good-news', {course: 'better', ...answers});
    const all = 'nothing-broken moving-is-safe';
    expect(news({})).to.equal(all);
    expect(news({duration: '3-to-6-weeks', course: 'same'})).to.equal(all);
    expect(news({duration: '6-to-12-weeks'})).to.equal('nothing-broken moving-is-safe');
    expect(news({duration: 'over-12-weeks', steroids: 'yes'})).to.equal('moving-is-safe');
    expect(news({pregnant: 'yes'})).to.equal('nothing-broken moving-is-safe');
    expect(news({'leg-pain': 'one-leg-above-knee'})).to.equal(all);
    expect(news({'leg-pain': 'one-leg-above-knee', 'leg-tingling': 'yes'})).to.equal('moving-is-safe');
    expect(news({'leg-pain': 'one-leg-below-knee'})).to.equal('moving-is-safe');
    // A hernia takes longer.
    expect(news({'leg-pain': 'one-leg-below-knee', 'leg-tingling': 'yes'})).to.equal('moving-is-safe');
    expect(news({pain: '8', duration: '3-to-6-weeks'})).to.equal('');
    expect(news({'night-pain': 'yes'})).to.equal('');
  });

  it('explains pain that lasts, once it has lasted for 12 weeks', () => {
    const helps = 'louder-and-softer small-fixed-steps guided';
    const lasts = (answers: Answers): string =>
      section('lasting-pain', {duration: 'over-12-weeks', course: 'better', ...answers});
    expect(lasts({})).to.equal(`pain-says-little alert-nerves ${helps}`);
    expect(lasts({'leg-pain': 'one-leg-above-knee'})).to.equal(`pain-says-little alert-nerves ${helps}`);
    // Nobody says that it is nothing where a bone or a nerve may be in it, or before a doctor has looked.
    for (const answers of [
      {steroids: 'yes'},
      {'leg-pain': 'one-leg-below-knee'},
      {'leg-pain': 'one-leg-above-knee', 'leg-tingling': 'yes'},
    ] as const)
      expect(lasts(answers), JSON.stringify(answers)).to.equal(helps);
    expect(lasts({course: 'worse'})).to.equal(`reservation ${helps}`);
    expect(section('lasting-pain', {duration: '6-to-12-weeks', course: 'better'})).to.equal('');
  });

  it('speaks of the place where the pain is', () => {
    const about = (location: NonNullable<Answers['location']>): readonly string[] =>
      [...says('understanding', {location, course: 'better'}), ...says('posture', {location, course: 'better'})].filter(
        (line) => /place|what-it-is|other-names|first/.test(line),
      );
    expect(about('low')).to.deep.equal(['what-it-is', 'other-names', 'place-low']);
    expect(about('mid-or-upper')).to.deep.equal([
      'what-it-is-higher',
      'place-mid',
      'place-upper',
      'work-posture-first',
    ]);
    expect(about('whole')).to.deep.equal([
      'what-it-is',
      'what-it-is-higher',
      'place-low',
      'place-mid',
      'place-upper',
      'work-posture-first',
    ]);
    const recognised = (location: NonNullable<Answers['location']>): boolean =>
      says('understanding', {location, course: 'better'}).includes('recognise');
    expect([recognised('low'), recognised('whole'), recognised('mid-or-upper')]).to.deep.equal([true, true, false]);
    for (const [location, shown] of [
      ['mid-or-upper', true],
      ['whole', false],
      ['low', false],
    ] as const)
      expect(says('understanding', {location, course: 'better'}).includes('recognise-higher'), location).to.equal(
        shown,
      );
    expect(about('flank')).to.deep.equal(['what-it-is', 'other-names', 'place-flank']);
  });

  it('asks about a birth or menstruation only whom that can be true of', () => {
    const asks = (answers: Answers): boolean =>
      says('understanding', {course: 'better', ...answers}).includes('after-birth');
    for (const age of ['18-to-44', '45-to-49', '50-to-59'] as const) expect(asks({age}), age).to.equal(true);
    for (const answers of [{age: '60-to-69'}, {age: '70-plus'}, {pregnant: 'yes'}] as const)
      expect(asks(answers), JSON.stringify(answers)).to.equal(false);
  });

  it('names other sports to who may do them', () => {
    const named = (answers: Answers): boolean =>
      says('exercise-programme', {course: 'better', ...answers}).includes('other-sports');
    expect(named({})).to.equal(true);
    for (const answers of [
      {pregnant: 'yes'},
      {'fragile-bones': 'yes', duration: 'over-12-weeks'},
      {pain: '8', duration: '3-to-6-weeks'},
      {'leg-pain': 'one-leg-below-knee'},
      {'leg-pain': 'one-leg-above-knee', 'leg-tingling': 'yes'},
      {'daily-function': 'hardly'},
      {pain: '8'},
    ] as const)
      expect(named(answers), JSON.stringify(answers)).to.equal(false);
    expect(named({pain: '7'})).to.equal(true);
    expect(named({'leg-pain': 'one-leg-above-knee'})).to.equal(true);
    expect(says('exercise-programme', {'daily-function': 'hardly', course: 'better'})).to.include('exercise-gently');
  });

  it('gives a pregnant woman her own advice, and no painkillers', () => {
    const pregnant: Answers = {pregnant: 'yes', course: 'better'};
    expect(says('at-the-physiotherapist', pregnant)[0]).to.equal('tell-your-midwife');
    expect(section('what-you-can-do', pregnant)).not.to.include('aids-brace');
    expect(section('prevention', pregnant)).not.to.include('keep-training');
    expect(section('recovery', pregnant)).not.to.include('course-six-weeks');
    const hernia: Answers = {'leg-pain': 'one-leg-below-knee', 'leg-tingling': 'yes', course: 'better'};
    expect(section('recovery', hernia)).not.to.include('course-six-weeks');
    expect(says('exercise-programme', pregnant)).to.include('pregnant-exercise');
    expect(section('pain-relief', pregnant)).to.equal(
      'not-in-pregnancy ask-first-when no-opioids too-much-paracetamol',
    );
    for (const id of ['at-the-physiotherapist', 'exercise-programme', 'pain-relief'])
      expect(section(id, {course: 'better'}), id).not.to.match(/midwife|pregnan/);
  });

  it('tells somebody of 70 or older, or on steroids, to ask before taking painkillers', () => {
    expect(section('pain-relief', {age: '70-plus'})).to.equal(
      'over-70-ask-first ask-first-when paracetamol-first no-opioids too-much-paracetamol',
    );
    for (const age of ['18-to-44', '45-to-49', '50-to-59', '60-to-69'] as const)
      expect(section('pain-relief', {age})).to.equal(
        'ask-first-when paracetamol-first nsaid-short no-opioids too-much-paracetamol',
      );
    // Long after six weeks steroids alone are no reason for an appointment.
    expect(section('pain-relief', {steroids: 'yes', duration: '6-to-12-weeks'})).to.equal(
      'steroids-ask-first ask-first-when paracetamol-first no-opioids too-much-paracetamol',
    );
  });

  it('sends who may have weak bones to a physiotherapist for sport and training', () => {
    const weak: Answers = {'fragile-bones': 'yes', duration: '6-to-12-weeks', course: 'better'};
    expect(section('people-ask', weak)).to.match(/ sports-at-fracture-risk$/);
    expect(section('prevention', weak)).to.include('training-at-fracture-risk');
    expect(section('prevention', {...weak, pregnant: 'yes'})).not.to.include('training');
    expect(section('people-ask', {duration: '6-to-12-weeks'})).to.match(/ may-i-do-sports$/);
    expect(section('prevention', {duration: '6-to-12-weeks'})).to.include('keep-training');
  });

  it('speaks of work by the visitor’s own answer, and not to who has none', () => {
    const about = (work: NonNullable<Answers['work']>): string => section('work', {work, course: 'better'});
    expect(about('working')).to.equal('keep-working');
    expect(about('adapted')).to.equal('work-adapted heavy-tasks');
    expect(about('off-sick')).to.equal('off-sick');
    expect(about('not-said')).to.equal('work-helps');
    expect(about('no-paid-work')).to.equal('');
    expect(says('work', {work: 'working', 'heavy-work': 'yes'})).to.include('heavy-tasks');
  });

  it('speaks of the place where it hurts', () => {
    const place = (location: NonNullable<Answers['location']>): readonly string[] =>
      says('understanding', {location, course: 'better'}).filter((line) => line.startsWith('place-'));
    expect(place('low')).to.deep.equal(['place-low']);
    expect(place('whole')).to.deep.equal(['place-low', 'place-mid', 'place-upper']);
    expect(place('mid-or-upper')).to.deep.equal(['place-mid', 'place-upper']);
    expect(place('flank')).to.deep.equal(['place-flank']);
  });

  it('names who treats what fits this visitor', () => {
    const whom = (answers: Answers): readonly string[] => {
      const sections = adviceFor(situationFor(person({...adult, ...answers})));
      return sections.find(({id}) => id === 'who-treats-what')?.suited ?? [];
    };
    expect(whom({})).to.deep.equal([]);
    // Stiffness in the morning may be inflammation: no reason to manipulate.
    expect(whom({duration: 'over-12-weeks', 'morning-stiffness': 'yes'})).to.deep.equal([]);
    expect(whom({'passive-coping': 'yes'})).to.deep.equal(['exercise-therapist']);
    expect(whom({'heavy-work': 'yes'})).to.deep.equal(['occupational-therapist']);
    expect(whom({work: 'adapted'})).to.deep.equal(['occupational-therapist', 'company-doctor']);
    for (const factor of ['stress', 'low-mood', 'fear-of-movement'] as const)
      expect(whom({[factor]: 'yes'})).to.deep.equal(['psychosomatic-care']);
    expect(whom({'work-trouble': 'yes'})).to.deep.equal(['company-doctor']);
    expect(whom({work: 'off-sick'})).to.deep.equal(['company-doctor']);
    const several: Answers = {'fear-of-movement': 'yes', 'expects-no-recovery': 'yes'};
    expect(whom({...several, duration: 'over-12-weeks'})).to.include('rehabilitation-physician');
    expect(whom({...several, duration: '6-to-12-weeks'})).not.to.include('rehabilitation-physician');
    expect(whom({duration: 'over-12-weeks'})).not.to.include('rehabilitation-physician');
  });

  it('names everybody in the list of who treats what as somebody whom a practice can have too', () => {
    const lines = says('who-treats-what', {course: 'better'});
    expect(lines).to.have.length(7);
    expect(professions).to.have.members([...lines]);
  });

  it('has everything in the leaflet but what is true of one visitor alone', () => {
    const {sections} = makeLeaflet();
    expect(sections.find(({id}) => id === 'at-the-gp')?.lines.join(' ')).to.equal(
      'gp-asks-and-examines blood-test-or-referral move-as-it-goes follow-existing-plan',
    );
    const ids = sections.map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids).not.to.include('until-then');
    const said = new Set<string>(sections.flatMap(({lines}) => lines));
    const missing = (Object.keys(nl.lines) as LineId[]).filter((line) => !said.has(line));
    expect(missing).to.have.members([
      'do-not-drive',
      'lie-still-after-accident',
      'do-not-wait',
      'nobody-answers',
      'no-lifting-after-fall',
      'worse-call-now',
      'reservation',
      'exercise-gently',
      'work-adapted',
      'keep-working',
      'slow-recovery-few',
      'slow-recovery-some',
      'usually-no-scan',
      'keep-moving-meanwhile',
      'nothing-broken',
      'moving-is-safe',
      'hernia-fits',
      'hernia-fits-less',
      'hernia-does-not-fit',
      'sports-at-fracture-risk',
      'training-at-fracture-risk',
    ]);
  });

  it('mentions a lesser reason only when it is about something that is not shown already', () => {
    const shown = (answers: Answers): string[] => {
      const {reasons, alsoNote} = assess(person({...adult, ...answers}));
      return worthNoting(reasons, alsoNote).map(({rule}) => rule);
    };
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
