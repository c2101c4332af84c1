import {expect} from '@open-wc/testing';
import {
  exerciseIds,
  gentleLater,
  gentlePlan,
  programmeFor,
  usualLater,
  usualPlan,
  type PlanStep,
} from '../../src/triage/exercises.js';
import {outcomeOf} from '../../src/triage/outcome.js';
import {makeLeaflet} from '../../src/triage/leaflet.js';
import type {Answers} from '../../src/triage/questions.js';
import {urgencies} from '../../src/triage/urgency.js';
import {sampled} from '../helpers/all.js';
import {person} from '../helpers/person.js';
import {noon, site, situationFor} from '../helpers/situation.js';
import {vignettes} from './vignettes.js';

const programmeOf = (answers: Answers) => {
  const full = person({age: '18-to-44', course: 'better', ...answers});
  return outcomeOf(full, noon, site()).programme;
};
const exercisesOf = (answers: Answers): string => programmeOf(answers)?.exercises.join(' ') ?? '';
/** What comes in weeks 3 and 4, and what in weeks 5 and 6. */
const addsOf = (answers: Answers): readonly string[] =>
  programmeOf(answers)?.later.map(({adds}) => adds.join(' ')) ?? [];

const early = 'walking breathing getting-up pelvic-tilt knee-to-chest cat-camel';
const gentle = 'walking breathing getting-up pelvic-tilt';
const easeTheLeg = 'walking easing-position breathing getting-up pelvic-tilt';
const forTheUpperBack = 'shoulder-blades upper-back-stretch seated-turn arms-along-wall';

/** Minutes of walking in a day. */
const walked = ({walks, minutes}: PlanStep): number => walks * minutes;

