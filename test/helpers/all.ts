declare const TEST_ALL: boolean;

/** Whether nothing is left to a sample, as in `npm run test:all`. */
export const all: boolean = TEST_ALL;
