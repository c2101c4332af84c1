import type {Population} from '../../../src/copy/proof-figures.js';

/** Which answers somebody gave before; all of them must fit. */
interface Whom {
  readonly [question: string]: string | readonly string[];
}

/** For whom, and of a hundred of them how many say yes, or how many give each answer. */
interface Share {
  readonly whom?: Whom;
  readonly percent: number | {readonly [answer: string]: number};
}
/** For whom, and a number that is spread as a bell around `mean`. */
interface Bell {
  readonly whom?: Whom;
  readonly mean: number;
  readonly spread: number;
}
/** The first that is for somebody counts. Whom none is for says no. */
export type Rate = readonly (Share | Bell)[];

interface Assumptions {
  readonly about: string;
  /**
   * A worrying box is ticked more by the one than by the other, and in a setting more or less by everybody; a fact is as it
   * is. Of a choice the first answer takes what the others leave.
   */
  readonly kind: 'tick' | 'fact';
  readonly origin: 'own estimate' | 'research';
  readonly rates: {readonly [question: string]: number | Rate};
}

const under3weeks = ['under-1-week', '1-to-3-weeks'];
const to44 = ['under-10', '10-to-17', '18-to-44'];
const from45to59 = ['45-to-49', '50-to-59'];
const from60 = ['60-to-69', '70-plus'];
const aLeg = ['one-leg-above-knee', 'one-leg-below-knee', 'both-legs-long', 'both-legs-new'];

/** To 44, from 45 to 59, and from 60. */
const byAge = (young: number, middle: number, old: number): Rate => [
  {whom: {age: to44}, percent: young},
  {whom: {age: from45to59}, percent: middle},
  {whom: {age: from60}, percent: old},
];

/**
 * A made-up population of Dutch primary care with back pain: not to know how often something is, but to see what a rule
 * does to everybody and not only to the patient it was written for. No figures of real visitors exist. In percent, in an
 * order in which each reads only what stands above it.
 *
 * What was looked at: Henschke 2009 (0.9 % have a serious disease, 80 % have at least one flag), Premkumar 2018, Enthoven
 * 2016 (K23), ATLAS (mean pain 5.6, spread 2.2; two thirds of leg pain is below the knee), and the studies of I19. Only
 * what says `research` follows a figure of them; the rest are own estimates.
 */
