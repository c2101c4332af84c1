import {applyingRows} from './match.js';
import {isGate} from './screens.js';
import {rank, type Urgency} from './urgency.js';
import type {ControlId} from './visit.js';

/** What is said directly under a tick that means so by itself, whatever else is answered. */
export type Alarm = Extract<Urgency, 'call-112' | 'call-now'>;

const isAlarm = (urgency: Urgency): urgency is Alarm => rank(urgency) <= rank('call-now');

const alarms = new Map<ControlId, Alarm | undefined>();

/** What the rules say of this tick alone, when that is 112 or to call now. The rules don't change, so each is judged once. */
export function alarmOf(control: ControlId): Alarm | undefined {
  if (isGate(control)) return undefined;
  if (!alarms.has(control)) {
    const urgency = applyingRows({[control]: 'yes'})[0]?.then ?? 'self-care';
    alarms.set(control, isAlarm(urgency) ? urgency : undefined);
  }
  return alarms.get(control);
}
