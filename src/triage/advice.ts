import type {Assessment} from './assess.js';
import type {SlowRecoveryFactor} from './facts.js';
import type {Answers, QuestionId} from './questions.js';
import {adviceLevel, rank, type AdviceLevel} from './urgency.js';

/**
 * What may be said under an outcome (section 6 of the clinical basis), as ids that the copy puts into words. Which
 * advice may stand where is table d0; it is asked through `adviceLevel` and nowhere else.
 */
// prettier-ignore
const sectionLines = {
  /** d1 and d2: until somebody has looked. */
  'until-then': ['do-not-drive', 'lie-still-after-accident', 'do-not-wait', 'nobody-answers', 'move-as-it-goes', 'no-lifting-after-fall', 'worse-call-now'],
  /** d3 */
  'at-the-gp': ['gp-asks-and-examines', 'usually-no-scan', 'blood-test-or-referral', 'keep-moving-meanwhile', 'move-as-it-goes', 'no-lifting-after-fall', 'follow-existing-plan'],
  /** d4, hernia pattern */
  hernia: ['reservation', 'hernia-what', 'hernia-course', 'hernia-move', 'hernia-watch', 'hernia-surgery', 'hernia-around-surgery'],
  /** d4: leg pain that does not fit the pattern */
  'hernia-less-likely': ['reservation', 'not-below-the-knee', 'no-nerve-signs', 'both-legs-hurt', 'fits-later'],
  /** d4 */
  'at-the-physiotherapist': ['tell-your-midwife', 'no-referral-needed', 'physiotherapist-examines', 'step-plan', 'few-sessions', 'tackle-hindrances', 'broad-approach', 'one-falls-short', 'course-length', 'ask-your-insurer'],
  /** d4: who for what */
  'who-treats-what': ['manual-therapist', 'exercise-therapist', 'occupational-therapist', 'psychosomatic-care', 'company-doctor', 'rehabilitation-physician'],
  /** Section 7 and d5 "course" */
  recovery: ['reservation', 'profile-early', 'profile-normal', 'profile-delayed', 'profile-long', 'course-six-weeks', 'slow-recovery-few', 'slow-recovery-some', 'slow-recovery-several'],
  /** d5, exercises; the programme itself is in exercises.ts */
  'exercise-programme': ['reservation', 'stop-exercising', 'mild-pain-is-fine', 'exercise-gently', 'pregnant-exercise', 'regular-training'],
  /** d5 */
  'what-you-can-do': ['reservation', 'keep-moving', 'alternate', 'short-bed-rest', 'build-up-by-time', 'avoid-for-now', 'lift-close', 'warmth', 'sleep', 'relax', 'aids-chair', 'aids-brace'],
  'pain-relief': ['not-in-pregnancy', 'over-70-ask-first', 'steroids-ask-first', 'ask-first-when', 'paracetamol-first', 'nsaid-short', 'no-opioids', 'too-much-paracetamol'],
  work: ['keep-working', 'work-adapted', 'off-sick', 'work-helps', 'heavy-tasks'],
  'people-ask': ['reservation', 'may-i-move', 'do-i-harm-it', 'is-a-scan-needed', 'may-i-drive', 'may-i-do-sports'],
  /** d4 "plan against relapse" and d5 "prevention" */
  prevention: ['reservation', 'it-comes-back', 'early-signs', 'first-three-days', 'keep-training', 'live-healthy', 'vary-posture'],
  /** d5 "what it is", d9, d7, d8 */
  understanding: ['reservation', 'what-it-is', 'other-names', 'recognise', 'diagnosis', 'causes', 'wear-and-tear', 'specific-causes', 'place-low', 'place-mid', 'place-upper', 'place-flank'],
} as const;

export type SectionId = keyof typeof sectionLines;
export type LineId = (typeof sectionLines)[SectionId][number];

export interface Section {
  readonly id: SectionId;
  readonly lines: readonly LineId[];
}

const isYes = (answers: Answers, question: QuestionId): boolean => answers[question] === 'yes';

/** How much advice on recovery may stand under `assessment` (table d0). */
export const adviceLevelOf = ({urgency, reasons}: Assessment): AdviceLevel =>
  adviceLevel(
    urgency,
    reasons.map(({rule}) => rule),
  );