export const assumptions: readonly Assumptions[] = [
  {
    about: 'who has back pain, and since when',
    kind: 'fact',
    origin: 'own estimate',
    rates: {
      age: [
        {
          percent: {
            'under-10': 0.2,
            '10-to-17': 1.8,
            '18-to-44': 39,
            '45-to-49': 9,
            '50-to-59': 20,
            '60-to-69': 15,
            '70-plus': 15,
          },
        },
      ],
      duration: [
        {
          percent: {
            'under-1-week': 28,
            '1-to-3-weeks': 22,
            '3-to-6-weeks': 13,
            '6-to-12-weeks': 10,
            'over-12-weeks': 27,
          },
        },
      ],
      course: [
        {whom: {duration: under3weeks}, percent: {better: 38, same: 32, worse: 14, fluctuating: 16}},
        {whom: {duration: 'over-12-weeks'}, percent: {better: 10, same: 38, worse: 12, fluctuating: 40}},
        {percent: {better: 30, same: 32, worse: 13, fluctuating: 25}},
      ],
      location: [{percent: {low: 78, whole: 6, 'mid-or-upper': 12, flank: 4}}],
      injury: [
        {whom: {duration: under3weeks}, percent: {none: 45, strain: 47, fall: 6, 'severe-accident': 0.7}},
        {percent: {none: 68, strain: 25, fall: 4.5, 'severe-accident': 1}},
      ],
    },
  },
  {
    about: 'how bad it is: ATLAS',
    kind: 'fact',
    origin: 'research',
    rates: {
      pain: [
        {whom: {duration: 'under-1-week'}, mean: 5.8, spread: 2.1},
        {mean: 5.2, spread: 2.1},
      ],
    },
  },
  {
    about: 'what they can still do',
    kind: 'fact',
    origin: 'own estimate',
    rates: {
      'daily-function': [
        {
          whom: {pain: ['8', '9', '10']},
          percent: {normal: 2, 'with-effort': 50, hardly: 43, 'not-at-all': 5},
        },
        {
          whom: {pain: ['5', '6', '7']},
          percent: {normal: 20, 'with-effort': 68, hardly: 11, 'not-at-all': 0.7},
        },
        {percent: {normal: 65, 'with-effort': 33, hardly: 2, 'not-at-all': 0}},
      ],
    },
  },
  {
    about: 'the first screen',
    kind: 'tick',
    origin: 'own estimate',
    rates: {
      'sudden-severe-pain': [{whom: {duration: 'under-1-week'}, percent: 4}],
      'faint-or-clammy': 0.7,
      vomiting: 0.8,
      'chest-or-breath': [{whom: {location: 'mid-or-upper'}, percent: 6}, {percent: 1.2}],
      'leg-paralysed': 0.08,
      'very-ill': 0.06,
      rigors: 0.4,
    },
  },
  {
    about: 'an accident of today',
    kind: 'fact',
    origin: 'own estimate',
    rates: {'accident-24h': [{whom: {injury: 'severe-accident', duration: 'under-1-week'}, percent: 30}]},
  },
  {
    about: 'bladder, bowel and the skin between the legs',
    kind: 'tick',
    origin: 'own estimate',
    rates: {
      'cannot-urinate': 0.6,
      'urine-loss': byAge(0.6, 1.4, 2),
      'bladder-feeling-lost': 0.2,
      'stool-loss': 0.3,
      'sexual-change': 0.8,
      'bladder-bowel-doubt': 1,
      'saddle-numbness': [{percent: {no: 98.8, unsure: 0.8, yes: 0.4}}],
    },
  },
  {
    about: 'legs',
    kind: 'fact',
    origin: 'own estimate',
    rates: {
      'leg-pain': [
        {
          percent: {
            none: 58,
            'one-leg-above-knee': 17,
            'one-leg-below-knee': 19,
            'both-legs-long': 4.2,
            'both-legs-new': 1.3,
          },
        },
      ],
      'leg-tingling': 40,
      'leg-numbness': 12,
      'leg-worse-on-coughing': 25,
      'leg-better-on-sitting': byAge(10, 18, 35),
      'leg-signs-recent': [{whom: {duration: under3weeks}, percent: 80}, {percent: 25}],
    },
  },
  {
    about: 'less strength',
    kind: 'fact',
    origin: 'own estimate',
    rates: {
      'leg-strength': [
        {
          whom: {'leg-pain': aLeg},
          percent: {normal: 86, 'known-and-old': 2.5, 'slightly-less': 10, 'foot-drop': 0.8, 'both-legs-weaker': 0.7},
        },
        {percent: {normal: 98, 'known-and-old': 0.8, 'slightly-less': 1, 'foot-drop': 0.05, 'both-legs-weaker': 0.15}},
      ],
      'strength-decreasing': [{percent: {no: 72, unsure: 18, yes: 10}}],
    },
  },
  {
    about: 'what else is seen of a leg',
    kind: 'tick',
    origin: 'own estimate',
    rates: {
      'leg-cold-pale': 0.1,
      'calf-thick-warm': 0.4,
      'unsteady-walking': byAge(0.8, 2, 5),
    },
  },
  {
    about: 'signs of illness',
    kind: 'tick',
    origin: 'own estimate',
    rates: {
      fever: 1.2,
      'night-sweats': 2,
      'weight-loss': 1.8,
      'long-malaise': 5,
      'night-pain': 11,
      'urinary-symptoms': 2,
      'back-shape-changed': 1.2,
    },
  },
  {
    about: 'what they have, had, take or underwent',
    kind: 'fact',
    origin: 'own estimate',
    rates: {
      'cancer-now': byAge(0.2, 0.8, 2.5),
      'cancer-past': byAge(0.8, 4, 12),
      'fragile-bones': byAge(0.4, 2, 13),
      steroids: 1.2,
      'low-immunity': 2.2,
      diabetes: byAge(1.2, 6, 16),
      'blood-thinner': byAge(0.6, 2.5, 16),
      'spine-procedure': 1,
      'recent-infection-or-surgery': 2,
      'injected-drugs': 0.1,
      'aortic-aneurysm': byAge(0.03, 0.3, 1.2),
      pregnant: [{whom: {age: '18-to-44'}, percent: 3.5}],
    },
  },
  {
    about: 'pregnancy',
    kind: 'fact',
    origin: 'own estimate',
    rates: {
      'pregnancy-blood-loss': 2,
      'pregnancy-fluid-loss': 3,
      'pregnancy-cramps': 18,
      'pregnancy-less-movement': 4,
      'pregnancy-early-belly-pain': 5,
    },
  },
  {
    about: 'pain that lasts, as an inflammation gives it',
    kind: 'fact',
    origin: 'own estimate',
    rates: {
      'morning-stiffness': 25,
      'better-with-movement': 30,
      'waking-late-night': 14,
      'alternating-buttock-pain': 10,
      'helped-by-nsaid': 25,
      'related-condition': 8,
      'spa-in-family': 6,
      'onset-before-45': 50,
      'red-eye-now': 0.4,
    },
  },
  {
    about: 'what makes recovery slower',
    kind: 'fact',
    origin: 'own estimate',
    rates: {
      'earlier-episodes': 60,
      'fear-of-movement': 16,
      'expects-no-recovery': 9,
      'low-mood': 12,
      stress: 22,
      'poor-health': 25,
      'passive-coping': 12,
      'heavy-work': 20,
      'work-trouble': 7,
    },
  },
  {
    about: 'work, which decides nothing about who sees whom',
    kind: 'fact',
    origin: 'own estimate',
    rates: {work: [{percent: {'not-said': 100}}]},
  },
];

/** Some tick much and the others little: signs of alarm come in bunches. Percent of the people, and times the rate. */
export const bunching = {percent: 30, times: 2.2, otherwise: 0.49} as const;

/** What is measured apart, because nobody knows how readily people tick. */
export const settings: {
  readonly [setting in keyof Population['settings']]: {
    readonly ticks: number;
    readonly instead?: {readonly [question: string]: Rate};
  };
} = {
  base: {ticks: 1},
  careful: {ticks: 0.5},
  hasty: {ticks: 2},
  acute: {
    ticks: 1,
    instead: {duration: [{percent: {'under-1-week': 45, '1-to-3-weeks': 30, '3-to-6-weeks': 25}}]},
  },
};
