import type {LineId, SectionId} from '../../triage/advice.js';
import type {SlowRecoveryFactor} from '../../triage/facts.js';
import type {AnswerId, QuestionId} from '../../triage/questions.js';
import type {Mark, SignTextId, SignUrgency} from '../../triage/safety-net.js';
import type {Line, Lines, Texts} from '../line.js';

export const sections: Lines<SectionId> = {
  'until-then': 'Tot er hulp is',
  'at-the-gp': 'Bij de huisarts',
  'at-the-physiotherapist': 'Bij de fysiotherapeut',
  'who-treats-what': 'Wie helpt waarbij?',
  'good-news': 'Het goede nieuws',
  hernia: 'Heb ik een hernia?',
  recovery: 'Hoe lang duurt het?',
  'lasting-pain': 'Waarom blijft het pijn doen?',
  'exercise-programme': 'Oefeningen, met een plan',
  'what-you-can-do': 'Zelf doen: bewegen, rust, warmte',
  posture: 'Zitten, staan en autorijden',
  'pain-relief': 'Pijnstillers',
  work: 'Werk',
  'people-ask': 'Vragen die mensen stellen',
  prevention: 'Voorkomen dat het terugkomt',
  understanding: 'Wat is rugpijn en hoe komt het?',
};

export const lines: Lines<LineId> = {
  // until-then
  'do-not-drive': 'Rijd niet zelf naar het ziekenhuis: wacht op de ambulance.',
  'lie-still-after-accident': 'Beweeg zo min mogelijk: vooral rug en nek.',
  'do-not-wait': 'Wacht niet: niet op een afspraak en niet tot morgen.',
  'nobody-answers': 'Neemt niemand op binnen een paar minuten, of wordt het erger? Bel 112.',
  'move-as-it-goes': 'Beweeg zo veel als het gaat: forceer niets.',
  'no-lifting-after-fall': 'Til niet en buk niet: eerst moet er iemand naar de rug kijken.',
  'worse-call-now': 'Komt er een teken bij uit de lijst ‘Bel 112’ of ‘Bel nu’? Bel dan meteen.',

  // at-the-gp
  'gp-asks-and-examines': 'Vragen over de klacht, en onderzoek van rug en benen.',
  'usually-no-scan': 'Een scan of foto is meestal niet nodig.',
  'blood-test-or-referral': 'Soms volgt bloedonderzoek of een verwijzing naar het ziekenhuis.',
  'keep-moving-meanwhile': 'Blijf intussen bewegen, zo gewoon als het gaat.',
  'follow-existing-plan': 'Is er al een plan van huisarts of ziekenhuis? Volg dat. Iets nieuws? Bel dan toch.',

  // good-news
  'nothing-broken': 'Meestal is er niets kapot.',
  'moving-is-safe': 'Bewegen is veilig.',

  // hernia
  'hernia-fits': {
    u: 'Uw antwoorden passen bij een hernia: een geprikkelde zenuw. Zeker is dat pas na onderzoek.',
    je: 'Je antwoorden passen bij een hernia: een geprikkelde zenuw. Zeker is dat pas na onderzoek.',
  },
  'hernia-fits-less': {
    u: 'Het kan een hernia zijn (een geprikkelde zenuw), maar uw antwoorden passen daar minder bij.',
    je: 'Het kan een hernia zijn (een geprikkelde zenuw), maar je antwoorden passen daar minder bij.',
  },
  'hernia-does-not-fit': {
    u: 'Uw antwoorden passen niet bij een hernia (een geprikkelde zenuw). Er is geen pijn of tintelen in een been, en geen nieuw verlies van kracht.',
    je: 'Je antwoorden passen niet bij een hernia (een geprikkelde zenuw). Er is geen pijn of tintelen in een been, en geen nieuw verlies van kracht.',
  },
  'hernia-what':
    'Bij een hernia drukt een kussentje tussen twee botten in de rug (een tussenwervelschijf) op een zenuw.',
  'hernia-recognise':
    'Meestal trekt de pijn tot onder de knie, soms tot in de voet. Het been tintelt of voelt doof, of de pijn wordt erger bij hoesten, niezen of persen.',
  'not-below-the-knee':
    'Komt de pijn niet onder de knie? Dan is een hernia minder waarschijnlijk. Ook gewone rugpijn trekt naar het bovenbeen.',
  'thigh-with-tingling':
    'Pijn in het bovenbeen, met tintelen of een doof gevoel? Dan kan een zenuw geprikkeld zijn. Bij een hernia komt de pijn vaker onder de knie.',
  'no-nerve-signs': 'Geen tintelingen, geen doof gevoel, en niet erger bij hoesten? Dan past een hernia minder.',
  'both-legs-hurt': 'Al lang klachten in beide benen? Dat past minder bij een hernia. Laat de huisarts kijken.',
  'weakness-without-pain': 'Minder kracht, maar geen pijn in het been? Laat de huisarts uitzoeken waar dat van komt.',
  'fits-later': 'Komt er later pijn onder de knie bij? Ga naar een fysiotherapeut. Doof been? Bel die dag de huisarts.',
  'hernia-move':
    'Beweeg in kleine stukjes en kies houdingen waarin het been rustig wordt. Doe zware oefeningen alleen samen met een fysiotherapeut.',
  'hernia-watch':
    'Wordt de kracht minder, of is er iets nieuws bij plassen, poepen of gevoel tussen de benen? Bel nu huisarts of huisartsenpost.',
  'hernia-course':
    'Met een hernia (een geprikkelde zenuw) herstellen 75 van de 100 mensen binnen 3 maanden, zonder operatie. Meestal duurt het 4 tot 12 weken.',
  'hernia-surgery':
    'Een operatie komt pas na 6 tot 12 weken ter sprake, als het niet beter wordt. Of meteen, bij problemen met plassen of ernstig krachtverlies.',
  'hernia-lasts':
    'Blijft het been langer dan 12 weken pijn doen? Vraag de huisarts wat er nog kan, en of een operatie zin heeft.',
  'surgery-planned':
    'Staat er een operatie gepland? Vraag of trainen vooraf kan. Met een betere conditie gaat herstel sneller.',
  'after-back-surgery': 'Na een rugoperatie helpt een fysiotherapeut met herstel. Vraag de afdeling wanneer dat mag.',

  // at-the-physiotherapist
  'no-referral-needed': 'Een verwijzing is niet nodig.',
  'physiotherapist-examines':
    'Vragen over klacht, dagelijks leven, werk en doelen, en onderzoek. Zo is te zien wat herstel helpt, en of het lang kan duren.',
  'step-plan': 'Samen een plan in stappen.',
  'guided-exercise': 'Oefenen om sterker en soepeler te worden, en opbouw van werk en gewone dingen.',
  'few-sessions': 'In de eerste 6 weken is een paar keer vaak genoeg, vooral voor uitleg.',
  'tackle-hindrances':
    'Na 6 weken: zoek samen uit wat het herstel tegenhoudt, en bouw kracht en conditie op. Ook een online programma kan.',
  'broad-approach':
    'Na 12 weken helpt een brede aanpak: leefstijl, werk, stress en uitleg over pijn. Soms helpt gedragstherapie: anders leren omgaan met pijn.',
  'one-falls-short': 'Helpt één behandelaar te weinig? Dan werken er meer samen.',
  'know-what-to-do': 'Het doel: zelf weten wat te doen als de pijn terugkomt.',
  'course-length': 'Een behandeling duurt vaak 4 tot 8 weken. Bij lange pijn kan het langer duren.',
  'ask-your-insurer':
    'De eerste behandelingen zitten meestal niet in de basisverzekering. Vraag de zorgverzekeraar wat er vergoed wordt.',
  'tell-your-midwife': 'Vertel bij een zwangerschap ook de verloskundige of huisarts over de pijn.',

  // who-treats-what
  'manual-therapist': 'Manueel therapeut: bij stijve gewrichten in de rug, niet bij zwakke botten.',
  'exercise-therapist': 'Oefentherapeut (Cesar of Mensendieck): voor houding en bewegen.',
  'pelvic-physiotherapist': 'Bekkenfysiotherapeut: bij pijn in rug of bekken in de zwangerschap of na een bevalling.',
  'occupational-therapist': 'Ergotherapeut: voor werkplek, tillen en dagelijkse dingen.',
  'psychosomatic-care': 'Psychosomatisch fysiotherapeut of psycholoog: bij stress, angst of somberheid.',
  'company-doctor': 'Bedrijfsarts: bij werk dat niet lukt.',
  'rehabilitation-physician': 'Revalidatiearts: bij lange en ingewikkelde klachten. De huisarts verwijst.',

  // recovery
  reservation: 'Na het onderzoek kan dit anders zijn.',
  'profile-early': 'In de eerste 6 weken gaat het vaak op en neer. Blijf bewegen en bouw rustig op.',
  'profile-normal':
    'Dit heet normaal herstel: de pijn wordt al minder. Blijf bewegen, dan gaat het verder zoals meestal.',
  'profile-delayed':
    'Dit heet vertraagd herstel: het duurt 6 tot en met 12 weken. Zoek samen met een zorgverlener uit wat het herstel tegenhoudt.',
  'profile-long':
    'Dit heet langdurig herstel: langer dan 12 weken. Een brede aanpak helpt dan: lichaam, gedachten, werk en rust samen.',
  'course-six-weeks': 'Bij de meeste mensen is de pijn na 6 weken duidelijk minder. Vaak komt pijn nog eens terug.',
  'slow-recovery-few': 'Er is weinig dat herstel lastiger maakt.',
  'slow-recovery-some': 'Een paar dingen maken herstel lastiger.',
  'slow-recovery-several': 'Meerdere dingen maken herstel lastiger. Bespreek ze met fysiotherapeut of huisarts.',

  // exercises
  'stop-exercising': 'Meer pijn of tintelen in het been? Stop. Wordt de kracht minder? Bel nu.',
  'mild-pain-is-fine': 'Een beetje pijn in de rug mag.',
  'exercise-gently': 'Begin rustig. Vraag huisarts of fysiotherapeut naar meer oefeningen.',
  'pregnant-exercise':
    'Lig bij een zwangerschap op de zij, en doe geen plank. Vraag de (bekken)fysiotherapeut naar meer oefeningen.',
  'regular-training': 'Langer dan 12 weken pijn? Train op vaste tijden, met iets dat fijn is om te doen.',
  'other-sports': 'Liever fietsen, zwemmen, fitness of pilates? Dat is even goed.',

  // lasting-pain
  'pain-says-little': 'Pijn die lang blijft, zegt weinig over schade in de rug.',
  'alert-nerves': 'Zenuwen en hersenen zijn dan extra waakzaam: ze geven alarm als er weinig aan de hand is.',
  'louder-and-softer':
    'Slecht slapen, stress, angst, somberheid en weinig bewegen maken pijn sterker. Goed slapen, ontspannen en bewegen maken pijn zachter.',
  'small-fixed-steps':
    'Bouw op in kleine, vaste stappen, ook op een slechte dag. Zo leert het lichaam dat bewegen veilig is.',
  guided:
    'Een fysiotherapeut of psycholoog kan daarbij helpen, met uitleg over pijn en gedragstherapie: anders leren omgaan met pijn.',

  // posture
  'work-posture-first':
    'Pijn hoger in de rug komt vaak van spieren: door lang zitten, werken in één houding of stress. Begin met de werkplek.',
  'sit-well': 'Zitten: voeten plat, onderrug tegen de leuning, scherm op ooghoogte. Sta elk half uur even op.',
  'stand-well': 'Lang staan: zet om en om een voet op een krukje of trede.',
  'drive-well': 'In de auto: zet de stoel rechtop en dicht bij het stuur. Stop elk uur en loop een stukje.',

  // what-you-can-do
  'keep-moving': 'Doe verder zo veel mogelijk gewoon. Forceer niets.',
  alternate: 'Wissel lopen, staan en zitten af, met rust tussendoor.',
  'short-bed-rest':
    'Stilzitten doet meer kwaad dan goed. Bedrust helpt niet: lang liggen maakt stijf en zwak. Kan het echt niet anders? Hooguit 2 dagen, en kom om de paar uur uit bed.',
  'build-up-by-time': 'Pak huishouden, werk en sport stap voor stap op. Volg het plan of de klok, niet de pijn.',
  'avoid-for-now': 'Vermijd de eerste dagen zwaar tillen, zwaar huishoudwerk, snel draaien en lang dezelfde houding.',
  'lift-close': 'Til niet zwaar: moet het toch? Dicht bij het lijf, knieën gebogen. Draai met de voeten.',
  warmth: 'Warmte mag: een kruik, warmtekussen of pleister. Kou mag ook. Niet op huid die doof voelt.',
  sleep:
    'Slaap genoeg, op een matras dat prettig ligt. Lig op de zij met opgetrokken knieën, of op de rug met een kussen onder de knieën.',
  'sleep-on-side': 'Slaap genoeg, op een matras dat prettig ligt. Lig op de zij met een kussen tussen de knieën.',
  relax: 'Spanning kan pijn vasthouden. Rustig ademen en ontspannen helpt.',
  'aids-chair': 'Een goede stoel of zit-sta-bureau mag ook.',
  'aids-brace': 'Een rugband mag kort, alleen bij zwaar werk.',

  // pain-relief
  'blood-thinner-ask-first':
    'Bloedverdunners? Neem geen ontstekingsremmer zoals ibuprofen. Vraag eerst de apotheker of huisarts welke pijnstiller past.',
  'not-in-pregnancy': 'Zwanger, of misschien? Neem geen pijnstiller zonder overleg met verloskundige of huisarts.',
  'over-70-ask-first': '70 of ouder? Vraag eerst de apotheker of huisarts welke pijnstiller past.',
  'steroids-ask-first': 'Prednison? Vraag eerst de apotheker of huisarts welke pijnstiller kan.',
  'paracetamol-first':
    'Past niets hiervan? Neem dan alleen iets als bewegen niet lukt, hooguit een paar dagen. Begin met paracetamol; dat helpt soms een beetje. Neem niet meer dan in de bijsluiter staat. Paracetamol zit ook in middelen tegen verkoudheid.',
  'nsaid-short':
    'Helpt dat te weinig? Dan kan kort een ontstekingsremmer helpen, zoals ibuprofen, naproxen of diclofenac. Neem zo weinig mogelijk, als gel of tablet, en één soort tegelijk.',
  'ask-first-when': 'Past iets hiervan? Vraag eerst de apotheker of huisarts:',
  'no-opioids':
    'Neem geen sterke pijnstillers zoals tramadol op eigen houtje, en geen pillen van een ander. Elke dag pijnstillers, langer dan 7 dagen? Overleg met apotheker of huisarts.',
  'too-much-paracetamol': {
    u: 'Te veel paracetamol genomen? Bel meteen uw huisarts of de huisartsenpost, ook als u zich goed voelt.',
    je: 'Te veel paracetamol genomen? Bel meteen je huisarts of de huisartsenpost, ook als je je goed voelt.',
  },

  // work
  'keep-working': 'Mooi als werken lukt. Neem pauzes en wissel van houding.',
  'work-adapted': 'Aangepast werk helpt herstel. Spreek af wanneer er uren of taken bij komen.',
  'off-sick':
    'Ziek gemeld? Begin met een paar uur of lichter werk. Langer dan 2 weken? Praat met werkgever of bedrijfsarts.',
  'work-helps': 'Werken helpt herstel, ook met een beetje pijn.',
  'heavy-tasks': 'Pas zware taken even aan: minder tillen, kortere dagen, extra pauzes.',

  // questions
  'may-i-move': 'Mag ik bewegen? Ja. Bewegen is veilig, ook als het gevoelig is.',
  'do-i-harm-it': 'Maak ik het erger? Meestal niet: pijn is niet hetzelfde als schade. Te veel rust houdt pijn vast.',
  'is-a-scan-needed':
    'Moet er een scan komen? Bij gewone rugpijn niet, alleen bij een teken van iets anders. Wat erop te zien is, zegt vaak weinig over de pijn.',
  'may-i-work': 'Mag ik werken? Ja. Begin zo nodig met minder uren, meer pauzes of lichter werk.',
  'may-i-drive': 'Mag ik autorijden? Alleen als hard remmen meteen lukt.',
  'may-i-do-sports': 'Mag ik fietsen en sporten? Ja, stap voor stap.',
  'sports-at-fracture-risk':
    'Mag ik fietsen en sporten? Vraag dat de fysiotherapeut, want de botten kunnen zwakker zijn.',

  // prevention
  'it-comes-back': 'Rugpijn komt vaak terug. Meestal gaat het ook weer over.',
  'early-signs': 'Ken de eerste tekens: stijver opstaan, een zeurende rug na drukte, slechter slapen.',
  'first-three-days':
    'Komt de pijn terug? Blijf de eerste 3 dagen lopen, gebruik warmte en til niet zwaar. Bouw daarna op.',
  'keep-training': 'Gaat het goed? Train 2 keer per week rug, buik en bekken.',
  'training-at-fracture-risk':
    'Gaat het goed? Train 2 keer per week rug, buik en bekken, met oefeningen van de fysiotherapeut.',
  'live-healthy': 'Slaap genoeg, eet gezond en op vaste tijden, let op gewicht en stress.',
  'vary-posture': 'Wissel vaak van houding, ook in de auto.',

  // understanding
  'how-common': 'Rugpijn komt veel voor: de meeste mensen krijgen het ooit.',
  'what-it-is-higher': 'Hoger in de rug is er meestal geen schade of ziekte.',
  'what-it-is': 'Meer dan 9 van de 10 mensen met lage rugpijn hebben geen schade of ziekte.',
  'other-names': 'Spit en lumbago zijn andere namen voor lage rugpijn.',
  recognise:
    'Zo voelt het vaak: zeurend, stekend of brandend, en stijf na rust of in de ochtend. Bukken, tillen, sommige bewegingen, en lang zitten of staan doen pijn. Drukte en stress maken het soms erger. Soms trekt het naar bil, heup of bovenbeen.',
  'recognise-higher':
    'Hoger in de rug voelt het vaak zeurend, stekend of brandend, en stijf. Draaien, bukken, tillen of lang zitten doet pijn.',
  diagnosis: 'De diagnose komt uit het verhaal en onderzoek van rug en benen.',
  causes:
    'Meestal komt het door meer dingen samen. Bijvoorbeeld door te veel of nieuwe belasting (zoals tillen of sport), plots kracht zetten, lang dezelfde houding of weinig bewegen. Ook trillende machines, slecht slapen, stress, overgewicht, zwangerschap, eerdere rugpijn, zwakke spieren en aanleg kunnen meespelen.',
  'wear-and-tear': 'Slijtage op een foto is gewoon. Mensen zonder pijn hebben die ook.',
  'specific-causes':
    'Minder dan 1 van de 10 heeft een duidelijke oorzaak: een hernia (geprikkelde zenuw), breuk of ontsteking. Of een verschoven wervel (bot in de rug), of te weinig ruimte voor zenuwen.',
  'words-people-bring':
    'Gehoord over aspecifieke rugpijn, instabiliteit, facetgewrichten, SI-gewricht of piriformis? Zulke namen zijn zelden zeker. Het advies blijft: bewegen en sterker worden.',
  'after-birth':
    'Begon het na een bevalling, of komt het met de menstruatie? Vertel dat aan de huisarts of bekkenfysiotherapeut.',
  'place-low':
    'Laag, tussen de onderste ribben en de onderkant van de bil: het vaakst, vaak door belasting (tillen, sport) of houding.',
  'place-mid': 'In het midden: minder vaak. De pijn kan rond de ribben naar voren trekken.',
  'place-upper':
    'Tussen de schouderbladen: vaak spieren, werkhouding of stress. Vanaf 50 jaar: laat er eerst iemand naar kijken.',
  'place-flank':
    'In de zij: soms van nier of ribben. Koorts, overgeven, of pijn of bloed bij het plassen? Bel vandaag.',
};

