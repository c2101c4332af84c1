import {oncePerText} from './once-per-text.js';

/** Said otherwise than Dutch spelling says: an end that is mute, vowels of another language, or letter by letter. */
const borrowed: {readonly [word: string]: number} = {
  crème: 1,
  hiv: 3,
  online: 2,
  pdf: 3,
  software: 2,
  team: 1,
  website: 2,
  websites: 2,
};

// Long before short. Dutch writes a trema or a hyphen where two of these letters are not one sound, so the rest are two.
const nuclei = /aai|ooi|oei|eau|eeu(?=w)|ieu(?=w)|aa|ee|oo|uu|ie|oe|eu(?!ms?$)|ui|ij|ei|ai|oi|au|ou|[ao]y|ey|[aeiouy]/g;

function ofLetters(word: string): number {
  const known = borrowed[word.toLowerCase()];
  if (known !== undefined) return known;
  // Letter by letter.
  if (/^\p{Lu}{2,}$/u.test(word)) return word.length;
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[aeiouy])([aeiou])\u0308/g, '-$1')
    .replace(/\p{M}/gu, '')
    .replace(/qu(?=[aeiou])/g, 'kw')
    // Serieus is no nieuws.
    .replace(/ieu(?!w)/g, 'i-eu')
    .replace(/(?<![a-z])y(?=[aeiou])/g, 'j');
  return (plain.match(nuclei) ?? []).length || 1;
}

const upToTwenty = [1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 2, 2, 2, 3, 2, 3, 2];
/** Tien, twintig, dertig, veertig, vijftig, zestig, zeventig, tachtig, negentig. */
const tens = [0, 1, 2, 2, 2, 2, 2, 3, 2, 3];

function ofNumber(number: number): number {
  if (number <= 20) return upToTwenty[number] ?? 1;
  // Een-en-twin-tig.
  if (number < 100)
    return (tens[Math.floor(number / 10)] ?? 2) + (number % 10 > 0 ? (upToTwenty[number % 10] ?? 1) + 1 : 0);
  const [large, name] = number < 1000 ? [100, 2] : [1000, 2];
  const rest = number % large;
  return (number < 2 * large ? 0 : ofNumber(Math.floor(number / large))) + name + (rest > 0 ? ofNumber(rest) : 0);
}

function ofPiece(piece: string): number {
  // Emergency numbers are said digit by digit: een, een, twee.
  if (/^11[23]$/.test(piece)) return 3;
  const [, digits, ending] = piece.match(/^(\d+)(e?)$/) ?? [];
  return digits === undefined ? ofLetters(piece) : ofNumber(Number(digits)) + (ending ? 1 : 0);
}

/** How many syllables a Dutch word has when it is said aloud; a number as it is said. */
export const syllables = oncePerText((word): number =>
  word
    .normalize('NFC')
    .split(/-|(?<=\d)(?=\p{L}{2})/u)
    .filter((piece) => /[\p{L}\d]/u.test(piece))
    .reduce((sum, piece) => sum + ofPiece(piece.replace(/['’]s$/, 's').replace(/[^\p{L}\p{M}\d]/gu, '')), 0),
);
