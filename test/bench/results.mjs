// Where the results of a whole run stand: what was measured, all of it as a table, a picture, and the part of the README
// that shows the most of them.
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {read, readJson, write} from '../generated/files.mjs';
import {root} from '../setup.mjs';
import {Samples} from './figures.mjs';
import {picture, shortTable, table, verdicts} from './report.mjs';

const folder = 'test/bench/results';
export const samplesFile = `${folder}/samples.json`;
const tableFile = `${folder}/table.md`;
const pictureFile = `${folder}/plot.svg`;
const marker = /<!-- \/?bench -->/;

const machineOf = ({date, processor, cores, browser, rounds}) =>
  `${date}, ${processor}, ${cores} cores, ${browser}, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`;

/** Everything that is made of a run, by file; `readme` is the text as it stands there now. */
export function filesOf(run, contestants, readme) {
  const samples = Samples.fromJSON(run.samples);
  const machine = machineOf(run);
  const [before, , after] = readme.split(marker);
  if (after === undefined) throw new Error('the README has no place for the bench');
  const shown = `<!-- bench -->
![What each weighs, and how long each takes](${pictureFile})

${shortTable(samples, contestants)}

${machine}. [All figures](${tableFile}), and [each round](${samplesFile}).
<!-- /bench -->`;
  return {
    [tableFile]: `# What npm run bench measured\n\n${machine}.\n\n${table(samples, contestants)}\n\n${verdicts(samples)
      .map((line) => `- ${line}`)
      .join('\n')}\n`,
    [pictureFile]: picture(samples, contestants, [
      'Dashed: a bound, and no peer. Dotted line: vanilla.',
      `${machine}.`,
    ]),
    'README.md': `${before}${shown}${after}`,
  };
}

/** Writes down a whole run. */
export function writeResults(run, contestants) {
  mkdirSync(join(root, folder), {recursive: true});
  // A figure of all contestants on one line each.
  const figures = Object.entries(run.samples).map(
    ([name, values]) =>
      `    ${JSON.stringify(name)}: {\n${Object.entries(values)
        .map(([figure, rounds]) => `      ${JSON.stringify(figure)}: ${JSON.stringify(rounds)}`)
        .join(',\n')}\n    }`,
  );
  const {samples: _samples, ...about} = run;
  const head = JSON.stringify(about, null, 2).slice(0, -2);
  write(samplesFile, `${head},\n  "samples": {\n${figures.join(',\n')}\n  }\n}\n`);
  for (const [file, text] of Object.entries(filesOf(readJson(samplesFile), contestants, read('README.md'))))
    write(file, text);
}
