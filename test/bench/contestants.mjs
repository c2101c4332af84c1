// What the check is compared with: how each gets on a page, and how a visitor finds his way in it.
import {build} from 'esbuild';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../setup.mjs';
import {loadLForms} from './lforms.mjs';
import {textForm, textStyle} from './contestants/text.mjs';

/** A script for one of the modules in contestants/, with the questions in it; and the styles that it imports, if any. */
async function bundle(name, form) {
  const {outputFiles} = await build({
    absWorkingDir: root,
    stdin: {
      contents: `import {mount} from './${name}.js';
import {start} from './start.js';
start(mount, ${JSON.stringify(form)});`,
      resolveDir: join(root, 'test/bench/contestants'),
    },
    outfile: `${name}.js`,
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
    mainFields: ['module', 'browser', 'main'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    loader: name === 'vanilla' || name === 'least-lit' ? {'.css': 'text'} : {},
    legalComments: 'none',
    logLevel: 'error',
  });
  const files = {};
  for (const {path, contents} of outputFiles) files[path.endsWith('.css') ? 'style.css' : 'script.js'] = contents;
  const style = 'style.css' in files ? '<link rel="stylesheet" href="style.css">' : '';
  return {files, head: `${style}<script defer src="script.js"></script>`, box: ''};
}

/** LHC-Forms comes as scripts of its own, which a page loads before the one that uses them. */
async function bundleWithLForms(form) {
  const {scripts, style} = loadLForms();
  const {files} = await bundle('lforms', form);
  const own = Object.fromEntries(scripts.map((script, index) => [`lforms-${index}.js`, script]));
  return {
    files: {...own, ...files, 'style.css': style},
    head: `<link rel="stylesheet" href="style.css">${[...Object.keys(own), 'script.js'].map((file) => `<script defer src="${file}"></script>`).join('')}`,
    box: '',
  };
}

/** What a visitor needs in the page; each function is run there. `part` has its place among those that are asked, and its id. */
const inFieldsets = {
  partIn: (inside, {place}) => inside.querySelectorAll('fieldset.part:not([hidden])')[place],
  answersIn: (part) => part.querySelectorAll('.answer'),
  next: (inside) => inside.querySelector('button[type=submit]'),
  isDone: (inside) => inside.querySelector('.result') !== null,
};

export const ours = {
  name: 'the check',
  kind: 'ours',
  make: () => ({
    files: {'script.js': readFileSync(join(root, 'dist/rugpijn-check.js'))},
    head: '<script defer src="script.js"></script>',
    box: '<rugpijn-check contact-name="Praktijk De Linde" contact-phone="030 123 45 67"><a href="tel:112">Levensgevaar? Bel 112</a></rugpijn-check>',
  }),
  // Closed to the page, and kept by Lit where nobody looks but who knows it.
  inside: (box) => box.firstElementChild?.renderRoot,
  ...inFieldsets,
  isDone: (inside) => inside.querySelector('.card') !== null,
  mount: (box) => {
    const element = document.createElement('rugpijn-check');
    element.setAttribute('contact-name', 'Praktijk De Linde');
    element.setAttribute('contact-phone', '030 123 45 67');
    box.append(element);
    return () => element.remove();
  },
};

/**
 * `kind` says what each is. A bound does less than a check has to do: it says how fast anything could be, and is nobody to
 * win from. `inside` gives what is drawn in a box. `step` says after what
 * a visitor goes on, where that is not a page: each part, or the whole form.
 */
export const contestants = [
  {
    name: 'text alone',
    kind: 'bound',
    make: (form) => ({files: {}, head: `<style>${textStyle}</style>`, box: textForm(form)}),
    inside: (box) => box,
  },
  {name: 'vanilla', kind: 'yardstick', make: (form) => bundle('vanilla', form), inside: (box) => box, ...inFieldsets},
  {
    name: 'least Lit',
    kind: 'bound',
    make: (form) => bundle('least-lit', form),
    inside: (box) => box.firstElementChild?.shadowRoot,
    ...inFieldsets,
  },
  ours,
  {
    name: 'vue-flow-form',
    kind: 'peer',
    make: (form) => bundle('vue-flow-form', form),
    inside: (box) => box,
    partIn: (inside) => inside.querySelector('.q-is-active'),
    answersIn: (part) => part.querySelectorAll('.f-radios > li'),
    next: (inside) => inside.querySelector('.q-is-active .o-btn-action'),
    isDone: inFieldsets.isDone,
    step: 'part',
  },
  {
    name: 'SurveyJS',
    kind: 'peer',
    isSlow: true,
    make: (form) => bundle('surveyjs', form),
    inside: (box) => box,
    partIn: (inside, {id}) => inside.querySelector(`.sd-question[data-name="${id}"]`),
    answersIn: (part) => part.querySelectorAll('.sd-item label'),
    next: (inside) =>
      [...inside.querySelectorAll('.sd-navigation__next-btn, .sd-navigation__complete-btn')].find((button) =>
        button.checkVisibility(),
      ),
    isDone: inFieldsets.isDone,
  },
  {
    name: 'LHC-Forms',
    kind: 'peer',
    make: bundleWithLForms,
    inside: (box) => box,
    partIn: (inside, {id}) => inside.querySelector(`[id^="item-${id}/"]`),
    answersIn: (part) => part.querySelectorAll('.ant-checkbox-wrapper, .ant-radio-wrapper'),
    next: (inside) => inside.querySelector(':scope > button'),
    isDone: inFieldsets.isDone,
    step: 'form',
    isSlowest: true,
    // Of a hundred it takes ten minutes to see the first.
    mostBoxes: 10,
  },
];
