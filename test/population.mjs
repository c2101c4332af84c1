// npm run population: what the rules do to a made-up population (test/triage/population).
//   --save <file>               also writes where everybody ends
//   --against <commit or file>  whom the rules of now send elsewhere than those of a commit, or than a saved file says
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {parseArgs} from 'node:util';
import {loadPopulation} from './generated/population.mjs';
import {loadSource} from './helpers/load-source.mjs';
import {ensureDependencies, root} from './setup.mjs';

/** What was asked for wrongly: it takes one sentence, and no stack. */
class Mistake extends Error {}

const rulesFile = 'test/triage/population/these-rules.ts';

/** In the folder where the command is given: npm gives it in that of the project. */
const git = (...args) => spawnSync('git', args, {encoding: 'utf8', maxBuffer: 2 ** 26});

/** The rules of a commit, built from its own sources in a folder of their own. */
async function rulesOf(commit, name) {
  const cache = join(root, '.cache');
  mkdirSync(cache, {recursive: true});
  const folder = mkdtempSync(join(cache, 'population-'));
  const put = (path, text) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  };
  try {
    const paths = git('ls-tree', '-r', '--full-tree', '--name-only', commit, 'src/triage').stdout.split('\n');
    for (const path of paths.filter((file) => file.endsWith('.ts'))) put(path, git('show', `${commit}:${path}`).stdout);
    put(rulesFile, readFileSync(join(root, rulesFile), 'utf8'));
    const rules = await loadSource(relative(root, join(folder, rulesFile)).split(sep).join('/'), {}, 'silent');
    for (const part of ['judge', 'questionIds', 'shownWhen']) if (!rules[part]) throw new Error(`no ${part}`);
    return rules;
  } catch {
    throw new Mistake(`The rules of ${name} can't be measured: they do not have what ${rulesFile} takes of them.`);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const shown = (number) => number.toFixed(1);

/** Lines of cells, the first to the left and the others to the right. */
function printTable(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    );
}

function printShares({sharesOf}, ends) {
  const shares = Object.values(ends).map(sharesOf);
  printTable([
    ['', ...Object.keys(ends)],
    ...Object.keys(shares[0]).map((share) => [share, ...shares.map((of) => shown(of[share]))]),
  ]);
}

function printRows({rowShares}, people) {
  console.log(
    '\nRows, in percent of the base population: who they apply to, for whom no other row is as urgent, and who',
  );
  console.log('would end elsewhere without them (another urgency, window or door)\n');
  printTable([
    ['', 'apply', 'alone', 'move'],
    ...[...rowShares(people)]
      .sort((first, second) => second.moves - first.moves || second.alone - first.alone)
      .map(({number, rule, applies, alone, moves}) => [
        `${number} ${rule}`,
        shown(applies),
        shown(alone),
        shown(moves),
      ]),
  ]);
}

function printMoves({moves, inWords}, before, after, count) {
  const part = (people) => `${people} (${shown((100 * people) / count)} %)`;
  const total = (list) => list.reduce((sum, {people}) => sum + people, 0);
  for (const [setting, ends] of Object.entries(after)) {
    const found = moves(before[setting], ends);
    const eased = found.filter(({eases}) => eases > 0);
    console.log(
      `\n${setting}: ${part(total(found))} of ${count} people end elsewhere, ${part(total(eased))} of them where it is less pressing`,
    );
    if (setting !== 'base') continue;
    for (const {from, to, people, eases} of found)
      console.log(
        `  ${String(people).padStart(5)}  ${inWords(from)} → ${inWords(to)}${eases > 0 ? '  (less pressing)' : ''}`,
      );
  }
}

function savedIn(file, {readSaved}) {
  try {
    return readSaved(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Mistake(`${file} can't be used: ${error.message}.`);
  }
}

/** Where everybody ended by the rules of a commit, or by what a file says. */
async function earlier(name, measure) {
  if (existsSync(name)) return savedIn(name, measure);
  const {status, stdout} = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
  if (status !== 0) throw new Mistake(`${name} is neither a file nor a commit of this repository.`);
  const rules = await rulesOf(stdout.trim(), name);
  const [somebody] = measure.peopleOf('base', 1);
  const unanswered = rules.questionIds.filter((question) => !(question in somebody));
  if (unanswered.length > 0) console.log(`They also ask what nobody answers: ${unanswered.join(', ')}`);
  return {rulesVersion: rules.rulesVersion, ends: measure.endsBy(rules)};
}

function options() {
  try {
    return parseArgs({options: {save: {type: 'string'}, against: {type: 'string'}}}).values;
  } catch {
    throw new Mistake('It takes --save <file> and --against <commit or file>, and nothing else.');
  }
}

async function main() {
  const {save, against} = options();
  ensureDependencies('test');
  const measure = await loadPopulation();
  const {count, theseRules} = measure;
  const before = against === undefined ? undefined : await earlier(against, measure);
  const ends = measure.endsBy(theseRules);
  console.log(`\nRules of ${theseRules.rulesVersion}; ${count} made-up people in each setting, in percent of them\n`);
  printShares(measure, ends);
  if (before) {
    console.log(`\nAgainst ${against}, rules of ${before.rulesVersion}`);
    printMoves(measure, before.ends, ends, count);
  } else printRows(measure, measure.peopleOf('base'));
  if (save === undefined) return;
  try {
    writeFileSync(save, measure.toSave(ends));
  } catch {
    throw new Mistake(`${save} can't be written.`);
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
