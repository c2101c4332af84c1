import {expect} from '@open-wc/testing';
import {say, type Line} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import {exerciseIds} from '../../src/triage/exercises.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import type {QuestionId} from '../../src/triage/questions.js';
import {isFor, type AdviceBox} from '../../src/triage/situation.js';
import {crowd} from '../helpers/crowd.js';
import {make, queryAll} from '../helpers/element.js';
import {person} from '../helpers/person.js';
import {noon, site} from '../helpers/situation.js';
import {inside, legends, play, textOf} from '../helpers/visitor.js';
import {vignettes} from '../triage/vignettes.js';
import {groups} from './seeds/groups.js';
import {items, type DocumentId, type Item} from './seeds/items.js';
import {exampleOf, leafletMet, settings, type Example, type Met} from './seeds/met.js';
import {forbidden, levelOf, unreserved} from './seeds/table-d0.js';

type MetItem = Exclude<Item, {readonly leftOut: string}>;

const everyItem = (Object.keys(items) as DocumentId[]).flatMap((document) =>
  items[document].map((item) => ({document, item})),
);
const metItems = everyItem.flatMap(({document, item}) => ('met' in item ? [{document, item}] : []));

/** The test patients, and people of each outcome with one answer or more changed, on each kind of site by day and by night. */
const examples: readonly Example[] = [
  ...vignettes.map(({answers}) => exampleOf(person(answers), noon, site())),
  ...[...crowd(23)].map(({answers, now, seenOn}) => exampleOf(answers, now, seenOn)),
];

const asRead = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
const boxesOf = ({for: whom}: MetItem): readonly AdviceBox[] => (typeof whom === 'string' ? groups[whom] : [whom]);
const nameOf = ({for: whom}: MetItem): string => (typeof whom === 'string' ? whom : JSON.stringify(whom));
const known = new Map<string, readonly Example[]>();
/** The example people whom an item is for. */
function groupOf(item: MetItem): readonly Example[] {
  const group = known.get(nameOf(item)) ?? examples.filter(({situation}) => isFor({when: boxesOf(item)}, situation));
  known.set(nameOf(item), group);
  return group;
}

const alternatives = (one: MetItem['met'][number]): readonly Met[] => (typeof one === 'string' ? [one] : one);
const wordsOf = ({met}: Example, item: MetItem): string =>
  asRead(
    item.met
      .flatMap(alternatives)
      .flatMap((id) => met.get(id) ?? [])
      .map((line) => say(line, 'u'))
      .join(' '),
  );
const meets = (example: Example, item: MetItem): boolean =>
  item.met.every((one) => alternatives(one).some((id) => example.met.has(id))) &&
  wordsOf(example, item).includes(item.word ?? '');
const isSaidTo = ({met}: Example, item: MetItem): boolean =>
  item.met.every((one) => alternatives(one).some((id) => (met.get(id)?.length ?? 0) > 0));
const lacking = ({met}: Example, item: MetItem): string =>
  item.met
    .map(alternatives)
    .filter((ids) => !ids.some((id) => met.has(id)))
    .map((ids) => ids.join(' or '))
    .join(', ') || `“${item.word ?? ''}” in ${item.met.flat().join(' or ')}`;
const nothing = person({});
const told = ({answers, outcome}: Example): string =>
  `${outcome.urgency} ${JSON.stringify(Object.fromEntries(Object.entries(answers).filter(([question, answer]) => answer !== nothing[question as QuestionId])))}`;

/** Every id that an item names. */
const named = new Set(metItems.flatMap(({item}) => item.met.flatMap(alternatives)));

/** Of the example people on the site of a physiotherapist a few who together meet every id: each meets some that those before them do not. */
function players(): readonly Example[] {
  const left = new Set(named);
  const chosen: Example[] = [];
  const isNew = ({met}: Example): number => [...left].filter((id) => (met.get(id)?.length ?? 0) > 0).length;
  for (;;) {
    const counts = examples.map((example) =>
      example.seenOn.practice === 'physiotherapy' && example.seenOn.topic === 'back' ? isNew(example) : 0,
    );
    const most = Math.max(...counts);
    if (most === 0) break;
    const next = examples[counts.indexOf(most)] as Example;
    chosen.push(next);
    for (const [id, words] of next.met) if (words.length > 0) left.delete(id);
  }
  expect([...left], 'met by somebody in words').to.deep.equal([]);
  return chosen;
}

