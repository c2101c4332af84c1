import type {SectionId} from '../../triage/advice.js';
import type {ProgrammeKind} from '../../triage/exercises.js';
import type {FactValue} from '../../triage/facts.js';
import type {PracticeType, Topic} from '../../triage/situation.js';
import type {knownGaps} from '../../triage/sources.js';
import type {AdviceLevel, Urgency} from '../../triage/urgency.js';
import type {Texts} from '../line.js';
import type {PageId} from '../pages.js';
import type {Figures, MutationScore, Population, PopulationShare} from '../proof-figures.js';

const day = (date: string): string =>
  new Date(date).toLocaleDateString('nl-NL', {timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric'});

/** A number as it is written in Dutch. */
const dutch = (number: number | bigint): string => number.toLocaleString('nl-NL');

const proofRows: {
  readonly [P in keyof Figures]: {readonly name: string; readonly text: (figure: Figures[P]) => string};
} = {
  total: {
    name: 'Iedereen krijgt precies één urgentie',
    text: ({rows, boxes, questions}) =>
      `${dutch(rows)} regels (${dutch(rows - 1)} en de regel ‘zelf aan de slag’), ${dutch(boxes)} combinaties van antwoorden waarbij een regel past, ${dutch(questions)} vragen.`,
  },
  monotone: {
    name: 'Zorgelijker antwoorden verlaagt nooit de urgentie',
    text: ({steps, questions, left}) =>
      `${dutch(steps)} stappen naar een zorgelijker antwoord bij ${dutch(questions)} vragen. Bij ${dutch(left)} combinaties past een regel door zo’n stap niet meer; dan past er een die minstens zo dringend is.`,
  },
  'path-grows': {
    name: 'Een zorgelijker antwoord haalt geen vraag weg',
    text: ({conditions}) => `${dutch(conditions)} voorwaarden om een vraag te tonen; elke groeit alleen.`,
  },
  stable: {
    name: 'Een regel die past, blijft passen als er meer is ingevuld',
    text: ({added}) => `${dutch(added)} keer een antwoord toegevoegd.`,
  },
  'no-dead-row': {
    name: 'Geen regel is overbodig',
    text: ({rows, neverAlone}) =>
      `Elk van de ${dutch(rows)} regels beslist voor iemand, en ${neverAlone === 0 ? 'kan dat ook als enige' : `op ${dutch(neverAlone)} na kan elke dat ook als enige`}.`,
  },
  'no-dead-answer': {
    name: 'Elk antwoord doet ertoe',
    text: ({answers, questions, neutral}) =>
      `${dutch(answers)} antwoorden bij ${dutch(questions)} vragen; ${dutch(neutral)} antwoorden maken voor geen regel verschil. Die staan met naam in de test.`,
  },
  reachable: {
    name: 'Elke regel is te bereiken',
    text: ({combinations}) => `${dutch(combinations)} combinaties van antwoorden nagelopen.`,
  },
  patients: {
    name: 'Bedachte patiënten krijgen wat ze moeten krijgen',
    text: ({patients, rules}) =>
      `${dutch(patients)} patiënten, direct met de regels en nog eens via de schermen. Elk van de ${dutch(rules)} regels heeft een patiënt.`,
  },
  'early-stop': {
    name: 'Vroeg stoppen verandert het advies niet',
    text: ({people, classes}) =>
      `Alle ${dutch(BigInt(people))} verschillende mensen zijn gespeeld, in ${dutch(classes)} groepen met dezelfde toekomst. Waar de check eerder stopt, is de urgentie gelijk aan die van alle antwoorden.`,
  },
  screens: {
    name: 'Elk scherm vóór het advies is te bereiken, en elk pad eindigt',
    text: ({reached, screens, longest}) =>
      `${dutch(reached)} van de ${dutch(screens)} schermen; het langste pad heeft ${dutch(longest)} schermen.`,
  },
  'second-reading': {
    name: 'Een tweede, onafhankelijke lezing van de tabel is het eens',
    text: ({pairs, patients}) =>
      `${dutch(pairs)} paren van antwoorden en ${dutch(patients)} patiënten: dezelfde urgentie, dezelfde termijn, dezelfde deuren, dezelfde regels en dezelfde reden.`,
  },
  'many-people': {
    name: 'Die tweede lezing is het ook bij heel veel mensen eens',
    text: ({people, rulesVersion}) =>
      `${dutch(people)} mensen met willekeurige antwoorden, gespeeld met de regels van ${rulesVersion}.`,
  },
  'going-back': {
    name: 'Terug en veranderen is hetzelfde als opnieuw beginnen',
    text: ({visits}) => `${dutch(visits)} bezoeken met willekeurige veranderingen.`,
  },
  'advice-rows': {
    name: 'Geen rij van de adviezen is overbodig',
    text: ({rows, people}) =>
      `${dutch(rows)} rijen: elke regel tekst, elk teken onder een resultaat, elke kop en elke deur staat er voor iemand wel en voor iemand niet, nagelopen bij ${dutch(people)} mensen.`,
  },
  'advice-forbidden': {
    name: 'Oefeningen staan nooit naast een reden die ze verbiedt',
    text: ({pairs}) =>
      `${dutch(pairs)} manieren waarop een regel past die geen advies toelaat, elk naast een regel die dat wel doet: nergens staat dan advies.`,
  },
};

/**
 * What only the document that is signed says; the rest is the check's own copy. Facts are those of the clinical basis,
 * the wording is our own. A source, rule or disagreement is named by its number, which the document turns into a link.
 */
export const decisionTableCopy = {
  title: 'Rugpijn-check: de beslisregels',
  version: (rulesVersion: string) => `Versie van de regels: ${rulesVersion}`,
  contents: 'Inhoud',

  what: {
    title: 'Wat dit is',
    lines: [
      'Dit zijn alle vragen, regels, adviezen en oefeningen van de rugpijn-check. Met de bronnen, de twijfels en de gaten.',
      'Het is gemaakt om te controleren, te verbeteren en te tekenen. De lezer is een arts of fysiotherapeut.',
      'De tabellen komen rechtstreeks uit de software. Wat hier staat, is wat de check doet.',
      'De tekeningen bij de oefeningen staan hier niet in. Bekijk die in de check zelf.',
    ],
    warning: 'Geen zorgverlener heeft deze regels getekend. De check heeft geen CE-markering.',
  },

  questions: {
    title: 'De vragen',
    lines: [
      'Elke vraag met de tekst die de bezoeker ziet, in de volgorde van de schermen.',
      'Een pijl loopt van het minst naar het meest zorgelijke antwoord. Een punt scheidt antwoorden zonder volgorde.',
      'Niets is vooraf ingevuld. Een vraag zonder antwoord telt nooit mee, ook niet als ‘nee’.',
      'De check stopt zodra geen antwoord de urgentie nog kan verhogen. Vragen daarna vervallen, behalve als het advies ze nodig heeft.',
      'Het laatste scherm, over herstel en werk, komt pas na het advies, en alleen als de bezoeker dat wil.',
    ],
    columns: {question: 'Vraag', text: 'Tekst', answers: 'Antwoorden', shown: 'Wanneer'},
    tick: 'aanvinken',
    always: 'altijd',
    asked: 'als dit past:',
    askedEarlier: 'alleen als dit niet al eerder is gevraagd',
    earlierScreen: (screen: string) => `Het scherm ‘${screen}’ komt direct na het eerste scherm als dit past:`,
    gate: (question: string, otherwise: string) => `opent de vraag ${question}; zonder vinkje telt daar ‘${otherwise}’`,
    exclusive: (label: string) => `Of kies: ‘${label}’.`,
    onInvitation:
      'Gevraagd op het advies, als de bezoeker dat wil. Zegt iets over herstel en werk, niet over gevaar. Niet ingevuld telt als niet gevraagd: geen ‘ja’ en geen ‘nee’.',
    besideOrder: 'buiten de volgorde:',
  },

  facts: {
    title: 'De feiten',
    lines: [
      'Een feit vat een paar antwoorden samen. Zo blijft een regel kort.',
      'Staan er meer punten? Dan is één punt genoeg. Bij meer waarden telt de eerste die past.',
    ],
    columns: {fact: 'Feit', value: 'Waarde', definition: 'Geldt bij'},
    values: {yes: 'ja', several: 'meerdere', some: 'enkele', few: 'weinig'} satisfies Texts<FactValue>,
    atLeast: (count: number, total: number) => `ten minste ${count} van deze ${total}:`,
    otherwise: 'in alle andere gevallen',
  },

  rules: {
    title: 'De regels',
    lines: [
      'Elke regel die past, telt mee. De meest dringende beslist. De volgorde doet er niet toe.',
      'Staan er meer punten bij een voorwaarde? Dan is één punt genoeg. Het eerste punt dat past, geeft de reden.',
      'Geen regel verlaagt een urgentie. Een vraag zonder antwoord past nooit.',
      'De tekst bij ‘reden’ is wat de bezoeker leest.',
      'Bij een afspraak met de huisarts hoort een termijn. Die staat bij de regel, of bij elk punt als de punten verschillen. De kortste termijn die past, telt.',
      'Staat er ‘of eerst naar een fysiotherapeut’? Dan noemt de check beide. Dat geldt alleen als het staat bij alles wat beslist. Anders noemt de check alleen de huisarts.',
    ],
    columns: {rule: 'Regel', condition: 'Als', reason: 'Reden voor de bezoeker', sources: 'Bronnen'},
    alsoCall: 'Ook bellen:',
    when: (boxes: string) => `Bij ${boxes}:`,
    nothingElse: 'altijd; beslist alleen als geen andere regel past',
    onlyRule: (rule: string) => `Beslist alleen ${rule}? Dan staat erboven:`,
    /** Beside the window of a box with a second door. */
    eitherDoor: 'Of eerst naar een fysiotherapeut.',
    onlyEitherDoor: 'Staat bij alles wat beslist ‘of eerst naar een fysiotherapeut’? Dan staat erboven:',
    eitherDoorTexts: 'En bij huisarts en fysiotherapeut:',
    proposal: 'voorstel',
  },

  advice: {
    title: 'Adviezen en oefeningen',
    lines: [
      'Dit leest een bezoeker onder de uitkomst. De teksten en wie ze leest, komen uit de software.',
      'Wie wat leest, staat in dezelfde rijen als waarmee de software werkt.',
      'De check kan u of je zeggen. Hier staat overal u.',
    ],
    /** Names for what a box reads that is no question. */
    outcome: (labels: readonly string[]) => `uitkomst: ${labels.map((label) => `‘${label}’`).join(' of ')}`,
    fact: (fact: string, value: string) => `feit ${fact}: ${value}`,
    notFact: (fact: string) => `niet: ${fact}`,
    /** What a row can read besides answers and facts. */
    told: {
      level: {
        none: 'een uitkomst waarbij eerst een arts kijkt',
        'with-reservation': 'een uitkomst met advies onder voorbehoud',
        full: 'een uitkomst met alle advies',
      } satisfies Texts<AdviceLevel>,
      'either-door': {
        yes: 'een afspraak die ook eerst bij een fysiotherapeut mag',
        no: 'een uitkomst zonder die keuze',
      },
      personal: {
        yes: 'een ingevuld scherm over herstel en werk',
        no: 'geen ingevuld scherm over herstel en werk',
      },
      midwife: {yes: 'een reden om ook de verloskundige te bellen'},
      'treating-hospital': {yes: 'een reden om ook het ziekenhuis te bellen'},
      'office-time': {
        yes: 'een bezoek op werkdagen van 8 tot 17 uur',
        no: 'een bezoek in de avond, de nacht of het weekend',
      },
      practice: {
        physiotherapy: 'de website van een fysiotherapeut',
        gp: 'de website van een huisarts',
        other: 'een andere website',
      } satisfies Texts<PracticeType>,
      topic: {
        back: 'een check die met rugpijn begint',
        hernia: 'een check die begint met ‘Heb ik een hernia?’',
      } satisfies Texts<Topic>,
    },
    alone: (number: string) => `regel ${number} als enige reden`,
    onlyFor: 'alleen bij',
    choices: {
      title: 'Wat in de kaart staat, en wat daarna eerst komt',
      columns: {what: 'Wat', readers: 'Voor wie'},
      everybody: 'wie dit kopje ziet',
      headings: {title: 'De kop', lines: ['De eerste rij die past, telt.']},
      doors: {
        title: 'Bij wie iemand terechtkan',
        lines: ['In deze volgorde. Past een deur twee keer? Dan staat hij op de eerste plek.'],
      },
      acts: {
        title: 'Wat er meteen te doen staat, met een tekening',
        lines: ['De eerste 3 rijen die passen. Wat hier staat, komt nergens anders terug.'],
        walk: 'Lopen: zo vaak en zo lang als in de eerste stap van het plan',
      },
      others: {title: 'Wat er verder kan staan'},
      contact: 'Onder de kaart: een afspraak bij de praktijk van de website',
      links:
        'Bij de praktijk, in of onder de kaart: het online programma, en waar een andere fysiotherapeut te vinden is',
      helpline: (text: string) => `In de kaart: ‘${text}’`,
      first: {
        title: 'Welke kopjes eerst komen',
        lines: ['In deze volgorde. Daarna komen de andere kopjes, in de volgorde van hieronder.'],
      },
    },
    levels: {
      title: 'Wat onder welke uitkomst mag staan',
      lines: [
        'Zo krijgt niemand oefeningen bij een mogelijke breuk. De kopjes zijn de stukken advies die een bezoeker kan openen.',
      ],
      columns: {
        outcome: 'Uitkomst',
        rules: 'Door welke regels',
        allowed: 'Wat er mag',
        sections: 'Kopjes die er kunnen staan',
      },
      /** Tells two outcomes with one label apart. */
      names: {
        none: 'eerst de arts',
        'with-reservation': 'met advies onder voorbehoud',
        full: 'met alle advies',
      } satisfies Texts<AdviceLevel>,
      allowed: {
        none: 'Geen geruststelling, geen verloop, geen oefeningen, geen pijnstillers, geen profiel.',
        'with-reservation': 'Geruststelling, verloop en profiel met een voorbehoud. Rustige oefeningen. Pijnstillers.',
        full: 'Geruststelling, verloop, profiel, oefeningen en pijnstillers.',
      } satisfies Texts<AdviceLevel>,
      always: 'elke regel met deze uitkomst',
      onlyThese: 'alleen deze, zonder andere regel voor een afspraak:',
    },
    sections: {
      title: 'De adviezen, per kopje',
      lines: ['Iedereen: wie het kopje ziet, ziet ook deze regel.'],
      columns: {line: 'Naam', text: 'Tekst', readers: 'Voor wie'},
      everybody: 'iedereen',
      seenBy: 'Wie dit kopje ziet:',
      leftOut: 'niet in de folder',
      /** The page of the site that a line or tip links to. */
      links: {
        programme: 'met een link naar het online programma van de website, als die er een heeft',
        lifestyle: 'met een link naar een pagina van de website over leefstijl, als die er een heeft',
      } satisfies Texts<PageId>,
      alsoHere:
        'Werkt deze zorgverlener ook in de praktijk van de website? Dan staat er ‘ook bij ons’, met onder de lijst de knop van die praktijk.',
      points: 'Staat vooraan, met ‘past bij de antwoorden’:',
      sourcesTitle: 'Bronnen:',
      sources: {
        'until-then': 'K12 en voorstel.',
        'at-the-gp': 'K7, K9, I9 en I10. De regels over trainen vooraf en herstel na een operatie: S0.',
        'at-the-physiotherapist': 'K2, K4, K5, K6, S0, S1, S2 en S3. De regel over de verzekering is een voorstel.',
        'who-treats-what': 'S1 en S2.',
        'good-news': 'S0, S2, S4 en I19.',
        hernia: 'K9, K11, K13, S0, S1 en S2. De regels over trainen vooraf en herstel na een operatie: S0.',
        recovery: 'S2, K2, S0 en I19.',
        'lasting-pain': 'S2, S3 en I9.',
        posture: 'S1, S2 en S4. De precieze houdingen en tijden zijn een voorstel.',
        'exercise-programme': 'S1, S3, S4, K9, S0 en I9. Wanneer stoppen, en de regel bij zwangerschap: voorstel.',
        'what-you-can-do': 'S0, S1, S2, S3, S4, K7, I1 en I21.',
        'pain-relief': 'S0, S3, S4, K7, I9 en I20.',
        work: 'S4, K7 en I19. De grens van 2 weken is een voorstel.',
        'people-ask': 'S4, K7, S2 en I9. De regel over autorijden is een voorstel.',
        prevention: 'S0, S1, S2, S3 en S4.',
        understanding: 'S0, S1, S2, S3, S4, K7 en K9.',
      } satisfies Texts<SectionId>,
    },
    safetyNet: {
      title: 'Wanneer alsnog bellen',
      lines: [
        'Deze lijst staat onder elke uitkomst vanaf ‘vandaag bellen’. In de folder staat hij bovenaan.',
        'In de check staat een teken bij niemand lager dan hier. Moet het volgens de regels bij deze bezoeker sneller als het erbij komt? Dan staat het bij die hogere urgentie.',
        'Erboven staan hooguit 5 tekens die bij deze bezoeker de urgentie verhogen. Ze komen uit de regels.',
        'De check kent de bezoeker. De folder kent niemand en noemt daarom ook wat iemand heeft of had.',
        'De tekens over bloed ophoeten en over hoofdpijn, kauwen en zien zijn een voorstel. Gordelroos: NHG-Standaard Gordelroos 2018, alleen de kernboodschappen zijn gelezen.',
      ],
      columns: {sign: 'Teken', inCheck: 'In de check', inLeaflet: 'In de folder'},
      seenBy: 'Wie deze lijst ziet:',
      notFor: 'niet bij',
      besideSigns: (count: number) => `alleen naast minstens ${count} tekens uit de vragen`,
      countsAs: 'telt als dit antwoord:',
      everybody: 'iedereen',
      yes: 'ja',
      no: 'nee',
      marksTitle: 'Na hoeveel tijd',
      marksLines: [
        'De tijd telt vanaf het begin van de pijn. De check toont een datum, en alleen als die nog komt. De datum gaat uit van de kortste duur die bij het antwoord past.',
      ],
      markColumns: {when: 'Wanneer', text: 'Tekst', readers: 'Voor wie'},
      everybodyElse: 'alle anderen, en de folder',
      anyMark: 'op elk van deze dagen',
      herniaMark: 'zonder datum',
    },
    tips: {
      title: 'Wat helpt bij vertraagd herstel',
      lines: ['Elke factor die telt, geeft één tip. De tips staan onder het kopje over herstel.'],
      columns: {factor: 'Factor', counts: 'Telt bij', tip: 'Tip'},
    },
    exercises: {
      title: 'De oefeningen',
      lines: [
        'Alle aantallen en tijden zijn een voorstel. Boven de oefeningen staat: stop als pijn in het been, tintelen of krachtverlies toeneemt.',
      ],
      columns: {name: 'Oefening', steps: 'Stappen', often: 'Hoe vaak (voorstel)'},
      whoTitle: 'Wie welke oefeningen krijgt',
      whoLines: [
        'Oefeningen staan alleen waar het kopje ervoor mag staan. De soort programma bepaalt welke oefeningen iemand krijgt, het plan hoe vaak en hoe lang. Iemand kan dus alle oefeningen krijgen, met het rustige plan. In beide tabellen telt de eerste rij die past.',
        'Het plan duurt 6 weken en begint op de dag van het advies, niet op de dag dat de pijn begon. Week 3 en 4 zijn dag 15 tot en met 28, week 5 en 6 zijn dag 29 tot en met 42. De kolom ‘Andere oefeningen’ geldt voor oefeningen waar ‘zoals in het plan’ bij staat.',
        'De folder toont alle oefeningen, met het rustige plan.',
      ],
      whoColumns: {
        visitor: 'Bezoeker',
        kind: 'Soort programma',
        exercise: 'Oefening',
        readers: 'Voor wie',
        plan: 'Plan',
      },
      kindNames: {
        pregnant: 'bij zwangerschap (van het plan alleen het lopen)',
        leg: 'bij een geprikkelde zenuw in het been',
        gentle: 'zonder buigen, draaien en belasten',
        free: 'alle oefeningen',
      } satisfies Texts<ProgrammeKind>,
      everyKind: 'elk programma',
      inPlan: 'zoals in het plan',
      fromWeek: (weeks: 3 | 6) =>
        weeks === 3
          ? 'Bij pijn korter dan 3 weken vanaf dag 15 van het plan, anders vanaf dag 1.'
          : 'Bij pijn korter dan 3 weken vanaf dag 29 van het plan, bij 3 tot 6 weken vanaf dag 15, anders vanaf dag 1.',
      others: 'alle anderen',
      plans: {usual: 'Het gewone plan (voorstel)', gentle: 'Het rustige plan (voorstel)'},
      planColumns: {days: 'Dagen', walks: 'Lopen', rounds: 'Andere oefeningen'},
    },
    recovery: {
      title: 'De cijfers over herstel',
      lines: ['Gemiddelden van groepen. De check zegt dat erbij.'],
      columns: {figure: 'Wat er staat', sources: 'Bronnen'},
      curveSources: 'I19',
      herniaSources: 'K9 en K13',
    },
    clinical: {
      title: 'De woorden voor de zorgverlener',
      lines: [
        'Onder elke uitkomst staat een halve pagina voor huisarts of fysiotherapeut. Ook op papier en in de tekst voor een e-consult.',
        'Daarin staan deze termen. Antwoorden die hier niet staan, houden de woorden van de bezoeker.',
      ],
      columns: {question: 'Vraag', answer: 'Antwoord van de bezoeker', term: 'Term'},
    },
  },

  sources: {
    title: 'De bronnen',
    lines: [
      'S-bronnen: documenten voor het publiek, bij de opdracht. K-bronnen: vooral Nederlandse richtlijnen. I-bronnen: vooral uit het buitenland. T-bronnen: over triage en vragenlijsten.',
      'Gelezen: het feit is gezien in de bron of de samenvatting ervan. Uit tweede hand: gezien in een weergave door een ander. Nog te controleren: alleen de titel of de koppen zijn gezien.',
    ],
    columns: {id: 'Bron', title: 'Titel en adres', verified: 'Hoe ver'},
    verified: {read: 'gelezen', 'second-hand': 'uit tweede hand', 'to-verify': 'nog te controleren'},
    withoutAddress: 'zonder adres',
  },

  disagreements: {
    title: 'Waar bronnen verschillen, en de veilige keuze',
    lines: [
      'Het gevolg kan zijn dat de check bij beenpijn en nachtpijn te streng is. Ook de app in T7 was strenger dan triagisten.',
    ],
    columns: {about: 'Punt', views: 'Wat de bronnen zeggen', choice: 'De keuze in de regels'},
    /** Each with its number in section 5 of the clinical basis. */
    rows: [
      {
        number: 'D1',
        about: 'Plassen of poepen is veranderd',
        views: 'S0: huisarts of fysiotherapeut. S1 en S3: huisarts. I1, I3 en I4: nu, met spoed. K9: meteen verwijzen.',
        choice: 'Bel nu. Nooit de fysiotherapeut.',
      },
      {
        number: 'D2',
        about: 'Klachten in beide benen',
        views:
          'I1: alarmnummer bij elke klacht in beide benen. I2, I4 en I5: als het nieuw is, 2 weken of korter. S0: hoort ook bij een gewone hernia. K11: een nauw wervelkanaal geeft langzaam klachten in beide benen, die zakken bij zitten.',
        choice:
          'Nieuw: bel nu. Al langer: afspraak huisarts binnen 1 tot 2 weken. Al langer, met tintelingen of minder gevoel, en erger: vandaag bellen.',
      },
      {
        number: 'D3',
        about: 'Nieuwe klapvoet die niet erger wordt',
        views: 'T10: geen spoed. K9: bij ernstig krachtverlies meteen verwijzen.',
        choice: 'Vandaag bellen. Wordt het erger: bel nu. Een zorgverlener kan altijd ‘bel nu’ willen.',
      },
      {
        number: 'D4',
        about: 'Een beetje minder kracht',
        views:
          'S0, S3 en S4: neem contact op. S1: meteen de huisarts als het plotseling is. K9: alleen ernstig of toenemend krachtverlies is dringend.',
        choice: 'Afspraak huisarts binnen 2 tot 3 werkdagen. Van de laatste 2 weken, of erger: vandaag bellen.',
      },
      {
        number: 'D5',
        about: 'Pijn in de nacht of in rust',
        views:
          'S1 noemt het bij de fysiotherapeut én bij de huisarts. I1: met spoed naar de huisarts. I14: veel gebruikt, maar onderscheidt slecht.',
        choice:
          'Alleen dat: binnen 1 tot 2 weken naar de huisarts, of eerst naar een fysiotherapeut (G4). Vanaf 50 jaar of bij pijncijfer 8: alleen de huisarts, binnen 2 tot 3 werkdagen. Vandaag bellen bij hevige pijn vanaf 50 jaar, of met kanker, afvallen of weinig afweer.',
      },
      {
        number: 'D6',
        about: 'Pijn tussen de schouderbladen',
        views: 'S1: meestal spieren. I1: met spoed naar de huisarts. K14: verdacht bij kanker. I22: kan het hart zijn.',
        choice:
          'Klachten van de borst: 112. Kanker: vandaag bellen. Vanaf 50 jaar: binnen 1 tot 2 weken naar de huisarts, of eerst naar een fysiotherapeut. Vanaf pijncijfer 7: alleen de huisarts, binnen 2 tot 3 werkdagen (G10). Anders: fysiotherapeut, als het niet beter wordt of 3 weken duurt.',
      },
      {
        number: 'D7',
        about: 'Koorts',
        views: 'S1 en S3: huisarts. I1: met spoed. I16 en I17: veel infecties geven geen koorts.',
        choice: 'Vandaag bellen. Meer kans op een infectie en een ander teken: ook zonder koorts vandaag bellen.',
      },
      {
        number: 'D8',
        about: 'Kanker gehad',
        views:
          'K14: denk er altijd aan, maak alleen een scan bij alarmtekens. I13: kanker gehad is op zichzelf al een alarmteken.',
        choice:
          'Alleen dat: afspraak huisarts binnen 2 tot 3 werkdagen. Met een alarmteken: vandaag bellen. Met uitval: bel nu.',
      },
      {
        number: 'D9',
        about: 'Leeftijdsgrenzen',
        views:
          'Kanker: boven 50 (I13), elders boven 55. Breuk: boven 60 (K6), in andere lijsten 65 tot 75 (nog te controleren). Verwijde buikslagader: boven 60 (nog te controleren), of vooral boven 65 (K16).',
        choice: 'Steeds de laagste grens: 50, 60 en 60.',
      },
      {
        number: 'D10',
        about: 'Ontstekingsreuma in de rug',
        views: 'I10: minstens 4 van 9 kenmerken. K17: in een Nederlands onderzoek 24%, bij een geselecteerde groep.',
        choice:
          'Twee of meer kenmerken, met één typisch erbij: afspraak huisarts binnen 1 tot 2 weken. Dat kost weinig en is geen spoed.',
      },
      {
        number: 'D11',
        about: 'Is één teken genoeg voor een arts?',
        views:
          'K1, I8 en I14: één teken zegt weinig, een combinatie telt. Lijsten van de NHS (I1) handelen bij één teken.',
        choice:
          'Eén zwak teken: binnen 1 tot 2 weken naar de huisarts, bij een deel van de tekens ook eerst naar een fysiotherapeut, die zelf op gevaar let (K1, K4). Een teken dat zwaarder telt: alleen de huisarts, binnen 2 tot 3 werkdagen. Een combinatie: vandaag bellen. In hun eentje spoed: alleen uitval, flauwvallen, klachten van de borst en een ongeluk.',
      },
      {
        number: 'D12',
        about: 'Herstelprofielen',
        views:
          'S2: naar duur. K2: naar risico. K6: naar beloop binnen 3 weken. K7: voor het beleid geen verschil meer tussen acuut, subacuut en chronisch.',
        choice:
          'Het profiel van S2, met daarnaast wat herstel vertraagt (K2). De duur gaat nooit boven een alarmteken.',
      },
      {
        number: 'D13',
        about: 'Cijfers over herstel',
        views:
          'S2: 80–90% in 4 tot 6 weken. S4: 60–90%. S0: 6 tot 12 weken. I19: groepen die gevolgd zijn, herstelden minder vlot.',
        choice:
          'Bij de meesten is de pijn na 6 weken duidelijk minder. Helemaal weg duurt soms langer, en terugkomen is gewoon. Nergens 80–90%.',
      },
      {
        number: 'D14',
        about: 'Wanneer voor het eerst hulp',
        views:
          'Na 1 week bij heel erge pijn (S0), 1 tot 3 weken (S4), 3 weken (S0 en S2), 3 tot 4 weken (K7), 6 weken (S1), een paar weken (I1).',
        choice: 'Na 1 week als het erg is of erger wordt. Na 3 weken als het niet beter wordt. Na 6 weken altijd.',
      },
      {
        number: 'D15',
        about: 'Paracetamol',
        views: 'S0 en S3: mag. I9: niet als enige middel. I20: weinig effect.',
        choice:
          'Milde eerste keus: ‘helpt soms een beetje’. Ontstekingsremmers pas na de veiligheidsvragen. Geen opioïden bij zelfzorg.',
      },
      {
        number: 'D16',
        about: 'Brace, zolen, supplementen, methoden zoals acupunctuur',
        views: 'S2 en S3: een brace, kort. S2: zolen en supplementen. I9: geen orthesen, acupunctuur of TENS.',
        choice: 'Brace: alleen kort en bij zware belasting. Zolen, supplementen en hulpmiddeltjes komen niet voor.',
      },
      {
        number: 'D17',
        about: 'Alleen een verandering bij seks',
        views: 'K12, I3 en I4: teken van spoed. Heeft ook vaak een andere oorzaak.',
        choice: 'Bel nu, als het de laatste 3 maanden nieuw of erger is.',
      },
      {
        number: 'D18',
        about: 'Erger bij hoesten of niezen',
        views: 'I1, een oudere lijst: met spoed. S0 en K11: past bij een hernia.',
        choice: 'Telt alleen mee in het herniapatroon: fysiotherapeut.',
      },
      {
        number: 'D19',
        about: 'Kinderen',
        views: 'I18: lijsten met spoed uit Perth en van PMM. I18, een gevolgde groep: meestal goedaardig.',
        choice:
          'De check is vanaf 18 jaar. Jonger: afspraak huisarts binnen 2 tot 3 werkdagen, met een alarmteken vandaag bellen. Nooit zelfzorg of fysiotherapeut.',
      },
      {
        number: 'D20',
        about: 'Opeens hevige pijn zonder oorzaak (niersteen, bloedvat)',
        views:
          'T10: spoed. T3 en T8: pijn van 8 of hoger of koliek is meestal U2, voor huisarts of huisartsenpost. De vraag sluit het gewone ‘schoot erin’ uit: niet begonnen bij een beweging. Ze gaat over de laatste 3 dagen.',
        choice: 'Op elke leeftijd: bel nu. Vanaf 60 jaar, met een verwijde buikslagader of met flauwvallen: 112.',
      },
      {
        number: 'D21',
        about: 'Doof been, geen krachtverlies',
        views:
          'S0 en S4: huisarts, fysiotherapeut of andere zorgverlener. S1: plotseling doof meteen naar de huisarts, maar doof en tintelend ook bij de fysiotherapeut. K9: alleen minder gevoel is niet dringend.',
        choice: 'Echt doof, en van de laatste 2 weken of erger: vandaag bellen. Anders: fysiotherapeut.',
      },
      {
        number: 'D22',
        about: 'Pijnstillers zelf, of na overleg',
        views: 'S2 en S4: in overleg met de huisarts. S0 en S3: mag voor korte tijd.',
        choice:
          'Een paar dagen, volgens de bijsluiter. Past er een punt van de veiligheidslijst? Dan eerst apotheker of huisarts.',
      },
      {
        number: 'D23',
        about: 'Bewegen tot de pijngrens, of op tijd',
        views: 'S1: tot de pijngrens, en elders: ook met pijn. S4: op tijd, niet op pijn.',
        choice:
          'Bewegen mag een beetje pijn doen. Opbouwen op tijd. Stoppen als beenpijn, tintelingen of krachtverlies toeneemt.',
      },
      {
        number: 'D24',
        about: 'Hoe vaak, en hoe vaak zonder aanwijsbare oorzaak',
        views: 'Ooit rugpijn: S0 50–90%, S3 60–80%. Zonder aanwijsbare oorzaak: S2 ongeveer 90%, S3 en S4 90–95%.',
        choice: '‘De meeste mensen’ en ‘meer dan 9 van de 10’.',
      },
    ],
  },

  gaps: {
    title: 'Bekende gaten',
    lines: [
      'Dit zeggen de regels niet. De zorgverlener die tekent, vult het aan uit de originelen.',
      'De laatste vier zijn bekend en aanvaard: de check vraagt er niet naar.',
    ],
    rows: {
      'full-kngf-red-flag-table':
        'De hele tabel met rode vlaggen van KNGF 2021 (K1, deel B.1.3), en de hoofdstukken over behandeling.',
      'nhg-m54-september-2024':
        'De teksten over urgentie, medicijnen en vervolg in de NHG-Standaard M54 van september 2024 (K8).',
      'nts-and-nhg-triage-criteria':
        'De criteria voor rugpijn in NTS en NHG-TriageWijzer. Daarvoor is een licentie nodig.',
      'thuisarts-pages': 'De pagina’s van thuisarts.nl.',
      'nice-ng234-recognition-list': 'De lijst met tekens in NICE NG234 (I12).',
      'ifompt-decision-tables': 'De beslistabellen van IFOMPT (I8).',
      'clumsy-hands': 'Geen regel voor dove of onhandige handen bij pijn hoger in de rug.',
      'crohns-disease': 'Geen regel voor de ziekte van Crohn met nieuwe pijn.',
      'sharp-pain-on-breathing': 'Geen regel voor scherpe pijn bij elke ademhaling, zonder benauwdheid.',
      'dissection-under-60':
        'Geen regel voor een scheur in de grote slagader onder de 60 jaar die niet plotseling begint.',
    } satisfies Texts<(typeof knownGaps)[number]>,
  },

  points: {
    title: 'Punten voor de zorgverlener',
    lines: ['Kijk vooral naar deze punten.'],
    rows: [
      'D2, D3 en D17: klachten in beide benen, een klapvoet, en alleen een verandering bij seks.',
      'De voorwaarden van H5, H12, G6, G10 en A3.',
      'De grenzen van het feit over vertraagd herstel. Ze zijn een eigen voorstel.',
      'Hoe vaak en hoe zwaar de oefeningen zijn.',
      'De grenzen bij pijnstillers. Controleer ze in het Farmacotherapeutisch Kompas.',
      'De grens van 2 weken bij klachten in beide benen.',
      'De termijnen van G3, G4, G5, G9, G10, G11, G12, G15 en G17, en bij welke punten ook eerst een fysiotherapeut mag kijken (G4, G5, G9, G10, G11 en G12).',
      'De 3 maanden in de vraag over plassen, poepen en seks (B1 en B3).',
      'De nieuwe regels B15, B16, H21, H22, H23, H24, H25, H26, G20, G21 en G22. De meeste zijn een eigen voorstel.',
      'Wat de tabel met de verzonnen bevolking zegt: hoeveel mensen vaker naar een arts gaan dan nodig is.',
    ],
    observationsTitle: 'Dit viel op bij het controleren',
    observations: [
      'De check kent geen regel voor meer kans op een botbreuk of 70 jaar en ouder, met pijncijfer 7 na 12 weken, als het niet erger wordt. G20 stopt bij 12 weken.',
      'Pijn in de zij staat niet in F8 en niet in G10. Onder pijncijfer 7 leidt die plek op zichzelf tot niets (G21).',
      'G22 geldt niet na een ernstige infectie of grote operatie: die vraag gaat over de laatste 3 maanden. Wordt de pijn minder, dan leidt weinig afweer na 12 weken op zichzelf nergens toe.',
      'Wie drugs spuit, krijgt tot en met 12 weken altijd ‘vandaag bellen’ (H25). De punten met drugs spuiten in G15 beslissen dus nooit.',
      'Wie niet uit bed kan, krijgt altijd ‘vandaag bellen’ (H13). Dat antwoord in G18 beslist dus nooit.',
      'H23 geldt alleen bij pijn van korter dan 3 weken. Daarna telt een bloedverdunner na een val niet meer mee; G5 en H11 gelden dan nog wel.',
      'De vraag naar een rood oog (H26) krijgt alleen wie 18 tot en met 59 jaar is en langer dan 12 weken pijn heeft.',
      'Aspirine telt niet als bloedverdunner, een andere plaatjesremmer wel. De check noemt geen namen van middelen.',
      'Stopt de check vroeg, dan vervallen vragen voor profiel en advies. Bij 112 en ‘bel nu’ vervalt alles wat nog komt. Bij ‘vandaag bellen’ zijn dat duur, beloop, pijncijfer, bewegen en ontstekingsreuma. In de samenvatting voor de huisarts ontbreken die dan ook.',
      'Herstel en werk vraagt de check pas op het advies. Wie dat niet invult, krijgt geen factoren, geen regels over werk, en nooit F7 of F10. Op de halve pagina staat dan ‘niet gevraagd’.',
    ],
  },

  proofs: {
    title: 'De bewijzen',
    lines: [
      'Deze eigenschappen rekent de testreeks na, bij elke verandering. Wordt iets niet elke keer helemaal nagerekend, dan staat erbij wanneer of met welke regels dat gedaan is. De eigenschappen zeggen of de tabel klopt met zichzelf. Ze zeggen niet of de medische keuzes goed zijn.',
    ],
    columns: {name: 'Bewijs', text: 'Wat is nagerekend'},
    rows: proofRows,
    mutation: {
      name: 'De tests merken een fout in de regels',
      text: ({date, rulesVersion, mutants, noticed}: MutationScore) =>
        `Gemeten op ${day(date)}, met de regels van ${rulesVersion}: ${dutch(mutants)} kleine veranderingen in de regels en de logica, waarvan een test er ${dutch(noticed)} merkte (${dutch(Math.round((10_000 * noticed) / mutants) / 100)} %).`,
    },
  },

  population: {
    title: 'Wat de regels met iedereen doen',
    lines: [
      'Dit is een zelf verzonnen bevolking, om te zien wat een regel doet. Het zijn geen echte mensen.',
      'Hoe hoog een getal is, is onzeker: het kan 10 procentpunt hoger of lager zijn. De volgorde van de regels is zekerder: welke veel mensen raakt, en welke weinig.',
      'Niemand weet hoe snel mensen een alarmteken aankruisen. Daarom staan er kolommen bij voor half zo vaak en twee keer zo vaak.',
    ],
    people: (people: number) => `Elke kolom gaat over ${dutch(people)} mensen met rugpijn. De getallen zijn procenten.`,
    estimates: (own: number, all: number) =>
      `Van de ${dutch(all)} aannames zijn er ${dutch(own)} een eigen schatting: zoals hoe oud mensen zijn, hoe lang ze pijn hebben, en welke ziekten en alarmtekens ze hebben.`,
    research: (topics: readonly string[]) => `Alleen dit volgt een onderzoek: ${topics.join(', ')}.`,
    percent: (share: number) => share.toLocaleString('nl-NL', {minimumFractionDigits: 1}),
    columns: {
      where: 'Waar mensen uitkomen',
      base: 'Gewoon',
      careful: 'Half zo vaak aangekruist',
      hasty: 'Twee keer zo vaak aangekruist',
      acute: 'Alleen pijn korter dan 6 weken',
    } satisfies Texts<'where' | keyof Population['settings']>,
    shares: {
      'doctor-only': 'Samen: alleen naar een arts, of 112',
      'either-door': 'Afspraak bij de huisarts of de fysiotherapeut',
      'two-to-three-working-days': 'Afspraak binnen 2 tot 3 werkdagen',
      'one-to-two-weeks': 'Afspraak binnen 1 tot 2 weken',
      'same-day': 'Samen: vandaag bellen, nu bellen of 112',
      midwife: 'Ook de verloskundige bellen',
      'treating-hospital': 'Ook het ziekenhuis van de behandeling bellen',
    } satisfies Texts<Exclude<PopulationShare, Urgency>>,
    rows: {
      title: 'Welke regels de meeste mensen raken',
      line: (percent: number) =>
        `Zonder zo’n regel kwam meer dan ${percent} procent van de mensen in de kolom ‘Gewoon’ ergens anders uit. Dat is een andere uitkomst, een andere termijn of een andere deur.`,
      columns: {rule: 'Regel', share: 'Hoeveel procent'},
    },
  },

  sign: {
    title: 'Tekenen',
    lines: ['Een handtekening geldt alleen voor deze versie van de regels. Bij elke nieuwe versie vervalt ze.'],
    verdicts: ['akkoord', 'akkoord met wijzigingen'],
    changes: 'Wijzigingen',
    fields: ['Naam', 'Rol', 'BIG-nummer of registratienummer', 'Datum'],
    rulesVersion: 'Versie van de regels',
    signature: 'Handtekening',
  },
};

export type DecisionTableCopy = typeof decisionTableCopy;
