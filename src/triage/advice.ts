import {bare} from './bare.js';
import {isFor, type AdviceBox, type AdviceRow, type Situation} from './situation.js';

interface AdviceLine extends AdviceRow {
  readonly line: string;
  /** Not in the leaflet, which asks nothing: true of one visitor's answers only. */
  readonly leaflet?: false;
  /** Whose own answers point here; they see it first, and that it fits. */
  readonly suits?: readonly AdviceBox[];
}

interface AdviceSection extends AdviceRow {
  readonly section: string;
  readonly leaflet?: false;
  /** Its lines stand on paper too. */
  readonly paper?: true;
  readonly lines: readonly AdviceLine[];
}

const under3weeks = ['under-1-week', '1-to-3-weeks'] as const;
const under6weeks = ['under-1-week', '1-to-3-weeks', '3-to-6-weeks'] as const;
const under70 = ['18-to-44', '45-to-49', '50-to-59', '60-to-69'] as const;
const pain6down = ['0', '1', '2', '3', '4', '5', '6'] as const;
const pain7down = [...pain6down, '7'] as const;
const pain7up = ['7', '8', '9', '10'] as const;
const notBetter = ['same', 'worse', 'fluctuating'] as const;
const fallOrAccident = ['fall', 'severe-accident'] as const;
/** Table d0: advice on recovery stands only where the rows that decided allow it. */
const allowed = ['with-reservation', 'full'] as const;
const anyAdvice = [{level: allowed}] as const;
const reservation = {line: 'reservation', when: [{level: 'with-reservation'}], leaflet: false} as const;
const pregnant = [{pregnant: 'yes'}] as const;
const notPregnant = [{pregnant: 'no'}] as const;
const fractureRisk = [{'fracture-risk': 'yes'}] as const;
const noFractureRisk = [{'fracture-risk': 'no'}] as const;
/** A back and legs that may be bent, turned and loaded, as far as the leg allows it. */
const mayLoad = {
  level: 'full',
  pregnant: 'no',
  'fracture-risk': 'no',
  'daily-function': ['normal', 'with-effort'],
  pain: pain7down,
} as const;
/** Neither a bone that may have given way nor a nerve that is pressed, as far as the answers say. */
const soundBoneAndNerve = [
  {level: 'full', 'fracture-risk': 'no', 'leg-complaints': 'no'},
  {level: 'full', 'fracture-risk': 'no', 'leg-pain': 'one-leg-above-knee', 'leg-sensation': 'no'},
] as const;
/** Whom new pain below the knee would lead to a physiotherapist (rows F1 and G9). */
const physiotherapistLater = [
  {level: 'full', pain: pain7down, duration: under6weeks},
  {level: 'full', pain: pain7down, course: 'better'},
] as const;
const early = [{duration: under6weeks}] as const;
const delayed = [{duration: '6-to-12-weeks'}] as const;
const long = [{duration: 'over-12-weeks'}] as const;
const from6weeks = ['6-to-12-weeks', 'over-12-weeks'] as const;
const under12weeks = [...under6weeks, '6-to-12-weeks'] as const;
const under60 = ['18-to-44', '45-to-49', '50-to-59'] as const;
const midOrUpper = [{location: ['mid-or-upper', 'whole']}] as const;
/** Where the pain is lower than the ribs: what is said of low back pain is true there. */
const lower = [{location: ['low', 'whole', 'flank']}] as const;

/**
 * What may be said under an outcome (section 6 of the clinical basis), as ids that the copy puts into words: which
 * sections, and which lines in them. In the order of the leaflet, and of somebody about whom nothing asks for another.
 */
