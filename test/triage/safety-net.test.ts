import {expect} from '@open-wc/testing';
import {decide} from '../../src/triage/assess.js';
import {answersOnPath} from '../../src/triage/flow.js';
import {isSymptom, questionIds, type Answers, type SymptomId} from '../../src/triage/questions.js';
import {ruleRows} from '../../src/triage/rules.js';
import {makeLeaflet} from '../../src/triage/leaflet.js';
import {
  everyMark,
  markOfHernia,
  marksFor,
  signRows,
  signsFor,
  type Sign,
  type SignRow,
} from '../../src/triage/safety-net.js';
import {isFor} from '../../src/triage/situation.js';
import {rank} from '../../src/triage/urgency.js';
import {wouldRaise} from '../../src/triage/would-raise.js';
import {person} from '../helpers/person.js';
import {noon, situationFor} from '../helpers/situation.js';
import {vignettes} from './vignettes.js';

const day = 24 * 60 * 60 * 1000;

function netOf(answers: Answers) {
  const situation = situationFor(answers);
  const today = new Date(noon.getFullYear(), noon.getMonth(), noon.getDate());
  return {
    groups: signsFor(answers, situation),
    marks: marksFor(answers, situation, noon).map(({weeks, date, byDoctor}) => ({
      weeks,
      inDays: Math.round((date.getTime() - today.getTime()) / day),
      doctor: byDoctor,
    })),
    hernia: isFor(markOfHernia, situation),
  };
}
const adult = (answers: Answers) => netOf(person({age: '18-to-44', ...answers}));

/** A sign as its id; a text in words of its own in capitals. */
const named = (sign: Sign): string => ('symptom' in sign ? sign.symptom : sign.text.toUpperCase());

/** The signs of one urgency, in order. */
const signs = (urgency: string, answers: Answers): string =>
  netOf(answers)
    .groups.find((group) => group.urgency === urgency)
    ?.signs.map(named)
    .join(' ') ?? '';

const marks = (answers: Answers): string =>
  adult(answers)
    .marks.map(({weeks, inDays}) => `${weeks} weeks in ${inDays} days`)
    .join(', ');

const now =
  'cannot-urinate urine-loss bladder-feeling-lost stool-loss sexual-change SADDLE-NUMBNESS SACRAL-DOUBT BOTH-LEGS STRENGTH-DECREASING WEAKNESS-WITH-CAUSE COUGHING-BLOOD sudden-severe-pain faint-or-clammy leg-cold-pale';
/** Of somebody of 30: what depends on the age is left out of who has told none. */
const today = 'fever rigors LEG-TURNS-NUMB FOOT-DROP unsteady-walking calf-thick-warm CANNOT-LEAVE-BED URINE-WITH';
const adultAge: Answers = {age: '18-to-44'};

