import type {AnswerId, ChoiceId, SymptomId} from '../../triage/questions.js';
import type {GateId, GroupId, PartId, ScreenId} from '../../triage/screens.js';
import type {Line, Lines, Texts} from '../line.js';

/** A question with radios. */
type ChoiceCopy<Q extends ChoiceId> = {
  /** What it is about, to stand before the answer in a list. */
  readonly topic: string;
  readonly answers: Lines<AnswerId<Q>>;
  /** Told to a doctor, where topic and answer would not do. */
  readonly said?: Partial<Texts<AnswerId<Q>>>;
};

/** One fieldset. */
type PartCopy = {
  readonly legend: Line;
  readonly hint?: Line;
  /** The exclusive choice under ticks. */
  readonly none?: Line;
};

/**
 * What stands beside the box of a symptom to tick. The window and the exclusions stand in each label itself, because a
 * label also stands alone in summary and rule.
 */
export const symptoms: Lines<SymptomId> = {
  'sudden-severe-pain':
    'Vandaag of gisteren opeens hevige pijn in rug, buik of zij, niet door bukken, tillen of draaien',
  'faint-or-clammy': 'Flauwgevallen of bijna, of bleek en klam',
  vomiting: 'Overgeven',
  'chest-or-breath': {
    u: 'Pijn of druk op de borst, of benauwd terwijl u stilzit',
    je: 'Pijn of druk op de borst, of benauwd terwijl je stilzit',
  },
  'accident-24h': 'Begonnen na zwaar ongeluk, laatste 24 uur',
  'leg-paralysed': 'Een of beide benen ineens niet meer kunnen bewegen',
  'very-ill': 'Verward, of bijna niet wakker te houden',
  rigors: 'Hevig rillen of klappertanden',
  'cannot-urinate': 'Plassen lukt niet of komt moeilijker op gang',
  'urine-loss': 'Ongewild plas verliezen',
  'bladder-feeling-lost': 'Volle blaas of plassen niet voelen',
  'stool-loss': 'Poep verliezen, of niet voelen aankomen',
  'sexual-change': 'Veel minder voelen bij seks, of opeens geen erectie',
  'bladder-bowel-doubt': 'Ik twijfel',
  'leg-tingling': 'Het been tintelt of slaapt',
  'leg-numbness': 'Het been voelt een aanraking echt minder',
  'leg-signs-recent': 'Nieuwe klachten in een been of voet, van de laatste 2 weken',
  'leg-cold-pale': 'Been opeens koud en bleek',
  'calf-thick-warm': 'Eén kuit dik, warm of rood',
  'unsteady-walking': 'Onzeker lopen, of strak gevoel om de buik',
  'leg-worse-on-coughing': 'Erger bij hoesten, niezen of persen',
  'leg-better-on-sitting': 'Erger bij lopen of staan, minder bij zitten of vooroverbuigen',
  'aortic-aneurysm': 'Te wijde slagader in de buik (aneurysma)',
  fever: 'Koorts, 38 graden of hoger',
  'night-sweats': 'Nachtzweten met natte kleren',
  'urinary-symptoms': 'Pijn of bloed bij plassen',
  'weight-loss': 'Ongewild afgevallen',
  'long-malaise': 'Weken ziek of erg moe zonder duidelijke reden',
  'night-pain': "Pijn in rust of 's nachts die in geen houding minder wordt",
  'back-shape-changed': 'Rug: bult, zwelling of andere vorm',
  'cancer-now': 'Kanker, nu',
  'cancer-past': 'Kanker, vroeger (niet: gewone huidkanker)',
  'fragile-bones': 'Zwakke botten (botontkalking), ingezakte wervel of botbreuk na kleine val',
  'low-immunity':
    'Weinig afweer tegen ziekte: chemo, transplantatie, nierdialyse, afweerremmende medicijnen, hiv zonder goede behandeling',
  diabetes: 'Diabetes',
  pregnant: 'Zwanger',
  steroids: 'Prednisontabletten of zoiets, 3 maanden of langer',
  'spine-procedure': 'Operatie of prik in de rug, afgelopen 3 maanden',
  'recent-infection-or-surgery': 'Ernstige infectie of grote operatie, afgelopen 3 maanden',
  'injected-drugs': 'Drugs spuiten',
  'pregnancy-blood-loss': 'Bloed verliezen uit de vagina',
  'pregnancy-fluid-loss': 'Vocht verliezen uit de vagina (misschien vruchtwater)',
  'pregnancy-cramps': 'Pijn die steeds komt en gaat',
  'pregnancy-less-movement': 'De baby beweegt minder dan eerst',
  'morning-stiffness': "'s Ochtends een half uur of langer stijf",
  'better-with-movement': 'Bewegen helpt, rust niet',
  'waking-late-night': 'Wakker van pijn in de tweede helft van de nacht',
  'alternating-buttock-pain': 'Pijn in de bil, dan links en dan rechts',
  'helped-by-nsaid': 'Ontstekingsremmers helpen goed, zoals ibuprofen of naproxen',
  'related-condition': 'Psoriasis (huidziekte), oogontsteking, darmontsteking, of een ontstoken gewricht of pees',
  'spa-in-family': 'Bechterew (reuma in de rug) of psoriasis bij ouders, broers, zussen of kinderen',
  'onset-before-45': {u: 'De rugpijn begon vóór uw 45e jaar', je: 'De rugpijn begon vóór je 45e jaar'},
  'earlier-episodes': 'Eerder rugpijn',
  'fear-of-movement': 'Bang om te bewegen',
  'expects-no-recovery': 'Ik verwacht geen herstel',
  'low-mood': 'Somber',
  stress: 'Stress',
  'poor-health': 'Slechte gezondheid of slaap, overgewicht, elders pijn',
  'passive-coping': 'Vooral rusten, afwachten',
  'heavy-work': 'Zwaar werk',
  'work-trouble': 'Problemen op werk',
};

