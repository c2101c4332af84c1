// A second, deliberately plain reading of what a result tells (sections 6, 7 and 10 of the clinical basis), written as
// conditions and not as rows. It takes what the rules say as given (that has a reading of its own, oracle.ts) and shares no
// other code with the product: where the two disagree, one of them misread the basis.

/** What the rules say of somebody. */
export interface Judged {
  readonly urgency: string;
  /** Whether the appointment may be with a physiotherapist first. */
  readonly eitherDoor: boolean;
  /** The rows that decide. */
  readonly rules: readonly string[];
  /** Whom those rows name beside the GP. */
  readonly named: readonly string[];
  readonly facts: {readonly [fact: string]: string | undefined};
  /** The questions that count in slow recovery. */
  readonly factors: readonly string[];
}

export interface Reading {
  readonly heading: string;
  readonly doors: string;
  /** A line for each section, in order: its id and what it says. */
  readonly advice: readonly string[];
  /** Who treats something that fits. */
  readonly suited: string;
  readonly programme: string;
  /** What can newly arise, by urgency, in the words of the check's own ids. */
  readonly signs: readonly string[];
  readonly hernia: boolean;
  readonly markByDoctor: boolean;
  readonly markByPhysiotherapist: boolean;
  readonly contactBelow: boolean;
  readonly helpline: boolean;
}

// prettier-ignore
const sectionLines: {readonly [section: string]: string} = {
  'until-then': 'do-not-drive lie-still-after-accident do-not-wait nobody-answers move-as-it-goes no-lifting-after-fall worse-call-now',
  'at-the-gp': 'gp-asks-and-examines usually-no-scan blood-test-or-referral keep-moving-meanwhile move-as-it-goes no-lifting-after-fall follow-existing-plan surgery-planned after-back-surgery',
  'good-news': 'nothing-broken moving-is-safe',
  hernia: 'hernia-fits hernia-fits-less hernia-does-not-fit reservation hernia-what hernia-recognise not-below-the-knee thigh-with-tingling no-nerve-signs both-legs-hurt weakness-without-pain fits-later hernia-move hernia-watch hernia-course hernia-surgery hernia-lasts surgery-planned after-back-surgery',
  'at-the-physiotherapist': 'tell-your-midwife no-referral-needed physiotherapist-examines step-plan guided-exercise few-sessions tackle-hindrances broad-approach one-falls-short know-what-to-do course-length ask-your-insurer',
  'who-treats-what': 'pelvic-physiotherapist manual-therapist exercise-therapist occupational-therapist psychosomatic-care company-doctor rehabilitation-physician',
  recovery: 'reservation profile-early profile-normal profile-delayed profile-long course-six-weeks slow-recovery-few slow-recovery-some slow-recovery-several',
  'lasting-pain': 'reservation pain-says-little alert-nerves louder-and-softer small-fixed-steps guided',
  posture: 'reservation work-posture-first sit-well stand-well drive-well',
  'exercise-programme': 'reservation stop-exercising mild-pain-is-fine exercise-gently pregnant-exercise regular-training other-sports',
  'what-you-can-do': 'reservation keep-moving alternate short-bed-rest build-up-by-time avoid-for-now lift-close warmth sleep sleep-on-side relax aids-chair aids-brace',
  'pain-relief': 'blood-thinner-ask-first not-in-pregnancy over-70-ask-first steroids-ask-first ask-first-when paracetamol-first nsaid-short no-opioids too-much-paracetamol',
  work: 'keep-working work-adapted off-sick work-helps heavy-tasks',
  'people-ask': 'reservation may-i-move do-i-harm-it is-a-scan-needed may-i-work may-i-drive may-i-do-sports sports-at-fracture-risk',
  prevention: 'reservation it-comes-back early-signs first-three-days keep-training training-at-fracture-risk live-healthy vary-posture',
  understanding: 'reservation how-common what-it-is what-it-is-higher other-names recognise recognise-higher diagnosis causes wear-and-tear specific-causes words-people-bring after-birth place-low place-mid place-upper place-flank',
};

