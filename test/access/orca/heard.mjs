// What was heard, as lines that a person can read, and what may not be heard. Nothing here starts anything.

/** What Orca says of a thing behind its name when it reads from top to bottom, each by itself. */
const ofOneThing =
  /^(?:link|push button|check box|radio button|(?:not )?(?:checked|selected)|collapsed|expanded|panel|heading level \d|clickable|image)$/;
const control = /check box|radio button/;

const tidy = (words) => words.replace(/\s+/g, ' ').trim();

/** Words as they are compared: Orca leaves out marks between them, and a view may split a text. */
export const letters = (words) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What was said while reading, as lines: a name with its role and state is one. */
export function linesOf(said) {
  const lines = [];
  for (const words of said.map(tidy))
    if (ofOneThing.test(words) && lines.length > 0) lines.push(`${lines.pop()} · ${words}`);
    else lines.push(words);
  return lines;
}

/** What a key made Orca say, as a line. */
export const lineOf = ({key, said}) => `${key}: ${said.map(tidy).join(' · ') || '(nothing)'}`;

const nameIn = (line) => letters(line.split(' · ', 1)[0]);
/** The name of a group is its question, which is a heading in it besides: that is heard twice on every page. */
const isGroup = (line) => / · panel\b/.test(line);

const times = (count) => (count === 1 ? 'once' : `${count} times`);

/**
 * What should not be heard on a screen that is read from top to bottom.
 * @param lines what was said, from `linesOf`
 * @param there what stands on the screen, from `lookAround` in listener.mjs
 */
export function faultsInReading(lines, {questions, folds, doors, reasons}) {
  const faults = [];
  const names = lines.map(nameIn);
  /** Looks for these one after the other, each behind the one before. */
  const inOrder = (things, complain) => {
    let last = -1;
    for (const thing of things) {
      const at = names.findIndex(
        (name, index) => index > last && name === letters(thing.words) && thing.says(lines[index]),
      );
      if (at < 0) faults.push(complain(tidy(thing.words)));
      else last = at;
    }
  };

  inOrder(
    questions.map(({words, answer}) => ({words, says: (line) => control.test(line) === Boolean(answer)})),
    (words) => `not heard in its place: "${words}"`,
  );
  const answers = questions.filter(({answer}) => answer).map(({words}) => letters(words));
  for (const answer of new Set(answers)) {
    const heard = names.filter((name, index) => name === answer && control.test(lines[index])).length;
    const there = answers.filter((other) => other === answer).length;
    if (heard !== there) faults.push(`an answer that is there ${times(there)} is heard ${times(heard)}: "${answer}"`);
  }
  inOrder(
    folds.map(({words, isOpen}) => ({
      words,
      says: (line) => line.includes(isOpen ? ' · expanded' : ' · collapsed'),
    })),
    (words) => `a fold that is not heard as one, open or closed: "${words}"`,
  );
  const why = reasons ? names.indexOf(letters(reasons)) : lines.length;
  for (const words of doors)
    if (!names.some((name, index) => index < why && name === letters(words) && lines[index].includes(' · link')))
      faults.push(`a door that is not heard before the reasons: "${tidy(words)}"`);
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!letters(line)) faults.push(`a line without a word: "${line}", after "${lines[index - 1]}"`);
    if (/\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/.test(line)) faults.push(`a date in figures: "${line}"`);
    if (line.includes(' · image')) faults.push(`a drawing is read: "${line}"`);
    if (next === undefined || isGroup(line) || !nameIn(next)) continue;
    const repeats = control.test(line) && !control.test(next) ? names[index].includes(names[index + 1]) : false;
    if (repeats || line === next) faults.push(`said twice: "${line}", and then "${next}"`);
  }
  return faults;
}

/**
 * What should not be heard on a screen that is gone through by Tab.
 * @param stops each key, and what it made Orca say
 * @param there what stands on the screen, from `lookAround` in listener.mjs
 */
export function faultsByTab(stops, {questions, folds}) {
  const faults = [];
  const tabs = stops.map(({key, said}) => (key === 'Tab' ? said.map(letters) : []));
  const stopsAt = (start) => tabs.flatMap((said, index) => (said.some((line) => line.startsWith(start)) ? [index] : []));

  for (const [index, {key, said}] of stops.entries()) {
    if (key === 'Tab' && !said.some((line) => /link|push button|check box|radio button/.test(line)))
      faults.push(`a stop that does not say what it is: ${lineOf(stops[index])}`);
    for (const [place, line] of said.entries())
      if (place > 0 && letters(line) && !said[place - 1].includes(' panel') && letters(said[place - 1]).includes(letters(line)))
        faults.push(`said twice: ${lineOf(stops[index])}`);
  }
  let asked = 0;
  for (const {words, answer} of questions) {
    if (!answer) {
      const [at] = stopsAt(`${letters(words)}panel`);
      if (at === undefined) faults.push(`a question that no stop says: "${tidy(words)}"`);
      asked = at ?? asked;
    }
    // Of radios that go together Tab stops at one.
    if (answer !== 'checkbox') continue;
    const at = stopsAt(`${letters(words)}checkbox`);
    const there = questions.filter((other) => letters(other.words) === letters(words)).length;
    if (at.length !== there) faults.push(`an answer that is there ${times(there)} is heard ${times(at.length)}: "${tidy(words)}"`);
    if (at.some((index) => index < asked)) faults.push(`an answer before its question: "${tidy(words)}"`);
  }
  for (const {words} of folds) {
    const [at] = tabs.flatMap((said, index) =>
      said.some((line) => ['collapsed', 'expanded'].some((state) => line.startsWith(letters(words) + state))) ? [index] : [],
    );
    if (at === undefined) faults.push(`a fold that is not heard as one: "${tidy(words)}"`);
    else if (stops[at + 1]?.key === 'Return' && !stops[at + 1].said.includes('expanded'))
      faults.push(`a fold that does not say that it opened: ${lineOf(stops[at + 1])}`);
  }
  return faults;
}
