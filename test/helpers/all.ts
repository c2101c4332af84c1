declare const TEST_ALL: boolean;
declare const TEST_SAMPLE: boolean;

/** Whether nothing is left to a sample, as in `npm run test:all`. */
export const all: boolean = TEST_ALL;

/** Whether there is only time for a sample: in `npm run check`, and for each mutant. */
export const sample: boolean = TEST_SAMPLE;

/** All of it; for `npm run check` and for each mutant only every so many, beginning with the first. */
export const sampled = <T>(list: readonly T[], every: number): readonly T[] =>
  sample ? list.filter((_, index) => index % every === 0) : list;
