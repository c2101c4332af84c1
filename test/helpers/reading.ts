import {oncePerText} from './once-per-text.js';
import {syllables} from './syllables.js';

/**
 * A stretch of text that is read on its own: what stands in one block, with the inline elements in it. The end of a block
 * ends a sentence too: an answer, a heading, an item of a list. What a bold start of a line says belongs to that line.
 */
export interface Stretch {
  readonly text: string;
  /** The elements round it, innermost first. */
  readonly inside: readonly Element[];
}

const inline = new Set(['A', 'B', 'BR', 'EM', 'I', 'SPAN', 'STRONG']);

/** Each control is read on its own, also when a line holds more of them. */
const standsAlone = (element: Element): boolean => !inline.has(element.tagName) || element.matches('.button');

/** What is read, in reading order. Drawings are not, nor what screen readers skip; what has to be opened is, as if it were open. */
export function stretchesOf(root: Element): readonly Stretch[] {
  const found: Stretch[] = [];
  let text = '';
  const end = (inside: readonly Element[]): void => {
    const plain = text.replace(/\s+/g, ' ').trim();
    if (plain) found.push({text: plain, inside});
    text = '';
  };
  const walk = (node: Element, around: readonly Element[]): void => {
    const inside = [node, ...around];
    for (const child of node.childNodes) {
      if (child instanceof Text) text += child.data;
      else if (child instanceof Element && !child.matches('svg, style, [aria-hidden=true]')) {
        const alone = standsAlone(child);
        if (alone) end(inside);
        walk(child, inside);
        if (alone) end([child, ...inside]);
      }
    }
  };
  walk(root, []);
  end([root]);
  return found;
}

/** A full stop in one of these ends no sentence. */
const abbreviations = /\b(?:e\.a|bijv|enz|evt|o\.a|t\.g\.v|dr)\./gi;

/**
 * The sentences of a stretch. A full stop, a question mark or an exclamation mark ends one when a space and a new start
 * come after it. A colon, a semicolon and a dash don't: what they join is counted as one sentence.
 */
export const sentencesOf = oncePerText((text): readonly string[] =>
  text
    .replace(abbreviations, (found) => found.replaceAll('.', '\u2024'))
    .split(/(?<=[.?!…]['’”)]*)\s+(?=['’]s\s|['‘“(]?[\p{Lu}\d])/u)
    .filter((sentence) => /[\p{L}\d]/u.test(sentence)),
);

/** Telephone numbers, except the three digits that everybody says: nobody reads them as text. */
const telephone = /\b0\d{1,3}[- ]?\d{2,3}(?:[ -]?\d{2})*\b/g;
/** Codes of a version: 2026-11-22.2 and 0.1.0. */
const version = /\b\d{4}-\d\d-\d\d(?:\.\d+)?\b|\b\d+\.\d+\.\d+\b/g;

export const wordsOf = oncePerText((sentence): readonly string[] =>
  sentence
    .replace(telephone, ' ')
    .replace(version, ' ')
    // "10–17" is two numbers; the s of "'s nachts" is no word of its own.
    .replace(/[–/]/g, ' ')
    .replace(/['’]s\s/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)),
);

/** Figures of a text. */
export interface Figures {
  readonly sentences: number;
  readonly words: number;
  /** The sentence with most words. */
  readonly longest: string;
  /** Words in a sentence. */
  readonly average: number;
  /** Flesch's reading ease, for Dutch by Douma (1960): 206.84 − 0.77 × syllables in 100 words − 0.93 × words in a sentence. */
  readonly ease: number;
}

export function figuresOf(sentences: readonly string[]): Figures {
  const counted = sentences
    .map((sentence) => ({sentence, words: wordsOf(sentence)}))
    .filter(({words}) => words.length > 0);
  const words = counted.flatMap((sentence) => sentence.words);
  const average = words.length / counted.length;
  const perHundred = (100 * words.reduce((sum, word) => sum + syllables(word), 0)) / words.length;
  const [longest] = [...counted].sort((first, second) => second.words.length - first.words.length);
  return {
    sentences: counted.length,
    words: words.length,
    longest: longest?.sentence ?? '',
    average,
    ease: 206.84 - 0.77 * perHundred - 0.93 * average,
  };
}
