import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {extractText, getDocumentProxy} from 'unpdf';
import {LONGEST_WAIT} from '../helpers/limits.mjs';
import {bundle, fullPractice, play, press, run, startPages} from './page.mjs';

/** The sheet for a test patient, and what has to be on it, from the same sources as the built check. */
const paperScript = () =>
  bundle(
    `import {outcomeOf} from './src/triage/outcome.ts';
    import {ruleRows, rulesVersion} from './src/triage/rules.ts';
    import {adviceLevel} from './src/triage/urgency.ts';
    import {readSettings} from './src/settings.ts';
    import {say} from './src/copy/line.ts';
    import {nl} from './src/copy/nl.ts';
    import {clinicalLines} from './src/view/clinical-words.ts';
    import {longDate, numericDate, shortDate} from './src/view/dates.ts';
    import {parted, upperFirst} from './src/view/lead.ts';
    import {planText} from './src/view/programme-view.ts';
    import {answerText, storyLines} from './src/view/words.ts';
    import {daysFrom} from './src/triage/days.ts';
    import {printedResult} from './src/view/print-view.ts';
    import {wordingOf} from './src/view/wording.ts';
    import {person} from './test/helpers/person.ts';
    export {printView} from './src/take-home/print.ts';
    export {vignettes} from './test/triage/vignettes.ts';
    const words = (line) => say(line, 'u');
    function model(answered) {
      const settings = readSettings(document.querySelector('rugpijn-check'), document.baseURI, rulesVersion);
      const takeHome = {canCopy: false, canShare: false, notice: ''};
      const now = new Date();
      return {outcome: outcomeOf(person(answered), now, {practice: settings.practiceType, topic: settings.topic}), settings, now, copied: '', takeHome};
    }
    const wording = wordingOf(nl, 'u', 2);
    export const sheet = (answered) => printedResult(wording, model(answered));
    /** Each piece that must be there, by name: on the first sheet, on the second, or on either; and what must not. */
    export function expected(answered) {
      const {outcome, now, settings} = model(answered);
      const ours = settings.locations.flatMap(({address, phone}) => [address, phone]);
      // Two locations take the room of more than one way to reach each.
      const otherWays = settings.locations.flatMap(({email, url}) => [email, url]);
      const {urgency, heading, reasons, alsoNote, safetyNet: net, plan, programme, state, untilThen, sections} = outcome;
      const marks = net ? net.marks : [];
      const line = (id) => words(nl.lines[id]);
      const acts = plan ? plan.nodes.flatMap((node) => node.acts) : [];
      const beside = programme ? programme.exercises.filter((id) => !plan.shownAsActs.includes(id)) : [];
      const startOf = ({firstDay}) => firstDay === 1 ? nl.plan.now : shortDate(daysFrom(now, firstDay - 1));
      const steps = (list) => list.map((step) => startOf(step) + ': ' + planText(wording, step, programme));
      const byDoctor = marks.some((mark) => mark.byDoctor);
      return {
        urgency,
        level: adviceLevel(ruleRows.filter(({id}) => reasons.some(({rule}) => rule === id))),
        hasPlan: plan !== null,
        first: {
          heading: [words(nl.headings[heading])],
          numbers: [settings.gpPhone, settings.outOfHoursPhone].filter(() => plan !== null),
          locations: outcome.toPractice ? ours : [],
          dates: [nl.takeHome.printedOn(numericDate(now)), ...marks.map(({date}) => upperFirst(longDate(date)))],
          telephone: outcome.telephone ? [nl.ui.sayHaste, nl.ui.saySince] : [],
          plan: plan ? plan.nodes.flatMap(({node, lines}) => [words(nl.plan.nodes[node].title), ...lines.map(line)]) : [],
          acts: acts.flatMap(({act, line: said}) => parted(nl.plan.acts[act] ?? (said ? line(said) : nl.plan.walk(programme.plan[0].walks, programme.plan[0].minutes)))),
          sooner: net ? net.personal.flatMap(({urgency, signs}) => [nl.raises.doors[urgency], ...signs.map((sign) => 'together' in sign ? nl.raises.together[sign.together] : nl.raises.otherwise[sign.question]?.[sign.answer] ?? answerText(wording, sign))]) : [],
          weeks: programme ? steps(programme.plan) : [],
          exercises: programme ? [nl.programme.planHint, ...beside.flatMap((id) => [nl.exercises[id].name, ...nl.exercises[id].steps]), ...sections.find(({id}) => id === 'exercise-programme').lines.map(line)] : [],
          again: net && (state || marks.length > 0) ? [
            nl.takeHome.againTitle,
            ...(state ? [upperFirst(longDate(now)) + state.pain + words(nl.choices['daily-function'].answers[state.daily]).toLowerCase()] : []),
            ...(byDoctor ? [words(nl.safetyNet.marksByDoctor)] : marks.filter(({weeks}) => !(net.hernia && weeks === 6)).map(({weeks, date, byPhysiotherapist}) => upperFirst(longDate(date)) + '. ' + words((byPhysiotherapist && nl.safetyNet.marksByPhysiotherapist[weeks]) || nl.safetyNet.marks[weeks]))),
            ...(net.hernia ? [words(nl.safetyNet.hernia)] : []),
          ] : [],
        },
        second: {
          safetyNet: !net ? [] : [words(nl.safetyNet.all), ...net.groups.flatMap(({urgency, signs}) => [words(nl.safetyNet.urgencies[urgency]), ...signs.map((sign) => words('symptom' in sign ? nl.symptoms[sign.symptom] : nl.safetyNet.signs[sign.text]))])],
          later: programme ? [...steps(programme.later), ...programme.later.map(({adds}) => adds.map((id) => nl.exercises[id].name).join(', ')), words(nl.programme.goesOn.afterwards[programme.kind])] : [],
          halfPage: [nl.clinical.title, nl.outcomes[urgency].label, ...clinicalLines(wording, outcome).flat()],
        },
        either: {
          // That nobody has to look is said in the card, in other words.
          reasons: [...reasons, ...alsoNote].filter(({rule}) => rule !== 'self-care').map(({reason}) => words(nl.reasons[reason])),
          // But for what an act says in words of its own.
          advice: [...untilThen, ...outcome.goodNews, ...sections.filter(({paper}) => paper).flatMap(({lines}) => lines)].filter((id) => !acts.some(({act, line: said}) => said === id && nl.plan.acts[act])).flatMap((id) => parted(line(id))),
          story: outcome.telephone ? [] : storyLines(wording, outcome.story),
        },
        notThere: [...(programme ? [] : [nl.programme.planHint, nl.exercises['knee-to-chest'].name]), ...(outcome.toPractice ? [] : ours), ...otherWays],
      };
    }`,
    {format: 'iife', globalName: 'paper', define: {'process.env.NODE_ENV': '"production"'}, conditions: ['production']},
  );

