// Every Dutch text of the product, each with where it stands: for whoever checks it word by word.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {groups as wordpressGroups} from '../../src/embed/wordpress/settings.mjs';
import {root} from '../setup.mjs';
import {readProofs} from '../generated/document.mjs';
import {bundle, loadBundle} from '../take-home/page.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

/** What a function of the copy is called with: one, more, and a list. It gets what it can use. */
const samples = [1, 2, ['een', 'twee']];
/** Every figure that the document to sign tells of, for what makes a sentence of some of them. */
const {figures, mutation} = readProofs();
const everyFigure = Object.assign({}, mutation, ...Object.values(figures));

/** Every string in the copy, with the path of keys to it; of a function what it makes. */
function* stringsIn(value, path) {
  if (typeof value === 'string') yield {where: path, text: value};
  else if (typeof value === 'function') {
    const madeOf = (given) =>
      given.flatMap((sample) => {
        try {
          return [value(...Array(value.length).fill(sample))];
        } catch {
          return []; // A list where it wants a number, or the other way round.
        }
      });
    const usual = madeOf(samples);
    const made = usual.length > 0 ? usual : madeOf([everyFigure]);
    if (made.length === 0) throw new Error(`${path}: none of the samples suits it`);
    for (const text of new Set(made)) yield {where: path, text: String(text)};
  } else for (const [key, part] of Object.entries(value ?? {})) yield* stringsIn(part, `${path}.${key}`);
}

/** The modules of src/copy/nl, whole: what a module does not export can't be read by anybody else either. */
async function copyTexts() {
  const files = readdirSync(join(root, 'src/copy/nl'));
  const code = files
    .map((file, index) => `import * as m${index} from './src/copy/nl/${file}'; export {m${index}};`)
    .join('\n');
  const modules = await loadBundle(await bundle(code, {format: 'esm'}));
  return files.flatMap((file, index) => [...stringsIn({...modules[`m${index}`]}, `src/copy/nl/${file}`)]);
}