describe('safety net', () => {
  it('lists for everybody when to call, most urgent first, as table d6 has it', () => {
    expect(netOf({}).groups.map(({urgency}) => urgency)).to.deep.equal([
      'call-112',
      'call-now',
      'gp-today',
      'gp-appointment',
    ]);
    expect(signs('call-112', {})).to.equal(
      'chest-or-breath leg-paralysed very-ill SUDDEN-PAIN-AT-RISK COLLAPSE-AT-60-PLUS',
    );
    expect(signs('call-now', {})).to.equal(now);
    expect(signs('gp-today', adultAge)).to.equal(today);
    // Where the age was not told it may be one that counts.
    expect(signs('gp-today', {})).to.equal(`${today} SEVERE-IN-EVERY-POSITION`);
    expect(signs('gp-appointment', {})).to.equal(
      'weight-loss night-sweats night-pain TWO-TOGETHER WORSE-AFTER-6-WEEKS WORSE-AFTER-DOCTOR',
    );
  });

  it('never says less than the rules would when a sign arises, and names no sign under two doors', () => {
    let arisen = 0;
    for (const {id, answers} of vignettes) {
      const known = answersOnPath(person(answers));
      const before = decide(known).urgency;
      if (rank(before) <= rank('call-now')) continue;
      const groups = signsFor(known, situationFor(known));
      const listed = groups.flatMap(({signs: all}) => all.map(named));
      expect(new Set(listed).size, id).to.equal(listed.length);
      for (const {urgency, signs: all} of groups)
        for (const sign of all) {
          const row = sign as SignRow;
          const changes: Answers = 'symptom' in sign ? {[sign.symptom]: 'yes'} : (row.arises ?? {});
          const after = decide({...known, ...changes}).urgency;
          if (rank(after) >= rank(before)) continue;
          arisen++;
          expect(rank(urgency), `${id}, ${named(sign)}: ${urgency}, and ${after} by the rules`).to.be.at.most(
            rank(after),
          );
        }
    }
    expect(arisen).to.be.above(4000);
    console.log(`safety net: ${arisen} signs that arise, none under less than the rules say`);
  });

  it('leaves out no sign of the questions that the rules make urgent', () => {
    const listable = Object.values(signRows)
      .flat()
      .flatMap((row) => ('symptom' in row && row.only !== 'leaflet' ? row.symptom : []));
    let raised = 0;
    for (const {id, answers} of vignettes) {
      const known = answersOnPath(person(answers));
      if (rank(decide(known).urgency) <= rank('call-now')) continue;
      const groups = signsFor(known, situationFor(known));
      for (const {question, urgency} of wouldRaise(known)) {
        if (rank(urgency) > rank('gp-today') || !listable.includes(question as SymptomId)) continue;
        raised++;
        const group = groups.find(({signs: all}) => all.some((sign) => 'symptom' in sign && sign.symptom === question));
        expect(group && rank(group.urgency), `${id}, ${question}: ${urgency}`).to.be.at.most(rank(urgency));
      }
    }
    expect(raised).to.be.above(4000);
  });

  it('says that worse pain is for today to everybody in whom the rules say so', () => {
    let worse = 0;
    for (const {id, answers} of vignettes) {
      const known = answersOnPath(person(answers));
      const before = decide(known).urgency;
      if (rank(before) <= rank('gp-today') || known.course === 'worse') continue;
      const today = signsFor(known, situationFor(known))
        .find(({urgency}) => urgency === 'gp-today')
        ?.signs.map(named);
      if (rank(decide({...known, course: 'worse'}).urgency) > rank('gp-today')) continue;
      worse++;
      expect(today?.filter((sign) => ['ANY-INCREASE-AT-RISK', 'PAIN-GETS-WORSE'].includes(sign)).length, id).to.equal(
        1,
      );
    }
    expect(worse).to.be.above(20);
  });

  it('puts fever and rigors under call now, and adds any increase, for somebody at risk of infection', () => {
    for (const risk of ['low-immunity', 'injected-drugs', 'spine-procedure', 'recent-infection-or-surgery'] as const) {
      const atRisk: Answers = {...adultAge, [risk]: 'yes'};
      expect(signs('call-now', atRisk)).to.equal(
        `${now} fever rigors${risk === 'spine-procedure' ? ' FOOT-DROP' : ''}`,
      );
      expect(signs('gp-today', atRisk)).to.equal(
        `LEG-TURNS-NUMB${risk === 'spine-procedure' ? '' : ' FOOT-DROP'} unsteady-walking calf-thick-warm CANNOT-LEAVE-BED URINE-WITH${risk === 'low-immunity' ? ' SHINGLES-AT-RISK' : ''} ANY-INCREASE-AT-RISK night-sweats night-pain`,
      );
      expect(signs('gp-appointment', atRisk)).to.equal('weight-loss WORSE-AFTER-DOCTOR');
    }
    expect(signs('call-now', {'low-immunity': 'no', diabetes: 'yes'})).to.equal(now);
  });

  it('puts fever, rigors and night sweats under call now for somebody who has less strength', () => {
    const weak: Answers = {...adultAge, 'leg-strength': 'slightly-less'};
    expect(signs('call-now', weak)).to.equal(`${now} fever rigors night-sweats`);
    expect(signs('gp-today', weak)).to.equal(
      'LEG-TURNS-NUMB FOOT-DROP unsteady-walking calf-thick-warm CANNOT-LEAVE-BED URINE-WITH PAIN-GETS-WORSE',
    );
  });

  it('puts sudden pain and fainting under 112 for whom the rules do', () => {
    for (const risk of [{age: '60-to-69'}, {...adultAge, 'aortic-aneurysm': 'yes'}] as const) {
      expect(signs('call-112', risk)).to.equal(
        'chest-or-breath leg-paralysed very-ill sudden-severe-pain faint-or-clammy',
      );
      expect(signs('call-now', risk)).not.to.include('sudden-severe-pain').and.not.include('faint-or-clammy');
    }
  });

  it('tells who doubts about bladder or saddle what makes it urgent, and not to call now because of the doubt', () => {
    for (const doubt of [{'bladder-bowel-doubt': 'yes'}, {'saddle-numbness': 'unsure'}] as const) {
      const net = signs('call-now', {...adultAge, ...doubt});
      expect(net).to.include('LEG-WITH-SACRAL-DOUBT').and.include('unsteady-walking').and.not.include(' SACRAL-DOUBT');
    }
  });

  it('adds leg signs, and any increase, for somebody who has or had cancer', () => {
    for (const cancer of ['cancer-now', 'cancer-past'] as const) {
      expect(signs('call-now', {[cancer]: 'yes'})).to.equal(`${now} CANCER-WITH-LEG-SIGNS FOOT-DROP unsteady-walking`);
      expect(signs('gp-today', {...adultAge, [cancer]: 'yes'})).to.equal(
        `fever rigors LEG-TURNS-NUMB calf-thick-warm CANNOT-LEAVE-BED URINE-WITH ANY-INCREASE-AT-RISK${cancer === 'cancer-past' ? ' weight-loss night-sweats night-pain long-malaise' : ''}`,
      );
      expect(signs('call-now', {[cancer]: 'no'})).to.equal(now);
    }
  });

  it('adds the signs of pregnancy for somebody who is pregnant', () => {
    expect(signs('call-now', {pregnant: 'yes'})).to.equal(
      `${now} pregnancy-blood-loss pregnancy-fluid-loss pregnancy-cramps pregnancy-early-belly-pain pregnancy-less-movement`,
    );
    expect(signs('call-now', {pregnant: 'no'})).to.equal(now);
    expect(signs('gp-today', {...adultAge, pregnant: 'yes'})).to.equal(
      `${today} SEVERE-PAIN-IN-PREGNANCY SHINGLES-AT-RISK`,
    );
  });

  it('leaves out what is there already', () => {
    // And what with it would be more urgent stands higher.
    expect(signs('gp-appointment', {...adultAge, 'night-pain': 'yes'})).to.equal(
      'night-sweats WITH-WHAT-IS-THERE WORSE-AFTER-6-WEEKS WORSE-AFTER-DOCTOR',
    );
    expect(signs('gp-today', {...adultAge, 'night-pain': 'yes'})).to.equal(`${today} weight-loss`);
    expect(signs('gp-today', {...adultAge, 'unsteady-walking': 'yes'})).not.to.include('unsteady');
  });

  it('says from 70 that rigors are to call now, and from 50 what may be of the arteries of the head', () => {
    expect(signs('call-now', {age: '70-plus'})).to.include('rigors');
    expect(signs('gp-today', {age: '70-plus'})).not.to.include('rigors');
    expect(signs('call-now', {age: '60-to-69'})).not.to.include('rigors');
    expect(signs('gp-today', {age: '60-to-69'}))
      .to.include('rigors')
      .and.include('HEADACHE-OR-JAW-OR-EYES');
    for (const age of ['under-10', '10-to-17', '18-to-44', '45-to-49'] as const)
      expect(signs('gp-today', {age}), age).to.include('rigors').and.not.include('HEADACHE');
  });

  it('names the eyes to whom inflammation of the spine may have', () => {
    expect(signs('gp-today', {...adultAge, duration: 'over-12-weeks'})).to.include('red-eye-now');
    expect(signs('gp-today', {...adultAge, duration: '6-to-12-weeks'})).not.to.include('red-eye-now');
    expect(signs('gp-today', {age: '60-to-69', duration: 'over-12-weeks'})).not.to.include('red-eye-now');
  });

  it('tells who takes blood thinners to call when it gets worse', () => {
    expect(signs('gp-today', {...adultAge, 'blood-thinner': 'yes'})).to.equal(
      `${today.replace(' FOOT-DROP', '')} ANY-INCREASE-AT-RISK`,
    );
    expect(signs('call-now', {...adultAge, 'blood-thinner': 'yes'})).to.equal(`${now} FOOT-DROP`);
  });

  it('says when the back should be better, counted from the shortest time that the answer can mean, and only what is ahead', () => {
    expect(marks({duration: 'under-1-week'})).to.equal(
      '1 weeks in 7 days, 3 weeks in 21 days, 6 weeks in 42 days, 12 weeks in 84 days',
    );
    expect(marks({duration: '1-to-3-weeks'})).to.equal('3 weeks in 14 days, 6 weeks in 35 days, 12 weeks in 77 days');
    expect(marks({duration: '3-to-6-weeks'})).to.equal('6 weeks in 21 days, 12 weeks in 63 days');
    expect(marks({duration: '6-to-12-weeks'})).to.equal('12 weeks in 42 days');
    expect(marks({duration: 'over-12-weeks'})).to.equal('');
    expect(netOf({}).marks).to.deep.equal([]);
  });

  it('names the doctor at those moments for somebody whom a doctor has to look at now', () => {
    const doctors = (answers: Answers): readonly boolean[] => adult(answers).marks.map(({doctor}) => doctor);
    expect(doctors({'night-pain': 'yes', duration: '3-to-6-weeks'})).to.deep.equal([true, true]);
    expect(doctors({fever: 'yes', duration: '6-to-12-weeks'})).to.deep.equal([true]);
    expect(doctors({duration: '3-to-6-weeks'})).to.deep.equal([false, false]);
    // An appointment that is about nothing dangerous is the doctor's too, until that has been.
    expect(doctors({'leg-pain': 'both-legs-long', duration: '6-to-12-weeks'})).to.deep.equal([true]);
  });

  it('tells who is sent to a physiotherapist to say it there, and nobody else', () => {
    const there = (answers: Answers): readonly boolean[] =>
      marksFor(person({age: '18-to-44', ...answers}), situationFor(person({age: '18-to-44', ...answers})), noon).map(
        ({byPhysiotherapist}) => byPhysiotherapist,
      );
    expect(there({duration: '1-to-3-weeks', 'leg-pain': 'one-leg-below-knee'})).to.deep.equal([true, true, true]);
    expect(there({duration: '1-to-3-weeks'})).to.deep.equal([false, false, false]);
    expect(there({duration: '1-to-3-weeks', 'night-pain': 'yes'})).to.deep.equal([false, false, false]);
  });

  it('sends pain below the knee, or in both legs for long, to the GP when it does not settle', () => {
    const toGp = (
      ['none', 'one-leg-above-knee', 'one-leg-below-knee', 'both-legs-long', 'both-legs-new'] as const
    ).filter((leg) => netOf({'leg-pain': leg, duration: '1-to-3-weeks'}).hernia);
    expect(toGp).to.deep.equal(['one-leg-below-knee', 'both-legs-long']);
    expect(netOf({}).hernia).to.equal(false);
    // Of a duration that nobody asked for, nothing can be said.
    expect(netOf({'leg-pain': 'one-leg-below-knee'}).hernia).to.equal(false);
    // Then it has had its time.
    expect(netOf({'leg-pain': 'one-leg-below-knee', duration: 'over-12-weeks'}).hernia).to.equal(false);
  });

  it('tells somebody whose bones may give way, too, to call when it gets worse', () => {
    for (const risk of ['fragile-bones', 'steroids'] as const)
      expect(signs('gp-today', {...adultAge, [risk]: 'yes', duration: '6-to-12-weeks'})).to.equal(
        `${today} ANY-INCREASE-AT-RISK`,
      );
  });
});

