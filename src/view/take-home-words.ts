import type {Reminder} from '../take-home/calendar.js';
import {daysFrom} from '../triage/days.js';
import type {Outcome} from '../triage/outcome.js';
import {rulesVersion} from '../triage/rules.js';
import {clinicalHead, clinicalLines} from './clinical-words.js';
import {longDate} from './dates.js';
import {markText, textsByDoctor} from './plan-view.js';
import {planText} from './programme-view.js';
import type {ResultModel} from './result-view.js';
import type {Wording} from './wording.js';
import {choiceAnswer, storyLines} from './words.js';

/** The clinical lines of the half page, each as a line of text. */
const clinicalText = (wording: Wording, {outcome, settings, now}: ResultModel): string =>
  [
    clinicalHead(wording, now, rulesVersion, settings.reviewedBy),
    ...clinicalLines(wording, outcome).map(([term, text]) => `${term}: ${text}`),
  ].join('\n');

/** What to paste into an e-consult: the story in the visitor's own voice, and the same in clinical terms. */
export const consultText = (wording: Wording, model: ResultModel): string =>
  [storyLines(wording, model.outcome.story).join('\n'), clinicalText(wording, model)].join('\n\n');

/** What to share with somebody near: what to do, how soon, and why. */
export function shareText(
  {copy, say}: Wording,
  {heading, card, window, reasons}: Pick<Outcome, 'heading' | 'card' | 'window' | 'reasons'>,
): string {
  return [
    `${say(copy.ui.title)}: ${say(copy.headings[heading])}`,
    ...(window ? [`${say(copy.windows[window])}.`] : []),
    say(copy.outcomes[card].intro),
    ...reasons.map(({reason}) => say(copy.reasons[reason])),
    say(copy.ui.notDiagnosis),
  ].join('\n');
}

/** How it goes now: the pain figure, and daily things. Nothing while it was not asked. */
export const stateNow = (wording: Wording, {state}: Outcome): {readonly pain: string; readonly doing: string} | null =>
  state && {pain: state.pain, doing: choiceAnswer(wording, 'daily-function', state.daily).toLowerCase()};

/** Where the plan of exercises goes on after its first weeks, what to do then. */
function planReminder(wording: Wording, {programme, sections}: Outcome, now: Date): readonly Reminder[] {
  const {copy, say} = wording;
  const [step] = programme?.later ?? [];
  if (!programme || !step) return [];
  const lines = sections.find(({id}) => id === 'exercise-programme')?.lines ?? [];
  const also = (['reservation', 'stop-exercising'] as const).filter((line) => lines.includes(line));
  return [
    {
      date: daysFrom(now, step.firstDay - 1),
      title: copy.takeHome.planReminder,
      text: [
        planText(wording, step, programme),
        ...(step.adds.length > 0
          ? [copy.programme.goesOn.adds, ...step.adds.map((id) => copy.exercises[id].name)]
          : []),
        ...also.map((line) => say(copy.lines[line])),
      ].join('\n'),
    },
  ];
}

/**
 * What to put in a calendar: each moment to look again that is still ahead, with how it goes now to compare with, and the
 * day on which the plan of exercises goes on.
 */
export const remindersFor = (wording: Wording, model: ResultModel): readonly Reminder[] => [
  ...lookAgain(wording, model),
  ...planReminder(wording, model.outcome, model.now),
];

/** A reminder for each moment to look again that is still ahead, with how it goes now to compare with. */
function lookAgain(wording: Wording, {outcome, now}: ResultModel): readonly Reminder[] {
  const {takeHome} = wording.copy;
  const {safetyNet} = outcome;
  if (!safetyNet) return [];
  const state = stateNow(wording, outcome);
  const then = state ? [takeHome.reminderThen(longDate(now), state.pain, state.doing)] : [];
  const ahead = safetyNet.marks.filter(({reminder}) => reminder);
  return ahead.map((mark) => ({
    date: mark.date,
    title: takeHome.reminder,
    text: [
      ...then,
      takeHome.reminderNow,
      ...(mark.byDoctor ? textsByDoctor(wording, safetyNet) : [markText(wording, safetyNet, mark)]),
    ].join('\n'),
  }));
}