/** A Wednesday in winter, and in office hours. */
const now = Date.UTC(2027, 0, 13, 11);
const inMillimetres = (pixels) => (pixels * 25.4) / 96;
const sheetHeight = 297 - 2 * 11;
/** What fits beside the margins of 11 mm, in whole pixels: never more than on the sheet itself. */
const sheetInPixels = {width: Math.floor(((210 - 2 * 11) * 96) / 25.4), height: Math.floor((sheetHeight * 96) / 25.4)};

/** Words without their punctuation, which style sheets add to. */
const wordsOf = (text) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words that stand in one list and not in the other, each as often as it is missing. */
function missing(from, list) {
  const count = new Map();
  for (const word of list) count.set(word, (count.get(word) ?? 0) + 1);
  return from.filter((word) => {
    const left = count.get(word) ?? 0;
    count.set(word, left - 1);
    return left <= 0;
  });
}
function assertSameWords(actual, expected, name) {
  const inShort = (words) => (words.length > 0 ? `${words.length}: ${words.slice(0, 12).join(' ')}` : 'none');
  const found = {missing: inShort(missing(expected, actual)), extra: inShort(missing(actual, expected))};
  assert.ok(
    found.missing === 'none' && found.extra === 'none',
    `${name}: missing ${found.missing}; extra ${found.extra}`,
  );
}

/** In the page: the words of the printed view, node by node because neighbours stand on lines of their own. */
function viewWords() {
  const walker = document.createTreeWalker(window.spy.view().querySelector('.root'), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode.data);
  // What a list puts before its items is on paper, and no text of the page.
  for (const list of walker.root.querySelectorAll('ol:not(.plan)'))
    texts.push(...[...list.children].map((_, index) => String(index + 1)));
  return texts.flatMap((text) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []);
}

