import type {Copy} from '../copy.js';

export const sections: Copy['sections'] = {
  'until-then': 'Tot er hulp is',
  'at-the-gp': 'Bij de huisarts',
  'at-the-physiotherapist': 'Bij de fysiotherapeut',
  hernia: 'Een geprikkelde zenuw (hernia)',
  'recovery-profile': {u: 'Uw herstel', je: 'Je herstel'},
  'what-you-can-do': {u: 'Dit kunt u doen', je: 'Dit kun je doen'},
  'pain-relief': 'Pijnstillers',
};

export const lines: Copy['lines'] = {
  // until-then
  'do-not-drive': 'Rijd niet zelf naar het ziekenhuis. Wacht op de ambulance.',
  'lie-still-after-accident': 'Beweeg zo min mogelijk, vooral rug en nek.',
  'do-not-wait':
    'Wacht niet op een afspraak en niet tot morgen. Snelle hulp kan blijvende schade voorkomen.',
  'nobody-answers': 'Neemt binnen een paar minuten niemand op, of wordt het erger? Bel 112.',
  'move-as-it-goes': 'Beweeg zo veel als het gaat. Forceer niets.',
  'no-lifting-after-fall': 'Til niet en buk niet, tot een arts naar de rug heeft gekeken.',
  'worse-call-now':
    "Komt er een teken bij uit de lijst 'Bel 112' of 'Bel nu'? Bel dan meteen.",

  // at-the-gp
  'gp-asks-and-examines': 'De huisarts stelt vragen en onderzoekt rug en benen.',
  'usually-no-scan': 'Een scan of foto is meestal niet nodig.',
  'blood-test-or-referral': 'Soms volgt bloedonderzoek of een verwijzing naar het ziekenhuis.',
  'keep-moving-meanwhile': 'Blijf intussen bewegen, zo gewoon als het gaat.',
  'follow-existing-plan': 'Is er al een plan van huisarts of ziekenhuis? Volg dat. Bel eerder bij een nieuwe klacht.',

  // at-the-physiotherapist
  'no-referral-needed': 'Een verwijzing van de huisarts is niet nodig.',
  'step-plan': 'De fysiotherapeut onderzoekt hoe het bewegen gaat en maakt een plan in stappen. Vaak duurt dat 4 tot 8 weken.',
  'ask-your-insurer': 'De eerste behandelingen zitten meestal niet in de basisverzekering. Vraag de zorgverzekeraar.',
  'tell-your-midwife': 'Vertel het ook de verloskundige.',

  // hernia
  'hernia-course': '3 van de 4 mensen herstellen binnen 3 maanden zonder operatie.',
  'hernia-surgery': 'Een operatie komt pas na 6 tot 12 weken ter sprake, of meteen bij problemen met plassen of ernstig krachtverlies.',

  // recovery-profile
  'profile-early': 'De eerste 6 weken.',
  'profile-normal': 'Normaal herstel: de pijn wordt al minder.',
  'profile-delayed': 'Vertraagd herstel: 6 tot en met 12 weken. Zoek met een fysiotherapeut uit wat het tegenhoudt.',
  'profile-long': 'Langdurig herstel: langer dan 12 weken. Een brede aanpak helpt: bewegen, slaap, stress, werk en uitleg over pijn.',
  reservation: 'Dit geldt als de huisarts niets bijzonders vindt.',
  'slow-recovery-several': 'Meerdere dingen kunnen herstel vertragen. Bespreek ze met fysiotherapeut of huisarts.',

  'course-six-weeks':
    'Bij de meeste mensen is de pijn na 6 weken duidelijk minder. Helemaal weg duurt soms langer. Terugkomen is gewoon.',

  // what-you-can-do
  'what-it-is': 'Bij meer dan 9 van de 10 mensen met gewone rugpijn is er geen schade of ziekte. Pijn betekent niet dat er iets kapotgaat.',
  'pregnant-exercise': 'Zwanger? Geen oefeningen op de buik en geen plank. Vraag een (bekken)fysiotherapeut wat wel past.',
  'keep-moving':
    'Blijf zo gewoon mogelijk bewegen, ook als dat een beetje pijn doet. Wissel lopen, staan en zitten af.',
  'short-bed-rest': 'Bedrust helpt niet. Kan het echt niet anders? Hooguit 2 dagen, en kom om de paar uur uit bed.',
  'build-up-by-time': 'Doe elke dag iets meer, op tijd en niet op pijn. Stop als beenpijn, tintelingen of krachtverlies toenemen.',
  'avoid-for-now': 'Vermijd de eerste dagen zwaar tillen, zwaar huishoudwerk, plots draaien en lang dezelfde houding. Toch tillen? Dicht bij het lijf, met gebogen knieën.',
  warmth: 'Warmte mag, zoals een kruik. Niet op huid die doof voelt.',

  // pain-relief
  'not-in-pregnancy': 'Zwanger? Neem geen pijnstiller zonder overleg met verloskundige of huisarts.',
  'over-70-ask-first': '70 of ouder? Vraag eerst de apotheker of huisarts welke pijnstiller past.',
  'steroids-ask-first': 'Prednison? Vraag eerst de apotheker of huisarts.',
  'paracetamol-first': 'Neem alleen iets als bewegen anders niet lukt, hooguit een paar dagen. Begin met paracetamol; dat helpt soms een beetje. Neem niet meer dan in de bijsluiter staat. Het zit ook in middelen tegen verkoudheid.',
  'nsaid-short': "Helpt dat te weinig? Kijk eerst hieronder bij 'Vraag eerst'. Past daar niets? Dan kan kort een ontstekingsremmer, zoals ibuprofen, naproxen of diclofenac. Neem zo weinig mogelijk, als gel of tablet, en één soort tegelijk.",
  'ask-first-when': 'Vraag eerst de apotheker of huisarts als één hiervan past. 70 of ouder, onder de 18 of onder de 50 kilo. Zwanger of borstvoeding. Ooit een maagzweer of maagbloeding. Ziekte van hart, nieren of lever. Bloedverdunners, prednison, plaspillen, bloeddrukpillen of pillen tegen depressie (SSRI). Astma die erger wordt van zulke pillen. Meer dan een paar glazen alcohol per dag.',
  'no-opioids': 'Neem geen sterke pijnstillers zoals tramadol op eigen houtje, en geen pillen van een ander. Elke dag pijnstillers, langer dan 7 dagen? Overleg met apotheker of huisarts.',
  'too-much-paracetamol': 'Te veel paracetamol genomen? Bel meteen de huisarts of huisartsenpost, ook zonder klachten.',

  'sleep-and-relax': 'Slaap genoeg en ontspan. Lig op de zij met opgetrokken knieën, of op de rug met een kussen onder de knieën.',
  work: 'Blijven werken helpt herstel. Begin zo nodig met kortere dagen of lichter werk. Langer dan 2 weken ziek gemeld? Praat met werkgever of bedrijfsarts.',
  'no-scan-needed': 'Een scan is bij gewone rugpijn niet nodig. Wat erop te zien is, zegt vaak weinig.',
};

