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
  /** How to answer; or why something so personal is asked. */
  readonly hint?: Line;
  /** The exclusive choice under ticks. */
  readonly none?: Line;
};

/**
 * What stands beside the box of a symptom to tick. The window and the exclusions stand in each label itself, because a
 * label also stands alone in summary and rule. Behind ": " stands what explains it, on a screen on a line of its own;
 * never one of several ways in which it applies.
 */
export const symptoms: Lines<SymptomId> = {
  'sudden-severe-pain': 'Opeens heel erge pijn in rug, buik, zij, lies of bil: laatste 3 dagen, niet door een beweging',
  'faint-or-clammy': 'Flauwgevallen of bijna, of bleek en klam',
  vomiting: 'Overgeven',
  'chest-or-breath': {
    u: 'Pijn of druk op de borst, of benauwd terwijl u stilzit',
    je: 'Pijn of druk op de borst, of benauwd terwijl je stilzit',
  },
  'accident-24h': 'Een zwaar ongeluk in de laatste 24 uur',
  'leg-paralysed': 'Een of beide benen opeens niet kunnen bewegen',
  'very-ill': 'Verward, of bijna niet wakker te houden',
  rigors: 'Hevig rillen of klappertanden',
  'cannot-urinate': 'Plassen lukt niet, of komt moeilijker op gang',
  'urine-loss': 'Plas verliezen zonder het te willen',
  'bladder-feeling-lost': {
    u: 'Niet voelen dat de blaas vol is, of dat u plast',
    je: 'Niet voelen dat de blaas vol is, of dat je plast',
  },
  'stool-loss': 'Poep verliezen, of niet voelen aankomen',
  'sexual-change': 'Veel minder voelen bij seks, of opeens geen erectie',
  'bladder-bowel-doubt': 'Ik twijfel over plassen, poepen of seks',
  'leg-tingling': 'Het been tintelt of slaapt',
  'leg-numbness': 'In het been voel ik een aanraking echt minder',
  'leg-signs-recent': 'Nieuwe klachten in een been of voet, van de laatste 2 weken',
  'leg-cold-pale': 'Een been is opeens koud en bleek',
  'calf-thick-warm': 'Een dikke, warme of rode kuit',
  'unsteady-walking': 'Onzeker lopen, of een strakke band om borst of buik: niet door zwangerschap',
  'leg-worse-on-coughing': 'Ik heb meer last van het been bij hoesten, niezen of persen',
  'leg-better-on-sitting': 'Ik heb meer last van het been bij lopen of staan, en minder bij zitten of vooroverbuigen',
  'aortic-aneurysm': 'Te wijde slagader in de buik (aneurysma)',
  fever: 'Koorts, 38 graden of hoger',
  'night-sweats': '’s Nachts zweten tot kleren nat zijn',
  'urinary-symptoms': 'Pijn of bloed bij plassen',
  'weight-loss': 'Afgevallen zonder dat te willen',
  'long-malaise': 'Al weken ziek of erg moe, zonder duidelijke reden',
  'night-pain': 'Pijn die in geen houding minder wordt, ook ’s nachts niet',
  'back-shape-changed': 'Een bult, zwelling of andere vorm van de rug',
  'cancer-now': 'Ik heb nu kanker',
  'cancer-past': 'Ik heb kanker gehad: geen gewone huidkanker',
  'fragile-bones': 'Ik heb zwakke botten: botontkalking, ingezakte wervel of botbreuk na een kleine val',
  'low-immunity':
    'Ik heb weinig afweer tegen ziekte: chemo, transplantatie, nierdialyse, afweerremmende medicijnen, of hiv zonder goede behandeling',
  diabetes: 'Ik heb diabetes',
  'blood-thinner': 'Ik gebruik bloedverdunners: aspirine telt niet',
  pregnant: 'Ik ben (misschien) zwanger',
  steroids: 'Ik slik prednison of zoiets: minstens 3 maanden',
  'spine-procedure': 'Ik had een operatie of prik in mijn rug: minder dan 3 maanden geleden',
  'recent-infection-or-surgery':
    'Ik had een ernstige infectie of grote operatie: minder dan 3 maanden geleden, geen staar of tand',
  'injected-drugs': 'Ik spuit drugs',
  'pregnancy-blood-loss': 'Bloed verliezen uit de vagina',
  'pregnancy-fluid-loss': 'Vocht verliezen uit de vagina: misschien vruchtwater',
  'pregnancy-cramps': {
    u: 'Een harde buik, of pijn die vanzelf komt en gaat, ook als u ligt',
    je: 'Een harde buik, of pijn die vanzelf komt en gaat, ook als je ligt',
  },
  'pregnancy-early-belly-pain': 'Korter dan 13 weken zwanger (of misschien), met pijn onder in de buik',
  'pregnancy-less-movement': 'De baby beweegt minder dan eerst',
  'morning-stiffness': '’s Ochtends een half uur of langer stijf',
  'better-with-movement': 'Bewegen helpt, rusten niet',
  'waking-late-night': 'Wakker worden van pijn in de tweede helft van de nacht',
  'alternating-buttock-pain': 'Pijn in de bil, dan links en dan rechts',
  'helped-by-nsaid': 'Ontstekingsremmers helpen goed: zoals ibuprofen of naproxen',
  'related-condition': 'Psoriasis (huidziekte), oogontsteking, darmontsteking, of een ontstoken gewricht of pees',
  'spa-in-family': 'Bechterew (reuma in de rug) of psoriasis bij ouders, broers, zussen of kinderen',
  'red-eye-now': 'Nu een rood, pijnlijk oog, of wazig zien',
  'onset-before-45': {u: 'De rugpijn begon vóór uw 45e jaar', je: 'De rugpijn begon vóór je 45e jaar'},
  'earlier-episodes': 'Ik had eerder rugpijn',
  'fear-of-movement': 'Ik ben bang om te bewegen',
  'expects-no-recovery': 'Ik denk dat het niet overgaat',
  'low-mood': 'Ik ben somber',
  stress: 'Ik heb stress',
  'poor-health': 'Ik slaap slecht, ben te zwaar, heb ook elders pijn of ben verder niet gezond',
  'passive-coping': 'Ik rust vooral en wacht af',
  'heavy-work': 'Mijn werk is zwaar',
  'work-trouble': 'Ik heb problemen op mijn werk',
};

