// The component of each framework that the README gives, with a page around it, made into what a site would put on its
// server and send to a browser.
import {readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {build} from 'esbuild';
import {compile} from 'svelte/compiler';
import {compileScript, parse} from 'vue/compiler-sfc';
import {root} from '../setup.mjs';

/** Gives esbuild what a framework's own compiler makes of its files, for a server or for a browser. */
const compiled = (ending, compile) => ({
  name: ending,
  setup({onLoad}) {
    onLoad({filter: new RegExp(`\\.${ending}$`)}, ({path}) => ({
      contents: compile(readFileSync(path, 'utf8'), path),
      loader: 'ts',
    }));
  },
});
const compilers = {
  vue: (isServer) =>
    compiled('vue', (source, path) => {
      const compilerOptions = {isCustomElement: (tag) => tag === 'rugpijn-check'};
      const {descriptor} = parse(source, {filename: path, templateParseOptions: compilerOptions});
      return compileScript(descriptor, {
        id: 'back-check',
        inlineTemplate: true,
        templateOptions: {ssr: isServer, compilerOptions},
      }).content;
    }),
  svelte: (isServer) =>
    compiled('svelte', (source, path) => {
      // In Node, Svelte runs as it does on a server, where there is no `dev`.
      const options = isServer ? {generate: 'server'} : {generate: 'client', dev: true};
      return compile(source, {filename: path, ...options}).js.code;
    }),
};

const common = {
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  jsxDev: true,
  write: false,
  // The builds that warn of what does not fit.
  define: {
    'process.env.NODE_ENV': '"development"',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
  },
  // As the compiler of Angular has it.
  tsconfigRaw: {compilerOptions: {experimentalDecorators: true, useDefineForClassFields: false}},
  logLevel: 'warning',
};

/** Both begin with the component and with the page around it. */
const start = (framework, file) => {
  const name = /\.tsx?$/.test(file) ? '{BackCheck}' : 'BackCheck';
  const page = JSON.stringify(join(root, 'test/frameworks', `${framework}.mjs`));
  return `import {hydrate, render} from ${page};\nimport ${name} from './${framework}/${file}';\n`;
};

/**
 * One module that makes the page, from what it shows at first and a function that puts that in the rest of the document. The
 * packages it is made with stay where they are.
 */
export async function buildServer(site, framework, file) {
  const {outputFiles} = await build({
    ...common,
    stdin: {
      contents: `${start(framework, file)}export default (start, document) => render(BackCheck, start, document);`,
      resolveDir: site,
    },
    platform: 'node',
    packages: 'external',
    plugins: compilers[framework] ? [compilers[framework](true)] : [],
  });
  return outputFiles[0].text;
}

/**
 * The files for a browser, by name; `main.js` hydrates what is in #app, and then has `show(change)` change what the page
 * shows, and `heard` what the check told.
 */
export async function buildClient(site, framework, file) {
  const {outputFiles} = await build({
    ...common,
    stdin: {
      contents: `${start(framework, file)}
        window.heard = [];
        const shown = JSON.parse(document.querySelector('#start').textContent);
        const tell = (what) => window.heard.push(what);
        window.show = await hydrate(document.querySelector('#app'), BackCheck, shown, tell);`,
      resolveDir: site,
    },
    entryNames: 'main',
    outdir: site,
    splitting: true,
    conditions: ['development'],
    plugins: compilers[framework] ? [compilers[framework](false)] : [],
  });
  return outputFiles.map(({path, text}) => ({name: relative(site, path), text}));
}
