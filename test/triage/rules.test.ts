import {expect} from '@open-wc/testing';
import {assess, type Reason} from '../../src/triage/assess.js';
import {answersOf, type Answers, type QuestionId} from '../../src/triage/questions.js';
import {ruleRows, rulesVersion} from '../../src/triage/rules.js';
import {oracle} from './oracle.js';

/** Section 3 of the clinical basis: the ways in which a fact that a rule names can hold. */
const facts: {readonly [fact: string]: readonly string[]} = {
  sensation: ['leg-tingling', 'leg-numbness'],
  weakness: ['leg-strength: slightly-less foot-drop both-legs-weaker', 'strength-decreasing: unsure yes'],
  doubt: ['bladder-bowel-doubt', 'saddle-numbness: unsure'],
  'infection-risk': [
    'low-immunity',
    'injected-drugs',
    'spine-procedure',
    'recent-infection-or-surgery',
    'diabetes, long-malaise',
  ],
  'fracture-risk': ['fragile-bones', 'steroids'],
  'leg-complaints': [
    'leg-pain: one-leg-above-knee one-leg-below-knee both-legs-long both-legs-new',
    'FACT sensation',
    'FACT weakness',
    'unsteady-walking',
  ],
  'inflammatory-pattern': ['18-to-44', '45-to-49'].flatMap((age) =>
    [
      'morning-stiffness, helped-by-nsaid',
      'better-with-movement, spa-in-family',
      'waking-late-night, alternating-buttock-pain',
      'morning-stiffness, related-condition',
    ].map((ticks) => `${ticks}, duration: over-12-weeks, ${age === '18-to-44' ? 'age: 18-to-44' : 'onset-before-45'}`),
  ),
};

const from50 = 'age: 50-to-59 60-to-69 70-plus';
const from60 = 'age: 60-to-69 70-plus';
const under18 = 'age: under-10 10-to-17';
const under3 = 'duration: under-1-week 1-to-3-weeks';
const under6 = `${under3} 3-to-6-weeks`;
const under12 = `${under6} 6-to-12-weeks`;
const from1 = 'duration: 1-to-3-weeks 3-to-6-weeks 6-to-12-weeks over-12-weeks';
const from6 = 'duration: 6-to-12-weeks over-12-weeks';
const worse = 'course: worse';
const notBetter = 'course: same worse fluctuating';
const pain7 = 'pain: 7 8 9 10';
const pain8 = 'pain: 8 9 10';
const high = 'location: mid-or-upper whole';

const soon = 'two-to-three-working-days';
const later = 'one-to-two-weeks';

/** Id; urgency, with its window or other door; sources; and for each sentence the answers that make it true. */
type Line = readonly [
  id: string,
  urgency: string,
  sources: string,
  when: {readonly [reason: string]: readonly string[]},
];

