import type {SectionId} from '../../triage/advice.js';
import type {ActId, GroupId, NodeId} from '../../triage/plan.js';
import type {Line, Lines} from '../line.js';
import {sections} from './advice.js';

const untilAppointment: Line = {u: 'Tot uw afspraak', je: 'Tot je afspraak'};

/** A moment of the plan; what it is about in a few words, and more under it where that helps. */
const nodes: {readonly [N in NodeId]: {readonly title: Line; readonly small?: Line}} = {
  today: {title: 'Vandaag'},
  tell: {title: 'Vandaag'},
  'until-the-physiotherapist': {title: untilAppointment},
  'until-the-gp': {title: untilAppointment},
  sooner: {
    title: 'Bel eerder als dit erbij komt',
    small: {
      u: 'uw huisarts, of ’s avonds en in het weekend de huisartsenpost',
      je: 'je huisarts, of ’s avonds en in het weekend de huisartsenpost',
    },
  },
  again: {title: 'Bel opnieuw als dit erbij komt'},
  'until-help': {title: sections['until-then']},
  'at-the-gp': {title: 'Bij de afspraak'},
  'at-the-physiotherapist': {title: 'Bij de fysiotherapeut'},
  weeks: {title: 'Deze 2 weken', small: 'elke dag, vanaf elke datum meer'},
  course: {title: 'Daarna wordt het meestal minder'},
  'course-of-hernia': {title: 'Meestal herstelt het binnen 3 maanden'},
  'course-unsure': {title: 'Hoe gaat het verder?'},
  'course-of-hernia-unsure': {title: 'Hoe gaat het verder?'},
  lasting: {title: 'Waarom blijft het pijn doen?'},
};

/** What to do at once, where no line of the advice says it. */
const acts: {readonly [A in ActId]?: string} = {
  'ease-the-leg': 'Geef het been rust: een paar keer 10 minuten, met de onderbenen op een stoel. Loop daarna even.',
  'sit-well-at-work':
    'Zit goed aan het werk: voeten plat, rug tegen de leuning, scherm op ooghoogte. Sta elk half uur op.',
  'lift-well': 'Til goed: dicht bij het lijf, knieën gebogen. Draai met de voeten. Begin licht.',
  'get-up': 'Kom via de zij uit bed: buig de knieën, benen over de rand, duw met de armen.',
};

export const plan = {
  title: {u: 'Uw plan', je: 'Je plan'},
  nodes,
  acts,
  /** The first dose of the programme. */
  walk: (walks: number, minutes: number) =>
    `Loop ${walks} keer ${minutes} minuten: liever vaak en kort, met losse armen.`,
  fromToday: (date: string) => `vanaf vandaag, ${date}`,
  /** Before the text for the doctor. Who has to call today reads in the card when: outside office hours that is now. */
  tellToday: {u: 'Bel, en vertel wat u invulde:', je: 'Bel, en vertel wat je invulde:'},
  tell: {
    u: 'Bel of maak de afspraak, en vertel wat u invulde:',
    je: 'Bel of maak de afspraak, en vertel wat je invulde:',
  },
  /** The step that begins today. */
  now: 'Nu',
  walks: (walks: number, minutes: number) => `${walks} keer ${minutes} min`,
  exercise: (rounds: number, repetitions: number) => `Nu ${rounds} keer per dag, elke beweging ${repetitions} keer`,
  exerciseNow: 'Oefen elke dag',
  /** Sections that have another name where they unfold in the plan. */
  sections: {
    'exercise-programme': 'Schema: steeds iets meer',
    'pain-relief': 'Pijnstiller nodig?',
    'what-you-can-do': 'Slapen, rust en warmte',
    'at-the-gp': 'Meer over deze afspraak',
    'at-the-physiotherapist': 'Wat doet een fysiotherapeut?',
    'lasting-pain': 'Meer over pijn die blijft',
    posture: 'Zitten, staan, autorijden',
    'people-ask': 'Mag ik bewegen, werken, sporten?',
    understanding: 'Wat is rugpijn?',
  } satisfies {readonly [S in SectionId]?: string} as {readonly [S in SectionId]?: string},
  youAreHere: {u: 'U bent ongeveer hier', je: 'Je bent ongeveer hier'},
  /** Of the first of the days to look again, and of those that follow. */
  afterBegin: (weeks: number) => (weeks === 1 ? '1 week na het begin' : `${weeks} weken na het begin`),
  after: (weeks: number) => `na ${weeks} weken`,
  lookAgain: (days: number) => `Gaat het op deze ${days === 1 ? 'dag' : 'dagen'} niet beter?`,
  more: 'Meer weten',
  groups: {daily: 'Werk en gewone dingen', help: 'Rugpijn en hulp'} satisfies Lines<GroupId>,
  about: 'Over dit advies',
  later: 'Voor straks',
};
