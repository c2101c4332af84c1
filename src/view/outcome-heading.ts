import type {Line} from '../copy/line.js';
import type {Assessment, Reason} from '../triage/assess.js';
import {isOfficeTime} from '../triage/doors.js';
import type {Answers} from '../triage/questions.js';
import type {Wording} from './wording.js';

/** The heading of the card: the outcome's own, or a more exact one when only one kind of reason decides. */
export function outcomeHeading(
  {copy}: Pick<Wording, 'copy'>,
  {urgency, reasons}: Assessment,
  answers: Answers,
  now: Date,
): Line {
  const {headings, outcomes} = copy;
  const only = (rule: Reason['rule']): boolean => reasons.every((reason) => reason.rule === rule);
  if (urgency === 'call-now' && only('pregnancy-alarm')) return headings.callMidwife;
  if (urgency === 'gp-today' && !isOfficeTime(now)) return headings.todayOutOfHours;
  if (urgency === 'gp-appointment' && only('after-spine-procedure')) return headings.callHospital;
  if (urgency === 'self-care' && Number(answers.pain) >= 8) return headings.selfCareWithSeverePain;
  return outcomes[urgency].heading;
}
