import type {FactValue} from '../triage/facts.js';
import {fits} from '../triage/match.js';
import {alternatives} from './alternatives.js';
import {examplePeople, type ExamplePerson} from './example-people.js';
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

/** A box in plain words, also where it reads an outcome or how strongly a fact holds. */
function visitorWay(material: Material, box: Columns): Way {
  const {copy, text, rules} = material;
  return Object.entries(box).flatMap(([id, column]) => {
    if (id === 'outcome') {
      const ids = [column ?? []].flat();
      const names = ids.map((kindId) =>
        outcomeName(
          material,
          given(
            outcomeKinds(rules).find((kind) => kind.id === kindId),
            `the outcome ${kindId}`,
          ),
        ),
      );
      return [[text.advice.outcome(names)]];
    }
    if (isFact(id) && column !== 'yes')
      return [
        [text.advice.fact(id, given(text.facts.values[column as FactValue], `a name for the value ${String(column)}`))],
      ];
    return wayOf(copy, {[id]: column});
  });
}

/** Who reads something, in words; `everybody` when no box says otherwise. */
export function readerWords(material: Material, boxes: readonly Columns[] | undefined, everybody: string): Markup {
  if (!boxes) return markup`${everybody}`;
  return markup`<span class="which">${material.text.advice.onlyFor}</span> ${alternatives(
    material.copy,
    boxes.map((box) => visitorWay(material, box)),
  )}`;
}

/** What was found right before: the check says the same of the same people each time. */
const checked = new Map<string, readonly Columns[] | undefined>();

/**
 * Fails unless `boxes` fit exactly those example people who are shown `what`, out of those who could be.
 * @param shown whether somebody is shown it; null for who does not come where it stands
 */
export function checkReaders(
  what: string,
  boxes: readonly Columns[] | undefined,
  shown: (person: ExamplePerson) => boolean | null,
): void {
  if (checked.has(what) && checked.get(what) === boxes) return;
  const could = examplePeople().flatMap((person) => {
    const isShown = shown(person);
    return isShown === null ? [] : [{person, isShown}];
  });
  const wrong = could.find(
    ({person, isShown}) => isShown !== (!boxes || boxes.some((box) => fits(box, person.columns))),
  );
  if (wrong)
    throw new Error(`the decision table says wrongly who reads ${what}: ${JSON.stringify(wrong.person.columns)}`);
  if (!could.some(({isShown}) => isShown)) throw new Error(`no example person of the decision table reads ${what}`);
  if (boxes && could.every(({isShown}) => isShown))
    throw new Error(`every example person of the decision table reads ${what}`);
  checked.set(what, boxes);
}
