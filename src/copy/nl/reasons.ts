import type {Copy} from '../copy.js';

/** Noun phrases: each stands inside the sentence of a rule. */
export const facts: Copy['facts'] = {
  'leg-sensation': 'tintelingen of minder gevoel in een been',
  'new-weakness': 'minder kracht in een been of voet (behalve als dat al lang zo is en niet verandert)',
  'leg-complaints':
    'klachten in een been (pijn, tintelingen, minder gevoel of minder kracht), onzeker lopen of een strakke band om de buik',
  'sacral-doubt': 'twijfel over plassen, poepen of seks, of over het gevoel rond anus of geslachtsdelen',
  'infection-risk':
    'meer kans op infectie (weinig afweer, drugs spuiten, kort geleden rugingreep, zware infectie of operatie, of diabetes en lang ziek)',
  'fracture-risk':
    'meer kans op een breuk (botontkalking, ingezakte wervel, botbreuk na een kleine val, of 3 maanden of langer prednison)',
  'hernia-pattern':
    'klachten als bij een hernia (één been tot onder de knie, plus erger bij hoesten, tintelen of minder gevoel)',
  'inflammatory-pattern':
    'tekenen van ontstekingsreuma in de rug (langer dan 12 weken, begin vóór 45 jaar, minstens 2 kenmerken waarvan 1 typisch)',
  'slow-recovery':
    'dingen die herstel kunnen vertragen (4 of meer, of bang zijn voor bewegen en ook geen herstel verwachten)',
};

