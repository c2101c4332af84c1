/** "zondag 22 november" */
export const longDate = (date: Date): string =>
  new Intl.DateTimeFormat('nl-NL', {weekday: 'long', day: 'numeric', month: 'long'}).format(date);

/** "22 november" */
export const shortDate = (date: Date): string =>
  new Intl.DateTimeFormat('nl-NL', {day: 'numeric', month: 'long'}).format(date);

/** "22-11-2026" */
export const numericDate = (date: Date): string => new Intl.DateTimeFormat('nl-NL').format(date);
