import type {FactId} from '../../triage/facts.js';
import type {ReasonId} from '../../triage/rules.js';
import type {Lines, Texts} from '../line.js';

/** Noun phrases: each stands inside the sentence of a rule; the decision table says what makes them hold. */
export const facts: Texts<FactId> = {
  'leg-sensation': 'tintelingen of minder gevoel in een been',
  'new-weakness': 'minder kracht in een been of voet, behalve als dat al lang zo is',
  'leg-complaints': 'klachten in een been, of onzeker lopen',
  'sacral-doubt': 'twijfel over plassen, poepen, seks of gevoel',
  'infection-risk': 'meer kans op een infectie',
  'fracture-risk': 'meer kans op een botbreuk',
  'hernia-pattern': 'klachten tot onder de knie die passen bij een geprikkelde zenuw (hernia)',
  'inflammatory-pattern': 'twee of meer kenmerken van ontstekingsreuma',
  'slow-recovery': 'meerdere dingen die herstel vertragen',
};

const sacralDoubt = 'Er is twijfel over plassen, poepen, seks of het gevoel tussen de benen.';

/** Each is true of every box of its row; where it would not be, the box has a reason of its own. "Kan", never "heeft". */
export const reasons: Lines<ReasonId> = {
  // 112
  'chest-or-breath': 'Rugpijn met pijn op de borst of benauwdheid kan van hart, longen of grote slagader komen.',
  'sudden-pain-and-collapse':
    'Opeens hevige pijn, en flauwvallen of bleek en klam zijn: dat moet meteen bekeken worden.',
  'sudden-pain-at-risk-of-aneurysm':
    'Opeens hevige pijn kan van de grote slagader in de buik komen. Vooral vanaf 60 jaar, of als die te wijd is.',
  'collapse-at-60-plus':
    'Flauwvallen of bleek en klam zijn, vanaf 60 jaar: dat kan van de grote slagader in de buik komen.',
  'collapse-with-aneurysm':
    'Flauwvallen of bleek en klam zijn, bij een te wijde slagader in de buik: dat moet meteen bekeken worden.',
  'accident-within-24h': 'Na een zwaar ongeluk kan een bot in de rug gebroken zijn.',
  'very-ill': 'Verward of bijna niet wakker te houden: dat kan een ernstige infectie zijn.',
  'leg-paralysed': 'Een been ineens niet kunnen bewegen is spoed. De zenuwen kunnen in gevaar zijn.',

  // Call now
  'bladder-or-bowel-lost':
    'De zenuwen naar blaas en darm kunnen klem zitten. Snelle hulp kan blijvende schade voorkomen.',
  'saddle-numbness':
    'Een doof gevoel tussen de benen kan van zenuwen komen die klem zitten. Snelle hulp kan blijvende schade voorkomen.',
  'sexual-change': 'Een verandering bij seks kan van dezelfde zenuwen komen als die van blaas en darm.',
  'sacral-doubt-with-leg-complaints': `${sacralDoubt} Met klachten in een been of onzeker lopen erbij mag dat niet wachten.`,
  'strength-failing': 'De kracht in een been of voet wordt minder. Een zenuw kan steeds meer klem komen te zitten.',
  'both-legs-weaker':
    'Beide benen zijn zwakker. Dat kan van zenuwen komen die klem zitten, of van het ruggenmerg (de zenuwen in de rug).',
  'foot-drop-perhaps-worsening':
    'Een voet sleept of een been zakt weg, en dat wordt misschien erger. Dat mag niet wachten.',
  'both-legs-new': 'Nieuwe klachten in beide benen kunnen een vroeg teken zijn van zenuwen die klem zitten.',
  'cancer-with-neurology': 'Bij kanker, nu of vroeger, kan er druk zijn op het ruggenmerg (de zenuwen in de rug).',
  'fever-with-weakness':
    'Koorts of hevig rillen met minder kracht kan een infectie bij het ruggenmerg (de zenuwen in de rug) zijn.',
  'night-sweats-with-weakness':
    'Nachtzweten met minder kracht kan een infectie bij het ruggenmerg (de zenuwen in de rug) zijn, ook zonder koorts.',
  'weakness-after-spine-procedure': 'Minder kracht na een operatie of prik in de rug moet nu bekeken worden.',
  'sacral-doubt-after-spine-procedure': `${sacralDoubt} Na een operatie of prik in de rug mag dat niet wachten.`,
  'pregnancy-alarm': 'Deze klacht kan met een zwangerschap te maken hebben. Die mag niet wachten.',
  'pregnancy-early-pain':
    'Pijn onder in de buik kan vroeg in een zwangerschap een teken van gevaar zijn. Dat mag niet wachten.',
  'sudden-pain-or-collapse': 'Opeens hevige pijn, niet door een beweging, kan van nier, galblaas of bloedvat komen.',
  collapse: 'Flauwvallen of bleek en klam zijn hoort niet bij gewone rugpijn.',
  'fever-at-infection-risk': 'Koorts of hevig rillen mag niet wachten als de kans op een ernstige infectie groter is.',
  'weakness-after-injury': 'Minder kracht na een val, harde stoot of ongeluk kan van een breuk komen.',
  'bleeding-with-neurology': 'Bij bloedverdunners kan een bloeding op de zenuwen drukken. Dat mag niet wachten.',
  'rigors-at-70': 'Hevig rillen kan vanaf 70 jaar een ernstige infectie zijn. Dat mag niet wachten.',
  'leg-cold-pale': 'Een been dat opeens koud en bleek is, krijgt misschien te weinig bloed.',

  // Call today
  'calf-thick-warm': 'Een dikke, warme of rode kuit kan van een bloedprop komen.',
  'foot-drop':
    'Een voet die sleept of een been dat wegzakt, is ernstig krachtverlies. De huisarts wil dit vandaag zien.',
  'new-slight-weakness': 'Minder kracht, met klachten die nieuw zijn: laat dat vandaag beoordelen.',
  'slight-weakness-and-worse': 'Minder kracht, en de pijn wordt erger: laat dat vandaag beoordelen.',
  'slight-weakness-perhaps-worsening': 'Minder kracht, en dat wordt misschien erger: laat dat vandaag beoordelen.',
  fever: 'Koorts of hevig rillen met rugpijn kan een infectie van rug, nier of buik zijn.',
  'infection-without-fever': 'De kans op een infectie in de rug is groter. Zo’n infectie geeft niet altijd koorts.',
  'cancer-now': 'Rugpijn bij kanker: overleg vandaag met huisarts of ziekenhuis.',
  'cancer-past-with-alarm': 'Rugpijn zoals deze wil de huisarts na kanker vandaag beoordelen.',
  'weight-loss-with-alarm':
    'Afvallen zonder dat te willen, samen met een ander teken: dat moet snel uitgezocht worden.',
  'weight-loss-at-50-plus': 'Afvallen zonder dat te willen, vanaf 50 jaar: dat moet snel uitgezocht worden.',
  'severe-night-pain-at-50-plus':
    'Hevige pijn die in geen houding minder wordt, vanaf 50 jaar: dat past niet bij gewone rugpijn.',
  'severe-accident': 'Na een zwaar ongeluk kan een bot in de rug gebroken zijn. Laat dat vandaag nakijken.',
  'fall-with-fragile-bones': 'Na een val of harde stoot kan een bot in de rug gebroken zijn. Die kans is nu groter.',
  'collapsed-vertebra':
    'Een bot in de rug kan ook zonder val inzakken. Erge pijn die nieuw is of erger wordt, kan daarvan komen.',
  'cannot-get-up': 'Niet uit bed of naar de wc kunnen door de pijn: de huisarts kijkt vandaag wat nodig is.',
  'sacral-doubt': `${sacralDoubt} Laat dat vandaag nakijken.`,
  'known-aneurysm': 'Nieuwe of ergere rugpijn kan van de te wijde slagader in de buik komen.',
  'child-with-alarm': 'Rugpijn met dit teken erbij is bij kinderen en jongeren reden om vandaag te bellen.',
  'child-under-10': 'Rugpijn bij een kind onder de 10 is reden om vandaag te bellen.',
  'both-legs-getting-worse':
    'Klachten in beide benen met tintelingen of minder gevoel, en de pijn wordt erger: laat dat vandaag beoordelen.',
  'leg-newly-numb': 'Een been dat echt minder voelt, met klachten die nieuw zijn: laat dat vandaag nakijken.',
  'leg-numb-and-worse': 'Een been dat echt minder voelt, en de pijn wordt erger: laat dat vandaag nakijken.',
  'flank-pain-with-vomiting': 'Pijn in de zij met overgeven kan van de nier komen.',
  'unsteady-walking':
    'Onzeker lopen of een strak gevoel om borst of buik kan van het ruggenmerg komen (de zenuwen in de rug).',
  'urine-and-flank':
    'Pijn in de zij, met pijn of bloed bij het plassen, kan van de nieren komen. Laat dat vandaag nakijken.',
  'urine-when-pregnant': 'Pijn of bloed bij het plassen: laat dat bij een zwangerschap vandaag nakijken.',
  'bleeding-risk': 'Bij bloedverdunners kan nieuwe rugpijn soms van een bloeding komen. Laat dat vandaag beoordelen.',
  'pregnancy-severe-new': 'Nieuwe, heel erge rugpijn: laat die bij een zwangerschap vandaag beoordelen.',
  'injected-drugs': 'Rugpijn bij drugs spuiten kan een infectie in de rug zijn, ook zonder koorts.',
  'red-eye': 'Een rood, pijnlijk oog of wazig zien kan een ontsteking in het oog zijn. Laat dat vandaag bekijken.',

  // Appointment with the GP
  'under-18': 'Deze check is voor volwassenen. Onder de 18 kijkt de huisarts liever zelf.',
  'cancer-history': 'Bij kanker, nu of vroeger, kijkt de huisarts graag mee.',
  'unexplained-illness': 'Afvallen zonder dat te willen hoort niet bij gewone rugpijn.',
  'long-malaise': 'Weken ziek of erg moe zijn hoort niet bij gewone rugpijn.',
  'night-sweats': 'Nachtzweten hoort niet bij gewone rugpijn.',
  'night-pain': 'Pijn die in geen houding minder wordt, hoort niet bij gewone rugpijn.',
  fall: 'Na een val of harde stoot is het goed dat iemand de rug nakijkt.',
  'inflammatory-pattern': 'Dit kan ontstekingsreuma zijn: ontstoken gewrichten in de rug. Op tijd ontdekken helpt.',
  'slight-weakness': 'Minder kracht in een been of voet: de huisarts onderzoekt waar dat van komt.',
  'narrow-spinal-canal':
    'Worden de klachten in beide benen minder bij zitten? Dan kan het wervelkanaal te nauw zijn (de buis met de zenuwen).',
  'both-legs-long': 'De huisarts onderzoekt waar klachten in beide benen van komen.',
  'leg-pain-severe': 'Hevige pijn met klachten in het been: bespreek pijnstilling en wat verder helpt.',
  'leg-pain-not-settling': 'Na 6 weken rugpijn nog klachten in het been: bespreek wat helpt.',
  'mid-or-upper-at-risk': 'Pijn die ook hoger in de rug zit, heeft vanaf 50 jaar vaker een andere oorzaak.',
  'mid-or-upper-severe-and-worse': 'Erge pijn hoger in de rug die erger wordt: laat de huisarts dat nakijken.',
  'still-severe': 'De pijn is na een week of langer nog heel erg.',
  'severe-and-worse': 'De pijn is heel erg en wordt erger.',
  'worse-after-6-weeks': 'Pijn die na 6 weken erger wordt, past niet bij gewoon herstel.',
  'other-sign': 'Een bult, zwelling of andere vorm van de rug hoort niet bij gewone rugpijn.',
  'urinary-symptoms': 'Pijn of bloed bij het plassen kan van blaas of nieren komen.',
  vomiting: 'Overgeven hoort niet bij gewone rugpijn.',
  'severe-at-70-plus': 'Vanaf 70 jaar kan een bot in de rug makkelijker inzakken.',
  'low-immunity': 'De kans op een infectie is groter. Dan is de huisarts voorzichtiger.',
  'after-spine-procedure': 'Rugpijn kort na een operatie of prik in de rug: de afdeling die dat deed, kijkt graag mee.',
  'fragile-bones': 'Een bot in de rug kan makkelijker inzakken, ook zonder val.',
  'severe-and-hardly-moving': 'Heel erge pijn waarbij bewegen bijna niet lukt: overleg over pijnstilling.',
  'aneurysm-known': 'Vertel de huisarts dat er rugpijn is bij een te wijde slagader in de buik.',
  'fracture-not-settling': 'De pijn is na 6 weken nog erg. Een bot in de rug kan ingezakt zijn.',
  'flank-severe': 'Erge pijn in de zij kan van de nieren of de buik komen. Laat dat nakijken.',
  'infection-risk-long': 'De kans op een infectie is groter, en de pijn blijft. Laat de huisarts meekijken.',

  // Physiotherapist
  'hernia-pattern': 'Dit lijkt op een geprikkelde zenuw (hernia).',
  'leg-pain-below-knee': 'Klachten tot onder de knie kunnen van een geprikkelde zenuw komen.',
  'tingling-above-knee': 'Tintelen of minder gevoel kan van een zenuw komen.',
  'no-better-after-3-weeks': 'Na 3 weken hoort het langzaam beter te gaan. Een fysiotherapeut helpt verder.',
  'longer-than-6-weeks': 'Na 6 weken helpt begeleiding.',
  'longer-than-12-weeks': 'Na 12 weken helpt een brede aanpak.',
  'getting-worse': 'De pijn wordt erger. Dan helpt begeleiding.',
  'hardly-moving': 'Bewegen lukt na een week nog bijna niet. Een fysiotherapeut helpt dat opbouwen.',
  'several-slow-recovery-factors': 'Meer dingen samen kunnen het herstel vertragen. Dan helpt begeleiding.',
  'mid-or-upper': 'Bij pijn hoger in de rug bekijkt een fysiotherapeut welke beweging helpt.',
  pregnant: 'Een (bekken)fysiotherapeut weet wat past bij een zwangerschap.',
  'keeps-coming-back': 'Komt de pijn steeds terug? Een plan tegen terugval helpt.',

  'self-care': 'In de antwoorden staat geen teken waar een arts naar moet kijken.',
};
