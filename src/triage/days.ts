/** The calendar day `days` after that of `now`; by the calendar, so that no change of clock shifts it. */
export const daysFrom = (now: Date, days: number): Date =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
