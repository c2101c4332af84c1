// A template takes anything, also a text in u and je that nobody chose from: "[object Object]" on the page.
import assert from 'node:assert/strict';
import {join, relative} from 'node:path';
import {before, describe, it} from 'node:test';
import ts from 'typescript';
import {root} from '../setup.mjs';

/** Where the sources hand a text in u and je to what takes anything; `changed` is a file with another text. */
function handedUnsaid(changed = {}) {
  const {config} = ts.readConfigFile(join(root, 'src/tsconfig.json'), ts.sys.readFile);
  const {options, fileNames} = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'src'));
  const host = ts.createCompilerHost(options);
  const read = host.readFile;
  host.readFile = (path) => changed[relative(root, path)] ?? read(path);
  const program = ts.createProgram(fileNames, options, host);
  const checker = program.getTypeChecker();

  const parts = (type) => (type.isUnion() ? type.types : [type]);
  const itemOf = (type) => checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  const isPair = (type) => Boolean(type.getProperty('u') && type.getProperty('je'));
  const holdsPair = (type) =>
    parts(type).some((part) => isPair(part) || (checker.isArrayType(part) && parts(itemOf(part)).some(isPair)));
  const takesAnything = (type) =>
    Boolean(type.flags & ts.TypeFlags.Unknown) || (checker.isArrayType(type) && takesAnything(itemOf(type)));

  const found = [];
  const visit = (node, file) => {
    const wanted = ts.isExpression(node) && checker.getContextualType(node);
    if (wanted && takesAnything(wanted) && holdsPair(checker.getTypeAtLocation(node)))
      found.push(`${relative(root, file.fileName)}: ${node.getText()}`);
    ts.forEachChild(node, (child) => visit(child, file));
  };
  for (const file of program.getSourceFiles())
    if (!file.isDeclarationFile && !file.fileName.includes('node_modules')) visit(file, file);
  return found;
}

const withPair = (path, key) => {
  const text = ts.sys.readFile(join(root, path));
  const changed = text.replace(new RegExp(`\\b${key}: '[^']*'`), `${key}: {u: 'Uw', je: 'Je'}`);
  assert.notEqual(changed, text, `${key} is not in ${path}`);
  return {[path]: changed};
};

describe('a text in u and je', () => {
  it('is nowhere on its way to the page before one of the two was chosen', () => {
    assert.deepEqual(handedUnsaid(), []);
  });

  const places = [
    ['src/copy/nl/ui.ts', 'next', 'in a template'],
    ['src/copy/nl/take-home.ts', 'intro', 'in the template of a leaflet'],
    ['src/copy/nl/plan.ts', 'more', 'as a heading'],
  ];
  describe('that nobody chose from', () => {
    let found;
    before(() => {
      found = handedUnsaid(Object.assign({}, ...places.map(([path, key]) => withPair(path, key))));
    });
    for (const [, key, where] of places)
      it(`would be seen ${where}`, () => {
        assert.ok(
          found.some((place) => place.endsWith(`.${key}`)),
          found.join('\n'),
        );
      });
  });
});
