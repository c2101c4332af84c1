// What is looked at without running anything. npm run check and npm test begin with these.
import {spawn} from 'node:child_process';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {root} from './setup.mjs';

/** By title: a tool of this project, by its file, and what it gets. */
export const checks = {
  Lint: ['eslint/bin/eslint.js', '--config', 'test/eslint.config.mjs', '.'],
  'Form, which npm run format mends': ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  Types: ['typescript/bin/tsc', '--noEmit', '-p', '.'],
  'Types of src/triage, which may know no DOM, no Lit and no other folder': ['typescript/bin/tsc', '-p', 'src/triage'],
  'Files, exports and packages that nothing uses': [
    'knip/bin/knip.js',
    '--config',
    'test/knip.config.mjs',
    '--no-progress',
    '--no-config-hints',
  ],
};

/** Runs one tool; gives whether it found all well, and what it said. */
const runTool = ([file, ...args]) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', file), ...args], {
      cwd: root,
      env: {...process.env, NO_COLOR: '1'},
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    child.on('error', reject).on('close', (code) => resolve({passed: code === 0, said}));
  });

/**
 * Runs these side by side, one for each core, and prints what each said when it ends.
 * @returns the titles of those that found something wrong
 */
export async function runChecks(chosen) {
  const todo = Object.entries(chosen);
  const failed = [];
  const work = async () => {
    for (let next = todo.shift(); next; next = todo.shift()) {
      const [title, command] = next;
      const start = Date.now();
      const {passed, said} = await runTool(command);
      process.stdout.write(
        `${passed ? 'ok' : 'FAILED'}: ${title} (${Math.round((Date.now() - start) / 1000)} s)\n${said}`,
      );
      if (!passed) failed.push(title);
    }
  };
  await Promise.all(Array.from({length: availableParallelism()}, work));
  return failed;
}
