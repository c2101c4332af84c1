import type {AnswerBox, FactId, FactValue} from './facts.js';
import type {SourceId} from './sources.js';
import type {AppointmentWindow, Door, Urgency} from './urgency.js';

/** Columns of a row: answers and facts that must all fit, and the reason to give when the row's own would be untrue. */
type RuleBox = AnswerBox & {readonly [F in FactId]?: FactValue<F>} & {readonly because?: string};

interface Rule {
  readonly id: string;
  /** The row applies when one of its boxes fits; the first that fits gives the reason. */
  readonly when: readonly RuleBox[];
  readonly then: Urgency;
  readonly window?: AppointmentWindow;
  readonly door?: Door;
  readonly source: readonly SourceId[];
}

const under18 = ['under-10', '10-to-17'] as const;
const from50 = ['50-to-59', '60-to-69', '70-plus'] as const;
const from60 = ['60-to-69', '70-plus'] as const;
const pain7up = ['7', '8', '9', '10'] as const;
const pain8up = ['8', '9', '10'] as const;
const under3weeks = ['under-1-week', '1-to-3-weeks'] as const;
const under6weeks = ['under-1-week', '1-to-3-weeks', '3-to-6-weeks'] as const;
const under12weeks = ['under-1-week', '1-to-3-weeks', '3-to-6-weeks', '6-to-12-weeks'] as const;
const from1week = ['1-to-3-weeks', '3-to-6-weeks', '6-to-12-weeks', 'over-12-weeks'] as const;
const from6weeks = ['6-to-12-weeks', 'over-12-weeks'] as const;
const notBetter = ['same', 'worse', 'fluctuating'] as const;
const midOrUpper = ['mid-or-upper', 'whole'] as const;
const hardlyMoving = ['hardly', 'not-at-all'] as const;

/**
 * The decision table (section 4 of the clinical basis): which answers, how urgent, from which source. Every row that
 * applies is collected and the most urgent one decides, so the order means nothing and no row needs a "not".
 */