/** The same as the visitor would tell a doctor in an emergency; without it the label has to do. */
export const symptomsSaid: Partial<Texts<SymptomId>> = {
  'sudden-severe-pain': 'Ik kreeg in de laatste 3 dagen opeens heel erge pijn, en niet bij een beweging.',
  'chest-or-breath': 'Ik heb pijn of druk op mijn borst, of ik ben benauwd terwijl ik stilzit.',
  'cannot-urinate': 'Ik kan niet goed plassen.',
  'urine-loss': 'Ik verlies plas zonder het te willen.',
  'bladder-feeling-lost': 'Ik voel niet dat mijn blaas vol is, of ik voel niet dat ik plas.',
  'stool-loss': 'Ik verlies poep, of ik voel niet dat er poep komt.',
  'sexual-change': 'Ik voel veel minder bij seks, of ik krijg opeens geen erectie meer.',
  'pregnancy-blood-loss': 'Ik ben (misschien) zwanger en ik verlies bloed.',
  'pregnancy-fluid-loss': 'Ik ben (misschien) zwanger en ik verlies vocht.',
  'pregnancy-cramps': 'Ik ben (misschien) zwanger en ik heb een harde buik, of pijn die vanzelf komt en gaat.',
  'pregnancy-early-belly-pain': 'Ik ben (misschien) zwanger, korter dan 13 weken, en ik heb pijn onder in mijn buik.',
  'pregnancy-less-movement': 'Ik ben zwanger en de baby beweegt minder.',
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
      'known-and-old': 'Ja, al lang, en het verandert niet',
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
      'both-legs-new': 'In beide benen, 2 weken of korter: ook als één been al langer klachten geeft',
    },
    said: {'both-legs-new': 'Ik heb pijn, tintelingen of een doof gevoel in beide benen, 2 weken of korter.'},
  },
  age: {
    topic: 'Leeftijd',
    answers: {
      'under-10': 'Jonger dan 10',
      '10-to-17': '10–17',
      '18-to-44': '18–44',
      '45-to-49': '45–49',
      '50-to-59': '50–59',
      '60-to-69': '60–69',
      '70-plus': '70 of ouder',
    },
    said: {
      'under-10': 'Ik ben jonger dan 10 jaar.',
      '10-to-17': 'Ik ben 10 tot en met 17 jaar.',
      '18-to-44': 'Ik ben 18 tot en met 44 jaar.',
      '45-to-49': 'Ik ben 45 tot en met 49 jaar.',
      '50-to-59': 'Ik ben 50 tot en met 59 jaar.',
      '60-to-69': 'Ik ben 60 tot en met 69 jaar.',
      '70-plus': 'Ik ben 70 jaar of ouder.',
    },
  },
  injury: {
    topic: 'Vóór de pijn',
    answers: {
      none: 'Niets bijzonders',
      strain: 'Bukken, tillen, draaien of hoesten',
      fall: 'Een val of harde stoot',
      'severe-accident': 'Een zwaar ongeluk: langer dan 24 uur geleden',
    },
  },
  location: {
    topic: 'Plek',
    answers: {
      low: 'Laag: onderste ribben tot onder de bil',
      whole: 'In de hele rug',
      'mid-or-upper': 'Midden of boven: bij de schouderbladen',
      flank: 'In de zij',
    },
  },
  duration: {
    topic: 'Duur',
    answers: {
      'under-1-week': 'Korter dan 1 week',
      '1-to-3-weeks': '1 tot 3 weken',
      '3-to-6-weeks': '3 tot 6 weken',
      '6-to-12-weeks': '6 tot en met 12 weken',
      'over-12-weeks': 'Langer dan 12 weken',
    },
  },
  course: {
    topic: 'Pijn nu, vergeleken met een week geleden',
    answers: {
      better: 'Minder',
      same: 'Gelijk, of ik weet het niet',
      worse: 'Erger',
      fluctuating: 'Wisselend, maar niet erger',
    },
  },
  pain: {
    topic: 'Pijncijfer',
    answers: {
      '0': '0: geen pijn',
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
    topic: 'Bewegen',
    answers: {
      normal: 'Ja',
      'with-effort': 'Ja, met moeite',
      hardly: 'Bijna niet',
      'not-at-all': 'Nee, ik kom niet uit bed of niet zelf naar de wc',
    },
  },
  work: {
    topic: 'Werk',
    answers: {
      'no-paid-work': 'Nee, ik heb geen betaald werk',
      working: 'Ja, gewoon',
      adapted: 'Ja, aangepast werk',
      'off-sick': 'Nee, ik ben ziek gemeld',
      'not-said': 'Dat zeg ik liever niet',
    },
  },
};

