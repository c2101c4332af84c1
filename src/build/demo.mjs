import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {projectUrl} from './project.mjs';

const read = (path) => readFileSync(projectUrl(path), 'utf8');

/** What a page can set with CSS, as the description of the element for editors says. */
function styling() {
  const {modules} = JSON.parse(read('dist/custom-elements.json'));
  const {cssProperties, cssParts} = modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === 'rugpijn-check');
  return {cssProperties, cssParts};
}

/**
 * How esbuild makes the scripts of the pages for site owners: the one that makes a snippet, and the one that changes the look.
 * They hold what dist/release.json and dist/custom-elements.json say.
 */
export const demoScripts = () =>
  ['builder', 'theming'].map((name) => ({
    absWorkingDir: fileURLToPath(projectUrl('.')),
    entryPoints: [`demo/${name}/${name}.ts`],
    outfile: `dist/demo/${name}.js`,
    bundle: true,
    // A page that was opened from a folder loads no modules.
    format: 'iife',
    target: 'es2022',
    define: {RELEASE: read('dist/release.json'), STYLING: JSON.stringify(styling())},
    // The file names its modules by where they are found.
    preserveSymlinks: true,
    logLevel: 'warning',
  }));

/** Those scripts are no part of the package, and tsc looks at their types. */
export const demo = () => ({
  name: 'demo',
  writeBundle: {
    // After what writes the release, which stands before it.
    sequential: true,
    async handler() {
      await Promise.all(demoScripts().map((options) => build(options)));
    },
  },
});
