import {html, nothing, type TemplateResult} from 'lit';
import type {SafetyNet} from '../triage/outcome.js';
import {owns} from '../triage/owns.js';
import type {Sign, SignGroup, SignUrgency} from '../triage/safety-net.js';
import type {PersonalSign} from '../triage/would-raise.js';
import {longDate} from './dates.js';
import {levels} from './levels.js';
import {fold, list} from './list-and-fold.js';
import type {Wording} from './wording.js';
import {answerText} from './words.js';

const signText = ({copy, say}: Wording, sign: Sign): string =>
  say(owns(sign, 'symptom') ? copy.symptoms[sign.symptom] : copy.safetyNet.signs[sign.text]);

/** Signs, each list under what to do. */
export const signGroupsView = (wording: Wording, groups: readonly SignGroup[]): TemplateResult[] =>
  groups.map(
    ({urgency, signs}) =>
      html`<div class="signs ${levels[urgency]}">
        ${wording.heading(3, wording.say(wording.copy.safetyNet.urgencies[urgency]))}
        ${list(signs.map((sign) => signText(wording, sign)))}
      </div>`,
  );

/** What to do when it is not better by a day that is still ahead. */
export const markLines = ({copy, say}: Wording, {marks, hernia}: SafetyNet): readonly TemplateResult[] => [
  ...marks.map(
    ({weeks, date, byDoctor}) =>
      html`<strong>${copy.ui.onDate(longDate(date))}</strong>
        ${say(byDoctor ? copy.safetyNet.marksByDoctor : copy.safetyNet.marks[weeks])}`,
  ),
  ...(hernia ? [html`${say(copy.safetyNet.hernia)}`] : []),
];

/** What would make it more urgent for this visitor: the few signs that matter most. */
function personalSignLines(wording: Wording, {personal}: SafetyNet): readonly TemplateResult[] {
  const {copy, say} = wording;
  const text = (sign: PersonalSign): string =>
    owns(sign, 'sacral') ? say(copy.raises.sacral) : answerText(wording, sign);
  return personal.map(
    (sign) => html`<strong>${copy.raises.doors[sign.urgency as SignUrgency]}:</strong> ${text(sign)}`,
  );
}

/** When to call after all: first what matters most to this visitor, and every sign in a section that opens. */
export function safetyNetView(wording: Wording, safetyNet: SafetyNet): TemplateResult {
  const {copy, say, heading} = wording;
  const marks = markLines(wording, safetyNet);
  return html`<section class="block safety-net">
    ${heading(2, say(copy.safetyNet.title))} ${list(personalSignLines(wording, safetyNet), 'reasons')}
    ${fold(copy.safetyNet.all, signGroupsView(wording, safetyNet.groups))}
    ${marks.length > 0 ? html`${heading(3, say(copy.safetyNet.marksTitle))} ${list(marks, 'reasons')}` : nothing}
  </section>`;
}
