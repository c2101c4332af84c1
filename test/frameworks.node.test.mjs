// The types of the package in a project of somebody who uses it, and the manifest of the element, against the README.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import ts from 'typescript';
import {RugpijnCheckElement} from '../dist/index.js';
import {readSettings} from '../dist/settings.js';
import {groups as wordpressGroups} from '../src/embed/wordpress/settings.mjs';
import {linkPackages} from './helpers/packed.mjs';
import {root} from './setup.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const [, table] = read('README.md').split(/<!-- \/?attributes -->/);
const attributes = [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name);

/** What may stand in each attribute that is a choice, as the data for editors says. */
const choices = Object.fromEntries(
  JSON.parse(read('dist/vscode.html-data.json')).tags[0].attributes.flatMap(({name, values}) =>
    values ? [[name, values.map((value) => value.name)]] : [],
  ),
);

/** Every attribute of the README with a value, in JSX and in an object. */
const written = attributes.map((name) => [name, choices[name]?.at(-1) ?? '1']);
const inJsx = written.map(([name, value]) => `${name}="${value}"`).join(' ');
const inObject = written.map(([name, value]) => `'${name}': '${value}'`).join(', ');

const wrongValue = /^(?=[^]*contact-name)[^]*'number' is not assignable to type 'string'/;
const wrongChoice = /'"folder"' is not assignable to type '"check" \| "leaflet" \| undefined'/;

/**
 * For each framework what its user installed, how a file begins, what is right, and what is wrong with the complaint
 * that has to name it. Vue's and Svelte's own checkers turn a template into such a value of such a type.
 */
const frameworks = {
  react: {
    packages: ['@types/react'],
    start:
      "import type {} from 'rugpijn-check/react';\nimport type {RugpijnCheckElement} from 'rugpijn-check';\nimport {useRef, type ComponentProps} from 'react';\n",
    good: `export const props: ComponentProps<'rugpijn-check'> = {${inObject}};
    export function Page() {
      const check = useRef<RugpijnCheckElement>(null);
      check.current?.addEventListener('rugpijn-check-finish', (event) => event.type);
      check.current?.restart();
      return <rugpijn-check ref={check} key="1" id="rug" className="breed" onrugpijn-check-finish={(event) => event.type} ${inJsx}><a href="tel:112">Bel 112</a></rugpijn-check>;
    }`,
    // In JSX itself TypeScript lets every unknown name with a hyphen pass.
    bad: [
      ['export const page = <rugpijn-check contact-name={112} />;', wrongValue],
      ['export const page = <rugpijn-check pronouns="je" />;', /'pronouns' does not exist/],
      ['export const page = <rugpijn-check mode="folder" />;', wrongChoice],
      ["export const props: ComponentProps<'rugpijn-check'> = {'contact-fax': '112'};", /'contact-fax'/],
    ],
  },
  vue: {
    packages: ['vue'],
    start:
      "import type {} from 'rugpijn-check/vue';\nimport type {GlobalComponents} from 'vue';\ntype Props = InstanceType<GlobalComponents['rugpijn-check']>['$props'];\n",
    good: `export const props: Props = {${inObject}, class: 'breed', id: 'rug', key: 1, onRugpijnCheckFinish: (event) => event.type};`,
    bad: [
      ["export const props: Props = {'contact-name': 112};", wrongValue],
      ["export const props: Props = {'contact-fax': '112'};", /'contact-fax'/],
      ["export const props: Props = {mode: 'folder'};", wrongChoice],
    ],
  },
  svelte: {
    packages: ['svelte'],
    start:
      "import type {} from 'rugpijn-check/svelte';\nimport type {SvelteHTMLElements} from 'svelte/elements';\ntype Props = SvelteHTMLElements['rugpijn-check'];\n",
    good: `export const props: Props = {${inObject}, class: 'breed', id: 'rug', 'onrugpijn-check-finish': (event) => event.type};`,
    bad: [
      ["export const props: Props = {'contact-name': 112};", wrongValue],
      ["export const props: Props = {'contact-fax': '112'};", /'contact-fax'/],
      ["export const props: Props = {mode: 'folder'};", wrongChoice],
    ],
  },
  angular: {
    packages: [],
    start:
      "import type {RugpijnCheckAttributes, RugpijnCheckElement, RugpijnCheckFinishEvent} from 'rugpijn-check/angular';\n",
    good: `export const settings: RugpijnCheckAttributes = {${inObject}};
      export const again = (check: RugpijnCheckElement) => check.restart();
      export const finished = (event: RugpijnCheckFinishEvent) => event.type;`,
    bad: [
      ["export const settings: RugpijnCheckAttributes = {'contact-name': 112};", wrongValue],
      ["export const settings: RugpijnCheckAttributes = {'contact-fax': '112'};", /'contact-fax'/],
      ["export const settings: RugpijnCheckAttributes = {mode: 'folder'};", wrongChoice],
    ],
  },
};

