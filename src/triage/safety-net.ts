import {bare} from './bare.js';
import {daysFrom} from './days.js';
import {firstBecauseOf} from './match.js';
import type {Answers, QuestionId, SymptomId} from './questions.js';
import {owns} from './owns.js';
import {shownWhen} from './screens.js';
import {isFor, type AdviceBox, type AdviceRow, type Situation} from './situation.js';

/** A sign that no single answer says in so many words. */
export type SignTextId =
  | 'coughing-blood'
  | 'headache-or-jaw-or-eyes'
  | 'shingles'
  | 'shingles-at-risk'
  | 'leg-turns-numb'
  | 'foot-drop'
  | 'rigors-at-70'
  | 'urine-with'
  | 'severe-pain-in-pregnancy'
  | 'worse-after-doctor'
  | 'sudden-pain-at-risk'
  | 'collapse-at-60-plus'
  | 'saddle-numbness'
  | 'sacral-doubt'
  | 'leg-with-sacral-doubt'
  | 'both-legs'
  | 'strength-decreasing'
  | 'weakness-with-cause'
  | 'cancer-with-leg-signs'
  | 'any-increase-at-risk'
  | 'pain-gets-worse'
  | 'severe-in-every-position'
  | 'cannot-leave-bed'
  | 'two-together'
  | 'with-what-is-there'
  | 'fever-in-risk-group'
  | 'fever-after-operation'
  | 'any-increase-in-risk-group'
  | 'after-accident'
  | 'fall-from-60'
  | 'weak-bones-and-fall'
  | 'pregnancy-signs'
  | 'flank-with-vomiting'
  | 'both-legs-worse'
  | 'leg-slightly-weaker'
  | 'child-with-sign'
  | 'weight-loss-from-50'
  | 'worse-after-6-weeks'
  | 'higher-back'
  | 'severe-from-70'
  | 'severe-in-side'
  | 'severe-not-settling'
  | 'severe-and-hardly-moving'
  | 'leg-pain-not-settling'
  | 'early-stiffness'
  | 'under-18'
  | 'after-fall'
  | 'both-legs-long';

/** A sign that can newly arise, as in table d6 of the clinical basis: in the words of the answer, or a text. */
export type Sign = {readonly symptom: SymptomId} | {readonly text: SignTextId};

export type SignUrgency = 'call-112' | 'call-now' | 'gp-today' | 'gp-appointment';

export type SignRow = Sign &
  AdviceRow & {
    /** Only in the leaflet, where it also names what somebody has or had; or only under a result. Otherwise in both. */
    readonly only?: 'leaflet' | 'result';
    /** The answers that would be given if it arose; a symptom has its own. */
    readonly arises?: Answers;
    /** Who is not told it: another row says it, or it is not for them. */
    readonly unless?: readonly AdviceBox[];
    /** Under a result only beside at least so many signs from the questions, of which it speaks. */
    readonly beside?: number;
  };

export interface SignGroup {
  readonly urgency: SignUrgency;
  readonly signs: readonly Sign[];
}

const cancer: readonly AdviceBox[] = [{'cancer-now': 'yes'}, {'cancer-past': 'yes'}];
const infectionRisk: readonly AdviceBox[] = [{'infection-risk': 'yes'}];
const pregnant: readonly AdviceBox[] = [{pregnant: 'yes'}];
const from50: readonly AdviceBox[] = [{age: ['50-to-59', '60-to-69', '70-plus']}];
const under50: readonly AdviceBox[] = [{age: ['under-10', '10-to-17', '18-to-44', '45-to-49']}];
const aneurysmAtRisk: readonly AdviceBox[] = [{age: ['60-to-69', '70-plus']}, {'aortic-aneurysm': 'yes'}];
const sacralDoubt: readonly AdviceBox[] = [{'sacral-doubt': 'yes'}];
/** Who has one of the signs already that together are for today. */
const isThere: readonly AdviceBox[] = [{'weight-loss': 'yes'}, {'night-sweats': 'yes'}, {'night-pain': 'yes'}];
/** Whom any increase sends to the GP that day: where the rules don't say so, on the safe side (d6). */
const increaseAtRisk: readonly AdviceBox[] = [
  ...cancer,
  ...infectionRisk,
  {'fracture-risk': 'yes'},
  {'blood-thinner': 'yes'},
];
/** Whom the rules send to the GP that day when the pain gets worse: H3, H15, H17, H18, H21 and H22. */
const worseIsToday: readonly AdviceBox[] = [
  {'leg-strength': 'slightly-less'},
  {'aortic-aneurysm': 'yes'},
  {'leg-pain': 'both-legs-long', 'leg-sensation': 'yes'},
  {'leg-numbness': 'yes'},
  {'urinary-symptoms': 'yes', location: 'flank'},
  {'urinary-symptoms': 'yes', pregnant: 'yes'},
];

/**
 * Every sign under what to do when it arises (table d6). That is the least: in whom the rules would say something more
 * urgent because of it, it stands under that.
 */
