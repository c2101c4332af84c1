// npm run mutate: changes src/triage in every small way, one at a time, and looks whether a test of src/triage notices.
// Prints the score and every change that no test noticed; each of those has to be explained in test/mutation/mutants.md.
// A complete run writes its score, good or bad, with the date and the version of the rules, for the document to sign. It
// takes an hour, so it goes part by part: ended and begun again with nothing changed, it goes on where it was.
//   npm run mutate -- doors check   only these files of src/triage; the score is then of those alone
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {mutationFile} from '../generated/document.mjs';
import {writeJson} from '../generated/files.mjs';
import {loadSource} from '../helpers/load-source.mjs';
import {ensureDependencies, root} from '../setup.mjs';

/** Below this the run fails. */
const lowest = 97;

ensureDependencies('test', 'test/mutation');
const {default: ts} = await import('typescript');
const {Stryker} = await import('@stryker-mutator/core');

/**
 * `source` with every `as …` and `satisfies …` blanked out, all else in its place. Stryker changes nothing inside an
 * `as` expression, and the rules, the questions, the screens and the facts are `as const`: it would leave out the tables.
 */
function withoutAssertions(source) {
  let text = source;
  const visit = (node) => {
    if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
      const blank = source.slice(node.expression.end, node.end).replace(/\S/g, ' ');
      text = text.slice(0, node.expression.end) + blank + text.slice(node.end);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return text;
}

/** A copy to work on: src/triage as Stryker can read it, and its tests. It finds node_modules two folders up. */
const stage = join(root, '.cache/mutation');
rmSync(stage, {recursive: true, force: true});
mkdirSync(stage, {recursive: true});
for (const path of ['package.json', 'tsconfig.json', 'src', 'demo', 'test'])
  cpSync(join(root, path), join(stage, path), {recursive: true});
// A figure that is another says of no row that it is wrong, and thousands of people are too many for each mutant.
rmSync(join(stage, 'test/triage/population'), {recursive: true});
const triage = join(root, 'src/triage');
for (const file of readdirSync(triage).filter((name) => name.endsWith('.ts')))
  writeFileSync(join(stage, 'src/triage', file), withoutAssertions(readFileSync(join(triage, file), 'utf8')));

const chosen = process.argv.slice(2).map((name) => `src/triage/${basename(name, '.ts')}.ts`);
const absent = chosen.filter((file) => !existsSync(join(root, file)));
if (absent.length > 0) throw new Error(`no such file: ${absent.join(', ')}`);

/** What the results depend on: everything that is worked on, but no explanations. */
const fingerprint = createHash('sha256');
for (const path of readdirSync(stage, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map(({parentPath, name}) => join(parentPath, name))
  .filter((path) => !path.endsWith('.md'))
  .sort())
  fingerprint.update(path.slice(stage.length)).update(readFileSync(path));
const partsFile = join(root, '.cache/mutation-parts.json');
const key = fingerprint.digest('hex');
const earlier = existsSync(partsFile) ? JSON.parse(readFileSync(partsFile, 'utf8')) : {};
const parts = earlier.key === key ? earlier.parts : {};

/** Files of about one size together: each part first runs all tests once. */
function inParts(files) {
  const rows = [[]];
  let size = 0;
  for (const file of files) {
    size += statSync(join(stage, file)).size;
    if (size > 20_000 && rows.at(-1).length > 0) {
      rows.push([]);
      size = statSync(join(stage, file)).size;
    }
    rows.at(-1).push(file);
  }
  return rows;
}

const everyFile = readdirSync(triage)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/triage/${name}`);
process.chdir(stage);
const started = Date.now();
const results = [];
for (const files of chosen.length > 0 ? [chosen] : inParts(everyFile)) {
  const name = files.join(' ');
  if (chosen.length > 0 || !parts[name]) {
    const found = await new Stryker({configFile: 'test/mutation/stryker.config.mjs', mutate: files}).runMutationTest();
    parts[name] = found.map(({fileName, location, replacement, status}) => ({
      fileName,
      location,
      replacement,
      status,
    }));
    if (chosen.length === 0) writeFileSync(partsFile, JSON.stringify({key, parts}));
  }
  results.push(...parts[name]);
}

/** A piece of source on one line, short enough to be quoted. */
const quote = (code) => {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
};

const sources = new Map();
function describe({fileName, location: {start, end}, replacement, status}) {
  if (!sources.has(fileName)) sources.set(fileName, readFileSync(join(triage, basename(fileName)), 'utf8').split('\n'));
  const lines = sources.get(fileName).slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  const change = `\`${quote(lines.join('\n'))}\` → \`${quote(replacement ?? '')}\``;
  return {file: basename(fileName), line: start.line, change, status};
}

const noticed = results.filter(({status}) => status === 'Killed' || status === 'Timeout');
// What could not be run, or was left out, is unnoticed too: nothing may hide there.
const unnoticed = results.filter((result) => !noticed.includes(result)).map(describe);
const score = results.length === 0 ? 0 : (100 * noticed.length) / results.length;

/** The explanations, by file and change: lines move, and are there to be found by. */
const explained = readFileSync(join(root, 'test/mutation/mutants.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const found = /^- `([^:`]+):\d+` (`.*?` → `.*?`): \S/.exec(line);
    return found ? [`${found[1]} ${found[2]}`] : [];
  });
const unexplained = unnoticed.filter(({file, change}) => {
  const index = explained.indexOf(`${file} ${change}`);
  if (index !== -1) explained.splice(index, 1);
  return index === -1;
});

const perFile = new Map();
for (const {fileName, status} of results) {
  const [of, all] = perFile.get(basename(fileName)) ?? [0, 0];
  perFile.set(basename(fileName), [of + (status === 'Killed' || status === 'Timeout' ? 1 : 0), all + 1]);
}
for (const [file, [of, all]] of perFile) console.log(`${file.padEnd(16)} ${of} of ${all}`);
const list = (title, mutants) => {
  if (mutants.length > 0) console.log(`\n${title}`);
  for (const {file, line, change, status} of mutants) console.log(`- \`${file}:${line}\` ${change} (${status})`);
};
list('No test noticed:', unnoticed);
list('FAILED: not explained in test/mutation/mutants.md:', unexplained);
if (chosen.length === 0 && explained.length > 0)
  console.log(
    `\nFAILED: explained in test/mutation/mutants.md, but noticed by a test or gone:\n${explained.map((line) => `- ${line}`).join('\n')}`,
  );
const minutes = ((Date.now() - started) / 60_000).toFixed(1);
console.log(
  `\nmutation score: ${score.toFixed(2)} (${noticed.length} of ${results.length} in ${minutes} min; at least ${lowest} is asked)`,
);
const stale = chosen.length === 0 && explained.length > 0;
const failed = score < lowest || unexplained.length > 0 || stale;
if (chosen.length === 0) {
  const {rulesVersion} = await loadSource('src/triage/rules.ts');
  const date = new Date().toISOString().slice(0, 10);
  writeJson(mutationFile, {date, rulesVersion, mutants: results.length, noticed: noticed.length});
}
rmSync(stage, {recursive: true, force: true});
process.exit(failed ? 1 : 0);