/** What the leaflet, which asks nothing, can't say. */
const onlyOfOneVisitor: readonly Met[] = [
  'line hernia-fits',
  'line hernia-fits-less',
  'line hernia-does-not-fit',
  'line nothing-broken',
  'line moving-is-safe',
  'line usually-no-scan',
  'line keep-working',
  'line sports-at-fracture-risk',
  'line training-at-fracture-risk',
  'sign leg-with-sacral-doubt',
  'sign pain-gets-worse',
  'sign any-increase-at-risk',
];

const attributes = Object.entries(settings)
  .map(([name, value]) => `${name}="${value}"`)
  .join(' ');
/** What stands on the page, and where its links lead. */
const pageOf = (element: RugpijnCheckElement): string =>
  asRead(
    [
      textOf(inside(element).querySelector('.root')),
      ...queryAll(element, 'a').map((link) => link.getAttribute('href')),
    ].join(' '),
  );
const isOn = (page: string, words: readonly Line[]): boolean =>
  words.every((line) => page.includes(asRead(say(line, 'u'))));

describe('what the source documents say', () => {
  it('is met by everybody whom it is for, or left out for a reason', () => {
    const shares = metItems.map(({document, item}) => {
      const group = groupOf(item);
      const without = group.filter((example) => !meets(example, item));
      return {document, item, group, without, share: 1 - without.length / group.length};
    });
    const missed = shares
      .filter(({item, group, without}) => without.length > 0 || !group.some((example) => isSaidTo(example, item)))
      .map(({document, item, group, without: [first], share}) =>
        first
          ? `${document} “${item.says}”, for ${nameOf(item)}: ${Math.round(share * 100)} % of ${group.length}; no ${lacking(first, item)} for ${told(first)}`
          : `${document} “${item.says}”, for ${nameOf(item)}: said to nobody`,
      );
    expect(missed).to.deep.equal([]);
    const lowest = Math.min(...shares.map(({share}) => share));
    console.log(
      `seeds: ${everyItem.length} items, ${metItems.length} met, ${everyItem.length - metItems.length} left out; ${examples.length} example people, lowest share ${Math.floor(lowest * 100)} %`,
    );
  });

  it('never stands where a doctor has to look first', () => {
    const wrong = examples.flatMap((example) => forbidden(example).map((met) => `${met} for ${told(example)}`));
    expect(wrong.slice(0, 20)).to.deep.equal([]);
    expect(examples.flatMap((example) => unreserved(example).map((id) => `${id} for ${told(example)}`))).to.deep.equal(
      [],
    );
    expect(new Set(examples.map(levelOf)).size).to.equal(3);
    for (const example of examples) expect(example.situation['level'], told(example)).to.equal(levelOf(example));
  });

  it('is there in words, on the screens and the advice of a few who together meet all of it', async () => {
    const chosen = players();
    for (const example of chosen) {
      const element = await make(attributes);
      const pages: string[] = [];
      const look = (): Promise<void> => element.updateComplete.then(() => void pages.push(pageOf(element)));
      // A choice may bring up more questions.
      inside(element).addEventListener('change', () => void look());
      await play(element, example.answers, 'u', look);
      const {met} = exampleOf(example.answers, new Date(), site());
      const all = pages.join(' ');
      const unseen = [...named].filter((id) => met.has(id) && !isOn(all, met.get(id) ?? []));
      expect(unseen, told(example)).to.deep.equal([]);
      element.remove();
    }
    console.log(`seeds: ${named.size} ids, seen by ${chosen.length} who played`);
  });

  it('is in the leaflet as well, but for what is true of one visitor alone', async () => {
    const element = await make(`mode="leaflet" ${attributes}`);
    const page = pageOf(element);
    const met = leafletMet();
    const advice = [...named].filter((id) => /^(line|exercise|plan|tip|section|sign|mark|timeline|site)\b/.test(id));
    expect(advice.filter((id) => !met.has(id))).to.have.members(onlyOfOneVisitor);
    expect(advice.filter((id) => met.has(id) && !isOn(page, met.get(id) ?? []))).to.deep.equal([]);
  });

  it('asks the alarm questions first', async () => {
    const element = await make();
    expect(legends(element)[0]).to.equal(say(nl.parts['alarm-now'].legend, 'u'));
  });

  it('shows a drawing in at least two positions of every exercise', async () => {
    const element = await make('mode="leaflet"');
    const drawn = queryAll(element, '.tile').map(
      (tile) => [textOf(tile.querySelector('summary')), tile.querySelectorAll('.frames > svg').length] as const,
    );
    expect(drawn.map(([name]) => name)).to.have.members(exerciseIds.map((id) => nl.exercises[id].name));
    for (const [name, frames] of drawn) expect(frames, name).to.be.at.least(2);
  });
});
