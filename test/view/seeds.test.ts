import {expect} from '@open-wc/testing';
import {say, type Line} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import type {LineId} from '../../src/triage/advice.js';
import {exerciseIds} from '../../src/triage/exercises.js';
import type {Answers} from '../../src/triage/questions.js';
import {make, queryAll} from '../helpers/element.js';
import {person} from '../helpers/person.js';
import {inside, legends, play, textOf} from '../helpers/visitor.js';

const lines = (...ids: readonly LineId[]): readonly Line[] => ids.map((id) => nl.lines[id]);

const hernia: Answers = {'leg-pain': 'one-leg-below-knee', 'leg-worse-on-coughing': 'yes', duration: '1-to-3-weeks'};
const early: Answers = {duration: 'under-1-week', course: 'better', pain: '4', work: 'working'};
const late: Answers = {duration: '6-to-12-weeks', course: 'better'};
const long: Answers = {
  duration: 'over-12-weeks',
  course: 'better',
  stress: 'yes',
  'fear-of-movement': 'yes',
  'low-mood': 'yes',
  'heavy-work': 'yes',
  work: 'off-sick',
};

/** Every row of the table of what the documents ask for (section 8 of the clinical basis): who sees it, and what. */
const rows: readonly (readonly [row: string, answers: Answers, shown: readonly Line[]])[] = [
  ['screening', early, [nl.headings['self-care']]],
  ['alarm symptoms to the GP', {fever: 'yes'}, [nl.outcomes['gp-today'].label, nl.reasons.fever]],
  [
    'hernia self-test',
    hernia,
    [
      nl.sections.hernia,
      nl.ui.whyItFits,
      nl.choices['leg-pain'].answers['one-leg-below-knee'],
      ...lines('hernia-what', 'hernia-course', 'hernia-watch'),
    ],
  ],
  [
    'hernia self-test when it fits less well',
    {'leg-pain': 'one-leg-above-knee'},
    lines('not-below-the-knee', 'fits-later'),
  ],
  ['low back', early, lines('place-low')],
  [
    'mid and upper back',
    {location: 'mid-or-upper', course: 'same'},
    [nl.reasons['mid-or-upper'], ...lines('place-mid', 'place-upper')],
  ],
  ['recovery profile 1', early, lines('profile-normal')],
  ['recovery profile 2', late, lines('profile-delayed')],
  ['recovery profile 3', long, lines('profile-long', 'slow-recovery-several')],
  [
    'time windows',
    early,
    [nl.safetyNet.marks[1], nl.safetyNet.marks[3], nl.safetyNet.marks[6], nl.safetyNet.marks[12]],
  ],
  ['self-care', early, lines('keep-moving', 'alternate', 'short-bed-rest', 'warmth', 'lift-close', 'avoid-for-now')],
  [
    'pain relief, with its limits',
    early,
    [
      ...lines('paracetamol-first', 'nsaid-short', 'ask-first-when', 'no-opioids', 'too-much-paracetamol'),
      ...(nl.items['ask-first-when'] ?? []),
    ],
  ],
  [
    'exercises matched to the complaints',
    early,
    ['walking', 'breathing', 'getting-up', 'pelvic-tilt', 'knee-to-chest', 'cat-camel'].map(
      (id) => nl.exercises[id as 'walking'].name,
    ),
  ],
  [
    'exercises of the five: bridge and plank',
    late,
    [
      nl.exercises.bridge.name,
      nl.exercises.plank.name,
      nl.exercises['hip-stretch'].name,
      nl.exercises['lifting-well'].name,
    ],
  ],
  ['exercises with leg pain', hernia, [nl.exercises['easing-position'].name]],
  ['work and daily activities, by time and not by pain', early, lines('keep-working', 'build-up-by-time')],
  [
    'hindering factors',
    long,
    [
      nl.factorTips.stress,
      nl.factorTips['fear-of-movement'],
      nl.factorTips['low-mood'],
      nl.factorTips['heavy-work'],
      nl.ui.suicideHelpline,
    ],
  ],
  [
    'who treats what',
    long,
    [
      nl.ui.fitsAnswers,
      ...lines(
        'manual-therapist',
        'exercise-therapist',
        'occupational-therapist',
        'psychosomatic-care',
        'company-doctor',
        'rehabilitation-physician',
      ),
    ],
  ],
  [
    'what the physiotherapist does, how long it takes',
    late,
    lines('no-referral-needed', 'physiotherapist-examines', 'step-plan', 'course-length', 'ask-your-insurer'),
  ],
  [
    'prognosis and reassurance',
    early,
    [...lines('what-it-is', 'course-six-weeks'), nl.timeline.caption, nl.timeline.band, ...nl.timeline.figures],
  ],
  ['causes and risk factors', early, lines('causes', 'wear-and-tear', 'specific-causes')],
  ['recognising it, diagnosis, other names', early, lines('recognise', 'diagnosis', 'other-names')],
  ['before and after hernia surgery', hernia, lines('hernia-surgery')],
  [
    'relapse: early signs and a plan',
    {...early, 'earlier-episodes': 'yes'},
    lines('it-comes-back', 'early-signs', 'first-three-days', 'keep-training'),
  ],
  ['online programme and finding a therapist', early, [nl.ui.onlineProgramme, nl.ui.findTherapist]],
  ['pain education, behavioural therapy', long, lines('broad-approach', 'one-falls-short')],
  [
    'pregnancy',
    {pregnant: 'yes', course: 'better'},
    lines('pregnant-exercise', 'not-in-pregnancy', 'tell-your-midwife'),
  ],
  ['aids', early, lines('warmth', 'aids-chair', 'aids-brace')],
  ['prevention', early, lines('live-healthy', 'vary-posture', 'keep-training')],
  ['practice contact', late, ['Praktijk De Brug', 'Brugstraat 1', nl.ui.makeAppointment]],
  ['sources and disclaimer', late, [nl.sources.K2, nl.about.notReviewed, nl.about.noCeMark, nl.ui.notDiagnosis]],
];
const attributes =
  'contact-name="Praktijk De Brug" contact-address="Brugstraat 1" contact-url="/afspraak" programme-url="/programma" therapist-url="/zoek"';

