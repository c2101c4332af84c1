// What the tests of src/triage take from @open-wc/testing, for the runner in Node that mutation testing uses: the
// real package needs a browser, and vitest's own expect speaks chai too.
export {expect} from 'vitest';
