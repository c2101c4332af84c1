import {bare} from './bare.js';
import type {AnswerBox, FactId, FactValue} from './facts.js';
import type {SourceId} from './sources.js';
import type {Appointment, AppointmentWindow, Door, Urgency} from './urgency.js';

/** Columns of a row: answers and facts that must all fit, and the reason to give when the row's own would be untrue. */
type Box = AnswerBox & {readonly [F in FactId]?: FactValue<F>} & {readonly because?: string};

/** A box with the appointment that it asks for. */
export type RuleBox = Box & Appointment;

interface Rule<B extends RuleBox = RuleBox> {
  readonly id: string;
  /**
   * Its number in section 4 of the clinical basis. Written out, not counted: a number that a clinician signed for must not
   * move to another rule when a row is added. The row that makes the table total has none.
   */
  readonly number?: string;
  /** The row applies when one of its boxes fits; the most pressing that fits give the appointment, the first of them the reason. */
  readonly when: readonly B[];
  readonly then: Urgency;
  readonly door?: Door;
  /** What says it more exactly than the outcome's own heading, when no other row decides. */
  readonly alone?: 'call-midwife' | 'call-hospital';
  /** An appointment under which advice may stand as well, when every other row that decides says so too (table d0). */
  readonly advice?: 'with-reservation';
  readonly source: readonly SourceId[];
}

/** An appointment with the GP has a window, and nothing else has. */
type CheckedRule =
  | (Rule<RuleBox & {readonly window: AppointmentWindow}> & {readonly then: 'gp-appointment'})
  | (Rule<Box & {readonly window?: never; readonly eitherDoor?: never}> & {
      readonly then: Exclude<Urgency, 'gp-appointment'>;
    });

const under18 = ['under-10', '10-to-17'] as const;
const from50 = ['50-to-59', '60-to-69', '70-plus'] as const;
const from60 = ['60-to-69', '70-plus'] as const;
const pain7up = ['7', '8', '9', '10'] as const;
const pain8up = ['8', '9', '10'] as const;
const pain9up = ['9', '10'] as const;
const under3weeks = ['under-1-week', '1-to-3-weeks'] as const;
const under6weeks = ['under-1-week', '1-to-3-weeks', '3-to-6-weeks'] as const;
const under12weeks = ['under-1-week', '1-to-3-weeks', '3-to-6-weeks', '6-to-12-weeks'] as const;
const from1week = ['1-to-3-weeks', '3-to-6-weeks', '6-to-12-weeks', 'over-12-weeks'] as const;
const from3weeks = ['3-to-6-weeks', '6-to-12-weeks', 'over-12-weeks'] as const;
const from6weeks = ['6-to-12-weeks', 'over-12-weeks'] as const;
const notBetter = ['same', 'worse', 'fluctuating'] as const;
const midOrUpper = ['mid-or-upper', 'whole'] as const;
const hardlyMoving = ['hardly', 'not-at-all'] as const;

/** The appointments of the clinical basis: a, b, and b with P. */
const soon = {window: 'two-to-three-working-days'} as const;
const later = {window: 'one-to-two-weeks'} as const;
const laterEitherDoor = {window: 'one-to-two-weeks', eitherDoor: true} as const;

/**
 * The decision table (section 4 of the clinical basis): which answers, how urgent, from which source. Every row that
 * applies is collected and the most urgent one decides, so the order means nothing and no row needs a "not".
 */
