import {adviceFor, helpline, type LineId, type Section} from './advice.js';
import {judge, type Reason} from './assess.js';
import {contactBelow, doorsFor, headingFor, linksBeside, type DoorId, type HeadingId} from './doors.js';
import {programmeFor, type Programme} from './exercises.js';
import {walk} from './flow.js';
import type {AnswerId, Answers} from './questions.js';
import {todayOn, type Today} from './recovery.js';
import {ruleRows, type RuleBox} from './rules.js';
import {markOfHernia, marksFor, safetyNet, signsFor, type Mark, type SignGroup} from './safety-net.js';
import {isFor, situationOf, type PracticeType} from './situation.js';
import {
  fittingHernia,
  forProfessional,
  givenOnScreens,
  givenTo,
  toTell,
  type ForProfessional,
  type Given,
  type GivenOnScreen,
} from './telling.js';
import {appointmentWindows, type AppointmentWindow, type Urgency} from './urgency.js';
import {personalSigns, type PersonalSign} from './would-raise.js';

/** A reason as it is shown: with the visitor's own answers that made it apply, and what the rule leads to. */
export interface ShownReason extends Reason {
  readonly grounds: readonly Given[];
  readonly heading: HeadingId;
  /** The boxes of the rule: what it reads. */
  readonly boxes: readonly RuleBox[];
}

/** When to call after all. */
export interface SafetyNet {
  /** The few signs that matter most to this visitor. */
  readonly personal: readonly PersonalSign[];
  readonly groups: readonly SignGroup[];
  readonly marks: readonly Mark[];
  /** Whether leg pain that has not settled after 6 to 8 weeks is told of (K9). */
  readonly hernia: boolean;
}

/**
 * Everything that a result tells one visitor, as ids: what to do and how soon, why, when to call after all, and what
 * helps. The page, paper, the text for an e-consult, the calendar and what is shared put it
 * into words and decide nothing.
 */
export interface Outcome {
  readonly urgency: Urgency;
  /** How soon the appointment with the GP should be; null without one. */
  readonly window: AppointmentWindow | null;
  readonly heading: HeadingId;
  readonly doors: readonly DoorId[];
  /** The same on paper, on which nothing else leads to somebody. */
  readonly doorsOnPaper: readonly DoorId[];
  /** What to say on the telephone; nothing where nobody is to be called now. */
  readonly telephone: readonly Given[] | null;
  readonly untilThen: readonly LineId[];
  readonly helpline: boolean;
  /** What stands below it for who doubts. */
  readonly worried: 'worried112' | 'worried';
  readonly reasons: readonly ShownReason[];
  readonly alsoNote: readonly ShownReason[];
  readonly safetyNet: SafetyNet | null;
  readonly sections: readonly Section[];
  readonly programme: Programme | null;
  /** Where the visitor is on the timeline of recovery. */
  readonly today: Today | null;
  readonly fitsHernia: boolean;
  readonly hernia: readonly Given[];
  /** What makes recovery harder for this visitor. */
  readonly factors: readonly Given[];
  /** Whether the practice's own appointment stands below the card. */
  readonly contactBelow: boolean;
  readonly linksBeside: boolean;
  /** What to tell the professional, and all that was answered. */
  readonly story: readonly Given[];
  readonly given: readonly GivenOnScreen[];
  readonly professional: ForProfessional;
  /** How it goes now, to compare with later; nothing while it was not asked. */
  readonly state: {readonly pain: AnswerId<'pain'>; readonly daily: AnswerId<'daily-function'>} | null;
}

/** Less urgent reasons worth showing: not those whose answers all stand in a reason that is shown anyway. */
export const worthNoting = (reasons: readonly Reason[], alsoNote: readonly Reason[]): readonly Reason[] =>
  alsoNote.filter(
    ({because}, index) =>
      ![...reasons, ...alsoNote.slice(0, index)].some((shown) =>
        because.every((question) => shown.because.includes(question)),
      ),
  );

/**
 * @param given valid answers; those that are not on the path don't count
 * @param now the moment at which the result is looked at
 * @param practice what kind of practice the site is of
 * @throws when the check has more to ask: nobody gets an advice on half a story
 */
export function outcomeOf(given: Answers, now: Date, practice: PracticeType): Outcome {
  const {counted: answers, steps, next} = walk(given);
  if (next) throw new Error('not everything was asked yet');
  const assessment = judge(answers);
  const {urgency, window, reasons, alsoNote, slowRecovery, facts} = assessment;
  const situation = situationOf(answers, assessment, now, practice);
  const heading = headingFor(situation);
  const doors = doorsFor(situation);
  const isLater = isFor(safetyNet, situation);
  const advice = adviceFor(situation);
  const sections = advice.filter(({id}) => id !== 'until-then');
  const shown = (reason: Reason): ShownReason => ({
    ...reason,
    grounds: givenTo(reason.because, answers),
    heading: reason.urgency === urgency ? heading : reason.urgency,
    boxes: ruleRows.find(({id}) => id === reason.rule)?.when ?? [],
  });
  const {pain, 'daily-function': daily} = answers;
  return {
    urgency,
    // One of those that there are: a page may have given all objects a `window`.
    window: appointmentWindows.find((one) => one === window) ?? null,
    heading,
    doors,
    doorsOnPaper: doors.length > 0 ? doors : ['practice'],
    telephone: isLater ? null : toTell(reasons, answers),
    untilThen: advice.filter(({id}) => id === 'until-then').flatMap(({lines}) => lines),
    helpline: isFor(helpline, situation),
    worried: urgency === 'call-112' ? 'worried112' : 'worried',
    reasons: reasons.map(shown),
    alsoNote: isLater ? worthNoting(reasons, alsoNote).map(shown) : [],
    safetyNet: isLater
      ? {
          personal: personalSigns(answers),
          groups: signsFor(situation),
          marks: marksFor(answers, situation, now),
          hernia: isFor(markOfHernia, situation),
        }
      : null,
    sections,
    programme: sections.some(({id}) => id === 'exercise-programme') ? programmeFor(situation) : null,
    today: todayOn(answers),
    fitsHernia: facts['hernia-pattern'] === 'yes',
    hernia: fittingHernia(answers),
    factors: givenTo(slowRecovery.factors, answers),
    contactBelow: isFor(contactBelow, situation),
    linksBeside: isFor(linksBeside, situation),
    story: toTell(reasons, answers, Object.keys(answers) as (keyof Answers)[]),
    given: givenOnScreens(steps, answers),
    professional: forProfessional(assessment, answers, steps),
    state: pain !== undefined && daily !== undefined ? {pain, daily} : null,
  };
}
