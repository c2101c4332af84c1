import type {Copy} from '../copy.js';

/** The window and the exclusions stand in each label itself, because a label also stands alone in summary and rule. */
export const symptoms: Copy['symptoms'] = {
  'sudden-severe-pain': {
    label: 'Vandaag of gisteren opeens hevige pijn in rug, buik of zij, niet door bukken, tillen of draaien',
  },
  'faint-or-clammy': {
    label: 'Flauwgevallen of bijna, of bleek en klam',
  },
  vomiting: {label: 'Overgeven'},
  'chest-or-breath': {
    label: {
      u: 'Pijn of druk op de borst, of benauwd terwijl u stilzit',
      je: 'Pijn of druk op de borst, of benauwd terwijl je stilzit',
    },
    said: 'Ik heb pijn of druk op mijn borst, of ik ben benauwd terwijl ik stilzit.',
  },
  'accident-24h': {
    label: 'Begonnen na zwaar ongeluk, laatste 24 uur',
  },
  'leg-paralysed': {
    label: 'Een of beide benen ineens niet meer kunnen bewegen',
  },
  'very-ill': {
    label: 'Verward, of bijna niet wakker te houden',
  },
  rigors: {label: 'Hevig rillen of klappertanden'},

  'cannot-urinate': {
    label: 'Plassen lukt niet of komt moeilijker op gang',
    said: 'Ik kan niet goed plassen.',
  },
  'urine-loss': {label: 'Ongewild plas verliezen', said: 'Ik verlies plas zonder het te willen.'},
  'bladder-feeling-lost': {
    label: 'Volle blaas of plassen niet voelen',
    said: 'Ik voel niet dat mijn blaas vol is, of ik voel niet dat ik plas.',
  },
  'stool-loss': {
    label: 'Poep verliezen, of niet voelen aankomen',
    said: 'Ik verlies poep, of ik voel niet dat er poep komt.',
  },
  'sexual-change': {
    label: 'Veel minder voelen bij seks, of opeens geen erectie',
    said: 'Ik voel veel minder bij seks, of ik krijg opeens geen erectie meer.',
    why: 'Zenuwen onder in de rug geven ook gevoel bij seks. Het antwoord blijft op dit apparaat.',
  },
  'bladder-bowel-doubt': {
    label: 'Ik twijfel',
    said: 'Ik twijfel of er iets is veranderd bij plassen, poepen of seks.',
  },

  'leg-tingling': {label: 'Het been tintelt of slaapt'},
  'leg-numbness': {
    label: 'Het been voelt aanraken echt minder',
  },
  'leg-signs-recent': {
    label: 'Nieuwe klachten in een been of voet, van de laatste 2 weken',
  },
  'leg-cold-pale': {label: 'Been opeens koud en bleek'},
  'calf-thick-warm': {label: 'Eén kuit dik, warm of rood'},
  'unsteady-walking': {
    label: 'Onzeker lopen, of strak gevoel om de buik',
  },
  'leg-worse-on-coughing': {
    label: 'Erger bij hoesten, niezen of persen',
  },
  'leg-better-on-sitting': {
    label: 'Erger bij lopen of staan, minder bij zitten of vooroverbuigen',
  },

  'aortic-aneurysm': {
    label: 'Verwijde buikslagader (aneurysma)',
  },

  fever: {label: 'Koorts, 38 graden of hoger'},
  'night-sweats': {
    label: {u: 'Nachtzweten, zo dat uw kleren nat zijn', je: 'Nachtzweten, zo dat je kleren nat zijn'},
  },
  'urinary-symptoms': {
    label: 'Pijn of bloed bij plassen',
  },
  'weight-loss': {label: 'Ongewild afgevallen'},
  'long-malaise': {
    label: 'Weken ziek of erg moe zonder duidelijke reden',
  },
  'night-pain': {
    label: "Pijn in rust of 's nachts die in geen houding minder wordt",
  },
  'back-shape-changed': {
    label: 'Rug: bult, zwelling of andere vorm',
  },

  'cancer-now': {label: 'Kanker, nu'},
  'cancer-past': {
    label: 'Kanker, vroeger (niet: gewone huidkanker)',
  },
  'fragile-bones': {
    label: 'Botontkalking, ingezakte wervel of botbreuk na kleine val',
  },
  'low-immunity': {
    label: 'Weinig afweer: chemo, transplantatie, nierdialyse, afweerremmende medicijnen, hiv zonder goede behandeling',
    why: 'Met weinig afweer is de kans op een infectie groter. Het antwoord blijft op dit apparaat.',
  },
  diabetes: {label: 'Diabetes'},
  pregnant: {label: 'Zwanger'},
  steroids: {
    label: 'Prednisontabletten of zoiets, 3 maanden of langer',
  },
  'spine-procedure': {
    label: 'Operatie of prik in de rug, afgelopen 3 maanden',
  },
  'recent-infection-or-surgery': {
    label: 'Ernstige infectie of grote operatie, afgelopen 3 maanden',
  },
  'injected-drugs': {
    label: 'Drugs spuiten',
    why: 'Spuiten geeft meer kans op een infectie in de rug. Het antwoord blijft op dit apparaat.',
  },

  'pregnancy-blood-loss': {label: 'Bloed verliezen uit de vagina', said: 'Ik ben zwanger en ik verlies bloed.'},
  'pregnancy-fluid-loss': {
    label: 'Vocht verliezen uit de vagina (misschien vruchtwater)',
    said: 'Ik ben zwanger en ik verlies vocht.',
  },
  'pregnancy-cramps': {
    label: 'Pijn die steeds komt en gaat',
    said: 'Ik ben zwanger en heb pijn die komt en gaat.',
  },
  'pregnancy-less-movement': {
    label: 'De baby beweegt minder dan eerst',
    said: 'Ik ben zwanger en de baby beweegt minder.',
  },

  'morning-stiffness': {
    label: "'s Ochtends een half uur of langer stijf",
  },
  'better-with-movement': {label: 'Bewegen helpt, rust niet'},
  'waking-late-night': {
    label: 'Wakker van pijn in de tweede helft van de nacht',
  },
  'alternating-buttock-pain': {
    label: 'Pijn in de bil, dan links en dan rechts',
  },
  'helped-by-nsaid': {
    label: 'Ontstekingsremmers helpen goed, zoals ibuprofen of naproxen',
  },
  'related-condition': {
    label: 'Psoriasis (huidziekte), oogontsteking, darmontsteking, of een ontstoken gewricht of pees',
  },
  'spa-in-family': {
    label: 'Bechterew (reuma in de rug) of psoriasis bij ouders, broers, zussen of kinderen',
  },
  'onset-before-45': {
    label: {u: 'De rugpijn begon vóór uw 45e jaar', je: 'De rugpijn begon vóór je 45e jaar'},
  },

  'earlier-episodes': {label: 'Eerder rugpijn'},
  'fear-of-movement': {
    label: 'Bang om te bewegen',
  },
  'expects-no-recovery': {label: 'Ik verwacht geen herstel'},
  'low-mood': {label: 'Somber'},
  stress: {label: 'Stress'},
  'poor-health': {
    label: 'Slechte gezondheid of slaap, overgewicht, elders pijn',
  },
  'passive-coping': {label: 'Vooral rusten, afwachten'},
  'heavy-work': {label: 'Zwaar werk'},
  'work-trouble': {label: 'Problemen op werk'},
};

