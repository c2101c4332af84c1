import {expect} from '@open-wc/testing';
import {say, type Line, type Pronoun} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import {everythingSaid, isControl, isForReading, type Said} from '../helpers/everything-said.js';
import {parted} from '../../src/view/lead.js';
import {figuresOf, sentencesOf, stretchesOf, wordsOf, type Figures} from '../helpers/reading.js';

// What is measured is what is shown, with everything unfolded: each screen after a try to skip it and with all ticks on, so
// that errors and alarms count too; each outcome for as many patients as it takes to meet all it can hold.

/** Each sentence once: the same short line under every tick or exercise would make a text look easier than it is. */
const read = ({stretches}: Said): readonly string[] => [
  ...new Set(
    stretches.filter((stretch) => isForReading(stretch) && !isControl(stretch)).flatMap(({text}) => sentencesOf(text)),
  ),
];

/** Whole sentences only: without headings, answers and other labels, whose few words lower an average. */
const whole = (sentences: readonly string[]): readonly string[] =>
  sentences.filter((sentence) => /[.?!]['’”)]*$/.test(sentence));

interface Measured extends Said {
  readonly name: string;
  readonly sentences: readonly string[];
  readonly figures: Figures;
}

const measure = (said: Said, pronoun: Pronoun): Measured => {
  const sentences = read(said);
  return {
    ...said,
    name: `${said.id}${said.who && ` ${said.who}`} (${pronoun})`,
    sentences,
    figures: figuresOf(sentences),
  };
};

const show = ({sentences, words, average, ease}: Figures): string =>
  `${sentences} sentences, ${words} words, ${average.toFixed(1)} words a sentence, reading ease ${ease.toFixed(1)}`;

/** What Flesch calls plain (60 to 70) and fairly difficult (50 to 60); a screen of a few labels swings more than a text. */
const leastEase = ({kind}: Said): number => (kind === 'outcome' || kind === 'leaflet' ? 60 : 50);

/** Every line of a part of the copy, for one pronoun; not what a function makes. */
function linesOf(part: unknown, pronoun: Pronoun): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return 'je' in part ? [say(part as Line, pronoun)] : Object.values(part).flatMap((inner) => linesOf(inner, pronoun));
}

describe('readability', () => {
  const all: Measured[] = [];

  /** Said for who wants to know: what is left out is for a professional, who wants those terms, and is not judged. */
  const showWithTerms = (): void => {
    const outcomes = all
      .filter(({kind}) => kind === 'outcome')
      .map(({stretches, name}) => ({
        name,
        figures: figuresOf([
          ...new Set(stretches.filter((stretch) => !isControl(stretch)).flatMap(({text}) => sentencesOf(text))),
        ]),
      }));
    const [hardest] = outcomes.sort((first, second) => first.figures.ease - second.figures.ease);
    if (hardest)
      console.log(
        `readability: with titles of publications and the half page in clinical terms, not judged: the hardest outcome is ${hardest.name}: ${show(hardest.figures)}`,
      );
  };

  before(async () => {
    const said = await everythingSaid();
    for (const pronoun of ['u', 'je'] as const) all.push(...said[pronoun].map((text) => measure(text, pronoun)));
    for (const id of new Set(all.map((said) => said.id))) {
      const same = all.filter((said) => said.id === id);
      const [hardest] = [...same].sort((first, second) => first.figures.ease - second.figures.ease);
      const longest = Math.max(...same.map(({figures}) => wordsOf(figures.longest).length));
      const average = Math.max(...same.map(({figures}) => figures.average));
      const averageOfWhole = Math.max(...same.map(({sentences}) => figuresOf(whole(sentences)).average));
      if (hardest)
        console.log(
          `readability: ${id}${same.length > 2 ? `, the hardest of ${same.length}` : ''}: ${show(hardest.figures)}; at most ${average.toFixed(1)} words a sentence (${averageOfWhole.toFixed(1)} in whole ones), longest ${longest}`,
        );
    }
    showWithTerms();
  });

  it('has no sentence of more than 20 words', () => {
    const long = new Set(all.flatMap(({sentences}) => sentences.filter((sentence) => wordsOf(sentence).length > 20)));
    expect([...long]).to.deep.equal([]);
  });

  it('has at most 11 words in a sentence on average, in every text, also when labels don’t count', () => {
    const average = (sentences: readonly string[]): number => figuresOf(sentences).average;
    const long = all.filter(({sentences}) => average(sentences) > 11 || average(whole(sentences)) > 11);
    expect(long.map(({name, figures}) => `${name}: ${show(figures)}`)).to.deep.equal([]);
  });

  it('is easy enough to read in every text', () => {
    const hard = all.filter((said) => said.figures.ease < leastEase(said));
    expect(hard.map(({name, figures}) => `${name}: ${show(figures)}`)).to.deep.equal([]);
  });

  it('is easy enough to read over all, each sentence once', () => {
    for (const kind of ['screen', 'outcome', 'leaflet'] as const) {
      const figures = figuresOf([
        ...new Set(all.filter((said) => said.kind === kind).flatMap(({sentences}) => sentences)),
      ]);
      console.log(`readability: every ${kind} together: ${show(figures)}`);
    }
    const figures = figuresOf([...new Set(all.flatMap(({sentences}) => sentences))]);
    console.log(`readability: everything together: ${show(figures)}`);
    expect(figures.average).to.be.at.most(11);
    expect(figures.ease).to.be.at.least(60);
  });

  it('met 14 screens, six outcomes and the leaflet, whole', () => {
    const ids = (kind: Said['kind']): number =>
      new Set(all.filter((said) => said.kind === kind).map(({id}) => id)).size;
    expect([ids('screen'), ids('outcome'), ids('leaflet')]).to.deep.equal([14, 6, 1]);
    const shown = [
      nl.symptoms,
      nl.choices,
      nl.gates,
      nl.parts,
      nl.groups,
      nl.reasons,
      nl.facts,
      nl.outcomes,
      nl.headings,
      nl.windows,
      nl.sections,
      nl.lines,
      nl.items,
      nl.factorTips,
      nl.tipItems,
      nl.exercises,
      nl.safetyNet,
      nl.raises,
      nl.about,
      nl.timeline,
    ];
    for (const pronoun of ['u', 'je'] as const) {
      const text = all
        .filter(({name}) => name.endsWith(`(${pronoun})`))
        .flatMap(({stretches}) => stretches.map(({text: one}) => one.toLowerCase()))
        .join('\n');
      // What explains something may stand behind it as a sentence of its own.
      const never = [...new Set(shown.flatMap((part) => linesOf(part, pronoun)))].filter(
        (line) =>
          !text.includes(line.replace(/\.$/, '').toLowerCase()) &&
          !parted(line).every((one) => text.includes(one.replace(/\.$/, '').toLowerCase())),
      );
      expect(never, pronoun).to.deep.equal([
        // Headings in the document to sign and on paper only.
        say(nl.headings['call-now'], pronoun),
        nl.sections['good-news'],
        nl.sections['exercise-programme'],
        // A sign that asks for an appointment never makes the short list.
        nl.raises.doors['gp-appointment'],
        // Under the curve, which the figures tell in words.
        nl.timeline.year,
      ]);
    }
  });
});

describe('reading', () => {
  const elementOf = (markup: string): Element => {
    const element = document.createElement('div');
    element.insertAdjacentHTML('afterbegin', markup);
    return element;
  };
  const sentencesIn = (markup: string): string[] =>
    stretchesOf(elementOf(markup)).flatMap(({text}) => sentencesOf(text));

  it('takes what a block holds as one stretch: a heading, an answer, an item, a folded line', () => {
    expect(
      sentencesIn(
        '<h2>Bij de huisarts</h2><ul><li><strong>Na 1 week:</strong> nog <a>erg</a> hevig?</li><li>Ja</li></ul><details><summary>Meer</summary><p>Dat helpt.</p></details>',
      ),
    ).to.deep.equal(['Bij de huisarts', 'Na 1 week: nog erg hevig?', 'Ja', 'Meer', 'Dat helpt.']);
    expect(sentencesIn('Levensgevaar? <a>Bel 112</a>')).to.deep.equal(['Levensgevaar?', 'Bel 112']);
    expect(sentencesIn('<svg><text>nee</text></svg><p aria-hidden="true">0 6 12</p><p>Wel.</p>')).to.deep.equal([
      'Wel.',
    ]);
  });

  it('ends a sentence where a reader does', () => {
    expect(sentencesOf('Apeldoorn e.a. schreven het. Wacht niet! Twijfel? ’s Nachts ook.')).to.have.length(4);
    expect(sentencesOf('Koorts: bel vandaag; hevig rillen – ook. En pijncijfer: 8 of 9.')).to.have.length(2);
    expect(sentencesOf('Kies “Geen van deze”. 70 of ouder? (Dat telt.) Ja.')).to.have.length(4);
    expect(sentencesOf('Rugpijn 2.5 keer zo vaak')).to.have.length(1);
  });

  it('counts numbers as words, and telephone numbers and versions not', () => {
    expect(wordsOf('Bel 112 of 030 123 45 67, of 0800-0113.')).to.have.length(4);
    expect(wordsOf("Regels van 2026-11-22.2: 18–44 jaar, 's nachts.")).to.deep.equal([
      'Regels',
      'van',
      '18',
      '44',
      'jaar,',
      'nachts.',
    ]);
  });

  it('computes what the formula says', () => {
    // Twelve words, eighteen syllables, two sentences.
    const {words, average, ease} = figuresOf([
      'De fysiotherapeut kijkt naar de rug.',
      'Blijf zo gewoon mogelijk bewegen, ja.',
    ]);
    expect([words, average]).to.deep.equal([12, 6]);
    expect(ease).to.be.closeTo(206.84 - (0.77 * 100 * 22) / 12 - 0.93 * 6, 1e-9);
  });
});
