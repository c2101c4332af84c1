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
const decidesNothing =
  'What is shown decides nothing: let a row in src/triage say it, and an outcome or an open screen hand it on.';

/** Forbids to run what judges; its types may come in. Of some modules the tables may not, or only one name. */
const judging = (...allowed) => [
  {
    regex: `/triage/(?!(?:${['bare', 'days', 'facts', 'leaflet', 'once', 'owns', 'questions', 'recovery', 'rules', 'screens', 'sources', ...allowed].join('|')})\\.js$)`,
    allowTypeImports: true,
    message: decidesNothing,
  },
  {regex: '/triage/rules\\.js$', importNames: ['rules', 'ruleRows'], message: decidesNothing},
  {regex: '/triage/facts\\.js$', importNames: ['facts', 'slowRecoveryFactors'], message: decidesNothing},
  {regex: '/triage/recovery\\.js$', importNames: ['todayOn'], message: decidesNothing},
];

/** What a rule said or a visitor answered, by itself or as part of something. */
const verdict =
  ':matches(Identifier[name=/^(answers|urgency|level|rule)$/], MemberExpression[property.name=/^(urgency|level|rule)$/])';
const deciding = [
  `:matches(BinaryExpression, ConditionalExpression, LogicalExpression, IfStatement, SwitchStatement) > ${verdict}`,
  `CallExpression[callee.property.name=/^(includes|indexOf|has)$/] > ${verdict}.arguments`,
  'MemberExpression[computed=true][object.name=answers]',
].map((selector) => ({selector, message: decidesNothing}));

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
    rules: {...mayNotImport(export_, ...judging()), 'no-restricted-syntax': ['error', ...deciding]},
  },
  {
    files: ['src/rugpijn-check-element.ts'],
    rules: {
      ...mayNotImport(export_, ...judging('outcome', 'shelf-life', 'visit')),
      'no-restricted-syntax': ['error', ...deciding],
    },
  },
);