/** Section 4 of the clinical basis, in a notation of its own: `question: answers`, a question alone is "yes". */
// prettier-ignore
const table: readonly Line[] = [
  ['chest-or-breath', 'call-112', 'I1 I22', {own: ['chest-or-breath']}],
  ['sudden-pain-and-collapse', 'call-112', 'K16 I11', {own: ['sudden-severe-pain, faint-or-clammy']}],
  ['sudden-pain-at-risk-of-aneurysm', 'call-112', 'K16 I11', {own: [`sudden-severe-pain, ${from60}`, 'sudden-severe-pain, aortic-aneurysm']}],
  ['collapse-at-60-plus', 'call-112', 'K16 I11', {own: [`faint-or-clammy, ${from60}`]}],
  ['accident-within-24h', 'call-112', 'I1 I13', {own: ['accident-24h']}],
  ['very-ill', 'call-112', 'I16 T1', {own: ['very-ill']}],
  ['leg-paralysed', 'call-112', 'I1 K9', {own: ['leg-paralysed']}],

  ['bladder-or-bowel-lost', 'call-now', 'K9 K10 K12 I1 I2 I3 I4 I5 S1', {own: ['cannot-urinate', 'urine-loss', 'bladder-feeling-lost', 'stool-loss']}],
  ['saddle-numbness', 'call-now', 'K10 K12 I3', {own: ['saddle-numbness: yes']}],
  ['sexual-change', 'call-now', 'K12 I3 I4 I1', {own: ['sexual-change']}],
  ['sacral-doubt-with-leg-complaints', 'call-now', 'I3 I4 K1', {own: ['FACT doubt, FACT leg-complaints']}],
  ['strength-failing', 'call-now', 'K9 I1 I2', {
    own: ['strength-decreasing: yes'], 'both-legs-weaker': ['leg-strength: both-legs-weaker'],
    'foot-drop-perhaps-worsening': ['leg-strength: foot-drop, strength-decreasing: unsure'],
  }],
  ['both-legs-new', 'call-now', 'I1 I2 I4 I5 K11', {own: ['leg-pain: both-legs-new']}],
  ['cancer-with-neurology', 'call-now', 'K14 K15', {own: ['cancer-now', 'cancer-past'].flatMap((cancer) =>
    [`${cancer}, FACT weakness`, `${cancer}, unsteady-walking`, `${cancer}, leg-pain: both-legs-long, FACT sensation`])}],
  ['fever-with-weakness', 'call-now', 'I16 I17 I13', {own: ['fever, FACT weakness', 'rigors, FACT weakness'], 'night-sweats-with-weakness': ['night-sweats, FACT weakness']}],
  ['weakness-after-spine-procedure', 'call-now treating-hospital', 'K10', {own: ['spine-procedure, FACT weakness'], 'sacral-doubt-after-spine-procedure': ['spine-procedure, FACT doubt']}],
  ['pregnancy-alarm', 'call-now midwife', 'K19', {own: ['pregnancy-blood-loss', 'pregnancy-fluid-loss', 'pregnancy-cramps', 'pregnancy-less-movement']}],
  ['sudden-pain-or-collapse', 'call-now', 'T3 K16 T10', {own: ['sudden-severe-pain'], collapse: ['faint-or-clammy']}],
  ['fever-at-infection-risk', 'call-now', 'I13 I16 I17 T3', {own: ['fever, FACT infection-risk', 'rigors, FACT infection-risk']}],
  ['weakness-after-injury', 'call-now', 'I13 K9', {own: ['FACT weakness, injury: fall severe-accident']}],
  ['leg-cold-pale', 'call-now', 'proposal', {own: ['leg-cold-pale']}],

  ['calf-thick-warm', 'gp-today', 'proposal', {own: ['calf-thick-warm']}],
  ['foot-drop', 'gp-today', 'K9 K10 S1', {own: ['leg-strength: foot-drop']}],
  ['new-slight-weakness', 'gp-today', 'S1 K9', {
    own: ['leg-strength: slightly-less, leg-signs-recent'], 'slight-weakness-and-worse': [`leg-strength: slightly-less, ${worse}`],
    'slight-weakness-perhaps-worsening': ['leg-strength: slightly-less, strength-decreasing: unsure'],
  }],
  ['fever', 'gp-today', 'S1 S3 I1 I13 K21', {own: ['fever', 'rigors']}],
  ['infection-without-fever', 'gp-today', 'I13 I16 I17', {own: ['night-pain', 'night-sweats', pain8, worse].map((sign) => `FACT infection-risk, ${sign}`)}],
  ['cancer-now', 'gp-today treating-hospital', 'K14 K15', {own: [`cancer-now, ${under12}`, `cancer-now, ${worse}`]}],
  ['cancer-past-with-alarm', 'gp-today', 'K14 I13 K6', {own: ['night-pain', 'weight-loss', 'long-malaise', worse, high, pain8].map((sign) => `cancer-past, ${sign}`)}],
  ['weight-loss-with-alarm', 'gp-today', 'S1 S3 I1 I13 K1', {
    own: ['night-pain', 'long-malaise', 'night-sweats', 'rigors'].map((sign) => `weight-loss, ${sign}`), 'weight-loss-at-50-plus': [`weight-loss, ${from50}`],
  }],
  ['severe-night-pain-at-50-plus', 'gp-today', 'K14 I1 K6', {own: [`night-pain, ${from50}, ${pain8}`]}],
  ['severe-accident', 'gp-today', 'S1 I1 I13 I15', {own: ['injury: severe-accident']}],
  ['fall-with-fragile-bones', 'gp-today', 'I13 I15 K6', {own: [`injury: fall, ${from60}`, 'injury: fall, FACT fracture-risk']}],
  ['collapsed-vertebra', 'gp-today', 'I13 I15', {own: [`FACT fracture-risk, ${pain7}, ${under3}`, `FACT fracture-risk, ${pain7}, ${worse}`]}],
  ['cannot-get-up', 'gp-today', 'I1 T3', {own: ['daily-function: not-at-all']}],
  ['sacral-doubt', 'gp-today', 'I3 K1', {own: ['FACT doubt']}],
  ['known-aneurysm', 'gp-today', 'K16', {own: [`aortic-aneurysm, ${under3}`, `aortic-aneurysm, ${worse}`]}],
  ['child-with-alarm', 'gp-today', 'I18', {
    own: ['fever', 'rigors', 'night-pain', 'weight-loss', 'FACT weakness', 'injury: severe-accident'].map((sign) => `${under18}, ${sign}`),
    'child-under-10': ['age: under-10'],
  }],
  ['both-legs-getting-worse', 'gp-today', 'I1 I5 K11', {own: [`leg-pain: both-legs-long, FACT sensation, ${worse}`]}],
  ['leg-newly-numb', 'gp-today', 'S1', {own: ['leg-numbness, leg-signs-recent'], 'leg-numb-and-worse': [`leg-numbness, ${worse}`]}],
  ['flank-pain-with-vomiting', 'gp-today', 'T3 K21', {own: ['vomiting, location: flank']}],
  ['unsteady-walking', 'gp-today', 'K14 proposal', {own: ['unsteady-walking']}],

  ['under-18', `gp-appointment ${soon}`, 'I18', {own: [under18]}],
  ['cancer-history', `gp-appointment ${soon}`, 'K14 K1', {own: ['cancer-past', 'cancer-now']}],
  ['unexplained-illness', `gp-appointment ${soon}`, 'S1 S3 I1', {own: ['weight-loss'], 'long-malaise': ['long-malaise'], 'night-sweats': ['night-sweats']}],
  ['night-pain', `gp-appointment ${soon}`, 'S1 I1 I13', {own: ['night-pain']}],
  ['fall', `gp-appointment ${soon}`, 'S1', {own: ['injury: fall']}],
  ['inflammatory-pattern', `gp-appointment ${later}`, 'I10 K17 K18 K6', {own: ['FACT inflammatory-pattern']}],
  ['slight-weakness', `gp-appointment ${soon}`, 'S0 S3 S4 K9', {own: ['leg-strength: slightly-less']}],
  ['both-legs-long', `gp-appointment ${later}`, 'K11 I1', {own: ['leg-pain: both-legs-long'], 'narrow-spinal-canal': ['leg-pain: both-legs-long, leg-better-on-sitting']}],
  ['leg-pain-not-settling', `gp-appointment ${soon}`, 'K9 S0', {
    own: [`leg-pain: one-leg-below-knee both-legs-long, ${from6}, ${notBetter}`], 'leg-pain-severe': [`leg-pain: one-leg-below-knee both-legs-long, ${pain8}`],
  }],
  ['mid-or-upper-at-risk', `gp-appointment ${soon}`, 'I1 K14', {own: [`${high}, ${from50}`], 'mid-or-upper-severe-and-worse': [`${high}, ${pain7}, ${worse}`]}],
  ['still-severe', `gp-appointment ${soon}`, 'S0 I1 T3', {own: [`${pain8}, ${from1}`], 'severe-and-worse': [`${pain8}, ${worse}`]}],
  ['worse-after-6-weeks', `gp-appointment ${soon}`, 'S3 K7', {own: [`${from6}, ${worse}`]}],
  ['other-sign', `gp-appointment ${soon}`, 'I1 I13 K21 proposal', {own: ['back-shape-changed'], 'urinary-symptoms': ['urinary-symptoms'], vomiting: ['vomiting']}],
  ['severe-at-70-plus', `gp-appointment ${soon}`, 'I15 K6', {own: [`age: 70-plus, ${under6}, ${pain7}`]}],
  ['low-immunity', `gp-appointment ${soon}`, 'I13 I16 T3', {own: ['low-immunity', 'injected-drugs', 'recent-infection-or-surgery'].map((risk) => `${risk}, ${under12}`)}],
  ['after-spine-procedure', `gp-appointment ${soon} treating-hospital`, 'K10 T3', {own: ['spine-procedure']}],
  ['fragile-bones', `gp-appointment ${soon}`, 'I13 I15', {own: [`FACT fracture-risk, ${under6}`]}],
  ['severe-and-hardly-moving', `gp-appointment ${soon}`, 'T3 S0 proposal', {own: [`${pain8}, daily-function: hardly not-at-all`]}],
  ['aneurysm-known', `gp-appointment ${soon}`, 'K16', {own: ['aortic-aneurysm']}],

  ['hernia-pattern', 'physiotherapist', 'S0 S1 S4 K2', {
    own: ['leg-pain: one-leg-below-knee, leg-worse-on-coughing', 'leg-pain: one-leg-below-knee, FACT sensation'],
    'leg-pain-below-knee': ['leg-pain: one-leg-below-knee'], 'tingling-above-knee': ['leg-pain: one-leg-above-knee, FACT sensation'],
  }],
  ['no-better-after-3-weeks', 'physiotherapist', 'S0 S2 S4 K7', {own: [`duration: 3-to-6-weeks, ${notBetter}`]}],
  ['longer-than-6-weeks', 'physiotherapist', 'S1 S2', {own: ['duration: 6-to-12-weeks']}],
  ['longer-than-12-weeks', 'physiotherapist', 'S2 K4', {own: ['duration: over-12-weeks']}],
  ['getting-worse', 'physiotherapist', 'S0 S4', {own: [`${under3}, ${worse}`]}],
  ['hardly-moving', 'physiotherapist', 'S0 S1', {own: [`daily-function: hardly, ${from1}`]}],
  ['several-slow-recovery-factors', 'physiotherapist', 'K2 K5 I9', {own: ['fear-of-movement, expects-no-recovery', 'stress, low-mood, heavy-work, work-trouble']}],
  ['mid-or-upper', 'physiotherapist', 'S1', {own: [high]}],
  ['pregnant', 'physiotherapist', 'S1 S2 K20', {own: ['pregnant']}],
  ['keeps-coming-back', 'physiotherapist', 'S1 S2 K7', {own: ['course: fluctuating, earlier-episodes']}],
];

