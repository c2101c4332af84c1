import type {Assessment} from './assess.js';
import type {Answers, QuestionId} from './questions.js';
import {adviceLevel, rank, type AdviceLevel, type Urgency} from './urgency.js';

/**
 * What may be said under an outcome (section 6 of the clinical basis), as ids that the copy puts into words. Which
 * advice may stand where is table d0; it is asked through `adviceLevel` and nowhere else.
 */
type SectionId = keyof typeof sectionLines;

// prettier-ignore
const sectionLines = {
  /** d1 and d2: until somebody has looked. */
  'until-then': ['do-not-drive', 'lie-still-after-accident', 'do-not-wait', 'nobody-answers', 'move-as-it-goes', 'no-lifting-after-fall', 'worse-call-now'],
  /** d3 */
  'at-the-gp': ['gp-asks-and-examines', 'usually-no-scan', 'blood-test-or-referral', 'keep-moving-meanwhile', 'move-as-it-goes', 'follow-existing-plan'],
  /** d4 */
  'at-the-physiotherapist': ['no-referral-needed', 'step-plan', 'ask-your-insurer', 'tell-your-midwife'],
  /** d4, hernia pattern */
  hernia: ['reservation', 'hernia-course', 'hernia-surgery'],
  /** Section 7 and d5 "course" */
  'recovery-profile': ['profile-early', 'profile-normal', 'profile-delayed', 'profile-long', 'reservation', 'course-six-weeks', 'slow-recovery-several'],
  /** d5 */
  'what-you-can-do': ['reservation', 'what-it-is', 'pregnant-exercise', 'keep-moving', 'short-bed-rest', 'build-up-by-time', 'avoid-for-now', 'warmth', 'sleep-and-relax', 'work', 'no-scan-needed'],
  'pain-relief': ['not-in-pregnancy', 'over-70-ask-first', 'steroids-ask-first', 'paracetamol-first', 'nsaid-short', 'ask-first-when', 'no-opioids', 'too-much-paracetamol'],
} as const;

export type LineId = (typeof sectionLines)[SectionId][number];
export type {SectionId};

export interface Section {
  readonly id: SectionId;
  readonly lines: readonly LineId[];
}

const isYes = (answers: Answers, question: QuestionId): boolean => answers[question] === 'yes';

/** How much advice on recovery may stand under `assessment` (table d0). */
export const adviceLevelOf = ({urgency, reasons}: Assessment): AdviceLevel => adviceLevel(urgency, reasons.map(({rule}) => rule));

/** Whether each line is for this visitor; a line that is not named here is for everybody who sees its section. */
function lineConditions({urgency, profile, slowRecovery, facts}: Assessment, answers: Answers, level: AdviceLevel): {readonly [L in LineId]?: boolean} {
  const {course, pain = '0', work} = answers;
  const normal = course === 'better' && Number(pain) <= 6;
  const afterFall = answers.injury === 'fall' || answers.injury === 'severe-accident';
  const pregnant = isYes(answers, 'pregnant');
  return {
    'do-not-drive': urgency === 'call-112',
    'lie-still-after-accident': isYes(answers, 'accident-24h'),
    'do-not-wait': urgency === 'call-now',
    'nobody-answers': urgency === 'call-now',
    'move-as-it-goes': urgency === 'gp-today' || (urgency === 'gp-appointment' && level === 'none'),
    'no-lifting-after-fall': afterFall && urgency === 'gp-today',
    'worse-call-now': urgency === 'gp-today',
    'usually-no-scan': level !== 'none',
    'keep-moving-meanwhile': level !== 'none',
    'blood-test-or-referral': facts['inflammatory-pattern'] === 'yes',
    'tell-your-midwife': pregnant,
    'profile-early': profile === 1 && !normal,
    'profile-normal': profile === 1 && normal,
    'profile-delayed': profile === 2,
    'profile-long': profile === 3,
    reservation: level === 'with-reservation',
    'slow-recovery-several': slowRecovery.level === 'several',
    'pregnant-exercise': pregnant,
    'not-in-pregnancy': pregnant,
    'over-70-ask-first': answers.age === '70-plus',
    'steroids-ask-first': isYes(answers, 'steroids'),
    'paracetamol-first': !pregnant,
    'nsaid-short': !pregnant,
    work: work !== 'no-paid-work',
  };
}

function sectionIds({urgency, facts}: Assessment, level: AdviceLevel): readonly SectionId[] {
  if (rank(urgency) <= rank('gp-today')) return ['until-then'];
  if (level === 'none') return ['at-the-gp'];
  const first: {readonly [U in Urgency]?: SectionId} = {
    'gp-appointment': 'at-the-gp',
    physiotherapist: 'at-the-physiotherapist',
  };
  const visit = first[urgency];
  return [
    ...(visit ? [visit] : []),
    ...(facts['hernia-pattern'] ? (['hernia'] as const) : []),
    'recovery-profile',
    'what-you-can-do',
    'pain-relief',
  ];
}

/** The advice for this visitor, in the order in which it should stand. */
export function adviceFor(assessment: Assessment, answers: Answers): readonly Section[] {
  const level = adviceLevelOf(assessment);
  const conditions = lineConditions(assessment, answers, level);
  return sectionIds(assessment, level).map((id) => ({
    id,
    lines: sectionLines[id].filter((line) => conditions[line] ?? true),
  }));
}

/** Less urgent reasons worth showing: not those whose answers all stand in a reason that is shown anyway. */
export const alsoNoteShown = ({reasons, alsoNote}: Assessment): Assessment['alsoNote'] =>
  alsoNote.filter(
    ({because}, index) =>
      ![...reasons, ...alsoNote.slice(0, index)].some((shown) => because.every((question) => shown.because.includes(question))),
  );
