import type {LineId, SectionId} from '../../../src/triage/advice.js';
import type {ExerciseId} from '../../../src/triage/exercises.js';
import {ruleRows} from '../../../src/triage/rules.js';
import type {AdviceLevel} from '../../../src/triage/urgency.js';
import type {Example, Met} from './met.js';

/** The appointments beside which advice may stand with a reservation, when no other row decides: G6 to G9, G11 and G12. */
const withReservation: readonly (string | undefined)[] = ['G6', 'G7', 'G8', 'G9', 'G11', 'G12'];

/** How much advice the table allows, read from the numbers of the rules that decided and not from their columns. */
export function levelOf({outcome: {urgency, reasons}}: Example): AdviceLevel {
  if (urgency === 'physiotherapist' || urgency === 'self-care') return 'full';
  const numbers = reasons.map(({rule}) => ruleRows.find(({id}) => id === rule)?.number);
  return urgency === 'gp-appointment' && numbers.every((number) => withReservation.includes(number))
    ? 'with-reservation'
    : 'none';
}

/** Until a doctor has looked: what to do till then, what the doctor does, and to move as it goes. */
const beforeTheDoctor: readonly LineId[] = [
  'do-not-drive',
  'lie-still-after-accident',
  'do-not-wait',
  'nobody-answers',
  'worse-call-now',
  'move-as-it-goes',
  'no-lifting-after-fall',
  'gp-asks-and-examines',
  'blood-test-or-referral',
  'follow-existing-plan',
  'surgery-planned',
  'after-back-surgery',
];
/** What neither bends nor turns nor loads the back. */
const gentle: readonly ExerciseId[] = [
  'walking',
  'breathing',
  'getting-up',
  'easing-position',
  'pelvic-tilt',
  'work-posture',
  'shoulder-blades',
];
/** Nothing is lain on the back for, or loads the belly. */
const inPregnancy: readonly ExerciseId[] = ['walking', 'breathing', 'getting-up'];
const doses: readonly LineId[] = ['paracetamol-first', 'nsaid-short'];
const onlyInFull: readonly LineId[] = ['nothing-broken', 'moving-is-safe', 'regular-training'];
const withoutAdvice: readonly Met[] = ['section at-the-gp'];

const notAmong =
  (kind: string, allowed: readonly string[]) =>
  (met: Met): boolean =>
    met.startsWith(`${kind} `) && !allowed.includes(met.slice(kind.length + 1));
const among =
  (kind: string, ids: readonly string[]) =>
  (met: Met): boolean =>
    ids.some((id) => met === `${kind} ${id}`);
const isOf =
  (...kinds: readonly string[]) =>
  (met: Met): boolean =>
    kinds.some((kind) => met === kind || met.startsWith(`${kind} `));

/** What the table forbids under this outcome. */
function forbiddenTo(example: Example): readonly ((met: Met) => boolean)[] {
  const {answers, outcome, seenOn} = example;
  const level = levelOf(example);
  const isPractice = (met: Met): boolean => met.startsWith('site contact-');
  /** A doctor's own site may have its appointment beside a doctor's advice; elsewhere only where a physiotherapist may look first. */
  const mayCome = outcome.urgency !== 'call-112' && outcome.urgency !== 'call-now' && seenOn.practice === 'gp';
  return [
    ...(level === 'full'
      ? []
      : [
          ...(mayCome || outcome.card === 'either-door' ? [] : [isPractice]),
          among('line', onlyInFull),
          among('section', ['at-the-physiotherapist', 'who-treats-what', 'good-news']),
          isOf('fits'),
        ]),
    ...(level === 'with-reservation' ? [notAmong('exercise', gentle)] : []),
    ...(level === 'none'
      ? [
          notAmong('line', beforeTheDoctor),
          (met: Met) => met.startsWith('section ') && !withoutAdvice.includes(met),
          isOf('exercise', 'plan', 'timeline', 'tip'),
          among('site', ['programme-url', 'lifestyle-url', 'offers']),
          among('ui', ['notSure']),
        ]
      : []),
    ...(answers.pregnant === 'yes' ? [among('line', doses), notAmong('exercise', inPregnancy)] : []),
    ...(answers.age === 'under-10' || answers.age === '10-to-17' ? [notAmong('line', beforeTheDoctor)] : []),
  ];
}

/** What somebody meets although the table forbids it. */
export const forbidden = (example: Example): readonly Met[] => {
  const rows = forbiddenTo(example);
  return [...example.met.keys()].filter((met) => rows.some((row) => row(met)));
};

/** What is true whatever a doctor finds. */
const neverReserved: readonly SectionId[] = ['at-the-gp', 'pain-relief', 'work'];

/** Sections of advice that lack the reservation which the table asks for. */
export const unreserved = (example: Example): readonly SectionId[] =>
  levelOf(example) === 'with-reservation'
    ? example.outcome.sections
        .filter(({id, lines}) => !neverReserved.includes(id) && !lines.includes('reservation'))
        .map(({id}) => id)
    : [];
