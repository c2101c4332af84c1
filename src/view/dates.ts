import {once} from '../triage/once.js';

/** Writes dates in Dutch; what does that takes long to make, so each is made once. */
const writtenBy = (options: Intl.DateTimeFormatOptions): ((date: Date) => string) => {
  const format = once(() => new Intl.DateTimeFormat('nl-NL', options));
  return (date) => format().format(date);
};

/** "zondag 22 november" */
export const longDate = writtenBy({weekday: 'long', day: 'numeric', month: 'long'});

/** "22 november" */
export const shortDate = writtenBy({day: 'numeric', month: 'long'});

/** "22-11-2026" */
export const numericDate = writtenBy({});
