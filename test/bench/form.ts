// The questions of the check up to its advice, in a form that any library can be fed: taken from the project's own
// tables and words, never typed again.
import {say, type Line} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import type {AnswerBox} from '../../src/triage/facts.js';
import {outcomeOf} from '../../src/triage/outcome.js';
import {answersOf, isSymptom, questionIds, type Answers, type QuestionId} from '../../src/triage/questions.js';
import {
  gates,
  gatesOf,
  isChoice,
  isGate,
  questionsOf,
  screenById,
  screenRows,
  sequence,
  shownWhen,
  type GateId,
  type Part,
  type PartId,
} from '../../src/triage/screens.js';
import {visitTo} from '../helpers/visit.js';
import {vignettes} from '../triage/vignettes.js';

/** What was answered before: one of these values in a part, or several of such conditions together. */
type Condition =
  | {readonly part: string; readonly has: readonly string[]}
  | {readonly all: readonly Condition[]}
  | {readonly any: readonly Condition[]}
  | {readonly not: Condition};

interface Option {
  readonly value: string;
  readonly label: string;
  readonly when?: Condition;
}

interface FormPart {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly groups: readonly {readonly title?: string; readonly options: readonly Option[]}[];
  /** With this one, which excludes all others, several may be ticked; without it one has to be chosen. */
  readonly none?: string;
  /** What to do when it was left open. */
  readonly missing: string;
  /** Asked always, without it. */
  readonly when?: Condition;
}

interface FormPage {
  readonly title: string;
  readonly parts: readonly FormPart[];
}

const u = (line: Line): string => say(line, 'u');

const together = (conditions: readonly (Condition | undefined)[]): Condition | undefined => {
  const all = conditions.filter((condition) => condition !== undefined);
  return all.length > 1 ? {all} : all[0];
};
/** Undefined when there is nothing that could hold. */
const either = (conditions: readonly (Condition | undefined)[]): Condition | undefined => {
  const any = conditions.filter((condition) => condition !== undefined);
  return any.length > 1 ? {any} : any[0];
};
const areSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The parts so far that ask a question; one that stands on two pages is asked on the first that somebody meets. */
const askedIn = new Map<string, {readonly id: string; readonly isChoice: boolean}[]>();

/** Undefined before any part that asks it. */
const has = (question: string, values: readonly string[]): Condition | undefined =>
  either(
    (askedIn.get(question) ?? []).map((part): Condition => {
      if (part.isChoice) return {part: part.id, has: values};
      const ticked: Condition = {part: part.id, has: [question]};
      return values.includes('yes') ? ticked : {not: ticked};
    }),
  );

const fits = (box: AnswerBox): Condition | undefined =>
  together(Object.entries(box).map(([question, values]) => has(question, [values].flat())));

const fitsAny = (boxes: readonly AnswerBox[] = []): Condition | undefined => either(boxes.map(fits));

const gateOf = (question: QuestionId): GateId | undefined =>
  (Object.keys(gates) as GateId[]).find((id) => gates[id].opens === question);

const askedWhen = (question: QuestionId): Condition | undefined => {
  const gate = gateOf(question);
  return together([gate && has(gate, ['yes']), fitsAny(shownWhen[question])]);
};

const labelOf = (control: QuestionId | GateId): string =>
  u(isGate(control) ? nl.gates[control] : nl.symptoms[control as keyof typeof nl.symptoms]);

function choiceOptions(question: QuestionId): readonly Option[] {
  const labels: {readonly [answer: string]: Line} = isSymptom(question) ? nl.yesNo : nl.choices[question].answers;
  return answersOf(question).map((answer) => ({value: answer, label: u(labels[answer] ?? answer)}));
}

