import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {chromeOptions, root} from './setup.mjs';

const browsers = [chromeLauncher({launchOptions: chromeOptions()})];

export default {
  rootDir: root,
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url))})],
  browsers,
  // A page in the background gets no animation frames, so two at a time in one browser fail at random.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 2_700_000,
  testFramework: {config: {ui: 'bdd', timeout: 10_000}},
  // The development build of Lit warns of real mistakes; only its greeting goes.
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  // Its progress report would print a tally of its own; test/run.mjs prints the one for all tests.
  reporters: [defaultReporter({reportTestProgress: false})],
};
