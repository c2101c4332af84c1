import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../setup.mjs';

/**
 * A TypeScript file and what it imports, as a module that Node can run. Nothing is written to disk, and nothing needs a
 * build first.
 * @param changed what other files say in this module than they do: path → function of the text to another text
 * @param logLevel how much the bundler tells of what is wrong; it throws in any case
 */
export async function loadSource(file, changed = {}, logLevel = 'warning') {
  // Not at the top: in a fresh clone it is not there until the dependencies are.
  const {build} = await import('esbuild');
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    logLevel,
    plugins: Object.entries(changed).map(([path, change]) => ({
      name: `changed ${path}`,
      setup({onLoad}) {
        onLoad({filter: /\.ts$/}, ({path: loaded}) =>
          loaded === join(root, path) ? {loader: 'ts', contents: change(readFileSync(loaded, 'utf8'))} : undefined,
        );
      },
    })),
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
