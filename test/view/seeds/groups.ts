import type {AdviceBox} from '../../../src/triage/situation.js';

const advised = {level: ['with-reservation', 'full']} as const;
const lower = ['low', 'whole', 'flank'] as const;
const under70 = ['18-to-44', '45-to-49', '50-to-59', '60-to-69'] as const;
const under60 = ['18-to-44', '45-to-49', '50-to-59'] as const;
const under3weeks = ['under-1-week', '1-to-3-weeks'] as const;
const under6weeks = [...under3weeks, '3-to-6-weeks'] as const;
const from6weeks = ['6-to-12-weeks', 'over-12-weeks'] as const;
const legToAdviseOn = ['one-leg-above-knee', 'one-leg-below-knee', 'both-legs-long'] as const;
const calm = {
  level: 'full',
  pregnant: 'no',
  'fracture-risk': 'no',
  'daily-function': ['normal', 'with-effort'],
} as const;
const pain7down = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;
const noIrritatedLeg = [
  {'leg-pain': 'none'},
  {'leg-pain': 'one-leg-above-knee', 'leg-sensation': 'no'},
] as const satisfies readonly AdviceBox[];
const withReservation = {urgency: 'gp-appointment', ...advised} as const;

/** Whom an item is for, by what they answered and what the rules said: one of the boxes has to fit. */
// prettier-ignore
export const groups = {
  'everybody': [{}],
  'everybody who is not to call 112': [{urgency: ['call-now', 'gp-today', 'gp-appointment', 'physiotherapist', 'self-care']}],
  'who has a list of when to call after all': [{urgency: ['gp-today', 'gp-appointment', 'physiotherapist', 'self-care']}],
  'has that list, without doubt about the bladder': [{urgency: ['gp-today', 'gp-appointment', 'physiotherapist', 'self-care'], 'sacral-doubt': 'no'}],
  'has that list, and cancer': [{urgency: ['gp-today', 'gp-appointment'], 'cancer-now': 'yes'}, {urgency: ['gp-today', 'gp-appointment'], 'cancer-past': 'yes'}],
  'has that list, and doubts about the bladder': [{urgency: 'gp-today', 'sacral-doubt': 'yes'}],
  // Table d0: whom advice on recovery may be given.
  'may get advice': [advised],
  'may get advice, low back': [{...advised, location: lower}],
  'may get advice, nothing higher': [{...advised, location: ['low', 'flank']}],
  'may get advice, low and not in the side': [{...advised, location: ['low', 'whole']}],
  'may get advice, mid or upper back': [{...advised, location: ['mid-or-upper', 'whole']}],
  'may get advice, not pregnant': [{...advised, pregnant: 'no'}],
  'may get advice, under 60 and not pregnant': [{...advised, age: under60, pregnant: 'no'}],
  'may get advice, first 3 weeks': [{...advised, duration: under3weeks}],
  'may get advice, first 6 weeks': [{...advised, duration: under6weeks}],
  'may get advice, 6 to 12 weeks': [{...advised, duration: '6-to-12-weeks'}],
  'may get advice, over 12 weeks': [{...advised, duration: 'over-12-weeks'}],
  'may take paracetamol': [{...advised, pregnant: 'no'}],
  'may take an anti-inflammatory': [
    {...advised, pregnant: 'no', steroids: 'no', 'blood-thinner': 'no', 'low-immunity': 'no', age: under70},
  ],
  'self-care or physiotherapist': [{level: 'full'}],
  'may hear that nothing is broken': [
    {level: 'full', 'fracture-risk': 'no', 'leg-complaints': 'no'},
    {level: 'full', 'fracture-risk': 'no', 'leg-pain': 'one-leg-above-knee', 'leg-sensation': 'no'},
  ],
  'new pain, self-care or physiotherapist': [{level: 'full', duration: under6weeks, pregnant: 'no', 'hernia-pattern': 'no'}],
  'over 12 weeks, may hear that nothing is broken': [
    {level: 'full', duration: 'over-12-weeks', 'fracture-risk': 'no', 'leg-complaints': 'no'},
  ],
  '6 to 12 weeks, self-care or physiotherapist': [{level: 'full', duration: '6-to-12-weeks'}],
  'over 12 weeks, self-care or physiotherapist': [{level: 'full', duration: 'over-12-weeks'}],
  'took the invitation': [{...advised, personal: 'yes'}],
  'usual recovery': [{...advised, duration: under6weeks, course: 'better', pain: ['0', '1', '2', '3', '4', '5', '6']}],
  'self-care': [{urgency: 'self-care'}],
  'an appointment with the GP, with advice, no inflammation': [{...withReservation, 'inflammatory-pattern': 'no'}],
  // The hernia self-test.
  'hernia pattern': [{...advised, 'hernia-pattern': 'yes'}],
  'hernia pattern, first 12 weeks': [{...advised, 'hernia-pattern': 'yes', duration: [...under6weeks, '6-to-12-weeks']}],
  'hernia pattern of 6 weeks or longer': [{...advised, 'hernia-pattern': 'yes', duration: from6weeks}],
  'leg pain without the pattern': [{...advised, 'leg-pain': legToAdviseOn, 'hernia-pattern': 'no'}],
  'pain in the thigh, and below the knee it would be for a physiotherapist': [
    {level: 'full', 'leg-pain': 'one-leg-above-knee', 'leg-sensation': 'no', pain: pain7down, duration: under6weeks},
    {level: 'full', 'leg-pain': 'one-leg-above-knee', 'leg-sensation': 'no', pain: pain7down, course: 'better'},
  ],
  'pain in the thigh only, no tingling': [{...advised, 'leg-pain': 'one-leg-above-knee', 'leg-sensation': 'no'}],
  'pain below the knee without the pattern': [{...advised, 'leg-pain': 'one-leg-below-knee', 'hernia-pattern': 'no'}],
  'pain below the knee': [{'leg-pain': 'one-leg-below-knee'}],
  'no leg complaints': [{...advised, 'leg-complaints': 'no'}],
  'leg pain': [{...advised, 'leg-pain': legToAdviseOn}],
  'who had an operation or a needle in the back': [{'spine-procedure': 'yes', urgency: 'gp-appointment'}],
  // The exercises: who may bend and load the back, and where the pain is.
  'may bend the lower back': noIrritatedLeg.map((leg) => ({...calm, ...leg, location: lower})),
  'may do other sports': noIrritatedLeg.map((leg) => ({...calm, ...leg, pain: pain7down})),
  'may load the back': noIrritatedLeg.map((leg) => ({...calm, ...leg})),
  'may load the back, under 70': noIrritatedLeg.map((leg) => ({...calm, ...leg, age: under70})),
  'may move the upper back': noIrritatedLeg.map((leg) => ({...calm, ...leg, location: 'mid-or-upper'})),
  'an irritated leg': [
    {...advised, pregnant: 'no', 'leg-pain': ['one-leg-below-knee', 'both-legs-long']},
    {...advised, pregnant: 'no', 'leg-pain': 'one-leg-above-knee', 'leg-sensation': 'yes'},
  ],
  'may train, over 12 weeks': [{...calm, duration: 'over-12-weeks'}],
  // What somebody said on the invitation.
  'worries about moving': [{...advised, 'fear-of-movement': 'yes'}],
  'has stress': [{...advised, stress: 'yes'}],
  'health is not good otherwise': [{...advised, 'poor-health': 'yes'}],
  'heavy work': [{...advised, 'heavy-work': 'yes', work: ['working', 'adapted', 'off-sick', 'not-said']}],
  'works': [{...advised, work: 'working'}],
  'works adapted': [{...advised, work: 'adapted'}],
  'is off sick': [{...advised, work: 'off-sick'}],
  'stress, low mood or fear, and a physiotherapist fits': [{level: 'full', stress: 'yes'}, {level: 'full', 'low-mood': 'yes'}, {level: 'full', 'fear-of-movement': 'yes'}],
  'much slows recovery': [{...advised, 'slow-recovery': 'several', personal: 'yes'}],
  'pregnant': [{level: 'full', pregnant: 'yes'}],
  // Time: who has a mark still ahead.
  'has pain for less than 1 week': [{urgency: ['physiotherapist', 'self-care'], duration: 'under-1-week'}],
  'has pain for less than 3 weeks': [{urgency: ['physiotherapist', 'self-care'], duration: under3weeks}],
  'has pain for less than 6 weeks': [{urgency: ['physiotherapist', 'self-care'], duration: under6weeks}],
  'has pain for less than 6 weeks, which may get worse first': [{urgency: ['physiotherapist', 'self-care'], duration: under6weeks, 'leg-sensation': 'no', 'blood-thinner': 'no'}],
  'has a numb leg for less than 6 weeks': [{urgency: ['physiotherapist', 'self-care'], duration: under6weeks, 'leg-numbness': 'yes', 'blood-thinner': 'no'}],
  'has pain for less than 6 weeks, and blood thinners': [{urgency: ['physiotherapist', 'self-care'], duration: under6weeks, 'blood-thinner': 'yes', 'leg-complaints': 'no'}],
} as const satisfies {readonly [name: string]: readonly AdviceBox[]};

export type GroupId = keyof typeof groups;
