// What Chromium itself hands to a screen reader: the tree that it makes of the built check, through the closed root,
// compared with trees that were written down line by line (accessibility-trees.txt) for a person to read.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fullPractice, press, startPages} from '../take-home/page.mjs';

/** "== name", and below it the tree. */
const expected = new Map(
  readFileSync(new URL('accessibility-trees.txt', import.meta.url), 'utf8')
    .split(/^== /m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf('\n')), text.slice(text.indexOf('\n')).trim().split('\n')]),
);

/** A Monday morning: the doors are those of office hours, and the days to look again are known. */
const monday = Date.UTC(2026, 10, 23, 9);

/** Boxes that say nothing by themselves. */
const silent = new Set(['none', 'generic', 'RootWebArea', 'Legend', 'LabelText', 'strong', 'paragraph']);
/** Where a text ends. */
const blocks = new Set(['paragraph', 'listitem', 'term', 'definition', 'blockquote']);
/** Roles under the names that they have in HTML. */
const names = {DisclosureTriangle: 'summary', listitem: 'item'};

const quoted = (text) => `"${text.replace(/\s+/g, ' ').trim()}"`;

/** What can be heard of a node, as lines: role, name, level, state, description, whether it speaks by itself, where it leads. */
function linesOf(node, inLabel = false) {
  const {role, name = '', children = []} = node;
  if (role === 'InlineTextBox' || role === 'ListMarker') return [];
  if (role === 'StaticText') return inLabel || !name.trim() ? [] : [{text: name}];
  const below = [];
  for (const line of children.flatMap((child) => linesOf(child, inLabel || role === 'LabelText'))) {
    const last = below.at(-1);
    if (last?.text && line.text && !last.ends && !line.ends)
      last.text = `${last.text} ${line.text}`.replace(/ ([:.,])/g, '$1');
    else below.push(line);
  }
  if (blocks.has(role)) for (const line of below) line.ends = true;
  if (silent.has(role) && !node.live) return below;
  const own = [
    names[role] ?? role,
    ...(node.level && role === 'heading' ? [node.level] : []),
    ...(name ? [quoted(name)] : []),
    ...(['checkbox', 'radio'].includes(role) ? [node.checked ? 'checked' : 'not checked'] : []),
    ...(role === 'DisclosureTriangle' ? [node.expanded ? 'open' : 'closed'] : []),
    ...(node.invalid && node.invalid !== 'false' ? ['invalid'] : []),
    ...(node.description ? [`described by ${quoted(node.description)}`] : []),
    ...(node.live ? [`live ${node.live}`] : []),
    ...(node.focused ? ['focused'] : []),
    ...(node.url && role === 'link' ? [`to ${node.url}`] : []),
  ];
  if (silent.has(role)) own.shift();
  // What a control or a heading is called is its text.
  const more =
    name && ['heading', 'link', 'button', 'checkbox', 'radio', 'DisclosureTriangle', 'term'].includes(role)
      ? below.filter(({text}) => !text)
      : below;
  const [only] = more;
  return more.length === 1 && only.text
    ? [{line: [...own, quoted(only.text)].join(' ')}]
    : [{line: own.join(' '), below: more}];
}

const print = (lines, depth = 0) =>
  lines.flatMap(({line, text, below = []}) => [
    `${'  '.repeat(depth)}${line ?? `text ${quoted(text)}`}`,
    ...print(below, depth + 1),
  ]);

