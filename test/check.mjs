// npm run check: what is wrong without a build or a browser: form, types, lint, leftovers, and the tests of src/triage.
import {checks, runChecks} from './checks.mjs';
import {ensureDependencies} from './setup.mjs';

ensureDependencies('test');
const failed = await runChecks({
  'Tests of src/triage in Node; npm test has the proofs too': [
    'vitest/vitest.mjs',
    'run',
    '--config',
    'test/vitest.config.mjs',
    '--reporter=dot',
  ],
  ...checks,
});
console.log(failed.length > 0 ? `\nFAILED: ${failed.join('; ')}` : '\nAll is well');
process.exitCode = failed.length > 0 ? 1 : 0;
