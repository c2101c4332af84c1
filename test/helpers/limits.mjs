// How long something may take before it is ended, in milliseconds. No test measures time: a limit says "never", on the
// slowest and busiest machine too, and is there only so that what hangs ends and is named.

/** For one condition in a page, or one answer of a browser. */
export const LONGEST_WAIT = 5 * 60_000;
export const LONGEST_TEST = 20 * 60_000;
/** For all tests in a file. */
export const LONGEST_FILE = 60 * 60_000;