/** The same as the visitor would tell a doctor in an emergency; without it the label has to do. */
export const symptomsSaid: Partial<Texts<SymptomId>> = {
  'chest-or-breath': 'Ik heb pijn of druk op mijn borst, of ik ben benauwd terwijl ik stilzit.',
  'cannot-urinate': 'Ik kan niet goed plassen.',
  'urine-loss': 'Ik verlies plas zonder het te willen.',
  'bladder-feeling-lost': 'Ik voel niet dat mijn blaas vol is, of ik voel niet dat ik plas.',
  'stool-loss': 'Ik verlies poep, of ik voel niet dat er poep komt.',
  'sexual-change': 'Ik voel veel minder bij seks, of ik krijg opeens geen erectie meer.',
  'bladder-bowel-doubt': 'Ik twijfel of er iets is veranderd bij plassen, poepen of seks.',
  'pregnancy-blood-loss': 'Ik ben zwanger en ik verlies bloed.',
  'pregnancy-fluid-loss': 'Ik ben zwanger en ik verlies vocht.',
  'pregnancy-cramps': 'Ik ben zwanger en heb pijn die komt en gaat.',
  'pregnancy-less-movement': 'Ik ben zwanger en de baby beweegt minder.',
};

/** Why something so personal is asked. */
export const symptomsWhy: Partial<Lines<SymptomId>> = {
  'sexual-change': 'Zenuwen onder in de rug geven ook gevoel bij seks. Het antwoord blijft op dit apparaat.',
  'low-immunity': 'Met weinig afweer is de kans op een infectie groter. Het antwoord blijft op dit apparaat.',
  'injected-drugs': 'Spuiten geeft meer kans op een infectie in de rug. Het antwoord blijft op dit apparaat.',
};

