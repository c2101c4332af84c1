import type {Alarm} from '../../triage/alarms.js';
import type {Lines} from '../line.js';

export const ui = {
  title: 'Rugpijn-check',
  /** Of a check that opens with this question. */
  hernia: {
    title: 'Heb ik een hernia?',
    /** Before the other lines of the opening. */
    opening:
      'Eerst komen vragen over alarmtekens. Hoeft er niet eerst een arts te kijken? Dan staat daarna of dit past bij een hernia (geprikkelde zenuw).',
  },
  /** What a screen reader says at the places to stop before and behind the check, in a dialog of the page. */
  stops: {start: 'Begin van de rugpijn-check', end: 'Einde van de rugpijn-check'},
  /** Before the first question. */
  opening: [
    {
      u: 'Is er nu gevaar, dan weet u dat binnen 1 minuut. Niet voor pijn die vooral in nek, heup of lies zit.',
      je: 'Is er nu gevaar, dan weet je dat binnen 1 minuut. Niet voor pijn die vooral in nek, heup of lies zit.',
    },
    {
      u: 'Uw antwoorden blijven op dit apparaat. Sluit u dit, dan is alles weg.',
      je: 'Je antwoorden blijven op dit apparaat. Sluit je dit, dan is alles weg.',
    },
    {u: 'U mag dit ook voor iemand anders invullen.', je: 'Je mag dit ook voor iemand anders invullen.'},
  ],
  emergencyLine: 'Levensgevaar?',
  call112: 'Bel 112',
  /** Directly under a tick that means so by itself. */
  alarms: {
    'call-112': 'Dit is spoed. Wacht niet.',
    'call-now': 'Dit kan spoed zijn. Kies ‘Verder’. Levensgevaar?',
  } satisfies Lines<Alarm>,
  /** Before the answer that excludes all others. */
  or: 'of',
  /** What to do when a question was left without a choice. */
  chooseOne: 'Kies eerst een antwoord.',
  chooseOrNone: (none: string) => `Kies eerst een antwoord, of kies “${none}”.`,
  /** "None of these" took the other ticks away. */
  ticksGone: 'De andere vinkjes zijn weg.',
  /** A tick took "none of these" away. */
  noneGone: (none: string) => `“${none}” is niet meer aangevinkt.`,
  next: 'Verder',
  back: 'Terug',
  /** On the advice, for who wants a little more. */
  invitation: {
    title: 'Persoonlijker advies',
    text: 'Nog 1 scherm over herstel en werk. Het hoeft niet.',
    button: 'Maak het persoonlijker',
  },
  /** On that screen. */
  invitationScreen: {
    u: 'Daarna ziet u wat er nieuw is in uw advies.',
    je: 'Daarna zie je wat er nieuw is in je advies.',
  },
  backToAdvice: 'Terug naar het advies',
  /** What those answers added to the advice. */
  added: {
    title: {u: 'Uw advies, nu ook met herstel en werk', je: 'Je advies, nu ook met herstel en werk'},
    heading: (heading: string) => `Dit is nu het advies: ${heading}`,
    reasons: 'Nieuw bij de reden:',
    sections: 'Nieuw of aangevuld:',
    mark: 'nieuw',
  },
  /** How long it still takes. */
  timeLeft: {
    atFirst: (minutes: number) => `Zo’n ${minutes} minuten`,
    more: (minutes: number) => `Nog zo’n ${minutes} minuten`,
    aMinute: 'Nog 1 minuut',
    last: 'Laatste scherm',
  },
  /** What the end of the pain scale means. */
  worstPain: '10: erger kan niet',
  callNumber: (number: string) => `Bel ${number}`,
  sayThis: 'Zeg dit aan de telefoon',
  /** Round what is said on the telephone; the visitor fills in the end. */
  sayHaste: 'Het is spoed.',
  saySince: 'Dat is zo sinds …',
  startOfSaying: 'Ik heb rugpijn.',
  copyText: 'Kopieer deze tekst',
  copied: 'Gekopieerd',
  /** Before the second of two doors. */
  orDoor: (door: string) => `Of ${door}`,
  whyHaste: 'Waarom dit spoed is',
  whyThisAdvice: 'Waarom dit advies, met bronnen',
  yourAnswersSaid: {u: 'Dit heeft u ingevuld:', je: 'Dit heb je ingevuld:'},
  theRule: 'Onze regel. Bij meer punten is één punt genoeg:',
  ruleAnd: ' en ',
  /** Between sentences, where all of them must hold. */
  ruleAlso: '. En ',
  ruleOr: ' of ',
  /** Before the only answer that does not fit. */
  ruleNot: 'niet ',
  /** What the rule leads to. */
  ruleThen: (heading: string) => `Dan is ons advies: ${heading}`,
  sourcesTitle: 'Bronnen',
  sourceToCome: 'De bron volgt nog.',
  alsoNote: 'Let ook op',
  summaryTitle: 'Tekst voor huisarts of fysiotherapeut',
  summaryHint: 'Lees dit voor, of print of kopieer het.',
  /** Over the visitor's own answers that fit a hernia. */
  whyItFits: 'Deze antwoorden passen daarbij',
  /** Over what makes recovery harder for this visitor. */
  factorsTitle: 'Wat meespeelt, en wat helpt',
  fitsAnswers: 'past bij de antwoorden',
  yourAnswers: {u: 'Uw antwoorden wijzigen', je: 'Je antwoorden wijzigen'},
  noneTicked: 'Niets hiervan',
  change: 'Wijzig',
  changeWhat: (topic: string) => `Wijzig: ${topic}`,
  restart: 'Opnieuw beginnen',
  makeAppointment: 'Maak een afspraak',
  mail: 'E-mail',
  notSure: 'Niet zeker wat wel en niet mag? Vraag het ons.',
  onlineProgramme: 'Naar het online programma',
  /** To a page of the site, behind what is said of sleep, weight and condition. */
  aboutLifestyle: 'Meer over leefstijl',
  /** Of a location without name or address, beside another. */
  location: (number: number) => `Locatie ${number}`,
  /** Behind a profession that is at the practice too. */
  alsoHere: 'ook bij ons',
  findTherapist: 'Zoek een fysiotherapeut',
  worried112: {u: 'Twijfelt u? Bel toch 112.', je: 'Twijfel je? Bel toch 112.'},
  worried: {
    u: 'Twijfelt u of maakt u zich zorgen? Bel altijd uw huisarts.',
    je: 'Twijfel je of maak je je zorgen? Bel altijd je huisarts.',
  },
  /** Always, with a low mood (d4). */
  suicideHelpline: {
    u: 'Denkt u aan zelfdoding? Bel 113 of gratis 0800-0113.',
    je: 'Denk je aan zelfdoding? Bel 113 of gratis 0800-0113.',
  },
  notDiagnosis: 'Dit is geen diagnose. De regels komen uit richtlijnen.',
  adviceTitle: 'Goed om te weten',
};

