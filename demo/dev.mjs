// npm run dev: the demo as npm start shows it, made again and loaded again at each change; the compiler says what is wrong.
import {spawn} from 'node:child_process';
import {EventEmitter} from 'node:events';
import {existsSync, watch} from 'node:fs';
import {join} from 'node:path';
import {build, ensureDependencies, root} from '../test/setup.mjs';
import {createDemoServer, listen, open} from './server.mjs';

const changes = new EventEmitter();

/** Makes a bundle, and makes it again at each change; resolves when it was made for the first time. */
const keepBuilding = (context, options) =>
  new Promise((resolve, reject) => {
    let isBuilt = false;
    const tell = ({errors}) => {
      if (isBuilt && errors.length === 0) changes.emit('change');
      isBuilt = true;
      resolve();
    };
    context({...options, sourcemap: 'inline', plugins: [{name: 'tell', setup: ({onEnd}) => onEnd(tell)}]})
      .then((bundle) => bundle.watch())
      .catch(reject);
  });

try {
  const address = await listen(createDemoServer(changes));
  ensureDependencies('test');
  // The other files of the build, check.html among them, stay as the last build left them.
  if (!existsSync(join(root, 'dist/release.json')) && !build()) throw new Error('The build failed.');
  // Not before they are installed.
  const {context} = await import('esbuild');
  const {intro} = await import('../src/build/lit-as-guest.mjs');
  const {demoScripts} = await import('../src/build/demo.mjs');
  const scripts = demoScripts();
  const script = {
    ...scripts[0],
    format: 'esm',
    entryPoints: ['src/define.ts'],
    outfile: 'dist/rugpijn-check.js',
    banner: {js: `(() => {${intro}`},
    footer: {js: '})();'},
  };
  await Promise.all([script, ...scripts].map((options) => keepBuilding(context, options)));
  watch(join(root, 'demo'), {recursive: true}, (_, file) => {
    if (/\.(?:html|css)$/.test(file ?? '')) changes.emit('change');
  });
  const compiler = spawn(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '--watch', '--preserveWatchOutput', '-p', '.'],
    {cwd: root, stdio: 'inherit'},
  );
  process.on('exit', () => compiler.kill());
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit());
  open(address);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