export const choices: {readonly [C in ChoiceId]: ChoiceCopy<C>} = {
  'saddle-numbness': {
    topic: 'Doof of anders tussen de benen, rond anus of geslachtsdelen',
    answers: {no: 'Nee', unsure: 'Ik twijfel', yes: 'Ja'},
    said: {
      unsure: 'Ik twijfel of de huid tussen mijn benen, rond anus of geslachtsdelen, doof of anders voelt.',
      yes: 'De huid tussen mijn benen, rond anus of geslachtsdelen, voelt doof of anders.',
    },
  },
  'leg-strength': {
    topic: 'Minder kracht',
    answers: {
      normal: 'Nee, toch niet',
      'known-and-old': 'Ja, al lang, en niet veranderd',
      'slightly-less': 'Een beetje minder, maar ik loop gewoon',
      'foot-drop': 'Mijn voet sleept of klapt, of ik zak door mijn been',
      'both-legs-weaker': 'Beide benen zijn sinds kort zwakker',
    },
    said: {
      'slightly-less': 'Ik heb een beetje minder kracht in een been of voet, maar ik loop gewoon.',
      'foot-drop': 'Mijn voet sleept of klapt, of ik zak door mijn been.',
      'both-legs-weaker': 'Beide benen zijn sinds kort zwakker.',
    },
  },
  'strength-decreasing': {
    topic: 'Kracht in de laatste dagen minder',
    answers: {no: 'Nee', unsure: 'Ik twijfel', yes: 'Ja'},
    said: {
      unsure: 'Ik twijfel of de kracht in mijn been of voet de laatste dagen minder wordt.',
      yes: 'De kracht in mijn been of voet wordt de laatste dagen minder.',
    },
  },
  'leg-pain': {
    topic: 'Pijn, tintelingen of doof gevoel',
    answers: {
      none: 'Toch niet in het been, of alleen in de bil',
      'one-leg-above-knee': 'In één been, alleen boven de knie',
      'one-leg-below-knee': 'In één been, ook onder de knie',
      'both-legs-long': 'In beide benen, langer dan 2 weken',
      'both-legs-new': 'In beide benen, 2 weken of korter (ook als één been al langer klachten geeft)',
    },
    said: {'both-legs-new': 'Ik heb pijn, tintelingen of een doof gevoel in beide benen, 2 weken of korter.'},
  },
  age: {
    topic: 'Leeftijd',
    answers: {
      'under-10': 'Onder 10',
      '10-to-17': '10–17',
      '18-to-44': '18–44',
      '45-to-49': '45–49',
      '50-to-59': '50–59',
      '60-to-69': '60–69',
      '70-plus': '70+',
    },
  },
  injury: {
    topic: 'Vóór de pijn',
    answers: {
      none: 'Niets',
      strain: 'Bukken, tillen, draaien, hoesten',
      fall: 'Val of harde stoot',
      'severe-accident': 'Zwaar ongeluk',
    },
  },
  location: {
    topic: 'Plek',
    answers: {
      low: 'Laag (onderste ribben tot onderkant bil)',
      whole: 'Hele rug',
      'mid-or-upper': 'Midden of boven (bij schouderbladen)',
      flank: 'In de zij',
    },
  },
  duration: {
    topic: 'Duur van deze pijn',
    answers: {
      'under-1-week': 'Korter dan 1 week',
      '1-to-3-weeks': '1 tot 3 weken',
      '3-to-6-weeks': '3 tot 6 weken',
      '6-to-12-weeks': '6 tot en met 12 weken',
      'over-12-weeks': 'Langer dan 12 weken',
    },
  },
  course: {
    topic: 'Pijn de laatste week',
    answers: {
      better: 'Minder',
      same: 'Gelijk of onduidelijk',
      worse: 'Erger',
      fluctuating: 'Wisselend, niet erger',
    },
  },
  pain: {
    topic: 'Pijncijfer',
    answers: {
      '0': '0',
      '1': '1',
      '2': '2',
      '3': '3',
      '4': '4',
      '5': '5',
      '6': '6',
      '7': '7',
      '8': '8',
      '9': '9',
      '10': '10',
    },
  },
  'daily-function': {
    topic: 'Bewegen en gewone dingen doen',
    answers: {
      normal: 'Ja',
      'with-effort': 'Met moeite',
      hardly: 'Bijna niet',
      'not-at-all': 'Niet uit bed, of niet zelf naar de wc',
    },
  },
  work: {
    topic: 'Werk',
    answers: {
      'no-paid-work': 'Geen betaald werk',
      working: 'Ja',
      adapted: 'Aangepast',
      'off-sick': 'Ziek gemeld',
      'not-said': 'Liever niet zeggen',
    },
    said: {'off-sick': 'Ik heb me ziek gemeld.'},
  },
};

/** Yes and no for a symptom that is asked with radios instead of a tick. */
export const yesNo = {yes: 'Ja', no: 'Nee'};

export const gates: Lines<GateId> = {
  'leg-symptoms': 'Pijn, tintelingen of doof gevoel in een been',
  'leg-weakness': 'Minder kracht in een been of voet',
};