const entities = {amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', shy: '', '#39': "'"};
const decoded = (text) => text.replace(/&(amp|lt|gt|quot|nbsp|shy|#39);/g, (_, name) => entities[name]);

/** What is read in HTML: its text, and the attributes that are said or shown. What is code on the page is no Dutch. */
function textsOfHtml(html) {
  const shown = html.replace(/<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style|code|pre|svg)\b[\s\S]*?<\/\1>/gi, ' ');
  const attributes = [
    ...shown.matchAll(/\s(?:title|alt|aria-label|placeholder|data-copy)="([^"]*)"/g),
    ...shown.matchAll(/<meta name="description" content="([^"]*)"/g),
  ];
  const inline = shown.replace(/<\/?(?:a|b|em|i|strong)\b[^>]*>/g, '').replace(/<\/?span\b[^>]*>/g, ' ');
  return [...inline.split(/<[^>]*>/), ...attributes.map(([, value]) => value)]
    .map((text) => decoded(text).replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/**
 * The Dutch among the strings of a program: what has a space in it or starts with a capital, unless it is a selector, an
 * import or a list of names. Of a template only the fixed pieces.
 */
function textsOfCode(code, name) {
  const found = [];
  const source = ts.createSourceFile(
    name,
    code,
    ts.ScriptTarget.Latest,
    true,
    name.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.JS,
  );
  const visit = (node) => {
    // What a developer reads of a failure is English.
    if (
      ts.isImportDeclaration(node) ||
      ts.isExportDeclaration(node) ||
      ts.isTypeNode(node) ||
      (ts.isNewExpression(node) && node.expression.getText() === 'Error')
    )
      return;
    // A style sheet.
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'css') return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    // A value in a template is a word of its own, so that what stands round it is read as it will be.
    else if (ts.isTemplateExpression(node))
      found.push([node.head.text, ...node.templateSpans.map(({literal}) => literal.text)].join(' \u0001 '));
    ts.forEachChild(node, visit);
  };
  visit(source);
  // Selectors, commands and assignments; the names of HTML's characters and of time zones.
  const isCode = (text) =>
    /^[[.#]|\[[\w-]+\]|^(?:[\w-]+, )+[\w[-]|^npm |[=;]$|\w(?:acute|circ|uml|aron|lig)\b|^nbsp |^\p{Lu}+$/u.test(text) &&
    !/[.?!:…]$/.test(text);
  return found
    .flatMap((text) => (/<\w/.test(text) ? textsOfHtml(text.replaceAll('\u0001', '')) : [text]))
    .map((text) => text.replaceAll('\u0001', ' ').replace(/\s+/g, ' ').trim())
    .filter((text) => (/\p{L}\s+\S*\p{L}/u.test(text) || /^[“"]?\p{Lu}/u.test(text)) && !isCode(text));
}

/** Prose in Markdown: without what is code, without addresses and tags. */
const textsOfMarkdown = (markdown) =>
  markdown
    .replace(/```[\s\S]*?```|<!--[\s\S]*?-->/g, '\n')
    .replace(/`[^`]*`/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .split(/\n\s*\n|\||\n(?=[-\d])/)
    .map((text) =>
      text
        .replace(/[*#>[\]]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => /\p{L}/u.test(text));

/** WordPress wants these names of its own in English. */
const readmeOfWordpress = (text) =>
  textsOfMarkdown(
    text
      .replace(/^== .* ==$|^(?:Requires at least|Requires PHP|Tested up to|Stable tag|License): .*$/gm, '\n')
      .replace(/\{[\w-]+\}/g, ' '),
  );

/** What stands between quotes in PHP and in its pages, and what a site owner reads of the plugin in its head. */
function textsOfPhp(php) {
  // A page stands between two stretches of code.
  const pages = [...php.matchAll(/\?>([\s\S]*?)<\?php/g)].map(([, page]) => page);
  const code = php.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\?>[\s\S]*?<\?php/gm, '');
  const quoted = [...code.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, text]) => text);
  const head = [...php.matchAll(/^ \* (?:Plugin Name|Description): (.*)$/gm)].map(([, text]) => text);
  const keywords = [...(code.match(/'keywords' => \[([^\]]*)\]/)?.[1] ?? '').matchAll(/'([^']*)'/g)].map(
    ([, text]) => text,
  );
  return [
    ...head,
    ...keywords,
    ...pages.flatMap(textsOfHtml),
    ...textsOfHtml(
      quoted
        .filter((text) => !/=\s*$/.test(text) && /\p{L}{2,} \p{L}{2,}|^\p{Lu}\p{Ll}+(?:-\p{Ll}+)?$/u.test(text))
        .join('\n<p>'),
    ),
  ];
}

export async function dutchTexts() {
  const readme = read('README.md').split(/^# For developers$/m);
  if (readme.length !== 2) throw new Error('README.md has no Dutch part that ends at "For developers"');
  const scripts = ['demo/builder', 'demo/theming'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file}`),
  );
  const pages = readdirSync(join(root, 'demo')).filter((file) => file.endsWith('.html'));
  const wordpress = 'src/embed/wordpress';
  const named = (where, texts) => texts.map((text) => ({where, text}));
  return [
    ...(await copyTexts()),
    ...pages.flatMap((file) => named(`demo/${file}`, textsOfHtml(read(`demo/${file}`)))),
    ...scripts.flatMap((file) => named(file, textsOfCode(read(file), file))),
    ...named('README.md', textsOfMarkdown(readme[0])),
    // Its body is what the build puts there: the leaflet, of the copy.
    ...named(
      'src/embed/check.html',
      textsOfHtml(read('src/embed/check.html')).filter((text) => text !== 'LEAFLET'),
    ),
    ...named('src/embed/LEESMIJ.html', textsOfHtml(read('src/embed/LEESMIJ.html').replace(/\{[\w-]+\}/g, ' '))),
    ...named(`${wordpress}/readme.txt`, readmeOfWordpress(read(`${wordpress}/readme.txt`))),
    ...named(`${wordpress}/rugpijn-check.php`, textsOfPhp(read(`${wordpress}/rugpijn-check.php`))),
    ...named(`${wordpress}/block.js`, textsOfCode(read(`${wordpress}/block.js`), 'block.js')),
    ...wordpressGroups.flatMap(({title, settings}) =>
      named(
        `${wordpress}/settings.mjs`,
        [
          title,
          ...Object.values(settings).flatMap(({label, help = '', choices = []}) => [
            label,
            help,
            ...choices.map(([, name]) => name),
          ]),
        ].filter(Boolean),
      ),
    ),
  ];
}
