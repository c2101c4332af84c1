import {adviceFor, helpline, type LineId, type SectionId} from './advice.js';
import {judge, type Reason} from './assess.js';
import {contactBelow, doorsFor, headingFor, linksBeside, practiceDoors, type DoorId} from './doors.js';
import {programmeFor} from './exercises.js';
import {walk} from './flow.js';
import {planFor} from './plan.js';
import type {Answers} from './questions.js';
import {isOfficeTime} from './office-time.js';
import {todayOn} from './recovery.js';
import {readBy, ruleParts, type RulePart} from './rule-parts.js';
import {isPersonal} from './screens.js';
import {markOfHernia, marksFor, safetyNet, signsFor} from './safety-net.js';
import {isFor, situationOf, type Site} from './situation.js';
import {fittingHernia, forProfessional, givenOnScreens, givenTo, ownAnswers, toTell} from './telling.js';
import {appointmentWindows} from './urgency.js';
import {byUrgency, personalSigns} from './would-raise.js';

/** Less urgent reasons worth showing: not those whose answers all stand in a reason that is shown anyway. */
export const worthNoting = (reasons: readonly Reason[], alsoNote: readonly Reason[]): readonly Reason[] =>
  alsoNote.filter(
    ({because}, index) =>
      ![...reasons, ...alsoNote.slice(0, index)].some((shown) =>
        because.every((question) => shown.because.includes(question)),
      ),
  );

/** The sections whose lines stand in the open, in the card. */
const inTheCard: readonly SectionId[] = ['until-then', 'good-news'];

const partOf = ({rule, window, eitherDoor}: Reason): RulePart | undefined =>
  ruleParts.find((part) => part.id === rule && part.window === window && part.eitherDoor === eitherDoor);

/**
 * Everything that a result tells one visitor, as ids: what to do and how soon, why, when to call after all, and what helps.
 * The page, paper, the text for an e-consult, the calendar and what is shared put it into words and decide nothing.
 * @param given valid answers; those that are not on the path don't count
 * @param now the moment at which the result is looked at
 * @param site what kind of practice the site is of, and what it opens the check with
 * @throws when the check has more to ask: nobody gets an advice on half a story
 */
