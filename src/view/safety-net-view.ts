import {html, type TemplateResult} from 'lit';
import type {SafetyNet} from '../triage/outcome.js';
import {owns} from '../triage/owns.js';
import type {AnswerId, QuestionId} from '../triage/questions.js';
import type {Sign, SignGroup, SignUrgency} from '../triage/safety-net.js';
import type {PersonalSign} from '../triage/would-raise.js';
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
        ${wording.heading(3, wording.say(wording.copy.safetyNet.urgencies[urgency]), {class: 'chip'})}
        ${list(signs.map((sign) => signText(wording, sign)))}
      </div>`,
  );

/** What would make it more urgent for this visitor: the few signs that matter most, under what to do. */
export function personalSignsView(wording: Wording, {personal}: SafetyNet): TemplateResult {
  const {copy} = wording;
  const otherwise: {readonly [Q in QuestionId]?: {readonly [A in AnswerId]?: string}} = copy.raises.otherwise;
  const text = (sign: PersonalSign): string =>
    owns(sign, 'together')
      ? copy.raises.together[sign.together]
      : (otherwise[sign.question]?.[sign.answer] ?? answerText(wording, sign));
  return html`<div class="chips">
    ${personal.map(
      ({urgency, signs}) =>
        html`<div>
          <strong class="chip ${levels[urgency]}">${copy.raises.doors[urgency as SignUrgency]}</strong>
          ${list(signs.map(text), 'dashes')}
        </div>`,
    )}
  </div>`;
}

/** Every sign, in a section that opens. */
export const allSignsView = (wording: Wording, {groups}: SafetyNet): TemplateResult =>
  fold(wording.copy.safetyNet.all, signGroupsView(wording, groups));