// prettier-ignore
const adviceSections = [
  // d1 and d2: until somebody has looked.
  {section: 'until-then', when: [{urgency: ['call-112', 'call-now', 'gp-today']}], leaflet: false, lines: [
    {line: 'do-not-drive', when: [{urgency: 'call-112'}]},
    {line: 'lie-still-after-accident', when: [{'accident-24h': 'yes'}, {urgency: 'call-now', injury: fallOrAccident}]},
    {line: 'do-not-wait', when: [{urgency: 'call-now'}]},
    {line: 'nobody-answers', when: [{urgency: 'call-now'}]},
    {line: 'move-as-it-goes', when: [{urgency: 'gp-today'}]},
    {line: 'no-lifting-after-fall', when: [{urgency: 'gp-today', injury: fallOrAccident}, {urgency: 'gp-today', 'fracture-risk': 'yes'}]},
    {line: 'worse-call-now', when: [{urgency: 'gp-today'}]},
  ]},
  // d5 "the good news". Nothing is said to be whole where a bone may have given way, or where a nerve is pressed.
  {section: 'good-news', when: [{level: 'full'}], leaflet: false, lines: [
    {line: 'nothing-broken', when: soundBoneAndNerve},
    {line: 'moving-is-safe'},
  ]},
  // d5
  {section: 'what-you-can-do', when: anyAdvice, paper: true, lines: [
    reservation,
    {line: 'keep-moving'}, {line: 'alternate'}, {line: 'short-bed-rest'}, {line: 'build-up-by-time'},
    {line: 'avoid-for-now', when: [{duration: under3weeks}]},
    {line: 'lift-close'}, {line: 'warmth'},
    {line: 'sleep', when: notPregnant},
    {line: 'sleep-on-side', when: pregnant},
    {line: 'relax'}, {line: 'aids-chair'},
    {line: 'aids-brace', when: notPregnant},
  ]},
  // d5, exercises; the programme itself is in exercises.ts.
  {section: 'exercise-programme', when: anyAdvice, lines: [
    reservation,
    {line: 'stop-exercising'}, {line: 'mild-pain-is-fine'},
    {line: 'exercise-gently', when: [{level: 'with-reservation'}, {'fracture-risk': 'yes'}, {'daily-function': 'hardly'}], leaflet: false},
    {line: 'pregnant-exercise', when: pregnant},
    {line: 'regular-training', when: [{level: 'full', duration: 'over-12-weeks', pregnant: 'no', 'fracture-risk': 'no'}]},
    {line: 'other-sports', when: [
      {...mayLoad, 'leg-complaints': 'no'},
      {...mayLoad, 'leg-pain': 'one-leg-above-knee', 'leg-sensation': 'no'},
    ]},
  ]},
  // Section 7 and d5 "course".
  {section: 'recovery', when: anyAdvice, lines: [
    reservation,
    {line: 'profile-early', when: [{duration: under6weeks, course: notBetter}, {duration: under6weeks, pain: pain7up}]},
    {line: 'profile-normal', when: [{duration: under6weeks, course: 'better', pain: pain6down}]},
    {line: 'profile-delayed', when: delayed},
    {line: 'profile-long', when: long},
    {line: 'course-six-weeks', when: [{duration: under6weeks, pregnant: 'no', 'hernia-pattern': 'no'}]},
    // Nothing is assumed of who was not asked.
    {line: 'slow-recovery-few', when: [{'slow-recovery': 'few', personal: 'yes'}], leaflet: false},
    {line: 'slow-recovery-some', when: [{'slow-recovery': 'some', personal: 'yes'}], leaflet: false},
    {line: 'slow-recovery-several', when: [{'slow-recovery': 'several'}]},
  ]},
  // d5 "lasting pain", in place of the curve of new pain.
  {section: 'lasting-pain', when: [{level: allowed, duration: 'over-12-weeks'}], lines: [
    reservation,
    {line: 'pain-says-little', when: soundBoneAndNerve}, {line: 'alert-nerves', when: soundBoneAndNerve}, {line: 'louder-and-softer'}, {line: 'small-fixed-steps'}, {line: 'guided'},
  ]},
  // d5 "sitting, standing, lifting, car".
  {section: 'posture', when: anyAdvice, lines: [
    reservation,
    {line: 'work-posture-first', when: midOrUpper},
    {line: 'sit-well'}, {line: 'stand-well'}, {line: 'drive-well'},
  ]},
  // d5
  {section: 'pain-relief', when: anyAdvice, lines: [
    {line: 'blood-thinner-ask-first', when: [{'blood-thinner': 'yes'}]},
    {line: 'not-in-pregnancy', when: pregnant},
    {line: 'over-70-ask-first', when: [{age: '70-plus'}]},
    {line: 'steroids-ask-first', when: [{steroids: 'yes'}]},
    {line: 'ask-first-when'},
    {line: 'paracetamol-first', when: notPregnant},
    // Not to who has to ask first anyway.
    {line: 'nsaid-short', when: [{pregnant: 'no', steroids: 'no', 'blood-thinner': 'no', 'low-immunity': 'no', age: under70}]},
    {line: 'no-opioids'}, {line: 'too-much-paracetamol'},
  ]},
  {section: 'work', when: [{level: allowed, work: ['working', 'adapted', 'off-sick', 'not-said']}], lines: [
    {line: 'keep-working', when: [{work: 'working'}], leaflet: false},
    {line: 'work-adapted', when: [{work: 'adapted'}], leaflet: false},
    {line: 'off-sick', when: [{work: 'off-sick'}]},
    {line: 'work-helps', when: [{work: 'not-said'}]},
    {line: 'heavy-tasks', when: [{'heavy-work': 'yes'}, {work: 'adapted'}]},
  ]},
  {section: 'people-ask', when: anyAdvice, lines: [
    reservation,
    {line: 'may-i-move'}, {line: 'do-i-harm-it'}, {line: 'is-a-scan-needed'}, {line: 'may-i-work'}, {line: 'may-i-drive'},
    {line: 'may-i-do-sports', when: noFractureRisk},
    {line: 'sports-at-fracture-risk', when: fractureRisk, leaflet: false},
  ]},
  // d4 "plan against relapse" and d5 "prevention".
  {section: 'prevention', when: anyAdvice, lines: [
    reservation,
    {line: 'it-comes-back'}, {line: 'early-signs'}, {line: 'first-three-days'},
    {line: 'keep-training', when: [{pregnant: 'no', 'fracture-risk': 'no'}]},
    {line: 'training-at-fracture-risk', when: [{pregnant: 'no', 'fracture-risk': 'yes'}], leaflet: false},
    {line: 'live-healthy'}, {line: 'vary-posture'},
  ]},
  // d5 "what it is", d9, d7, d8.
  {section: 'understanding', when: anyAdvice, lines: [
    reservation,
    {line: 'how-common'},
    {line: 'what-it-is', when: lower},
    {line: 'what-it-is-higher', when: midOrUpper},
    {line: 'other-names', when: [{location: ['low', 'flank']}]},
    {line: 'recognise', when: lower},
    {line: 'recognise-higher', when: [{location: 'mid-or-upper'}]},
    {line: 'diagnosis'}, {line: 'causes'},
    {line: 'wear-and-tear'}, {line: 'specific-causes'}, {line: 'words-people-bring'},
    {line: 'after-birth', when: [{age: under60, pregnant: 'no'}]},
    {line: 'place-low', when: [{location: ['low', 'whole']}]},
    {line: 'place-mid', when: midOrUpper},
    {line: 'place-upper', when: midOrUpper},
    {line: 'place-flank', when: [{location: 'flank'}]},
  ]},
  // d4 "hernia self-test": a verdict for everybody who may get advice.
  {section: 'hernia', when: anyAdvice, lines: [
    {line: 'hernia-fits', when: [{'hernia-pattern': 'yes'}], leaflet: false},
    {line: 'hernia-fits-less', when: [{'leg-complaints': 'yes', 'hernia-pattern': 'no'}], leaflet: false},
    {line: 'hernia-does-not-fit', when: [{'leg-complaints': 'no'}], leaflet: false},
    reservation,
    {line: 'hernia-what'}, {line: 'hernia-recognise'},
    {line: 'not-below-the-knee', when: [{'leg-pain': 'one-leg-above-knee', 'leg-sensation': 'no'}]},
    {line: 'thigh-with-tingling', when: [{'leg-pain': 'one-leg-above-knee', 'leg-sensation': 'yes'}]},
    {line: 'no-nerve-signs', when: [{'leg-pain': 'one-leg-below-knee', 'hernia-pattern': 'no'}]},
    {line: 'both-legs-hurt', when: [{'leg-pain': 'both-legs-long'}]},
    {line: 'weakness-without-pain', when: [{'leg-pain': 'none', 'leg-complaints': 'yes'}]},
    // Not to whom pain below the knee would lead to a GP, or who is on the way to one.
    {line: 'fits-later', when: physiotherapistLater.flatMap((later) => [
      {...later, 'leg-complaints': 'no'},
      {...later, 'leg-pain': 'one-leg-above-knee', 'leg-numbness': 'no'},
    ])},
    {line: 'hernia-move', when: [{'leg-complaints': 'yes'}]},
    {line: 'hernia-watch', when: [{'leg-complaints': 'yes'}]},
    {line: 'hernia-course', when: [{'hernia-pattern': 'yes', duration: under12weeks}]},
    {line: 'hernia-surgery', when: [{'hernia-pattern': 'yes', duration: under12weeks}]},
    {line: 'hernia-lasts', when: [{'hernia-pattern': 'yes', duration: 'over-12-weeks'}]},
    {line: 'surgery-planned', when: [{'hernia-pattern': 'yes', duration: from6weeks}]},
    {line: 'after-back-surgery', when: [{'hernia-pattern': 'yes', duration: from6weeks}]},
  ]},
  // d3
  {section: 'at-the-gp', when: [{urgency: 'gp-appointment'}], paper: true, lines: [
    {line: 'gp-asks-and-examines'},
    {line: 'usually-no-scan', when: [{level: allowed, 'inflammatory-pattern': 'no'}], leaflet: false},
    {line: 'blood-test-or-referral', when: [{'inflammatory-pattern': 'yes'}]},
    {line: 'keep-moving-meanwhile', when: anyAdvice, leaflet: false},
    {line: 'move-as-it-goes', when: [{level: 'none'}]},
    {line: 'no-lifting-after-fall', when: [{level: 'none', injury: fallOrAccident}, {level: 'none', 'fracture-risk': 'yes'}, {level: 'none', age: '70-plus', pain: pain7up}], leaflet: false},
    {line: 'follow-existing-plan'},
    {line: 'surgery-planned', when: [{'spine-procedure': 'yes'}], leaflet: false},
    {line: 'after-back-surgery', when: [{'spine-procedure': 'yes'}], leaflet: false},
  ]},
  // d4
  {section: 'at-the-physiotherapist', when: [{level: 'full'}], lines: [
    {line: 'tell-your-midwife', when: pregnant},
    {line: 'no-referral-needed'}, {line: 'physiotherapist-examines'}, {line: 'step-plan'}, {line: 'guided-exercise'},
    {line: 'few-sessions', when: early},
    {line: 'tackle-hindrances', when: delayed},
    {line: 'broad-approach', when: long},
    {line: 'one-falls-short', when: long},
    {line: 'know-what-to-do'}, {line: 'course-length'}, {line: 'ask-your-insurer'},
  ]},
  // d4: who for what.
  {section: 'who-treats-what', when: [{level: 'full'}], lines: [
    // Stiffness in the morning may be inflammation, and in weak bones manipulation is dangerous: no answer points here.
    {line: 'pelvic-physiotherapist', suits: pregnant},
    {line: 'manual-therapist'},
    {line: 'exercise-therapist', suits: [{'passive-coping': 'yes'}]},
    {line: 'occupational-therapist', suits: [{'heavy-work': 'yes'}, {work: 'adapted'}]},
    {line: 'psychosomatic-care', suits: [{stress: 'yes'}, {'low-mood': 'yes'}, {'fear-of-movement': 'yes'}]},
    {line: 'company-doctor', suits: [{'work-trouble': 'yes'}, {work: ['off-sick', 'adapted']}]},
    {line: 'rehabilitation-physician', suits: [{duration: 'over-12-weeks', 'slow-recovery': 'several'}]},
  ]},
] as const satisfies readonly AdviceSection[];

