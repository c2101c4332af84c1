/** "zondag 22 november" */
export const longDate = (date: Date): string =>
  new Intl.DateTimeFormat('nl-NL', {weekday: 'long', day: 'numeric', month: 'long'}).format(date);

/** "22 november" */
export const shortDate = (date: Date): string =>
  new Intl.DateTimeFormat('nl-NL', {day: 'numeric', month: 'long'}).format(date);

/** "22-11-2026" */
export const numericDate = (date: Date): string => new Intl.DateTimeFormat('nl-NL').format(date);

/** The calendar day `days` after that of `now`; by the calendar, so that no change of clock shifts it. */
export const daysFrom = (now: Date, days: number): Date =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