// prettier-ignore
export const rules = [
  // A: 112
  {id: 'chest-or-breath', number: 'A1', when: [{'chest-or-breath': 'yes'}], then: 'call-112', source: ['I1', 'I22']},
  {id: 'sudden-pain-and-collapse', number: 'A2', when: [{'sudden-severe-pain': 'yes', 'faint-or-clammy': 'yes'}], then: 'call-112', source: ['K16', 'I11']},
  {id: 'sudden-pain-at-risk-of-aneurysm', number: 'A3', when: [
    {'sudden-severe-pain': 'yes', age: from60},
    {'sudden-severe-pain': 'yes', 'aortic-aneurysm': 'yes'},
  ], then: 'call-112', source: ['K16', 'I11']},
  {id: 'collapse-at-60-plus', number: 'A4', when: [
    {'faint-or-clammy': 'yes', age: from60},
    {'faint-or-clammy': 'yes', 'aortic-aneurysm': 'yes', because: 'collapse-with-aneurysm'},
  ], then: 'call-112', source: ['K16', 'I11']},
  {id: 'accident-within-24h', number: 'A5', when: [{'accident-24h': 'yes'}], then: 'call-112', source: ['I1', 'I13']},
  {id: 'very-ill', number: 'A6', when: [{'very-ill': 'yes'}], then: 'call-112', source: ['I16', 'T1']},
  {id: 'leg-paralysed', number: 'A7', when: [{'leg-paralysed': 'yes'}], then: 'call-112', source: ['I1', 'K9']},

  // B: call the GP or the out-of-hours service now
  {id: 'bladder-or-bowel-lost', number: 'B1', when: [
    {'cannot-urinate': 'yes'}, {'urine-loss': 'yes'}, {'bladder-feeling-lost': 'yes'}, {'stool-loss': 'yes'},
  ], then: 'call-now', source: ['K9', 'K10', 'K12', 'I1', 'I2', 'I3', 'I4', 'I5', 'S1']},
  {id: 'saddle-numbness', number: 'B2', when: [{'saddle-numbness': 'yes'}], then: 'call-now', source: ['K10', 'K12', 'I3']},
  {id: 'sexual-change', number: 'B3', when: [{'sexual-change': 'yes'}], then: 'call-now', source: ['K12', 'I3', 'I4', 'I1']},
  {id: 'sacral-doubt-with-leg-complaints', number: 'B4', when: [{'sacral-doubt': 'yes', 'leg-complaints': 'yes'}], then: 'call-now', source: ['I3', 'I4', 'K1']},
  {id: 'strength-failing', number: 'B5', when: [
    {'strength-decreasing': 'yes'},
    {'leg-strength': 'both-legs-weaker', because: 'both-legs-weaker'},
    {'leg-strength': 'foot-drop', 'strength-decreasing': 'unsure', because: 'foot-drop-perhaps-worsening'},
  ], then: 'call-now', source: ['K9', 'I1', 'I2']},
  {id: 'both-legs-new', number: 'B6', when: [{'leg-pain': 'both-legs-new'}], then: 'call-now', source: ['I1', 'I2', 'I4', 'I5', 'K11']},
  {id: 'cancer-with-neurology', number: 'B7', when: [
    {'cancer-now': 'yes', 'new-weakness': 'yes'},
    {'cancer-past': 'yes', 'new-weakness': 'yes'},
    {'cancer-now': 'yes', 'unsteady-walking': 'yes'},
    {'cancer-past': 'yes', 'unsteady-walking': 'yes'},
    {'cancer-now': 'yes', 'leg-pain': 'both-legs-long', 'leg-sensation': 'yes'},
    {'cancer-past': 'yes', 'leg-pain': 'both-legs-long', 'leg-sensation': 'yes'},
  ], then: 'call-now', source: ['K14', 'K15']},
  {id: 'fever-with-weakness', number: 'B8', when: [
    {fever: 'yes', 'new-weakness': 'yes'},
    {rigors: 'yes', 'new-weakness': 'yes'},
    {'night-sweats': 'yes', 'new-weakness': 'yes', because: 'night-sweats-with-weakness'},
  ], then: 'call-now', source: ['I16', 'I17', 'I13']},
  {id: 'weakness-after-spine-procedure', number: 'B9', when: [
    {'spine-procedure': 'yes', 'new-weakness': 'yes'},
    {'spine-procedure': 'yes', 'sacral-doubt': 'yes', because: 'sacral-doubt-after-spine-procedure'},
  ], then: 'call-now', door: 'treating-hospital', source: ['K10']},
  {id: 'pregnancy-alarm', number: 'B10', when: [
    {'pregnancy-blood-loss': 'yes'}, {'pregnancy-fluid-loss': 'yes'}, {'pregnancy-cramps': 'yes'}, {'pregnancy-less-movement': 'yes'},
    {'pregnancy-early-belly-pain': 'yes', because: 'pregnancy-early-pain'},
  ], then: 'call-now', door: 'midwife', alone: 'call-midwife', source: ['K19']},
  {id: 'sudden-pain-or-collapse', number: 'B11', when: [
    {'sudden-severe-pain': 'yes'},
    {'faint-or-clammy': 'yes', because: 'collapse'},
  ], then: 'call-now', source: ['T3', 'K16', 'T10']},
  {id: 'fever-at-infection-risk', number: 'B12', when: [
    {fever: 'yes', 'infection-risk': 'yes'},
    {rigors: 'yes', 'infection-risk': 'yes'},
  ], then: 'call-now', source: ['I13', 'I16', 'I17', 'T3']},
  {id: 'weakness-after-injury', number: 'B13', when: [{'new-weakness': 'yes', injury: ['fall', 'severe-accident']}], then: 'call-now', source: ['I13', 'K9']},
  {id: 'bleeding-with-neurology', number: 'B15', when: [
    {'blood-thinner': 'yes', 'new-weakness': 'yes'},
    {'blood-thinner': 'yes', 'sacral-doubt': 'yes'},
  ], then: 'call-now', source: ['proposal']},
  {id: 'rigors-at-70', number: 'B16', when: [{rigors: 'yes', age: '70-plus'}], then: 'call-now', source: ['K21', 'proposal']},
  {id: 'leg-cold-pale', number: 'B14', when: [{'leg-cold-pale': 'yes'}], then: 'call-now', source: ['proposal']},

  // H: call the GP today
  {id: 'calf-thick-warm', number: 'H1', when: [{'calf-thick-warm': 'yes'}], then: 'gp-today', source: ['proposal']},
  {id: 'foot-drop', number: 'H2', when: [{'leg-strength': 'foot-drop'}], then: 'gp-today', source: ['K9', 'K10', 'S1']},
  {id: 'new-slight-weakness', number: 'H3', when: [
    {'leg-strength': 'slightly-less', 'leg-signs-recent': 'yes'},
    {'leg-strength': 'slightly-less', course: 'worse', because: 'slight-weakness-and-worse'},
    {'leg-strength': 'slightly-less', 'strength-decreasing': 'unsure', because: 'slight-weakness-perhaps-worsening'},
  ], then: 'gp-today', source: ['S1', 'K9']},
  {id: 'fever', number: 'H4', when: [{fever: 'yes'}, {rigors: 'yes'}], then: 'gp-today', source: ['S1', 'S3', 'I1', 'I13', 'K21']},
  {id: 'infection-without-fever', number: 'H5', when: [
    {'infection-risk': 'yes', 'night-pain': 'yes'},
    {'infection-risk': 'yes', 'night-sweats': 'yes'},
    {'infection-risk': 'yes', pain: pain8up},
    {'infection-risk': 'yes', course: 'worse'},
    {'spine-procedure': 'yes', pain: pain7up},
  ], then: 'gp-today', source: ['I13', 'I16', 'I17']},
  {id: 'cancer-now', number: 'H6', when: [
    {'cancer-now': 'yes', duration: under12weeks},
    {'cancer-now': 'yes', course: 'worse'},
  ], then: 'gp-today', door: 'treating-hospital', source: ['K14', 'K15']},
  {id: 'cancer-past-with-alarm', number: 'H7', when: [
    {'cancer-past': 'yes', 'night-pain': 'yes'},
    {'cancer-past': 'yes', 'night-sweats': 'yes'},
    {'cancer-past': 'yes', 'weight-loss': 'yes'},
    {'cancer-past': 'yes', 'long-malaise': 'yes'},
    {'cancer-past': 'yes', course: 'worse'},
    {'cancer-past': 'yes', location: midOrUpper},
    {'cancer-past': 'yes', pain: pain8up},
  ], then: 'gp-today', source: ['K14', 'I13', 'K6']},
  {id: 'weight-loss-with-alarm', number: 'H8', when: [
    {'weight-loss': 'yes', 'night-pain': 'yes'},
    {'weight-loss': 'yes', 'long-malaise': 'yes'},
    {'weight-loss': 'yes', 'night-sweats': 'yes'},
    {'weight-loss': 'yes', rigors: 'yes'},
    {'weight-loss': 'yes', age: from50, because: 'weight-loss-at-50-plus'},
  ], then: 'gp-today', source: ['S1', 'S3', 'I1', 'I13', 'K1']},
  {id: 'severe-night-pain-at-50-plus', number: 'H9', when: [{'night-pain': 'yes', age: from50, pain: pain8up}], then: 'gp-today', source: ['K14', 'I1', 'K6']},
  {id: 'severe-accident', number: 'H10', when: [{injury: 'severe-accident'}], then: 'gp-today', source: ['S1', 'I1', 'I13', 'I15']},
  {id: 'fall-with-fragile-bones', number: 'H11', when: [
    {injury: 'fall', age: from60},
    {injury: 'fall', 'fracture-risk': 'yes'},
  ], then: 'gp-today', source: ['I13', 'I15', 'K6']},
  {id: 'collapsed-vertebra', number: 'H12', when: [
    {'fracture-risk': 'yes', pain: pain7up, duration: under3weeks},
    {'fracture-risk': 'yes', pain: pain7up, course: 'worse'},
  ], then: 'gp-today', source: ['I13', 'I15']},
  {id: 'cannot-get-up', number: 'H13', when: [{'daily-function': 'not-at-all'}], then: 'gp-today', source: ['I1', 'T3']},
  {id: 'sacral-doubt', number: 'H14', when: [{'sacral-doubt': 'yes'}], then: 'gp-today', source: ['I3', 'K1']},
  {id: 'known-aneurysm', number: 'H15', when: [
    {'aortic-aneurysm': 'yes', duration: under3weeks},
    {'aortic-aneurysm': 'yes', course: 'worse'},
  ], then: 'gp-today', source: ['K16']},
  {id: 'child-with-alarm', number: 'H16', when: [
    {age: under18, fever: 'yes'},
    {age: under18, rigors: 'yes'},
    {age: under18, 'night-pain': 'yes'},
    {age: under18, 'weight-loss': 'yes'},
    {age: under18, 'new-weakness': 'yes'},
    {age: under18, injury: 'severe-accident'},
    {age: 'under-10', because: 'child-under-10'},
  ], then: 'gp-today', source: ['I18']},
  {id: 'both-legs-getting-worse', number: 'H17', when: [{'leg-pain': 'both-legs-long', 'leg-sensation': 'yes', course: 'worse'}], then: 'gp-today', source: ['I1', 'I5', 'K11']},
  {id: 'leg-newly-numb', number: 'H18', when: [
    {'leg-numbness': 'yes', 'leg-signs-recent': 'yes'},
    {'leg-numbness': 'yes', course: 'worse', because: 'leg-numb-and-worse'},
  ], then: 'gp-today', source: ['S1', 'K9']},
  {id: 'flank-pain-with-vomiting', number: 'H19', when: [{vomiting: 'yes', location: 'flank'}], then: 'gp-today', source: ['T3', 'K21']},
  {id: 'unsteady-walking', number: 'H20', when: [{'unsteady-walking': 'yes'}], then: 'gp-today', source: ['K14', 'proposal']},
  {id: 'urine-and-flank', number: 'H21', when: [
    {'urinary-symptoms': 'yes', location: 'flank', duration: under3weeks},
    {'urinary-symptoms': 'yes', location: 'flank', course: 'worse'},
  ], then: 'gp-today', source: ['K22', 'K21']},
  {id: 'urine-when-pregnant', number: 'H22', when: [
    {'urinary-symptoms': 'yes', pregnant: 'yes', duration: under3weeks},
    {'urinary-symptoms': 'yes', pregnant: 'yes', course: 'worse'},
  ], then: 'gp-today', source: ['K22']},
  {id: 'bleeding-risk', number: 'H23', when: [
    {'blood-thinner': 'yes', duration: under3weeks, location: 'flank'},
    {'blood-thinner': 'yes', duration: under3weeks, course: 'worse'},
    {'blood-thinner': 'yes', duration: under3weeks, pain: pain8up},
    {'blood-thinner': 'yes', duration: under3weeks, injury: 'fall'},
  ], then: 'gp-today', source: ['proposal']},
  {id: 'pregnancy-severe-new', number: 'H24', when: [{pregnant: 'yes', pain: pain8up, duration: 'under-1-week'}], then: 'gp-today', door: 'midwife', alone: 'call-midwife', source: ['proposal']},
  {id: 'injected-drugs', number: 'H25', when: [{'injected-drugs': 'yes', duration: under12weeks}], then: 'gp-today', source: ['I13', 'I16']},
  {id: 'red-eye', number: 'H26', when: [{'red-eye-now': 'yes'}], then: 'gp-today', source: ['I10', 'proposal']},

  // G: an appointment with the GP. A window belongs to a box, and the most pressing box that fits gives it.
  {id: 'under-18', number: 'G1', when: [{age: under18, ...soon}], then: 'gp-appointment', source: ['I18']},
  {id: 'cancer-history', number: 'G2', when: [{'cancer-past': 'yes', ...soon}, {'cancer-now': 'yes', ...soon}], then: 'gp-appointment', source: ['K14', 'K1']},
  {id: 'unexplained-illness', number: 'G3', when: [
    {'weight-loss': 'yes', ...soon},
    {'long-malaise': 'yes', age: from50, ...soon, because: 'long-malaise'},
    {'night-sweats': 'yes', age: from50, ...soon, because: 'night-sweats'},
    {'long-malaise': 'yes', ...later, because: 'long-malaise'},
    {'night-sweats': 'yes', ...later, because: 'night-sweats'},
  ], then: 'gp-appointment', source: ['S1', 'S3', 'I1']},
  {id: 'night-pain', number: 'G4', when: [
    {'night-pain': 'yes', age: from50, ...soon},
    {'night-pain': 'yes', pain: pain8up, ...soon},
    {'night-pain': 'yes', ...laterEitherDoor},
  ], then: 'gp-appointment', source: ['S1', 'I1', 'I13']},
  {id: 'fall', number: 'G5', when: [
    {injury: 'fall', course: notBetter, ...soon},
    {injury: 'fall', pain: pain7up, ...soon},
    {injury: 'fall', age: from50, ...soon},
    {injury: 'fall', ...laterEitherDoor},
  ], then: 'gp-appointment', source: ['S1', 'K1']},
  {id: 'inflammatory-pattern', number: 'G6', when: [{'inflammatory-pattern': 'yes', ...later}], then: 'gp-appointment', advice: 'with-reservation', source: ['I10', 'K17', 'K18', 'K6']},
  {id: 'slight-weakness', number: 'G7', when: [{'leg-strength': 'slightly-less', ...soon}], then: 'gp-appointment', advice: 'with-reservation', source: ['S0', 'S3', 'S4', 'K9']},
  {id: 'both-legs-long', number: 'G8', when: [
    {'leg-pain': 'both-legs-long', 'leg-better-on-sitting': 'yes', ...later, because: 'narrow-spinal-canal'},
    {'leg-pain': 'both-legs-long', ...later},
  ], then: 'gp-appointment', advice: 'with-reservation', source: ['K11', 'I1']},
  {id: 'leg-pain-not-settling', number: 'G9', when: [
    {'leg-pain': ['one-leg-below-knee', 'both-legs-long'], pain: pain8up, ...soon, because: 'leg-pain-severe'},
    {'leg-pain': ['one-leg-below-knee', 'both-legs-long'], duration: from6weeks, course: notBetter, ...laterEitherDoor},
  ], then: 'gp-appointment', advice: 'with-reservation', source: ['K9', 'S0']},
  {id: 'mid-or-upper-at-risk', number: 'G10', when: [
    {location: midOrUpper, age: from50, pain: pain7up, ...soon},
    {location: midOrUpper, pain: pain7up, course: 'worse', ...soon, because: 'mid-or-upper-severe-and-worse'},
    {location: midOrUpper, age: from50, ...laterEitherDoor},
  ], then: 'gp-appointment', source: ['I1', 'K14']},
  {id: 'still-severe', number: 'G11', when: [
    {pain: pain8up, duration: from1week, course: notBetter, ...soon},
    {pain: pain8up, course: 'worse', ...soon, because: 'severe-and-worse'},
    {pain: pain8up, duration: from1week, ...laterEitherDoor},
  ], then: 'gp-appointment', advice: 'with-reservation', source: ['S0', 'I1', 'T3']},
  {id: 'worse-after-6-weeks', number: 'G12', when: [
    {duration: from6weeks, course: 'worse', pain: pain7up, ...soon},
    {duration: from6weeks, course: 'worse', ...laterEitherDoor},
  ], then: 'gp-appointment', advice: 'with-reservation', source: ['S3', 'K7']},
  {id: 'other-sign', number: 'G13', when: [
    {'back-shape-changed': 'yes', ...soon},
    {'urinary-symptoms': 'yes', ...soon, because: 'urinary-symptoms'},
    {vomiting: 'yes', ...soon, because: 'vomiting'},
  ], then: 'gp-appointment', source: ['I1', 'I13', 'K21', 'proposal']},
  {id: 'severe-at-70-plus', number: 'G14', when: [{age: '70-plus', duration: under6weeks, pain: pain7up, ...soon}], then: 'gp-appointment', source: ['I15', 'K6']},
  {id: 'low-immunity', number: 'G15', when: [
    {'low-immunity': 'yes', duration: under12weeks, course: notBetter, ...soon},
    {'injected-drugs': 'yes', duration: under12weeks, course: notBetter, ...soon},
    {'recent-infection-or-surgery': 'yes', duration: under12weeks, course: notBetter, ...soon},
    {'low-immunity': 'yes', duration: under12weeks, ...later},
    {'injected-drugs': 'yes', duration: under12weeks, ...later},
    {'recent-infection-or-surgery': 'yes', duration: under12weeks, ...later},
  ], then: 'gp-appointment', source: ['I13', 'I16', 'T3']},
  {id: 'after-spine-procedure', number: 'G16', when: [{'spine-procedure': 'yes', ...soon}], then: 'gp-appointment', door: 'treating-hospital', alone: 'call-hospital', source: ['K10', 'T3']},
  {id: 'fragile-bones', number: 'G17', when: [
    {'fracture-risk': 'yes', duration: under6weeks, pain: pain7up, ...soon},
    {'fracture-risk': 'yes', duration: under6weeks, ...later},
  ], then: 'gp-appointment', source: ['I13', 'I15']},
  {id: 'severe-and-hardly-moving', number: 'G18', when: [
    {pain: pain9up, 'daily-function': hardlyMoving, ...soon},
    {pain: '8', 'daily-function': hardlyMoving, duration: from1week, ...soon},
    {pain: '8', 'daily-function': hardlyMoving, course: 'worse', ...soon},
  ], then: 'gp-appointment', source: ['T3', 'S0', 'proposal']},
  {id: 'aneurysm-known', number: 'G19', when: [{'aortic-aneurysm': 'yes', ...soon}], then: 'gp-appointment', source: ['K16']},
  {id: 'fracture-not-settling', number: 'G20', when: [
    {pain: pain7up, duration: '6-to-12-weeks', course: notBetter, age: '70-plus', ...later},
    {pain: pain7up, duration: '6-to-12-weeks', course: notBetter, 'fracture-risk': 'yes', ...later},
  ], then: 'gp-appointment', source: ['I15', 'K23']},
  {id: 'flank-severe', number: 'G21', when: [
    {location: 'flank', pain: pain8up, ...soon},
    {location: 'flank', pain: '7', course: 'worse', ...soon},
  ], then: 'gp-appointment', source: ['proposal']},
  {id: 'infection-risk-long', number: 'G22', when: [
    {'low-immunity': 'yes', duration: 'over-12-weeks', course: notBetter, ...later},
    {'injected-drugs': 'yes', duration: 'over-12-weeks', course: notBetter, ...later},
  ], then: 'gp-appointment', source: ['I13', 'I16', 'proposal']},

  // F: physiotherapist, directly
  {id: 'hernia-pattern', number: 'F1', when: [
    {'hernia-pattern': 'yes'},
    {'leg-pain': 'one-leg-below-knee', because: 'leg-pain-below-knee'},
    {'leg-pain': 'one-leg-above-knee', 'leg-sensation': 'yes', because: 'tingling-above-knee'},
  ], then: 'physiotherapist', source: ['S0', 'S1', 'S4', 'K2']},
  {id: 'no-better-after-3-weeks', number: 'F2', when: [{duration: '3-to-6-weeks', course: notBetter}], then: 'physiotherapist', source: ['S0', 'S2', 'S4', 'K7']},
  {id: 'longer-than-6-weeks', number: 'F3', when: [{duration: '6-to-12-weeks'}], then: 'physiotherapist', source: ['S1', 'S2', 'K7']},
  {id: 'longer-than-12-weeks', number: 'F4', when: [{duration: 'over-12-weeks'}], then: 'physiotherapist', source: ['S2', 'K4']},
  {id: 'getting-worse', number: 'F5', when: [{duration: under3weeks, course: 'worse'}], then: 'physiotherapist', source: ['S0', 'S4', 'K7']},
  {id: 'hardly-moving', number: 'F6', when: [{'daily-function': 'hardly', duration: from1week}], then: 'physiotherapist', source: ['S0', 'S1', 'K2']},
  {id: 'several-slow-recovery-factors', number: 'F7', when: [{'slow-recovery': 'several'}], then: 'physiotherapist', source: ['K2', 'K5', 'I9']},
  {id: 'mid-or-upper', number: 'F8', when: [
    {location: midOrUpper, course: notBetter},
    {location: midOrUpper, duration: from3weeks},
  ], then: 'physiotherapist', source: ['S1', 'I1']},
  {id: 'pregnant', number: 'F9', when: [{pregnant: 'yes'}], then: 'physiotherapist', source: ['S1', 'S2', 'K20']},
  {id: 'keeps-coming-back', number: 'F10', when: [{course: 'fluctuating', 'earlier-episodes': 'yes'}], then: 'physiotherapist', source: ['S1', 'S2', 'K7']},

  // Makes the table total.
  {id: 'self-care', when: [{}], then: 'self-care', source: ['S0', 'S2', 'S3', 'S4', 'K7']},
] as const satisfies readonly CheckedRule[];

type Row = (typeof rules)[number];
type OwnReason<B> = B extends {readonly because: infer R} ? R : never;

export type RuleId = Row['id'];
/** The sentence that tells why: the row's own, or that of the box that fitted. */
export type ReasonId = RuleId | OwnReason<Row['when'][number]>;

/** The rows with the shape that an evaluator needs, without their literal columns. */
export type RuleRow = Omit<Rule, 'id'> & {readonly id: RuleId};
export const ruleRows: readonly RuleRow[] = bare(rules);

/** A date, and a number for a later version of the same day. Changes with every change to questions, screens, facts, rules or advice; shown under the advice and in every export. */
export const rulesVersion = '2026-12-01';
