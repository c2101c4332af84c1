import type {DoorId, HeadingId} from '../../triage/doors.js';
import type {CardId} from '../../triage/outcome.js';
import type {AppointmentWindow} from '../../triage/urgency.js';
import type {AnswerId} from '../../triage/questions.js';
import type {Line, Lines, Texts} from '../line.js';

/** An outcome's card. */
type OutcomeCopy = {
  /** The urgency in a few words. */
  readonly label: string;
  /** What stands over the heading, where haste is needed. */
  readonly haste?: string;
  readonly intro: Line;
};

type DoorCopy = {
  readonly title: Line;
  readonly text: Line;
  /** How to find the number when the site gives none. */
  readonly withoutNumber?: Line;
};

const noAlarm: Line = {u: 'In uw antwoorden staat geen alarmteken.', je: 'In je antwoorden staat geen alarmteken.'};

export const outcomes: {readonly [C in CardId]: OutcomeCopy} = {
  'call-112': {
    label: 'Spoed: bel nu 112',
    haste: 'Spoed',
    intro: 'Wacht niet af en blijf niet alleen.',
  },
  'call-now': {
    label: 'Spoed: bel nu',
    haste: 'Spoed',
    intro: '',
  },
  'gp-today': {
    label: 'Vandaag bellen',
    intro: 'Wacht niet tot morgen.',
  },
  'gp-appointment': {
    label: 'Afspraak bij de huisarts',
    intro: 'Laat er iemand naar kijken. Het is nu geen spoed.',
  },
  /** Where a weak sign alone decides: an appointment with the GP, or first with a physiotherapist. */
  'either-door': {
    label: 'Afspraak bij huisarts of fysiotherapeut',
    intro: 'Laat er iemand naar kijken. Het is nu geen spoed.',
  },
  physiotherapist: {
    label: 'Afspraak bij de fysiotherapeut',
    intro: noAlarm,
  },
  'self-care': {
    label: 'Zelf aan de slag',
    intro: noAlarm,
  },
};

/** What to do, as an instruction: each outcome's own, and some that say it more exactly. */
export const headings: Lines<HeadingId> = {
  'call-112': 'Bel nu 112',
  'call-now': {
    u: 'Bel nu uw huisarts of de huisartsenpost',
    je: 'Bel nu je huisarts of de huisartsenpost',
  },
  'gp-today': {u: 'Bel vandaag uw huisarts', je: 'Bel vandaag je huisarts'},
  'gp-appointment': {u: 'Maak een afspraak bij uw huisarts', je: 'Maak een afspraak bij je huisarts'},
  physiotherapist: 'Maak een afspraak bij een fysiotherapeut',
  'self-care': {u: 'U kunt zelf aan de slag', je: 'Je kunt zelf aan de slag'},
  'out-of-hours': 'Bel nu de huisartsenpost',
  'own-gp': {u: 'Bel nu uw huisarts', je: 'Bel nu je huisarts'},
  'call-midwife': {u: 'Bel nu uw verloskundige of huisarts', je: 'Bel nu je verloskundige of huisarts'},
  'midwife-today': {u: 'Bel vandaag uw verloskundige of huisarts', je: 'Bel vandaag je verloskundige of huisarts'},
  'call-hospital': {
    u: 'Bel de afdeling in het ziekenhuis die u behandelde',
    je: 'Bel de afdeling in het ziekenhuis die je behandelde',
  },
  'gp-or-physiotherapist': {
    u: 'Ga naar uw huisarts of een fysiotherapeut',
    je: 'Ga naar je huisarts of een fysiotherapeut',
  },
  'self-care-with-severe-pain': {
    u: 'U kunt zelf beginnen. Bel gerust als de pijn te erg is.',
    je: 'Je kunt zelf beginnen. Bel gerust als de pijn te erg is.',
  },
};

