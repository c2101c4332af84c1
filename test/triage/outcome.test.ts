import {expect} from '@open-wc/testing';
import {adviceFor, helpline, type Section} from '../../src/triage/advice.js';
import {judge} from '../../src/triage/assess.js';
import {contactBelow, doorsFor, headingFor} from '../../src/triage/doors.js';
import {programmeFor, usualPlan} from '../../src/triage/exercises.js';
import {isOfficeTime} from '../../src/triage/office-time.js';
import {addedTo, outcomeOf, type Added, type Outcome, type SafetyNet} from '../../src/triage/outcome.js';
import type {Answers} from '../../src/triage/questions.js';
import {
  markByDoctor,
  markByPhysiotherapist,
  markOfHernia,
  safetyNet,
  signsFor,
  type Mark,
  type Sign,
} from '../../src/triage/safety-net.js';
import {isFor, type Situation} from '../../src/triage/situation.js';
import type {Given} from '../../src/triage/telling.js';
import {sample} from '../helpers/all.js';
import {crowd} from '../helpers/crowd.js';
import {person, uninvited} from '../helpers/person.js';
import {noon, site, situationFor} from '../helpers/situation.js';
import {readAdvice, type Reading} from './advice-oracle.js';

const outcomeFor = (answers: Answers): Outcome => outcomeOf(person({age: '18-to-44', ...answers}), noon, site());
const told = (given: readonly Given[] | null): readonly string[] =>
  (given ?? []).map(({question, answer}) => `${question} ${answer}`);
const named = (sign: Sign): string => ('symptom' in sign ? sign.symptom : sign.text);

/** What the second reading reads of an outcome. */
type Told = Pick<
  Outcome,
  'heading' | 'doors' | 'untilThen' | 'goodNews' | 'programme' | 'contactBelow' | 'helpline'
> & {
  readonly sections: readonly Section[];
  readonly safetyNet: Pick<SafetyNet, 'groups' | 'hernia'> | null;
};

/** It, in the form of that reading. */
function asRead(told: Told, {byDoctor, byPhysiotherapist}: Pick<Mark, 'byDoctor' | 'byPhysiotherapist'>): Reading {
  const {
    heading,
    doors,
    untilThen,
    goodNews,
    sections,
    programme,
    safetyNet: net,
    contactBelow: contact,
    helpline: line,
  } = told;
  return {
    heading,
    doors: doors.join(' '),
    advice: [
      ...(untilThen.length > 0 ? [`until-then: ${untilThen.join(' ')}`] : []),
      ...(goodNews.length > 0 ? [`good-news: ${goodNews.join(' ')}`] : []),
      ...sections.map(({id, lines}) => `${id}: ${lines.join(' ')}`),
    ],
    suited: sections.flatMap(({suited}) => suited).join(' '),
    programme: programme
      ? `${programme.kind}, ${programme.plan === usualPlan ? 'usual' : 'gentle'}: ${[programme.exercises, ...programme.later.map(({adds}) => adds)].map((ids) => ids.join(' ')).join(', later ')}`
      : '',
    signs: (net?.groups ?? []).map(({signs}) => signs.map(named).join(' ')),
    hernia: net?.hernia ?? false,
    markByDoctor: byDoctor,
    markByPhysiotherapist: byPhysiotherapist,
    contactBelow: contact,
    helpline: line,
  };
}

/** What the rows tell somebody in this situation, without what would make it more urgent, which takes long to find. */
function toldBy(answers: Answers, situation: Situation): Told {
  const sections = adviceFor(situation);
  return {
    heading: headingFor(situation),
    doors: doorsFor(situation),
    untilThen: [],
    goodNews: sections.find(({id}) => id === 'good-news')?.lines ?? [],
    sections: sections.filter(({id}) => id !== 'good-news'),
    programme: sections.some(({id}) => id === 'exercise-programme') ? programmeFor(situation) : null,
    safetyNet: isFor(safetyNet, situation)
      ? {groups: signsFor(answers, situation), hernia: isFor(markOfHernia, situation)}
      : null,
    contactBelow: isFor(contactBelow, situation),
    helpline: isFor(helpline, situation),
  };
}