export const choices: Copy['choices'] = {
  'saddle-numbness': {
    topic: 'Gevoel rond anus en geslachtsdelen',
    answers: {no: 'Nee', unsure: 'Ik twijfel', yes: 'Ja'},
    said: {
      unsure: 'Ik twijfel of de huid rond mijn anus of geslachtsdelen doof of anders voelt.',
      yes: 'De huid rond mijn anus of geslachtsdelen voelt doof of anders.',
    },
  },
  'leg-strength': {
    topic: 'Kracht',
    answers: {
      normal: 'Nee, toch niet',
      'known-and-old': 'Ja, al lang, en niet veranderd',
      'slightly-less': 'Een beetje minder, maar ik loop gewoon',
      'foot-drop': 'Mijn voet sleept of klapt, of ik zak door mijn been',
      'both-legs-weaker': 'Beide benen zijn sinds kort zwakker',
    },
  },
  'strength-decreasing': {
    topic: 'Kracht in de laatste dagen minder',
    answers: {no: 'Nee', unsure: 'Ik twijfel', yes: 'Ja'},
  },
  'leg-pain': {
    topic: 'Pijn, tintelingen of doof gevoel in een been',
    answers: {
      none: 'Toch niet in het been, of alleen in de bil',
      'one-leg-above-knee': 'In één been, alleen boven de knie',
      'one-leg-below-knee': 'In één been, ook onder de knie',
      'both-legs-long': 'In beide benen, langer dan 2 weken',
      'both-legs-new': 'In beide benen, 2 weken of korter (ook als één been al langer klachten geeft)',
    },
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
      low: 'Laag (onderste ribben tot bilplooi)',
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
      '0': '0', '1': '1', '2': '2', '3': '3', '4': '4', '5': '5',
      '6': '6', '7': '7', '8': '8', '9': '9', '10': '10',
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

export const yesNo: Copy['yesNo'] = {yes: 'Ja', no: 'Nee'};

export const gates: Copy['gates'] = {
  'leg-symptoms': 'Pijn, tintelingen of een doof gevoel in een been',
  'leg-weakness': 'Minder kracht in een been of voet',
};

const none = 'Geen van deze';
export const parts: Copy['parts'] = {
  'alarm-now': {
    legend: 'Geldt nu iets hiervan?',
    hint: 'Meer kiezen mag.',
    none,
  },
  'bladder-bowel': {
    legend: 'Is één van deze dingen nieuw of erger geworden sinds de rugpijn?',
    none: 'Nee, niets hiervan is nieuw of erger',
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
      u: 'Is bij u een verwijde buikslagader (aneurysma) gevonden?',
      je: 'Is bij jou een verwijde buikslagader (aneurysma) gevonden?',
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

export const groups: Copy['groups'] = {
  conditions: 'Gezondheid',
  recently: 'Laatste tijd',
};

export const screens: Copy['screens'] = {
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
