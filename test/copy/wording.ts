import {expect} from '@open-wc/testing';
import type {Pronoun} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import {safeEmergency, safeLines} from '../../src/copy/nl/safe-lines.js';
import {everythingSaid, isForReading, type Said} from '../helpers/everything-said.js';
import {oncePerText} from '../helpers/once-per-text.js';
import {sentencesOf, wordsOf} from '../helpers/reading.js';
import {syllables} from '../helpers/syllables.js';

/**
 * Medical words and others that not everybody knows, each with what explains it. Where a reader first meets the word, that
 * has to stand in the same sentence, or in the one before or after it. Words that the check does without now are here for
 * when they come back.
 */
const explained: readonly (readonly [word: RegExp, by: RegExp])[] = [
  // What somebody may have.
  [/hernia/, /zenuw/],
  [/tussenwervelschijf/, /kussentje/],
  [/aspecifieke|instabiliteit|facetgewrichten|piriformis/, /zulke namen/],
  [/ontstekingsreuma/, /ontstoken gewricht/],
  [/bechterew/, /reuma in de rug/],
  [/psoriasis/, /huidziekte/],
  [/aneurysma/, /te wijde slagader in de buik/],
  [/botontkalking/, /zwakke botten/],
  [/bloedstolsel|trombose/, /bloedprop/],
  [/spit|lumbago/, /andere namen voor lage rugpijn/],
  [/terugval/, /steeds terug/],
  // Where it is.
  [/wervelkanaal/, /buis met de zenuwen/],
  [/wervels?|rugwervel/, /bot(?:ten|breuk)? /],
  [/ruggenmerg/, /zenuwen in de rug/],
  [/anus/, /tussen (?:de|mijn) benen|afvegen|poep/],
  [/geslachtsdelen/, /tussen (?:de|mijn) benen|afvegen|plas/],
  [/erectie/, /seks/],
  [/vruchtwater/, /vocht/],
  // Treatments and medicines; who has one of them knows its name, and the others learn what it is about.
  [/afweer|afweerremmende?/, /ziekte|infectie/],
  [/chemo|transplantatie|nierdialyse|hiv/, /afweer/],
  [/ontstekingsremmers?|nsaids?/, /ibuprofen/],
  [/ibuprofen|naproxen|diclofenac/, /ontstekingsremmer/],
  [/tramadol/, /sterke pijnstillers/],
  [/ssri/, /pillen tegen depressie/],
  [/gedragstherapie/, /anders leren omgaan/],
  // Whom somebody may see.
  [/ergotherapeut/, /werkplek/],
  [/manueel therapeut/, /gewrichten/],
  [/oefentherapeut|cesar|mensendieck/, /houding en bewegen/],
  [/psychosomatisch/, /stress/],
  [/bedrijfsarts/, /werk/],
  [/revalidatiearts/, /ingewikkelde klachten/],
];

/**
 * Long words that somebody looked at and found everyday, or made of everyday words. A word of four syllables or more that
 * is in neither list has to get into one of them. Of shorter words nothing tells the hard ones.
 */
const everyday = new Set(
  `ademhaling ademoefening afgevallen alarmteken alarmtekens ambulance apotheker aspirine autorijden basisverzekering begeleiding behandelaar
  behandelde behandeling behandelingen bekkenfysiotherapeut beoordelen bewegingen bloeddrukpillen bloedonderzoek bloedverdunners dagelijkse
  darmontsteking diabetes diagnose duidelijke flauwgevallen fysiotherapeut gemiddelde geprikkelde huisartsenpost ingewikkelde
  ingezakte klappertanden levensgevaar makkelijker medicijnen menstruatie oefeningen onderarmen onderbenen oogontsteking
  operatie opgetrokken overgeven overgewicht paracetamol persoonlijker rugoperatie schouderbladen tintelende tintelingen
  verandering vergeleken verantwoordelijk verloskundige volwassenen vooroverbuigen voorzichtiger warmtekussen
  zorgverlener zorgverzekeraar`.split(/\s+/),
);
/** Of a date that the check shows: they come and go with the version of the rules. */
const months = new Set(['januari', 'februari', 'september', 'oktober', 'november', 'december', 'augustus']);

const difficult = explained.map(([word, by]) => ({
  word: word.source,
  whole: new RegExp(`(?<![\\p{L}])(?:${word.source})(?![\\p{L}])`, 'iu'),
  by: new RegExp(by, 'iu'),
}));
const difficultIn = oncePerText((text) => difficult.filter(({whole}) => whole.test(text)));

const sentences = ({stretches}: Said): readonly string[] =>
  stretches.filter(isForReading).flatMap(({text}) => sentencesOf(text));

/** The words whose first use in these sentences nothing explains. */
const unexplained = (read: readonly string[]): string[] =>
  difficult.flatMap((entry) => {
    const at = read.findIndex((sentence) => difficultIn(sentence).includes(entry));
    const near = read.slice(Math.max(0, at - 1), at + 2).join(' ');
    return at < 0 || entry.by.test(near) ? [] : [`${entry.word}: “${near}”`];
  });

const addresses: {readonly [P in Pronoun]: RegExp} = {
  u: /(?<![\p{L}\d-])(?:u|uw|uzelf)(?![\p{L}-])/iu,
  je: /(?<![\p{L}\d-])(?:je|jij|jou|jouw|jullie|jezelf)(?![\p{L}-])/iu,
};
/** The professional's "24 u" is 24 hours. */
const speaksTo = (text: string, pronoun: Pronoun): boolean => addresses[pronoun].test(text.replace(/\d u\b/g, ' '));

