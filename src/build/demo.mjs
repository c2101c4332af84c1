import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {projectUrl} from './project.mjs';

/** How esbuild makes the script of the page on which a site owner makes a snippet; it holds what dist/release.json says. */
export const demoScript = () => ({
  absWorkingDir: fileURLToPath(projectUrl('.')),
  entryPoints: ['demo/builder/builder.ts'],
  outfile: 'dist/demo/builder.js',
  bundle: true,
  // A page that was opened from a folder loads no modules.
  format: 'iife',
  target: 'es2022',
  define: {RELEASE: readFileSync(projectUrl('dist/release.json'), 'utf8')},
  // The file names its modules by where they are found.
  preserveSymlinks: true,
  logLevel: 'warning',
});

/** That script is no part of the package, and tsc looks at its types. */
export const demo = () => ({
  name: 'demo',
  writeBundle: {
    // After what writes the release, which stands before it.
    sequential: true,
    async handler() {
      await build(demoScript());
    },
  },
});
