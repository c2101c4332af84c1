import {readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {minify} from 'terser';

const root = fileURLToPath(new URL('.', import.meta.url));
const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** What the embed may weigh, all copy and pictures included, in bytes after brotli. */
const BUDGET = 40_000;

/**
 * Property names of our own records, and of Lit's inner life. No name that the DOM calls, that a page may use on the
 * element, or that is the id of a question or answer is among them.
 */
const ownNames = [
  'alarmTick', 'alarmTick112', 'alsoNote', 'answered', 'assessment', 'because', 'callHospital', 'callMidwife', 'callNumber',
  'canCopy', 'changeWhat', 'choices', 'copyText', 'counted', 'deciding', 'doctor', 'doors', 'draft', 'emergencyLine', 'facts', 'factors',
  'findTherapist', 'gates', 'headings', 'inDays', 'intro', 'isFirst', 'legend', 'makeAppointment', 'marksByDoctor',
  'marksTitle', 'missing', 'noCeMark', 'noneTicked', 'notDiagnosis', 'notReviewed', 'onDate', 'opening', 'opens', 'otherwise', 'outcomes',
  'painEnds', 'purpose', 'purposeTitle', 'questions', 'reasonsTitle', 'responsible',
  'ruleAnd', 'ruleOr', 'ruleThen', 'rulesTitle', 'safetyNet', 'said', 'sayThis', 'sayWhen', 'sections', 'selfCareWithSeverePain', 'signs', 'skip',
  'slowRecovery', 'sourceToCome', 'sourcesTitle', 'startOfSaying', 'steps', 'summaryHint', 'summaryTitle', 'symptoms', 'theRule', 'ticks',
  'todayOutOfHours', 'topic', 'unordered', 'urgency', 'whyThisAdvice', 'withoutNumber', 'worried', 'worried112', 'yesNo',
  'yourAnswers', 'yourAnswersSaid', 'asked', 'atLeast', 'choice', 'copied', 'errorTitle', 'lightness',
  'optional', 'parts', 'settings', 'symptom', 'tickNone',
  'absent', 'afterWeeks', 'againDate', 'againDoing', 'againHint', 'againPain', 'againTitle', 'alarmFirst', 'broken',
  'clinical', 'complaint', 'copyConsult', 'doing', 'exercises', 'factorTips', 'factorsTitle', 'figures', 'firstDay', 'fitsAnswers', 
  'lastDay', 'noFactors', 'notAsked', 'notice', 'often', 'outdated', 'painFree', 'planHint', 'planTitle',
  'printedOn', 'programme', 'readAloud', 'recoveryOf', 'reminder', 'reminderNow', 'reminderThen', 'repetitions', 'rounds', 'saveReminders',
  'stopReading', 'symptomsSaid', 'symptomsWhy', 'takeHome', 'walkingOnly', 'walks', 'whyItFits',
  // Lit's
  'createProperty', 'createRenderRoot', 'creationScope', 'elementStyles', 'enableUpdating', 'finalizeStyles', 'firstUpdated',
  'fromAttribute', 'getPropertyOptions', 'getUpdateComplete', 'hasChanged', 'hasUpdated', 'isUpdatePending', 'performUpdate', 'renderBefore',
  'renderOptions', 'scheduleUpdate', 'shadowRootOptions', 'shouldUpdate', 'toAttribute', 'useDefault', 'willUpdate',
];

/** A name that is mangled must not be read as a text as well; `'name' in` is fine, terser knows it. */
const namesAsText = () => ({
  name: 'names-as-text',
  transform(code, file) {
    // In our own templates double quotes are attributes; Lit's production files have no others.
    const quote = relative(root, file).startsWith('src') ? `'` : `"`;
    const [found] = code.match(new RegExp(`${quote}(?:${ownNames.join('|')})${quote}(?! in )`)) ?? [];
    if (found) this.error(`${found} is the name of a property that the embed shortens`);
  },
});

/** Lit's parts for other bindings than those of text, attributes, properties and events are taken out of the embed. */
const plainBindings = () => ({
  name: 'plain-bindings',
  transform(code, file) {
    if (!relative(root, file).startsWith('src')) return;
    const [found] = code.match(/\s\?[\w-]+=["']?\$\{|<\w(?:[^>`"]|"[^"`]*")*\s\$\{|<!--|css`[^`]*\$\{|<(?:script|style|textarea|title)\b|from 'lit\/(?:async-)?directives?/) ?? [];
    if (found) this.error(`${found} is a binding that the embed does not know`);
  },
});

const terserOptions = {
  ecma: 2021,
  toplevel: true,
  compress: {passes: 3},
  mangle: {properties: {regex: new RegExp(`^(?:_.*|${ownNames.join('|')})$`)}},
  format: {comments: /^!/},
};

/**
 * Dutch text must survive a host page in another charset, when the file's server names none. Terser's own ascii_only
 * leaves tagged templates alone, because it would change their raw strings; Lit reads the cooked ones.
 */
const ascii = () => ({
  name: 'ascii',
  renderChunk: (code) => ({
    code: code.replace(/[^\x00-\x7f]/g, (unit) => {
      const hex = unit.charCodeAt(0).toString(16);
      return hex.length > 2 ? `\\u${hex.padStart(4, '0')}` : `\\x${hex}`;
    }),
    map: null,
  }),
});

/**
 * Lit as it must be on somebody else's page. Each edit has to match exactly once, so a new Lit release that is
 * written differently fails the build instead of quietly bringing a global or a foreign policy name back.
 */
const litEdits = {
  'lit-html/lit-html.js': [
    versionGlobal('litHtmlVersions'),
    // An own policy name, so a page's CSP can allow it beside the page's own Lit. Made at the first render, not at
    // load: a second copy of the file never renders, and must not ask for a policy that already exists. A refusal
    // leaves plain strings, which is all a page without require-trusted-types-for wants.
    [
      /=(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0,/g,
      '=(p=>h=>{if(p===void 0){p=null;try{p=$1?.createPolicy("rugpijn-check",{createHTML:t=>t})}catch{}}return p?p.createHTML(h):h})(),',
    ],
    [/return void 0!==(\w+)\?\1\.createHTML\((\w+)\):\2\}/g, 'return $1($2)}'],
    [/,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),/g, ';'],
    // What no template of ours has (plainBindings looks): directives, and bindings of a boolean attribute, of an element
    // itself, in a comment or in a raw text element.
    [/function M\(t,i,s=t,e\)\{.{1,400}?\}(?=class R\{)/g, 'function M(t,i){return i}'],
    [/"\?"===e\[1\]\?\w+:/g, ''],
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/g, ''],
    [/:6===\w+\.type&&\(\w+=new Z\(\w+,this,\w+\)\)/g, ':0'],
    [/if\(y\.test\(r\.tagName\)\)\{.{1,250}?\}\}(?=\}else if\(8===)/g, ''],
    [/else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\)d\.push\(\{type:7,index:l\}\),t\+=o\.length-1\}/g, ''],
  ],
  'lit-element/lit-element.js': [
    versionGlobal('litElementVersions'),
    [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/g, ''],
    [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);/g, ';'],
  ],
  // Without the ways round a browser that has no style sheets to adopt: define.ts leaves the fallback there.
  '@lit/reactive-element/css-tag.js': [
    [
      // Whole, as long as it exports what it does today.
      /^[^]*export\{\w+ as CSSResult,\w+ as adoptStyles,\w+ as css,\w+ as getCompatibleStyle,\w+ as supportsAdoptingStyleSheets,\w+ as unsafeCSS\};[^]*$/g,
      `export class CSSResult{constructor(t){this.cssText=t}get styleSheet(){if(!this._s)(this._s=new CSSStyleSheet).replaceSync(this.cssText);return this._s}}
export const css=([t])=>new CSSResult(t),unsafeCSS=t=>new CSSResult(t),getCompatibleStyle=s=>s,supportsAdoptingStyleSheets=true,adoptStyles=(root,styles)=>{root.adoptedStyleSheets=styles.map(s=>s.styleSheet)};`,
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    versionGlobal('reactiveElementVersions'),
    // Nothing here reflects a property, or has one that is not a text.
    [/toAttribute\(t,s\)\{switch\(s\)\{.{1,120}?\}return t\},fromAttribute\(t,s\)\{let i=t;switch\(s\)\{.{1,200}?\}return i\}/g, 'fromAttribute(t){return t}'],
    [/_\$ET\(t,s\)\{.{1,400}?\}(?=_\$AK\()/g, '_$ET(){}'],
    // Nor are there controllers or decorators.
    [/addController\(t\)\{.{1,120}?\}removeController\(t\)\{.{1,40}?\}(?=_\$E_\()/g, ''],
    ...['hostConnected', 'hostDisconnected', 'hostUpdate', 'hostUpdated'].map((hook) => [
      new RegExp(String.raw`this\._\$EO\?\.forEach\(t=>t\.${hook}\?\.\(\)\)`, 'g'),
      '0',
    ]),
    [/static addInitializer\(t\)\{.{1,60}?\}(?=static)/g, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/g, ''],
    [/void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/g, ''],
    [/,\w+=\w+\.reactiveElementPolyfillSupport/g, ''],
    [/,\w+\?\.\(\{ReactiveElement:\w+\}\)/g, ''],
    // Where decorators keep their metadata: a global map and a patched Symbol. Nothing here uses decorators.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g, ''],
    [
      /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[(\w+),(\w+)\]of \2\)this\.elementProperties\.set\(\3,\4\)\}/g,
      '',
    ],
  ],
};

/** The array of versions that each Lit package keeps on `window`, and that makes a page's own Lit warn of a second one. */
function versionGlobal(name) {
  return [new RegExp(String.raw`\(\w+\.${name}\?\?=\[\]\)\.push\("[\d.]+"\)`, 'g'), '0'];
}

function guestLit() {
  const unseen = new Set(Object.keys(litEdits));
  return {
    name: 'guest-lit',
    transform(code, id) {
      const file = Object.keys(litEdits).find((name) => id.split(sep).join('/').endsWith(`/node_modules/${name}`));
      if (!file) return undefined;
      unseen.delete(file);
      for (const [find, replacement] of litEdits[file]) {
        const found = code.match(find)?.length ?? 0;
        if (found !== 1) this.error(`${file}: expected ${find} once, found it ${found} times. Has Lit changed?`);
        code = code.replace(find, replacement);
      }
      return {code, map: null};
    },
    generateBundle(_, bundle) {
      if (unseen.size) this.error(`not in the bundle, so not edited: ${[...unseen].join(', ')}`);
      for (const {fileName, code} of Object.values(bundle)) {
        const left = code?.match(/\w*(?:(?:lit|reactive)\w*Versions|litPropertyMetadata)|createPolicy\("lit\w*/);
        if (left) this.error(`${fileName} still holds Lit's ${left[0]}`);
      }
    },
  };
}

/**
 * Ids with a hyphen are the public contract of the ES modules, but inside the embed nobody sees them: short ones save
 * some 2 kB. An id is any quoted text with a hyphen in src/triage, where nothing else looks like that but dates; as whole quoted
 * texts they are replaced in every module alike, so equal ones stay equal.
 */
function shortIds() {
  const quoted = /(['"])([a-z\d]+(?:-[a-z\d]+)+)\1/g;
  const short = new Map();
  return {
    name: 'short-ids',
    buildStart() {
      const folder = new URL('src/triage/', import.meta.url);
      const uses = new Map();
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts')))
        for (const [, , id] of readFileSync(new URL(file, folder), 'utf8').matchAll(quoted))
          if (/[a-z]/.test(id)) uses.set(id, (uses.get(id) ?? 0) + 1);
      const ids = [...uses.keys()].sort((a, b) => uses.get(b) - uses.get(a) || (a < b ? -1 : 1));
      for (const [index, id] of ids.entries()) short.set(id, `$${index.toString(36)}`);
    },
    transform(code, file) {
      const path = relative(root, file).split(sep).join('/');
      if (!path.startsWith('src/')) return undefined;
      // A class is named in a style sheet too, where it would not be replaced.
      const clash = path === 'src/styles.ts' && [...short.keys()].find((id) => code.includes(`.${id}`));
      if (clash) this.error(`the class ${clash} has the name of an id`);
      return {code: code.replace(quoted, (text, quote, name) => (short.has(name) ? quote + short.get(name) + quote : text)), map: null};
    },
  };
}

/** The same bytes under a name that never changes meaning, for pages that pin a version with `integrity`. */
const versionedCopy = () => ({
  name: 'versioned-copy',
  generateBundle(_, bundle) {
    const {fileName, code} = Object.values(bundle).find(({isEntry}) => isEntry);
    this.emitFile({type: 'asset', fileName: fileName.replace(/\.js$/, `-${version}.js`), source: code});
  },
});

const parts = {
  Lit: (id) => id.includes('node_modules/'),
  triage: (id) => /^src\/triage[/.]/.test(id),
  copy: (id) => id.startsWith('src/copy/'),
  drawings: (id) => id.startsWith('src/illustrations/'),
  views: (id) => /^src\/(?:view\/|take-home\/|styles\.ts$)/.test(id),
  element: () => true,
};

function weigh(code) {
  const bytes = Buffer.from(code);
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length};
  return [bytes.length, gzipSync(bytes, {level: 9}).length, brotliCompressSync(bytes, {params}).length];
}

/** Prints what the embed and its parts weigh; fails the build when it is over the budget. */
const sizes = (budget) => ({
  name: 'sizes',
  async generateBundle(_, bundle) {
    const chunk = Object.values(bundle).find(({isEntry}) => isEntry);
    const codeOf = Object.fromEntries(Object.keys(parts).map((part) => [part, '']));
    for (const [id, {code}] of Object.entries(chunk.modules)) {
      const path = relative(root, id).split(sep).join('/');
      codeOf[Object.keys(parts).find((part) => parts[part](path))] += `${code ?? ''}\n`;
    }
    const row = (name, figures) => console.log(name.padEnd(24) + figures.map((f) => f.toLocaleString('en').padStart(9)).join(''));
    const total = weigh(chunk.code);
    row('', ['min', 'gzip', 'brotli']);
    row(`dist/${chunk.fileName}`, total);
    for (const [part, code] of Object.entries(codeOf)) {
      // toplevel off: alone, nobody calls a part's functions, and terser would drop the lot
      const {code: alone} = await minify(code, {...terserOptions, toplevel: false, mangle: {...terserOptions.mangle, toplevel: true}});
      row(`  ${part}`, weigh(alone));
    }
    console.log(`bytes; each part is measured alone, so they don't add up exactly; budget ${budget.toLocaleString('en')} brotli`);
    if (total[2] > budget) this.error(`dist/${chunk.fileName} is ${total[2]} bytes brotli, over the budget of ${budget}`);
  },
});

/** Leftovers of an earlier build must not end up in the package. */
const clean = () => ({
  name: 'clean',
  buildStart() {
    rmSync(new URL('dist', import.meta.url), {recursive: true, force: true});
  },
});

/**
 * The stand-alone page. The leaflet in it is what a browser without JavaScript shows, made by the same views as the
 * leaflet in the element, so that the two can't say different things.
 */
const checkPage = () => ({
  name: 'check-page',
  async writeBundle() {
    const built = (path) => import(new URL(`dist/${path}`, import.meta.url));
    const [{nl}, {readSettings}, {styles}, {frameView}, {leafletView}, {voiceOf}] = await Promise.all(
      ['copy/nl.js', 'settings.js', 'styles.js', 'view/frame-view.js', 'view/leaflet-view.js', 'view/voice.js'].map(built),
    );
    const {render} = await import('@lit-labs/ssr');
    const {collectResult} = await import('@lit-labs/ssr/lib/render-result.js');
    const settings = readSettings({headingLevel: 1}, 'https://example.org/', '');
    const voice = voiceOf(nl, settings.pronoun, settings.headingLevel);
    const leaflet = await collectResult(render(frameView(voice, settings, 'light', leafletView(voice, settings, undefined, false))));
    const template = readFileSync(new URL('src/embed/check.html', import.meta.url), 'utf8');
    const page = template
      .replace('/* styles */', () => styles.cssText.replaceAll(/:host(?:\((.*?)\))?/g, 'rugpijn-check$1'))
      // What Lit needs to take over the page again, which nobody does here.
      .replace('<!-- leaflet -->', () => leaflet.replace(/<!--.*?-->|<\?>/gs, ''));
    writeFileSync(new URL('dist/check.html', import.meta.url), page);
  },
});

/** TypeScript's errors arrive as warnings, so any warning fails the build. */
const onwarn = ({code, message, loc, frame}) => {
  throw new Error(
    [`${code ?? 'warning'}: ${message}`, loc && `${loc.file}:${loc.line}:${loc.column}`, frame].filter(Boolean).join('\n'),
  );
};

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    // For sites with a bundler: the modules as they are in src/, Lit left as an import, types beside them.
    input: ['src/index.ts', 'src/define.ts', 'src/triage.ts'],
    external: /^(?:lit|@lit)(?:\/|$)/,
    output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src'},
    plugins: [clean(), typescript({tsconfig: 'src/tsconfig.json'}), checkPage()],
    onwarn,
  },
  {
    // The one script tag: a classic script that is also fine as a module, everything inside, no global left behind.
    input: 'src/define.ts',
    output: {
      file: 'dist/rugpijn-check.js',
      format: 'iife',
      exports: 'none',
      generatedCode: 'es2015',
      banner: `/*! rugpijn-check ${version}, MIT licence. Contains Lit, Copyright Google LLC, BSD-3-Clause licence. */`,
      plugins: [terser(terserOptions), ascii()],
    },
    plugins: [
      resolve({browser: true, exportConditions: ['production']}),
      typescript({tsconfig: 'src/tsconfig.json', declaration: false, declarationDir: undefined}),
      namesAsText(),
      plainBindings(),
      shortIds(),
      minifyLiterals({
        include: ['src/**/*.ts'],
        failOnError: true,
        // The tests run on src/, so nothing that means something may go: a space at the edge of a template, an empty
        // attribute, the slash that ends a shape in an svg fragment.
        options: {minifyOptions: {conservativeCollapse: true, removeEmptyAttributes: false, keepClosingSlash: true}},
      }),
      guestLit(),
      versionedCopy(),
      sizes(BUDGET),
    ],
    onwarn,
  },
];