export const windows: Lines<AppointmentWindow> = {
  'two-to-three-working-days': 'Binnen 2 tot 3 werkdagen',
  'one-to-two-weeks': 'Binnen 1 tot 2 weken',
};

/** What the card says of this visitor, from their own answers. */
export const card = {
  pain: (since: string, where: string): Line => ({
    u: `U heeft nu ${since} pijn ${where}.`,
    je: `Je hebt nu ${since} pijn ${where}.`,
  }),
  where: {
    low: 'laag in de rug',
    whole: 'in de hele rug',
    'mid-or-upper': 'hoger in de rug',
    flank: 'in de zij',
  } satisfies Texts<AnswerId<'location'>>,
  leg: {
    'one-leg-above-knee': {u: 'U voelt het tot in het bovenbeen.', je: 'Je voelt het tot in het bovenbeen.'},
    'one-leg-below-knee': {u: 'U voelt het tot onder de knie.', je: 'Je voelt het tot onder de knie.'},
  },
  tingling: 'Het been tintelt.',
  moving: {
    normal: 'Bewegen lukt goed.',
    'with-effort': 'Bewegen lukt met moeite.',
    hardly: 'Bewegen lukt bijna niet.',
  },
};

const gpExamines = 'De huisarts onderzoekt de rug, en verwijst zo nodig.';
/** Said of a physiotherapist who looks first: somebody who is sent there has to know that it is no detour. */
const looksFirst = 'Die onderzoekt de rug, en stuurt zo nodig door.';

export const doors: {readonly [D in DoorId]: DoorCopy} = {
  'emergency-number': {
    title: 'Bel 112',
    text: {
      u: 'Zeg waar u bent en wat er aan de hand is. Lukt horen of praten niet? Gebruik de app 112NL.',
      je: 'Zeg waar je bent en wat er aan de hand is. Lukt horen of praten niet? Gebruik de app 112NL.',
    },
  },
  'own-gp': {
    title: {u: 'Uw huisarts', je: 'Je huisarts'},
    text: 'Op werkdagen van 8 tot 17 uur. Kies 1 voor spoed.',
    withoutNumber: 'Het nummer staat op de website van de huisarts.',
  },
  'out-of-hours': {
    title: 'De huisartsenpost',
    text: 'Avond, nacht, weekend en feestdagen. Bel altijd eerst.',
    withoutNumber: 'Bel de eigen huisarts: het bandje geeft het nummer. Of zoek op huisartsenpost en de woonplaats.',
  },
  midwife: {
    title: {u: 'Uw verloskundige', je: 'Je verloskundige'},
    text: 'Ook in de avond, de nacht en het weekend. Onder controle in het ziekenhuis? Bel dan het ziekenhuis. Nog geen verloskundige? Bel de huisarts of huisartsenpost.',
    withoutNumber: 'Het spoednummer staat op de website van de verloskundige.',
  },
  'treating-hospital': {
    title: 'De afdeling in het ziekenhuis',
    text: 'Bel ook de afdeling waar de behandeling was. Neemt daar niemand op? Dan is bellen met de huisarts of huisartsenpost genoeg.',
    withoutNumber: 'Het nummer staat op de website van het ziekenhuis.',
  },
  practice: {
    title: 'Contact met de praktijk',
    text: 'Een vraag stellen mag ook.',
    withoutNumber: 'Zoek het nummer op deze website, of kies een praktijk in de buurt.',
  },
  'gp-examines': {
    title: {u: 'Uw huisarts', je: 'Je huisarts'},
    text: gpExamines,
    withoutNumber: 'Het nummer staat op de website van de huisarts.',
  },
  'this-gp-examines': {title: 'Onze huisarts', text: gpExamines},
  'physiotherapist-looks-first': {
    title: 'Een fysiotherapeut',
    text: looksFirst,
    withoutNumber: 'Kies een praktijk in de buurt.',
  },
  'this-physiotherapist-looks-first': {title: 'Onze fysiotherapeut', text: looksFirst},
};
