import type {LineId, SectionId} from '../triage/advice.js';
import type {DoorId} from '../triage/doors.js';
import type {ExerciseId} from '../triage/exercises.js';
import type {FactId, SlowRecoveryFactor} from '../triage/facts.js';
import type {AnswerId, ChoiceId, SymptomId} from '../triage/questions.js';
import type {ReasonId} from '../triage/rules.js';
import type {Mark, SignTextId, SignUrgency} from '../triage/safety-net.js';
import type {GateId, GroupId, PartId, ScreenId} from '../triage/screens.js';
import type {NamedSourceId} from '../triage/sources.js';
import type {AppointmentWindow, Urgency} from '../triage/urgency.js';

/** How the visitor is spoken to. */
export type Pronoun = 'u' | 'je';

/** A text: one for both pronouns, or whole sentences side by side (Dutch changes verb and order with the pronoun). */
export type Line = string | {readonly u: string; readonly je: string};

export const say = (line: Line, pronoun: Pronoun): string => (typeof line === 'string' ? line : line[pronoun]);

/** A question with radios. */
export interface ChoiceCopy<Q extends ChoiceId> {
  /** What it is about, to stand before the answer in a list. */
  readonly topic: string;
  readonly answers: {readonly [A in AnswerId<Q>]: Line};
  /** Told to a doctor, where topic and answer would not do. */
  readonly said?: {readonly [A in AnswerId<Q>]?: string};
}

/** One fieldset. */
export interface PartCopy {
  readonly legend: Line;
  readonly hint?: Line;
  /** The exclusive choice under ticks. */
  readonly none?: Line;
}

/** An outcome's card. */
export interface OutcomeCopy {
  /** The urgency in a few words. */
  readonly label: string;
  /** What to do, as an instruction. */
  readonly heading: Line;
  readonly intro: Line;
}

export interface DoorCopy {
  readonly title: Line;
  readonly text: Line;
  /** How to find the number when the site gives none. */
  readonly withoutNumber?: Line;
}

/** Everything the check says, keyed by the ids of `triage`. No HTML, no logic. */
export interface Copy {
  /** What stands beside the box of a symptom to tick. */
  readonly symptoms: {readonly [S in SymptomId]: Line};
  /** The same as the visitor would tell a doctor in an emergency; without it the label has to do. */
  readonly symptomsSaid: {readonly [S in SymptomId]?: string};
  /** Why something so personal is asked. */
  readonly symptomsWhy: {readonly [S in SymptomId]?: Line};
  readonly choices: {readonly [C in ChoiceId]: ChoiceCopy<C>};
  /** Yes and no for a symptom that is asked with radios instead of a tick. */
  readonly yesNo: {readonly yes: Line; readonly no: Line};
  readonly gates: {readonly [G in GateId]: Line};
  readonly parts: {readonly [P in PartId]: PartCopy};
  /** Headings inside a list of ticks that has more than one group. */
  readonly groups: {readonly [G in GroupId]?: Line};
  /** What each screen is about, in a word or two. */
  readonly screens: {readonly [S in ScreenId]: string};
  readonly facts: {readonly [F in FactId]: string};
  readonly reasons: {readonly [R in ReasonId]: Line};
  readonly outcomes: {readonly [U in Urgency]: OutcomeCopy};
  /** Headings that say it more exactly than the outcome's own. */
  readonly headings: {
    /** `gp-today` outside office hours. */
    readonly todayOutOfHours: Line;
    /** `call-now` when only pregnancy signs decide. */
    readonly callMidwife: Line;
    /** `gp-appointment` when only the row after a procedure decides. */
    readonly callHospital: Line;
    /** `self-care` with pain of 8 or more. */
    readonly selfCareWithSeverePain: Line;
  };
  readonly windows: {readonly [W in AppointmentWindow]: Line};
  readonly doors: {readonly [D in DoorId]: DoorCopy};
  readonly sections: {readonly [S in SectionId]: Line};
  readonly lines: {readonly [L in LineId]: Line};
  /** What stands as a list under a line. */
  readonly items: {readonly [L in LineId]?: readonly Line[]};
  /** For each thing that makes recovery harder, one thing that helps. */
  readonly factorTips: {readonly [F in SlowRecoveryFactor]: Line};
  readonly exercises: {readonly [E in ExerciseId]: ExerciseCopy};
  readonly programme: ProgrammeCopy;
  readonly timeline: TimelineCopy;
  readonly clinical: ClinicalCopy;
  readonly takeHome: TakeHomeCopy;
  readonly leaflet: LeafletCopy;
  /** The visitor's personal safety net. */
  readonly raises: {
    /** Whatever is new with bladder, bowel, sex or the saddle area. */
    readonly sacral: Line;
    /** The door, in a word or two, to stand before a sign. */
    readonly doors: {readonly [U in SignUrgency]: string};
  };
  readonly safetyNet: {
    readonly title: Line;
    /** Over the whole list. */
    readonly all: string;
    readonly urgencies: {readonly [U in SignUrgency]: Line};
    /** Signs that no answer says in so many words. */
    readonly signs: {readonly [S in SignTextId]: Line};
    readonly marksTitle: Line;
    /** What to do when it is not better by then. */
    readonly marks: {readonly [W in Mark['weeks']]: Line};
    readonly marksByDoctor: Line;
    readonly hernia: Line;
  };
  readonly sources: {readonly [S in NamedSourceId]: string};
  readonly ui: UiCopy;
  readonly about: AboutCopy;
}

export interface ExerciseCopy {
  readonly name: string;
  readonly steps: readonly string[];
  /** How often, and how long. */
  readonly often: string;
}