const usualOrder =
  'what-you-can-do exercise-programme recovery lasting-pain posture pain-relief work people-ask prevention understanding hernia at-the-gp at-the-physiotherapist who-treats-what';

/** Appointments beside which advice may stand, when no other row asks for one (table d0). */
const beside =
  'inflammatory-pattern slight-weakness both-legs-long leg-pain-not-settling still-severe worse-after-6-weeks'.split(
    ' ',
  );

const exercises =
  'work-posture walking easing-position breathing getting-up pelvic-tilt knee-to-chest cat-camel shoulder-blades upper-back-stretch seated-turn arms-along-wall hip-stretch bridge plank lifting-well'.split(
    ' ',
  );

/**
 * @param answers every answer that counts
 * @param isOpen whether GPs are open
 * @param site whose site it is, and what it opens with
 */
export function readAdvice(
  answers: {readonly [question: string]: string | undefined},
  {urgency, eitherDoor, rules, named, facts, factors}: Judged,
  isOpen: boolean,
  {practice, topic}: {readonly practice: string; readonly topic: string},
): Reading {
  const yes = (question: string): boolean => answers[question] === 'yes';
  const is = (question: string, ...values: readonly string[]): boolean => values.includes(answers[question] ?? '');
  const has = (...wanted: readonly string[]): boolean => wanted.some((factor) => factors.includes(factor));
  const only = (rule: string): boolean => rules.every((id) => id === rule);
  const holds = (fact: string): boolean => facts[fact] === 'yes';

  const calls = urgency === 'call-112' || urgency === 'call-now';
  const today = urgency === 'gp-today';
  const appointment = urgency === 'gp-appointment';
  const level =
    calls || today ? 'none' : !appointment ? 'full' : rules.every((rule) => beside.includes(rule)) ? 'some' : 'none';
  const doctorFirst = today || (appointment && level === 'none');
  const reserved = level === 'some';

  const pain = Number(answers['pain'] ?? 0);
  const pregnant = yes('pregnant');
  const fell = is('injury', 'fall', 'severe-accident');
  const weakBones = holds('fracture-risk');
  const weeks = ['under-1-week', '1-to-3-weeks', '3-to-6-weeks', '6-to-12-weeks', 'over-12-weeks'].indexOf(
    answers['duration'] ?? '',
  );
  const under6 = weeks >= 0 && weeks <= 2;
  const normal = is('course', 'better') && pain <= 6;
  const steroids = yes('steroids');
  const thinner = yes('blood-thinner');
  /** Whether what makes recovery slower was asked; nothing is assumed of who was not. */
  const wasAsked = answers['work'] !== undefined;
  const over70 = is('age', '70-plus');
  const higher = is('location', 'mid-or-upper', 'whole');
  const onlyHigher = is('location', 'mid-or-upper');

  const noLeg = is('leg-pain', 'none', '');
  const thigh = is('leg-pain', 'one-leg-above-knee');
  const weaker = holds('new-weakness');
  const fits = holds('hernia-pattern');
  const fitsLess = !fits && holds('leg-complaints');
  const irritated = !noLeg && (!thigh || holds('leg-sensation'));

  /** Of a line, or of a line in one section. */
  const conditions: {readonly [line: string]: boolean} = {
    'do-not-drive': urgency === 'call-112',
    'lie-still-after-accident': yes('accident-24h') || (fell && urgency === 'call-now'),
    'do-not-wait': urgency === 'call-now',
    'nobody-answers': urgency === 'call-now',
    'move-as-it-goes': doctorFirst,
    'no-lifting-after-fall': doctorFirst && (fell || weakBones || (appointment && over70 && pain >= 7)),
    'worse-call-now': today,
    'usually-no-scan': level !== 'none' && !holds('inflammatory-pattern'),
    'keep-moving-meanwhile': level !== 'none',
    'blood-test-or-referral': holds('inflammatory-pattern'),
    reservation: reserved,
    // No promise to whose bones are weak, or whose nerve is irritated.
    'nothing-broken': !weakBones && !irritated && !weaker,
    // The same of pain that lasts, and not before a doctor has looked.
    'pain-says-little': level === 'full' && !weakBones && !irritated && !weaker,
    'alert-nerves': level === 'full' && !weakBones && !irritated && !weaker,
    'hernia-fits': fits,
    'hernia-fits-less': fitsLess,
    'hernia-does-not-fit': !fits && !fitsLess,
    'not-below-the-knee': thigh && !holds('leg-sensation'),
    'thigh-with-tingling': thigh && holds('leg-sensation'),
    'no-nerve-signs': is('leg-pain', 'one-leg-below-knee') && !fits,
    'both-legs-hurt': is('leg-pain', 'both-legs-long'),
    'weakness-without-pain': noLeg && weaker,
    // Untrue for a leg that is numb already, and new pain in a leg that is weaker is for the GP, that day.
    // Who would need a GP for it, or sees one anyway, is not sent elsewhere.
    'fits-later':
      level === 'full' &&
      (noLeg || thigh) &&
      !yes('leg-numbness') &&
      !weaker &&
      pain <= 7 &&
      (under6 || is('course', 'better')),
    'hernia-move': fits || fitsLess,
    'hernia-watch': fits || fitsLess,
    'hernia-course': fits && weeks !== 4,
    'hernia-surgery': fits && weeks !== 4,
    'hernia-lasts': fits && weeks === 4,
    'at-the-gp surgery-planned': yes('spine-procedure'),
    'at-the-gp after-back-surgery': yes('spine-procedure'),
    'hernia surgery-planned': fits && weeks >= 3,
    'hernia after-back-surgery': fits && weeks >= 3,
    'work-posture-first': higher,
    // Heavier exercises are for together with a physiotherapist where a nerve is irritated.
    'other-sports':
      level === 'full' && !pregnant && !weakBones && !irritated && !is('daily-function', 'hardly') && pain <= 7,
    recognise: !onlyHigher,
    'recognise-higher': onlyHigher,
    'what-it-is': !onlyHigher,
    'what-it-is-higher': higher,
    'other-names': !higher,
    'after-birth': !pregnant && !is('age', '60-to-69', '70-plus'),
    'tell-your-midwife': pregnant,
    'few-sessions': under6,
    'tackle-hindrances': weeks === 3,
    'broad-approach': weeks === 4,
    'one-falls-short': weeks === 4,
    'profile-early': under6 && !normal,
    'profile-normal': under6 && normal,
    'profile-delayed': weeks === 3,
    'profile-long': weeks === 4,
    'course-six-weeks': under6 && !pregnant && !fits,
    'slow-recovery-few': wasAsked && facts['slow-recovery'] === 'few',
    'slow-recovery-some': wasAsked && facts['slow-recovery'] === 'some',
    'slow-recovery-several': facts['slow-recovery'] === 'several',
    'exercise-gently': reserved || weakBones || is('daily-function', 'hardly'),
    'pregnant-exercise': pregnant,
    'regular-training': weeks === 4 && level === 'full' && !pregnant && !weakBones,
    sleep: !pregnant,
    'sleep-on-side': pregnant,
    'avoid-for-now': weeks === 0 || weeks === 1,
    'aids-brace': !pregnant,
    // Nothing that bends, turns or loads a back whose bones may be weak, without somebody who looks on.
    'may-i-do-sports': !weakBones,
    'sports-at-fracture-risk': weakBones,
    'keep-training': !pregnant && !weakBones,
    'training-at-fracture-risk': !pregnant && weakBones,
    'not-in-pregnancy': pregnant,
    'blood-thinner-ask-first': thinner,
    'over-70-ask-first': over70,
    'steroids-ask-first': steroids,
    'paracetamol-first': !pregnant,
    // Low immunity is on the list of who asks first.
    'nsaid-short': !pregnant && !over70 && !steroids && !thinner && !yes('low-immunity'),
    'keep-working': is('work', 'working'),
    'work-adapted': is('work', 'adapted'),
    'off-sick': is('work', 'off-sick'),
    'work-helps': is('work', 'not-said'),
    'heavy-tasks': yes('heavy-work') || is('work', 'adapted'),
    'place-low': is('location', 'low', 'whole'),
    'place-mid': higher,
    'place-upper': higher,
    'place-flank': is('location', 'flank'),
  };

  const suits: {readonly [line: string]: boolean} = {
    'exercise-therapist': has('passive-coping'),
    'pelvic-physiotherapist': pregnant,
    'occupational-therapist': has('heavy-work') || is('work', 'adapted'),
    'psychosomatic-care': has('stress', 'low-mood', 'fear-of-movement'),
    'company-doctor': has('work-trouble') || is('work', 'off-sick', 'adapted'),
    'rehabilitation-physician': weeks === 4 && facts['slow-recovery'] === 'several',
  };
  const fitting = Object.keys(suits).filter((line) => suits[line]);

  const physiotherapist = urgency === 'physiotherapist';
  const worried = has('fear-of-movement', 'expects-no-recovery');
  const first: readonly (readonly [section: string, matters: boolean])[] = [
    ['hernia', topic === 'hernia'],
    ['at-the-gp', true],
    ['hernia', fits || fitsLess],
    ['at-the-physiotherapist', physiotherapist],
    ['people-ask', worried],
    ['recovery', worried],
    ['pain-relief', pain >= 7],
    ['work', is('work', 'off-sick', 'adapted') || has('heavy-work', 'work-trouble')],
    ['who-treats-what', physiotherapist && fitting.length > 0],
    ['prevention', is('course', 'fluctuating') || has('earlier-episodes')],
  ];
  const left: {readonly [section: string]: boolean} = {
    'good-news': level !== 'full',
    'lasting-pain': weeks !== 4,
    work: is('work', 'no-paid-work', ''),
    'at-the-gp': !appointment,
    'at-the-physiotherapist': appointment,
    'who-treats-what': appointment,
  };
  const order = [
    ...new Set(['good-news', ...first.flatMap(([id, matters]) => (matters ? [id] : [])), ...usualOrder.split(' ')]),
  ];
  const sections = calls || today ? ['until-then'] : level === 'none' ? ['at-the-gp'] : order.filter((id) => !left[id]);
  const advice = sections.map((id) => {
    const own = (sectionLines[id] ?? '')
      .split(' ')
      .filter((line) => conditions[`${id} ${line}`] ?? conditions[line] ?? true);
    const chosen = own.filter((line) => fitting.includes(line));
    return `${id}: ${[...chosen, ...own.filter((line) => !chosen.includes(line))].join(' ')}`;
  });

  const kind = pregnant
    ? 'pregnant'
    : irritated
      ? 'leg'
      : reserved || weakBones || is('daily-function', 'hardly')
        ? 'gentle'
        : 'free';
  const isSmall = kind !== 'free' || pain >= 8 || over70;
  const free = kind === 'free';
  const belongs: {readonly [exercise: string]: boolean} = {
    'work-posture': higher && (free || kind === 'gentle'),
    'easing-position': kind === 'leg',
    'pelvic-tilt': !pregnant && !onlyHigher,
    'knee-to-chest': free && !onlyHigher,
    'cat-camel': free,
    'shoulder-blades': higher && (free || kind === 'gentle'),
    'upper-back-stretch': free && higher,
    'seated-turn': free && higher,
    'arms-along-wall': free && higher,
    'hip-stretch': free && !onlyHigher,
    bridge: free && !onlyHigher,
    plank: free && !over70,
    'lifting-well': free,
  };
  /** The block of three weeks of pain in which an exercise begins, and in which somebody is today. */
  const begins: {readonly [exercise: string]: number} = {'hip-stretch': 1, bridge: 1, 'lifting-well': 1, plank: 2};
  const block = weeks <= 1 ? 0 : weeks === 2 ? 1 : 2;
  const inStep = (step: number): string =>
    exercises
      .filter((exercise) => belongs[exercise] ?? true)
      .filter((exercise) => Math.max(0, (begins[exercise] ?? 0) - block) === step)
      .join(' ');

  const cancer = yes('cancer-now') || yes('cancer-past');
  const infection = holds('infection-risk');
  const doubt = holds('sacral-doubt');
  const under18 = is('age', 'under-10', '10-to-17');
  const over50 = is('age', '50-to-59', '60-to-69', '70-plus');
  const when = (shown: boolean, text: string): string => (shown ? ` ${text}` : '');

  // What the rules would say of some signs in this person.
  const aneurysm = is('age', '60-to-69', '70-plus') || yes('aortic-aneurysm');
  const feverNow = infection || weaker;
  const rigorsNow = feverNow || over70;
  const footDropNow =
    cancer ||
    doubt ||
    thinner ||
    yes('spine-procedure') ||
    fell ||
    yes('fever') ||
    yes('rigors') ||
    yes('night-sweats') ||
    is('strength-decreasing', 'unsure');
  const unsteadyNow = cancer || doubt;
  const numbNow = doubt || (cancer && is('leg-pain', 'both-legs-long'));
  const malaiseNow = yes('diabetes') && (yes('fever') || yes('rigors'));
  // With diabetes it makes an infection likelier.
  const malaise = yes('cancer-past') || yes('weight-loss') || yes('diabetes');
  const malaiseToday =
    yes('cancer-past') ||
    yes('weight-loss') ||
    yes('night-pain') ||
    yes('night-sweats') ||
    pain >= 8 ||
    is('course', 'worse');
  const isThere = yes('weight-loss') || yes('night-sweats') || yes('night-pain');
  const sweatsNow = weaker;
  const lossToday =
    yes('cancer-past') ||
    yes('night-pain') ||
    yes('long-malaise') ||
    yes('night-sweats') ||
    yes('rigors') ||
    over50 ||
    under18;
  const sweatsToday = !sweatsNow && (yes('cancer-past') || infection || yes('weight-loss'));
  const nightPainToday = yes('cancer-past') || infection || yes('weight-loss') || under18 || (over50 && pain >= 8);
  const increase = cancer || infection || weakBones || thinner;
  const worseToday =
    is('leg-strength', 'slightly-less') ||
    yes('aortic-aneurysm') ||
    (is('leg-pain', 'both-legs-long') && holds('leg-sensation')) ||
    yes('leg-numbness') ||
    (yes('urinary-symptoms') && (is('location', 'flank') || pregnant));
  const thisWeek = [
    ['weight-loss', lossToday],
    ['night-sweats', sweatsToday || sweatsNow],
    ['night-pain', nightPainToday],
    ['long-malaise', !malaise || malaiseNow || malaiseToday],
  ].flatMap(([sign, sooner]) => (sooner || yes(`${sign}`) ? [] : [sign]));

  const gp = isOpen ? 'own-gp out-of-hours' : 'out-of-hours own-gp';
  const hospital = when(named.includes('treating-hospital'), 'treating-hospital');
  const gpDoor = practice === 'gp' ? 'practice' : 'gp-examines';
  const doors: {readonly [urgency: string]: string} = {
    'call-112': 'emergency-number',
    'call-now': `${named.includes('midwife') ? 'midwife ' : ''}${gp}${hospital}`,
    'gp-today': only('pregnancy-severe-new')
      ? `midwife ${gp}`
      : `${gp}${when(named.includes('midwife'), 'midwife')}${hospital}`,
    'gp-appointment': eitherDoor
      ? practice === 'physiotherapy'
        ? 'this-physiotherapist-looks-first gp-examines'
        : `${practice === 'gp' ? 'this-gp-examines' : 'gp-examines'} physiotherapist-looks-first`
      : only('after-spine-procedure')
        ? `treating-hospital ${gpDoor}`
        : `${gpDoor}${hospital}`,
    physiotherapist: 'practice',
    'self-care': '',
  };
  const heading =
    urgency === 'call-now' && only('pregnancy-alarm')
      ? 'call-midwife'
      : today && only('pregnancy-severe-new')
        ? 'midwife-today'
        : (today || urgency === 'call-now') && !isOpen
          ? 'out-of-hours'
          : eitherDoor
            ? 'gp-or-physiotherapist'
            : appointment && only('after-spine-procedure')
              ? 'call-hospital'
              : urgency === 'self-care' && pain >= 8
                ? 'self-care-with-severe-pain'
                : urgency === 'call-now'
                  ? 'own-gp'
                  : urgency;

  return {
    heading,
    doors: doors[urgency] ?? '',
    advice,
    suited: level === 'full' ? fitting.join(' ') : '',
    programme:
      level === 'none' ? '' : `${kind}, ${isSmall ? 'gentle' : 'usual'}: ${[0, 1, 2].map(inStep).join(', later ')}`,
    signs: calls
      ? []
      : [
          `chest-or-breath leg-paralysed very-ill ${aneurysm ? 'sudden-severe-pain faint-or-clammy' : 'sudden-pain-at-risk collapse-at-60-plus'}`,
          `cannot-urinate urine-loss bladder-feeling-lost stool-loss sexual-change saddle-numbness ${doubt ? 'leg-with-sacral-doubt' : 'sacral-doubt'} both-legs strength-decreasing weakness-with-cause coughing-blood${when(!aneurysm, 'sudden-severe-pain faint-or-clammy')} leg-cold-pale${when(cancer, 'cancer-with-leg-signs')}${when(pregnant, 'pregnancy-blood-loss pregnancy-fluid-loss pregnancy-cramps pregnancy-early-belly-pain pregnancy-less-movement')}${when(feverNow, 'fever')}${when(rigorsNow, 'rigors')}${when(numbNow, 'leg-turns-numb')}${when(footDropNow, 'foot-drop')}${when(unsteadyNow, 'unsteady-walking')}${when(sweatsNow, 'night-sweats')}${when(malaise && malaiseNow, 'long-malaise')}`,
          `${when(!feverNow, 'fever')}${when(!rigorsNow, 'rigors')}${when(!numbNow, 'leg-turns-numb')}${when(!footDropNow, 'foot-drop')}${when(!unsteadyNow, 'unsteady-walking')} calf-thick-warm${when(!is('daily-function', 'not-at-all'), 'cannot-leave-bed')} urine-with${when(pregnant, 'severe-pain-in-pregnancy')}${when(weeks === 4 && is('age', '18-to-44', '45-to-49', '50-to-59'), 'red-eye-now')}${when(over50, 'headache-or-jaw-or-eyes')}${when(yes('low-immunity') || pregnant, 'shingles-at-risk')}${when(increase, 'any-increase-at-risk')}${when(worseToday && !increase, 'pain-gets-worse')}${when(over50 || answers['age'] === undefined, 'severe-in-every-position')}${when(lossToday, 'weight-loss')}${when(sweatsToday, 'night-sweats')}${when(nightPainToday, 'night-pain')}${when(malaise && malaiseToday && !malaiseNow, 'long-malaise')}${when(is('location', 'flank'), 'vomiting')}`.trim(),
          `${thisWeek.join(' ')}${when(!isThere && thisWeek.length > 1, 'two-together')}${when(isThere && thisWeek.length > 0, 'with-what-is-there')}${when(!increase && !worseToday, 'worse-after-6-weeks')} worse-after-doctor`.trim(),
        ].map((line) =>
          // What is there already is no sign that would be new.
          line
            .split(' ')
            .filter((sign) => !yes(sign))
            .join(' '),
        ),
    hernia: !calls && weeks >= 0 && weeks !== 4 && is('leg-pain', 'one-leg-below-knee', 'both-legs-long'),
    markByDoctor: today || appointment,
    markByPhysiotherapist: urgency === 'physiotherapist',
    contactBelow: urgency === 'self-care' || (today && practice === 'gp'),
    helpline: yes('low-mood'),
  };
}