/** The signs of the leaflet in which each rule about a doctor can be read; texts are named after what they say. */
// prettier-ignore
const signsOfRule = {
  'chest-or-breath': 'chest-or-breath', 'sudden-pain-and-collapse': 'sudden-pain-at-risk', 'sudden-pain-at-risk-of-aneurysm': 'sudden-pain-at-risk',
  'collapse-at-60-plus': 'collapse-at-60-plus', 'accident-within-24h': 'accident-24h', 'very-ill': 'very-ill', 'leg-paralysed': 'leg-paralysed',
  'bladder-or-bowel-lost': 'cannot-urinate urine-loss bladder-feeling-lost stool-loss', 'saddle-numbness': 'saddle-numbness', 'sexual-change': 'sexual-change',
  'sacral-doubt-with-leg-complaints': 'sacral-doubt', 'strength-failing': 'strength-decreasing both-legs', 'both-legs-new': 'both-legs',
  'cancer-with-neurology': 'cancer-with-leg-signs', 'fever-with-weakness': 'weakness-with-cause', 'weakness-after-spine-procedure': 'weakness-with-cause',
  'pregnancy-alarm': 'pregnancy-signs', 'sudden-pain-or-collapse': 'sudden-severe-pain faint-or-clammy', 'fever-at-infection-risk': 'fever-in-risk-group fever-after-operation',
  'weakness-after-injury': 'weakness-with-cause', 'leg-cold-pale': 'leg-cold-pale', 'bleeding-with-neurology': 'weakness-with-cause', 'rigors-at-70': 'rigors-at-70',
  'calf-thick-warm': 'calf-thick-warm', 'foot-drop': 'foot-drop', 'new-slight-weakness': 'leg-slightly-weaker', fever: 'fever rigors',
  'infection-without-fever': 'any-increase-in-risk-group', 'cancer-now': 'cancer-now', 'cancer-past-with-alarm': 'any-increase-in-risk-group',
  'weight-loss-with-alarm': 'two-together weight-loss-from-50', 'severe-night-pain-at-50-plus': 'severe-in-every-position', 'severe-accident': 'after-accident',
  'fall-with-fragile-bones': 'fall-from-60 weak-bones-and-fall', 'collapsed-vertebra': 'weak-bones-and-fall', 'cannot-get-up': 'cannot-leave-bed', 'sacral-doubt': 'sacral-doubt',
  'known-aneurysm': 'aortic-aneurysm', 'child-with-alarm': 'child-with-sign', 'both-legs-getting-worse': 'both-legs-worse', 'leg-newly-numb': 'leg-turns-numb',
  'flank-pain-with-vomiting': 'flank-with-vomiting', 'unsteady-walking': 'unsteady-walking',
  'urine-and-flank': 'urine-with', 'urine-when-pregnant': 'urine-with', 'bleeding-risk': 'any-increase-in-risk-group',
  'pregnancy-severe-new': 'severe-pain-in-pregnancy', 'injected-drugs': 'injected-drugs', 'red-eye': 'red-eye-now',
  'under-18': 'under-18', 'cancer-history': 'cancer-past cancer-now', 'unexplained-illness': 'weight-loss long-malaise night-sweats', 'night-pain': 'night-pain',
  fall: 'after-fall', 'inflammatory-pattern': 'early-stiffness', 'slight-weakness': 'leg-slightly-weaker', 'both-legs-long': 'both-legs-long',
  'leg-pain-not-settling': 'leg-pain-not-settling', 'mid-or-upper-at-risk': 'higher-back', 'still-severe': 'severe-not-settling', 'worse-after-6-weeks': 'worse-after-6-weeks',
  'other-sign': 'urinary-symptoms back-shape-changed vomiting', 'severe-at-70-plus': 'severe-from-70', 'low-immunity': 'low-immunity injected-drugs recent-infection-or-surgery',
  'after-spine-procedure': 'spine-procedure', 'fragile-bones': 'fragile-bones steroids', 'severe-and-hardly-moving': 'severe-and-hardly-moving', 'aneurysm-known': 'aortic-aneurysm',
  'fracture-not-settling': 'severe-from-70 fragile-bones steroids', 'flank-severe': 'severe-in-side', 'infection-risk-long': 'low-immunity injected-drugs',
} as const;

