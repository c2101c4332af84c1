import {rulesVersion} from '../triage/rules.js';
import {safetyNetFor} from '../triage/safety-net.js';
import type {Answers} from '../triage/questions.js';
import {rank} from '../triage/urgency.js';
import type {Reminder} from '../take-home/calendar.js';
import {clinicalHead, clinicalLines} from './clinical-words.js';
import {daysFrom, longDate} from './dates.js';
import type {ResultModel} from './result-view.js';
import {outcomeHeading} from './outcome-heading.js';
import type {Wording} from './wording.js';
import {choiceAnswer, summaryText} from './words.js';

/** The clinical lines of the half page, each as a line of text. */
const clinicalText = (wording: Wording, {assessment, answers, steps, settings, now}: ResultModel): string =>
  [
    clinicalHead(wording, now, rulesVersion, settings.reviewedBy),
    ...clinicalLines(wording, assessment, answers, steps).map(([term, text]) => `${term}: ${text}`),
  ].join('\n');

/** What to paste into an e-consult: the story in the visitor's own words, and the same in clinical terms. */
export const consultText = (wording: Wording, model: ResultModel): string =>
  [summaryText(wording, model.assessment, model.answers), clinicalText(wording, model)].join('\n\n');

/** What to share with somebody near: what to do, how soon, and why. */
export function shareText(wording: Wording, {assessment, answers, now}: ResultModel): string {
  const {copy, say} = wording;
  const {urgency, window, reasons} = assessment;
  return [
    `${say(copy.ui.title)}: ${say(outcomeHeading(wording, assessment, answers, now))}`,
    ...(window ? [say(copy.windows[window])] : []),
    say(copy.outcomes[urgency].intro),
    ...reasons.map(({reason}) => say(copy.reasons[reason])),
    say(copy.ui.notDiagnosis),
  ].join('\n');
}

/** How it goes now: the pain figure, and daily things. Nothing while it was not asked. */
export function stateNow(
  wording: Wording,
  {pain, 'daily-function': daily}: Answers,
): {readonly pain: string; readonly doing: string} | null {
  return pain === undefined || daily === undefined
    ? null
    : {pain, doing: choiceAnswer(wording, 'daily-function', daily).toLowerCase()};
}

/** A reminder for each moment to look again that is still ahead (1, 3 and 6 weeks), with how it goes now to compare with. */
export function remindersFor(wording: Wording, {assessment, answers, now}: ResultModel): readonly Reminder[] {
  const {copy, say} = wording;
  const {takeHome, safetyNet} = copy;
  const state = stateNow(wording, answers);
  const then = state ? [takeHome.reminderThen(longDate(now), state.pain, state.doing)] : [];
  const ahead =
    rank(assessment.urgency) <= rank('call-now')
      ? []
      : safetyNetFor(assessment, answers).marks.filter(({weeks}) => weeks <= 6);
  return ahead.map(({weeks, inDays, doctor}) => ({
    date: daysFrom(now, inDays),
    title: takeHome.reminder,
    text: [...then, takeHome.reminderNow, say(doctor ? safetyNet.marksByDoctor : safetyNet.marks[weeks])].join('\n'),
  }));
}