export function outcomeOf(given: Answers, now: Date, site: Site) {
  const {counted: answers, steps, next, invitation} = walk(given);
  if (next) throw new Error('not everything was asked yet');
  const assessment = judge(answers);
  const {urgency, window, eitherDoor, reasons, alsoNote, slowRecovery, facts} = assessment;
  const situation = situationOf(answers, assessment, isOfficeTime(now), site);
  const heading = headingFor(situation);
  const doors = doorsFor(situation);
  const doorsOnPaper: readonly DoorId[] = doors.length > 0 ? doors : ['practice'];
  const isLater = isFor(safetyNet, situation);
  const advice = adviceFor(situation);
  const linesOf = (section: SectionId): readonly LineId[] =>
    advice.filter(({id}) => id === section).flatMap(({lines}) => lines);
  const sections = advice.filter(({id}) => !inTheCard.includes(id));
  /** With the visitor's own answers that made it apply, what the rule reads, and what it leads to. */
  const shown = (reason: Reason) => ({
    ...reason,
    grounds: givenTo(reason.because, answers),
    boxes: (partOf(reason)?.when ?? []).map(readBy),
    heading: reason.urgency === urgency ? heading : reason.urgency,
  });
  // One of those that there are: a page may have given all objects a `window`.
  const knownWindow = appointmentWindows.find((one) => one === window) ?? null;
  const {pain, 'daily-function': daily} = answers;
  return {
    urgency,
    /** Null without an appointment. */
    window: knownWindow,
    /** Which card: the outcome's own, or that of two doors side by side. */
    card: eitherDoor ? ('either-door' as const) : urgency,
    heading,
    doors,
    /** The door that stands in the card; of two side by side neither does. */
    doorInCard: eitherDoor ? null : (doors[0] ?? null),
    doorsSideBySide: eitherDoor ? doors : [],
    otherDoors: eitherDoor ? [] : doors.slice(1),
    /** The door that leads to the practice whose site it is. */
    toPractice: doorsOnPaper.find((door) => practiceDoors.includes(door)) ?? null,
    /** On paper nothing else leads to somebody. */
    doorsOnPaper,
    /** What to say on the telephone; null where nobody is to be called now. */
    telephone: isLater ? null : toTell(reasons, answers),
    untilThen: linesOf('until-then'),
    /** In the card too: what is good to hear. */
    goodNews: linesOf('good-news'),
    helpline: isFor(helpline, situation),
    /** What stands in the card for who doubts. */
    worried: urgency === 'call-112' ? ('worried112' as const) : ('worried' as const),
    /** What the text for the doctor is for: a call today, or an appointment. */
    tell: urgency === 'gp-today' ? ('tellToday' as const) : ('tell' as const),
    /** What the card says of this visitor: nothing that alarms, so only where no doctor is needed. */
    own: ownAnswers(urgency, answers),
    /** The reason that the card gives: the call comes before any, and that there is none to see anybody is said in other words. */
    reasonInCard: isLater ? (reasons.find(({rule}) => rule !== 'self-care')?.reason ?? null) : null,
    reasons: reasons.map(shown),
    alsoNote: isLater ? worthNoting(reasons, alsoNote).map(shown) : [],
    /** When to call after all: first the few signs that matter most to this visitor. */
    safetyNet: isLater
      ? {
          personal: byUrgency(personalSigns(answers)),
          groups: signsFor(answers, situation),
          marks: marksFor(answers, situation, now),
          hernia: isFor(markOfHernia, situation),
        }
      : null,
    sections,
    /** Where all of it stands, as a line in time; null where only the call counts. */
    plan: isLater ? planFor(situation, advice) : null,
    programme: sections.some(({id}) => id === 'exercise-programme') ? programmeFor(situation) : null,
    /** Where the visitor is on the timeline of recovery. */
    today: todayOn(answers),
    fitsHernia: facts['hernia-pattern'] === 'yes',
    hernia: fittingHernia(answers),
    /** Whether a few more questions can make the advice more personal. */
    invites: invitation !== null,
    /** What makes recovery harder; nothing while that was not asked. */
    factors: isPersonal(answers) ? givenTo(slowRecovery.factors, answers) : [],
    /** Whether the practice's own appointment stands below the card, and links beside it. */
    contactBelow: isFor(contactBelow, situation),
    linksBeside: isFor(linksBeside, situation),
    /** What to tell the professional, and all that was answered. */
    story: toTell(reasons, answers, Object.keys(answers) as (keyof Answers)[]),
    given: givenOnScreens(steps, answers),
    professional: forProfessional(assessment, answers, {steps, invitation}),
    /** How it goes now, to compare with later; null while it was not asked. */
    state: pain !== undefined && daily !== undefined ? {pain, daily} : null,
  };
}

export type Outcome = ReturnType<typeof outcomeOf>;
export type CardId = Outcome['card'];
export type ShownReason = Outcome['reasons'][number];
export type SafetyNet = NonNullable<Outcome['safetyNet']>;

/** What the answers to the invitation added to the advice that stood there before them, as ids. */
export function addedTo(before: Outcome, after: Outcome) {
  return {
    /** The heading, where that is another now. */
    heading: after.heading === before.heading ? null : after.heading,
    helpline: after.helpline && !before.helpline,
    reasons: [...after.reasons, ...after.alsoNote]
      .filter(({rule}) => ![...before.reasons, ...before.alsoNote].some((reason) => reason.rule === rule))
      .map(({reason}) => reason),
    /** Of each section the lines that are new, or that only now point at this visitor. */
    sections: after.sections
      .map(({id, lines, suited}) => {
        const earlier = before.sections.find((section) => section.id === id);
        return {
          id,
          lines: lines.filter(
            (line) => !earlier?.lines.includes(line) || (suited.includes(line) && !earlier.suited.includes(line)),
          ),
        };
      })
      .filter(({lines}) => lines.length > 0),
  };
}

export type Added = ReturnType<typeof addedTo>;