/** What stands as a list under a line. */
export const items: {readonly [L in LineId]?: readonly Line[]} = {
  'ask-first-when': [
    '70 of ouder, onder de 18 of onder de 50 kilo',
    'zwanger of misschien zwanger, of borstvoeding',
    'ooit een maagzweer of maagbloeding, of een darmontsteking zoals Crohn',
    'ziekte van hart, nieren of lever',
    'bloedverdunners, aspirine, Ascal, prednison, plaspillen, bloeddrukpillen of pillen tegen depressie (SSRI)',
    'astma die erger wordt van pijnstillers',
    'meer dan een paar glazen alcohol per dag',
    'chemo of weinig afweer tegen ziekte',
  ],
};

/** For each thing that makes recovery harder, one thing that helps. */
export const factorTips: Lines<SlowRecoveryFactor> = {
  'earlier-episodes': 'Gebruik wat eerder hielp, en maak een plan voor als het terugkomt.',
  'fear-of-movement':
    'Begin met één kleine beweging die spannend is, en doe die elke dag. De rug kan meer dan het voelt.',
  'expects-no-recovery': 'De meeste mensen knappen op. Schrijf elke week één ding op dat beter lukt.',
  'low-mood': 'Praat erover met iemand, ook met de huisarts.',
  stress: 'Plan elke dag een rustig moment. De ademoefening duurt 5 minuten.',
  'poor-health': 'Kies één ding om aan te werken:',
  'passive-coping': 'Wissel rust af met korte stukjes bewegen, op vaste tijden.',
  'heavy-work': 'Vraag een paar weken lichter werk, en bouw weer op.',
  'work-trouble': 'Bespreek het op tijd met de werkgever of bedrijfsarts.',
  pain: 'Overleg over pijnstilling, zodat bewegen lukt.',
  'daily-function': 'Kies elke dag één gewoon ding dat net lukt, en morgen iets meer.',
  'leg-pain': 'Zoek een houding waarin het been rustig wordt, en loop korte stukjes.',
};