/** Whether each line is for this visitor; a line that is not named here is for everybody who sees its section. */
function lineConditions(
  {urgency, profile, slowRecovery, facts}: Assessment,
  answers: Answers,
  level: AdviceLevel,
): {readonly [L in LineId]?: boolean} {
  const {course, location, pain = '0', work} = answers;
  const legPain = answers['leg-pain'];
  const normal = course === 'better' && Number(pain) <= 6;
  const afterFall = answers.injury === 'fall' || answers.injury === 'severe-accident';
  const pregnant = isYes(answers, 'pregnant');
  const fractureRisk = facts['fracture-risk'] === 'yes';
  const doctorFirst = urgency === 'gp-today' || (urgency === 'gp-appointment' && level === 'none');
  const belowKnee = legPain === 'one-leg-below-knee';
  const bothLegs = legPain === 'both-legs-long';
  return {
    'do-not-drive': urgency === 'call-112',
    'lie-still-after-accident': isYes(answers, 'accident-24h') || (afterFall && urgency === 'call-now'),
    'do-not-wait': urgency === 'call-now',
    'nobody-answers': urgency === 'call-now',
    'move-as-it-goes': doctorFirst,
    'no-lifting-after-fall': doctorFirst && (afterFall || fractureRisk),
    'worse-call-now': urgency === 'gp-today',
    'usually-no-scan': level !== 'none',
    'keep-moving-meanwhile': level !== 'none',
    'blood-test-or-referral': facts['inflammatory-pattern'] === 'yes',
    reservation: level === 'with-reservation',
    'not-below-the-knee': legPain === 'one-leg-above-knee',
    'no-nerve-signs': belowKnee,
    'both-legs-hurt': bothLegs,
    'tell-your-midwife': pregnant,
    'few-sessions': profile === 1,
    'tackle-hindrances': profile === 2,
    'broad-approach': profile === 3,
    'one-falls-short': profile === 3,
    'profile-early': profile === 1 && !normal,
    'profile-normal': profile === 1 && normal,
    'profile-delayed': profile === 2,
    'profile-long': profile === 3,
    'course-six-weeks': profile !== 2 && profile !== 3 && !pregnant,
    'slow-recovery-few': slowRecovery.level === 'few',
    'slow-recovery-some': slowRecovery.level === 'some',
    'slow-recovery-several': slowRecovery.level === 'several',
    'exercise-gently': level === 'with-reservation' || fractureRisk,
    'pregnant-exercise': pregnant,
    'regular-training': profile === 3 && level === 'full' && !pregnant && !fractureRisk,
    'avoid-for-now': answers.duration === 'under-1-week' || answers.duration === '1-to-3-weeks',
    'aids-brace': !pregnant,
    'keep-training': !pregnant,
    'not-in-pregnancy': pregnant,
    'over-70-ask-first': answers.age === '70-plus',
    'steroids-ask-first': isYes(answers, 'steroids'),
    'paracetamol-first': !pregnant,
    // Not to who has to ask first anyway.
    'nsaid-short': !pregnant && answers.age !== '70-plus' && !isYes(answers, 'steroids'),
    'keep-working': work === 'working',
    'work-adapted': work === 'adapted',
    'off-sick': work === 'off-sick',
    'work-helps': work === 'not-said' || work === undefined,
    'heavy-tasks': isYes(answers, 'heavy-work') || work === 'adapted',
    'place-low': location === 'low' || location === 'whole',
    'place-mid': location === 'mid-or-upper' || location === 'whole',
    'place-upper': location === 'mid-or-upper' || location === 'whole',
    'place-flank': location === 'flank',
  };
}

/** The sections of the leaflet, and of somebody about whom nothing asks for another order. */
const usualOrder: readonly SectionId[] = [
  'what-you-can-do',
  'exercise-programme',
  'recovery',
  'pain-relief',
  'work',
  'people-ask',
  'prevention',
  'understanding',
  'hernia',
  'hernia-less-likely',
  'at-the-gp',
  'at-the-physiotherapist',
  'who-treats-what',
];

