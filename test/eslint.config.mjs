// What a compiler doesn't see: promises that nobody waits for, handlers that Lit would not bind, and who may import what.
import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import {root} from './setup.mjs';

/** Forbids these imports, by their last folders; of what only has types the types may come in. */
const mayNotImport = (...borders) => ({
  '@typescript-eslint/no-restricted-imports': ['error', {patterns: borders}],
});

const export_ = {
  group: ['**/export/*'],
  message: 'src/export makes the document to sign; nothing that runs in the check may need it.',
};
/** What is shown decides nothing: it may run nothing of src/triage that judges, but these. */
const judging = (...allowed) => ({
  regex: `/triage/(?!(?:${['days', 'facts', 'leaflet', 'owns', 'questions', 'recovery', 'rules', 'screens', 'sources', ...allowed].join('|')})\\.js$)`,
  allowTypeImports: true,
  message: 'What is shown decides nothing: src/triage/outcome.ts and visit.ts do, and the element hands it on.',
});

const deciding = [
  {
    selector:
      ':matches(BinaryExpression, ConditionalExpression, LogicalExpression) > Identifier[name=/^(answers|urgency|level|rule)$/]',
    message: 'What is shown decides nothing by an answer, an urgency or a rule: let a row in src/triage say it.',
  },
  {
    selector: 'MemberExpression[computed=true][object.name=answers]',
    message: 'Answers are read in src/triage; what is to be told of them comes in an outcome.',
  },
];

/** What is named with a `_` is there because something else stands behind it. */
const unused = ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}];

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', '.cache/', 'test/embed/pages/']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {rules: {'no-unused-vars': unused}},
  {files: ['**/*.{mjs,js}'], languageOptions: {globals: {...globals.node, ...globals.browser}}},
  {
    files: ['**/*.{ts,mts}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: root}},
    rules: {
      '@typescript-eslint/no-unused-vars': unused,
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Async where a promise is asked for; and what a test puts back was somebody's own method.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // A plug-in of Chai types every .equal as something to wait for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', package: 'chai', name: ['Equal']}]},
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    rules: {
      ...mayNotImport(export_),
      'no-restricted-globals': [
        'error',
        {
          name: 'globalThis',
          message: 'In the script file it is a stand-in that Lit gets (build/lit-as-guest.mjs). Use window.',
        },
      ],
    },
  },
  {
    // Both are called with the host they are for.
    files: ['src/embed/native-shadow.ts'],
    rules: {'@typescript-eslint/unbound-method': 'off'},
  },
  {files: ['src/export/**/*.ts'], rules: {'@typescript-eslint/no-restricted-imports': 'off'}},
  {
    files: ['src/{view,take-home,illustrations,copy}/**/*.ts'],
    rules: {...mayNotImport(export_, judging()), 'no-restricted-syntax': ['error', ...deciding]},
  },
  {
    files: ['src/rugpijn-check-element.ts'],
    rules: {
      ...mayNotImport(export_, judging('outcome', 'shelf-life', 'visit')),
      'no-restricted-syntax': ['error', ...deciding],
    },
  },
);