// prettier-ignore
export const signRows: {readonly [U in SignUrgency]: readonly SignRow[]} = bare({
  'call-112': [
    {symptom: 'chest-or-breath'}, {symptom: 'leg-paralysed'}, {symptom: 'very-ill'},
    {text: 'sudden-pain-at-risk', unless: aneurysmAtRisk}, {text: 'collapse-at-60-plus', unless: aneurysmAtRisk},
    {symptom: 'accident-24h', only: 'leaflet'},
  ],
  'call-now': [
    {symptom: 'cannot-urinate'}, {symptom: 'urine-loss'}, {symptom: 'bladder-feeling-lost'}, {symptom: 'stool-loss'},
    {symptom: 'sexual-change'},
    {text: 'saddle-numbness'}, {text: 'sacral-doubt', unless: sacralDoubt}, {text: 'leg-with-sacral-doubt', only: 'result', when: sacralDoubt}, {text: 'both-legs'}, {text: 'strength-decreasing'},
    {text: 'weakness-with-cause'},
    {text: 'coughing-blood'},
    {symptom: 'sudden-severe-pain'}, {symptom: 'faint-or-clammy'}, {symptom: 'leg-cold-pale'},
    {text: 'fever-in-risk-group', only: 'leaflet'}, {text: 'fever-after-operation', only: 'leaflet'},
    {text: 'rigors-at-70', only: 'leaflet'},
    {text: 'cancer-with-leg-signs', when: cancer},
    {text: 'pregnancy-signs', only: 'leaflet'},
    {symptom: 'pregnancy-blood-loss', only: 'result', when: pregnant},
    {symptom: 'pregnancy-fluid-loss', only: 'result', when: pregnant},
    {symptom: 'pregnancy-cramps', only: 'result', when: pregnant},
    {symptom: 'pregnancy-early-belly-pain', only: 'result', when: pregnant},
    {symptom: 'pregnancy-less-movement', only: 'result', when: pregnant},
  ],
  'gp-today': [
    {symptom: 'fever'}, {symptom: 'rigors'},
    {text: 'leg-turns-numb', arises: {'leg-numbness': 'yes', 'leg-signs-recent': 'yes'}},
    {text: 'foot-drop', arises: {'leg-strength': 'foot-drop'}},
    {symptom: 'unsteady-walking'}, {symptom: 'calf-thick-warm'},
    {text: 'cannot-leave-bed', arises: {'daily-function': 'not-at-all'}, unless: [{'daily-function': 'not-at-all'}]},
    {text: 'urine-with'}, {text: 'severe-pain-in-pregnancy', when: pregnant}, {symptom: 'red-eye-now', when: shownWhen['red-eye-now'] ?? []},
    {text: 'headache-or-jaw-or-eyes', when: from50},
    {text: 'shingles', only: 'leaflet'}, {text: 'shingles-at-risk', only: 'result', when: [{'low-immunity': 'yes'}, ...pregnant]},
    {symptom: 'cancer-now', only: 'leaflet'}, {symptom: 'aortic-aneurysm', only: 'leaflet'}, {symptom: 'injected-drugs', only: 'leaflet'},
    {text: 'any-increase-in-risk-group', only: 'leaflet'},
    {text: 'any-increase-at-risk', only: 'result', when: increaseAtRisk}, {text: 'pain-gets-worse', only: 'result', when: worseIsToday, unless: increaseAtRisk},
    {text: 'severe-in-every-position', unless: under50}, {text: 'weight-loss-from-50', only: 'leaflet'},
    {text: 'after-accident', only: 'leaflet'}, {text: 'fall-from-60', only: 'leaflet'}, {text: 'weak-bones-and-fall', only: 'leaflet'},
    {text: 'both-legs-worse', only: 'leaflet'}, {text: 'leg-slightly-weaker', only: 'leaflet'}, {text: 'flank-with-vomiting', only: 'leaflet'},
    {text: 'child-with-sign', only: 'leaflet'},
  ],
  'gp-appointment': [
    {symptom: 'weight-loss'}, {symptom: 'night-sweats'}, {symptom: 'night-pain'},
    {symptom: 'long-malaise', when: [{'cancer-past': 'yes'}, {'weight-loss': 'yes'}, {diabetes: 'yes'}]},
    {text: 'two-together', unless: isThere, beside: 2}, {text: 'with-what-is-there', only: 'result', when: isThere, beside: 1},
    {text: 'worse-after-6-weeks', unless: [...increaseAtRisk, ...worseIsToday]}, {text: 'worse-after-doctor'},
    {symptom: 'urinary-symptoms', only: 'leaflet'}, {symptom: 'back-shape-changed', only: 'leaflet'}, {symptom: 'vomiting', when: [{location: 'flank'}]},
    {symptom: 'cancer-past', only: 'leaflet'}, {symptom: 'fragile-bones', only: 'leaflet'}, {symptom: 'low-immunity', only: 'leaflet'},
    {symptom: 'steroids', only: 'leaflet'}, {symptom: 'spine-procedure', only: 'leaflet'},
    {symptom: 'recent-infection-or-surgery', only: 'leaflet'},
    {text: 'higher-back', only: 'leaflet'}, {text: 'severe-from-70', only: 'leaflet'}, {text: 'severe-in-side', only: 'leaflet'},
    {text: 'severe-not-settling', only: 'leaflet'}, {text: 'severe-and-hardly-moving', only: 'leaflet'}, {text: 'leg-pain-not-settling', only: 'leaflet'},
    {text: 'early-stiffness', only: 'leaflet'}, {text: 'both-legs-long', only: 'leaflet'}, {text: 'after-fall', only: 'leaflet'}, {text: 'under-18', only: 'leaflet'},
  ],
});

