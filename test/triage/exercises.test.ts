import {expect} from '@open-wc/testing';
import {exerciseIds, gentlePlan, programmeFor, usualPlan, type PlanStep} from '../../src/triage/exercises.js';
import {outcomeOf} from '../../src/triage/outcome.js';
import {makeLeaflet} from '../../src/triage/leaflet.js';
import type {Answers} from '../../src/triage/questions.js';
import {urgencies} from '../../src/triage/urgency.js';
import {sampled} from '../helpers/all.js';
import {person} from '../helpers/person.js';
import {noon, situationFor} from '../helpers/situation.js';
import {vignettes} from './vignettes.js';

const programmeOf = (answers: Answers) => {
  const full = person({age: '18-to-44', course: 'better', ...answers});
  return outcomeOf(full, noon, 'physiotherapy').programme;
};
const exercisesOf = (answers: Answers): string => programmeOf(answers)?.exercises.join(' ') ?? '';

const early = 'walking breathing getting-up pelvic-tilt knee-to-chest cat-camel';
const gentle = 'walking breathing getting-up pelvic-tilt';
const easeTheLeg = 'walking easing-position breathing getting-up pelvic-tilt';

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
      expect(programmeOf({pregnant: 'yes', duration})?.walkingOnly).to.equal(true);
    }
    expect(programmeOf({})?.walkingOnly).to.equal(false);
  });

  it('start small for who has much pain, hardly moves, has leg pain or is pregnant', () => {
    expect(programmeOf({})?.plan).to.equal(usualPlan);
    for (const answers of [
      {pain: '8'},
      {age: '70-plus', duration: '6-to-12-weeks'},
      {'daily-function': 'hardly'},
      {'leg-pain': 'one-leg-below-knee'},
      {pregnant: 'yes'},
      {pain: '9', duration: '3-to-6-weeks'},
    ] as const)
      expect(programmeOf(answers)?.plan, JSON.stringify(answers)).to.equal(gentlePlan);
    expect(programmeOf({pain: '7'})?.plan).to.equal(usualPlan);
  });

  it('build up by time over exactly two weeks, and stay within 5 to 10 repetitions, 1 to 3 times a day', () => {
    for (const plan of [usualPlan, gentlePlan]) {
      expect(plan.map(({firstDay}) => firstDay)).to.deep.equal([
        1,
        ...plan.slice(0, -1).map(({lastDay}) => lastDay + 1),
      ]);
      expect(plan.at(-1)?.lastDay).to.equal(14);
      for (const [index, step] of plan.entries()) {
        expect(step.repetitions).to.be.within(5, 10);
        expect(step.rounds).to.be.within(1, 3);
        const before = plan[index - 1];
        if (!before) continue;
        expect(walked(step)).to.be.greaterThan(walked(before));
        expect(step.rounds * step.repetitions).to.be.at.least(before.rounds * before.repetitions);
      }
    }
    for (const [index, step] of gentlePlan.entries())
      expect(walked(step)).to.be.at.most(walked(usualPlan[index] as PlanStep));
  });

  it('are given to nobody whom table d0 gives none: not one of the patients', () => {
    const counted: {[urgency: string]: number} = Object.fromEntries(urgencies.map((urgency) => [urgency, 0]));
    let bending = 0;
    const patients = sampled(vignettes, 6);
    for (const {id, answers} of patients) {
      const full = person(answers);
      const {urgency, programme} = outcomeOf(full, noon, 'physiotherapy');
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
    expect(programme.exercises.join(' ')).to.equal(early);
    expect(programme.plan).to.equal(usualPlan);
  });

  it('have their own order in a programme', () => {
    expect(exerciseIds.join(' ')).to.equal(
      'walking breathing getting-up easing-position work-posture shoulder-blades upper-back-stretch seated-turn arms-along-wall pelvic-tilt knee-to-chest cat-camel hip-stretch bridge plank lifting-well',
    );
  });

  it('all stand in the leaflet, with the plan that asks least', () => {
    expect(makeLeaflet().programme.plan).to.equal(gentlePlan);
    expect(makeLeaflet().programme.walkingOnly).to.equal(false);
    expect(makeLeaflet().programme.exercises).to.deep.equal(exerciseIds);
  });
});
