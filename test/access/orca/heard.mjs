// What was heard, as lines that a person can read, and what may not be heard. Nothing here starts anything.

/** What Orca says of a thing behind its name when it reads from top to bottom, each by itself. */
const ofOneThing =
  /^(?:link|push button|check box|radio button|(?:not )?(?:checked|selected)|collapsed|expanded|panel|heading level \d|clickable|image)$/;
const control = /check box|radio button/;
const month = '(?:jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)';
/** A date that a voice would spell. */
const shortDate = new RegExp(`\\b\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\b|\\d ${month}\\b`);

export const tidy = (words) => words.replace(/\s+/g, ' ').trim();

/** Words as they are compared: Orca leaves out marks between them, and a view may split a text. */
const letters = (words) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What was said while reading, as lines: a name with its role and state is one. */
export function linesOf(said) {
  const lines = [];
  for (const words of said.map(tidy).filter(Boolean))
    if (ofOneThing.test(words) && lines.length > 0) lines.push(`${lines.pop()} · ${words}`);
    else lines.push(words);
  return lines;
}

/** What a key made Orca say, as a line. */
export const lineOf = ({key, said}) => `${key}: ${said.map(tidy).join(' · ') || '(nothing)'}`;

const nameIn = (line) => letters(line.split(' · ', 1)[0]);
/** The name of a group is its question, which is a heading in it besides: that is heard twice on every page. */
const isGroup = (line) => / · panel\b/.test(line);

/** What Orca says by itself of what lists and quotations begin and end. */
const between = /^(?:List with|Description list|Nesting level|leaving|Leaving|block quote)/;
const isText = (line) => !line.includes(' · ') && !between.test(line);

const times = (count) => (count === 1 ? 'once' : `${count} times`);

/**
 * What should not be heard on a screen that is read from top to bottom.
 * @param lines what was said, from `linesOf`
 * @param there what stands on the screen, from `lookAround` in listener.mjs
 */
export function faultsInReading(lines, {questions, headings, folds, doors, reasons}) {
  const faults = [];
  const names = lines.map(nameIn);
  /** Looks for these one after the other, each behind the one before, with all words as they stand apart. */
  const inOrder = (what, things) => {
    let last = -1;
    for (const {words, says} of things) {
      const at = names.findIndex((name, index) => index > last && name === letters(words) && says(lines[index]));
      if (at < 0) faults.push(`${what} that is not heard in its place, as one: "${tidy(words)}"`);
      else last = at;
      if (at >= 0 && tidy(words).toLowerCase() !== lines[at].split(' · ', 1)[0].toLowerCase())
        faults.push(`words that run together: "${lines[at]}", of "${tidy(words)}"`);
    }
  };

  inOrder(
    'a question or an answer',
    questions.map(({words, answer}) => ({words, says: (line) => control.test(line) === Boolean(answer)})),
  );
  inOrder(
    'a heading',
    headings.map((words) => ({words, says: (line) => line.includes(' · heading level')})),
  );
  inOrder(
    'a fold',
    folds.map(({words, isOpen}) => ({words, says: (line) => line.includes(isOpen ? ' · expanded' : ' · collapsed')})),
  );
  const answers = questions.filter(({answer}) => answer).map(({words}) => letters(words));
  for (const answer of new Set(answers)) {
    const heard = names.filter((name, index) => name === answer && control.test(lines[index])).length;
    const there = answers.filter((other) => other === answer).length;
    if (heard !== there) faults.push(`an answer that is there ${times(there)} is heard ${times(heard)}: "${answer}"`);
  }
  // What opens gives reasons too.
  const whys = [...reasons, ...folds.map(({words}) => words)].map(letters);
  const why = names.findIndex((name) => whys.includes(name));
  for (const words of doors)
    if (
      !names
        .slice(0, why < 0 ? undefined : why)
        .some((name, index) => name === letters(words) && lines[index].includes(' · link'))
    )
      faults.push(`a door that is not heard before the reasons: "${tidy(words)}"`);

  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    // The mark of an item may come by itself.
    if (!letters(line) && !/^[•◦▪–]$/.test(line))
      faults.push(`a line without a word: "${line}", after "${lines[index - 1]}"`);
    if (shortDate.test(line)) faults.push(`a date that is not in words: "${line}"`);
    if (line.includes(' · image')) faults.push(`a drawing is read: "${line}"`);
    if (line === 'statusbar')
      faults.push(`a place for a notice is heard while it is empty, after "${lines[index - 1]}"`);
    if (next === undefined || isGroup(line) || !nameIn(next)) continue;
    // Two sentences that come together again; one may be meant for another day.
    const again = lines.findIndex((other, place) => place > index && other === line && lines[place + 1] === next);
    if (again > 0 && isText(line) && isText(next) && !folds.some(({isOpen}) => isOpen))
      faults.push(`said twice: "${line} ${next}"`);
    // Of an answer a part is enough: Orca reads the rest of a label behind it.
    const isRest = control.test(line) && !control.test(next) && names[index].includes(names[index + 1]);
    if (isRest || names[index] === names[index + 1]) faults.push(`said twice: "${line}", and then "${next}"`);
  }
  return faults;
}

/** What Orca says of a thing at a stop, behind its name. */
const role =
  /\s*(?:link|push button|check box|radio button|not|checked|selected|collapsed|expanded|panel|description value)\.?$/;
const nameOf = (words) => {
  const shorter = words.replace(role, '');
  return shorter === words ? letters(words) : nameOf(shorter);
};

/**
 * What should not be heard on a screen that is gone through by Tab.
 * @param stops each key, and what it made Orca say
 * @param there what stands on the screen, from `lookAround` in listener.mjs
 */
export function faultsByTab(stops, {questions, folds, notices}) {
  const faults = [];
  const tabs = stops.map(({key, said}) => (key === 'Tab' ? said.map(letters) : []));
  const stopsAt = (...starts) =>
    tabs.flatMap((said, index) => (said.some((line) => starts.some((start) => line.startsWith(start))) ? [index] : []));

  for (const stop of stops) {
    const said = stop.said.map(tidy);
    if (stop.key === 'Tab' && !said.some((line) => /link|push button|check box|radio button/.test(line)))
      faults.push(`a stop that does not say what it is: ${lineOf(stop)}`);
    const names = said.map(nameOf);
    for (const [index, name] of names.entries())
      if (name && name === names[index + 1]) faults.push(`said twice: ${lineOf(stop)}`);
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
    if (at.length !== there)
      faults.push(`an answer that is there ${times(there)} is heard ${times(at.length)}: "${tidy(words)}"`);
    if (at.some((index) => index < asked)) faults.push(`an answer before its question: "${tidy(words)}"`);
  }
  for (const {words} of folds) {
    const [at] = stopsAt(`${letters(words)}collapsed`, `${letters(words)}expanded`);
    const next = stops[at + 1];
    if (at === undefined) faults.push(`a fold that is not heard as one: "${tidy(words)}"`);
    else if (next?.key === 'Return' && !next.said.includes('expanded'))
      faults.push(`a fold that does not say that it opened: ${lineOf(next)}`);
  }
  // What came to stand there meanwhile.
  for (const words of notices.map(tidy))
    if (!stops.some(({said}) => said.map(tidy).includes(`live: ${words}`)))
      faults.push(`a notice that is not heard at once, and whole: "${words}"`);
  return faults;
}
