/** Whether nothing is left to a sample, as in `npm run test:all`; test/run.mjs tells the tests in Node. */
export const all = process.env.TEST_ALL === 'true';

/** All of it with --all; otherwise only every so many, beginning with the first. */
export const sampled = (list, every) => (all ? list : list.filter((_, index) => index % every === 0));
