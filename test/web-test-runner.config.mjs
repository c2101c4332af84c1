import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {root} from './setup.mjs';

/** @param runs each browser's `{name, files, launcher}`; files are relative to the project */
export const config = async (runs) => ({
  rootDir: root,
  groups: await Promise.all(runs.map(async ({name, files, launcher}) => ({name, files, browsers: [await launcher()]}))),
  nodeResolve: true,
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  // A page in the background gets no animation frames, so two at a time in one browser fail at random.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 1_500_000,
  // For what hangs, and for nothing else: how long a test takes depends on the machine.
  testFramework: {config: {ui: 'bdd', timeout: 1_200_000}},
  // The development build of Lit warns of real mistakes; only its greeting goes.
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  // Its progress report would print a tally of its own; test/run.mjs prints the one for all tests.
  reporters: [defaultReporter({reportTestProgress: false})],
});