/** The sections that come first because of the next step and of the visitor's own answers. */
function mattersMost(answers: Answers, assessment: Assessment): readonly SectionId[] {
  const {urgency, slowRecovery} = assessment;
  const {pain = '0', work, course} = answers;
  const has = (...factors: readonly SlowRecoveryFactor[]): boolean =>
    factors.some((factor) => slowRecovery.factors.includes(factor));
  const worried = has('fear-of-movement', 'expects-no-recovery');
  const first: readonly (readonly [SectionId, boolean])[] = [
    ['at-the-gp', true],
    ['hernia', true],
    ['hernia-less-likely', true],
    ['at-the-physiotherapist', urgency === 'physiotherapist'],
    ['people-ask', worried],
    ['recovery', worried],
    ['pain-relief', Number(pain) >= 7],
    ['work', work === 'off-sick' || work === 'adapted' || has('heavy-work', 'work-trouble')],
    ['who-treats-what', urgency === 'physiotherapist' && fittingTherapists(assessment, answers).length > 0],
    ['prevention', course === 'fluctuating' || has('earlier-episodes')],
  ];
  return first.flatMap(([id, matters]) => (matters ? id : []));
}

function sectionIds(assessment: Assessment, answers: Answers, level: AdviceLevel): readonly SectionId[] {
  const {urgency, facts} = assessment;
  if (rank(urgency) <= rank('gp-today')) return ['until-then'];
  if (level === 'none') return ['at-the-gp'];
  const fits = facts['hernia-pattern'] === 'yes';
  const legPain = (answers['leg-pain'] ?? 'none') !== 'none';
  const atTheGp = urgency === 'gp-appointment';
  const left: readonly (SectionId | false)[] = [
    !fits && 'hernia',
    (fits || !legPain || facts['leg-sensation'] === 'yes') && 'hernia-less-likely',
    answers.work === 'no-paid-work' && 'work',
    !atTheGp && 'at-the-gp',
    atTheGp && 'at-the-physiotherapist',
    atTheGp && 'who-treats-what',
  ];
  return [...new Set([...mattersMost(answers, assessment), ...usualOrder])].filter((id) => !left.includes(id));
}

/** The advice for this visitor, in the order of what matters to them. */
export function adviceFor(assessment: Assessment, answers: Answers): readonly Section[] {
  const level = adviceLevelOf(assessment);
  const conditions = lineConditions(assessment, answers, level);
  return sectionIds(assessment, answers, level).map((id) => ({
    id,
    lines: sectionLines[id].filter((line) => conditions[line] ?? true),
  }));
}

/** Lines that are true of one visitor's answers only, and sections that a next step needs: not in the leaflet. */
const personalLines: readonly LineId[] = [
  'reservation',
  'exercise-gently',
  'work-adapted',
  'keep-working',
  'slow-recovery-few',
  'slow-recovery-some',
  'usually-no-scan',
  'keep-moving-meanwhile',
  'no-lifting-after-fall',
];

/** The same advice as a leaflet that asks nothing and computes nothing: every line that needs no answer to be true. */
export const leafletAdvice = (): readonly Section[] =>
  usualOrder.map((id) => ({id, lines: sectionLines[id].filter((line) => !personalLines.includes(line))}));

/** Who treats what (d4): what each is for, as answers that count in slow recovery. */
const fitsWhom: {
  readonly [L in (typeof sectionLines)['who-treats-what'][number]]: (
    assessment: Assessment,
    answers: Answers,
  ) => boolean;
} = {
  // Stiffness in the morning may be inflammation, and in weak bones manipulation is dangerous: no answer points here.
  'manual-therapist': () => false,
  'exercise-therapist': ({slowRecovery: {factors}}) => factors.includes('passive-coping'),
  'occupational-therapist': ({slowRecovery: {factors}}, {work}) => factors.includes('heavy-work') || work === 'adapted',
  'psychosomatic-care': ({slowRecovery: {factors}}) =>
    (['stress', 'low-mood', 'fear-of-movement'] as const).some((factor) => factors.includes(factor)),
  'company-doctor': ({slowRecovery: {factors}}, {work}) =>
    factors.includes('work-trouble') || work === 'off-sick' || work === 'adapted',
  'rehabilitation-physician': ({profile, slowRecovery: {level}}) => profile === 3 && level === 'several',
};

/** Which of those who treat something fit this visitor's answers. */
export const fittingTherapists = (assessment: Assessment, answers: Answers): readonly LineId[] =>
  sectionLines['who-treats-what'].filter((line) => fitsWhom[line](assessment, answers));

/** Less urgent reasons worth showing: not those whose answers all stand in a reason that is shown anyway. */
export const alsoNoteShown = ({reasons, alsoNote}: Assessment): Assessment['alsoNote'] =>
  alsoNote.filter(
    ({because}, index) =>
      ![...reasons, ...alsoNote.slice(0, index)].some((shown) =>
        because.every((question) => shown.because.includes(question)),
      ),
  );