/** What stands as a list under a tip. */
export const tipItems: {readonly [F in SlowRecoveryFactor]?: readonly Line[]} = {
  'poor-health': [
    'Slaap: ga op vaste tijden naar bed en sta op vaste tijden op.',
    'Gewicht: eet gezond, op vaste tijden. Vraag de huisarts om hulp.',
    'Conditie: loop elke week een beetje meer, zoals in het plan.',
  ],
};

const painGetsWorse = 'De pijn wordt erger';
const strengthDecreases = 'De kracht in een been of voet wordt minder';

/** The visitor's personal safety net: what would make it more urgent. */
export const raises = {
  /** Otherwise than the answer itself, which names the last days, or one thing of many, or how somebody is now. */
  otherwise: {
    'sudden-severe-pain': {yes: 'Opeens heel erge pijn in rug, buik, zij, lies of bil, niet door een beweging'},
    'leg-strength': {
      'slightly-less': 'Minder kracht in een been of voet, ook een beetje',
      'foot-drop': 'Een voet die sleept of klapt, of een been dat wegzakt',
      'both-legs-weaker': 'Beide benen worden zwakker',
    },
    'strength-decreasing': {yes: strengthDecreases},
    course: {worse: painGetsWorse},
    pain: {7: painGetsWorse, 8: painGetsWorse, 9: painGetsWorse},
    'pregnancy-blood-loss': {
      yes: 'Bloed- of vochtverlies, een harde buik, pijn die komt en gaat, of minder beweging van de baby. Bel de verloskundige of huisarts',
    },
  } satisfies {readonly [Q in QuestionId]?: {readonly [A in AnswerId<Q>]?: string}},
  together: {
    /** Whatever is new with bladder, bowel, sex or the saddle area. */
    sacral: 'Iets nieuws bij plassen, poepen, seks of het gevoel tussen de benen, rond anus of geslachtsdelen',
    'fever-or-rigors': 'Koorts of hevig rillen',
  },
  /** The door, in a word or two, to stand before a sign. */
  doors: {
    'call-112': 'Bel 112',
    'call-now': 'Bel nu',
    'gp-today': 'Bel vandaag',
    'gp-appointment': 'Afspraak huisarts',
  } satisfies Texts<SignUrgency>,
};