type Columns = {readonly [question: string]: readonly string[]};

/** Every way to read `text` as answers only. */
function boxesOf(text: string): readonly Columns[] {
  return text.split(', ').reduce<readonly Columns[]>(
    (boxes, column) => {
      const ways = column.startsWith('FACT ')
        ? (facts[column.slice(5)] ?? []).flatMap(boxesOf)
        : [{[column.split(':')[0] as string]: column.includes(':') ? column.split(' ').slice(1) : ['yes']}];
      // A fact about the very question that the row names can't add another answer to it.
      return boxes.flatMap((box) =>
        ways.filter((way) => !Object.keys(way).some((id) => id in box)).map((way) => ({...box, ...way})),
      );
    },
    [{}],
  );
}

/** People who answered nothing else: each answer that a column allows, in somebody with the first answer of the others. */
const peopleIn = (box: Columns): readonly Answers[] =>
  Object.entries(box).flatMap(([question, allowed]) =>
    allowed.map(
      (answer) =>
        ({
          ...Object.fromEntries(Object.entries(box).map(([id, [first]]) => [id, first])),
          [question]: answer,
        }) as Answers,
    ),
  );

const applied = (answers: Answers): readonly Reason[] => {
  const {reasons, alsoNote} = assess(answers);
  return [...reasons, ...alsoNote];
};
const rulesOf = (answers: Answers): readonly string[] =>
  applied(answers)
    .map(({rule}) => rule as string)
    .filter((rule) => rule !== 'self-care')
    .sort();

