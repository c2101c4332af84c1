import {expect} from '@open-wc/testing';
import {walk} from '../../../src/triage/flow.js';
import {answersOf, type Answers, type QuestionId} from '../../../src/triage/questions.js';
import {gates, questionsOf, screenById, screens, sequence, shownWhen, type ScreenId} from '../../../src/triage/screens.js';
import {adviceLevel, precedence, rank, urgencies, type Urgency} from '../../../src/triage/urgency.js';
import {boxOf, rows} from './boxes.js';

/*
 * Plays the flow for every person there is. Two people who have answered differently, but for whom the same boxes can
 * still come to fit, have the same future: they are played as one, and counted as what they are. So nobody is left out,
 * and nobody is sampled.
 */

interface LiveBox {
  readonly precedence: number;
  readonly beside: boolean;
  readonly columns: readonly (readonly [QuestionId, readonly string[]])[];
}

/** Rows below an appointment with the GP never stop the check, so for its stops they are all the same. */
const boxes: readonly LiveBox[] = rows
  .filter(([row]) => rank(row.then) <= rank('gp-appointment'))
  .flatMap(([row, own]) =>
    own.map((box) => ({
      precedence: precedence(row),
      beside: adviceLevel(row.then, [row.id]) !== 'none',
      columns: Object.entries(box) as [QuestionId, readonly string[]][],
    })),
  );
const low = precedence({then: 'physiotherapist'});
const urgencyOf = new Map(rows.map(([row]) => [precedence(row), row.then]));

/** People who have the same future. */
interface Class {
  /** One of them. */
  readonly answers: Answers;
  readonly gateOpen: readonly QuestionId[];
  readonly people: bigint;
  /** What the rows say so far, and whether all that say it leave room for advice. */
  readonly top: number;
  readonly beside: boolean;
  /** Boxes that can still come to fit and would be more urgent. */
  readonly live: readonly number[];
  /** What the rows said when the flow stopped. */
  readonly stopped: number | null;
  readonly screens: number;
}

interface Asked {
  readonly screen: ScreenId;
  readonly question: QuestionId | 'gates';
}

const gatedBy = Object.values(gates);
const fits = (columns: readonly (readonly [string, readonly string[]])[], answers: Answers): boolean =>
  columns.every(([question, allowed]) => allowed.includes(answers[question as QuestionId] as string));
const isVisible = (question: QuestionId, answers: Answers): boolean =>
  shownWhen[question]?.some((box) => fits(Object.entries(boxOf(box)), answers)) ?? true;

/** What is asked next, read straight from the screens and without any stop. */
function nextAsked(answers: Answers, gateOpen: readonly QuestionId[], gatesDecided: boolean): Asked | null {
  const passed: {[question: string]: string} = {};
  for (const {screen, when} of sequence) {
    if (when && !when.some((box) => fits(Object.entries(boxOf(box)), passed as Answers))) continue;
    for (const part of screenById(screen).parts) {
      for (const question of questionsOf(part)) {
        if (passed[question] !== undefined || !isVisible(question, passed as Answers)) continue;
        const answer = answers[question];
        if (answer === undefined) return {screen, question};
        passed[question] = answer;
      }
      if (!('gates' in part)) continue;
      if (!gatesDecided) return {screen, question: 'gates'};
      for (const {opens, otherwise} of gatedBy) if (!gateOpen.includes(opens)) passed[opens] = otherwise;
    }
  }
  return null;
}

/** What becomes of a class when a question is answered, or when the gates are opened or shut. */
function answered(before: Class, given: Answers, gateOpen: readonly QuestionId[], people: bigint): Class {
  const answers = {...before.answers, ...given};
  const live: number[] = [];
  let {top, beside} = before;
  for (const index of before.live) {
    const {precedence: urgency, columns, beside: leavesRoom} = boxes[index] as LiveBox;
    if (columns.some(([question, allowed]) => answers[question] !== undefined && !allowed.includes(answers[question]))) continue;
    if (columns.every(([question]) => answers[question] !== undefined)) {
      beside = urgency < top ? leavesRoom : urgencyOf.get(urgency) === urgencyOf.get(top) ? beside && leavesRoom : beside;
      top = Math.min(top, urgency);
    } else live.push(index);
  }
  return {...before, answers, gateOpen, people, top, beside, live};
}

/** Everything that the future of a class depends on. */
function keyOf({answers, gateOpen, top, beside, live, stopped}: Class, gatesDecided: boolean): string {
  const asked = nextAsked(answers, gateOpen, gatesDecided);
  // Which later questions are asked depends on these few answers.
  const path = (['leg-pain', 'leg-strength', 'pregnant', 'age', 'duration'] as const).map((question) => {
    const dependents = (Object.keys(shownWhen) as QuestionId[]).filter(
      (other) => answers[other] === undefined && shownWhen[other]?.some((box) => question in box),
    );
    return dependents.length > 0 ? (answers[question] ?? '') : '';
  });
  return [asked?.screen, asked?.question, gateOpen.join(), top, beside, stopped, ...path, live.filter((index) => (boxes[index] as LiveBox).precedence < (stopped ?? low + 1)).join()].join('|');
}

