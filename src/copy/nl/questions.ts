import type {Copy} from '../copy.js';

/** The window and the exclusions stand in each label itself, because a label also stands alone in summary and rule. */
export const symptoms: Copy['symptoms'] = {
  'sudden-severe-pain': {
    label: 'Vandaag of gisteren opeens hevige pijn in rug, buik of zij, niet door bukken, tillen of draaien',
    said: 'Ik kreeg vandaag of gisteren opeens hevige pijn in mijn rug, buik of zij. Het kwam niet door bukken, tillen of draaien.',
  },
  'faint-or-clammy': {
    label: 'Flauwgevallen of bijna, of bleek en klam',
    said: 'Ik ben flauwgevallen of bijna flauwgevallen, of ik ben bleek en klam.',
  },
  vomiting: {label: 'Overgeven', said: 'Ik moet overgeven.'},
  'chest-or-breath': {
    label: {
      u: 'Pijn of druk op de borst, of benauwd terwijl u stilzit',
      je: 'Pijn of druk op de borst, of benauwd terwijl je stilzit',
    },
    said: 'Ik heb pijn of druk op mijn borst, of ik ben benauwd terwijl ik stilzit.',
  },
  'accident-24h': {
    label: 'Begonnen door zwaar ongeluk, laatste 24 uur',
    said: 'De pijn begon door een zwaar ongeluk in de laatste 24 uur.',
  },
  'leg-paralysed': {
    label: 'Been of benen ineens niet kunnen bewegen',
    said: 'Ik kan een been of beide benen ineens niet meer bewegen.',
  },
  'very-ill': {
    label: 'Verward, of bijna niet wakker te houden',
    said: 'De patiënt is verward of bijna niet wakker te houden.',
  },
  rigors: {label: 'Hevig rillen of klappertanden', said: 'Ik ril hevig of ik klappertand.'},

  'cannot-urinate': {
    label: 'Plassen lukt niet of begint moeilijker',
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
    why: {
      u: 'Zenuwen onder in de rug geven ook gevoel bij seks. Uw antwoord blijft op dit apparaat.',
      je: 'Zenuwen onder in de rug geven ook gevoel bij seks. Jouw antwoord blijft op dit apparaat.',
    },
  },
  'bladder-bowel-doubt': {
    label: 'Ik twijfel',
    said: 'Ik twijfel of er iets is veranderd bij plassen, poepen of seks.',
  },

  'leg-tingling': {label: 'Het been tintelt of slaapt', said: 'Mijn been tintelt of slaapt.'},
  'leg-numbness': {
    label: 'Aanraken daar echt minder voelen',
    said: 'Als ik mijn been aanraak, voel ik daar echt minder.',
  },
  'leg-signs-recent': {
    label: 'Nieuwe klachten in een been of voet, van de laatste 2 weken',
    said: 'Ik heb klachten in een been of voet die nieuw zijn, van de laatste 2 weken.',
  },
  'leg-cold-pale': {label: 'Been opeens koud en bleek', said: 'Eén been is opeens koud en bleek.'},
  'calf-thick-warm': {label: 'Dikke, warme of rode kuit', said: 'Eén kuit is dik, warm of rood.'},
  'unsteady-walking': {
    label: 'Onzeker lopen, of strakke band om de buik',
    said: 'Ik loop onzeker, of ik voel iets als een strakke band om mijn buik.',
  },
  'leg-worse-on-coughing': {
    label: 'Erger bij hoesten, niezen of persen',
    said: 'De klachten in mijn been zijn erger als ik hoest, nies of pers.',
  },
  'leg-better-on-sitting': {
    label: 'Erger bij lopen of staan, minder bij zitten of vooroverbuigen',
    said: 'De klachten in mijn been zijn erger bij lopen of staan. Zitten of vooroverbuigen helpt.',
  },

  'aortic-aneurysm': {
    label: 'Verwijde buikslagader (aneurysma)',
    said: 'Ik heb een verwijde slagader in mijn buik (aneurysma).',
  },

  fever: {label: 'Koorts, 38 graden of hoger', said: 'Ik heb koorts van 38 graden of hoger.'},
  'night-sweats': {
    label: {u: 'Nachtzweten, zo dat uw kleren nat zijn', je: 'Nachtzweten, zo dat je kleren nat zijn'},
    said: "Ik zweet 's nachts zo dat mijn kleren nat zijn.",
  },
  'urinary-symptoms': {
    label: 'Pijn of bloed bij plassen',
    said: 'Plassen doet pijn, of er zit bloed bij mijn plas.',
  },
  'weight-loss': {label: 'Ongewild afgevallen', said: 'Ik ben afgevallen zonder het te willen.'},
  'long-malaise': {
    label: 'Weken ziek of erg moe zonder duidelijke reden',
    said: 'Ik ben al weken ziek of erg moe, zonder duidelijke reden.',
  },
  'night-pain': {
    label: 'Rustpijn of nachtpijn die in geen houding zakt',
    said: "Ik heb in rust of 's nachts pijn die in geen enkele houding minder wordt.",
  },
  'back-shape-changed': {
    label: 'Rug: bult, zwelling of andere vorm',
    said: 'Mijn rug heeft een bult, een zwelling of een andere vorm gekregen.',
  },

  'cancer-now': {label: 'Kanker, nu', said: 'Ik heb kanker.'},
  'cancer-past': {
    label: 'Kanker, vroeger (niet: gewone huidkanker)',
    said: 'Ik heb vroeger kanker gehad.',
  },
  'fragile-bones': {
    label: 'Botontkalking, ingezakte wervel of botbreuk na kleine val',
    said: 'Ik heb botontkalking, een ingezakte wervel, of ik brak een bot na een kleine val.',
  },
  'low-immunity': {
    label: 'Weinig afweer: chemo, transplantatie, nierdialyse, afweerremmers, hiv zonder goede behandeling',
    said: 'Ik heb weinig afweer.',
    why: {
      u: 'Met weinig afweer is de kans op een infectie groter. Uw antwoord blijft op dit apparaat.',
      je: 'Met weinig afweer is de kans op een infectie groter. Jouw antwoord blijft op dit apparaat.',
    },
  },
  diabetes: {label: 'Diabetes', said: 'Ik heb diabetes.'},
  pregnant: {label: 'Zwanger', said: 'Ik ben zwanger.'},
  steroids: {
    label: 'Prednisontabletten of zoiets, 3 maanden of langer',
    said: 'Ik slik 3 maanden of langer prednison of zoiets, of deed dat kort geleden.',
  },
  'spine-procedure': {
    label: 'Operatie of prik in de rug, afgelopen 3 maanden',
    said: 'Ik had minder dan 3 maanden geleden een operatie of prik in mijn rug.',
  },
  'recent-infection-or-surgery': {
    label: 'Ernstige infectie of grote operatie, afgelopen 3 maanden',
    said: 'Ik had minder dan 3 maanden geleden een ernstige infectie of een grote operatie.',
  },
  'injected-drugs': {
    label: 'Drugs spuiten',
    said: 'Ik spuit drugs, of deed dat kort geleden.',
    why: {
      u: 'Spuiten geeft meer kans op een infectie in de rug. Uw antwoord blijft op dit apparaat.',
      je: 'Spuiten geeft meer kans op een infectie in de rug. Jouw antwoord blijft op dit apparaat.',
    },
  },

  'pregnancy-blood-loss': {label: 'Bloed verliezen uit de vagina', said: 'Ik ben zwanger en verlies bloed.'},
  'pregnancy-fluid-loss': {
    label: 'Vocht verliezen uit de vagina (misschien vruchtwater)',
    said: 'Ik ben zwanger en verlies vocht. Misschien is het vruchtwater.',
  },
  'pregnancy-cramps': {
    label: 'Pijn die steeds komt en gaat',
    said: 'Ik ben zwanger en heb pijn die steeds komt en gaat.',
  },
  'pregnancy-less-movement': {
    label: 'De baby beweegt minder dan eerst',
    said: 'Ik ben zwanger en voel mijn baby minder bewegen.',
  },

  'morning-stiffness': {
    label: "'s Ochtends een half uur of langer stijf",
    said: "Mijn rug is 's ochtends een half uur of langer stijf.",
  },
  'better-with-movement': {label: 'Bewegen helpt, rust niet', said: 'Bewegen helpt tegen de pijn, rust niet.'},
  'waking-late-night': {
    label: 'Wakker van pijn in de tweede helft van de nacht',
    said: 'Ik word wakker van de pijn in de tweede helft van de nacht.',
  },
  'alternating-buttock-pain': {
    label: 'Pijn in de bil, dan links en dan rechts',
    said: 'Ik heb pijn in mijn bil, dan links en dan rechts.',
  },
  'helped-by-nsaid': {
    label: 'Ontstekingsremmers helpen goed, zoals ibuprofen of naproxen',
    said: 'Ontstekingsremmers zoals ibuprofen of naproxen helpen goed.',
  },
  'related-condition': {
    label: 'Psoriasis (huidziekte), oogontsteking, darmontsteking, of een ontstoken gewricht of pees',
    said: 'Ik heb psoriasis, een oogontsteking, een darmontsteking, of een ontstoken gewricht of pees.',
  },
  'spa-in-family': {
    label: 'Bechterew (reuma in de rug) of psoriasis bij ouders, broers, zussen of kinderen',
    said: 'In mijn naaste familie komt Bechterew of psoriasis voor.',
  },
  'onset-before-45': {
    label: {u: 'De rugpijn begon vóór uw 45e jaar', je: 'De rugpijn begon vóór je 45e jaar'},
    said: 'De rugpijn begon vóór mijn 45e jaar.',
  },

  'earlier-episodes': {label: 'Eerder rugpijn', said: 'Ik heb eerder rugpijn gehad.'},
  'fear-of-movement': {
    label: 'Bang dat bewegen schaadt',
    said: 'Ik ben bang dat bewegen mijn rug kapotmaakt.',
  },
  'expects-no-recovery': {label: 'Geen herstel verwachten', said: 'Ik denk dat het niet overgaat.'},
  'low-mood': {label: 'Somber', said: 'Ik ben somber.'},
  stress: {label: 'Stress', said: 'Ik heb stress.'},
  'poor-health': {
    label: 'Slechte gezondheid of slaap, overgewicht, meer plekken pijn',
    said: 'Mijn gezondheid is niet goed, ik slaap slecht, of ik heb overgewicht of op meer plekken pijn.',
  },
  'passive-coping': {label: 'Vooral rusten, afwachten', said: 'Ik rust vooral en wacht af.'},
  'heavy-work': {label: 'Zwaar werk', said: 'Ik heb zwaar werk.'},
  'work-trouble': {label: 'Problemen op werk', said: 'Het loopt niet goed op mijn werk.'},
};

