import type {AnswerBox} from '../triage/facts.js';
import {reachable} from '../triage/match.js';
import type {QuestionId} from '../triage/questions.js';
import {ruleParts, type RulePart} from '../triage/rule-parts.js';
import {gates, gatesOf, screenById, shownWhen, type GateId} from '../triage/screens.js';
import {adviceLevel, precedence, urgencies} from '../triage/urgency.js';
import {allOf, always, anyOf, isAlways, not, type Condition} from './condition.js';
import {codeOf, type FormGroup, type FormItem} from './form.js';

/** Choices that must all fit: a control of the check, with those of its answers that do. */
type Box = {readonly [control: string]: readonly string[]};

const boxOf = (box: AnswerBox): Box =>
  Object.fromEntries(Object.entries(box).map(([question, allowed]) => [question, [allowed].flat()]));

const isWithin = (box: Box, controls: readonly string[]): boolean =>
  Object.keys(box).every((control) => controls.includes(control));

/** Whether whoever fits `narrow` fits `wide`. */
const covers = (wide: Box, narrow: Box): boolean =>
  Object.entries(wide).every(([control, allowed]) => narrow[control]?.every((answer) => allowed.includes(answer)));

const without = (boxes: readonly Box[], known: readonly Box[]): readonly Box[] =>
  boxes.filter((box) => !known.some((one) => covers(one, box)));

/** Without the boxes that say nothing which another does not say. */
const widest = (boxes: readonly Box[]): readonly Box[] =>
  boxes.reduce<readonly Box[]>(
    (kept, box) => (kept.some((one) => covers(one, box)) ? kept : [...without(kept, [box]), box]),
    [],
  );

const chosen = (control: string, answers: readonly string[]): Condition => ({
  chosen: answers.map((answer) => codeOf(control, answer)),
});

const fits = (boxes: readonly Box[]): Condition =>
  anyOf(boxes.map((box) => allOf(Object.entries(box).map(([control, allowed]) => chosen(control, allowed)))));

/** The tick without which a question is not asked. */
const gateOf = (question: string): GateId | undefined =>
  (Object.keys(gates) as GateId[]).find((gate) => gates[gate].opens === question);

/** A way in which the check ends: one of `boxes` fits, and none of those that could still become more pressing. */
interface Ending {
  readonly boxes: readonly Box[];
  readonly unless: readonly Box[];
}

/** With what makes their questions be asked. */
const boxesOf = (parts: readonly RulePart[]): readonly Box[] => parts.flatMap((part) => reachable(part).map(boxOf));

/**
 * How the check can end on these controls: what `flow.ts` looks for in the answers of one visitor, here for all answers
 * at once. What could still become more pressing is read from the least pressing appointment of each urgency.
 */
function endingsOn(controls: readonly string[]): readonly Ending[] {
  /** What is known of it: of a question that is not asked yet, whether the visitor said that there is something to ask. */
  const soFar = (box: Box): Box =>
    Object.fromEntries(
      Object.entries(box).flatMap(([question, allowed]) => {
        if (controls.includes(question)) return [[question, allowed]];
        const gate = gateOf(question);
        return gate && controls.includes(gate) ? [[gate, ['yes']]] : [];
      }),
    );
  return urgencies.flatMap((urgency): Ending[] => {
    const parts = ruleParts.filter(({then}) => then === urgency);
    const ending = parts.filter((part) => adviceLevel([part]) === 'none');
    const boxes = boxesOf(ending).filter((box) => isWithin(box, controls));
    const least = Math.max(...parts.map(precedence));
    const above = ruleParts.filter((part) => precedence(part) < least);
    const open = boxesOf(above).filter((box) => !isWithin(box, controls));
    const unless = widest(open.map(soFar));
    const isAllOpen = unless.some((box) => Object.keys(box).length === 0);
    return boxes.length === 0 || isAllOpen ? [] : [{boxes: widest(boxes), unless}];
  });
}

/**
 * When each group and each item of the form is asked: exactly when the check asks it, which follows from the rows of
 * `triage`. Whoever meets a screen before its turn meets none after it (a test plays that).
 */
export function askedWhen(form: readonly FormGroup[]): ReadonlyMap<FormGroup | FormItem, Condition> {
  const conditions = new Map<FormGroup | FormItem, Condition>();
  /** The controls that the visitor has met. */
  let met: readonly string[] = [];
  /** What sent the visitor to a screen before its turn. */
  let early: readonly Box[] = [];
  /** From the last group on that everybody meets: its items and those after it, and what had ended the check before it. */
  let since: readonly FormItem[] = [];
  let past: readonly Box[] = [];
  /** The boxes by which a question was asked on an earlier screen. */
  const asked = new Map<QuestionId, readonly Box[]>();

  for (const group of form) {
    const {screen, when, items} = group;
    const own = [...met, ...items.flatMap(({questions}) => questions), ...screenById(screen).parts.flatMap(gatesOf)];
    const opening: Condition[] = [];
    for (const item of items) {
      const [question] = item.questions as readonly [QuestionId];
      const gate = gateOf(question);
      const before = asked.get(question) ?? [];
      const boxes = without((shownWhen[question] ?? [{}]).map(boxOf), before).filter((box) => isWithin(box, own));
      const condition = allOf([gate ? chosen(gate, ['yes']) : always, fits(boxes), not(fits(before))]);
      conditions.set(item, condition);
      if (boxes.every((box) => isWithin(box, met))) opening.push(condition);
      if (!when) asked.set(question, [...before, ...boxes]);
    }
    const endings = [{boxes: early, unless: []}, ...endingsOn(met)];
    // Most ways need no more than a box, and these leave others out: what fits them has no further to go.
    const sure = widest(endings.filter(({unless}) => unless.length === 0).flatMap(({boxes}) => boxes));
    const known = [...past, ...sure];
    const ended = [
      fits(without(sure, past)),
      ...endings
        .filter(({unless}) => unless.length > 0)
        .map(({boxes, unless}) => allOf([fits(without(boxes, known)), not(fits(without(unless, known)))])),
    ];
    const complete = since.map((item) => {
      const answered = {answered: item.linkId};
      return anyOf([not(conditions.get(item) ?? always), answered]);
    });
    conditions.set(group, allOf([fits((when ?? [{}]).map(boxOf)), ...complete, not(anyOf(ended)), anyOf(opening)]));

    if (when) early = [...early, ...when.map(boxOf)];
    else {
      met = own;
      if (opening.some(isAlways)) {
        since = items;
        past = sure;
      } else since = [...since, ...items];
    }
  }
  return conditions;
}