describe('proof: every person', () => {
  it('is told the same when the check stops as when everything is answered', () => {
    const all = boxes.map((_, index) => index);
    let classes = new Map<string, {readonly gatesDecided: boolean; readonly of: Class}>();
    const start: Class = {answers: {}, gateOpen: [], people: 1n, top: low, beside: true, live: all, stopped: null, screens: 1};
    classes.set('start', {gatesDecided: false, of: start});
    const told = new Map<Urgency | 'physiotherapist or self-care', bigint>();
    const reached = new Set<ScreenId>();
    let total = 0n;
    let states = 0;
    let stops = 0;
    let longest = 0;
    while (classes.size > 0) {
      const following = new Map<string, {readonly gatesDecided: boolean; readonly of: Class}>();
      const add = (next: Class, gatesDecided: boolean): void => {
        const key = keyOf(next, gatesDecided);
        const same = following.get(key);
        following.set(key, {
          gatesDecided,
          of: same ? {...same.of, people: same.of.people + next.people, screens: Math.max(same.of.screens, next.screens)} : next,
        });
      };
      for (const {gatesDecided, of: before} of classes.values()) {
        states++;
        const asked = nextAsked(before.answers, before.gateOpen, gatesDecided);
        if (!asked) {
          const urgency = before.top >= low ? 'physiotherapist or self-care' : (urgencyOf.get(before.top) as Urgency);
          told.set(urgency, (told.get(urgency) ?? 0n) + before.people);
          total += before.people;
          longest = Math.max(longest, before.stopped === null ? before.screens : 0);
          if (before.stopped !== null) expect(before.top, JSON.stringify(before.answers)).to.equal(before.stopped);
          continue;
        }
        if (before.stopped === null) reached.add(asked.screen);
        const choices: [Answers, readonly QuestionId[], bigint][] = [];
        if (asked.question === 'gates') {
          for (let shape = 0; shape < 2 ** gatedBy.length; shape++) {
            const shut = gatedBy.filter((_, index) => shape & (1 << index));
            const given = Object.fromEntries(shut.map(({opens, otherwise}) => [opens, otherwise])) as Answers;
            choices.push([given, gatedBy.filter((gate) => !shut.includes(gate)).map(({opens}) => opens), before.people]);
          }
        } else {
          const {question} = asked;
          const gate = gatedBy.find(({opens}) => opens === question);
          for (const answer of answersOf(question))
            // Whoever opened the gate and then says "none" is somebody who could have left it shut: already counted.
            choices.push([{[question]: answer} as Answers, before.gateOpen, gate?.otherwise === answer ? 0n : before.people]);
        }
        for (const [given, gateOpen, people] of choices) {
          let next = answered(before, given, gateOpen, people);
          const decided = gatesDecided || asked.question === 'gates';
          const then = nextAsked(next.answers, next.gateOpen, decided);
          if (then?.screen !== asked.screen) {
            // The screen is done: here the real flow may stop, or must ask exactly what comes next.
            const {next: real} = walk(next.answers);
            if (next.stopped === null && real === null && then !== null) {
              stops++;
              next = {...next, stopped: next.top};
            } else if (next.stopped === null) {
              expect(real?.screen ?? null, JSON.stringify(Object.entries(next.answers).filter(([, answer]) => answer !== "no")) + gateOpen.join() + asked.question).to.equal(then?.screen ?? null);
              if (then) next = {...next, screens: next.screens + 1};
            }
          }
          // Boxes that are not more urgent than what is said already change nothing any more.
          const live = next.live.filter((index) => {
            const box = boxes[index] as LiveBox;
            return box.precedence < next.top || (box.precedence === next.top && next.beside && !box.beside);
          });
          add({...next, live}, decided);
        }
      }
      classes = following;
    }
    expect([...reached]).to.have.members(screens.map(({id}) => id));
    expect(longest).to.equal(14);
    expect(states).to.be.greaterThan(1000);
    const share = (people: bigint): string => `${(Number((people * 1_000_000n) / total) / 10_000).toFixed(4)} %`;
    console.log(`proof, every person: ${total.toLocaleString('en')} different people in ${states} classes; the flow stopped ${stops} classes early, all with the final urgency`);
    for (const urgency of [...urgencies.slice(0, 4), 'physiotherapist or self-care'] as const) console.log(`proof, every person: ${urgency} ${share(told.get(urgency) ?? 0n)} of all possible answers`);
    console.log(`proof, path: ${reached.size} screens reached, the longest path has ${longest}`);
  }).timeout(240_000);
});
