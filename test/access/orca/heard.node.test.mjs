import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {faultsByTab, faultsInReading, lineOf, linesOf} from './heard.mjs';

/** A screen with one question, as Orca said it. */
const read = [
  'Levensgevaar?',
  'Bel 112 · link',
  'Wat merkt u? · panel',
  'Wat merkt u? · heading level 3 · clickable',
  'List with 2 items',
  'Hevig rillen · check box · not checked',
  'Ik heb weinig afweer: door chemo · check box · not checked',
  'leaving list.',
  'Niets hiervan · check box · not checked',
  'leaving panel.',
  'Verder · push button',
  'Over deze check · collapsed · push button',
];
const stops = [
  {key: 'Tab', said: ['Bel 112 link.']},
  {key: 'Tab', said: ['Wat merkt u? panel.', 'List with 2 items.', 'Hevig rillen check box not checked.']},
  {key: 'space', said: ['checked', 'live: Dit is spoed. Bel 112']},
  {key: 'Tab', said: ['Ik heb weinig afweer: door chemo check box not checked.']},
  {key: 'Tab', said: ['leaving list.', 'Niets hiervan check box not checked.']},
  {key: 'Tab', said: ['leaving panel.', 'Verder push button.']},
  {key: 'Tab', said: ['Over deze check collapsed push button.', 'Focus mode']},
  {key: 'Return', said: ['expanded']},
];
const there = {
  questions: [
    {words: 'Wat merkt u?'},
    {words: 'Hevig rillen', answer: 'checkbox'},
    {words: 'Ik heb weinig afweer:\ndoor chemo', answer: 'checkbox'},
    {words: 'Niets hiervan', answer: 'checkbox'},
  ],
  headings: ['Wat merkt u?'],
  folds: [{words: 'Over deze check', isOpen: false}],
  doors: [],
  reasons: [],
  notices: [],
};
/** A result, as Orca said it. */
const result = [
  'Vandaag zondag 29 november · heading level 4',
  'Bel 030 123 45 67 · link',
  'Vanaf 2 december',
  '4 keer 8 min',
  'Waarom dit advies · collapsed · push button',
];
const onResult = {
  ...there,
  questions: [],
  headings: ['Vandaag\nzondag 29 november'],
  folds: [{words: 'Waarom dit advies', isOpen: false}],
  doors: ['Bel 030 123 45 67'],
};

const without = (lines, line) => lines.filter((other) => other !== line);
const before = (lines, line, ...more) => lines.flatMap((other) => (other === line ? [...more, other] : [other]));
const after = (lines, line, ...more) => lines.flatMap((other) => (other === line ? [other, ...more] : [other]));
const instead = (lines, line, ...others) => lines.flatMap((other) => (other === line ? others : [other]));
const saying = (index, ...said) => stops.map((stop, at) => (at === index ? {...stop, said} : stop));

describe('what Orca says becomes lines', () => {
  it('a name with its role and state is one, and an empty utterance none', () => {
    assert.deepEqual(linesOf(['Begin', ' Hevig  rillen ', 'check box', 'not checked', ' ', 'Verder', 'push button']), [
      'Begin',
      'Hevig rillen · check box · not checked',
      'Verder · push button',
    ]);
  });
  it('what a key brings stands behind it, and so does nothing', () => {
    assert.equal(lineOf({key: 'space', said: ['checked', 'live: Bel\n112']}), 'space: checked · live: Bel 112');
    assert.equal(lineOf({key: 'Tab', said: []}), 'Tab: (nothing)');
  });
});