type Row = (typeof adviceSections)[number];
export type SectionId = Row['section'];
export type LineId = Row['lines'][number]['line'];
export type ProfessionId = Extract<Row, {readonly section: 'who-treats-what'}>['lines'][number]['line'];

/** A line with the shape that an evaluator needs, without its literal columns. */
export type LineRow = Omit<AdviceLine, 'line'> & {readonly line: LineId};
export type SectionRow = Omit<AdviceSection, 'section' | 'lines'> & {
  readonly section: SectionId;
  readonly lines: readonly LineRow[];
};
export const sectionRows: readonly SectionRow[] = bare(adviceSections);

/** Who can be at the practice itself as well: everybody in the list of who treats what. */
export const professions: readonly ProfessionId[] = adviceSections.flatMap((row) =>
  row.section === 'who-treats-what' ? row.lines.map(({line}) => line) : [],
);

interface FirstRow extends AdviceRow {
  readonly section: SectionId;
}

const suited = sectionRows.flatMap(({lines}) => lines.flatMap(({suits = []}) => suits));
const worried: readonly AdviceBox[] = [{'fear-of-movement': 'yes'}, {'expects-no-recovery': 'yes'}];

/** What comes first because of the next step and of the visitor's own answers, in this order; the rest as it stands above. */
// prettier-ignore
export const firstRows: readonly FirstRow[] = bare([
  {section: 'hernia', when: [{topic: 'hernia'}]},
  {section: 'at-the-gp'},
  {section: 'hernia', when: [{'leg-complaints': 'yes'}]},
  {section: 'at-the-physiotherapist', when: [{urgency: 'physiotherapist'}]},
  {section: 'people-ask', when: worried},
  {section: 'recovery', when: worried},
  {section: 'pain-relief', when: [{pain: pain7up}]},
  {section: 'work', when: [{work: ['off-sick', 'adapted']}, {'heavy-work': 'yes'}, {'work-trouble': 'yes'}]},
  {section: 'who-treats-what', when: suited.map((box) => ({...box, urgency: 'physiotherapist'}))},
  {section: 'prevention', when: [{course: 'fluctuating'}, {'earlier-episodes': 'yes'}]},
]);