/** Yes and no for a symptom that is asked with radios instead of a tick. */
export const yesNo = {yes: 'Ja', no: 'Nee'};

export const gates: Lines<GateId> = {
  'leg-symptoms': 'Pijn, tintelingen of doof gevoel in een been',
  'leg-weakness': 'Minder kracht in een been of voet',
};

const none = 'Niets hiervan';
export const parts: {readonly [P in PartId]: PartCopy} = {
  'alarm-now': {
    legend: 'Geldt een van deze dingen nu?',
    hint: {u: 'U mag meer kiezen.', je: 'Je mag meer kiezen.'},
    none,
  },
  'bladder-bowel': {
    legend: 'Is iets hiervan de laatste 3 maanden nieuw of erger?',
    hint: 'Deze zenuwen lopen door de onderrug.',
    none: 'Nee, niets is nieuw of erger',
  },
  saddle: {
    legend: {
      u: 'Voelt de huid rond uw anus of geslachtsdelen doof of anders?',
      je: 'Voelt de huid rond je anus of geslachtsdelen doof of anders?',
    },
    hint: 'Bijvoorbeeld bij afvegen.',
  },
  legs: {
    legend: {u: 'Merkt u iets aan uw benen?', je: 'Merk je iets aan je benen?'},
    none: 'Nee, niets',
  },
  'leg-pain': {
    legend: {u: 'Waar voelt u het in uw been?', je: 'Waar voel je het in je been?'},
  },
  'leg-details': {
    legend: 'Wat past daarbij?',
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
      u: 'Heeft u een te wijde slagader in de buik (aneurysma)?',
      je: 'Heb je een te wijde slagader in de buik (aneurysma)?',
    },
  },
  illness: {
    legend: {u: 'Welke klachten heeft u ook?', je: 'Welke klachten heb je ook?'},
    none,
  },
  background: {
    legend: {u: 'Wat geldt voor u?', je: 'Wat geldt voor jou?'},
    hint: 'Vanwege de kans op infectie of breuk.',
    none,
  },
  pregnancy: {
    legend: {u: 'Merkt u ook een van deze dingen?', je: 'Merk je ook een van deze dingen?'},
    none,
  },
  injury: {
    legend: 'Wat gebeurde er vóór de pijn?',
  },
  location: {
    legend: 'Waar zit de meeste pijn?',
  },
  duration: {
    legend: {u: 'Sinds wanneer heeft u deze pijn?', je: 'Sinds wanneer heb je deze pijn?'},
    hint: 'Opeens erger of anders? Tel vanaf die dag.',
  },
  course: {
    legend: 'Hoe is de pijn, vergeleken met een week geleden?',
    hint: 'Korter pijn? Met het begin.',
  },
  pain: {
    legend: 'Hoe erg was de pijn de laatste dagen gemiddeld?',
  },
  'daily-function': {
    legend: {u: 'Kunt u bewegen en gewone dingen doen?', je: 'Kun je bewegen en gewone dingen doen?'},
  },
  inflammatory: {
    legend: {u: 'Past dit bij uw rugpijn?', je: 'Past dit bij je rugpijn?'},
    none,
  },
  'slow-recovery': {
    legend: {u: 'Wat herkent u?', je: 'Wat herken je?'},
    hint: 'Dit kan herstel lastiger maken.',
    none: 'Niets van deze lijst',
  },
  work: {
    legend: {u: 'Werkt u nu?', je: 'Werk je nu?'},
  },
};

/** Headings inside a list of ticks that has more than one group. */
export const groups: Partial<Lines<GroupId>> = {
  conditions: 'Gezondheid',
  recently: 'Laatste tijd',
  back: {u: 'Uw rug', je: 'Je rug'},
  self: {u: 'Uzelf', je: 'Jezelf'},
  occupation: {u: 'Uw werk', je: 'Je werk'},
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
