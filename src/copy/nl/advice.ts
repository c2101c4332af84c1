import type {Copy} from '../copy.js';

export const sections: Copy['sections'] = {
  'until-then': 'Tot er hulp is',
  'at-the-gp': 'Bij de huisarts',
  'at-the-physiotherapist': 'Bij de fysiotherapeut',
  hernia: 'Een geprikkelde zenuw (hernia)',
  'recovery-profile': {u: 'Uw herstel', je: 'Je herstel'},
  course: 'Hoe het meestal verdergaat',
  'what-you-can-do': {u: 'Dit kunt u doen', je: 'Dit kun je doen'},
  'pain-relief': 'Pijnstillers',
  'daily-life': 'Werk, verkeer en sport',
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
  'gp-asks-and-examines': {
    u: 'De huisarts stelt vragen en onderzoekt uw rug en benen.',
    je: 'De huisarts stelt vragen en onderzoekt je rug en benen.',
  },
  'usually-no-scan': 'Een scan of foto is meestal niet nodig.',
  'blood-test-or-referral': 'Soms volgt bloedonderzoek of een verwijzing naar het ziekenhuis.',
  'keep-moving-meanwhile': 'Blijf intussen bewegen, zo gewoon als het gaat.',
  'follow-existing-plan': {
    u: 'Heeft u al een plan van huisarts of ziekenhuis? Volg dat. Bel eerder als er een nieuwe klacht bij komt.',
    je: 'Heb je al een plan van huisarts of ziekenhuis? Volg dat. Bel eerder als er een nieuwe klacht bij komt.',
  },

  // at-the-physiotherapist
  'no-referral-needed': 'Een verwijzing van de huisarts is niet nodig.',
  'physiotherapist-asks-and-examines': {
    u: 'De fysiotherapeut stelt vragen en onderzoekt hoe u beweegt.',
    je: 'De fysiotherapeut stelt vragen en onderzoekt hoe je beweegt.',
  },
  'step-plan': {
    u: 'Samen maakt u een plan in stappen, met doelen, oefeningen, werk en rust.',
    je: 'Samen maak je een plan in stappen, met doelen, oefeningen, werk en rust.',
  },
  'takes-4-to-8-weeks': 'Een behandeling duurt vaak 4 tot 8 weken.',
  'ask-your-insurer': {
    u: 'De eerste behandelingen zitten meestal niet in de basisverzekering. Vraag het na bij uw zorgverzekeraar.',
    je: 'De eerste behandelingen zitten meestal niet in de basisverzekering. Vraag het na bij je zorgverzekeraar.',
  },
  'tell-your-midwife': {
    u: 'Vertel ook uw verloskundige over de pijn.',
    je: 'Vertel ook je verloskundige over de pijn.',
  },

  // hernia
  'hernia-what':
    'Bij een hernia drukt een tussenwervelschijf (kussentje tussen de wervels) op een zenuw. Dat is te voelen in het been.',
  'hernia-course': '3 van de 4 mensen herstellen binnen 3 maanden zonder operatie.',
  'hernia-in-doses':
    'Beweeg vaak, met korte stukjes tegelijk. Zoek houdingen waarin het been minder pijn doet.',
  'hernia-surgery':
    'Een operatie komt pas ter sprake als het na 6 tot 12 weken niet beter gaat. Bij problemen met plassen of ernstig krachtverlies gaat het meteen. De fysiotherapeut helpt ook voor en na een operatie.',

  // recovery-profile
  'profile-early':
    'Dit zijn de eerste 6 weken. Bij de meeste mensen wordt de pijn in die tijd duidelijk minder.',
  'profile-normal': {
    u: 'Uw herstel gaat normaal: de pijn wordt minder.',
    je: 'Je herstel gaat normaal: de pijn wordt minder.',
  },
  'profile-delayed':
    'De pijn duurt 6 tot en met 12 weken. We noemen dat vertraagd herstel. Kijk met een fysiotherapeut wat het herstel tegenhoudt.',
  'profile-long':
    'De pijn duurt langer dan 12 weken. We noemen dat langdurig herstel. Een brede aanpak helpt: bewegen, slaap, stress, werk en uitleg over pijn.',
  reservation: 'Dit geldt als de huisarts niets bijzonders vindt.',
  'slow-recovery-few': {
    u: 'In uw antwoorden staat weinig dat herstel vertraagt. Dat is gunstig.',
    je: 'In je antwoorden staat weinig dat herstel vertraagt. Dat is gunstig.',
  },
  'slow-recovery-some': {
    u: 'In uw antwoorden staan een paar dingen die herstel kunnen vertragen. Daar is vaak iets aan te doen.',
    je: 'In je antwoorden staan een paar dingen die herstel kunnen vertragen. Daar is vaak iets aan te doen.',
  },
  'slow-recovery-several': {
    u: 'In uw antwoorden staan dingen die herstel duidelijk kunnen vertragen. Bespreek ze met uw fysiotherapeut of huisarts.',
    je: 'In je antwoorden staan dingen die herstel duidelijk kunnen vertragen. Bespreek ze met je fysiotherapeut of huisarts.',
  },
  'suicide-helpline': {
    u: 'Denkt u aan zelfdoding? Bel 113 of gratis 0800-0113.',
    je: 'Denk je aan zelfdoding? Bel 113 of gratis 0800-0113.',
  },

  // course
  'course-six-weeks':
    'Bij de meeste mensen is de pijn na 6 weken duidelijk minder. Helemaal weg duurt soms langer.',
  'course-comes-back': 'Rugpijn komt vaak terug. Dat is vervelend, maar gewoon.',

  // what-you-can-do
  'what-it-is':
    'Bij meer dan 9 van de 10 mensen met rugpijn is er geen schade of ziekte. Pijn betekent niet dat er iets kapotgaat.',
  'pregnant-exercise':
    'Zwanger? Doe geen oefeningen op de buik en geen plank. Vraag een (bekken)fysiotherapeut wat wel goed is.',
  'keep-moving':
    'Blijf zo gewoon mogelijk bewegen, ook als dat een beetje pijn doet. Wissel lopen, staan en zitten af.',
  'short-bed-rest': 'In bed blijven helpt het herstel niet. Kan het echt niet anders? Hooguit 2 dagen, en sta om de paar uur op.',
  'build-up-by-time':
    'Doe elke dag iets meer en let op de tijd, niet op de pijn. Stop als beenpijn, tintelingen of krachtverlies toenemen.',
  'avoid-for-now':
    'Til de eerste dagen niet zwaar en vermijd zwaar huishoudwerk, plots draaien en lang dezelfde houding. Moet er iets getild worden? Houd het dicht bij het lijf en buig de knieën.',
  warmth: 'Warmte helpt soms, zoals een kruik of warme doek. Leg die niet op een huid die doof voelt.',
  sleep:
    'Slaap genoeg. Lig op de zij met opgetrokken knieën, of op de rug met een kussen onder de knieën.',
  relax: 'Spanning kan pijn laten duren. Rustig ademen en ontspannen helpen.',

  // pain-relief
  'not-in-pregnancy': {
    u: 'U bent zwanger. Neem geen pijnstiller zonder overleg met uw verloskundige of huisarts.',
    je: 'Je bent zwanger. Neem geen pijnstiller zonder overleg met je verloskundige of huisarts.',
  },
  'over-70-ask-first': {
    u: 'U bent 70 of ouder. Vraag eerst uw apotheker of huisarts welke pijnstiller past.',
    je: 'Je bent 70 of ouder. Vraag eerst je apotheker of huisarts welke pijnstiller past.',
  },
  'steroids-ask-first': {
    u: 'U gebruikt prednison of zoiets, of deed dat pas nog. Vraag daarom eerst uw apotheker of huisarts.',
    je: 'Je gebruikt prednison of zoiets, of deed dat pas nog. Vraag daarom eerst je apotheker of huisarts.',
  },
  'paracetamol-first':
    'Neem alleen iets als bewegen anders niet lukt, en hooguit een paar dagen. Begin met paracetamol; dat helpt soms een beetje. Neem niet meer dan in de bijsluiter staat. Let op: paracetamol zit ook in middelen tegen verkoudheid.',
  'nsaid-short':
    "Helpt dat te weinig? Dan kan een ontstekingsremmer, zoals ibuprofen, naproxen of diclofenac. Neem kort de laagste hoeveelheid, als gel of tablet, en één soort tegelijk. Kijk eerst bij 'Vraag eerst' hieronder.",
  'ask-first-when': {
    u: 'Vraag eerst uw apotheker of huisarts als één van deze dingen past. U bent 70 of ouder, jonger dan 18, of lichter dan 50 kilo. U bent zwanger of geeft borstvoeding. U heeft of had een maagzweer of maagbloeding. U heeft een ziekte van hart, nieren of lever. U gebruikt bloedverdunners, prednison, plastabletten of pillen tegen hoge bloeddruk. U slikt pillen tegen depressie (SSRI). U heeft astma die erger wordt van zulke pijnstillers. U drinkt meer dan een paar glazen alcohol per dag.',
    je: 'Vraag eerst je apotheker of huisarts als één van deze dingen past. Je bent 70 of ouder, jonger dan 18, of lichter dan 50 kilo. Je bent zwanger of geeft borstvoeding. Je hebt of had een maagzweer of maagbloeding. Je hebt een ziekte van hart, nieren of lever. Je gebruikt bloedverdunners, prednison, plastabletten of pillen tegen hoge bloeddruk. Je slikt pillen tegen depressie (SSRI). Je hebt astma die erger wordt van zulke pijnstillers. Je drinkt meer dan een paar glazen alcohol per dag.',
  },
  'no-opioids':
    'Neem geen sterke pijnstillers zoals tramadol, oxycodon of morfine op eigen houtje. Neem nooit pillen van iemand anders.',
  'longer-than-7-days': 'Elke dag pijnstillers, langer dan 7 dagen? Overleg dan met de apotheker of huisarts.',
  'too-much-paracetamol': {
    u: 'Te veel paracetamol genomen? Bel meteen uw huisarts of de huisartsenpost, ook als u zich goed voelt.',
    je: 'Te veel paracetamol genomen? Bel meteen je huisarts of de huisartsenpost, ook als je je goed voelt.',
  },

  // daily-life
  'work-stay':
    'Blijven werken is meestal goed voor herstel. Neem pauzes, en pas zwaar werk aan.',
  'work-adapted':
    'Aangepast werk helpt herstel. Bouw stap voor stap op naar gewoon werk, volgens een plan.',
  'work-off-sick': {
    u: 'Werken helpt vaak bij herstel. Begin met kortere dagen of lichter werk. Duurt het langer dan 2 weken? Praat met uw werkgever of bedrijfsarts.',
    je: 'Werken helpt vaak bij herstel. Begin met kortere dagen of lichter werk. Duurt het langer dan 2 weken? Praat met je werkgever of bedrijfsarts.',
  },
  'no-scan-needed':
    'Een scan is bij gewone rugpijn niet nodig. Wat daarop te zien is, zegt vaak weinig over de pijn.',
  driving: {
    u: 'Autorijden mag als u zonder aarzelen hard kunt remmen.',
    je: 'Autorijden mag als je zonder aarzelen hard kunt remmen.',
  },
  'cycling-and-sport': 'Fietsen en sporten mag. Begin rustig en bouw op.',
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
    'chest-or-breath': {
      u: 'Pijn of druk op de borst, of benauwd terwijl u stilzit',
      je: 'Pijn of druk op de borst, of benauwd terwijl je stilzit',
    },
    'collapse-at-60-plus': '60 jaar of ouder en flauwgevallen of bijna, of bleek en klam',
    'sudden-pain-at-risk':
      'Opeens hevige pijn in rug, buik of zij, niet door bukken, tillen of draaien. Dit geldt vanaf 60 jaar en bij een verwijde buikslagader. Het geldt ook samen met (bijna) flauwvallen, of bleek en klam zijn.',
    'leg-paralysed': 'Eén of beide benen ineens niet meer kunnen bewegen',
    'very-ill': 'Verward, of bijna niet wakker te houden',
    'bladder-bowel-saddle': {
      u: 'Nieuw of erger: plassen lukt niet of begint moeilijker, of ongewild plas verliezen. Poep verliezen, of niet voelen aankomen. Volle blaas of plassen niet voelen. Veel minder voelen bij seks, of opeens geen erectie. Doof of ander gevoel rond anus of geslachtsdelen. Twijfelt u? Bel dan ook.',
      je: 'Nieuw of erger: plassen lukt niet of begint moeilijker, of ongewild plas verliezen. Poep verliezen, of niet voelen aankomen. Volle blaas of plassen niet voelen. Veel minder voelen bij seks, of opeens geen erectie. Doof of ander gevoel rond anus of geslachtsdelen. Twijfel je? Bel dan ook.',
    },
    'both-legs':
      'Nieuwe pijn, tintelingen of een doof gevoel in beide benen, ook als één been al langer klachten geeft',
    'strength-decreasing':
      'Kracht in een been of voet die minder wordt, of beide benen die zwakker worden. Of minder kracht met koorts, rillen of nachtzweten, of na een val, ongeluk of ingreep in de rug',
    'sudden-pain-or-collapse':
      'Opeens hevige pijn in rug, buik of zij, niet door bukken, tillen of draaien. Flauwgevallen of bijna, of bleek en klam',
    'leg-cold-pale': 'Een been dat opeens koud en bleek is',
    'fever-at-infection-risk': {
      u: 'Koorts van 38 graden of hoger, of hevig rillen, als u meer kans heeft op een infectie. Die kans is groter bij weinig afweer, drugs spuiten, of diabetes en weken ziek zijn. Ook na een operatie of prik in de rug, ernstige infectie of grote operatie in de afgelopen 3 maanden',
      je: 'Koorts van 38 graden of hoger, of hevig rillen, als je meer kans hebt op een infectie. Die kans is groter bij weinig afweer, drugs spuiten, of diabetes en weken ziek zijn. Ook na een operatie of prik in de rug, ernstige infectie of grote operatie in de afgelopen 3 maanden',
    },
    'cancer-with-leg-signs':
      'Bij kanker, nu of vroeger: minder kracht in een been of voet, onzeker lopen of een strakke band om de buik. Ook tintelingen of minder gevoel in beide benen',
    'pregnancy-signs': {
      u: 'Zwanger: bloed of vocht verliezen, pijn die steeds komt en gaat, of een baby die minder beweegt. Bel dan uw verloskundige',
      je: 'Zwanger: bloed of vocht verliezen, pijn die steeds komt en gaat, of een baby die minder beweegt. Bel dan je verloskundige',
    },
    fever: 'Koorts van 38 graden of hoger, hevig rillen of klappertanden',
    'foot-drop': 'Een voet die sleept of klapt, of door een been zakken',
    'leg-numb': 'Een been dat echt doof wordt: aanraken daar echt minder voelen',
    'unsteady-walking': 'Onzeker lopen, of een strakke band om de buik',
    'calf-thick-warm': 'Een dikke, warme of rode kuit',
    'any-increase-at-risk': {
      u: 'U heeft of had kanker, of meer kans op een infectie: bel bij elke toename van pijn of andere klachten',
      je: 'Je hebt of had kanker, of meer kans op een infectie: bel bij elke toename van pijn of andere klachten',
    },
    'weight-loss': 'Ongewild afvallen',
    'night-sweats': {
      u: 'Nachtzweten, zo dat uw kleren nat zijn',
      je: 'Nachtzweten, zo dat je kleren nat zijn',
    },
    'night-pain': "Pijn die in rust of 's nachts in geen enkele houding minder wordt",
    'together-today': {
      u: 'Komen er 2 of meer samen voor? Of bent u 50 of ouder, met hevige pijn of ongewild afvallen? Bel dan vandaag',
      je: 'Komen er 2 of meer samen voor? Of ben je 50 of ouder, met hevige pijn of ongewild afvallen? Bel dan vandaag',
    },
  },
  marksTitle: 'Wordt het niet beter?',
  marks: {
    1: {
      u: 'Is de pijn dan nog erg hevig, of wordt het erger? Bel uw huisarts of een fysiotherapeut.',
      je: 'Is de pijn dan nog erg hevig, of wordt het erger? Bel je huisarts of een fysiotherapeut.',
    },
    3: 'Is de pijn dan niet minder, of lukt bewegen nog niet? Maak een afspraak bij een fysiotherapeut.',
    6: {
      u: 'Dan nog klachten? Maak een afspraak bij een fysiotherapeut. Wordt het erger? Bel uw huisarts.',
      je: 'Dan nog klachten? Maak een afspraak bij een fysiotherapeut. Wordt het erger? Bel je huisarts.',
    },
    12: 'Dan nog klachten? Vraag de fysiotherapeut om een brede aanpak: bewegen, slaap, stress en werk. Soms kijkt de huisarts mee.',
  },
  marksByDoctor: {
    u: 'Dan nog klachten, of wordt het erger? Bel uw huisarts opnieuw.',
    je: 'Dan nog klachten, of wordt het erger? Bel je huisarts opnieuw.',
  },
  hernia: {
    u: 'Zijn de beenklachten na 6 tot 8 weken niet beter? Bel uw huisarts.',
    je: 'Zijn de beenklachten na 6 tot 8 weken niet beter? Bel je huisarts.',
  },
};
