import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {freePort} from './helpers/free-port.mjs';
import {LONGEST_FILE, LONGEST_TEST, LONGEST_WAIT} from './helpers/limits.mjs';
import {root} from './setup.mjs';

/**
 * @param runs each browser's `{name, files, launcher}`; files are relative to the project
 * @param all whether nothing is left to a sample
 */
export const config = async (runs, all) => ({
  rootDir: root,
  port: await freePort(),
  groups: await Promise.all(runs.map(async ({name, files, launcher}) => ({name, files, browsers: [await launcher()]}))),
  nodeResolve: true,
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
      define: {TEST_ALL: String(all), TEST_SAMPLE: 'false'},
    }),
  ],
  // A page in the background gets no animation frames, so two at a time in one browser fail at random.
  concurrency: 1,
  browserStartTimeout: LONGEST_WAIT,
  testsStartTimeout: LONGEST_WAIT,
  testsFinishTimeout: LONGEST_FILE,
  testRunnerHtml: (framework) =>
    ['/test/helpers/failed-comparison.mjs', framework]
      .map((source) => `<script type="module" src="${source}"></script>`)
      .join(''),
  testFramework: {config: {ui: 'bdd', timeout: LONGEST_TEST}},
  // The development build of Lit warns of real mistakes; only its greeting goes.
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  // Its progress report would print a tally of its own; test/run.mjs prints the one for all tests.
  reporters: [defaultReporter({reportTestProgress: false})],
});