describe('every sign', () => {
  it('stands in the order in which a leaflet tells them', () => {
    expect(
      makeLeaflet().signs.map(({urgency, signs: listed}) => `${urgency}: ${listed.map(named).join(' ')}`),
    ).to.deep.equal([
      'call-112: chest-or-breath leg-paralysed very-ill SUDDEN-PAIN-AT-RISK COLLAPSE-AT-60-PLUS accident-24h',
      `call-now: ${now} FEVER-IN-RISK-GROUP FEVER-AFTER-OPERATION RIGORS-AT-70 CANCER-WITH-LEG-SIGNS PREGNANCY-SIGNS`,
      'gp-today: fever rigors LEG-TURNS-NUMB FOOT-DROP unsteady-walking calf-thick-warm CANNOT-LEAVE-BED URINE-WITH SEVERE-PAIN-IN-PREGNANCY red-eye-now HEADACHE-OR-JAW-OR-EYES SHINGLES cancer-now aortic-aneurysm injected-drugs ANY-INCREASE-IN-RISK-GROUP SEVERE-IN-EVERY-POSITION WEIGHT-LOSS-FROM-50 AFTER-ACCIDENT FALL-FROM-60 WEAK-BONES-AND-FALL BOTH-LEGS-WORSE LEG-SLIGHTLY-WEAKER FLANK-WITH-VOMITING CHILD-WITH-SIGN',
      'gp-appointment: weight-loss night-sweats night-pain long-malaise TWO-TOGETHER WORSE-AFTER-6-WEEKS WORSE-AFTER-DOCTOR urinary-symptoms back-shape-changed vomiting cancer-past fragile-bones low-immunity steroids spine-procedure recent-infection-or-surgery HIGHER-BACK SEVERE-FROM-70 SEVERE-IN-SIDE SEVERE-NOT-SETTLING SEVERE-AND-HARDLY-MOVING LEG-PAIN-NOT-SETTLING EARLY-STIFFNESS BOTH-LEGS-LONG AFTER-FALL UNDER-18',
    ]);
    expect(everyMark).to.deep.equal([1, 3, 6, 12]);
  });

  it('holds every symptom that alone is an alarm, under the same urgency or in a line that says so', () => {
    // Symptoms that stand in a line together with what they belong to.
    const inALine: {readonly [S in SymptomId]?: string} = {
      'bladder-bowel-doubt': 'sacral-doubt',
      'pregnancy-blood-loss': 'pregnancy-signs',
      'pregnancy-fluid-loss': 'pregnancy-signs',
      'pregnancy-cramps': 'pregnancy-signs',
      'pregnancy-early-belly-pain': 'pregnancy-signs',
      'pregnancy-less-movement': 'pregnancy-signs',
      'leg-signs-recent': 'strength-decreasing',
    };
    let covered = 0;
    for (const question of questionIds.filter(isSymptom) as readonly SymptomId[]) {
      const {urgency} = decide({[question]: 'yes'});
      if (rank(urgency) > rank('gp-today')) continue;
      const group = makeLeaflet().signs.find((listed) =>
        listed.signs.some((sign) => ('symptom' in sign ? sign.symptom === question : sign.text === inALine[question])),
      );
      expect(group, question).not.to.equal(undefined);
      expect(rank(group?.urgency ?? 'self-care'), question).to.be.at.most(rank(urgency));
      covered++;
    }
    console.log(`every sign: ${covered} alarm symptoms`);
    expect(covered).to.be.greaterThan(20);
  });

  it('holds every rule that sends somebody to a doctor, at its urgency or a higher one', () => {
    let covered = 0;
    for (const {id, then} of ruleRows) {
      if (rank(then) > rank('gp-appointment')) continue;
      const keys = signsOfRule[id as keyof typeof signsOfRule];
      expect(keys, `${id}: name its sign in signsOfRule, and see that the text of that sign says it`).not.to.equal(
        undefined,
      );
      for (const key of keys.split(' ')) {
        const group = makeLeaflet().signs.find((listed) =>
          listed.signs.some((sign) => key === ('symptom' in sign ? sign.symptom : sign.text)),
        );
        expect(group, `${id}: ${key}`).not.to.equal(undefined);
        // This line says itself that it is today.
        const urgency = key === 'two-together' ? 'gp-today' : group?.urgency;
        expect(rank(urgency ?? 'self-care'), `${id}: ${key}`).to.be.at.most(rank(then));
        covered++;
      }
    }
    console.log(`every sign: ${Object.keys(signsOfRule).length} rules, ${covered} signs`);
  });
});
