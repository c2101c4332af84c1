import {readFileSync} from 'node:fs';
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

/** Describes the element for editors and catalogues, from the comments of its class: dist/custom-elements.json. */
export const manifest = () => ({
  name: 'manifest',
  generateBundle() {
    const modules = ['rugpijn-check-element', 'events', 'define'].map((name) => {
      const source = readFileSync(projectUrl(`src/${name}.ts`), 'utf8');
      return ts.createSourceFile(`dist/${name}.js`, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
    });
    const made = create({modules, plugins: [...litPlugin(), onlyPublic]});
    this.emitFile({type: 'asset', fileName: 'custom-elements.json', source: `${JSON.stringify(made, null, 2)}\n`});
  },
});