describe('the accessibility tree of Chromium', () => {
  let pages;
  let compared = 0;
  let lines = 0;

  before(async () => {
    pages = await startPages();
  });
  after(async () => {
    await pages?.close();
    console.log(`accessibility tree: ${compared} trees, ${lines} lines compared`);
  });

  const open = async (attributes = '') => {
    const {page} = await pages.open({
      body: `<rugpijn-check ${attributes}></rugpijn-check>`,
      now: monday,
      // What a browser may have or not makes another button.
      before: () => {
        delete Navigator.prototype.share;
        if (window.speechSynthesis) window.speechSynthesis.getVoices = () => [];
      },
    });
    return page;
  };

  /** Goes on as a patient until this question is the first on the screen; without one, to the result. */
  const goTo = (page, id, part) =>
    page.evaluate(
      async (id, part) => {
        const {legends, nl, person, play, say, vignettes} = window.visitor;
        const check = document.querySelector('rugpijn-check');
        const there = new Error('there');
        const answers = person(vignettes.find((vignette) => vignette.id === id).answers);
        await play(check, answers, 'u', async () => {
          if (part && legends(check)[0] === say(nl.parts[part].legend, 'u')) throw there;
        }).catch((error) => {
          if (error !== there) throw error;
        });
      },
      id,
      part,
    );

  const pick = (page, ...labels) =>
    page.evaluate(async (labels) => {
      const check = document.querySelector('rugpijn-check');
      for (const label of labels) {
        [...window.visitor.inside(check).querySelectorAll('label')]
          .find((candidate) => window.visitor.textOf(candidate) === label)
          .click();
        await check.updateComplete;
      }
    }, labels);

  const unfold = (page, ...titles) =>
    page.evaluate((titles) => {
      for (const summary of window.visitor.inside(document.querySelector('rugpijn-check')).querySelectorAll('summary'))
        if (titles.includes(window.visitor.textOf(summary))) summary.parentElement.open = true;
    }, titles);

  const treeOf = async (page) => {
    const tree = await page.accessibility.snapshot({interestingOnly: false});
    await page.close();
    return linesOf(tree);
  };
  /** The sections that are open. */
  const opened = (lines) =>
    lines.flatMap((group) => (group.below?.[0]?.line?.endsWith(' open') ? group : opened(group.below ?? [])));

  const compare = (name, tree) => {
    const actual = print(tree);
    compared++;
    lines += actual.length;
    assert.deepEqual(actual, expected.get(name), `${name} is now:\n\n${actual.join('\n')}\n`);
  };

  it('signs of alarm to tick, one of which is ticked', async () => {
    const page = await open();
    await pick(page, 'Een of beide benen ineens niet meer kunnen bewegen');
    compare('signs of alarm', await treeOf(page));
  });

  it('ticks that open a question, after "none of these" was taken away by one', async () => {
    const page = await open();
    await goTo(page, 'VC37', 'legs');
    await pick(page, 'Nee, niets', 'Minder kracht in een been of voet');
    compare('ticks that open a question', await treeOf(page));
  });

  it('ticks in two groups', async () => {
    const page = await open();
    await goTo(page, 'VC37', 'background');
    compare('ticks in two groups', await treeOf(page));
  });

  it('radios, two questions on a screen, one of which is answered', async () => {
    const page = await open();
    await goTo(page, 'VC37', 'duration');
    await pick(page, '1 tot 3 weken');
    compare('radios', await treeOf(page));
  });

  it('the pain scale', async () => {
    const page = await open();
    await goTo(page, 'VC37', 'pain');
    compare('pain scale', await treeOf(page));
  });

  it('where it hurts, beside a drawing', async () => {
    const page = await open();
    await goTo(page, 'VC37', 'injury');
    await pick(page, 'Hele rug');
    compare('where it hurts', await treeOf(page));
  });

  it('a screen with an error', async () => {
    const page = await open();
    await goTo(page, 'VC37', 'bladder-bowel');
    await pick(page, 'Nee, niets is nieuw of erger');
    await press(page, 'Verder');
    compare('error', await treeOf(page));
  });

  it('the result of an emergency', async () => {
    const page = await open(fullPractice);
    await goTo(page, 'VC13');
    compare('emergency', await treeOf(page));
  });

  it('the result of self-care, folded', async () => {
    const page = await open(fullPractice);
    await goTo(page, 'VC37');
    compare('self-care', await treeOf(page));
  });

  it('the result of self-care, with the exercises and the timeline open, of which the drawings say nothing', async () => {
    const page = await open(fullPractice);
    await goTo(page, 'VC37');
    await unfold(page, 'Oefeningen, met plan voor 2 weken', 'Hoe lang duurt het?', 'Uw antwoorden');
    compare('self-care, opened', opened(await treeOf(page)));
  });

  it('the leaflet', async () => {
    compare('leaflet', await treeOf(await open(`mode="leaflet" ${fullPractice}`)));
  });

  it('holds no drawing on any of these, and would show one that is not hidden', async () => {
    const drawing = /^ *(?:image|img|graphics|svg)/i;
    for (const [name, tree] of expected) for (const line of tree) assert.doesNotMatch(line, drawing, name);
    assert.equal(expected.size, compared, 'every tree was looked at');
    const page = await open();
    await goTo(page, 'VC37', 'injury');
    await page.evaluate(() =>
      window.visitor
        .inside(document.querySelector('rugpijn-check'))
        .querySelector('svg')
        .removeAttribute('aria-hidden'),
    );
    const tree = print(await treeOf(page));
    assert.ok(
      tree.some((line) => drawing.test(line)),
      tree.join('\n'),
    );
  });
});