describe('rules', () => {
  for (const [id, outcome, sources, when] of table)
    it(`says of ${id}: ${outcome}, for these answers, with these sources`, () => {
      const [urgency, ...more] = outcome.split(' ');
      for (const [reason, texts] of Object.entries(when))
        for (const box of texts.flatMap(boxesOf))
          for (const answers of peopleIn(box)) {
            const said = applied(answers).find(({rule}) => rule === id);
            const whom = JSON.stringify(answers);
            // A child under 10 with an alarm, and weakness that is new in two ways, get the sentence that comes first.
            expect(said?.reason, whom).to.equal(reason === 'own' ? id : reason);
            expect(said?.urgency, whom).to.equal(urgency);
            expect(said?.window, whom).to.equal(more.find((word) => word === soon || word === later));
            expect(said?.door, whom).to.equal(more.find((word) => word === 'midwife' || word === 'treating-hospital'));
            expect(said?.sources, whom).to.deep.equal(sources.split(' '));
            expect(said?.because, whom).to.include.members(Object.keys(box));
          }
    });

  it('asks for no less than that: with any one of those answers different, or missing, it says what an independent reading says', () => {
    let people = 0;
    for (const [, , , when] of table)
      for (const box of Object.values(when).flat().flatMap(boxesOf))
        for (const question of Object.keys(box)) {
          const [answers] = peopleIn(box);
          const {[question as QuestionId]: _, ...without} = answers as Answers;
          for (const changed of [
            without,
            ...answersOf(question as QuestionId).map((answer) => ({...without, [question]: answer}) as Answers),
          ]) {
            people++;
            expect(rulesOf(changed), JSON.stringify(changed)).to.deep.equal(oracle(changed).rules);
          }
        }
    expect(people).to.be.greaterThan(1500);
  });

  it('has no rule beside these, except the one that everybody gets', () => {
    expect(ruleRows.map(({id}) => id as string).sort()).to.deep.equal([...table.map(([id]) => id), 'self-care'].sort());
    for (const answers of [{fever: 'yes'}, {duration: 'over-12-weeks'}] as const)
      expect(assess(answers).alsoNote.map(({rule}) => rule)).not.to.include('self-care');
    const [only, ...others] = assess({}).reasons;
    expect(others).to.deep.equal([]);
    expect(only).to.deep.equal({
      rule: 'self-care',
      reason: 'self-care',
      urgency: 'self-care',
      because: [],
      sources: ['S0', 'S2', 'S3', 'S4', 'K7'],
    });
  });

  it('has a date as its version', () => {
    expect(rulesVersion).to.match(/^20\d\d-[01]\d-[0-3]\d(\.\d+)?$/);
    expect(assess({}).rulesVersion).to.equal(rulesVersion);
  });
});
