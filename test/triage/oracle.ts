// A second, deliberately plain reading of the rule table in the clinical basis (sections 3, 4 and 7). It shares no code with
// the product: where the two disagree, one of them misread the table. Hence no imports and one condition per table row.

/** A person: question id → answer id; a question left out is unanswered and fits nothing. */
export type Person = {readonly [question: string]: string | undefined};

export interface Verdict {
  readonly urgency: string;
  /** How soon the appointment should be; only at 'gp-appointment'. */
  readonly window: string | null;
  /** Whether a physiotherapist may be seen first as well; only when all that asks for the appointment allows it. */
  readonly eitherDoor: boolean;
  /** Every rule that applies, at every level, sorted by code unit so that no locale can change the order. */
  readonly rules: readonly string[];
  /** The same with what each says: its level, how soon, who else to call, the sentence that tells why, and whether either door will do. */
  readonly said: readonly string[];
  readonly profile: 1 | 2 | 3 | null;
  readonly slowRecovery: 'few' | 'some' | 'several';
}

const LEVELS = ['call-112', 'call-now', 'gp-today', 'gp-appointment', 'physiotherapist', 'self-care'] as const;
type Level = (typeof LEVELS)[number];

const A = 'two-to-three-working-days';
const B = 'one-to-two-weeks';
/** The table's "b P": one to two weeks, and a physiotherapist may be seen first as well. */
const P = 'one-to-two-weeks-at-either-door';
/** The strictest first: of all that applies the first one counts, and one that is not P takes the second door away. */
const SOONEST_FIRST = [A, B, P] as const;
type When = (typeof SOONEST_FIRST)[number];

/** What a rule says, on one line. */
export const lineOf = (
  rule: string,
  level: string,
  sentence: string,
  window: string | undefined,
  door: string | undefined,
  eitherDoor: boolean,
): string => [rule, level, window ?? '', door ?? '', sentence, ...(eitherDoor ? ['either-door'] : [])].join(' ');

const UNDER_18 = ['under-10', '10-to-17'];
const FROM_50 = ['50-to-59', '60-to-69', '70-plus'];
const FROM_60 = ['60-to-69', '70-plus'];

// The bands overlap in name only: exactly 1 and 3 weeks belong to the later band, exactly 6 and 12 to 6-to-12-weeks.
const UP_TO_3_WEEKS = ['under-1-week', '1-to-3-weeks'];
const UNDER_6_WEEKS = ['under-1-week', '1-to-3-weeks', '3-to-6-weeks'];
const UP_TO_12_WEEKS = ['under-1-week', '1-to-3-weeks', '3-to-6-weeks', '6-to-12-weeks'];
const FROM_3_WEEKS = ['3-to-6-weeks', '6-to-12-weeks', 'over-12-weeks'];
const FROM_1_WEEK = ['1-to-3-weeks', '3-to-6-weeks', '6-to-12-weeks', 'over-12-weeks'];
const FROM_6_WEEKS = ['6-to-12-weeks', 'over-12-weeks'];

const INFLAMMATORY_TICKS = [
  'morning-stiffness',
  'better-with-movement',
  'waking-late-night',
  'alternating-buttock-pain',
  'helped-by-nsaid',
  'related-condition',
  'spa-in-family',
  'red-eye-now',
];
const SLOW_RECOVERY_TICKS = [
  'earlier-episodes',
  'fear-of-movement',
  'expects-no-recovery',
  'low-mood',
  'stress',
  'poor-health',
  'passive-coping',
  'heavy-work',
  'work-trouble',
];

