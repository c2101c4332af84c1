// Every line of Dutch, word by word, against the Dutch dictionary of cspell and a list of words that somebody looked at.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {finalizeSettings, getDictionary, mergeSettings, readConfigFile, resolveConfigFileImports} from 'cspell-lib';
import {dutchTexts} from './dutch-texts.mjs';

/** Only Dutch: with the English and the software words that cspell has on board, "die" and "div" would be right anywhere. */
async function dutchDictionary() {
  const file = fileURLToPath(import.meta.resolve('@cspell/dict-nl-nl/cspell-ext.json'));
  const dutch = await resolveConfigFileImports(await readConfigFile(file));
  return getDictionary(finalizeSettings(mergeSettings(dutch, {language: 'nl', dictionaries: ['nl-nl']})));
}

/** The list: groups under a comment, one word a line. */
const groups = readFileSync(new URL('words.txt', import.meta.url), 'utf8')
  .trim()
  .split(/\n\n+/)
  .map((group) => {
    const lines = group.split('\n');
    return {
      comments: lines.filter((line) => line.startsWith('#')),
      words: lines.filter((line) => !line.startsWith('#')),
    };
  });
const listed = new Set(groups.flatMap(({words}) => words));

// What is an address, the name of a file, a placeholder, or has a digit in it is not a word.
const noWord =
  /https?:\S*|\S+@\S+|\{[\w-]+\}|[\w-]+\.[\w.-]+\S*\/\S*|[\w-]+\.(?:js|html|md|zip|org|nl)\b|\bdata-[\w-]+|[\p{L}\d.-]*\d[\p{L}\d.-]*/gu;
const word = /['’]s\b|\p{L}\p{M}*(?:[\p{L}\p{M}]|['’-](?=\p{L}))*/gu;

const wordsOf = (text) =>
  (text.normalize('NFC').replace(noWord, ' ').match(word) ?? [])
    .map((found) => found.replaceAll('’', "'"))
    .filter((found) => found.length > 1 && found !== "'s");

let dictionary;
const lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);
/** The dictionary takes any capitals; in Dutch they stand at the start of a word, and of "IJs" there is none here. */
const isDutch = (text) =>
  !/.\p{Lu}/u.test(text.replace(/-\p{Lu}/gu, '')) &&
  [text, lowerFirst(text)].some((form) => dictionary.has(form, {ignoreCase: false}));
const entryOf = (text) => [text, lowerFirst(text)].find((form) => listed.has(form));
/** The parts that somebody has to have looked at: none when the dictionary has the whole, or each part of it. */
const unknownIn = (text) =>
  isDutch(text) ? [] : entryOf(text) ? [text] : text.split('-').filter((part) => part.length > 1 && !isDutch(part));

/** The words that are in neither the dictionary nor the list. */
const misspelt = (text) =>
  wordsOf(text)
    .flatMap(unknownIn)
    .filter((part) => !entryOf(part));

const fileOf = ({where}) => where.match(/^[\w/-]+\.\w+/)[0];

