import {expect} from '@open-wc/testing';
import type {LineId} from '../../src/triage/advice.js';
import {adviceFor} from '../../src/triage/advice.js';
import {isOfficeTime} from '../../src/triage/office-time.js';
import {judge} from '../../src/triage/assess.js';
import {outcomeOf, type Outcome} from '../../src/triage/outcome.js';
import {actRows, groupRows, nodeRows, type NodeId, type Plan} from '../../src/triage/plan.js';
import type {Answers} from '../../src/triage/questions.js';
import {situationOf} from '../../src/triage/situation.js';
import {crowd} from '../helpers/crowd.js';
import {person, uninvited} from '../helpers/person.js';
import {noon, site} from '../helpers/situation.js';

const outcomeFor = (answers: Answers): Outcome =>
  outcomeOf(uninvited(person({age: '18-to-44', course: 'better', ...answers})), noon, site());
const planOf = (answers: Answers): Plan => outcomeFor(answers).plan as Plan;
const nodesOf = (answers: Answers): string =>
  planOf(answers)
    .nodes.map(({node}) => node)
    .join(' ');
const actsOf = (answers: Answers): string =>
  planOf(answers)
    .nodes.flatMap(({acts}) => acts.map(({act}) => act))
    .join(' ');

/** Every line that stands somewhere under this outcome, as often as it does. */
const standing = ({plan, goodNews}: Outcome): readonly LineId[] =>
  plan
    ? [
        ...goodNews,
        ...plan.card,
        ...plan.notes,
        ...plan.nodes.flatMap(({acts, steps, lines, sections}) => [
          ...acts.flatMap(({line = []}) => line),
          ...steps,
          ...lines,
          ...sections.flatMap((section) => section.lines),
        ]),
        ...plan.groups.flatMap(({sections}) => sections.flatMap(({lines}) => lines)),
      ]
    : [];

const herniaPattern = {'leg-pain': 'one-leg-below-knee', 'leg-tingling': 'yes'} as const;