const none = 'Geen van deze';
export const parts: {readonly [P in PartId]: PartCopy} = {
  'alarm-now': {
    legend: 'Geldt nu iets hiervan?',
    hint: 'Meer kiezen mag.',
    none,
  },
  'bladder-bowel': {
    legend: 'Is iets hiervan nieuw of erger sinds de rugpijn?',
    none: 'Nee, niets is nieuw of erger',
  },
  saddle: {
    legend: {
      u: 'Voelt de huid rond uw anus of geslachtsdelen doof of anders?',
      je: 'Voelt de huid rond je anus of geslachtsdelen doof of anders?',
    },
    hint: 'Bijvoorbeeld bij het afvegen.',
  },
  legs: {
    legend: {u: 'Merkt u iets aan uw benen?', je: 'Merk je iets aan je benen?'},
    none: 'Nee, niets',
  },
  'leg-pain': {
    legend: 'Waar zit de pijn, de tinteling of het dove gevoel?',
  },
  'leg-details': {
    legend: {u: 'Wat past bij de klachten in uw been?', je: 'Wat past bij de klachten in je been?'},
    none,
  },
  'leg-signs-recent': {
    legend: 'Is iets hiervan nieuw, van de laatste 2 weken?',
    hint: 'Pijn, tintelingen, een doof gevoel of minder kracht.',
  },
  'leg-strength': {
    legend: {
      u: 'Heeft u minder kracht in een been of voet?',
      je: 'Heb je minder kracht in een been of voet?',
    },
    hint: 'Kies wat het ergst is.',
  },
  'strength-decreasing': {
    legend: 'Wordt de kracht de laatste dagen minder?',
  },
  age: {
    legend: {u: 'Hoe oud bent u?', je: 'Hoe oud ben je?'},
  },
  'aortic-aneurysm': {
    legend: {
      u: 'Is bij u een te wijde slagader in de buik gevonden (aneurysma)?',
      je: 'Is bij jou een te wijde slagader in de buik gevonden (aneurysma)?',
    },
  },
  illness: {
    legend: {u: 'Heeft u iets hiervan?', je: 'Heb je iets hiervan?'},
    none,
  },
  background: {
    legend: {u: 'Wat past bij u?', je: 'Wat past bij jou?'},
    none,
  },
  pregnancy: {
    legend: {u: 'Merkt u ook één van deze dingen?', je: 'Merk je ook één van deze dingen?'},
    none,
  },
  injury: {
    legend: 'Wat gebeurde er vóór de pijn?',
  },
  location: {
    legend: 'Waar zit de meeste pijn?',
  },
  duration: {
    legend: {u: 'Sinds wanneer heeft u déze pijn?', je: 'Sinds wanneer heb je déze pijn?'},
    hint: 'Opeens erger of anders? Tel vanaf die dag.',
  },
  course: {
    legend: 'Hoe veranderde de pijn de laatste week?',
    hint: 'Korter? Vergelijk met het begin.',
  },
  pain: {
    legend: 'Hoe erg was de pijn gemiddeld de laatste dagen?',
  },
  'daily-function': {
    legend: 'Lukt bewegen en gewone dingen doen?',
  },
  inflammatory: {
    legend: {u: 'Past dit bij uw rugpijn?', je: 'Past dit bij je rugpijn?'},
    none,
  },
  'slow-recovery': {
    legend: {u: 'Wat herkent u?', je: 'Wat herken je?'},
    none,
  },
  work: {
    legend: {u: 'Werkt u nu?', je: 'Werk je nu?'},
  },
};

/** Headings inside a list of ticks that has more than one group. */
export const groups: Partial<Lines<GroupId>> = {
  conditions: 'Gezondheid',
  recently: 'Laatste tijd',
};

/** What each screen is about, in a word or two. */
export const screens: Texts<ScreenId> = {
  'alarm-now': 'Gevaar nu',
  'bladder-bowel': 'Plassen, poepen en gevoel',
  legs: 'Benen',
  'leg-pain': 'Pijn of gevoel in het been',
  'leg-strength': 'Kracht in het been',
  age: 'Leeftijd',
  illness: 'Andere klachten',
  background: 'Gezondheid',
  pregnancy: 'Zwangerschap',
  injury: 'Begin en plek',
  duration: 'Duur en verandering',
  pain: 'Pijn en bewegen',
  inflammatory: 'Stijfheid en nacht',
  'slow-recovery': 'Herstel en werk',
};