// prettier-ignore
export const rules = [
  // A: 112
  {id: 'chest-or-breath', when: [{'chest-or-breath': 'yes'}], then: 'call-112', source: ['I1', 'I22']},
  {id: 'sudden-pain-and-collapse', when: [{'sudden-severe-pain': 'yes', 'faint-or-clammy': 'yes'}], then: 'call-112', source: ['K16', 'I11']},
  {id: 'sudden-pain-at-risk-of-aneurysm', when: [
    {'sudden-severe-pain': 'yes', age: from60},
    {'sudden-severe-pain': 'yes', 'aortic-aneurysm': 'yes'},
  ], then: 'call-112', source: ['K16', 'I11']},
  {id: 'collapse-at-60-plus', when: [{'faint-or-clammy': 'yes', age: from60}], then: 'call-112', source: ['K16', 'I11']},
  {id: 'accident-within-24h', when: [{'accident-24h': 'yes'}], then: 'call-112', source: ['I1', 'I13']},
  {id: 'very-ill', when: [{'very-ill': 'yes'}], then: 'call-112', source: ['I16', 'T1']},
  {id: 'leg-paralysed', when: [{'leg-paralysed': 'yes'}], then: 'call-112', source: ['I1', 'K9']},

  // B: call the GP or the out-of-hours service now
  {id: 'bladder-or-bowel-lost', when: [
    {'cannot-urinate': 'yes'}, {'urine-loss': 'yes'}, {'bladder-feeling-lost': 'yes'}, {'stool-loss': 'yes'},
  ], then: 'call-now', source: ['K9', 'K10', 'K12', 'I1', 'I2', 'I3', 'I4', 'I5', 'S1']},
  {id: 'saddle-numbness', when: [{'saddle-numbness': 'yes'}], then: 'call-now', source: ['K10', 'K12', 'I3']},
  {id: 'sexual-change', when: [{'sexual-change': 'yes'}], then: 'call-now', source: ['K12', 'I3', 'I4', 'I1']},
  {id: 'sacral-doubt-with-leg-complaints', when: [{'sacral-doubt': 'yes', 'leg-complaints': 'yes'}], then: 'call-now', source: ['I3', 'I4', 'K1']},
  {id: 'strength-failing', when: [
    {'strength-decreasing': 'yes'},
    {'leg-strength': 'both-legs-weaker', because: 'both-legs-weaker'},
    {'leg-strength': 'foot-drop', 'strength-decreasing': 'unsure', because: 'foot-drop-perhaps-worsening'},
  ], then: 'call-now', source: ['K9', 'I1', 'I2']},
  {id: 'both-legs-new', when: [{'leg-pain': 'both-legs-new'}], then: 'call-now', source: ['I1', 'I2', 'I4', 'I5', 'K11']},
  {id: 'cancer-with-neurology', when: [
    {'cancer-now': 'yes', 'new-weakness': 'yes'},
    {'cancer-past': 'yes', 'new-weakness': 'yes'},
    {'cancer-now': 'yes', 'unsteady-walking': 'yes'},
    {'cancer-past': 'yes', 'unsteady-walking': 'yes'},
    {'cancer-now': 'yes', 'leg-pain': 'both-legs-long', 'leg-sensation': 'yes'},
    {'cancer-past': 'yes', 'leg-pain': 'both-legs-long', 'leg-sensation': 'yes'},
  ], then: 'call-now', source: ['K14', 'K15']},
  {id: 'fever-with-weakness', when: [
    {fever: 'yes', 'new-weakness': 'yes'},
    {rigors: 'yes', 'new-weakness': 'yes'},
    {'night-sweats': 'yes', 'new-weakness': 'yes', because: 'night-sweats-with-weakness'},
  ], then: 'call-now', source: ['I16', 'I17', 'I13']},
  {id: 'weakness-after-spine-procedure', when: [
    {'spine-procedure': 'yes', 'new-weakness': 'yes'},
    {'spine-procedure': 'yes', 'sacral-doubt': 'yes', because: 'sacral-doubt-after-spine-procedure'},
  ], then: 'call-now', door: 'treating-hospital', source: ['K10']},
  {id: 'pregnancy-alarm', when: [
    {'pregnancy-blood-loss': 'yes'}, {'pregnancy-fluid-loss': 'yes'}, {'pregnancy-cramps': 'yes'}, {'pregnancy-less-movement': 'yes'},
  ], then: 'call-now', door: 'midwife', source: ['K19']},
  {id: 'sudden-pain-or-collapse', when: [
    {'sudden-severe-pain': 'yes'},
    {'faint-or-clammy': 'yes', because: 'collapse'},
  ], then: 'call-now', source: ['T3', 'K16', 'T10']},
  {id: 'fever-at-infection-risk', when: [
    {fever: 'yes', 'infection-risk': 'yes'},
    {rigors: 'yes', 'infection-risk': 'yes'},
  ], then: 'call-now', source: ['I13', 'I16', 'I17', 'T3']},
  {id: 'weakness-after-injury', when: [{'new-weakness': 'yes', injury: ['fall', 'severe-accident']}], then: 'call-now', source: ['I13', 'K9']},
  {id: 'leg-cold-pale', when: [{'leg-cold-pale': 'yes'}], then: 'call-now', source: ['proposal']},

  // H: call the GP today
  {id: 'calf-thick-warm', when: [{'calf-thick-warm': 'yes'}], then: 'gp-today', source: ['proposal']},
  {id: 'foot-drop', when: [{'leg-strength': 'foot-drop'}], then: 'gp-today', source: ['K9', 'K10', 'S1']},
  {id: 'new-slight-weakness', when: [
    {'leg-strength': 'slightly-less', 'leg-signs-recent': 'yes'},
    {'leg-strength': 'slightly-less', course: 'worse', because: 'slight-weakness-and-worse'},
    {'leg-strength': 'slightly-less', 'strength-decreasing': 'unsure', because: 'slight-weakness-perhaps-worsening'},
  ], then: 'gp-today', source: ['S1', 'K9']},
  {id: 'fever', when: [{fever: 'yes'}, {rigors: 'yes'}], then: 'gp-today', source: ['S1', 'S3', 'I1', 'I13', 'K21']},
  {id: 'infection-without-fever', when: [
    {'infection-risk': 'yes', 'night-pain': 'yes'},
    {'infection-risk': 'yes', 'night-sweats': 'yes'},
    {'infection-risk': 'yes', pain: pain8up},
    {'infection-risk': 'yes', course: 'worse'},
  ], then: 'gp-today', source: ['I13', 'I16', 'I17']},
  {id: 'cancer-now', when: [
    {'cancer-now': 'yes', duration: under12weeks},
    {'cancer-now': 'yes', course: 'worse'},
  ], then: 'gp-today', door: 'treating-hospital', source: ['K14', 'K15']},
  {id: 'cancer-past-with-alarm', when: [
    {'cancer-past': 'yes', 'night-pain': 'yes'},
    {'cancer-past': 'yes', 'weight-loss': 'yes'},
    {'cancer-past': 'yes', 'long-malaise': 'yes'},
    {'cancer-past': 'yes', course: 'worse'},
    {'cancer-past': 'yes', location: midOrUpper},
    {'cancer-past': 'yes', pain: pain8up},
  ], then: 'gp-today', source: ['K14', 'I13', 'K6']},
  {id: 'weight-loss-with-alarm', when: [
    {'weight-loss': 'yes', 'night-pain': 'yes'},
    {'weight-loss': 'yes', 'long-malaise': 'yes'},
    {'weight-loss': 'yes', 'night-sweats': 'yes'},
    {'weight-loss': 'yes', rigors: 'yes'},
    {'weight-loss': 'yes', age: from50, because: 'weight-loss-at-50-plus'},
  ], then: 'gp-today', source: ['S1', 'S3', 'I1', 'I13', 'K1']},
  {id: 'severe-night-pain-at-50-plus', when: [{'night-pain': 'yes', age: from50, pain: pain8up}], then: 'gp-today', source: ['K14', 'I1', 'K6']},
  {id: 'severe-accident', when: [{injury: 'severe-accident'}], then: 'gp-today', source: ['S1', 'I1', 'I13', 'I15']},
  {id: 'fall-with-fragile-bones', when: [
    {injury: 'fall', age: from60},
    {injury: 'fall', 'fracture-risk': 'yes'},
  ], then: 'gp-today', source: ['I13', 'I15', 'K6']},
  {id: 'collapsed-vertebra', when: [
    {'fracture-risk': 'yes', pain: pain7up, duration: under3weeks},
    {'fracture-risk': 'yes', pain: pain7up, course: 'worse'},
  ], then: 'gp-today', source: ['I13', 'I15']},
  {id: 'cannot-get-up', when: [{'daily-function': 'not-at-all'}], then: 'gp-today', source: ['I1', 'T3']},
  {id: 'sacral-doubt', when: [{'sacral-doubt': 'yes'}], then: 'gp-today', source: ['I3', 'K1']},
  {id: 'known-aneurysm', when: [
    {'aortic-aneurysm': 'yes', duration: under3weeks},
    {'aortic-aneurysm': 'yes', course: 'worse'},
  ], then: 'gp-today', source: ['K16']},
  {id: 'child-with-alarm', when: [
    {age: under18, fever: 'yes'},
    {age: under18, rigors: 'yes'},
    {age: under18, 'night-pain': 'yes'},
    {age: under18, 'weight-loss': 'yes'},
    {age: under18, 'new-weakness': 'yes'},
    {age: under18, injury: 'severe-accident'},
    {age: 'under-10', because: 'child-under-10'},
  ], then: 'gp-today', source: ['I18']},
  {id: 'both-legs-getting-worse', when: [{'leg-pain': 'both-legs-long', 'leg-sensation': 'yes', course: 'worse'}], then: 'gp-today', source: ['I1', 'I5', 'K11']},
  {id: 'leg-newly-numb', when: [
    {'leg-numbness': 'yes', 'leg-signs-recent': 'yes'},
    {'leg-numbness': 'yes', course: 'worse', because: 'leg-numb-and-worse'},
  ], then: 'gp-today', source: ['S1']},
  {id: 'flank-pain-with-vomiting', when: [{vomiting: 'yes', location: 'flank'}], then: 'gp-today', source: ['T3', 'K21']},
  {id: 'unsteady-walking', when: [{'unsteady-walking': 'yes'}], then: 'gp-today', source: ['K14', 'proposal']},

  // G: an appointment with the GP
  {id: 'under-18', when: [{age: under18}], then: 'gp-appointment', window: 'two-to-three-working-days', source: ['I18']},
  {id: 'cancer-history', when: [{'cancer-past': 'yes'}, {'cancer-now': 'yes'}], then: 'gp-appointment', window: 'two-to-three-working-days', source: ['K14', 'K1']},
  {id: 'unexplained-illness', when: [
    {'weight-loss': 'yes'},
    {'long-malaise': 'yes', because: 'long-malaise'},
    {'night-sweats': 'yes', because: 'night-sweats'},
  ], then: 'gp-appointment', window: 'two-to-three-working-days', source: ['S1', 'S3', 'I1']},
  {id: 'night-pain', when: [{'night-pain': 'yes'}], then: 'gp-appointment', window: 'two-to-three-working-days', source: ['S1', 'I1', 'I13']},
  {id: 'fall', when: [{injury: 'fall'}], then: 'gp-appointment', window: 'two-to-three-working-days', source: ['S1']},
  {id: 'inflammatory-pattern', when: [{'inflammatory-pattern': 'yes'}], then: 'gp-appointment', window: 'one-to-two-weeks', source: ['I10', 'K17', 'K18', 'K6']},
  {id: 'slight-weakness', when: [{'leg-strength': 'slightly-less'}], then: 'gp-appointment', window: 'two-to-three-working-days', source: ['S0', 'S3', 'S4', 'K9']},
  {id: 'both-legs-long', when: [
    {'leg-pain': 'both-legs-long', 'leg-better-on-sitting': 'yes', because: 'narrow-spinal-canal'},
    {'leg-pain': 'both-legs-long'},
  ], then: 'gp-appointment', window: 'one-to-two-weeks', source: ['K11', 'I1']},
  {id: 'leg-pain-not-settling', when: [
    {'leg-pain': ['one-leg-below-knee', 'both-legs-long'], pain: pain8up, because: 'leg-pain-severe'},
    {'leg-pain': ['one-leg-below-knee', 'both-legs-long'], duration: from6weeks, course: notBetter},
  ], then: 'gp-appointment', window: 'two-to-three-working-days', source: ['K9', 'S0']},
  {id: 'mid-or-upper-at-risk', when: [
    {location: midOrUpper, age: from50},
    {location: midOrUpper, pain: pain7up, course: 'worse', because: 'mid-or-upper-severe-and-worse'},
  ], then: 'gp-appointment', window: 'two-to-three-working-days', source: ['I1', 'K14']},
  {id: 'still-severe', when: [
    {pain: pain8up, duration: from1week},
    {pain: pain8up, course: 'worse', because: 'severe-and-worse'},
  ], then: 'gp-appointment', window: 'two-to-three-working-days', source: ['S0', 'I1', 'T3']},
  {id: 'worse-after-6-weeks', when: [{duration: from6weeks, course: 'worse'}], then: 'gp-appointment', window: 'two-to-three-working-days', source: ['S3', 'K7']},
  {id: 'other-sign', when: [
    {'back-shape-changed': 'yes'},
    {'urinary-symptoms': 'yes', because: 'urinary-symptoms'},
    {vomiting: 'yes', because: 'vomiting'},
  ], then: 'gp-appointment', window: 'two-to-three-working-days', source: ['I1', 'I13', 'K21', 'proposal']},
  {id: 'severe-at-70-plus', when: [{age: '70-plus', duration: under6weeks, pain: pain7up}], then: 'gp-appointment', window: 'two-to-three-working-days', source: ['I15', 'K6']},
  {id: 'low-immunity', when: [
    {'low-immunity': 'yes', duration: under12weeks},
    {'injected-drugs': 'yes', duration: under12weeks},
    {'recent-infection-or-surgery': 'yes', duration: under12weeks},
  ], then: 'gp-appointment', window: 'two-to-three-working-days', source: ['I13', 'I16', 'T3']},
  {id: 'after-spine-procedure', when: [{'spine-procedure': 'yes'}], then: 'gp-appointment', window: 'two-to-three-working-days', door: 'treating-hospital', source: ['K10', 'T3']},
  {id: 'fragile-bones', when: [{'fracture-risk': 'yes', duration: under6weeks}], then: 'gp-appointment', window: 'two-to-three-working-days', source: ['I13', 'I15']},
  {id: 'severe-and-hardly-moving', when: [{pain: pain8up, 'daily-function': hardlyMoving}], then: 'gp-appointment', window: 'two-to-three-working-days', source: ['T3', 'S0', 'proposal']},
  {id: 'aneurysm-known', when: [{'aortic-aneurysm': 'yes'}], then: 'gp-appointment', window: 'two-to-three-working-days', source: ['K16']},

  // F: physiotherapist, directly
  {id: 'hernia-pattern', when: [
    {'hernia-pattern': 'yes'},
    {'leg-pain': 'one-leg-below-knee', because: 'leg-pain-below-knee'},
    {'leg-pain': 'one-leg-above-knee', 'leg-sensation': 'yes', because: 'tingling-above-knee'},
  ], then: 'physiotherapist', source: ['S0', 'S1', 'S4', 'K2']},
  {id: 'no-better-after-3-weeks', when: [{duration: '3-to-6-weeks', course: notBetter}], then: 'physiotherapist', source: ['S0', 'S2', 'S4', 'K7']},
  {id: 'longer-than-6-weeks', when: [{duration: '6-to-12-weeks'}], then: 'physiotherapist', source: ['S1', 'S2']},
  {id: 'longer-than-12-weeks', when: [{duration: 'over-12-weeks'}], then: 'physiotherapist', source: ['S2', 'K4']},
  {id: 'getting-worse', when: [{duration: under3weeks, course: 'worse'}], then: 'physiotherapist', source: ['S0', 'S4']},
  {id: 'hardly-moving', when: [{'daily-function': 'hardly', duration: from1week}], then: 'physiotherapist', source: ['S0', 'S1']},
  {id: 'several-slow-recovery-factors', when: [{'slow-recovery': 'several'}], then: 'physiotherapist', source: ['K2', 'K5', 'I9']},
  {id: 'mid-or-upper', when: [{location: midOrUpper}], then: 'physiotherapist', source: ['S1']},
  {id: 'pregnant', when: [{pregnant: 'yes'}], then: 'physiotherapist', source: ['S1', 'S2', 'K20']},
  {id: 'keeps-coming-back', when: [{course: 'fluctuating', 'earlier-episodes': 'yes'}], then: 'physiotherapist', source: ['S1', 'S2', 'K7']},

  // Makes the table total.
  {id: 'self-care', when: [{}], then: 'self-care', source: ['S0', 'S2', 'S3', 'S4', 'K7']},
] as const satisfies readonly Rule[];

type Row = (typeof rules)[number];
type OwnReason<B> = B extends {readonly because: infer R} ? R : never;

export type RuleId = Row['id'];
/** The sentence that tells why: the row's own, or that of the box that fitted. */
export type ReasonId = RuleId | OwnReason<Row['when'][number]>;

/** The rows with the shape that an evaluator needs, without their literal columns. */
export type RuleRow = Omit<Rule, 'id'> & {readonly id: RuleId};
export const ruleRows: readonly RuleRow[] = rules;

/** A date, and a number for a later version of the same day. Changes with every change to questions, screens, facts, rules or advice; shown under the advice and in every export. */
export const rulesVersion = '2026-11-29';
