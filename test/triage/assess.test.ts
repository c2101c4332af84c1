import {expect} from '@open-wc/testing';
import {assess} from '../../src/triage/assess.js';
import {answersOnPath, nextScreen} from '../../src/triage/flow.js';
import type {Answers} from '../../src/triage/questions.js';
import {ruleRows} from '../../src/triage/rules.js';
import {rank, type Urgency} from '../../src/triage/urgency.js';
import {counted} from '../helpers/counted.js';
import {person} from '../helpers/person.js';
import {neverSole, vignettes} from './vignettes.js';

const rulesOf = (answers: Answers): {deciding: string[]; all: string[]} => {
  const {reasons, alsoNote} = assess(answers);
  const deciding = reasons.map(({rule}) => rule as string);
  return {deciding, all: [...deciding, ...alsoNote.map(({rule}) => rule)]};
};

describe('assess', () => {
  it('sends every test patient exactly where they must go', () => {
    // The whole report, and not the first line of it: whoever changes a rule has to see everybody whom it moves.
    const report = vignettes.flatMap(({id, patient, expect: urgency, window, eitherDoor, answers}) => {
      const now = assess(person(answers));
      const from = [urgency, window, eitherDoor ? 'either door' : ''].join(' ').trim();
      const to = [now.urgency, now.window, now.eitherDoor ? 'either door' : ''].join(' ').trim();
      return from === to
        ? []
        : [`${id}: from ${from} to ${to}, by ${now.reasons.map(({rule}) => rule).join(' and ')} (${patient})`];
    });
    if (report.length > 0)
      console.log(`${report.length} of ${vignettes.length} vignettes change:\n${report.join('\n')}`);
    expect(report).to.deep.equal([]);
  });

  it('sends nobody of the published cases higher or lower than the case allows', () => {
    const published = vignettes.filter(({between}) => between);
    expect(published).to.have.length(37);
    for (const {id, answers, between: [atLeast, atMost] = []} of published) {
      const {urgency} = assess(person(answers));
      expect(rank(urgency), id).to.be.within(rank(atMost as Urgency), rank(atLeast as Urgency));
    }
  });

  it('has a name of its own for every test patient', () => {
    const ids = vignettes.map(({id}) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
  });

  it('says the same when only what the check asks is answered', () => {
    for (const {id, patient, expect: urgency, window, eitherDoor = false, answers} of vignettes) {
      const asked = answersOnPath(person(answers));
      expect(nextScreen(asked), id).to.equal(null);
      const assessment = assess(asked);
      expect(assessment.urgency, `${id} ${patient}`).to.equal(urgency);
      expect(assessment.window, `${id} ${patient}`).to.equal(window);
      expect(assessment.eitherDoor, `${id} ${patient}`).to.equal(eitherDoor);
      expect(assessment.complete, id).to.equal(true);
    }
  });

  it('has at least three test patients for every rule, and one for whom it alone decides where that can be', () => {
    const seen = vignettes.map(({answers}) => rulesOf(person(answers)));
    for (const {id} of ruleRows) {
      const applies = seen.filter(({all, deciding}) => all.includes(id) || deciding.includes(id)).length;
      const alone = seen.filter(({deciding}) => deciding.length === 1 && deciding[0] === id).length;
      expect(applies, `test/triage/vignettes.ts: how many patients has ${id}`).to.be.at.least(3);
      const decides = `test/triage/vignettes.ts: for how many patients does ${id} alone decide`;
      if (neverSole.includes(id)) expect(alone, decides).to.equal(0);
      else expect(alone, decides).to.be.at.least(1);
    }
    counted('patients', {patients: vignettes.length, rules: ruleRows.length});
  });

  it('takes a partial record, on which an unanswered question matches nothing', () => {
    const nothing = assess({});
    expect(nothing.urgency).to.equal('self-care');
    expect(nothing.complete).to.equal(false);
    expect(nothing.profile).to.equal(null);
    const one = assess({'saddle-numbness': 'yes'});
    expect(one.urgency).to.equal('call-now');
    expect(one.complete).to.equal(false);
    // "not better" needs an answer that differs from better.
    expect(assess({duration: '3-to-6-weeks'}).reasons.map(({rule}) => rule)).to.deep.equal(['self-care']);
  });

  it('gives the shortest window of the rules that decide', () => {
    const slow = assess(person({age: '18-to-44', 'leg-pain': 'both-legs-long', duration: '3-to-6-weeks'}));
    expect(slow.window).to.equal('one-to-two-weeks');
    const both = assess(
      person({age: '18-to-44', 'leg-pain': 'both-legs-long', duration: '3-to-6-weeks', injury: 'fall', pain: '7'}),
    );
    expect(both.window).to.equal('two-to-three-working-days');
    expect(both.reasons.map(({rule}) => rule)).to.have.members(['both-legs-long', 'fall']);
  });

  it('takes the window of the most pressing box of a rule, and names what made it so', () => {
    const [late] = assess(person({age: '18-to-44', injury: 'fall', course: 'better'})).reasons;
    expect(late).to.include({rule: 'fall', window: 'one-to-two-weeks', eitherDoor: true});
    expect(late?.because).to.deep.equal(['injury']);
    const [soon] = assess(person({age: '50-to-59', injury: 'fall', course: 'better'})).reasons;
    expect(soon).to.include({rule: 'fall', window: 'two-to-three-working-days'}).and.not.have.property('eitherDoor');
    expect(soon?.because).to.deep.equal(['injury', 'age']);
  });

  it('opens a second door only when every box that decides does', () => {
    const either = (answers: Answers): boolean => assess(person({age: '18-to-44', ...answers})).eitherDoor;
    expect(either({'night-pain': 'yes'})).to.equal(true);
    expect(either({'night-pain': 'yes', injury: 'fall', course: 'better'})).to.equal(true);
    // Another reason for the GP, with the same window, shuts it; so does a shorter window.
    expect(either({'night-pain': 'yes', 'long-malaise': 'yes'})).to.equal(false);
    expect(either({'night-pain': 'yes', 'back-shape-changed': 'yes'})).to.equal(false);
    // A lesser reason does not, and a more urgent one has no appointment.
    expect(either({'night-pain': 'yes', pregnant: 'yes'})).to.equal(true);
    expect(either({'night-pain': 'yes', fever: 'yes'})).to.equal(false);
    expect(either({})).to.equal(false);
  });

  it('names the other door beside the GP', () => {
    expect(assess(person({age: '18-to-44', pregnant: 'yes', 'pregnancy-cramps': 'yes'})).door).to.equal('midwife');
    expect(assess(person({age: '18-to-44', 'spine-procedure': 'yes', 'saddle-numbness': 'unsure'})).door).to.equal(
      'treating-hospital',
    );
    expect(assess(person({age: '18-to-44', 'saddle-numbness': 'yes'})).door).to.equal(undefined);
  });

  it('gives the reason of the box that fits where the row’s own would be untrue', () => {
    const narrow = assess(
      person({age: '60-to-69', duration: '3-to-6-weeks', 'leg-pain': 'both-legs-long', 'leg-better-on-sitting': 'yes'}),
    );
    expect(narrow.reasons.map(({reason}) => reason)).to.deep.equal(['narrow-spinal-canal']);
    const long = assess(person({age: '60-to-69', duration: '3-to-6-weeks', 'leg-pain': 'both-legs-long'}));
    expect(long.reasons.map(({reason}) => reason)).to.deep.equal(['both-legs-long']);
  });

  it('tells which answers made a rule apply', () => {
    const [reason] = assess(person({age: '60-to-69', injury: 'fall'})).reasons;
    expect(reason?.rule).to.equal('fall-with-fragile-bones');
    expect(reason?.because).to.have.members(['injury', 'age']);
  });

  it('tells the recovery profile by duration alone', () => {
    const profiles = (['under-1-week', '1-to-3-weeks', '3-to-6-weeks', '6-to-12-weeks', 'over-12-weeks'] as const).map(
      (duration) => assess({duration}).profile,
    );
    expect(profiles).to.deep.equal([1, 1, 1, 2, 3]);
  });

  it('counts what makes recovery slower, with pain, daily life and leg pain', () => {
    const level = (answers: Answers): string => assess(person({age: '18-to-44', ...answers})).slowRecovery.level;
    expect(level({})).to.equal('few');
    expect(level({stress: 'yes'})).to.equal('few');
    expect(level({stress: 'yes', pain: '6'})).to.equal('few');
    expect(level({stress: 'yes', pain: '7'})).to.equal('some');
    expect(level({stress: 'yes', 'leg-pain': 'one-leg-above-knee', pain: '7'})).to.equal('some');
    expect(level({stress: 'yes', 'leg-pain': 'one-leg-above-knee', pain: '7', 'daily-function': 'hardly'})).to.equal(
      'several',
    );
    expect(level({'fear-of-movement': 'yes', 'expects-no-recovery': 'yes'})).to.equal('several');
    expect(assess(person({stress: 'yes', pain: '7'})).slowRecovery.factors).to.deep.equal(['stress', 'pain']);
  });

  const wrong: readonly [unknown, string, string][] = [
    [{'saddle-numbnes': 'yes'}, 'saddle-numbnes', 'saddle-numbness'],
    [{'leg-strength': 'foot-dropp'}, 'foot-dropp', 'foot-drop'],
    [{pain: 7}, '7', '"7"'],
    [{pain: null}, 'null', 'pain'],
    [{pain: undefined}, 'undefined', 'pain'],
    [{constructor: 'yes'}, 'constructor', 'did you mean'],
    [null, 'answers must be a plain object', ''],
    [['yes'], 'answers must be a plain object', ''],
    [new Map([['very-ill', 'yes']]), 'answers must be a plain object', ''],
    [Object.create({'very-ill': 'yes'}) as object, 'answers must be a plain object', ''],
    [{pain: {}}, 'Unknown answer object to "pain"', 'did you mean'],
    [{pain: Object.create(null) as object}, 'Unknown answer object to "pain"', 'did you mean'],
  ];
  for (const [answers, named, nearest] of wrong)
    it(`refuses ${JSON.stringify(answers)} by name`, () => {
      for (const read of [assess, nextScreen, answersOnPath])
        expect(() => read(answers as Answers))
          .to.throw(TypeError)
          .with.property('message')
          .that.includes(named)
          .and.includes(nearest);
    });
});