describe('the types of the package', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'rugpijn-check-types-'));
  });
  after(() => rmSync(folder, {recursive: true}));

  /** A project with these packages and what they need, and no other. */
  function project(name, packages) {
    const modules = join(folder, name, 'node_modules');
    mkdirSync(join(modules, 'rugpijn-check'), {recursive: true});
    symlinkSync(join(root, 'dist'), join(modules, 'rugpijn-check/dist'), 'junction');
    const {devDependencies: _notForUsers, ...own} = JSON.parse(read('package.json'));
    writeFileSync(join(modules, 'rugpijn-check/package.json'), JSON.stringify(own));
    linkPackages(modules, [...Object.keys(own.dependencies), ...packages]);
    return join(folder, name);
  }

  /** What the compiler has to say of each of these files, and of the types of packages that they need. */
  function complaints(at, codes) {
    const files = codes.map((code, index) => {
      const file = join(at, `page-${index}.tsx`);
      writeFileSync(file, code);
      return file;
    });
    const program = ts.createProgram(files, {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      jsx: ts.JsxEmit.Preserve,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      // TypeScript's own types are not in question.
      skipDefaultLibCheck: true,
      noEmit: true,
      // Otherwise it would look round where the links lead.
      preserveSymlinks: true,
    });
    const found = ts.getPreEmitDiagnostics(program).map(({messageText, file, start, length}) => ({
      file: file?.fileName,
      text: `${ts.flattenDiagnosticMessageText(messageText, '\n')}\n  ${file?.text.slice(start, start + length) ?? ''}`,
    }));
    assert.deepEqual(
      found.filter(({file}) => !files.includes(file)),
      [],
    );
    return files.map((name) =>
      found
        .filter(({file}) => file === name)
        .map(({text}) => text)
        .join('\n'),
    );
  }

  it('needs no framework for the element itself', () => {
    const start =
      "import 'rugpijn-check/define';\nimport {assess} from 'rugpijn-check';\nassess({'saddle-numbness': 'yes'});\n";
    const absent = ['react', 'vue', 'svelte'];
    const [good, bad, ...others] = complaints(project('plain', []), [
      `${start}document.createElement('rugpijn-check').contactName = 'Praktijk De Linde';`,
      `${start}document.createElement('rugpijn-check').contactName = 112;`,
      ...absent.map((name) => `import type {} from '${name}';`),
    ]);
    assert.equal(good, '');
    assert.match(bad, /'number' is not assignable to type 'string'/);
    for (const [index, name] of absent.entries())
      assert.match(others[index], new RegExp(`Cannot find module '${name}'`));
  });

  for (const [name, {packages, start, good, bad}] of Object.entries(frameworks))
    it(`knows every attribute of the README in ${name}, and complains of what is none and of a wrong value`, () => {
      const [first, ...rest] = complaints(
        project(name, packages),
        [good, ...bad.map(([code]) => code)].map((code) => start + code),
      );
      assert.equal(first, '');
      for (const [index, [, complaint]] of bad.entries()) assert.match(rest[index], complaint);
    });

  it('leads to nothing that runs', async () => {
    for (const name of Object.keys(frameworks))
      assert.deepEqual(Object.keys(await import(`../dist/frameworks/${name}.js`)), []);
  });
});