const painOf = (number: number): string => `De pijn was de laatste dagen gemiddeld ${number} van de 10.`;

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
    said: {
      'known-and-old': 'Ik heb al lang minder kracht in een been of voet. Dat is niet veranderd.',
      'slightly-less': 'Ik heb een beetje minder kracht in een been of voet, maar ik loop gewoon.',
      'foot-drop': 'Mijn voet sleept of klapt, of ik zak door mijn been.',
      'both-legs-weaker': 'Mijn beide benen zijn sinds kort zwakker.',
    },
  },
  'strength-decreasing': {
    topic: 'Kracht in de laatste dagen minder',
    answers: {no: 'Nee', unsure: 'Ik twijfel', yes: 'Ja'},
    said: {
      unsure: 'Ik twijfel of de kracht in mijn been of voet minder wordt.',
      yes: 'De kracht in mijn been of voet wordt de laatste dagen minder.',
    },
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
    said: {
      'one-leg-above-knee': 'Ik heb pijn, tintelingen of een doof gevoel in één been, boven de knie.',
      'one-leg-below-knee': 'Ik heb pijn, tintelingen of een doof gevoel in één been, ook onder de knie.',
      'both-legs-long': 'Ik heb langer dan 2 weken pijn, tintelingen of een doof gevoel in beide benen.',
      'both-legs-new': 'Ik heb sinds 2 weken of korter pijn, tintelingen of een doof gevoel in beide benen.',
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
      none: 'Niets',
      strain: 'Bukken, tillen, draaien, hoesten',
      fall: 'Val of harde stoot',
      'severe-accident': 'Zwaar ongeluk',
    },
    said: {
      strain: 'De pijn begon na bukken, tillen, draaien of hoesten.',
      fall: 'De pijn begon na een val of harde stoot.',
      'severe-accident': 'De pijn begon na een zwaar ongeluk.',
    },
  },
  location: {
    topic: 'Plek',
    answers: {
      low: 'Laag (ribben tot bilplooi)',
      whole: 'Hele rug',
      'mid-or-upper': 'Midden of boven',
      flank: 'In de zij',
    },
    said: {
      low: 'De pijn zit vooral laag in mijn rug.',
      whole: 'De pijn zit in mijn hele rug.',
      'mid-or-upper': 'De pijn zit vooral midden of boven in mijn rug.',
      flank: 'De pijn zit vooral in mijn zij.',
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
    said: {
      'under-1-week': 'Deze pijn begon minder dan 1 week geleden.',
      '1-to-3-weeks': 'Deze pijn begon 1 tot 3 weken geleden.',
      '3-to-6-weeks': 'Deze pijn begon 3 tot 6 weken geleden.',
      '6-to-12-weeks': 'Deze pijn begon 6 tot en met 12 weken geleden.',
      'over-12-weeks': 'Deze pijn begon langer dan 12 weken geleden.',
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
    said: {
      better: 'De pijn is de laatste week minder geworden.',
      same: 'De pijn is de laatste week niet duidelijk minder of erger geworden.',
      worse: 'De pijn is de laatste week erger geworden.',
      fluctuating: 'De pijn wisselt, maar is de laatste week niet erger geworden.',
    },
  },
  pain: {
    topic: 'Pijncijfer',
    answers: {
      '0': '0', '1': '1', '2': '2', '3': '3', '4': '4', '5': '5',
      '6': '6', '7': '7', '8': '8', '9': '9', '10': '10',
    },
    said: {
      '0': painOf(0),
      '1': painOf(1),
      '2': painOf(2),
      '3': painOf(3),
      '4': painOf(4),
      '5': painOf(5),
      '6': painOf(6),
      '7': painOf(7),
      '8': painOf(8),
      '9': painOf(9),
      '10': painOf(10),
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
    said: {
      'with-effort': 'Bewegen en gewone dingen doen lukt met moeite.',
      hardly: 'Bewegen en gewone dingen doen lukt bijna niet.',
      'not-at-all': 'Ik kom mijn bed niet uit, of ik kan niet zelf naar de wc lopen.',
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
    said: {
      'no-paid-work': 'Ik heb geen betaald werk.',
      working: 'Ik werk.',
      adapted: 'Ik werk, maar mijn werk is aangepast.',
      'off-sick': 'Ik heb me ziek gemeld.',
    },
  },
};

export const yesNo: Copy['yesNo'] = {yes: 'Ja', no: 'Nee'};

export const gates: Copy['gates'] = {
  'leg-symptoms': 'Pijn, tintelingen of een doof gevoel in een been',
  'leg-weakness': 'Minder kracht in een been of voet',
};

const none = 'Geen van deze';
const chooseOrNone = "Kies een antwoord, of kies 'Geen van deze'.";
const chooseOne = 'Kies één antwoord.';
const chooseOrDoubt = {
  u: "Kies één antwoord. Twijfelt u? Kies 'Ik twijfel'.",
  je: "Kies één antwoord. Twijfel je? Kies 'Ik twijfel'.",
};

export const parts: Copy['parts'] = {
  'alarm-now': {
    legend: 'Geldt nu iets hiervan?',
    hint: 'Meer kiezen mag.',
    none,
    missing: chooseOrNone,
  },
  'bladder-bowel': {
    legend: 'Is één van deze dingen nieuw of erger geworden sinds de rugpijn?',
    none: 'Nee, niets hiervan is nieuw of erger',
    missing: {
      u: "Kies een antwoord, of kies 'Nee, niets hiervan is nieuw of erger'. Twijfelt u? Kies 'Ik twijfel'.",
      je: "Kies een antwoord, of kies 'Nee, niets hiervan is nieuw of erger'. Twijfel je? Kies 'Ik twijfel'.",
    },
  },
  saddle: {
    legend: {
      u: 'Voelt de huid rond uw anus of geslachtsdelen doof of anders?',
      je: 'Voelt de huid rond je anus of geslachtsdelen doof of anders?',
    },
    hint: 'Bijvoorbeeld bij het afvegen.',
    missing: chooseOrDoubt,
  },
  legs: {
    legend: {u: 'Merkt u iets aan uw benen?', je: 'Merk je iets aan je benen?'},
    none: 'Nee, niets',
    missing: "Kies een antwoord, of kies 'Nee, niets'.",
  },
  'leg-pain': {
    legend: 'Waar zit de pijn, de tinteling of het dove gevoel?',
    missing: chooseOne,
  },
  'leg-details': {
    legend: {u: 'Wat past bij de klachten in uw been?', je: 'Wat past bij de klachten in je been?'},
    none,
    missing: chooseOrNone,
  },
  'leg-signs-recent': {
    legend: 'Is iets hiervan nieuw, van de laatste 2 weken?',
    hint: 'Pijn, tintelingen, een doof gevoel of minder kracht.',
    missing: chooseOne,
  },
  'leg-strength': {
    legend: {
      u: 'Heeft u minder kracht in een been of voet?',
      je: 'Heb je minder kracht in een been of voet?',
    },
    hint: 'Kies wat het ergst is.',
    missing: chooseOne,
  },
  'strength-decreasing': {
    legend: 'Wordt de kracht de laatste dagen minder?',
    missing: chooseOrDoubt,
  },
  age: {
    legend: {u: 'Hoe oud bent u?', je: 'Hoe oud ben je?'},
    missing: chooseOne,
  },
  'aortic-aneurysm': {
    legend: {
      u: 'Heeft u een verwijde buikslagader (aneurysma)?',
      je: 'Heb je een verwijde buikslagader (aneurysma)?',
    },
    missing: chooseOne,
  },
  illness: {
    legend: {u: 'Heeft u iets hiervan?', je: 'Heb je iets hiervan?'},
    none,
    missing: chooseOrNone,
  },
  background: {
    legend: {u: 'Wat past bij u?', je: 'Wat past bij jou?'},
    none,
    missing: chooseOrNone,
  },
  pregnancy: {
    legend: {u: 'Merkt u ook één van deze dingen?', je: 'Merk je ook één van deze dingen?'},
    none,
    missing: chooseOrNone,
  },
  injury: {
    legend: 'Wat gebeurde er vóór de pijn?',
    missing: chooseOne,
  },
  location: {
    legend: 'Waar zit de meeste pijn?',
    missing: chooseOne,
  },
  duration: {
    legend: {u: 'Sinds wanneer heeft u déze pijn?', je: 'Sinds wanneer heb je déze pijn?'},
    hint: 'Opeens erger of anders? Tel vanaf die dag.',
    missing: chooseOne,
  },
  course: {
    legend: 'Hoe veranderde de pijn de laatste week?',
    missing: chooseOne,
  },
  pain: {
    legend: 'Hoe erg was de pijn gemiddeld de laatste dagen?',
    missing: 'Kies één cijfer.',
  },
  'daily-function': {
    legend: 'Lukt bewegen en gewone dingen doen?',
    missing: chooseOne,
  },
  inflammatory: {
    legend: {u: 'Past dit bij uw rugpijn?', je: 'Past dit bij je rugpijn?'},
    none,
    missing: chooseOrNone,
  },
  'slow-recovery': {
    legend: {u: 'Wat herkent u?', je: 'Wat herken je?'},
    hint: 'Dit kan herstel vertragen. Overslaan mag.',
    none,
    missing: "Kies een antwoord, kies 'Geen van deze', of sla dit over.",
  },
  work: {
    legend: {u: 'Werkt u nu?', je: 'Werk je nu?'},
    missing: 'Kies één antwoord, of sla dit over.',
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
