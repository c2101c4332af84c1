// What nothing uses any more: files, exports, packages.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './setup.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

const tests = readdirSync(join(root, 'test'), {recursive: true})
  .filter((file) => !file.includes('node_modules') && /\.(?:mjs|ts|html)$/.test(file))
  .map((file) => read(`test/${file}`));

/** Packages that no module imports, because a page or a program of a test loads them: by their name in a text. */
const loadedByName = (folder) =>
  Object.keys(JSON.parse(read(`${folder}/package.json`)).devDependencies).filter((name) =>
    tests.some((text) => text.includes(`/${name}/`) || text.includes(`'${name}`)),
  );

/** @type {import('knip').KnipConfig} */
export default {
  // Rows are exported twice: with their ids for the compiler, and as plain rows.
  exclude: ['duplicates'],
  workspaces: {
    '.': {
      entry: [
        'src/{index,define,triage,fhir}.ts',
        'src/frameworks/*.ts',
        'src/export/decision-table.ts',
        'src/embed/wordpress/block.js',
        'demo/{builder/builder,theming/theming}.ts',
      ],
      project: ['{src,demo}/**/*.{ts,mjs,js}'],
      // The types of tests, which the compiler takes from the package of the tests.
      ignoreUnresolved: ['mocha'],
      ignoreBinaries: ['prettier'],
    },
    test: {
      entry: [
        '*.mjs',
        '**/*.test.{ts,mjs}',
        'wordpress/*.mjs',
        'access/orca/run.mjs',
        // Loaded by their path.
        'access/orca/{people,visitor}.ts',
        'fhir/{paths,people}.ts',
        'frameworks/{react,vue,svelte,angular}.mjs',
        'node-shim.ts',
        'helpers/{failed-comparison,take-figures}.mjs',
        'take-home/calendar-reader.mjs',
        'triage/fingerprints.ts',
        'triage/population/index.ts',
      ],
      project: ['**/*.{ts,mts,mjs}', '!embed/{pages,editors}/**'],
      ignoreDependencies: ['@types/mocha', ...loadedByName('test')],
      ignoreBinaries: ['apt-get', 'php', 'xdotool'],
    },
    'test/bench': {
      // The others are loaded by their path.
      entry: ['bench.mjs', '*.test.mjs', 'form.ts', 'contestants/*.js'],
      project: ['**/*.{ts,mjs,js}'],
    },
    'test/embed/editors': {entry: ['*.test.mjs'], ignoreDependencies: loadedByName('test/embed/editors')},
    'test/mutation': {entry: ['*.mjs']},
  },
};