describe('a screen that is read from the top', () => {
  const [rillen, afweer, niets] = [5, 6, 8].map((index) => read[index]);

  it('passes as it should be heard, a question and a result', () => {
    assert.deepEqual(faultsInReading(read, there), []);
    assert.deepEqual(faultsInReading(result, onResult), []);
  });
  for (const [what, lines, fault] of [
    [
      'an answer that is read again behind its box',
      after(read, rillen, 'Hevig rillen'),
      /^said twice: "Hevig rillen ·/,
    ],
    ['a part of an answer that is', after(read, afweer, 'door chemo'), /^said twice: .* "door chemo"$/],
    [
      'an answer that is heard twice as a box',
      after(read, niets, niets),
      /that is there once is heard 2 times: "nietshiervan"/,
    ],
    ['an answer that is not heard', without(read, rillen), /that is there once is heard 0 times: "hevigrillen"/],
    [
      'answers before their question',
      before(without(without(read, read[2]), read[3]), 'leaving panel.', read[2], read[3]),
      /question or an answer that is not heard in its place, as one: "Hevig rillen"/,
    ],
    [
      'words of an answer that run together',
      instead(read, afweer, afweer.replace(': ', ':')),
      /^words that run together/,
    ],
    [
      'a fold that does not say that it is closed',
      instead(read, read[11], 'Over deze check · push button'),
      /^a fold that/,
    ],
    [
      'a fold that says it is open',
      instead(read, read[11], 'Over deze check · expanded · push button'),
      /^a fold that/,
    ],
    ['a drawing', [...read, 'rug · image'], /^a drawing is read: "rug · image"/],
    ['a line without a word', [...read, '█ █'], /^a line without a word: "█ █"/],
    ['an empty place for a notice', [...read, 'statusbar'], /^a place for a notice is heard while it is empty/],
    [
      'two sentences that come again',
      ['Denkt u aan zelfdoding?', 'Bel 113.', ...read, 'Denkt u aan zelfdoding?', 'Bel 113.'],
      /^said twice: "Denkt u aan zelfdoding\? Bel 113\."/,
    ],
  ])
    it(`is refused with ${what}`, () => {
      const faults = faultsInReading(lines, there);
      assert.ok(
        faults.some((found) => fault.test(found)),
        faults.join('\n') || 'no fault',
      );
    });
  for (const [what, lines, fault] of [
    [
      'a door behind the reasons',
      [...without(result, result[1]), result[1]],
      /^a door that is not heard before the reasons/,
    ],
    [
      'a heading that comes as two',
      instead(result, result[0], 'Vandaag · heading level 4', 'zondag 29 november · heading level 4'),
      /^a heading that is not heard in its place, as one/,
    ],
    [
      'words of a heading that run together',
      instead(result, result[0], 'Vandaagzondag 29 november · heading level 4'),
      /^words that run together/,
    ],
    [
      'a month that is cut off',
      instead(result, 'Vanaf 2 december', 'Vanaf 2 dec.'),
      /^a date that is not in words: "Vanaf 2 dec\."/,
    ],
    ['a date in figures', instead(result, 'Vanaf 2 december', 'Vanaf 2-12-2026'), /^a date that is not in words/],
  ])
    it(`is refused with ${what}`, () => {
      const faults = faultsInReading(lines, onResult);
      assert.ok(
        faults.some((found) => fault.test(found)),
        faults.join('\n') || 'no fault',
      );
    });
});

describe('a screen that is gone through by Tab', () => {
  const notices = ['Dit is spoed.\nBel 112'];

  it('passes as it should be heard', () => assert.deepEqual(faultsByTab(stops, {...there, notices}), []));
  for (const [what, heard, fault] of [
    [
      'an answer that no stop says',
      stops.filter((_, index) => index !== 3),
      /that is there once is heard 0 times: "Ik heb/,
    ],
    ['an answer that two stops say', [...stops, stops[4]], /that is there once is heard 2 times: "Niets hiervan"/],
    ['a question that no stop says', saying(1, 'Hevig rillen check box not checked.'), /^a question that no stop says/],
    [
      'a question behind its first answer',
      [stops[3], ...stops.filter((_, index) => index !== 3)],
      /^an answer before its question/,
    ],
    ['a stop that does not say what it is', saying(5, 'Verder'), /^a stop that does not say what it is: Tab: Verder/],
    [
      'a name that is said twice',
      saying(5, 'Verder description value.', 'Verder push button.'),
      /^said twice: Tab: Verder/,
    ],
    [
      'a fold that does not say that it opened',
      saying(7),
      /^a fold that does not say that it opened: Return: \(nothing\)/,
    ],
    [
      'a notice of which a part is left out',
      saying(2, 'checked', 'live: Bel 112'),
      /^a notice that is not heard at once, and whole/,
    ],
  ])
    it(`is refused with ${what}`, () => {
      const faults = faultsByTab(heard, {...there, notices});
      assert.ok(
        faults.some((found) => fault.test(found)),
        faults.join('\n') || 'no fault',
      );
    });
});
