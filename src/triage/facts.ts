import {bare} from './bare.js';
import type {AnswerId, QuestionId} from './questions.js';

/**
 * Which answers a row is about: question → the answer or answers that fit. All columns must fit, a column that is
 * left out fits any answer, and a question that is unanswered never fits.
 */
export type AnswerBox = {readonly [Q in QuestionId]?: AnswerId<Q> | readonly AnswerId<Q>[]};

/** A box that may also read facts defined before it. */
type FactBox = AnswerBox & {readonly [fact: string]: string | readonly string[]};

/** A number of boxes of which at least so many must fit. */
export interface AtLeast {
  readonly atLeast: number;
  readonly of: readonly AnswerBox[];
}

/** Every answer that says a leg is in it. */
export const aLeg = ['one-leg-above-knee', 'one-leg-below-knee', 'both-legs-long', 'both-legs-new'] as const;
/** Every answer that says strength was lost lately, which is not so of a weakness that is known and old. */
export const lessStrength = ['slightly-less', 'foot-drop', 'both-legs-weaker'] as const;

/** The features of which one must be there: the other inflammatory ones are common without axial spondyloarthritis. */
const typicalInflammatory: readonly AnswerBox[] = [
  {'morning-stiffness': 'yes'},
  {'better-with-movement': 'yes'},
  {'waking-late-night': 'yes'},
];
const otherInflammatory: readonly AnswerBox[] = [
  {'alternating-buttock-pain': 'yes'},
  {'helped-by-nsaid': 'yes'},
  {'related-condition': 'yes'},
  {'spa-in-family': 'yes'},
  {'red-eye-now': 'yes'},
];

/** Own wording and own cut-offs (a proposal, K2 and K5): not STarT Back, not ÖMPSQ, no published score. */
export const slowRecoveryFactors = [
  {'earlier-episodes': 'yes'},
  {'fear-of-movement': 'yes'},
  {'expects-no-recovery': 'yes'},
  {'low-mood': 'yes'},
  {stress: 'yes'},
  {'poor-health': 'yes'},
  {'passive-coping': 'yes'},
  {'heavy-work': 'yes'},
  {'work-trouble': 'yes'},
  {pain: ['7', '8', '9', '10']},
  {'daily-function': ['hardly', 'not-at-all']},
  {'leg-pain': aLeg},
] as const satisfies readonly AnswerBox[];

type KeyOfEach<T> = T extends unknown ? keyof T : never;
/** A question that counts in slow recovery. */
export type SlowRecoveryFactor = KeyOfEach<(typeof slowRecoveryFactors)[number]>;

/**
 * A fact is a named reading of several answers, so that a rule can stay one line (section 3 of the clinical basis).
 * Each value holds when one of its boxes fits; the first value that holds counts. A box may read the facts above it.
 */
export const facts = bare({
  'leg-sensation': {yes: [{'leg-tingling': 'yes'}, {'leg-numbness': 'yes'}]},
  'new-weakness': {
    yes: [{'leg-strength': lessStrength}, {'strength-decreasing': ['unsure', 'yes']}],
  },
  'leg-complaints': {
    yes: [{'leg-pain': aLeg}, {'leg-sensation': 'yes'}, {'new-weakness': 'yes'}, {'unsteady-walking': 'yes'}],
  },
  'sacral-doubt': {yes: [{'bladder-bowel-doubt': 'yes'}, {'saddle-numbness': 'unsure'}]},
  'infection-risk': {
    yes: [
      {'low-immunity': 'yes'},
      {'injected-drugs': 'yes'},
      {'spine-procedure': 'yes'},
      {'recent-infection-or-surgery': 'yes'},
      {diabetes: 'yes', 'long-malaise': 'yes'},
    ],
  },
  'fracture-risk': {yes: [{'fragile-bones': 'yes'}, {steroids: 'yes'}]},
  'hernia-pattern': {
    yes: [
      {'leg-pain': 'one-leg-below-knee', 'leg-worse-on-coughing': 'yes'},
      {'leg-pain': 'one-leg-below-knee', 'leg-sensation': 'yes'},
    ],
  },
  'inflammatory-pattern': {
    // At least two features of which one typical: all pairs but those of two others.
    yes: [...typicalInflammatory, ...otherInflammatory].flatMap((first, index, all) =>
      typicalInflammatory.includes(first)
        ? all
            .slice(index + 1)
            .flatMap((second) => [
              {...first, ...second, duration: 'over-12-weeks', age: '18-to-44'} as const,
              {...first, ...second, duration: 'over-12-weeks', 'onset-before-45': 'yes'} as const,
            ])
        : [],
    ),
  },
  'slow-recovery': {
    several: [
      {atLeast: 4, of: slowRecoveryFactors},
      {'fear-of-movement': 'yes', 'expects-no-recovery': 'yes'},
    ],
    some: [{atLeast: 2, of: slowRecoveryFactors}],
    few: [{}],
  },
} as const satisfies {readonly [id: string]: {readonly [value: string]: readonly (FactBox | AtLeast)[]}});

export type FactId = keyof typeof facts;
export type FactValue<F extends FactId = FactId> = F extends FactId ? keyof (typeof facts)[F] : never;

/** The facts that hold. A fact that does not hold is left out. */
export type Facts = {readonly [F in FactId]?: FactValue<F>};

export const factIds = Object.keys(facts) as readonly FactId[];