const signUrgencies = Object.keys(signRows) as readonly SignUrgency[];

/** Every sign that is kept, under what to do. */
export const groupsOf = (keep: (row: SignRow) => boolean): readonly SignGroup[] =>
  signUrgencies.map((urgency) => ({urgency, signs: signRows[urgency].filter(keep)}));

/** What to do when it arises in somebody: as the row has it, or what the rules say because of it if that is more urgent. */
function urgencyIn(answers: Answers, row: SignRow, least: SignUrgency): SignUrgency {
  const arisen: Answers = owns(row, 'symptom') ? {[row.symptom]: 'yes'} : (row.arises ?? {});
  const changed = {...answers, ...arisen};
  const because = (Object.keys(arisen) as QuestionId[]).map((question) => firstBecauseOf(question, changed)?.then);
  return signUrgencies.find((urgency) => urgency === least || because.includes(urgency)) ?? least;
}

/** The signs that would be new in this visitor, each under what to do: what is there already has been judged. */
export function signsFor(answers: Answers, situation: Situation): readonly SignGroup[] {
  const shown = signUrgencies.flatMap((least) =>
    signRows[least]
      .filter(
        (row) =>
          row.only !== 'leaflet' &&
          isFor(row, situation) &&
          !(row.unless && isFor({when: row.unless}, situation)) &&
          !(owns(row, 'symptom') && situation[row.symptom] === 'yes'),
      )
      .map((row) => ({row, urgency: urgencyIn(answers, row, least)})),
  );
  return signUrgencies.map((urgency) => {
    const signs = shown.filter((one) => one.urgency === urgency).map(({row}) => row);
    const fromQuestions = signs.filter((row) => owns(row, 'symptom')).length;
    return {urgency, signs: signs.filter(({beside = 0}) => fromQuestions >= beside)};
  });
}

/** When to call after all stands under every outcome but those that are to call now. */
export const safetyNet: AdviceRow = bare({
  when: [{urgency: ['gp-today', 'gp-appointment', 'physiotherapist', 'self-care']}],
});

/** The moments at which the back should be better, in weeks from the start of the pain (S0 to S4, K7). */
export const everyMark = [1, 3, 6, 12] as const;
type MarkWeeks = (typeof everyMark)[number];
/** Those of which a visitor can be reminded. */
const lastReminder = 6;

/** The doctor who looks into it now is the one to call at a mark, and not a physiotherapist. */
export const markByDoctor: AdviceRow = bare({when: [{urgency: ['gp-today', 'gp-appointment']}]});

/** Who was sent to a physiotherapist already tells it there. */
export const markByPhysiotherapist: AdviceRow = bare({when: [{urgency: 'physiotherapist'}]});

/** Leg pain that has not settled after 6 to 8 weeks goes to the GP (K9). */
export const markOfHernia: AdviceRow = bare({
  when: [
    {
      'leg-pain': ['one-leg-below-knee', 'both-legs-long'],
      duration: ['under-1-week', '1-to-3-weeks', '3-to-6-weeks', '6-to-12-weeks'],
    },
  ],
});

/** A mark that is still ahead. */
export interface Mark {
  readonly weeks: MarkWeeks;
  readonly date: Date;
  readonly byDoctor: boolean;
  readonly byPhysiotherapist: boolean;
  readonly reminder: boolean;
}

/** How many days the pain has lasted at least. */
const lowerEnd: {readonly [D in NonNullable<Answers['duration']>]: number} = {
  'under-1-week': 0,
  '1-to-3-weeks': 7,
  '3-to-6-weeks': 21,
  '6-to-12-weeks': 42,
  'over-12-weeks': 84,
};

/** The marks that are still ahead of this visitor; none while it is not known when the pain began. */
export function marksFor({duration}: Answers, situation: Situation, now: Date): readonly Mark[] {
  if (!duration) return [];
  return everyMark
    .map((weeks) => ({weeks, inDays: weeks * 7 - lowerEnd[duration]}))
    .filter(({inDays}) => inDays > 0)
    .map(({weeks, inDays}) => ({
      weeks,
      date: daysFrom(now, inDays),
      byDoctor: isFor(markByDoctor, situation),
      byPhysiotherapist: isFor(markByPhysiotherapist, situation),
      reminder: weeks <= lastReminder,
    }));
}