async function pdfOf(page) {
  // Without tags, that only a screen reader needs: it takes half the time.
  const bytes = await page.pdf({preferCSSPageSize: true, tagged: false, timeout: LONGEST_WAIT});
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const {text} = await extractText(document, {mergePages: false});
  return {document, pages: text, text: text.join('\n')};
}

/** Each piece of text stands upright, large enough to read, and inside the margins of a sheet of A4. */
async function assertInsideMargins(document, name) {
  const margin = (11 / 25.4) * 72 - 0.5;
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number);
    const [, , width, height] = sheet.view;
    assert.deepEqual(
      [Math.round(inMillimetres((width / 72) * 96)), Math.round(inMillimetres((height / 72) * 96))],
      [210, 297],
      `${name}: A4`,
    );
    const {items} = await sheet.getTextContent();
    for (const {str, transform, width: long} of items.filter(({str}) => str.trim())) {
      const [scaleX, skewX, skewY, scaleY, x, y] = transform;
      assert.ok(scaleX > 0 && scaleY > 0 && skewX === 0 && skewY === 0, `${name}: upright: ${str}`);
      assert.ok(scaleY >= 7, `${name}: ${scaleY} points high: ${str}`);
      assert.ok(
        x >= margin && x + long <= width - margin && y >= margin && y <= height - margin,
        `${name}: inside the margins: ${str}`,
      );
    }
  }
}

/** Text as it may be broken into lines and columns; what follows a lead begins with a capital. */
const squeezed = (text) =>
  text
    .normalize('NFC')
    .replace(/[\s•]+/g, '')
    .toLowerCase();

/** In the page: what shows how a page is printed, and whether something cuts the view. */
function printedLook() {
  const host = window.spy.views()[0];
  const view = window.spy.view().querySelector('.root');
  const {height} = view.getBoundingClientRect();
  const cuts = [host, document.body].filter(
    (element) => getComputedStyle(element).overflowY !== 'visible' && element.getBoundingClientRect().height < height,
  );
  const lines = [host, document.body, document.documentElement].map((element) => {
    const {backgroundColor, backgroundImage, opacity, transform, filter} = getComputedStyle(element);
    return {backgroundColor, backgroundImage, opacity, transform, filter};
  });
  const {color, visibility} = getComputedStyle(view);
  return {cuts: cuts.length, lines, color, visibility};
}

let pages, paper;
before(async () => {
  [pages, paper] = await Promise.all([startPages(), paperScript()]);
});
after(() => pages?.close());

const open = (options = {}) => pages.open({now, ...options});

/** Takes somebody through the check that stands there, whoever had it before. */
async function playAnew(page, id) {
  await page.evaluate(async () => {
    const element = document.querySelector('rugpijn-check');
    element.restart();
    await element.updateComplete;
  });
  await play(page, id);
}

const pressPrint = async (page) => press(page, await page.evaluate(() => window.visitor.nl.takeHome.print));

const check = `<rugpijn-check ${fullPractice}></rugpijn-check>`;
const around = (inside = check) =>
  `<header>HOSTKOP</header><p>HOSTVOOR</p>${inside}<p>HOSTNA</p><footer>HOSTVOET</footer>`;