describe('exercises', () => {
  it('fit the phase', () => {
    expect(exercisesOf({duration: 'under-1-week'})).to.equal(early);
    expect(exercisesOf({duration: '1-to-3-weeks'})).to.equal(early);
    expect(exercisesOf({duration: '3-to-6-weeks'})).to.equal(`${early} hip-stretch bridge lifting-well`);
    for (const duration of ['6-to-12-weeks', 'over-12-weeks'] as const)
      expect(exercisesOf({duration})).to.equal(`${early} hip-stretch bridge plank lifting-well`);
  });

  it('go on after two weeks with what the pain was too new for', () => {
    for (const duration of ['under-1-week', '1-to-3-weeks'] as const)
      expect(addsOf({duration})).to.deep.equal(['hip-stretch bridge lifting-well', 'plank']);
    expect(addsOf({duration: '3-to-6-weeks'})).to.deep.equal(['plank', '']);
    for (const duration of ['6-to-12-weeks', 'over-12-weeks'] as const)
      expect(addsOf({duration})).to.deep.equal(['', '']);
  });

  it('add nothing by themselves where a physiotherapist or doctor has to say what more is safe', () => {
    for (const [kind, answers] of [
      ['leg', {'leg-pain': 'one-leg-below-knee'}],
      ['gentle', {'daily-function': 'hardly'}],
      ['gentle', {pain: '8', duration: '3-to-6-weeks'}],
      ['gentle', {'fragile-bones': 'yes', duration: 'over-12-weeks'}],
      ['pregnant', {pregnant: 'yes'}],
      ['pregnant', {pregnant: 'yes', 'leg-pain': 'one-leg-below-knee'}],
    ] as const) {
      expect(addsOf(answers), JSON.stringify(answers)).to.deep.equal(['', '']);
      expect(programmeOf(answers)?.kind).to.equal(kind);
    }
    expect(programmeOf({})?.kind).to.equal('free');
  });

  it('are others for pain between the shoulder blades, and both sorts for the whole back', () => {
    const upper: Answers = {location: 'mid-or-upper'};
    expect(exercisesOf(upper)).to.equal(`work-posture walking breathing getting-up cat-camel ${forTheUpperBack}`);
    expect(addsOf(upper)).to.deep.equal(['lifting-well', 'plank']);
    expect(exercisesOf({location: 'whole'})).to.equal(`work-posture ${early} ${forTheUpperBack}`);
    expect(addsOf({location: 'whole'})).to.deep.equal(['hip-stretch bridge lifting-well', 'plank']);
    expect(exercisesOf({location: 'flank'})).to.equal(early);
    // What is gentle turns and bends no back either.
    const carefully: Answers = {'daily-function': 'hardly'};
    expect(exercisesOf({...upper, ...carefully})).to.equal('work-posture walking breathing getting-up shoulder-blades');
    expect(exercisesOf({location: 'whole', ...carefully})).to.equal(`work-posture ${gentle} shoulder-blades`);
    expect(exercisesOf({...upper, pregnant: 'yes'})).to.equal('walking breathing getting-up');
    expect(exercisesOf({...upper, 'leg-pain': 'one-leg-below-knee'})).to.equal(
      'walking easing-position breathing getting-up',
    );
  });

  it('have no plank from 70 on', () => {
    for (const duration of ['6-to-12-weeks', 'over-12-weeks'] as const) {
      for (const age of ['18-to-44', '45-to-49', '50-to-59', '60-to-69'] as const)
        expect(exercisesOf({age, duration})).to.include('plank');
      expect(exercisesOf({age: '70-plus', duration})).to.equal(`${early} hip-stretch bridge lifting-well`);
    }
    expect(addsOf({age: '70-plus'})).to.deep.equal(['hip-stretch bridge lifting-well', '']);
  });

  it('ease a leg whose nerve is irritated, and bend nobody’s knee to the chest there', () => {
    for (const duration of ['under-1-week', '6-to-12-weeks', 'over-12-weeks'] as const)
      expect(exercisesOf({duration, 'leg-pain': 'one-leg-below-knee', 'leg-worse-on-coughing': 'yes'})).to.equal(
        easeTheLeg,
      );
    expect(exercisesOf({'leg-pain': 'one-leg-above-knee', 'leg-tingling': 'yes'})).to.equal(easeTheLeg);
    expect(exercisesOf({'leg-pain': 'both-legs-long', duration: '3-to-6-weeks'})).to.equal(easeTheLeg);
    expect(exercisesOf({'leg-pain': 'one-leg-above-knee'})).to.equal(early);
  });

  it('are gentle as long as a doctor has yet to look', () => {
    expect(exercisesOf({pain: '8', duration: '3-to-6-weeks'})).to.equal(gentle);
    expect(exercisesOf({course: 'worse', duration: 'over-12-weeks'})).to.equal(gentle);
  });

  it('are gentle for who hardly moves, however long it lasts', () => {
    for (const duration of ['under-1-week', '6-to-12-weeks'] as const)
      expect(exercisesOf({'daily-function': 'hardly', duration})).to.equal(gentle);
  });

  it('are gentle for bones that may have given way, however long it lasts', () => {
    for (const duration of ['6-to-12-weeks', 'over-12-weeks'] as const)
      for (const answers of [{'fragile-bones': 'yes'}, {steroids: 'yes'}] as const) {
        expect(exercisesOf({...answers, duration})).to.equal(gentle);
        expect(programmeOf({...answers, duration})?.plan).to.equal(gentlePlan);
      }
  });

  it('have nothing on the belly, no plank and only the plan for walking in pregnancy', () => {
    for (const duration of ['under-1-week', 'over-12-weeks'] as const) {
      expect(exercisesOf({pregnant: 'yes', duration})).to.equal('walking breathing getting-up');
    }
  });

  it('start small for who has much pain, hardly moves, has leg pain or is pregnant', () => {
    expect(programmeOf({})?.plan).to.equal(usualPlan);
    for (const answers of [
      {pain: '8'},
      {age: '70-plus', duration: '6-to-12-weeks'},
      {'daily-function': 'hardly'},
      {'leg-pain': 'one-leg-below-knee'},
      {pregnant: 'yes'},
      {pain: '9'},
      {pain: '9', duration: '3-to-6-weeks'},
      {pain: '10'},
    ] as const)
      expect(programmeOf(answers)?.plan, JSON.stringify(answers)).to.equal(gentlePlan);
    expect(programmeOf({pain: '7'})?.plan).to.equal(usualPlan);
  });

  it('build up by time over six weeks, and stay within 5 to 10 repetitions, 1 to 3 times a day', () => {
    for (const [first, later] of [
      [usualPlan, usualLater],
      [gentlePlan, gentleLater],
    ] as const) {
      expect(first.at(-1)?.lastDay).to.equal(14);
      expect(later.map(({lastDay}) => lastDay)).to.deep.equal([28, 42]);
      const plan = [...first, ...later];
      expect(plan.map(({firstDay}) => firstDay)).to.deep.equal([
        1,
        ...plan.slice(0, -1).map(({lastDay}) => lastDay + 1),
      ]);
      for (const [index, step] of plan.entries()) {
        expect(step.repetitions).to.be.within(5, 10);
        expect(step.rounds).to.be.within(1, 3);
        const before = plan[index - 1];
        if (!before) continue;
        expect(walked(step)).to.be.at.least(walked(before));
        expect(step.minutes).to.be.greaterThan(before.minutes);
        expect(step.rounds * step.repetitions).to.be.at.least(before.rounds * before.repetitions);
      }
    }
    const usual = [...usualPlan, ...usualLater];
    for (const [index, step] of [...gentlePlan, ...gentleLater].entries())
      expect(walked(step)).to.be.at.most(walked(usual[index] as PlanStep));
    expect(programmeOf({})?.later.map(({minutes}) => minutes)).to.deep.equal(usualLater.map(({minutes}) => minutes));
    expect(programmeOf({pain: '8', duration: '3-to-6-weeks'})?.later.map(({minutes}) => minutes)).to.deep.equal(
      gentleLater.map(({minutes}) => minutes),
    );
  });

  it('are given to nobody whom table d0 gives none: not one of the patients', () => {
    const counted: {[urgency: string]: number} = Object.fromEntries(urgencies.map((urgency) => [urgency, 0]));
    let bending = 0;
    const patients = sampled(vignettes, 6);
    for (const {id, answers} of patients) {
      const full = person(answers);
      const {urgency, programme} = outcomeOf(full, noon, site());
      counted[urgency] = (counted[urgency] ?? 0) + (programme ? 1 : 0);
      // Nobody with a possible fracture, tumour or infection sees knee-to-chest.
      if (['call-112', 'call-now', 'gp-today'].includes(urgency)) expect(programme, id).to.equal(null);
      if (programme?.exercises.includes('knee-to-chest')) {
        bending++;
        expect(['physiotherapist', 'self-care'], id).to.include(urgency);
        expect(full.pregnant, id).not.to.equal('yes');
      }
    }
    console.log(
      `exercises: ${patients.length} patients, programmes by urgency ${JSON.stringify(counted)}, ${bending} with knee-to-chest`,
    );
    expect(bending).to.be.greaterThan(patients.length / 30);
  });

  it('take what was not asked as the mildest', () => {
    const programme = programmeFor(situationFor({age: '18-to-44'}));
    expect(programme.exercises.join(' ')).to.equal('walking breathing getting-up cat-camel');
    expect(programme.plan).to.equal(usualPlan);
  });

  it('have their own order in a programme', () => {
    expect(exerciseIds.join(' ')).to.equal(
      `work-posture walking easing-position breathing getting-up pelvic-tilt knee-to-chest cat-camel ${forTheUpperBack} hip-stretch bridge plank lifting-well`,
    );
  });

  it('all stand in the leaflet, with the plan that asks least', () => {
    const {plan, exercises, later, kind} = makeLeaflet().programme;
    expect(plan).to.equal(gentlePlan);
    expect(kind).to.equal('gentle');
    expect(later.map(({minutes}) => minutes)).to.deep.equal(gentleLater.map(({minutes}) => minutes));
    expect(later.map(({adds}) => adds.join(' '))).to.deep.equal(['hip-stretch bridge lifting-well', 'plank']);
    expect([...exercises, ...later.flatMap(({adds}) => adds)]).to.have.members([...exerciseIds]);
  });
});
