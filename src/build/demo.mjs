import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {projectUrl} from './project.mjs';

/** How esbuild makes the script of the page on which a site owner makes a snippet. */
export const demoScript = {
  absWorkingDir: fileURLToPath(projectUrl('.')),
  entryPoints: ['demo/builder/builder.ts'],
  outfile: 'dist/demo/builder.js',
  bundle: true,
  format: 'esm',
  target: 'es2022',
  // The file names its modules by where they are found.
  preserveSymlinks: true,
  logLevel: 'warning',
};

/** That script is no part of the package, and tsc looks at its types. */
export const demo = () => ({
  name: 'demo',
  async writeBundle() {
    await build(demoScript);
  },
});
