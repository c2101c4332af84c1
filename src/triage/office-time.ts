import {once} from './once.js';

const inAmsterdam = once(
  () =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Amsterdam',
      weekday: 'short',
      hour: 'numeric',
      hourCycle: 'h23',
    }),
);

/**
 * Whether a Dutch GP's own practice is open at `now`: weekdays from 8 to 17 in Amsterdam, whatever zone the device is
 * in (T8, T9). Holidays can't be known, so both doors are always shown.
 */
export function isOfficeTime(now: Date): boolean {
  const parts = inAmsterdam().formatToParts(now);
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  const hour = Number(part('hour'));
  return !['Sat', 'Sun'].includes(part('weekday')) && hour >= 8 && hour < 17;
}
