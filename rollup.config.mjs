import {rmSync} from 'node:fs';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {checkPage} from './src/build/check-page.mjs';
import {demo} from './src/build/demo.mjs';
import {download} from './src/build/download.mjs';
import {intro} from './src/build/lit-as-guest.mjs';
import {manifest} from './src/build/manifest.mjs';
import {onlyAscii, terserOptions} from './src/build/minify.mjs';
import {projectUrl, version} from './src/build/project.mjs';
import {release} from './src/build/release.mjs';
import {sizes} from './src/build/sizes.mjs';
import {wordpressPlugin} from './src/build/wordpress-plugin.mjs';

/** What the embed may weigh, all copy and pictures included, in bytes after brotli. */
const BUDGET = 69_000;

const frameworks = ['react', 'vue', 'svelte', 'angular'].map((name) => `frameworks/${name}`);

/** Leftovers of an earlier build must not end up in the package. */
const clean = () => ({
  name: 'clean',
  buildStart() {
    rmSync(projectUrl('dist'), {recursive: true, force: true});
  },
});

/** TypeScript's errors arrive as warnings, so any warning fails the build. */
const onwarn = ({code, message, names, loc, frame}) => {
  if (code === 'EMPTY_BUNDLE' && names.every((name) => frameworks.includes(name))) return;
  throw new Error(
    [`${code ?? 'warning'}: ${message}`, loc && `${loc.file}:${loc.line}:${loc.column}`, frame]
      .filter(Boolean)
      .join('\n'),
  );
};

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    // For sites with a bundler: the modules as they are in src/, Lit left as an import, types beside them. Those of the
    // frameworks are nothing but types. This is the only time that TypeScript runs: what follows starts from its modules.
    input: [
      'src/index.ts',
      'src/define.ts',
      'src/triage.ts',
      'src/fhir.ts',
      ...frameworks.map((name) => `src/${name}.ts`),
    ],
    external: /^(?:lit|@lit)(?:\/|$)/,
    output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src'},
    plugins: [clean(), typescript({tsconfig: 'src/tsconfig.json'}), checkPage(), manifest()],
    onwarn,
  },
  {
    // The one script tag: a classic script that is also fine as a module, everything inside, no global left behind.
    input: 'dist/define.js',
    output: {
      file: 'dist/rugpijn-check.js',
      format: 'iife',
      exports: 'none',
      generatedCode: 'es2015',
      banner: `/*! rugpijn-check ${version}, MIT licence. Contains Lit, Copyright Google LLC, BSD-3-Clause licence. */`,
      intro,
      plugins: [terser(terserOptions), onlyAscii()],
    },
    plugins: [
      resolve({browser: true, exportConditions: ['production']}),
      minifyLiterals({
        include: ['dist/**/*.js'],
        failOnError: true,
        // The tests run on src/, so nothing that means something may go: a space at the edge of a template, an empty
        // attribute, the slash that ends a shape in an svg fragment.
        options: {minifyOptions: {conservativeCollapse: true, removeEmptyAttributes: false, keepClosingSlash: true}},
      }),
      wordpressPlugin(),
      release(),
      sizes(BUDGET),
      demo(),
      download(),
    ],
    onwarn,
  },
];
