import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';
import {root} from './setup.mjs';

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: join(root, 'test/eslint.config.mjs'),
  // Borders are seen without types, which take seconds to work out.
  overrideConfig: tseslint.configs.disableTypeChecked,
});

/** The rules that complain of these lines in this file, besides what is wrong with them as a program. */
async function complaints(path, code) {
  const [{messages}] = await eslint.lintText(code, {filePath: join(root, path)});
  return messages
    .map(({ruleId}) => ruleId)
    .filter((rule) =>
      ['no-restricted-syntax', 'no-restricted-globals', '@typescript-eslint/no-restricted-imports'].includes(rule),
    );
}

const imports = '@typescript-eslint/no-restricted-imports';
const syntax = 'no-restricted-syntax';
const view = 'src/view/dates.ts';

describe('the borders in the sources', () => {
  for (const [what, path, code, expected] of [
    ['a view judges', view, "import {judge} from '../triage/assess.js'; judge({});", imports],
    ['a view looks for a row', view, "import {ruleRows} from '../triage/rules.js'; ruleRows.find(Boolean);", imports],
    ['a view makes an outcome', view, "import {outcomeOf} from '../triage/outcome.js'; outcomeOf;", imports],
    ['a view compares an urgency', view, "export const f = (urgency: string) => urgency === 'call-112';", syntax],
    [
      'a view compares that of an outcome',
      view,
      "export const f = (o: {urgency: string}) => o.urgency === 'call-112';",
      syntax,
    ],
    [
      'a view switches on it',
      view,
      'export function f(urgency: string) { switch (urgency) { default: return 1; } }',
      syntax,
    ],
    [
      'a view looks it up in a list',
      view,
      "export const f = (urgency: string) => ['call-112'].includes(urgency);",
      syntax,
    ],
    ['a view reads an answer', view, "export const f = (answers: {[q: string]: string}) => answers['pain'];", syntax],
    [
      'the element judges',
      'src/rugpijn-check-element.ts',
      "import {judge} from './triage/assess.js'; judge({});",
      imports,
    ],
    [
      'the check needs the document to sign',
      'src/define.ts',
      "import {links} from './export/links.js'; links;",
      imports,
    ],
    [
      'the script file meets a page’s globalThis',
      view,
      'export const f = () => globalThis.name;',
      'no-restricted-globals',
    ],
  ])
    it(`are guarded: ${what}`, async () => {
      assert.deepEqual(await complaints(path, code), [expected]);
    });

  it('let a type come in, and words be put to an urgency', async () => {
    const code = `import type {Assessment} from '../triage/assess.js';
      export const f = ({urgency}: Assessment, labels: {[u: string]: string}) => labels[urgency];`;
    assert.deepEqual(await complaints(view, code), []);
  });
});
