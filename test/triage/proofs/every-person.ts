import {walk} from '../../../src/triage/flow.js';
import {answersOf, type Answers, type QuestionId} from '../../../src/triage/questions.js';
import {gates, questionsOf, screenById, sequence, shownWhen, type ScreenId} from '../../../src/triage/screens.js';
import {adviceLevel, precedence, rank, type Urgency} from '../../../src/triage/urgency.js';
import {boxOf, parts} from './boxes.js';

/*
 * Plays the flow for every person there is. Two people who answered differently, but for whom the same answers can
 * still make the same rows apply, have the same future: they are played as one, and counted as what they are. So
 * nobody is left out, and nobody is sampled.
 */

type Columns = readonly (readonly [QuestionId, readonly string[]])[];

/** A way in which a row can still come to apply: the columns that are not answered yet. */
interface Chance {
  readonly precedence: number;
  /** Whether advice may stand beside it. */
  readonly beside: boolean;
  readonly columns: Columns;
}

/** People who have the same future. */
interface Class {
  /** One of them. */
  readonly answers: Answers;
  readonly people: bigint;
  /** The most urgent that a row says so far. */
  readonly top: number;
  readonly beside: boolean;
  readonly chances: readonly Chance[];
  /** What was said when the flow stopped. */
  readonly stopped: number | null;
  readonly screens: number;
}

export interface Played {
  readonly people: bigint;
  readonly classes: number;
  readonly screens: ReadonlySet<ScreenId>;
  readonly longest: number;
  readonly told: ReadonlyMap<Urgency | 'below', bigint>;
  /** What went wrong, with somebody for whom it did. After the third nobody else is played. */
  readonly faults: readonly string[];
}

/** Rows below an appointment with the GP never stop the check, so for its stops they are all the same. */
const below = precedence({then: 'physiotherapist'});
const urgencyOf = new Map<number, Urgency>(parts.map(([part]) => [precedence(part), part.then]));

/** In the order of the screens: a question, or the moment at which the gates of a screen are opened or shut. */
type Slot = {readonly screen: ScreenId; readonly when: Columns[] | null; readonly question: QuestionId | null};

const columnsOf = (box: Parameters<typeof boxOf>[0]): Columns =>
  Object.entries(boxOf(box)) as [QuestionId, readonly string[]][];

const slots: readonly Slot[] = sequence.flatMap(({screen, when}) =>
  screenById(screen).parts.flatMap((part) => {
    const conditions = when?.map((box) => columnsOf(box)) ?? null;
    const asked: Slot[] = questionsOf(part).map((question) => ({screen, when: conditions, question}));
    return 'gates' in part ? [...asked, {screen, when: conditions, question: null}] : asked;
  }),
);
const lastSlot = new Map(slots.map(({question}, index) => [question, index]));
const gateList = Object.values(gates);

const conditionsOf = new Map(
  (Object.keys(shownWhen) as QuestionId[]).map((question) => [
    question,
    (shownWhen[question] ?? []).map((box) => columnsOf(box)),
  ]),
);
const fits = (columns: Columns, answers: Answers): boolean =>
  columns.every(([question, allowed]) => allowed.includes(answers[question] as string));
const isVisible = (question: QuestionId, answers: Answers): boolean =>
  conditionsOf.get(question)?.some((columns) => fits(columns, answers)) ?? true;

/** Whether slot `index` asks somebody with these answers anything. */
function asks(index: number, answers: Answers): boolean {
  const {when, question} = slots[index] as Slot;
  if (when && !when.some((columns) => fits(columns, answers))) return false;
  return question === null || (answers[question] === undefined && isVisible(question, answers));
}

function nextSlot(from: number, answers: Answers): number {
  let index = from;
  while (index < slots.length && !asks(index, answers)) index++;
  return index;
}

const textOf = ({precedence: urgency, beside, columns}: Chance): string =>
  `${urgency}${beside}${columns.map(([question, allowed]) => `${question}=${allowed.join('/')}`).join('&')}`;

/** What becomes of the chances when `given` is answered; a chance for which a question comes no more is gone. */
function afterAnswer(before: Class, given: Answers, at: number): Class {
  const answers = {...before.answers, ...given};
  let {top, beside} = before;
  const kept = new Map<string, Chance>();
  for (const chance of before.chances) {
    if (
      chance.columns.some(([question, allowed]) => given[question] !== undefined && !allowed.includes(given[question]))
    )
      continue;
    const columns = chance.columns.filter(([question]) => answers[question] === undefined);
    if (columns.length === 0) {
      const {precedence: urgency} = chance;
      beside =
        urgency < top && urgencyOf.get(urgency) !== urgencyOf.get(top)
          ? chance.beside
          : urgencyOf.get(urgency) === urgencyOf.get(top)
            ? beside && chance.beside
            : beside;
      top = Math.min(top, urgency);
      continue;
    }
    if (columns.some(([question]) => (lastSlot.get(question) as number) < at)) continue;
    const left = {...chance, columns};
    kept.set(textOf(left), left);
  }
  // What would say nothing new is no chance: less urgent, or as urgent without taking room for advice away.
  const chances = [...kept.values()].filter(
    (chance) =>
      chance.precedence < top || (urgencyOf.get(chance.precedence) === urgencyOf.get(top) && beside && !chance.beside),
  );
  return {...before, answers, top, beside, chances};
}