describe('the choices of a setting', () => {
  it('are those that the element takes, all of them, in the types, the data for editors and the block', () => {
    assert.deepEqual(Object.keys(choices), [
      'pronoun',
      'mode',
      'topic',
      'heading-level',
      'practice-type',
      'color-scheme',
    ]);
    const properties = Object.entries(RugpijnCheckElement.properties);
    const inBlock = Object.fromEntries(wordpressGroups.flatMap(({settings}) => Object.entries(settings)));
    for (const [attribute, values] of Object.entries(choices)) {
      const [property] = properties.find(([name, options]) => (options.attribute ?? name) === attribute);
      for (const value of values)
        assert.equal(String(readSettings({[property]: value}, 'https://praktijk.example/', '')[property]), value);
      const offered = inBlock[property].choices.map(([value]) => value).filter(Boolean);
      assert.deepEqual(offered.toSorted(), values.toSorted(), attribute);
    }
  });
});

describe('the data for VS Code', () => {
  const [{name, attributes: inHtml}] = JSON.parse(read('dist/vscode.html-data.json')).tags;
  const css = JSON.parse(read('dist/vscode.css-data.json'));

  it('names every attribute, part and property with what it is, as the manifest does', () => {
    const {modules} = JSON.parse(read('dist/custom-elements.json'));
    const element = modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === name);
    const namesOf = (list) => list.map((one) => one.name);
    assert.deepEqual(namesOf(inHtml), attributes);
    assert.deepEqual(namesOf(css.properties), namesOf(element.cssProperties));
    assert.deepEqual(
      namesOf(css.pseudoElements),
      namesOf(element.cssParts).map((part) => `::part(${part})`),
    );
    for (const {name, description} of [...inHtml, ...css.properties, ...css.pseudoElements])
      assert.ok(description.length > 3, name);
  });
});

describe('the manifest', () => {
  const {modules} = JSON.parse(read('dist/custom-elements.json'));
  const element = modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === 'rugpijn-check');
  const names = (list) => list.map(({name}) => name);
  const inReadme = (start) => {
    const [, line] = read('README.md').match(new RegExp(`^- \\*\\*${start}\\*\\*:? ?((?:.|\\n  )*)`, 'm'));
    return [...line.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
  };

  it('names every attribute, part, property and event of the README, and says of each what it is', () => {
    assert.deepEqual(names(element.attributes), attributes);
    assert.deepEqual(names(element.cssParts), inReadme('Parts'));
    const [prefix, ...properties] = inReadme('CSS properties');
    assert.deepEqual(
      names(element.cssProperties),
      properties.map((name) => prefix + name),
    );
    assert.deepEqual(names(element.events), inReadme('Events').slice(0, 2));
    assert.deepEqual(names(element.slots), ['', 'contact']);
    for (const list of ['attributes', 'cssParts', 'cssProperties', 'events', 'slots', 'members'])
      for (const {name, description} of element[list]) assert.ok(description?.length > 3, `${list} ${name}`);
  });

  it('says what each CSS property is when a page leaves it out, and the builder starts from the same colour', () => {
    for (const {name, default: value} of element.cssProperties)
      assert.match(value, name.endsWith('-color') ? /^#[\da-f]{3,6}$/ : /^(?:inherit|[\d.]+em)$/, name);
    const [, offered] = read('demo/index.html').match(/name="accent-color" value="(.*?)"/);
    assert.equal(offered, element.cssProperties[0].default);
  });

  it('keeps to itself what no page can reach', () => {
    const settings = element.attributes.map(({fieldName}) => fieldName);
    assert.deepEqual(names(element.members), ['version', 'rulesVersion', ...settings, 'restart']);
    assert.doesNotMatch(JSON.stringify(modules), /"(?:private|protected)"/);
  });

  it('says where in the package each module is', () => {
    for (const {path} of modules) assert.ok(existsSync(join(root, path)), path);
    assert.deepEqual(
      modules
        .flatMap(({exports}) => exports)
        .filter(({kind}) => kind === 'custom-element-definition')
        .map(({name}) => name),
      ['rugpijn-check'],
    );
    assert.equal(JSON.parse(read('package.json')).customElements, './dist/custom-elements.json');
  });
});