describe('the Dutch of the product', () => {
  let texts;
  before(async () => {
    dictionary = await dutchDictionary();
    texts = await dutchTexts();
  });

  it('has no word that is in neither the dictionary nor the list', () => {
    const lines = new Set(texts.map(({text}) => text));
    const words = [...lines].flatMap(wordsOf);
    console.log(
      `spelling: ${words.length} words (${new Set(words).size} different) in ${lines.size} lines, from ${new Set(texts.map(fileOf)).size} files; ${listed.size} words by the list`,
    );
    const wrong = new Map();
    for (const line of texts)
      for (const found of misspelt(line.text))
        wrong.set(`${found}, ${fileOf(line)}`, `${found} (${line.where}: ${line.text.slice(0, 80)})`);
    assert.equal(wrong.size, 0, `\n${[...wrong.values()].join('\n')}`);
  });

  it('is read whole: from every place where there is Dutch, and hardly less than there was', () => {
    const count = (start) => texts.filter(({where}) => where.startsWith(start)).length;
    const atLeast = {
      'src/copy/nl/advice.ts': 150,
      'src/copy/nl/clinical.ts': 80,
      'src/copy/nl/decision-table.ts': 250,
      'src/copy/nl/exercises.ts': 40,
      'src/copy/nl/outcomes.ts': 40,
      'src/copy/nl/questions.ts': 170,
      'src/copy/nl/reasons.ts': 90,
      'src/copy/nl/safe-lines.ts': 6,
      'src/copy/nl/sources.ts': 30,
      'src/copy/nl/take-home.ts': 35,
      'src/copy/nl/ui.ts': 75,
      'demo/index.html': 100,
      'demo/practice.html': 15,
      'demo/decision-table.html': 1500,
      'demo/builder/builder.ts': 33,
      'demo/builder/copyable.ts': 3,
      'demo/builder/preview.ts': 2,
      'demo/builder/finding.ts': 20,
      'demo/builder/places.ts': 80,
      'demo/builder/snippets.ts': 2,
      'demo/theming.html': 25,
      'demo/theming/looks.ts': 4,
      'demo/theming/theming.ts': 20,
      'README.md': 100,
      'src/embed/check.html': 1,
      'src/embed/LEESMIJ.html': 20,
      'src/embed/wordpress/readme.txt': 18,
      'src/embed/wordpress/rugpijn-check.php': 6,
      'src/embed/wordpress/block.js': 1,
      'src/embed/wordpress/settings.mjs': 45,
    };
    const short = Object.entries(atLeast)
      .filter(([start, least]) => count(start) < least)
      .map(([start, least]) => `${start}: ${count(start)} of ${least}`);
    assert.deepEqual(short, []);
  });

  it('would not get away with a typo in any of these places, nor with a short word, an accent or a capital inside', () => {
    for (const [text, expected] of [
      ['Bel vandaag de huisrats.', ['huisrats']],
      ['Ga naar een fysiotherapuet', ['fysiotherapuet']],
      ['met gebogen knien', ['knien']],
      ['hte gaat goed', ['hte']],
      ['een e-consutl', ['consutl']],
      ['Beweeg zo mni mogelijk', ['mni']],
      ['een verloskundIge', ['verloskundIge']],
    ])
      assert.deepEqual(misspelt(text), expected, text);
    // Two letters of a long word change places, in a line of each file.
    const longIn = (text) => wordsOf(text).find((found) => found.length > 7 && text.includes(found));
    const places = new Map(texts.filter(({text}) => longIn(text)).map((line) => [fileOf(line), line]));
    for (const [place, {text}] of places) {
      const long = longIn(text);
      const planted = text.replace(
        long,
        long.replace(/^(...)(.)(.)/, (_, start, first, second) =>
          first === second ? `${start}xq` : `${start}${second}${first}`,
        ),
      );
      assert.notDeepEqual(misspelt(planted), [], `${place}: ${planted}`);
    }
    assert.ok(places.size > 20, `${places.size} files`);
  });
});

describe('words.txt', () => {
  it('says of each group what it is, and keeps its words in order, once', () => {
    for (const {comments, words} of groups) {
      assert.ok(comments.length > 0, `no comment over ${words[0]}`);
      assert.deepEqual(
        words,
        [...words].sort((first, second) => first.localeCompare(second, 'nl')),
      );
    }
    assert.equal(groups.flatMap(({words}) => words).length, listed.size, 'a word stands in it twice');
  });

  it('has no word that is not needed', async () => {
    const needed = new Set((await dutchTexts()).flatMap(({text}) => wordsOf(text).flatMap(unknownIn)).map(entryOf));
    assert.deepEqual(
      [...listed].filter((entry) => !needed.has(entry)),
      [],
    );
  });
});
