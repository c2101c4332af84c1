import {readFileSync, writeFileSync} from 'node:fs';
import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import {projectUrl} from './project.mjs';

/** Only what a page can reach: the analyzer also lists private members, what a module keeps to itself, and events by class. */
const onlyPublic = {
  name: 'only-public',
  packageLinkPhase({customElementsManifest: {modules}}) {
    for (const {declarations, exports} of modules) {
      const exported = new Set(exports.map(({declaration}) => declaration.name));
      declarations.splice(0, Infinity, ...declarations.filter(({name}) => exported.has(name)));
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          ({name, privacy}) => privacy !== 'private' && privacy !== 'protected' && name !== 'disabledFeatures',
        );
        declaration.events = declaration.events?.filter(({name}) => name);
      }
    }
  },
};

/**
 * What a CSS property of the page is when the page leaves it out, as the style sheet says where it reads it. A colour is read
 * over one of our own, of which the first is for a light page.
 */
function defaultOf(name, sheet) {
  const read = sheet
    .split(`var(${name}, `)
    .slice(1)
    .map((rest) => rest.match(/^(?:var\((--[\w-]+)\)|([^()]+))\)/));
  const defaults = read.map((found) => found?.[2] ?? sheet.split(`${found?.[1]}: `)[1]?.split(';')[0]);
  if (!defaults[0] || new Set(defaults).size > 1) throw new Error(`the style sheet has no one default for ${name}`);
  return defaults[0];
}

/** What an attribute may be, where its type is a list of texts. */
const valuesOf = (type) =>
  type
    .split(' | ')
    .filter((one) => one.startsWith("'"))
    .map((one) => one.slice(1, -1));

/** The same for VS Code, which reads it from files that a project names in its settings. */
function editorData({tagName, description, attributes, cssProperties, cssParts}) {
  const html = {
    version: 1.1,
    tags: [
      {
        name: tagName,
        description,
        attributes: attributes.map(({name, description, type}) => {
          const values = valuesOf(type.text).map((name) => ({name}));
          return {name, description, ...(values.length > 0 && {values})};
        }),
      },
    ],
  };
  const css = {
    version: 1.1,
    properties: cssProperties.map(({name, description, default: value}) => ({
      name,
      description: `${description} By default ${value}.`,
    })),
    pseudoElements: cssParts.map(({name, description}) => ({name: `::part(${name})`, description})),
  };
  return {html, css};
}

const write = (file, content) => writeFileSync(projectUrl(`dist/${file}`), `${JSON.stringify(content, null, 2)}\n`);

/**
 * Describes the element for editors and catalogues, from the comments of its class and its style sheet:
 * dist/custom-elements.json, and dist/vscode.html-data.json and dist/vscode.css-data.json.
 */
export const manifest = () => ({
  name: 'manifest',
  async writeBundle() {
    const modules = ['rugpijn-check-element', 'events', 'define'].map((name) => {
      const source = readFileSync(projectUrl(`src/${name}.ts`), 'utf8');
      return ts.createSourceFile(`dist/${name}.js`, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
    });
    const made = create({modules, plugins: [...litPlugin(), onlyPublic]});
    const {styles} = await import(projectUrl('dist/styles/index.js'));
    for (const {declarations} of made.modules)
      for (const property of declarations.flatMap(({cssProperties}) => cssProperties ?? []))
        property.default = defaultOf(property.name, styles.cssText);
    write('custom-elements.json', made);
    const {html, css} = editorData(
      made.modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === 'rugpijn-check'),
    );
    write('vscode.html-data.json', html);
    write('vscode.css-data.json', css);
  },
});
