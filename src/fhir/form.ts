import {radioLabels} from '../copy/labels.js';
import type {Line} from '../copy/line.js';
import {nl} from '../copy/nl.js';
import type {AnswerBox} from '../triage/facts.js';
import {answersOf, type Answers, type QuestionId, type SymptomId} from '../triage/questions.js';
import {
  gates,
  gatesOf,
  isChoice,
  screenById,
  sequence,
  shownWhen,
  type Part,
  type PartId,
  type ScreenId,
} from '../triage/screens.js';

/** The form as a canonical. A URN, because the check has no address of its own: a site has the files on its own server. */
export const canonical = 'urn:rugpijn-check:questionnaire';

/** The system of every code: a question and one of its answers, such as `leg-pain.none`. */
export const system = 'urn:rugpijn-check:answer';

/** Something to choose. */
interface Choice {
  readonly code: string;
  readonly text: Line;
}

interface Option extends Choice {
  /** Whether somebody with these answers chooses it. */
  readonly isChosen: (answers: Answers) => boolean;
}

/** What is asked as one question: radios, or ticks that are asked together. */
export interface FormItem {
  readonly linkId: string;
  readonly text: Line;
  readonly hint: Line | undefined;
  /** What it asks of the check. */
  readonly questions: readonly QuestionId[];
  readonly options: readonly Option[];
  /** Of ticks: what is chosen where none of them fits. */
  readonly none: Choice | undefined;
}

/** A screen at a place where it may come. */
export interface FormGroup {
  readonly linkId: string;
  readonly screen: ScreenId;
  /** What leads to it before its turn. */
  readonly when: readonly AnswerBox[] | undefined;
  readonly items: readonly FormItem[];
}

/** A question of the check, a tick that opens one, or a list of ticks, with what is chosen there. */
export const codeOf = (control: string, answer: string): string => `${control}.${answer}`;

const radios = (linkId: string, text: Line, hint: Line | undefined, question: QuestionId): FormItem => ({
  linkId,
  text,
  hint,
  questions: [question],
  options: answersOf(question).map((answer) => ({
    code: codeOf(question, answer),
    text: radioLabels(nl, question)[answer] ?? answer,
    isChosen: (answers) => answers[question] === answer,
  })),
  none: undefined,
});

/** The items of one part: ticks that are not asked together are asked on their own. */
function itemsOf(group: string, part: Part & {readonly id: PartId}): readonly FormItem[] {
  const linkId = codeOf(group, part.id);
  const {legend, hint, none} = nl.parts[part.id];
  if (isChoice(part)) return [radios(linkId, legend, hint, part.choice)];
  const ticks = part.groups.flatMap((one) => one.ticks) as readonly SymptomId[];
  const [first] = ticks;
  const isWithFirst = (tick: QuestionId): boolean => shownWhen[tick] === shownWhen[first as QuestionId];
  const questions = ticks.filter(isWithFirst);
  const options: Option[] = [
    ...gatesOf(part).map((gate) => ({
      code: codeOf(gate, 'yes'),
      text: nl.gates[gate],
      isChosen: (answers: Answers) => answers[gates[gate].opens] !== gates[gate].otherwise,
    })),
    ...questions.map((tick) => ({
      code: codeOf(tick, 'yes'),
      text: nl.symptoms[tick],
      isChosen: (answers: Answers) => answers[tick] === 'yes',
    })),
  ];
  return [
    {
      linkId,
      text: legend,
      hint,
      questions,
      options,
      none: {code: codeOf(part.id, 'none'), text: none as Line},
    },
    ...ticks
      .filter((tick) => !isWithFirst(tick))
      .map((tick) => radios(codeOf(group, tick), nl.symptoms[tick], undefined, tick)),
  ];
}

/** The form: a group for each place in the sequence of screens, in that order. */
export const makeForm = (): readonly FormGroup[] =>
  sequence.map(({screen, when}) => {
    const linkId = when ? codeOf(screen, 'early') : screen;
    return {linkId, screen, when, items: screenById(screen).parts.flatMap((part) => itemsOf(linkId, part))};
  });
