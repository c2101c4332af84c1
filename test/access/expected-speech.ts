import {say, type Line, type Pronoun} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import {decide} from '../../src/triage/assess.js';
import {outcomeOf} from '../../src/triage/outcome.js';
import {answersOf, type Answers, type ChoiceId, type QuestionId, type SymptomId} from '../../src/triage/questions.js';
import {gates, type GateId, type PartId} from '../../src/triage/screens.js';
import {rank} from '../../src/triage/urgency.js';
import {openScreen, type ControlId, type Visit} from '../../src/triage/visit.js';
import {site} from '../helpers/situation.js';

// What must be said when somebody does something. What stands there to be read, and in which order, is written down in
// accessibility-trees.txt.

/** The check's own title is of level 2 on the page of these tests. */
const heading = (depth: number, text: string): string => `heading, ${text}, level ${2 + depth}`;

export const labelOf = (control: ControlId, pronoun: Pronoun): string =>
  say(control in gates ? nl.gates[control as GateId] : nl.symptoms[control as SymptomId], pronoun);

/** What stands under a tick that is an emergency by itself. */
function alarmOf(control: ControlId, pronoun: Pronoun): string | undefined {
  if (control in gates) return undefined;
  const {urgency} = decide({[control]: 'yes'});
  if (rank(urgency) > rank('call-now')) return undefined;
  return say(nl.ui.alarms[urgency === 'call-112' ? urgency : 'call-now'], pronoun);
}

/** The alarm line as a live region says it. */
export const alarmSaid = (control: ControlId, pronoun: Pronoun): string[] => {
  const alarm = alarmOf(control, pronoun);
  return alarm ? [`polite: ${alarm} ${nl.ui.call112}`] : [];
};

export const checkbox = (label: string, checked: boolean): string =>
  `checkbox, ${label}, ${checked ? 'checked' : 'not checked'}`;

export const radio = (question: QuestionId, answer: string, checked: boolean, pronoun: Pronoun): string => {
  const answers = answersOf(question);
  const labels: {readonly [answer: string]: Line} =
    question in nl.choices ? nl.choices[question as ChoiceId].answers : nl.yesNo;
  const position = (answers as readonly string[]).indexOf(answer) + 1;
  return `radio, ${say(labels[answer] as Line, pronoun)}, ${checked ? 'checked' : 'not checked'}, position ${position}, set size ${answers.length}`;
};

/** A heading, because every reader says the words of a heading that gets the focus. */
export const errorOf = (id: PartId, pronoun: Pronoun): string => {
  const {none} = nl.parts[id];
  return heading(2, none ? nl.ui.chooseOrNone(say(none, pronoun)) : nl.ui.chooseOne);
};

/** Where the focus is after a step: on the first question. */
export const firstQuestion = (visit: Visit, pronoun: Pronoun): string =>
  heading(1, say(nl.parts[openScreen(visit)?.parts[0]?.id as PartId].legend, pronoun));

/** Where the focus is when a result has come. */
export function resultHeading(given: Answers, now: Date, pronoun: Pronoun): string {
  const outcome = outcomeOf(given, now, site());
  const before = outcome.window ? say(nl.windows[outcome.window], pronoun) : nl.outcomes[outcome.card].haste;
  return heading(1, `${before ? `${before}: ` : ''}${say(nl.headings[outcome.heading], pronoun)}`);
}
