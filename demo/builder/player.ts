import {say, type Line, type Pronoun} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import type {Answers, ChoiceId, QuestionId, SymptomId} from '../../src/triage/questions.js';
import {gates, isPersonal, questionsOf, screenRows, type GateId, type Part} from '../../src/triage/screens.js';

// Somebody who goes through a check by its labels and buttons, as a visitor does: for a result without playing, and for
// the tests. The page can't see into the closed root; this asks the element, whose answers are nobody's.

/** What is inside the closed root. */
export const inside = (element: RugpijnCheckElement): ParentNode => element.renderRoot;

export const textOf = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

const all = <T extends Element = HTMLElement>(element: RugpijnCheckElement, selector: string): T[] => [
  ...inside(element).querySelectorAll<T>(selector),
];

/** Clicks the button with this text, as a visitor does. */
export async function press(element: RugpijnCheckElement, text: string): Promise<void> {
  const button = all<HTMLButtonElement>(element, 'button').find(
    (candidate) => textOf(candidate) === text || candidate.getAttribute('aria-label') === text,
  );
  if (!button) throw new Error(`no button "${text}"`);
  button.click();
  await element.updateComplete;
}

/** Clicks the answer with this text in the fieldset with this legend. */
export async function pick(element: RugpijnCheckElement, legend: string, label: string): Promise<void> {
  const fieldset = all(element, 'fieldset.part').find(
    (candidate) => textOf(candidate.querySelector('legend')) === legend,
  );
  if (!fieldset) throw new Error(`no question "${legend}"`);
  const answer = [...fieldset.querySelectorAll<HTMLLabelElement>('label')].find(
    (candidate) => textOf(candidate) === label,
  );
  if (!answer) throw new Error(`no answer "${label}" to "${legend}"`);
  answer.click();
  await element.updateComplete;
}

/** The question groups on the screen, by their legends. */
export const legends = (element: RugpijnCheckElement): string[] => all(element, 'fieldset.part > legend').map(textOf);

/** The labels that somebody with `answers` would click in one part, in order. */
export function labelsFor(
  part: Part & {readonly id: keyof typeof nl.parts},
  answers: Answers,
  pronoun: Pronoun,
  asked: (question: QuestionId) => boolean = () => true,
): string[] {
  const words = (line: Line): string => say(line, pronoun);
  if ('choice' in part) {
    const question = part.choice;
    const labels: {readonly [answer: string]: Line} =
      question in nl.choices ? nl.choices[question as ChoiceId].answers : nl.yesNo;
    return [words(labels[answers[question] as string] as Line)];
  }
  const open = (part.gates ?? []).filter((id: GateId) => answers[gates[id].opens] !== gates[id].otherwise);
  const ticked = questionsOf(part).filter((question) => answers[question] === 'yes' && asked(question)) as SymptomId[];
  const labels = [...open.map((id) => words(nl.gates[id])), ...ticked.map((question) => words(nl.symptoms[question]))];
  return labels.length > 0 ? labels : [words(nl.parts[part.id].none as Line)];
}

/** Answers the open screen as somebody with `answers` would, by labels only, and goes on. */
export async function answerScreen(element: RugpijnCheckElement, answers: Answers, pronoun: Pronoun): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    // Choosing may bring up another question on the same screen.
    const legend = legends(element).find((candidate) => !done.has(candidate));
    if (legend === undefined) break;
    done.add(legend);
    const part = screenRows.flatMap(({parts}) => parts).find(({id}) => say(nl.parts[id].legend, pronoun) === legend);
    if (!part) throw new Error(`no such question in the copy: "${legend}"`);
    for (const label of labelsFor(part, answers, pronoun)) await pick(element, legend, label);
  }
  await press(element, nl.ui.next);
}

export const hasResult = (element: RugpijnCheckElement): boolean => inside(element).querySelector('.card') !== null;

const hasInvitation = (element: RugpijnCheckElement): boolean => inside(element).querySelector('.invitation') !== null;

/**
 * Plays the whole check; `onScreen` is called on every screen, the result included. Who has answers to what the advice
 * invites to, takes the invitation.
 */
export async function play(
  element: RugpijnCheckElement,
  answers: Answers,
  pronoun: Pronoun = 'u',
  onScreen: () => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  let screens = 0;
  while (!hasResult(element)) {
    await onScreen();
    await answerScreen(element, answers, pronoun);
    if (++screens > 20) throw new Error('the check does not end');
  }
  await onScreen();
  if (!hasInvitation(element) || !isPersonal(answers)) return screens;
  await press(element, nl.ui.invitation.button);
  await onScreen();
  await answerScreen(element, answers, pronoun);
  await onScreen();
  return screens + 1;
}
