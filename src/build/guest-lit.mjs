import {sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {inProject, projectUrl} from './project.mjs';

/**
 * Lit's parts for other bindings than those of text, attributes and properties are taken out of the embed, and its
 * templates are read by src/embed/build-template.ts, which knows no entities, comments and single quotes. For an event
 * that is a property too, as in `.onclick`: error trackers replace `addEventListener`, and would be handed our nodes.
 */
export const plainBindings = () => ({
  name: 'plain-bindings',
  transform(code, file) {
    if (!inProject(file).startsWith('src/')) return;
    const [found] =
      code.match(
        /\s[?@][\w-]+=["']?\$\{|<\w(?:[^>`"]|"[^"`]*")*\s\$\{|<!--|css`[^`]*\$\{|<(?:script|style|textarea|title)\b|from 'lit\/(?:async-)?directives?/,
      ) ?? [];
    if (found) this.error(`${found} is a binding that the embed does not know`);
  },
});

/**
 * Lit as it must be on somebody else's page. Each edit has to match exactly once, so a new Lit release that is
 * written differently fails the build instead of quietly bringing a global or a foreign policy name back.
 */
const litEdits = {
  'lit-html/lit-html.js': [
    versionGlobal('litHtmlVersions'),
    // No HTML from strings, so that Trusted Types have nothing to refuse: src/embed/build-template.ts makes the nodes.
    [/,s=t\.trustedTypes,e=s\?s\.createPolicy\("lit-html",\{createHTML:t=>t\}\):void 0,.{1,120}?(?=l=document,)/g, ','],
    [/,f="\[ \\t\\n\\f\\r\]",.{1,400}?(?=x=t=>)/g, ','],
    [
      /function V\(t,i\)\{.{1,1500}?(?=class S\{)class S\{.{1,2000}?static createElement\(t,i\)\{.{1,80}?\}\}/g,
      `class S{constructor({strings:t,_$litType$:i}){const{content:s,parts:e}=buildTemplate(t,2===i);this.el={content:s};this.parts=e.map(t=>({...t,ctor:"."===t.kind?I:H}))}}`,
    ],
    [/"number"==typeof s\?this\._\$AC\(t\):\(.{1,90}?,s\)/g, 'this._$AC(t)'],
    [/const j=\{.{1,90}?\}(?=,\w+=\w+\.litHtmlPolyfillSupport)/g, 'const j=0'],
    [/,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),/g, ';'],
    // What no template of ours has (plainBindings looks): directives, and bindings of an element itself.
    [/function M\(t,i,s=t,e\)\{.{1,400}?\}(?=class R\{)/g, 'function M(t,i){return i}'],
    [/get startNode\(\)\{.{1,60}?\}get endNode\(\)\{.{1,40}?\}/g, ''],
    [/get tagName\(\)\{.{1,60}?\}/g, ''],
    [/:6===\w+\.type&&\(\w+=new Z\(\w+,this,\w+\)\)/g, ':0'],
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
    [
      /\{toAttribute\(t,s\)\{switch\(s\)\{.{1,120}?\}return t\},fromAttribute\(t,s\)\{let i=t;switch\(s\)\{.{1,200}?\}return i\}\}/g,
      '{}',
    ],
    [/_\$ET\(t,s\)\{.{1,400}?\}(?=_\$AK\()/g, ''],
    [
      /_\$AK\(t,s\)\{.{1,400}?\}(?=requestUpdate\()/g,
      '_$AK(t,s){const i=this.constructor._$Eh.get(t);void 0!==i&&(this[i]=s)}',
    ],
    [/\|\|i\.useDefault&&i\.reflect&&h===this\._\$Ej\?\.get\(t\)&&!this\.hasAttribute\(r\._\$Eu\(t,i\)\)/g, ''],
    [
      /C\(t,s,\{useDefault:i,reflect:e,wrapped:h\},r\)\{.{1,300}?\}(?=async _\$EP\()/g,
      'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
    ],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/g, ''],
    // Every property has an attribute, also where a page gave all objects a `state`.
    [/s\.state&&\(s\.attribute=!1\),/g, ''],
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

export function guestLit() {
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
      if (file.endsWith('/lit-html.js'))
        code = `import{buildTemplate}from${JSON.stringify(fileURLToPath(projectUrl('src/embed/build-template.ts')))};${code}`;
      return {code, map: null};
    },
    generateBundle(_, bundle) {
      if (unseen.size) this.error(`not in the bundle, so not edited: ${[...unseen].join(', ')}`);
      for (const {fileName, code} of Object.values(bundle)) {
        const left = code?.match(/\w*(?:(?:lit|reactive)\w*Versions|litPropertyMetadata)|createPolicy|innerHTML/);
        if (left) this.error(`${fileName} still holds Lit's ${left[0]}`);
      }
    },
  };
}