/** One section as a visitor sees it. */
export interface Section {
  readonly id: SectionId;
  readonly lines: readonly LineId[];
  /** Those of the lines to which the visitor's own answers point; they come first. */
  readonly suited: readonly LineId[];
  readonly paper: boolean;
}

const suits = ({suits: boxes}: LineRow, situation: Situation): boolean =>
  boxes !== undefined && isFor({when: boxes}, situation);

function sectionFor({section, lines, paper}: SectionRow, situation: Situation): Section {
  const own = lines.filter((row) => isFor(row, situation));
  const first = own.filter((row) => suits(row, situation));
  return {
    id: section,
    lines: [...first, ...own.filter((row) => !first.includes(row))].map(({line}) => line),
    suited: first.map(({line}) => line),
    paper: paper ?? false,
  };
}

/** The advice for this visitor, in the order of what matters to them. */
export function adviceFor(situation: Situation): readonly Section[] {
  const first = firstRows.filter((row) => isFor(row, situation)).map(({section}) => section);
  const order = [...new Set([...first, ...sectionRows.map(({section}) => section)])];
  return order
    .map((id) => sectionRows.find(({section}) => section === id) as SectionRow)
    .filter((row) => isFor(row, situation))
    .map((row) => sectionFor(row, situation));
}

/** Whose mood is low reads where to talk about it, whatever else stands there (d4). */
export const helpline: AdviceRow = bare({when: [{'low-mood': 'yes'}]});