export const about = {
  title: 'Over deze check',
  purposeTitle: 'Waarvoor deze check is',
  purpose:
    'Rugpijn-check helpt volwassenen met pijn in de rug bepalen hoe snel en bij wie zij hulp zoeken. Het is geen diagnose en vervangt geen arts of fysiotherapeut. Niet gebruiken bij levensgevaar: bel 112.',
  notReviewed: 'Nog niet beoordeeld door een zorgverlener',
  reviewedBy: (who: string) => `Beoordeeld door ${who}`,
  noCeMark: 'Geen CE-markering',
  responsible: 'Verantwoordelijk is de website die deze check toont.',
  privacy: {
    u: 'Uw antwoorden blijven op dit apparaat. Wij zien ze niet.',
    je: 'Je antwoorden blijven op dit apparaat. Wij zien ze niet.',
  },
  rulesTitle: 'Versie',
  rules: (version: string, softwareVersion: string) => `Regels van ${version}. Software ${softwareVersion}.`,
  sourcesTitle: 'Bronnen',
  errorTitle: 'Klopt een advies niet?',
  /** Whom to tell of a wrong advice, where the site gives no address for it. */
  error: 'Meld het aan de praktijk die deze check toont.',
  /** What stands on the link to that address, and before it on paper. */
  report: 'Meld een fout',
};