// Each is the style and the markup of a page that some site has.
const hosts = [
  ['with text before and after', '', around()],
  [
    'with a fixed header and footer',
    'header, footer {position: fixed; left: 0; width: 100%; height: 120px; background: #ccc; z-index: 9999} header {top: 0} footer {bottom: 0}',
    around(),
  ],
  [
    'of one screen high that scrolls inside',
    'html, body {height: 100%} body {height: 100vh; margin: 0; overflow: hidden} main {height: 100%; overflow: auto}',
    `<main>${around()}</main>`,
  ],
  [
    'that is held in place',
    'html, body {position: fixed; inset: 0; width: 100%; height: 100%; overflow: hidden; transform: translateZ(0)}',
    around(),
  ],
  [
    'that is dark',
    ':root {color-scheme: dark; background: #000} html, body {background: #111 linear-gradient(#000, #222) !important; color: #eee !important; -webkit-print-color-adjust: exact}',
    around(),
  ],
  [
    'that hides itself on paper',
    '@media print {html, body, body > * {display: none !important} * {visibility: hidden !important}}',
    around(),
  ],
  [
    'that recolours paper',
    '@media print {*, *::before, *::after {color: #ff0 !important; background: #000 !important; font-size: 40px !important}}',
    around(),
  ],
  ['that unsets everything', '* {all: unset !important}', around()],
  [
    'with words in its style sheet',
    'html::before, html::after, body::before, body::after, main::before {content: "HOSTINHOUD"; display: block !important; height: 40vh}',
    `<main>${around()}</main>`,
  ],
  [
    'with a grid for a body',
    'body {display: grid !important; grid-template-columns: 1fr 200px; columns: 3; width: 300px; zoom: 2; direction: rtl; writing-mode: vertical-rl}',
    around(),
  ],
  [
    'with a second check',
    '',
    around(`${check}<p>HOSTTUSSEN</p><rugpijn-check contact-name="HOSTTWEEDE"></rugpijn-check>`),
  ],
  [
    'with the check as a child of the body, and a second one',
    '',
    `${check}<rugpijn-check contact-name="HOSTTWEEDE"></rugpijn-check>`,
  ],
  [
    'with the check nested deep',
    'div {overflow: hidden; max-height: 300px; transform: rotate(0)}',
    around('<div>'.repeat(12) + check + '</div>'.repeat(12)),
  ],
  ['in which the check stands in a dialog', '', around(`<dialog open>HOSTDIALOOG ${check}</dialog>`)],
  [
    'that frames and clips the children of its body',
    'body > div {max-width: 20rem; max-height: 100vh; margin: 0 auto; padding: 5rem; overflow: hidden}',
    around(),
  ],
  ['that fades in the children of its body', 'body > * {opacity: 0} body > *.shown {opacity: 1}', around()],
  [
    'with a widget that holds on to its place',
    '',
    around(`${check}<div style="display: block !important">HOSTWIDGET</div>`),
  ],
  [
    'with important rules in a layer',
    '@layer widget {.widget {display: block !important}}',
    around(`${check}<div class="widget">HOSTWIDGET</div>`),
  ],
  ['with text straight in its body', '', `HOSTLOS ${around()} HOSTEIND`],
  [
    'whose colours are for the dark',
    ':root {background: #000; --rugpijn-check-text-color: #fff; --rugpijn-check-muted-color: #fff; --rugpijn-check-accent-color: #ff0}',
    around(),
  ],
  ['with a first sheet of its own', '@page :first {margin: 60mm}', around()],
  ['with a size of paper of its own', '@page {size: A5 landscape; margin: 5cm}', around()],
];

describe('a page on paper', () => {
  for (const [name, style, body] of hosts)
    it(`shows the result, all of it and nothing else: a page ${name}`, async () => {
      const {page, faults} = await open({head: `<style>${style}</style>`, body});
      // The patient with the longest plan.
      await play(page, 'V405');
      await pressPrint(page);
      const {document, pages: sheets, text} = await pdfOf(page);
      const words = wordsOf(text);
      assertSameWords(words, await page.evaluate(viewWords), name);
      assert.ok(words.length > 500, `${words.length} words`);
      assert.ok(!/HOST/i.test(text));
      assert.ok(sheets.length <= 2, `${sheets.length} pages`);
      await assertInsideMargins(document, name);
      await page.setViewport(sheetInPixels);
      await page.emulateMediaType('print');
      const plain = {
        backgroundColor: 'rgba(0, 0, 0, 0)',
        backgroundImage: 'none',
        opacity: '1',
        transform: 'none',
        filter: 'none',
      };
      assert.deepEqual(await page.evaluate(printedLook), {
        cuts: 0,
        lines: [plain, plain, plain],
        color: 'rgb(23, 37, 45)',
        visibility: 'visible',
      });
      assert.deepEqual(faults, []);
      await page.close();
    });
});