describe('the plan', () => {
  it('is a line in time for each outcome', () => {
    expect(nodesOf({duration: '1-to-3-weeks'})).to.equal('today sooner weeks course');
    expect(nodesOf({duration: 'over-12-weeks'})).to.equal(
      'until-the-physiotherapist sooner at-the-physiotherapist weeks lasting',
    );
    expect(nodesOf(herniaPattern)).to.equal(
      'until-the-physiotherapist sooner at-the-physiotherapist weeks course-of-hernia',
    );
    expect(nodesOf({pregnant: 'yes'})).to.include('course-unsure');
    // The title promises nothing of pain that gets worse after 6 weeks.
    expect(nodesOf({duration: '6-to-12-weeks', course: 'worse'})).to.include('course-unsure');
    expect(nodesOf({...herniaPattern, duration: '6-to-12-weeks', course: 'worse'})).to.match(
      / course-of-hernia-unsure$/,
    );
    expect(nodesOf({...herniaPattern, pregnant: 'yes'})).to.include('course-of-hernia-unsure');
    expect(nodesOf({...herniaPattern, duration: '6-to-12-weeks', course: 'same'})).to.match(/ course-of-hernia$/);
    expect(nodesOf({duration: '6-to-12-weeks', course: 'same'})).to.match(/ course$/);
    expect(nodesOf({'night-pain': 'yes'})).to.equal('tell sooner until-the-gp at-the-gp');
    expect(nodesOf({pain: '8', duration: '3-to-6-weeks'})).to.equal('tell sooner until-the-gp at-the-gp weeks course');
    expect(nodesOf({fever: 'yes'})).to.equal('tell again until-help');
  });

  it('is not there where only the call counts', () => {
    for (const answers of [{'chest-or-breath': 'yes'}, {'saddle-numbness': 'yes'}] as const)
      expect(outcomeFor(answers).plan).to.equal(null);
  });

  it('has at most three things to do at once, the dose of walking first', () => {
    expect(actsOf({})).to.equal('walk get-up lift-close');
    expect(actsOf({'leg-pain': 'one-leg-below-knee'})).to.equal('walk ease-the-leg get-up');
    expect(actsOf({location: 'mid-or-upper'})).to.equal('walk sit-well-at-work get-up');
    expect(actsOf({pregnant: 'yes', 'leg-pain': 'one-leg-below-knee'})).to.equal('walk get-up lift-close');
    expect(actsOf({'night-pain': 'yes'})).to.equal('move-as-it-goes');
    expect(actsOf({'night-pain': 'yes', 'fragile-bones': 'yes'})).to.equal('move-as-it-goes no-lifting');
    expect(actsOf({fever: 'yes'})).to.equal('move-as-it-goes');
  });

  it('tells to lift nothing heavy in the first weeks, and to whose exercises hold no lifting; to others how', () => {
    for (const duration of ['under-1-week', '3-to-6-weeks'] as const)
      expect(actsOf({duration, course: 'better'}), duration).to.equal('walk get-up lift-close');
    for (const duration of ['6-to-12-weeks', 'over-12-weeks'] as const) {
      expect(actsOf({duration, course: 'better'}), duration).to.equal('walk get-up lift-well');
      expect(planOf({duration, course: 'better'}).shownAsActs, duration).to.include('lifting-well');
      for (const other of [{pregnant: 'yes'}, {steroids: 'yes'}, {'daily-function': 'hardly', pain: '5'}] as const)
        expect(actsOf({duration, course: 'better', ...other}), duration).not.to.include('lift-well');
    }
  });

  it('says the reservation once, over all of it', () => {
    expect(planOf({pain: '8', duration: '3-to-6-weeks'}).notes).to.deep.equal(['reservation']);
    expect(planOf({}).notes).to.deep.equal([]);
  });

  it('says how the pain goes on in sight, which is the last of the good news', () => {
    const course = planOf({duration: '1-to-3-weeks'}).nodes.find(({node}) => node === 'course');
    expect(course?.lines).to.deep.equal(['course-six-weeks']);
  });

  it('shows an exercise that is done at once nowhere else', () => {
    expect(planOf({}).shownAsActs).to.deep.equal(['walking', 'getting-up']);
  });

  it('says every line of the advice, and each once, for everybody; and has no row that is for nobody', () => {
    let seen = 0;
    const met = {nodes: new Set<NodeId>(), acts: new Set<string>(), groups: new Set<string>()};
    for (const {answers, now, seenOn} of crowd(7)) {
      const outcome = outcomeOf(answers, now, seenOn);
      const {plan} = outcome;
      if (!plan) continue;
      seen++;
      const label = JSON.stringify(answers);
      const situation = situationOf(answers, judge(answers), isOfficeTime(now), seenOn);
      const told = new Set(adviceFor(situation).flatMap(({lines}) => lines));
      expect([...standing(outcome)].sort(), label).to.deep.equal([...told].sort());
      const nodes = plan.nodes.map(({node}) => node);
      expect(new Set(nodes).size, label).to.equal(nodes.length);
      // When to call comes before anything is built up.
      if (nodes.includes('weeks')) expect(nodes.indexOf('sooner'), label).to.be.below(nodes.indexOf('weeks'));
      for (const {node, acts} of plan.nodes) {
        met.nodes.add(node);
        for (const {act} of acts) met.acts.add(act);
      }
      for (const {group} of plan.groups) met.groups.add(group);
    }
    console.log(`plan: every line stands once for ${seen} people`);
    expect([...met.nodes].sort()).to.deep.equal([...new Set(nodeRows.map(({node}) => node))].sort());
    expect([...met.acts].sort()).to.deep.equal(actRows.map(({act}) => act).sort());
    expect([...met.groups].sort()).to.deep.equal(groupRows.map(({group}) => group).sort());
  });
});