describe('what the documents ask for', () => {
  for (const [row, answers, shown] of rows)
    it(`is in the running check: ${row}`, async () => {
      const element = await make(attributes);
      await play(element, person({age: '18-to-44', ...answers}));
      const text = textOf(inside(element) as unknown as Element).toLowerCase();
      expect(shown.length).to.be.greaterThan(0);
      for (const line of shown) expect(text).to.include(say(line, 'u').toLowerCase());
    });

  it('asks the alarm questions first', async () => {
    const element = await make();
    expect(legends(element)[0]).to.equal(say(nl.parts['alarm-now'].legend, 'u'));
  });

  it('is in the leaflet as well, with every exercise and all advice that needs no answers', async () => {
    const element = await make(`mode="leaflet" ${attributes}`);
    const text = textOf(inside(element) as unknown as Element);
    const personal: readonly string[] = [
      'screening',
      'alarm symptoms to the GP',
      'hernia self-test',
      'exercises with leg pain',
      'work and daily activities, by time and not by pain',
      'hindering factors',
      'who treats what',
      'sources and disclaimer',
      'mid and upper back',
    ];
    for (const [row, , shown] of rows)
      if (!personal.includes(row)) for (const line of shown) expect(text, row).to.include(say(line, 'u'));
    for (const id of exerciseIds) expect(text).to.include(nl.exercises[id].name);
    for (const tip of Object.values(nl.factorTips)) expect(text).to.include(say(tip, 'u'));
    console.log(
      `seeds: ${rows.length} rows in the running check, ${rows.length - personal.length} of them word for word in the leaflet`,
    );
  });

  it('shows a drawing in at least two positions of every exercise', async () => {
    const element = await make('mode="leaflet"');
    const drawn = queryAll(element, '.exercises > li').map(
      (item) => [textOf(item.querySelector('h4, h5')), item.querySelectorAll('.frames > svg').length] as const,
    );
    expect(drawn.map(([name]) => name)).to.deep.equal(exerciseIds.map((id) => nl.exercises[id].name));
    for (const [name, frames] of drawn) expect(frames, name).to.be.at.least(2);
  });
});