export function oracle(person: Person): Verdict {
  const yes = (q: string): boolean => person[q] === 'yes';
  const is = (q: string, answer: string): boolean => person[q] === answer;
  const isNot = (q: string, answer: string): boolean => person[q] !== undefined && person[q] !== answer;
  const oneOf = (q: string, answers: readonly string[]): boolean => {
    const given = person[q];
    return given !== undefined && answers.includes(given);
  };
  const ticks = (questions: readonly string[]): number => {
    let count = 0;
    for (const q of questions) if (yes(q)) count++;
    return count;
  };

  // Unanswered is NaN, and NaN is never ≥ anything: it fits nothing, as it should.
  const pain = Number(person['pain'] ?? NaN);

  const under18 = oneOf('age', UNDER_18);
  const from50 = oneOf('age', FROM_50);
  const from60 = oneOf('age', FROM_60);
  const from70 = is('age', '70-plus');
  const upTo3Weeks = oneOf('duration', UP_TO_3_WEEKS);
  const under6Weeks = oneOf('duration', UNDER_6_WEEKS);
  const upTo12Weeks = oneOf('duration', UP_TO_12_WEEKS);
  const from1Week = oneOf('duration', FROM_1_WEEK);
  const from3Weeks = oneOf('duration', FROM_3_WEEKS);
  const from6Weeks = oneOf('duration', FROM_6_WEEKS);
  const worse = is('course', 'worse');
  const notBetter = isNot('course', 'better');
  const highInBack = is('location', 'mid-or-upper') || is('location', 'whole');
  const hardlyOrNot = is('daily-function', 'hardly') || is('daily-function', 'not-at-all');
  const cancer = yes('cancer-now') || yes('cancer-past');

  const legSensation = yes('leg-tingling') || yes('leg-numbness');
  const newWeakness =
    is('leg-strength', 'slightly-less') ||
    is('leg-strength', 'foot-drop') ||
    is('leg-strength', 'both-legs-weaker') ||
    is('strength-decreasing', 'unsure') ||
    is('strength-decreasing', 'yes');
  const legComplaints = isNot('leg-pain', 'none') || legSensation || newWeakness || yes('unsteady-walking');
  const sacralDoubt = yes('bladder-bowel-doubt') || is('saddle-numbness', 'unsure');
  const infectionRisk =
    yes('low-immunity') ||
    yes('injected-drugs') ||
    yes('spine-procedure') ||
    yes('recent-infection-or-surgery') ||
    (yes('diabetes') && yes('long-malaise'));
  const fractureRisk = yes('fragile-bones') || yes('steroids');
  const herniaPattern = is('leg-pain', 'one-leg-below-knee') && (yes('leg-worse-on-coughing') || legSensation);
  const inflammatoryPattern =
    (is('age', '18-to-44') || yes('onset-before-45')) &&
    is('duration', 'over-12-weeks') &&
    ticks(INFLAMMATORY_TICKS) >= 2 &&
    (yes('morning-stiffness') || yes('better-with-movement') || yes('waking-late-night'));

  const slowCount =
    ticks(SLOW_RECOVERY_TICKS) + (pain >= 7 ? 1 : 0) + (hardlyOrNot ? 1 : 0) + (isNot('leg-pain', 'none') ? 1 : 0);
  const slowRecovery =
    slowCount >= 4 || (yes('fear-of-movement') && yes('expects-no-recovery'))
      ? 'several'
      : slowCount >= 2
        ? 'some'
        : 'few';

  const rules: string[] = [];
  const said: string[] = [];
  // "as" and not a type annotation: else the compiler holds on to these first values, not seeing row() change them.
  let urgency = 'self-care' as Level;
  let soonest = null as When | null;
  /** `holds`: whether the rule applies; or where it has more sentences, of each whether it is true, the first to be said first. */
  const row = (
    level: Level,
    id: string,
    holds: boolean | {readonly [sentence: string]: boolean},
    when?: When,
    door?: string,
  ): void => {
    const sentence =
      typeof holds === 'boolean' ? holds && id : Object.keys(holds).find((candidate) => holds[candidate]);
    if (!sentence) return;
    rules.push(id);
    said.push(lineOf(id, level, sentence, when === P ? B : when, door, when === P));
    if (LEVELS.indexOf(level) < LEVELS.indexOf(urgency)) urgency = level;
    if (when && (!soonest || SOONEST_FIRST.indexOf(when) < SOONEST_FIRST.indexOf(soonest))) soonest = when;
  };

  row('call-112', 'chest-or-breath', yes('chest-or-breath'));
  row('call-112', 'sudden-pain-and-collapse', yes('sudden-severe-pain') && yes('faint-or-clammy'));
  row('call-112', 'sudden-pain-at-risk-of-aneurysm', yes('sudden-severe-pain') && (from60 || yes('aortic-aneurysm')));
  row('call-112', 'collapse-at-60-plus', {
    'collapse-at-60-plus': yes('faint-or-clammy') && from60,
    'collapse-with-aneurysm': yes('faint-or-clammy') && yes('aortic-aneurysm'),
  });
  row('call-112', 'accident-within-24h', yes('accident-24h'));
  row('call-112', 'very-ill', yes('very-ill'));
  row('call-112', 'leg-paralysed', yes('leg-paralysed'));

  row(
    'call-now',
    'bladder-or-bowel-lost',
    yes('cannot-urinate') || yes('urine-loss') || yes('bladder-feeling-lost') || yes('stool-loss'),
  );
  row('call-now', 'saddle-numbness', is('saddle-numbness', 'yes'));
  row('call-now', 'sexual-change', yes('sexual-change'));
  row('call-now', 'sacral-doubt-with-leg-complaints', sacralDoubt && legComplaints);
  row('call-now', 'strength-failing', {
    'strength-failing': is('strength-decreasing', 'yes'),
    'both-legs-weaker': is('leg-strength', 'both-legs-weaker'),
    'foot-drop-perhaps-worsening': is('leg-strength', 'foot-drop') && is('strength-decreasing', 'unsure'),
  });
  row('call-now', 'both-legs-new', is('leg-pain', 'both-legs-new'));
  row(
    'call-now',
    'cancer-with-neurology',
    cancer && (newWeakness || yes('unsteady-walking') || (is('leg-pain', 'both-legs-long') && legSensation)),
  );
  row('call-now', 'fever-with-weakness', {
    'fever-with-weakness': (yes('fever') || yes('rigors')) && newWeakness,
    'night-sweats-with-weakness': yes('night-sweats') && newWeakness,
  });
  row(
    'call-now',
    'weakness-after-spine-procedure',
    {
      'weakness-after-spine-procedure': yes('spine-procedure') && newWeakness,
      'sacral-doubt-after-spine-procedure': yes('spine-procedure') && sacralDoubt,
    },
    undefined,
    'treating-hospital',
  );
  row(
    'call-now',
    'pregnancy-alarm',
    {
      'pregnancy-alarm':
        yes('pregnancy-blood-loss') ||
        yes('pregnancy-fluid-loss') ||
        yes('pregnancy-cramps') ||
        yes('pregnancy-less-movement'),
      'pregnancy-early-pain': yes('pregnancy-early-belly-pain'),
    },
    undefined,
    'midwife',
  );
  row('call-now', 'sudden-pain-or-collapse', {
    'sudden-pain-or-collapse': yes('sudden-severe-pain'),
    collapse: yes('faint-or-clammy'),
  });
  row('call-now', 'fever-at-infection-risk', (yes('fever') || yes('rigors')) && infectionRisk);
  row('call-now', 'weakness-after-injury', newWeakness && (is('injury', 'fall') || is('injury', 'severe-accident')));
  row('call-now', 'bleeding-with-neurology', yes('blood-thinner') && (newWeakness || sacralDoubt));
  row('call-now', 'rigors-at-70', yes('rigors') && from70);
  row('call-now', 'leg-cold-pale', yes('leg-cold-pale'));

  row('gp-today', 'calf-thick-warm', yes('calf-thick-warm'));
  row('gp-today', 'foot-drop', is('leg-strength', 'foot-drop'));
  row('gp-today', 'new-slight-weakness', {
    'new-slight-weakness': is('leg-strength', 'slightly-less') && yes('leg-signs-recent'),
    'slight-weakness-and-worse': is('leg-strength', 'slightly-less') && worse,
    'slight-weakness-perhaps-worsening': is('leg-strength', 'slightly-less') && is('strength-decreasing', 'unsure'),
  });
  row('gp-today', 'fever', yes('fever') || yes('rigors'));
  row(
    'gp-today',
    'infection-without-fever',
    (infectionRisk && (yes('night-pain') || yes('night-sweats') || pain >= 8 || worse)) ||
      (yes('spine-procedure') && pain >= 7),
  );
  row(
    'gp-today',
    'cancer-now',
    yes('cancer-now') && (isNot('duration', 'over-12-weeks') || worse),
    undefined,
    'treating-hospital',
  );
  row(
    'gp-today',
    'cancer-past-with-alarm',
    yes('cancer-past') &&
      (yes('night-pain') ||
        yes('night-sweats') ||
        yes('weight-loss') ||
        yes('long-malaise') ||
        worse ||
        highInBack ||
        pain >= 8),
  );
  row('gp-today', 'weight-loss-with-alarm', {
    'weight-loss-with-alarm':
      yes('weight-loss') && (yes('night-pain') || yes('long-malaise') || yes('night-sweats') || yes('rigors')),
    'weight-loss-at-50-plus': yes('weight-loss') && from50,
  });
  row('gp-today', 'severe-night-pain-at-50-plus', yes('night-pain') && from50 && pain >= 8);
  row('gp-today', 'severe-accident', is('injury', 'severe-accident'));
  row('gp-today', 'fall-with-fragile-bones', is('injury', 'fall') && (from60 || fractureRisk));
  row('gp-today', 'collapsed-vertebra', fractureRisk && pain >= 7 && (upTo3Weeks || worse));
  row('gp-today', 'cannot-get-up', is('daily-function', 'not-at-all'));
  row('gp-today', 'sacral-doubt', sacralDoubt);
  row('gp-today', 'known-aneurysm', yes('aortic-aneurysm') && (upTo3Weeks || worse));
  row('gp-today', 'child-with-alarm', {
    'child-with-alarm':
      under18 &&
      (yes('fever') ||
        yes('rigors') ||
        yes('night-pain') ||
        yes('weight-loss') ||
        newWeakness ||
        is('injury', 'severe-accident')),
    'child-under-10': is('age', 'under-10'),
  });
  row('gp-today', 'both-legs-getting-worse', is('leg-pain', 'both-legs-long') && legSensation && worse);
  row('gp-today', 'leg-newly-numb', {
    'leg-newly-numb': yes('leg-numbness') && yes('leg-signs-recent'),
    'leg-numb-and-worse': yes('leg-numbness') && worse,
  });
  row('gp-today', 'flank-pain-with-vomiting', yes('vomiting') && is('location', 'flank'));
  row('gp-today', 'unsteady-walking', yes('unsteady-walking'));
  row('gp-today', 'urine-and-flank', yes('urinary-symptoms') && is('location', 'flank') && (upTo3Weeks || worse));
  row('gp-today', 'urine-when-pregnant', yes('urinary-symptoms') && yes('pregnant') && (upTo3Weeks || worse));
  row(
    'gp-today',
    'bleeding-risk',
    yes('blood-thinner') && upTo3Weeks && (is('location', 'flank') || worse || pain >= 8 || is('injury', 'fall')),
  );
  row(
    'gp-today',
    'pregnancy-severe-new',
    yes('pregnant') && pain >= 8 && is('duration', 'under-1-week'),
    undefined,
    'midwife',
  );
  row('gp-today', 'injected-drugs', yes('injected-drugs') && upTo12Weeks);
  row('gp-today', 'red-eye', yes('red-eye-now'));

  row('gp-appointment', 'under-18', under18, A);
  row('gp-appointment', 'cancer-history', cancer, A);
  row(
    'gp-appointment',
    'unexplained-illness',
    {
      'unexplained-illness': yes('weight-loss'),
      'long-malaise': yes('long-malaise'),
      'night-sweats': yes('night-sweats'),
    },
    yes('weight-loss') || from50 ? A : B,
  );
  row('gp-appointment', 'night-pain', yes('night-pain'), from50 || pain >= 8 ? A : P);
  row('gp-appointment', 'fall', is('injury', 'fall'), notBetter || pain >= 7 || from50 ? A : P);
  row('gp-appointment', 'inflammatory-pattern', inflammatoryPattern, B);
  row('gp-appointment', 'slight-weakness', is('leg-strength', 'slightly-less'), A);
  const bothLegsLong = is('leg-pain', 'both-legs-long');
  const belowKneeOrBoth = is('leg-pain', 'one-leg-below-knee') || bothLegsLong;
  row(
    'gp-appointment',
    'both-legs-long',
    {'narrow-spinal-canal': bothLegsLong && yes('leg-better-on-sitting'), 'both-legs-long': bothLegsLong},
    B,
  );
  row(
    'gp-appointment',
    'leg-pain-not-settling',
    {
      'leg-pain-severe': belowKneeOrBoth && pain >= 8,
      'leg-pain-not-settling': belowKneeOrBoth && from6Weeks && notBetter,
    },
    pain >= 8 ? A : P,
  );
  row(
    'gp-appointment',
    'mid-or-upper-at-risk',
    {
      'mid-or-upper-at-risk': highInBack && from50,
      'mid-or-upper-severe-and-worse': highInBack && pain >= 7 && worse,
    },
    pain >= 7 ? A : P,
  );
  row(
    'gp-appointment',
    'still-severe',
    {'still-severe': pain >= 8 && from1Week, 'severe-and-worse': pain >= 8 && worse},
    notBetter ? A : P,
  );
  row('gp-appointment', 'worse-after-6-weeks', from6Weeks && worse, pain >= 7 ? A : P);
  row(
    'gp-appointment',
    'other-sign',
    {
      'other-sign': yes('back-shape-changed'),
      'urinary-symptoms': yes('urinary-symptoms'),
      vomiting: yes('vomiting'),
    },
    A,
  );
  row('gp-appointment', 'severe-at-70-plus', from70 && under6Weeks && pain >= 7, A);
  row(
    'gp-appointment',
    'low-immunity',
    (yes('low-immunity') || yes('injected-drugs') || yes('recent-infection-or-surgery')) && upTo12Weeks,
    notBetter ? A : B,
  );
  row('gp-appointment', 'after-spine-procedure', yes('spine-procedure'), A, 'treating-hospital');
  row('gp-appointment', 'fragile-bones', fractureRisk && under6Weeks, pain >= 7 ? A : B);
  row(
    'gp-appointment',
    'severe-and-hardly-moving',
    hardlyOrNot && (pain >= 9 || (pain >= 8 && (from1Week || worse))),
    A,
  );
  row('gp-appointment', 'aneurysm-known', yes('aortic-aneurysm'), A);
  row(
    'gp-appointment',
    'fracture-not-settling',
    pain >= 7 && is('duration', '6-to-12-weeks') && notBetter && (from70 || fractureRisk),
    B,
  );
  row('gp-appointment', 'flank-severe', is('location', 'flank') && (pain >= 8 || (pain >= 7 && worse)), A);
  row(
    'gp-appointment',
    'infection-risk-long',
    (yes('low-immunity') || yes('injected-drugs')) && is('duration', 'over-12-weeks') && notBetter,
    B,
  );

  row('physiotherapist', 'hernia-pattern', {
    'hernia-pattern': herniaPattern,
    'leg-pain-below-knee': is('leg-pain', 'one-leg-below-knee'),
    'tingling-above-knee': is('leg-pain', 'one-leg-above-knee') && legSensation,
  });
  row('physiotherapist', 'no-better-after-3-weeks', is('duration', '3-to-6-weeks') && notBetter);
  row('physiotherapist', 'longer-than-6-weeks', is('duration', '6-to-12-weeks'));
  row('physiotherapist', 'longer-than-12-weeks', is('duration', 'over-12-weeks'));
  row('physiotherapist', 'getting-worse', upTo3Weeks && worse);
  row('physiotherapist', 'hardly-moving', is('daily-function', 'hardly') && from1Week);
  row('physiotherapist', 'several-slow-recovery-factors', slowRecovery === 'several');
  row('physiotherapist', 'mid-or-upper', highInBack && (notBetter || from3Weeks));
  row('physiotherapist', 'pregnant', yes('pregnant'));
  row('physiotherapist', 'keeps-coming-back', is('course', 'fluctuating') && yes('earlier-episodes'));

  return {
    urgency,
    window: urgency !== 'gp-appointment' ? null : soonest === P ? B : soonest,
    eitherDoor: urgency === 'gp-appointment' && soonest === P,
    rules: rules.sort(),
    said: said.sort(),
    profile: under6Weeks ? 1 : is('duration', '6-to-12-weeks') ? 2 : is('duration', 'over-12-weeks') ? 3 : null,
    slowRecovery,
  };
}