/** Everything that the future of a class depends on. */
function keyOf({answers, top, beside, chances, stopped}: Class, at: number): string {
  const path = (['leg-pain', 'leg-strength', 'pregnant', 'age', 'duration'] as const).map((question) =>
    [...conditionsOf].some(
      ([other, conditions]) =>
        (lastSlot.get(other) as number) >= at &&
        answers[other] === undefined &&
        conditions.some((columns) => columns.some(([id]) => id === question)),
    )
      ? (answers[question] ?? '')
      : Number(answers[question] === undefined),
  );
  return [at, top, beside, stopped, ...path, ...chances.map(textOf).sort()].join('|');
}

/** @param flow what the real flow does with somebody's answers; given by the test, so that it can be broken */
export function playEverybody(flow: typeof walk = walk): Played {
  const chances = parts
    .filter(([part]) => rank(part.then) <= rank('gp-appointment'))
    .flatMap(([part, boxes]) =>
      boxes.map((box) => ({
        precedence: precedence(part),
        beside: adviceLevel([part]) !== 'none',
        columns: Object.entries(box) as [QuestionId, readonly string[]][],
      })),
    );
  const layers: Map<string, Class>[] = Array.from({length: slots.length + 1}, () => new Map<string, Class>());
  layers[0]?.set('', {answers: {}, people: 1n, top: below, beside: true, chances, stopped: null, screens: 1});
  const told = new Map<Urgency | 'below', bigint>();
  const screens = new Set<ScreenId>();
  const faults: string[] = [];
  let people = 0n;
  let classes = 0;
  let longest = 0;

  const add = (next: Class, at: number): void => {
    const layer = layers[at] as Map<string, Class>;
    const key = keyOf(next, at);
    const same = layer.get(key);
    layer.set(
      key,
      same ? {...same, people: same.people + next.people, screens: Math.max(same.screens, next.screens)} : next,
    );
  };
  const somebody = (answers: Answers): string =>
    JSON.stringify(Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== 'no')));

  for (const [at, layer] of layers.entries()) {
    const slot = slots[at];
    for (const before of layer.values()) {
      classes++;
      if (!slot) {
        const urgency = before.top >= below ? 'below' : (urgencyOf.get(before.top) as Urgency);
        told.set(urgency, (told.get(urgency) ?? 0n) + before.people);
        people += before.people;
        longest = Math.max(longest, before.screens);
        continue;
      }
      if (before.stopped === null) screens.add(slot.screen);
      const options: [Answers, bigint][] = [];
      if (slot.question === null)
        for (let shape = 0; shape < 2 ** gateList.length; shape++) {
          const shut = gateList.filter((_, index) => shape & (1 << index));
          options.push([Object.fromEntries(shut.map(({opens, otherwise}) => [opens, otherwise])), before.people]);
        }
      else {
        const {question} = slot;
        const gate = gateList.find(({opens}) => opens === question);
        // Whoever opened the gate and then says "none" could have left it shut, and is counted there.
        for (const answer of answersOf(question))
          options.push([{[question]: answer}, gate?.otherwise === answer ? 0n : before.people]);
      }
      for (const [given, count] of options) {
        const index = nextSlot(at + 1, {...before.answers, ...given});
        let next: Class = {...afterAnswer(before, given, index), people: count};
        // What is most urgent only becomes more so: once it is something else than was said, it stays something else.
        if (next.stopped !== null && next.stopped !== next.top)
          faults.push(`the flow stopped too early for ${somebody(next.answers)}`);
        const screen = slots[index]?.screen;
        if (next.stopped === null && screen !== slot.screen) {
          // A screen is done: here the real flow stops, or asks exactly what comes next.
          const real = flow(next.answers).next?.screen;
          if (real === undefined && screen !== undefined) next = {...next, stopped: next.top};
          else if (real !== screen)
            faults.push(`the flow goes to ${real} and not to ${screen} for ${somebody(next.answers)}`);
          else if (screen !== undefined) next = {...next, screens: next.screens + 1};
        }
        if (faults.length === 3) return {people, classes, screens, longest, told, faults};
        add(next, index);
      }
    }
    layer.clear();
  }
  return {people, classes, screens, longest, told, faults};
}