function formPart(part: Part & {readonly id: PartId}, id: string, before: Condition | undefined): FormPart {
  const copy = nl.parts[part.id];
  // Of ticks the one that most of them have; the others' are narrower.
  const [condition] = questionsOf(part).map(askedWhen);
  const when = together([before, condition]);
  const tick = (control: QuestionId | GateId): Option => {
    const own = isGate(control) ? undefined : askedWhen(control);
    return {value: control, label: labelOf(control), ...(own && !areSame(own, condition) && {when: own})};
  };
  const groups = isChoice(part)
    ? [{options: choiceOptions(part.choice)}]
    : part.groups.map(({id: group, ticks}, index) => {
        const title = nl.groups[group as keyof typeof nl.groups];
        return {
          ...(title && {title: u(title)}),
          options: [...(index === 0 ? gatesOf(part) : []), ...ticks].map(tick),
        };
      });
  return {
    id,
    legend: u(copy.legend),
    ...(copy.hint && {hint: u(copy.hint)}),
    groups,
    ...(copy.none && {none: u(copy.none)}),
    missing: copy.none ? nl.ui.chooseOrNone(u(copy.none)) : nl.ui.chooseOne,
    ...(when && {when}),
  };
}

function formPages(): readonly FormPage[] {
  askedIn.clear();
  const asked = new Map<PartId, Condition | undefined>();
  const pages: FormPage[] = [];
  for (const {screen, when} of sequence.filter((place) => !screenById(place.screen).onInvitation)) {
    const parts: FormPart[] = [];
    for (const part of screenById(screen).parts) {
      const earlier = asked.get(part.id);
      const id = asked.has(part.id) ? `${part.id}-again` : part.id;
      const made = formPart(part, id, together([fitsAny(when), earlier && {not: earlier}]));
      parts.push(made);
      asked.set(part.id, made.when);
      for (const control of [...gatesOf(part), ...questionsOf(part)])
        askedIn.set(control, [...(askedIn.get(control) ?? []), {id, isChoice: isChoice(part)}]);
    }
    pages.push({title: nl.screens[screen], parts});
  }
  return pages;
}

/** The values that somebody with these answers chooses in each part; a question that is left out has its first answer. */
function chosenBy(answers: Answers, part: Part): readonly string[] {
  if (isChoice(part)) return [answers[part.choice] ?? (answersOf(part.choice)[0] as string)];
  const ticks = questionsOf(part).filter((question) => answers[question] === 'yes');
  const open = gatesOf(part).filter((id) => (answers[gates[id].opens] ?? gates[id].otherwise) !== gates[id].otherwise);
  return [...open, ...ticks];
}

/** Somebody who meets most of what there is to draw: pain down to the foot, and an advice with exercises under it. */
const visitor = vignettes.find(({id}) => id === 'VC33')?.answers ?? {};

/** Everything that is shown of the check by what it is compared with, and what somebody with these answers chooses in it. */
export function makeForm(answers: Answers = visitor) {
  const pages = formPages();
  const parts = new Map(screenRows.flatMap((screen) => screen.parts.map((part) => [part.id as string, part as Part])));
  const partOf = (id: string): Part | undefined => parts.get(id) ?? parts.get(id.replace(/-again$/, ''));
  const chosen = pages.flatMap((page) =>
    page.parts.map(({id}): [string, readonly string[]] => {
      const part = partOf(id);
      return [id, part ? chosenBy(answers, part) : []];
    }),
  );
  const filled = {...Object.fromEntries(questionIds.map((id) => [id, answersOf(id)[0]])), ...answers};
  const {heading, card} = outcomeOf(visitTo(filled, null).answers, new Date(2026, 0, 6, 12), {
    practice: 'physiotherapy',
    topic: 'back',
  });
  const {title, emergencyLine, call112, opening, next, back, notDiagnosis, worried} = nl.ui;
  return {
    title,
    emergencyLine,
    call112,
    opening: opening.map(u),
    next,
    back,
    pages,
    /** Plain text, where the check itself computes an advice. */
    result: {heading: u(nl.headings[heading]), lines: [u(nl.outcomes[card].intro), notDiagnosis, u(worried)]},
    visitor: Object.fromEntries(chosen),
  };
}
