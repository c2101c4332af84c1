// test/access/accessibility-trees.txt: what Chromium itself hands to a screen reader, the tree that it makes of the built
// check through the closed root; written line by line, for a person to read what a change does to it.
import {fullPractice, press, startPages} from '../take-home/page.mjs';
import {loadSource} from '../helpers/load-source.mjs';
import {read} from './files.mjs';

export const treesFile = 'test/access/accessibility-trees.txt';

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

export const print = (lines, depth = 0) =>
  lines.flatMap(({line, text, below = []}) => [
    `${'  '.repeat(depth)}${line ?? `text ${quoted(text)}`}`,
    ...print(below, depth + 1),
  ]);

/** Somebody to whom there is most to say. */
const hernia = {
  age: '18-to-44',
  'leg-pain': 'one-leg-below-knee',
  'leg-tingling': 'yes',
  'leg-worse-on-coughing': 'yes',
  duration: '3-to-6-weeks',
  pain: '7',
  'low-mood': 'yes',
  stress: 'yes',
  work: 'off-sick',
};
/** More that can stand at the top of a result. */
const others = {
  'an alarm in pregnancy': {age: '18-to-44', pregnant: 'yes', 'pregnancy-cramps': 'yes'},
  'either door': {age: '18-to-44', 'night-pain': 'yes'},
  'self-care with severe pain': {age: '18-to-44', duration: 'under-1-week', pain: '9'},
};

/** Opens a check, and answers with its page. */
export async function openCheck(pages, attributes = '') {
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
}

export const treeOf = async (page) => linesOf(await page.accessibility.snapshot({interestingOnly: false}));

/** Goes through the check as somebody with these answers; `onScreen` is called on every screen and at the result. */
async function playTo(page, who, {pronoun = 'u', onScreen = async () => undefined} = {}) {
  await page.exposeFunction('onScreen', onScreen);
  await page.evaluate(
    async (who, pronoun) => {
      await window.visitor.play(document.querySelector('rugpijn-check'), who, pronoun, window.onScreen);
    },
    who,
    pronoun,
  );
}

const click = (page, ...labels) =>
  page.evaluate(async (labels) => {
    const check = document.querySelector('rugpijn-check');
    for (const label of labels) {
      [...window.visitor.inside(check).querySelectorAll('label')]
        .find((candidate) => window.visitor.textOf(candidate) === label)
        .click();
      await check.updateComplete;
    }
  }, labels);

/** Opens every section but those with these titles. */
const unfold = (page, ...but) =>
  page.evaluate((but) => {
    for (const summary of window.visitor.inside(document.querySelector('rugpijn-check')).querySelectorAll('summary'))
      if (!but.includes(window.visitor.textOf(summary))) summary.parentElement.open = true;
  }, but);

/** Every tree, by name. */
export async function makeTrees() {
  const {everything, outcomePatients, patient} = await loadSource('test/helpers/people.ts');
  const {person, uninvited} = await loadSource('test/helpers/person.ts');
  const pages = await startPages();
  const trees = new Map();
  /** Takes the tree of what `play` makes of a check with these attributes. */
  const take = async (name, attributes, play) => {
    const page = await openCheck(pages, attributes);
    await play(page);
    trees.set(name, print(await treeOf(page)));
    await page.close();
  };
  try {
    const page = await openCheck(pages);
    await playTo(page, everything, {
      onScreen: async () => {
        const hasResult = await page.evaluate(() => window.visitor.hasResult(document.querySelector('rugpijn-check')));
        if (!hasResult) trees.set(`screen ${trees.size + 1}`, print(await treeOf(page)));
      },
    });
    await page.close();

    await take('a sign of alarm, ticked', '', (page) => click(page, 'Een of beide benen opeens niet kunnen bewegen'));
    await take('a tick that took "none of these" away, and opened a question', '', async (page) => {
      await click(page, 'Niets hiervan');
      await press(page, 'Verder');
      await click(page, 'Nee, niets is nieuw of erger', 'Nee');
      await press(page, 'Verder');
      await click(page, 'Nee, niets', 'Minder kracht in een been of voet');
    });
    await take('a question left open', '', async (page) => {
      await click(page, 'Niets hiervan');
      await press(page, 'Verder');
      await click(page, 'Nee, niets is nieuw of erger');
      await press(page, 'Verder');
    });
    for (const [urgency, id] of Object.entries(outcomePatients))
      await take(`result: ${urgency}, opened`, fullPractice, async (page) => {
        await playTo(page, uninvited(patient(id)));
        await unfold(page, 'Over deze check');
      });
    await take('result: a hernia that fits, a low mood and off sick, opened', '', async (page) => {
      await playTo(page, person(hernia));
      await unfold(page, 'Over deze check');
    });
    for (const [name, who] of Object.entries(others))
      await take(`result: ${name}, as it comes`, '', (page) => playTo(page, uninvited(person(who))));
    await take('result: self-care, as it comes, in je', 'pronoun="je"', (page) =>
      playTo(page, uninvited(patient(outcomePatients['self-care'])), {pronoun: 'je'}),
    );
    await take('leaflet, opened', `mode="leaflet" ${fullPractice}`, (page) => unfold(page));
    return trees;
  } finally {
    await pages.close();
  }
}

const intro = `What Chromium hands to a screen reader: one line for each thing that can be heard, in the order in which it is read. The
role, the level, the name; then the state, what describes it, whether it speaks by itself when it changes (live), whether
it has the focus, and where it leads. Paragraphs are "text", and a closed section is only its summary. Written by
npm run update: read in the difference what a change does.
`;

export const printTrees = (trees) =>
  [intro, ...[...trees].map(([name, lines]) => `== ${name}\n${lines.join('\n')}\n`)].join('\n');

/** The trees that are written down, by name. */
export const readTrees = () =>
  new Map(
    read(treesFile)
      .split(/^== /m)
      .slice(1)
      .map((text) => [text.slice(0, text.indexOf('\n')), text.slice(text.indexOf('\n')).trim().split('\n')]),
  );