describe('the printed result', () => {
  it('is on one sheet, or has the plan on the first and the rest on the second, for each of the test patients', async (test) => {
    const {page} = await open();
    await run(page, paper);
    await page.setViewport(sheetInPixels);
    await page.emulateMediaType('print');
    const measured = await page.evaluate(() =>
      window.paper.vignettes.map(({id, answers, expect}) => {
        window.paper.printView(window.paper.sheet(answers));
        const heightOf = (element) => element.getBoundingClientRect().height;
        const view = window.spy.view();
        return {
          id,
          expect,
          height: heightOf(view.querySelector('.root')),
          parts: [...view.querySelectorAll('.sheet')].map(heightOf),
          halfPage: heightOf(view.querySelector('.half-page')),
        };
      }),
    );
    await page.close();
    const mm = (pixels) => Math.round(inMillimetres(pixels));
    const highest = (part) => measured.toSorted((first, second) => second.parts[part] - first.parts[part])[0];
    console.log(
      `print: measured ${measured.length} patients, of whom ${measured.filter(({height}) => height <= sheetInPixels.height).length} on one sheet; ` +
        [0, 1]
          .map(
            (part) =>
              `sheet ${part + 1} at most ${mm(highest(part).parts[part])} of ${sheetHeight} mm (${highest(part).id})`,
          )
          .join(', ') +
        `; half page at most ${mm(Math.max(...measured.map(({halfPage}) => halfPage)))} mm`,
    );
    assert.ok(measured.length > 400, 'every test patient, of whom there are hundreds');

    await test.test('half a sheet for the professional', () => {
      for (const {id, halfPage} of measured)
        assert.ok(
          inMillimetres(halfPage) > 20 && inMillimetres(halfPage) <= 297 / 2,
          `${id}: ${inMillimetres(halfPage)} mm`,
        );
    });
    await test.test('one sheet for who has to call now', () => {
      const calls = measured.filter(({expect}) => expect === 'call-112' || expect === 'call-now');
      assert.ok(calls.length > 50);
      for (const {id, height} of calls) assert.ok(height <= sheetInPixels.height, `${id}: ${inMillimetres(height)} mm`);
    });
    await test.test('two parts that are no longer than a sheet each', () => {
      const tooLong = measured.flatMap(({id, parts}) =>
        parts.flatMap((height, part) =>
          height > sheetInPixels.height ? `${id}, part ${part + 1}: ${mm(height)} mm` : [],
        ),
      );
      assert.deepEqual(tooLong, []);
    });
  });

  // At least one of each outcome, somebody who is for the doctor alone, and some of the tallest.
  const patients = [
    ['VC13', 'call-112'],
    ['VC01', 'call-now'],
    ['VC15', 'gp-today'],
    ['VC35', 'gp-appointment'],
    ['VC53', 'gp-appointment'],
    ['VC33', 'physiotherapist'],
    ['VC37', 'self-care'],
    ['V221', 'physiotherapist'],
    ['V347', 'physiotherapist'],
    ['VC39', 'physiotherapist'],
    ['V369', 'self-care'],
  ];
  it('holds the plan and then the rest, in the PDF of a visitor who presses print: each where it is looked for', async () => {
    const {page, faults} = await open({body: around()});
    await run(page, paper);
    const againTitle = await page.evaluate(() => window.visitor.nl.takeHome.againTitle);
    const levels = new Set();
    let pieces = 0;
    for (const [id, urgency] of patients) {
      await playAnew(page, id);
      await pressPrint(page);
      const {pages: sheets, text} = await pdfOf(page);
      const {
        urgency: decided,
        level,
        hasPlan,
        first,
        second,
        either,
        notThere,
      } = await page.evaluate(
        (id) => window.paper.expected(window.paper.vignettes.find((vignette) => vignette.id === id).answers),
        id,
      );
      assert.equal(decided, urgency, id);
      levels.add(level);
      const found = squeezed(text);
      // What fits on one sheet stands on that one.
      for (const [there, sheet] of [
        [first, squeezed(sheets[0])],
        [second, squeezed(sheets.at(-1))],
        [either, found],
      ])
        for (const [name, texts] of Object.entries(there))
          for (const wanted of texts) {
            // A column breaks a text across its other half only between words, so that its words follow each other.
            assert.ok(sheet.includes(squeezed(wanted)), `${id}: ${name}: ${wanted}`);
            pieces++;
          }
      for (const said of [...first.plan, ...either.advice, ...either.reasons].filter((text) => text.length > 25))
        assert.equal(found.split(squeezed(said)).length - 1, 1, `${id}: once: ${said}`);
      for (const unwanted of notThere) assert.ok(!found.includes(squeezed(unwanted)), `${id}: no "${unwanted}"`);
      assert.equal(first.exercises.length > 0, level !== 'none', id);
      assert.equal(found.includes(squeezed(againTitle)), first.again.length > 0, id);
      assert.equal(hasPlan, !urgency.startsWith('call'), id);
      // The plan ends where the first sheet ends, unless all of it is on one.
      if (sheets.length > 1) assert.ok(!squeezed(sheets[0]).includes(squeezed(second.halfPage[0])), id);
      if (sheets.length > 1) assert.ok(squeezed(sheets[1]).startsWith(squeezed(second.safetyNet[0])), id);
      assertSameWords(wordsOf(text), await page.evaluate(viewWords), id);
      // The same as measured for all test patients: pressed in the built check, or rendered from its sources.
      const pressed = await page.evaluate(viewWords);
      await page.evaluate(
        (id) =>
          window.paper.printView(
            window.paper.sheet(window.paper.vignettes.find((vignette) => vignette.id === id).answers),
          ),
        id,
      );
      assert.deepEqual(await page.evaluate(viewWords), pressed, id);
      // The view of the sources is another one, with listeners of its own.
      await page.keyboard.press('Shift');
      if (urgency.startsWith('call')) assert.equal(sheets.length, 1, id);
    }
    assert.deepEqual([...levels].sort(), ['full', 'none', 'with-reservation']);
    console.log(`print: ${patients.length} PDFs of visitors who press print, ${pieces} pieces of text found in them`);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('fits on two sheets for the tallest, each in a PDF of its own', async () => {
    const {page} = await open();
    for (const [id, at] of [
      ['V652', 'who has most exercises'],
      ['V405', 'who has the longest plan'],
      ['V512', 'who has the longest rest'],
      ['V369', 'somebody who may look after their own back'],
    ]) {
      await playAnew(page, id);
      await pressPrint(page);
      const {pages: sheets} = await pdfOf(page);
      assert.equal(sheets.length, 2, `${id}, ${at}: ${sheets.length} pages`);
    }
    await page.close();
  });
});

describe('after printing', () => {
  /** Counts what listens on the window: adding the same listener twice is one, and so is removing it. */
  function countListeners() {
    const listeners = new Set();
    const names = new Map();
    const key = (type, listener, options) => {
      if (!names.has(listener)) names.set(listener, names.size);
      return `${type} ${names.get(listener)} ${typeof options === 'object' ? Boolean(options?.capture) : Boolean(options)}`;
    };
    const {addEventListener, removeEventListener} = window;
    window.addEventListener = (...parts) => {
      listeners.add(key(...parts));
      addEventListener.apply(window, parts);
    };
    window.removeEventListener = (...parts) => {
      listeners.delete(key(...parts));
      removeEventListener.apply(window, parts);
    };
    window.listening = () => [...listeners].sort();
  }

  const state = (page) =>
    page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      // The order of nodes, where markup does not show it: text beside text.
      nodes: [...document.body.childNodes].length,
      sheets: document.adoptedStyleSheets.length,
      ownFirst: document.adoptedStyleSheets[0] === window.ownSheet,
      listening: window.listening(),
      height: document.documentElement.scrollHeight,
    }));

  async function opened(id = 'VC37') {
    const {page, faults} = await open({body: around(), before: countListeners});
    // The page has a sheet of its own, that has to stay.
    await page.evaluate(() => {
      window.ownSheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [window.ownSheet];
    });
    await play(page, id);
    return {page, faults, before: await state(page)};
  }
  const views = (page) => page.evaluate(() => window.spy.views().length);

  it('has the view in the page when the browser prints, and unseen on the screen', async () => {
    const {page, before, faults} = await opened();
    await pressPrint(page);
    const printed = await page.evaluate(() => ({
      calls: window.spy.printed.length,
      isView: window.spy.printed[0] === window.spy.views()[0],
      height: window.spy.views()[0].getBoundingClientRect().height,
    }));
    assert.deepEqual(printed, {calls: 1, isView: true, height: 0});
    const {height, sheets, listening} = await state(page);
    assert.deepEqual(
      {height, sheets, more: listening.length > before.listening.length},
      {height: before.height, sheets: 2, more: true},
    );
    assert.deepEqual(faults, []);
    await page.close();
  });

  for (const [name, touch] of [
    // Real input: what the visitor does is trusted, and comes from the browser.
    ['touches the page', (page) => page.mouse.click(5, 5)],
    ['presses a key', (page) => page.keyboard.press('Shift')],
  ])
    it(`leaves the page exactly as it was when the visitor next ${name}`, async () => {
      const {page, before} = await opened();
      await pressPrint(page);
      assert.equal(await views(page), 1);
      await touch(page);
      assert.deepEqual(await state(page), before);
      await page.close();
    });

  it('leaves one view when print is pressed twice, and nothing after a touch', async () => {
    const {page, before} = await opened();
    await pressPrint(page);
    await pressPrint(page);
    assert.equal(await views(page), 1);
    assert.equal((await state(page)).sheets, 2);
    const {text} = await pdfOf(page);
    assertSameWords(wordsOf(text), await page.evaluate(viewWords), 'twice');
    await page.mouse.click(5, 5);
    assert.deepEqual(await state(page), before);
    await page.close();
  });

  it('takes the view along when the check goes', async () => {
    const {page, before} = await opened();
    await pressPrint(page);
    await page.evaluate(() => document.querySelector('rugpijn-check').remove());
    assert.equal(await views(page), 0);
    const {sheets, ownFirst, listening} = await state(page);
    assert.deepEqual({sheets, ownFirst, listening}, {sheets: 1, ownFirst: true, listening: before.listening});
    await page.close();
  });

  it('names a practice with one location by all that is known of it, also when that is the second', async () => {
    for (const number of ['', '2-']) {
      const known = {
        name: 'De Kade',
        address: 'Kade 1',
        phone: '030 123 45 67',
        email: 'a@kade.example',
        url: 'https://kade.example/',
      };
      const attributes = Object.entries(known).map(([part, value]) => `contact-${number}${part}="${value}"`);
      const {page} = await open({body: `<rugpijn-check ${attributes.join(' ')}></rugpijn-check>`});
      await play(page, 'VC33');
      await pressPrint(page);
      const text = await page.evaluate(() => window.spy.view().textContent.replace(/\s+/g, ' '));
      assert.ok(text.includes(`: ${Object.values(known).join(', ')}.`), text.slice(0, 400));
      assert.ok(text.includes('Rugpijn-check, De Kade. '), text.slice(0, 200));
      await page.close();
    }
  });

  it('says where a wrong advice is reported: the address of the site, or else the practice', async () => {
    const {page} = await open({body: '<rugpijn-check></rugpijn-check>'});
    for (const id of ['VC01', 'VC33']) {
      await playAnew(page, id);
      for (const [url, said] of [
        [null, 'Klopt een advies niet? Meld het aan de praktijk die deze check toont.'],
        ['mailto:fout@kade.example', 'Klopt een advies niet? Meld een fout: fout@kade.example'],
        ['https://kade.example/fout', 'Klopt een advies niet? Meld een fout: https://kade.example/fout'],
      ]) {
        await page.$eval(
          'rugpijn-check',
          async (element, url) => {
            if (url) element.setAttribute('report-url', url);
            else element.removeAttribute('report-url');
            await element.updateComplete;
          },
          url,
        );
        await pressPrint(page);
        const text = await page.evaluate(() => window.spy.view().textContent.replace(/\s+/g, ' '));
        assert.equal(text.split(said).length, 2, `${id}: ${text.slice(-300)}`);
      }
    }
    await page.close();
  });

  it('takes the view away when the check starts again, so that the next visitor can’t print it', async () => {
    const {page} = await opened();
    await pressPrint(page);
    await page.evaluate(() => document.querySelector('rugpijn-check').restart());
    assert.equal(await views(page), 0);
    await page.close();
  });

  it('lets the browser print the page itself again, with the check on it', async () => {
    const {page} = await opened();
    await pressPrint(page);
    await page.keyboard.press('Shift');
    const {text} = await pdfOf(page);
    assert.match(text, /HOSTVOOR/);
    assert.match(text, /HOSTNA/);
    assert.ok(
      squeezed(text).includes(squeezed(await page.evaluate(() => window.visitor.say(window.visitor.nl.ui.title, 'u')))),
    );
    await page.close();
  });
});
