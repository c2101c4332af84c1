import type {Assessment} from './assess.js';
import type {RuleId} from './rules.js';
import type {Urgency} from './urgency.js';

/** Somebody to turn to. */
export type DoorId = 'emergency-number' | 'own-gp' | 'out-of-hours' | 'midwife' | 'treating-hospital' | 'practice';

/** What kind of practice the site is of. */
export type PracticeType = 'physiotherapy' | 'gp' | 'other';

/**
 * Whether a Dutch GP's own practice is open at `now`: weekdays from 8 to 17 in Amsterdam, whatever zone the device is
 * in (T8, T9). Holidays can't be known, so both doors are always shown.
 */
export function isOfficeTime(now: Date): boolean {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    weekday: 'short',
    hour: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  const hour = Number(part('hour'));
  return !['Sat', 'Sun'].includes(part('weekday')) && hour >= 8 && hour < 17;
}

/** The doors to show, the one that is open now first. */
export function doorsFor({urgency, reasons}: Assessment, now: Date, practiceType: PracticeType): readonly DoorId[] {
  const named = reasons.flatMap(({door}) => (door ? [door] : []));
  const midwife = named.includes('midwife') ? (['midwife'] as const) : [];
  const hospital = named.includes('treating-hospital') ? (['treating-hospital'] as const) : [];
  const gp = isOfficeTime(now) ? (['own-gp', 'out-of-hours'] as const) : (['out-of-hours', 'own-gp'] as const);
  const gpDoor = practiceType === 'gp' ? 'practice' : 'own-gp';
  const only = (rule: RuleId): boolean => reasons.every((reason) => reason.rule === rule);
  const doors: {readonly [U in Urgency]: readonly DoorId[]} = {
    'call-112': ['emergency-number'],
    'call-now': [...midwife, ...gp, ...hospital],
    'gp-today': [...gp, ...hospital],
    'gp-appointment': only('after-spine-procedure') ? [...hospital, gpDoor] : [gpDoor, ...hospital],
    physiotherapist: ['practice'],
    'self-care': [],
  };
  return doors[urgency];
}