export interface ProgrammeCopy {
  readonly planTitle: string;
  readonly planHint: string;
  readonly days: (first: number, last: number) => string;
  readonly dates: (first: string, last: string) => string;
  readonly walks: (walks: number, minutes: number) => string;
  readonly rounds: (rounds: number, repetitions: number) => string;
  readonly often: string;
}

/** The figures of the recovery timeline (section 7 of the clinical basis): averages of groups, never of this visitor. */
export interface TimelineCopy {
  readonly caption: string;
  /** What the pale band in the drawing means. */
  readonly band: string;
  readonly start: string;
  readonly weeks: (weeks: number) => string;
  readonly pain: (pain: number) => string;
  readonly today: Line;
  readonly painFree: (days: number) => string;
  readonly figures: readonly string[];
}

/** The same answers in the terms of a GP or physiotherapist. */
export interface ClinicalCopy {
  /** Where a clinician has another word than the visitor. */
  readonly symptoms: {readonly [S in SymptomId]?: string};
  readonly choices: {readonly [C in ChoiceId]?: {readonly [A in AnswerId<C>]: string}};
  readonly title: string;
  readonly head: (date: string, version: string) => string;
  readonly advice: string;
  readonly because: string;
  readonly complaint: string;
  readonly present: string;
  readonly absent: string;
  readonly notAsked: string;
  readonly recovery: string;
  readonly recoveryOf: (profile: number, factors: string) => string;
  readonly noFactors: string;
}

/** What a visitor can take along; all of it is made on the device. */
export interface TakeHomeCopy {
  readonly title: string;
  readonly hint: string;
  readonly print: string;
  readonly calendar: string;
  readonly copy: string;
  readonly share: string;
  readonly done: {readonly calendar: string; readonly copy: string; readonly failed: string; readonly noPrint: string};
  readonly againTitle: string;
  readonly againHint: string;
  readonly againDate: string;
  readonly againPain: string;
  readonly againDoing: string;
  readonly reminder: string;
  readonly reminderThen: (date: string, pain: string, doing: string) => string;
  readonly reminderNow: string;
  readonly fileName: string;
  readonly printedOn: (date: string) => string;
  readonly readAloud: string;
  readonly stopReading: string;
}

export interface LeafletCopy {
  readonly title: string;
  readonly intro: string;
  /** Why there are no questions when the rules are too old. */
  readonly outdated: string;
  /** Why there are no questions when the check can't run. */
  readonly broken: string;
  readonly alarmFirst: string;
  readonly marksTitle: string;
  readonly afterWeeks: (weeks: number) => string;
}

export interface UiCopy {
  /** What a screen reader says at the places to stop before and behind the check, in a dialog of the page. */
  readonly stops: {readonly start: string; readonly end: string};
  readonly title: Line;
  /** Before the first question. */
  readonly opening: readonly Line[];
  readonly emergencyLine: Line;
  readonly call112: string;
  /** Directly under a tick that alone means 112. */
  readonly alarmTick112: Line;
  /** Directly under another alarm tick. */
  readonly alarmTick: Line;
  readonly why: string;
  /** What to do when a question was left without a choice. */
  readonly chooseOne: string;
  readonly chooseOrNone: (none: string) => string;
  /** "None of these" took the other ticks away. */
  readonly ticksGone: string;
  /** A tick took "none of these" away. */
  readonly noneGone: (none: string) => string;
  readonly next: string;
  readonly back: string;
  readonly skip: string;
  /** "Scherm {n} van ongeveer {total}". */
  readonly progress: (screen: number, total: number) => string;
  /** What the ends of the pain scale mean. */
  readonly painEnds: string;
  readonly callNumber: (number: string) => string;
  readonly sayThis: Line;
  readonly sayWhen: Line;
  readonly startOfSaying: string;
  readonly copyText: string;
  readonly copied: string;
  readonly reasonsTitle: Line;
  readonly whyThisAdvice: string;
  readonly yourAnswersSaid: Line;
  readonly theRule: string;
  readonly ruleAnd: string;
  /** Between sentences, where all of them must hold. */
  readonly ruleAlso: string;
  readonly ruleOr: string;
  /** Before the only answer that does not fit. */
  readonly ruleNot: string;
  /** What the rule leads to. */
  readonly ruleThen: (heading: string) => string;
  readonly sourcesTitle: string;
  readonly sourceToCome: string;
  readonly alsoNote: string;
  readonly summaryTitle: Line;
  readonly summaryHint: Line;
  /** Over the visitor's own answers that fit a hernia. */
  readonly whyItFits: Line;
  /** Over what makes recovery harder for this visitor. */
  readonly factorsTitle: Line;
  readonly fitsAnswers: Line;
  readonly yourAnswers: Line;
  readonly noneTicked: string;
  readonly change: string;
  readonly changeWhat: (topic: string) => string;
  readonly restart: string;
  readonly onDate: (date: string) => string;
  readonly makeAppointment: string;
  readonly mail: string;
  readonly onlineProgramme: string;
  readonly findTherapist: string;
  readonly worried112: Line;
  readonly worried: Line;
  /** Always, with a low mood (d4). */
  readonly suicideHelpline: Line;
  readonly notDiagnosis: Line;
  readonly adviceTitle: Line;
}

export interface AboutCopy {
  readonly title: string;
  readonly purposeTitle: string;
  readonly purpose: Line;
  readonly notReviewed: string;
  readonly reviewedBy: (who: string) => string;
  readonly noCeMark: string;
  readonly responsible: Line;
  readonly privacy: Line;
  readonly rulesTitle: string;
  readonly rules: (version: string, softwareVersion: string) => string;
  readonly sourcesTitle: string;
  readonly errorTitle: string;
  /** Where a wrong advice is reported. */
  readonly error: Line;
}