/** Each is true of every box of its row; where it would not be, the box has a reason of its own. "Kan", never "heeft". */
export const reasons: Copy['reasons'] = {
  // 112
  'chest-or-breath':
    'Pijn of druk op de borst of benauwdheid kan van hart, longen of grote slagader komen. Dat moet meteen bekeken worden.',
  'sudden-pain-and-collapse':
    'Opeens hevige pijn samen met (bijna) flauwvallen, of bleek en klam zijn, kan levensgevaarlijk zijn. Dat moet meteen bekeken worden.',
  'sudden-pain-at-risk-of-aneurysm':
    'Opeens hevige pijn kan van de grote slagader in de buik komen. Die kans is groter vanaf 60 jaar of met een verwijde buikslagader.',
  'collapse-at-60-plus':
    '(Bijna) flauwvallen, of bleek en klam zijn, kan van de grote slagader in de buik komen. Die kans is groter vanaf 60 jaar.',
  'accident-within-24h':
    'Na een zwaar ongeluk kan een wervel gebroken zijn. De ambulance kan dan veilig helpen en vervoeren.',
  'very-ill': 'Verward zijn of bijna niet wakker te houden zijn kan levensgevaarlijk zijn. Daar moet meteen hulp bij.',
  'leg-paralysed':
    'Een been dat ineens niet meer kan bewegen, kan komen door schade aan zenuwen of ruggenmerg. Snelle hulp is nu heel belangrijk.',

  // Call now
  'bladder-or-bowel-lost':
    'Een verandering bij plassen of poepen kan door beknelde zenuwen onder in de rug komen. Snelle hulp kan blijvende schade voorkomen.',
  'saddle-numbness':
    'Een doof of ander gevoel rond anus of geslachtsdelen kan door beknelde zenuwen komen. Snelle hulp kan blijvende schade voorkomen.',
  'sexual-change':
    'Een verandering bij seks sinds de rugpijn kan door beknelde zenuwen komen. Snelle hulp kan blijvende schade voorkomen.',
  'sacral-doubt-with-leg-complaints': {
    u: 'U twijfelt over plassen, poepen of seks, of over het gevoel rond anus of geslachtsdelen. Samen met beenklachten, onzeker lopen of een band om de buik is dat spoed.',
    je: 'Je twijfelt over plassen, poepen of seks, of over het gevoel rond anus of geslachtsdelen. Samen met beenklachten, onzeker lopen of een band om de buik is dat spoed.',
  },
  'strength-failing':
    'De kracht in een been of voet wordt de laatste dagen minder. Een zenuw kan dan steeds meer in de knel komen.',
  'both-legs-weaker':
    'Beide benen zijn sinds kort zwakker. Dat kan door beknelde zenuwen of het ruggenmerg komen.',
  'foot-drop-perhaps-worsening': {
    u: 'Een slepende of klappende voet of doorzakken kan ernstig krachtverlies zijn. U twijfelt of het erger wordt, en dan is wachten niet veilig.',
    je: 'Een slepende of klappende voet of doorzakken kan ernstig krachtverlies zijn. Je twijfelt of het erger wordt, en dan is wachten niet veilig.',
  },
  'both-legs-new':
    'Sinds kort zijn er klachten in beide benen. Dat kan door beknelde zenuwen in de rug komen.',
  'cancer-with-neurology': {
    u: 'U heeft of had kanker, en uw klachten kunnen van het ruggenmerg of de zenuwen komen. Dat moet nu bekeken worden.',
    je: 'Je hebt of had kanker, en je klachten kunnen van het ruggenmerg of de zenuwen komen. Dat moet nu bekeken worden.',
  },
  'fever-with-weakness':
    'Koorts of hevig rillen samen met minder kracht in een been of voet kan een infectie bij de zenuwen zijn.',
  'night-sweats-with-weakness':
    'Nachtzweten samen met minder kracht in een been of voet kan een infectie bij de zenuwen zijn. Dat kan ook zonder koorts.',
  'weakness-after-spine-procedure':
    'Minder kracht na een operatie of prik in de rug kan door een bloeding of infectie komen. Dat moet nu bekeken worden.',
  'sacral-doubt-after-spine-procedure': {
    u: 'U twijfelt over plassen, poepen of seks, of over het gevoel rond anus of geslachtsdelen. Na een operatie of prik in de rug moet dat nu bekeken worden.',
    je: 'Je twijfelt over plassen, poepen of seks, of over het gevoel rond anus of geslachtsdelen. Na een operatie of prik in de rug moet dat nu bekeken worden.',
  },
  'pregnancy-alarm': {
    u: 'U bent zwanger en heeft een klacht waarmee u niet mag wachten. Uw verloskundige weet wat u en uw baby nodig hebben.',
    je: 'Je bent zwanger en hebt een klacht waarmee je niet mag wachten. Je verloskundige weet wat jij en je baby nodig hebben.',
  },
  'sudden-pain-or-collapse':
    'Opeens hevige pijn die niet door bukken, tillen of draaien komt, kan van een bloedvat, nier of ander orgaan komen.',
  collapse:
    '(Bijna) flauwvallen, of bleek en klam zijn, hoort niet bij gewone rugpijn. Een arts moet dat nu beoordelen.',
  'fever-at-infection-risk': {
    u: 'Koorts of hevig rillen met rugpijn kan een infectie in de rug zijn. Bij u is die kans groter.',
    je: 'Koorts of hevig rillen met rugpijn kan een infectie in de rug zijn. Bij jou is die kans groter.',
  },
  'weakness-after-injury':
    'Minder kracht na een val, harde stoot of ongeluk kan komen door een breuk die op zenuwen drukt.',
  'leg-cold-pale':
    'Een been dat opeens koud en bleek is, krijgt misschien te weinig bloed. Daar moet snel hulp bij.',

  // Call today
  'calf-thick-warm': 'Een dikke, warme of rode kuit kan door een bloedprop (stolsel) komen. Laat dat vandaag nakijken.',
  'foot-drop':
    'Een voet die sleept of klapt, of door een been zakken, kan ernstig krachtverlies zijn. De huisarts wil dat vandaag zien.',
  'new-slight-weakness':
    'Er is minder kracht in een been of voet, en de klachten zijn nieuw of deels nieuw. Laat dat vandaag beoordelen.',
  'slight-weakness-and-worse':
    'Er is minder kracht in een been of voet, en de pijn wordt erger. Laat dat vandaag beoordelen.',
  'slight-weakness-perhaps-worsening':
    'Er is minder kracht in een been of voet, en misschien neemt de kracht nog af. Laat dat vandaag beoordelen.',
  fever: 'Koorts of hevig rillen met rugpijn kan een infectie van rug, nier of buik zijn.',
  'infection-without-fever': {
    u: 'Ook zonder koorts kan er een infectie in de rug zijn. Bij u is die kans groter, en een van uw klachten kan daarbij passen.',
    je: 'Ook zonder koorts kan er een infectie in de rug zijn. Bij jou is die kans groter, en een van je klachten kan daarbij passen.',
  },
  'cancer-now': {
    u: 'U heeft kanker, met rugpijn van de laatste 12 weken of pijn die erger wordt. Overleg vandaag met uw huisarts of het ziekenhuis.',
    je: 'Je hebt kanker, met rugpijn van de laatste 12 weken of pijn die erger wordt. Overleg vandaag met je huisarts of het ziekenhuis.',
  },
  'cancer-past-with-alarm': {
    u: 'U had kanker, en iets aan uw rugpijn of gezondheid vraagt nu extra aandacht. De huisarts wil dat vandaag weten.',
    je: 'Je had kanker, en iets aan je rugpijn of gezondheid vraagt nu extra aandacht. De huisarts wil dat vandaag weten.',
  },
  'weight-loss-with-alarm': {
    u: 'U viel ongewild af en heeft nog een klacht die niet bij gewone rugpijn hoort. Samen moet dat snel uitgezocht worden.',
    je: 'Je viel ongewild af en hebt nog een klacht die niet bij gewone rugpijn hoort. Samen moet dat snel uitgezocht worden.',
  },
  'weight-loss-at-50-plus': {
    u: 'U bent 50 of ouder en viel ongewild af. Met rugpijn erbij moet dat snel uitgezocht worden.',
    je: 'Je bent 50 of ouder en viel ongewild af. Met rugpijn erbij moet dat snel uitgezocht worden.',
  },
  'severe-night-pain-at-50-plus':
    "Hevige pijn die in rust of 's nachts in geen houding zakt, past niet bij gewone rugpijn. Vanaf 50 jaar kijkt de huisarts daar sneller naar.",
  'severe-accident': 'Na een zwaar ongeluk kan een wervel gebroken zijn. Laat dat vandaag nakijken.',
  'fall-with-fragile-bones': {
    u: 'Na een val of harde stoot kan een wervel gebroken zijn. Bij u is die kans groter.',
    je: 'Na een val of harde stoot kan een wervel gebroken zijn. Bij jou is die kans groter.',
  },
  'collapsed-vertebra': {
    u: 'Bij u kan een wervel ook zonder val inzakken. Erge pijn die nieuw is of erger wordt, kan daardoor komen.',
    je: 'Bij jou kan een wervel ook zonder val inzakken. Erge pijn die nieuw is of erger wordt, kan daardoor komen.',
  },
  'cannot-get-up': {
    u: 'U komt uw bed niet uit, of u kunt niet zelf naar de wc lopen. De huisarts kijkt vandaag wat er nodig is.',
    je: 'Je komt je bed niet uit, of je kunt niet zelf naar de wc lopen. De huisarts kijkt vandaag wat er nodig is.',
  },
  'sacral-doubt': {
    u: 'U twijfelt over plassen, poepen of seks, of over het gevoel rond anus of geslachtsdelen. Laat dat vandaag nakijken.',
    je: 'Je twijfelt over plassen, poepen of seks, of over het gevoel rond anus of geslachtsdelen. Laat dat vandaag nakijken.',
  },
  'known-aneurysm': {
    u: 'U heeft een verwijde buikslagader, met rugpijn die nieuw is of erger wordt. Die pijn kan van de slagader komen.',
    je: 'Je hebt een verwijde buikslagader, met rugpijn die nieuw is of erger wordt. Die pijn kan van de slagader komen.',
  },
  'child-with-alarm':
    'Bij kinderen en jongeren is rugpijn met nog een alarmteken reden om vandaag te bellen.',
  'child-under-10': 'Rugpijn bij een kind jonger dan 10 komt weinig voor. De huisarts wil daarom vandaag meekijken.',
  'both-legs-getting-worse':
    'In beide benen zijn er tintelingen of minder gevoel, en de pijn wordt erger. Laat dat vandaag beoordelen.',
  'leg-newly-numb':
    'Aanraken voelt in het been echt minder, en de klachten zijn nieuw of deels nieuw. Laat dat vandaag nakijken.',
  'leg-numb-and-worse':
    'Aanraken voelt in het been echt minder, en de pijn wordt erger. Laat dat vandaag nakijken.',
  'flank-pain-with-vomiting':
    'Pijn in de zij met overgeven kan van de nier komen, bijvoorbeeld door een steen of infectie.',
  'unsteady-walking':
    'Onzeker lopen of een strakke band om de buik kan van het ruggenmerg komen. Dat is de bundel zenuwen in de rug.',

  // Appointment with the GP
  'under-18': 'Deze check is voor volwassenen. Bij iemand onder de 18 kijkt de huisarts liever zelf.',
  'cancer-history': {
    u: 'U heeft of had kanker. Dan kijkt de huisarts bij rugpijn graag mee.',
    je: 'Je hebt of had kanker. Dan kijkt de huisarts bij rugpijn graag mee.',
  },
  'unexplained-illness': 'Ongewild afvallen hoort niet bij gewone rugpijn. De huisarts kan zoeken naar de oorzaak.',
  'long-malaise':
    'Weken ziek of erg moe zijn zonder duidelijke reden hoort niet bij gewone rugpijn. De huisarts kan zoeken naar de oorzaak.',
  'night-sweats':
    "Zo zweten in de nacht dat kleren nat zijn, hoort niet bij gewone rugpijn. De huisarts kan zoeken naar de oorzaak.",
  'night-pain':
    "Gewone rugpijn zakt meestal wel in een bepaalde houding. Zakt de pijn in rust of 's nachts niet, laat dat dan nakijken.",
  fall: 'Na een val of harde stoot is het goed dat de huisarts de rug controleert.',
  'inflammatory-pattern':
    'Dit kan passen bij ontstekingsreuma in de rug. Op tijd ontdekken helpt, want er zijn goede behandelingen.',
  'slight-weakness': 'Er is minder kracht in een been of voet. De huisarts kan onderzoeken waardoor dat komt.',
  'narrow-spinal-canal':
    'Klachten in beide benen die zakken bij zitten of vooroverbuigen, kunnen door een nauw wervelkanaal komen. Door dat kanaal lopen de zenuwen.',
  'both-legs-long':
    'Klachten in beide benen horen minder bij gewone rugpijn. De huisarts kan onderzoeken waardoor ze komen.',
  'leg-pain-severe': 'Er zijn beenklachten en de pijn is hevig. Bespreek met de huisarts pijnstilling en wat verder kan helpen.',
  'leg-pain-not-settling':
    'Er zijn beenklachten, en de pijn is na 6 weken of langer niet duidelijk minder geworden. De huisarts kan kijken wat nog meer helpt.',
  'mid-or-upper-at-risk':
    'Vanaf 50 jaar heeft pijn hoger in de rug of in de hele rug vaker een andere oorzaak. Laat dat nakijken.',
  'mid-or-upper-severe-and-worse':
    'De pijn zit hoger in de rug of in de hele rug, is erg en wordt erger. Laat dat nakijken.',
  'still-severe': 'De pijn is na een week of langer nog heel erg. De huisarts kan kijken waardoor dat komt en wat helpt.',
  'severe-and-worse': 'De pijn is heel erg en wordt erger. De huisarts kan kijken waardoor dat komt en wat helpt.',
  'worse-after-6-weeks': 'Na 6 weken of langer wordt de pijn nog erger. Dat past niet bij gewoon herstel.',
  'other-sign': 'Een bult, zwelling of andere vorm van de rug hoort niet bij gewone rugpijn. Laat dat nakijken.',
  'urinary-symptoms': 'Pijn of bloed bij plassen kan van de blaas of de nieren komen. Laat dat nakijken.',
  vomiting: 'Overgeven hoort niet bij gewone rugpijn. Laat nakijken waar het van komt.',
  'severe-at-70-plus': 'Vanaf 70 jaar komt een ingezakte wervel vaker voor. Laat erge pijn daarom nakijken.',
  'low-immunity': {
    u: 'Bij u is de kans op een infectie groter. Daarom is de huisarts voorzichtiger met rugpijn.',
    je: 'Bij jou is de kans op een infectie groter. Daarom is de huisarts voorzichtiger met rugpijn.',
  },
  'after-spine-procedure': {
    u: 'U had kort geleden een operatie of prik in de rug. De afdeling die dat deed, wil weten dat u rugpijn heeft.',
    je: 'Je had kort geleden een operatie of prik in de rug. De afdeling die dat deed, wil weten dat je rugpijn hebt.',
  },
  'fragile-bones': {
    u: 'Bij u kan een wervel makkelijker inzakken, ook zonder val. De huisarts kan dat nakijken.',
    je: 'Bij jou kan een wervel makkelijker inzakken, ook zonder val. De huisarts kan dat nakijken.',
  },
  'severe-and-hardly-moving':
    'De pijn is heel erg en bewegen lukt bijna niet of niet. Overleg met de huisarts over pijnstilling.',
  'aneurysm-known': {
    u: 'U heeft een verwijde buikslagader. Laat uw huisarts weten dat u ook rugpijn heeft.',
    je: 'Je hebt een verwijde buikslagader. Laat je huisarts weten dat je ook rugpijn hebt.',
  },

  // Physiotherapist
  'hernia-pattern':
    'Dit kan een geprikkelde zenuw zijn, bijvoorbeeld door een hernia. Een fysiotherapeut kan dat onderzoeken en helpen met bewegen.',
  'leg-pain-below-knee':
    'Klachten tot onder de knie kunnen van een geprikkelde zenuw komen. Een fysiotherapeut kan dat onderzoeken.',
  'tingling-above-knee':
    'Tintelingen of minder gevoel boven de knie kunnen van een geprikkelde zenuw komen. Een fysiotherapeut kan dat onderzoeken.',
  'no-better-after-3-weeks':
    'Na 3 weken is rugpijn meestal aan het zakken. Een fysiotherapeut kan helpen om weer vooruit te komen.',
  'longer-than-6-weeks':
    'De pijn duurt 6 weken of langer. Een fysiotherapeut zoekt mee naar wat het herstel tegenhoudt.',
  'longer-than-12-weeks':
    'De pijn duurt langer dan 12 weken. Dan helpt een brede aanpak: bewegen, slaap, stress en werk.',
  'getting-worse': 'De pijn wordt erger. Een fysiotherapeut kan helpen om goed te blijven bewegen.',
  'hardly-moving': 'Bewegen lukt na een week of langer nog bijna niet. Een fysiotherapeut helpt om dat weer op te bouwen.',
  'several-slow-recovery-factors':
    'Meerdere dingen kunnen herstel vertragen. Met hulp op tijd lukt herstel vaak beter.',
  'mid-or-upper':
    'De pijn zit hoger in de rug of in de hele rug. Een fysiotherapeut kan bekijken welke beweging helpt.',
  pregnant: {
    u: 'Een (bekken)fysiotherapeut weet welke beweging past bij uw zwangerschap. Vertel het ook uw verloskundige.',
    je: 'Een (bekken)fysiotherapeut weet welke beweging past bij je zwangerschap. Vertel het ook je verloskundige.',
  },
  'keeps-coming-back': 'De pijn wisselt en was er eerder ook al. Een plan tegen terugkeer kan dan helpen.',

  'self-care': 'Er is geen teken dat er een arts naar moet kijken. Zelf aan de slag gaan is nu het beste.',
};
