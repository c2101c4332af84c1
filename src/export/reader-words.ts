import type {FactValue} from '../triage/facts.js';
import type {AdviceBox} from '../triage/situation.js';
import type {Urgency} from '../triage/urgency.js';
import {alternatives} from './alternatives.js';
import {given} from './given.js';
import {markup, type Markup} from './markup.js';
import type {Material} from './material.js';
import {outcomeKinds, type OutcomeKind} from './outcome-kinds.js';
import {isFact, wayOf, type Columns, type Way} from './plain-words.js';

/** The outcome as the visitor reads it, told apart from another with the same words. */
export function outcomeName({copy, text, rules}: Material, {urgency, level}: OutcomeKind): string {
  const {label} = copy.outcomes[urgency];
  return outcomeKinds(rules).filter((kind) => kind.urgency === urgency).length > 1
    ? `${label}, ${text.advice.levels.names[level]}`
    : label;
}

/** What a column says that is no answer. */
function columnWords(
  {copy, text, rules}: Material,
  id: string,
  values: readonly string[],
  {urgency}: Columns,
): string | undefined {
  const {advice} = text;
  const told: {readonly [id: string]: {readonly [value: string]: string}} = advice.told;
  const words = told[id];
  if (words) return values.map((value) => given(words[value], `words for the column ${id}: ${value}`)).join(' of ');
  if (id === 'urgency') return advice.outcome(values.map((value) => copy.outcomes[value as Urgency].label));
  if (id === 'alone')
    return given(
      rules
        .filter(({alone, then}) => alone && values.includes(alone) && [urgency ?? then].flat().includes(then))
        .map(({number}) => advice.alone(given(number, 'a number for a rule that decides alone')))
        .join(' of '),
      `a rule that alone gives the heading ${values.join(', ')}`,
    );
  if (!isFact(id)) return undefined;
  if (values.length > 1 && values.some((value) => value === 'yes' || value === 'no'))
    throw new Error(`the fact ${id} is read as ${values.join(', ')}, which has no words`);
  if (values[0] === 'yes') return undefined;
  return values[0] === 'no'
    ? advice.notFact(copy.facts[id])
    : values
        .map((value) => advice.fact(id, given(text.facts.values[value as FactValue], `a name for the value ${value}`)))
        .join(' of ');
}

/** A box in plain words, each column by itself. */
const boxWords = (material: Material, box: Columns): Way =>
  Object.entries(box).flatMap(([id, column]) => {
    const words = columnWords(material, id, [column ?? []].flat(), box);
    return words === undefined ? wayOf(material.copy, {[id]: column}) : [[words]];
  });

/** Boxes in words, under a word that says what they are. */
export const whichWords = (material: Material, which: string, boxes: readonly AdviceBox[]): Markup =>
  markup`<span class="which">${which}</span> ${alternatives(
    material.copy,
    boxes.map((box) => boxWords(material, box as Columns)),
  )}`;

/** Whom a row of advice is for, in words; `everybody` when no box says otherwise. */
export const readerWords = (material: Material, boxes: readonly AdviceBox[] | undefined, everybody: string): Markup =>
  boxes ? whichWords(material, material.text.advice.onlyFor, boxes) : markup`${everybody}`;
