// The tests of src/triage in Node, for mutation testing only: npm test runs the same files in a browser.
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';
import {BaseSequencer} from 'vitest/node';

/**
 * First the test of the file that was changed, which most likely sees it, and ends the run; the slow ones last. Stryker
 * says which file that is in `related`.
 */
class OwnTestFirst extends BaseSequencer {
  async sort(files) {
    const own = (this.ctx.config.related ?? []).map((file) => basename(file, '.ts'));
    const order = [
      ...own,
      'known-answers',
      'urgency',
      'questions',
      'doors',
      'safety-net',
      'advice',
      'screens',
      'flow',
      'visit',
      'rules',
      'facts',
    ];
    const place = ({moduleId}) => {
      const index = order.indexOf(basename(moduleId, '.test.ts'));
      return index === -1 ? order.length : index;
    };
    return [...files].sort((first, second) => place(first) - place(second));
  }
}

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('..'),
  // The proofs, for their figures, leave nothing out; what npm test plays in full may be a sample here.
  define: {TEST_ALL: 'true', TEST_SAMPLE: 'true'},
  cacheDir: path('../.cache/vite'),
  resolve: {alias: {'@open-wc/testing': path('node-shim.ts')}},
  test: {
    globals: true,
    environment: 'node',
    // The proofs play millions of people: too slow to repeat for every mutant.
    include: ['test/triage.test.ts', 'test/triage/*.test.ts', 'test/triage/population/*.test.ts'],
    sequence: {sequencer: OwnTestFirst},
    silent: true,
    // Instrumented code is slow, on a busy machine slower still: a time-out here would be no finding.
    testTimeout: 120_000,
  },
});