/** The safety net: the same words as the questions, never less (d6). */
export const safetyNet = {
  /** Over the whole list. */
  all: 'Alle alarmtekens',
  urgencies: {
    'call-112': 'Bel 112',
    'call-now': 'Bel nu de huisarts of huisartsenpost',
    'gp-today': 'Bel vandaag de huisarts, of buiten kantoortijd de huisartsenpost',
    'gp-appointment': 'Maak deze week een afspraak bij de huisarts',
  } satisfies Lines<SignUrgency>,
  /** Signs that no answer says in so many words. */
  signs: {
    'coughing-blood': 'Bloed ophoeten, of pijn bij elke ademhaling met benauwdheid',
    'headache-or-jaw-or-eyes': 'Vanaf 50: nieuwe hoofdpijn, pijn bij kauwen of slecht zien (opeens niets zien: bel nu)',
    shingles:
      'Blaasjes op één kant van de rug (gordelroos), bij weinig afweer tegen ziekte of bij zwangerschap. Anders gaat het vanzelf over',
    'shingles-at-risk': 'Blaasjes op één kant van de rug (gordelroos)',
    'rigors-at-70': 'Vanaf 70 jaar: hevig rillen of klappertanden',
    'urine-with': 'Pijn of bloed bij plassen, met pijn in de zij of bij (misschien) zwanger zijn',
    'severe-pain-in-pregnancy':
      'Zwanger, of misschien, met nieuwe, heel erge rugpijn: bel de verloskundige of huisarts',
    'worse-after-doctor': 'Al bij een arts geweest, en nu erger? Bel opnieuw en zeg dat erbij',
    'sudden-pain-at-risk':
      'Opeens heel erge pijn, niet door een beweging, vanaf 60 jaar of bij een te wijde slagader in de buik. Of met flauwvallen, of bleek en klam zijn',
    'collapse-at-60-plus':
      'Vanaf 60 jaar, of bij een te wijde slagader in de buik: flauwgevallen of bijna, of bleek en klam',
    'saddle-numbness': 'Doof of ander gevoel tussen de benen, rond anus of geslachtsdelen',
    'sacral-doubt': 'Een verandering bij plassen, poepen of seks die nieuw of erger is. Ook bij twijfel',
    'leg-with-sacral-doubt': 'Pijn, tintelingen, minder gevoel of minder kracht in een been',
    'both-legs': 'Nieuwe klachten in beide benen, of beide benen zwakker',
    'strength-decreasing': strengthDecreases,
    'foot-drop': 'Een voet sleept of klapt, of een been zakt weg',
    'leg-turns-numb': 'Een been voelt een aanraking opeens of steeds minder',
    'weakness-with-cause':
      'Minder kracht met koorts, rillen, nachtzweten of bloedverdunners, of na een val, ongeluk, operatie of prik in de rug',
    'cancer-with-leg-signs': 'Kanker, nu of vroeger: minder kracht, onzeker lopen, of tintelende of dove benen',
    'any-increase-at-risk': {
      u: 'Ergere rugpijn: bij uw gezondheid telt dat zwaarder',
      je: 'Ergere rugpijn: bij jouw gezondheid telt dat zwaarder',
    },
    'pain-gets-worse': 'Pijn die erger wordt',
    'severe-in-every-position': 'Vanaf 50: hevige pijn die in geen enkele houding minder wordt',
    'cannot-leave-bed': 'Door de pijn niet uit bed of naar de wc kunnen',
    'two-together': 'Twee hiervan samen? Bel vandaag',
    'with-what-is-there': 'Samen met wat er al is? Bel vandaag',
    'weight-loss-from-50': 'Vanaf 50: afgevallen zonder dat te willen',
    'fever-in-risk-group':
      'Koorts of rillen bij weinig afweer tegen ziekte, drugs spuiten, of diabetes met weken ziek zijn',
    'fever-after-operation':
      'Koorts of rillen tot 3 maanden na een operatie of prik in de rug, grote operatie of ernstige infectie',
    'any-increase-in-risk-group':
      'Kanker vroeger, meer kans op infectie, of bloedverdunners: bij hevige of ergere pijn, of nog een teken',
    'after-accident': 'Na een zwaar ongeluk',
    'fall-from-60': 'Vanaf 60 jaar: na een val of harde stoot',
    'weak-bones-and-fall': 'Zwakke botten of lang prednison: na een val, of bij hevige pijn',
    'pregnancy-signs':
      'Zwanger, of misschien? Bloed- of vochtverlies, een harde buik, pijn die komt en gaat, of minder beweging van de baby. Korter dan 13 weken: pijn onder in de buik. Bel de verloskundige of huisarts',
    'flank-with-vomiting': 'Pijn in de zij met overgeven',
    'both-legs-worse': 'Klachten in beide benen die erger worden',
    'leg-slightly-weaker': 'Een been of voet die iets zwakker is',
    'child-with-sign': 'Jonger dan 10. Of jonger dan 18, met nog een teken',
    'worse-after-6-weeks': 'Pijn die na 6 weken erger wordt',
    'higher-back': 'Pijn hoger in de rug: vanaf 50 jaar, of erg en steeds erger',
    'severe-from-70': 'Vanaf 70: erge pijn',
    'severe-in-side': 'Erge pijn in de zij',
    'severe-not-settling': 'Heel erge pijn, die erger wordt of er na een week nog is',
    'severe-and-hardly-moving': 'Heel erge pijn, met bijna niet kunnen bewegen',
    'leg-pain-not-settling': 'Pijn tot onder de knie: heel erg, of na 6 weken niet minder',
    'early-stiffness': 'Pijn langer dan 12 weken, begonnen vóór 45, en ’s ochtends een half uur stijf',
    'both-legs-long': 'Al lang klachten in beide benen',
    'after-fall': 'Na een val of harde stoot',
    'under-18': 'Jonger dan 18',
  } satisfies Lines<SignTextId>,
  /** What to do when it is not better by then. */
  marks: {
    1: 'Nog erg hevig? Bel de huisarts. Wordt het erger? Bel eerder.',
    3: 'Niet minder, of lukt bewegen nog niet? Maak een afspraak bij een fysiotherapeut.',
    6: 'Nog klachten? Maak een afspraak bij een fysiotherapeut. Wordt het erger? Bel de huisarts.',
    12: 'Nog klachten? Vraag de fysiotherapeut om een brede aanpak: leefstijl, werk en stress. Erger? Bel de huisarts.',
  } satisfies Lines<Mark['weeks']>,
  /** Where it is something else than what others are told. */
  marksByPhysiotherapist: {
    3: 'Niet minder? Vertel het de fysiotherapeut. Nog geen afspraak? Maak die nu.',
    6: 'Nog klachten? Bespreek ze met de fysiotherapeut. Wordt het erger? Bel de huisarts.',
  } satisfies Partial<Lines<Mark['weeks']>>,
  marksByDoctor: {
    u: 'Nog klachten? Bel de huisarts. Was u daar al? Bel opnieuw. Erger? Bel eerder.',
    je: 'Nog klachten? Bel de huisarts. Was je daar al? Bel opnieuw. Erger? Bel eerder.',
  },
  hernia: 'Klachten in het been na 6 tot 8 weken niet beter, of wordt het erger? Bel de huisarts.',
};