const isPair = (value: object): value is {readonly u: string; readonly je: string} => 'u' in value && 'je' in value;

/** Each text of the copy, with the pronoun that it is for. */
function* linesOf(
  value: unknown,
  path: string,
): Generator<readonly [path: string, text: string, pronoun: Pronoun | 'both']> {
  if (typeof value === 'string') yield [path, value, 'both'];
  else if (typeof value === 'function')
    yield [
      path,
      String((value as (...given: readonly unknown[]) => unknown)(...Array<string>(value.length).fill('1'))),
      'both',
    ];
  else if (typeof value === 'object' && value !== null) {
    if (isPair(value)) yield* [[`${path}.u`, value.u, 'u'] as const, [`${path}.je`, value.je, 'je'] as const];
    else for (const [key, part] of Object.entries(value)) yield* linesOf(part, `${path}.${key}`);
  }
}

function* pairsOf(value: unknown): Generator<{readonly u: string; readonly je: string}> {
  if (typeof value !== 'object' || value === null) return;
  if (isPair(value)) yield value;
  else for (const part of Object.values(value)) yield* pairsOf(part);
}

describe('wording', () => {
  let said: {readonly [P in Pronoun]: readonly Said[]};
  before(async () => {
    said = await everythingSaid();
  });
  const both = (): readonly Said[] => [...said.u, ...said.je];

  it('explains each medical or difficult word where a reader first meets it', () => {
    const found = new Map<string, string>();
    const uses: number[] = [];
    for (const text of both()) {
      const read = sentences(text);
      for (const use of unexplained(read)) found.set(use, `${text.id} ${text.who}: ${use}`);
      uses.push(new Set(read.flatMap(difficultIn)).size);
    }
    console.log(
      `wording: ${uses.reduce((sum, count) => sum + count, 0)} first uses of ${explained.length} kinds of words, in ${uses.length} texts`,
    );
    expect([...found.values()]).to.deep.equal([]);
  });

  it('has no long word that nobody looked at, and no list of words that are gone', () => {
    const words = new Set(
      both()
        .flatMap((text) => sentences(text).flatMap(wordsOf))
        .flatMap((word) =>
          word
            .toLowerCase()
            .replace(/[^\p{L}\p{M}-]/gu, '')
            .split('-'),
        ),
    );
    const isKnown = (word: string): boolean => everyday.has(word) || months.has(word) || difficultIn(word).length > 0;
    expect([...words].filter((word) => syllables(word) >= 4 && !isKnown(word))).to.deep.equal([]);
    expect([...everyday].filter((word) => !words.has(word))).to.deep.equal([]);
  });

  it('sees a word that is not explained, or too far away', () => {
    expect(unexplained(['Dit kan een hernia zijn.'])).to.have.length(1);
    expect(unexplained(['Dit kan een hernia zijn.', 'Blijf bewegen.', 'Dan is een zenuw geprikkeld.'])).to.have.length(
      1,
    );
    expect(
      unexplained(['Een zenuw is geprikkeld.', 'Dit heet een hernia.', 'Een hernia herstelt vaak.']),
    ).to.deep.equal([]);
    expect(unexplained(['Het hernianieuws', 'Een gewone zin.'])).to.deep.equal([]);
  });

  it('never says u in a text for je, je in a text for u, or either in a text for both', () => {
    const lines = [
      ...linesOf(nl, 'nl'),
      ...[...safeLines, safeEmergency.question, safeEmergency.call].map(
        (text, index) => [`safe text ${index}`, text, 'u'] as const,
      ),
    ];
    const wrong = lines.filter(
      ([, text, pronoun]) => (pronoun !== 'u' && speaksTo(text, 'u')) || (pronoun !== 'je' && speaksTo(text, 'je')),
    );
    expect(wrong.map(([path, text]) => `${path}: ${text}`)).to.deep.equal([]);
    expect(lines.length).to.be.greaterThan(650);
  });

  it('says the same to u and je, and is written twice only where the pronoun asks for it', () => {
    const pairs = [...pairsOf(nl)];
    const plain = (text: string): string => text.replace(/[^\p{L}\d ]/gu, '').toLowerCase();
    const kept = (text: string): string =>
      plain(text)
        .split(' ')
        .filter(
          (word) =>
            !/^(?:u|uw|uzelf|jezelf|je|jij|jou|jouw|hebt?|heeft|kunt?|bent?|bel|denkt?|herkent?|merkt?|sluit|twijfelt?|maakt?|werkt?|ziet?|zich|voelt?|stilzit|behandelde|als|goed)$/.test(
              word,
            ),
        )
        .join(' ');
    expect(pairs.filter(({u, je}) => kept(u) !== kept(je) || u === je)).to.deep.equal([]);
    expect(pairs.filter(({u, je}) => !speaksTo(u, 'u') || !speaksTo(je, 'je'))).to.deep.equal([]);
    expect(pairs.length).to.be.greaterThan(20);
  });

  it('shows no u to je and no je to u, anywhere', () => {
    for (const [pronoun, other] of [
      ['u', 'je'],
      ['je', 'u'],
    ] as const) {
      const texts = said[pronoun].flatMap(({stretches}) => stretches.map(({text}) => text));
      expect([...new Set(texts.filter((text) => speaksTo(text, other)))], pronoun).to.deep.equal([]);
      expect(texts.filter((text) => speaksTo(text, pronoun)).length, pronoun).to.be.greaterThan(300);
      // A label that starts with "Eén" stands inside a sentence as well, where it would lose its first accent.
      expect(
        texts.filter((text) => /(?<!\p{L})eén/u.test(text)),
        pronoun,
      ).to.deep.equal([]);
    }
  });
});