export const raises: Copy['raises'] = {
  title: 'Dit maakt het dringender',
  sacral: 'Iets nieuws bij plassen, poepen, seks of het gevoel rond anus of geslachtsdelen',
  doors: {'call-112': '112', 'call-now': 'Nu bellen', 'gp-today': 'Vandaag bellen', 'gp-appointment': 'Afspraak huisarts'},
};

/** The safety net: the same words as the questions, never less (d6). */
export const safetyNet: Copy['safetyNet'] = {
  title: 'Wanneer alsnog bellen',
  urgencies: {
    'call-112': 'Bel 112',
    'call-now': {
      u: 'Bel nu uw huisarts of de huisartsenpost',
      je: 'Bel nu je huisarts of de huisartsenpost',
    },
    'gp-today': {
      u: 'Bel vandaag uw huisarts, of buiten kantoortijd de huisartsenpost',
      je: 'Bel vandaag je huisarts, of buiten kantoortijd de huisartsenpost',
    },
    'gp-appointment': {
      u: 'Maak deze week een afspraak bij uw huisarts',
      je: 'Maak deze week een afspraak bij je huisarts',
    },
  },
  signs: {
    'sudden-pain-at-risk':
      'Opeens hevige pijn in rug, buik of zij: vanaf 60 jaar, bij een verwijde buikslagader, of met flauwvallen of bleek en klam zijn',
    'collapse-at-60-plus': 'Vanaf 60 jaar: flauwgevallen of bijna, of bleek en klam',
    'saddle-numbness': 'Doof of ander gevoel rond anus of geslachtsdelen',
    'sacral-doubt': {u: 'Twijfelt u hierover? Bel dan ook', je: 'Twijfel je hierover? Bel dan ook'},
    'both-legs': 'Nieuwe klachten in beide benen, of beide benen zwakker',
    'strength-decreasing': 'Kracht in een been of voet die minder wordt, of een voet die sleept of klapt',
    'weakness-with-cause': 'Minder kracht met koorts, rillen of nachtzweten, of na een val, ongeluk of ingreep in de rug',
    'fever-at-infection-risk': {
      u: 'Koorts of hevig rillen, want bij u is de kans op een infectie groter',
      je: 'Koorts of hevig rillen, want bij jou is de kans op een infectie groter',
    },
    'cancer-with-leg-signs': 'Kanker, nu of vroeger: minder kracht, onzeker lopen, of minder gevoel in beide benen',
    'any-increase-at-risk': {
      u: 'Wordt iets erger? Bel dan, want u heeft of had kanker of meer kans op een infectie',
      je: 'Wordt iets erger? Bel dan, want je hebt of had kanker of meer kans op een infectie',
    },
    'together-today': {
      u: 'Bel vandaag bij 2 of meer samen, of als u 50 of ouder bent met hevige pijn of ongewild afvallen',
      je: 'Bel vandaag bij 2 of meer samen, of als je 50 of ouder bent met hevige pijn of ongewild afvallen',
    },
  },
  marksTitle: 'Wordt het niet beter?',
  marks: {
    1: 'Nog erg hevig, of wordt het erger? Bel de huisarts of een fysiotherapeut.',
    3: 'Niet minder, of lukt bewegen nog niet? Maak een afspraak bij een fysiotherapeut.',
    6: 'Nog klachten? Maak een afspraak bij een fysiotherapeut. Wordt het erger? Bel de huisarts.',
    12: 'Nog klachten? Vraag de fysiotherapeut om een brede aanpak. Soms kijkt de huisarts mee.',
  },
  marksByDoctor: 'Nog klachten, of wordt het erger? Bel de huisarts opnieuw.',
  hernia: 'Klachten in het been na 6 tot 8 weken niet beter? Bel de huisarts.',
};