describe('an outcome', () => {
  it('tells everybody what a second, plain reading of the clinical basis tells', () => {
    let people = 0;
    for (const {answers, now, seenOn} of crowd(sample ? 18 : 1)) {
      const {urgency, eitherDoor, reasons, facts, slowRecovery} = judge(answers);
      const judged = {
        urgency,
        eitherDoor,
        rules: reasons.map(({rule}) => rule),
        named: reasons.flatMap(({door}) => door ?? []),
        facts,
        factors: slowRecovery.factors,
      };
      const read = readAdvice(answers, judged, isOfficeTime(now), seenOn);
      const situation = situationFor(answers, now, seenOn);
      const marked = {
        byDoctor: isFor(markByDoctor, situation),
        byPhysiotherapist: isFor(markByPhysiotherapist, situation),
      };
      expect(asRead(toldBy(answers, situation), marked), JSON.stringify(answers)).to.deep.equal(read);
      // What would be more urgent is looked for in every other answer, so the whole is made for some.
      if (people % 10 === 0) {
        const outcome = outcomeOf(answers, now, seenOn);
        const marks = outcome.safetyNet?.marks ?? [];
        const any = marks.length > 0;
        const made = {
          byDoctor: marks.some((mark) => mark.byDoctor),
          byPhysiotherapist: marks.some((mark) => mark.byPhysiotherapist),
        };
        expect(asRead(outcome, made)).to.deep.equal({
          ...read,
          markByDoctor: read.markByDoctor && any,
          markByPhysiotherapist: read.markByPhysiotherapist && any,
        });
      }
      people++;
    }
    console.log(`advice, read a second time: ${people} people`);
  });

  it('says on the telephone what decided, and only where somebody is to be called now', () => {
    expect(told(outcomeFor({'saddle-numbness': 'yes'}).telephone)).to.deep.equal(['saddle-numbness yes']);
    expect(told(outcomeFor({'leg-strength': 'foot-drop', injury: 'fall'}).telephone)).to.deep.equal([
      'leg-strength foot-drop',
      'injury fall',
    ]);
    for (const answers of [{fever: 'yes'}, {'night-pain': 'yes'}, {}] as const)
      expect(outcomeFor(answers).telephone).to.equal(null);
  });

  it('tells the professional what decided first, and then all that says something', () => {
    const {story} = outcomeFor({pregnant: 'yes', stress: 'yes', pain: '2'});
    expect(told(story)).to.deep.equal([
      'pregnant yes',
      'age 18-to-44',
      'location low',
      'duration under-1-week',
      'course better',
      'pain 2',
      'daily-function normal',
      'stress yes',
      'work no-paid-work',
    ]);
  });

  it('sorts the same for the professional into what is there, what is denied and what was not asked', () => {
    const {professional} = outcomeFor({pregnant: 'yes', diabetes: 'yes', 'low-mood': 'yes'});
    expect(told(professional.because)).to.deep.equal(['pregnant yes']);
    expect(told(professional.complaint)).to.deep.equal([
      'age 18-to-44',
      'location low',
      'duration under-1-week',
      'course better',
      'pain 0',
      'daily-function normal',
      'injury none',
      'leg-pain none',
      'work no-paid-work',
    ]);
    expect(told(professional.present)).to.deep.equal(['diabetes yes']);
    const absent = told(professional.absent);
    expect(absent).to.include.members(['fever no', 'saddle-numbness no', 'leg-strength normal']);
    expect(absent).not.to.include('stress no');
    expect(absent.every((line) => / (?:no|normal)$/.test(line))).to.equal(true);
    expect(told(professional.recovery?.factors ?? null)).to.deep.equal(['low-mood yes']);
    expect(professional.recovery?.profile).to.equal(1);
    expect(professional.notAsked).to.deep.equal([]);
    const early = outcomeFor({'chest-or-breath': 'yes'}).professional;
    expect(early.notAsked).to.include.members(['age', 'bladder-bowel', 'slow-recovery']);
    expect(early.notAsked).not.to.include('pregnancy');
    expect(early.recovery).to.equal(null);
  });

  it('shows what was given on each screen, of ticks only those that were ticked', () => {
    const {given} = outcomeFor({'night-pain': 'yes'});
    const on = (id: string) => told(given.find(({screen}) => screen === id)?.given ?? null);
    expect(on('alarm-now')).to.deep.equal([]);
    expect(on('illness')).to.deep.equal(['night-pain yes']);
    expect(on('age')).to.deep.equal(['age 18-to-44']);
  });

  it('gives for each reason the answers that made it apply, what the rule reads, and what it leads to', () => {
    const {reasons, alsoNote} = outcomeFor({'night-pain': 'yes', pain: '8', duration: '3-to-6-weeks', pregnant: 'yes'});
    const shown = [...reasons, ...alsoNote].map(
      ({rule, grounds, heading}) => `${rule}: ${told(grounds).join(', ')}: ${heading}`,
    );
    expect(shown).to.deep.equal([
      'night-pain: night-pain yes, pain 8: gp-appointment',
      'still-severe: pain 8, duration 3-to-6-weeks: gp-appointment',
      'pregnant: pregnant yes: physiotherapist',
    ]);
    const [alone] = outcomeFor({'spine-procedure': 'yes'}).reasons;
    expect(alone?.heading).to.equal('call-hospital');
    expect(alone?.boxes).to.deep.equal([{'spine-procedure': 'yes'}]);
    // Of a rule with two windows, only what asks for the one that is given.
    const [weak] = outcomeFor({'night-pain': 'yes'}).reasons;
    expect(weak?.boxes).to.deep.equal([{'night-pain': 'yes'}]);
    const [ill] = outcomeFor({'long-malaise': 'yes'}).reasons;
    expect(ill?.boxes).to.deep.equal([{'long-malaise': 'yes'}, {'night-sweats': 'yes'}]);
    // A lesser reason leads to its own outcome.
    expect(outcomeFor({fever: 'yes', pregnant: 'yes'}).alsoNote.map(({heading}) => heading)).to.deep.equal([
      'physiotherapist',
    ]);
  });

  it('notes no lesser reason where somebody is to be called now', () => {
    expect(outcomeFor({'saddle-numbness': 'yes', pregnant: 'yes'}).alsoNote).to.deep.equal([]);
  });

  it('reminds of the days that are ahead, up to six weeks', () => {
    const {safetyNet} = outcomeFor({duration: '1-to-3-weeks'});
    expect(safetyNet?.marks.map(({weeks, reminder}) => [weeks, reminder])).to.deep.equal([
      [3, true],
      [6, true],
      [12, false],
    ]);
    expect(outcomeFor({'saddle-numbness': 'yes', duration: '1-to-3-weeks'}).safetyNet).to.equal(null);
  });

  it('has what fits a hernia, what slows recovery, and how it goes now', () => {
    const outcome = outcomeFor({
      'leg-pain': 'one-leg-below-knee',
      'leg-tingling': 'yes',
      'leg-worse-on-coughing': 'yes',
      stress: 'yes',
      pain: '5',
    });
    expect(outcome.fitsHernia).to.equal(true);
    expect(told(outcome.hernia)).to.deep.equal([
      'leg-pain one-leg-below-knee',
      'leg-worse-on-coughing yes',
      'leg-tingling yes',
    ]);
    expect(told(outcome.factors)).to.deep.equal(['stress yes', 'leg-pain one-leg-below-knee']);
    expect(outcome.state).to.deep.equal({pain: '5', daily: 'normal'});
    expect(outcomeFor({'chest-or-breath': 'yes'}).state).to.equal(null);
    expect(outcomeFor({}).fitsHernia).to.equal(false);
  });

  const uninvitedOutcome = (answers: Answers): Outcome =>
    outcomeOf(uninvited(person({age: '18-to-44', ...answers})), noon, site());
  const addedFor = (answers: Answers): Added => addedTo(uninvitedOutcome(answers), outcomeFor(answers));

  it('invites to make the advice more personal where that reads what was not asked yet, and assumes nothing before', () => {
    const before = uninvitedOutcome({pain: '7', 'leg-pain': 'one-leg-above-knee', course: 'better'});
    expect(before).to.deep.include({invites: true, factors: []});
    expect(before.professional.recovery).to.deep.equal({profile: 1, factors: null});
    expect(before.professional.notAsked).to.deep.equal(['slow-recovery']);
    expect(before.sections.map(({id}) => id)).not.to.include('work');
    expect(outcomeFor({}).invites).to.equal(false);
    for (const answers of [{'night-pain': 'yes'}, {fever: 'yes'}, {'saddle-numbness': 'yes'}] as const)
      expect(uninvitedOutcome(answers).invites).to.equal(false);
  });

  it('says what the answers to the invitation added, and what they changed', () => {
    const added = addedFor({
      'fear-of-movement': 'yes',
      'expects-no-recovery': 'yes',
      'work-trouble': 'yes',
      work: 'off-sick',
    });
    expect(added).to.deep.include({
      heading: 'physiotherapist',
      helpline: false,
      reasons: ['several-slow-recovery-factors'],
    });
    const lines = (id: string) => added.sections.find((section) => section.id === id)?.lines;
    expect(lines('work')).to.deep.equal(['off-sick']);
    expect(lines('who-treats-what')).to.deep.equal(['psychosomatic-care', 'company-doctor']);
    expect(lines('recovery')).to.deep.equal(['slow-recovery-several']);
    expect(lines('what-you-can-do')).to.equal(undefined);
  });

  it('names no reason that was there already', () => {
    expect(addedFor({duration: 'over-12-weeks', pregnant: 'yes', stress: 'yes'}).reasons).to.deep.equal([]);
  });

  it('says it when a low mood brings a number to call', () => {
    expect(addedFor({'low-mood': 'yes'})).to.include({helpline: true, heading: null});
  });

  it('adds hardly anything for who recognises nothing', () => {
    expect(addedFor({duration: 'over-12-weeks'})).to.deep.equal({
      heading: null,
      helpline: false,
      reasons: [],
      sections: [{id: 'recovery', lines: ['slow-recovery-few']}],
    });
  });

  it('says either door only where a weak sign decides alone', () => {
    expect(outcomeFor({'night-pain': 'yes'})).to.include({
      heading: 'gp-or-physiotherapist',
      card: 'either-door',
      window: 'one-to-two-weeks',
      // Neither of two doors goes before the other.
      doorInCard: null,
    });
    expect(outcomeFor({'night-pain': 'yes'}).doorsSideBySide).to.deep.equal([
      'this-physiotherapist-looks-first',
      'gp-examines',
    ]);
    expect(outcomeFor({'night-pain': 'yes', 'long-malaise': 'yes'})).to.include({
      heading: 'gp-appointment',
      card: 'gp-appointment',
      window: 'one-to-two-weeks',
      doorInCard: 'gp-examines',
    });
  });

  it('knows which door leads to the practice whose site it is', () => {
    const door = (answers: Answers, practice: 'physiotherapy' | 'gp' | 'other'): string | null =>
      outcomeOf(person({age: '18-to-44', ...answers}), noon, site(practice)).toPractice;
    expect(door({'night-pain': 'yes'}, 'physiotherapy')).to.equal('this-physiotherapist-looks-first');
    expect(door({'night-pain': 'yes'}, 'gp')).to.equal('this-gp-examines');
    expect(door({'night-pain': 'yes'}, 'other')).to.equal(null);
    expect(door({pregnant: 'yes'}, 'other')).to.equal('practice');
    // For self-care only on paper.
    expect(door({}, 'physiotherapy')).to.equal('practice');
    expect(door({fever: 'yes'}, 'gp')).to.equal(null);
  });

  it('has the practice below the card only where no door leads there and it may be of help', () => {
    expect(outcomeFor({}).contactBelow).to.equal(true);
    for (const answers of [{pregnant: 'yes'}, {'night-pain': 'yes'}, {fever: 'yes'}] as const)
      expect(outcomeFor(answers).contactBelow).to.equal(false);
  });

  it('says 112 again to who doubts in danger of life, and the GP to all others', () => {
    expect(outcomeFor({'chest-or-breath': 'yes'}).worried).to.equal('worried112');
    expect(outcomeFor({'saddle-numbness': 'yes'}).worried).to.equal('worried');
  });

  it('gives nobody an advice who was not asked everything', () => {
    expect(() => outcomeOf({'night-pain': 'yes'}, noon, site())).to.throw('not everything was asked');
  });

  it('leads to somebody on paper, also where nobody has to be called', () => {
    expect(outcomeFor({}).doors).to.deep.equal([]);
    expect(outcomeFor({}).doorsOnPaper).to.deep.equal(['practice']);
    expect(outcomeFor({fever: 'yes'}).doorsOnPaper).to.deep.equal(['own-gp', 'out-of-hours']);
  });

  it('puts links beside the practice only where no doctor comes first', () => {
    expect(outcomeFor({}).linksBeside).to.equal(true);
    expect(outcomeFor({pregnant: 'yes'}).linksBeside).to.equal(true);
    expect(outcomeFor({'night-pain': 'yes'}).linksBeside).to.equal(false);
  });

  it('puts on paper what the GP does and what helps', () => {
    const paper = (answers: Answers) =>
      outcomeFor(answers).sections.flatMap(({id, paper: onPaper}) => (onPaper ? [id] : []));
    expect(paper({})).to.deep.equal(['what-you-can-do']);
    expect(paper({pain: '8', duration: '3-to-6-weeks'})).to.deep.equal(['at-the-gp', 'what-you-can-do']);
  });
});
