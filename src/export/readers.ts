import type {LineId} from '../triage/advice.js';
import type {SymptomId} from '../triage/questions.js';
import type {SignTextId} from '../triage/safety-net.js';
import type {Columns} from './plain-words.js';

/** Boxes of answers, facts and kinds of outcome of which one fits whoever reads it; nothing when everybody does. */
type Boxes = readonly Columns[];

/**
 * Who reads what, as columns that can be put into words like those of a rule. The document is not made when one of
 * them says otherwise than the check does for any example person.
 */
export interface Readers {
  /** Among those who see the section. */
  readonly lines: {readonly [L in LineId]?: Boxes};
  /** Among those who see the safety net. */
  readonly signs: {readonly [S in SymptomId | SignTextId]?: Boxes};
  readonly marks: {readonly byDoctor: Boxes; readonly hernia: Boxes};
}

const under6Weeks = ['under-1-week', '1-to-3-weeks', '3-to-6-weeks'];
const withReservation: Boxes = [{outcome: 'gp-appointment/with-reservation'}];
const doctorFirst: Boxes = [{outcome: ['gp-today/none', 'gp-appointment/none']}];
const callsNow: Boxes = [{outcome: 'call-now/none'}];
const under3Weeks: Boxes = [{duration: ['under-1-week', '1-to-3-weeks']}];
const pregnant: Boxes = [{pregnant: 'yes'}];
const notPregnant: Boxes = [{pregnant: 'no'}];
const profile1: Boxes = [{duration: under6Weeks}];
const profile2: Boxes = [{duration: '6-to-12-weeks'}];
const profile3: Boxes = [{duration: 'over-12-weeks'}];
const cancer: Boxes = [{'cancer-now': 'yes'}, {'cancer-past': 'yes'}];
const infectionRisk: Boxes = [{'infection-risk': 'yes'}];
const midOrUpper: Boxes = [{location: ['mid-or-upper', 'whole']}];

export const readers: Readers = {
  lines: {
    'do-not-drive': [{outcome: 'call-112/none'}],
    'lie-still-after-accident': [
      {'accident-24h': 'yes'},
      {outcome: 'call-now/none', injury: ['fall', 'severe-accident']},
    ],
    'do-not-wait': callsNow,
    'nobody-answers': callsNow,
    'move-as-it-goes': doctorFirst,
    'no-lifting-after-fall': [
      {outcome: ['gp-today/none', 'gp-appointment/none'], injury: ['fall', 'severe-accident']},
      {outcome: ['gp-today/none', 'gp-appointment/none'], 'fracture-risk': 'yes'},
    ],
    'worse-call-now': [{outcome: 'gp-today/none'}],
    'usually-no-scan': withReservation,
    'keep-moving-meanwhile': withReservation,
    'blood-test-or-referral': [{'inflammatory-pattern': 'yes'}],
    reservation: withReservation,
    'not-below-the-knee': [{'leg-pain': 'one-leg-above-knee'}],
    'no-nerve-signs': [{'leg-pain': 'one-leg-below-knee'}],
    'both-legs-hurt': [{'leg-pain': 'both-legs-long'}],
    'tell-your-midwife': pregnant,
    'few-sessions': profile1,
    'tackle-hindrances': profile2,
    'broad-approach': profile3,
    'one-falls-short': profile3,
    'profile-early': [
      {duration: under6Weeks, course: ['same', 'worse', 'fluctuating']},
      {duration: under6Weeks, pain: ['7', '8', '9', '10']},
    ],
    'profile-normal': [{duration: under6Weeks, course: 'better', pain: ['0', '1', '2', '3', '4', '5', '6']}],
    'profile-delayed': profile2,
    'profile-long': profile3,
    'course-six-weeks': [{duration: under6Weeks, pregnant: 'no'}],
    'avoid-for-now': under3Weeks,
    'aids-brace': notPregnant,
    'keep-training': notPregnant,
    'slow-recovery-few': [{'slow-recovery': 'few'}],
    'slow-recovery-some': [{'slow-recovery': 'some'}],
    'slow-recovery-several': [{'slow-recovery': 'several'}],
    'exercise-gently': [...withReservation, {'fracture-risk': 'yes'}],
    'pregnant-exercise': pregnant,
    'regular-training': [
      {
        outcome: ['physiotherapist/full', 'self-care/full'],
        duration: 'over-12-weeks',
        pregnant: 'no',
        'fragile-bones': 'no',
        steroids: 'no',
      },
    ],
    'not-in-pregnancy': pregnant,
    'over-70-ask-first': [{age: '70-plus'}],
    'steroids-ask-first': [{steroids: 'yes'}],
    'paracetamol-first': notPregnant,
    'nsaid-short': [{pregnant: 'no', steroids: 'no', age: ['18-to-44', '45-to-49', '50-to-59', '60-to-69']}],
    'keep-working': [{work: 'working'}],
    'work-adapted': [{work: 'adapted'}],
    'off-sick': [{work: 'off-sick'}],
    'work-helps': [{work: 'not-said'}],
    'heavy-tasks': [{'heavy-work': 'yes'}, {work: 'adapted'}],
    'place-low': [{location: ['low', 'whole']}],
    'place-mid': midOrUpper,
    'place-upper': midOrUpper,
    'place-flank': [{location: 'flank'}],
  },
  signs: {
    'fever-at-infection-risk': infectionRisk,
    'cancer-with-leg-signs': cancer,
    'any-increase-at-risk': [...cancer, ...infectionRisk, {'fracture-risk': 'yes'}],
    'pregnancy-blood-loss': pregnant,
    'pregnancy-fluid-loss': pregnant,
    'pregnancy-cramps': pregnant,
    'pregnancy-less-movement': pregnant,
  },
  marks: {
    byDoctor: [{outcome: ['gp-today/none', 'gp-appointment/none', 'gp-appointment/with-reservation']}],
    hernia: [
      {
        'leg-pain': ['one-leg-below-knee', 'both-legs-long'],
        duration: ['under-1-week', '1-to-3-weeks', '3-to-6-weeks', '6-to-12-weeks'],
      },
    ],
  },
};
