import {firstApplying} from './match.js';
import {ruleParts} from './rule-parts.js';
import {isGate} from './screens.js';
import {rank, type Urgency} from './urgency.js';
import type {ControlId} from './visit.js';

/** What is said directly under a tick that means so by itself, whatever else is answered. */
export type Alarm = Extract<Urgency, 'call-112' | 'call-now'>;

const isAlarm = (urgency: Urgency): urgency is Alarm => rank(urgency) <= rank('call-now');

const alarmParts = ruleParts.filter(({then}) => isAlarm(then));
const alarms = new Map<ControlId, Alarm | undefined>();

/** What the rules say of this tick alone, when that is 112 or to call now. The rules don't change, so each is judged once. */
export function alarmOf(control: ControlId): Alarm | undefined {
  if (isGate(control)) return undefined;
  if (!alarms.has(control)) {
    const urgency = firstApplying(alarmParts, {[control]: 'yes'})?.then;
    alarms.set(control, urgency && isAlarm(urgency) ? urgency : undefined);
  }
  return alarms.get(control);
}
