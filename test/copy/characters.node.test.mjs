import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {extname, join, sep} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../setup.mjs';

/**
 * A font that comes in pieces is fetched piece by piece, when a letter of it is drawn. Latin-1 and the punctuation of U+2000
 * to U+206F are together in one piece, also at those who cut smaller ones, and a page in Dutch has that piece already. Any
 * other character would be fetched when it comes in sight: after one answer and not after another.
 */
const isInOnePiece = (code) => code <= 0xff || (code >= 0x2000 && code <= 0x206f);

/** The characters of a source that can be drawn: as they are, or by number as script and CSS write them. */
const charactersOf = (source) => [
  ...[...source].map((character) => character.codePointAt(0)),
  ...[...source.matchAll(/\\u([\da-f]{4})|\\u\{([\da-f]+)|\\([\da-f]{4,6})/gi)].map(([, ...codes]) =>
    parseInt(codes.find(Boolean), 16),
  ),
];

/** Every source that ends up in the script file; what src/export and its copy say is not in it. */
const sources = readdirSync(join(root, 'src'), {recursive: true})
  .map((file) => file.split(sep).join('/'))
  .filter(
    (file) => extname(file) === '.ts' && !/^(?:export|frameworks)\/|^copy\/nl\/decision-table|^triage\//.test(file),
  );

describe('the characters of the check', () => {
  it('are of the one piece of a font that every page in Dutch has', () => {
    const others = sources.flatMap((file) =>
      charactersOf(readFileSync(join(root, 'src', file), 'utf8'))
        .filter((code) => !isInOnePiece(code))
        .map((code) => `${file}: ${String.fromCodePoint(code)}`),
    );
    assert.deepEqual(others, []);
    assert.ok(sources.includes('copy/nl/clinical.ts') && sources.includes('styles/paper.ts'));
  });

  it('would not be, with a sign in place of a word', () => {
    for (const source of ['≥ 3 maanden', "'\\u2265 3'", "content: '\\\\2713'", 'Łódź'])
      assert.ok(!charactersOf(source).every(isInOnePiece), source);
    assert.ok(charactersOf("‘één’ – 1\\u20132… content: ' \\\\2022'").every(isInOnePiece));
  });
});
