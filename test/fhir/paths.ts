import {questionnaireResponse, type QuestionnaireResponse} from '../../src/fhir.js';
import type {Answers} from '../../src/triage/questions.js';
import {advance, newVisit, openScreen, personalise, type ControlId} from '../../src/triage/visit.js';
import {crowd} from '../helpers/crowd.js';
import {cards, everything, outcomePatients, patient} from '../helpers/people.js';
import {fill} from '../helpers/visit.js';

/** One fieldset, when its whole screen is answered. */
interface Part {
  /** What can be chosen: questions, and ticks that open one. */
  readonly controls: readonly ControlId[];
  /** What was: a control with its answer, and nothing where "none of these" was. */
  readonly chosen: readonly string[];
}

interface Screen {
  /** What can be chosen when it opens. */
  readonly atFirst: readonly ControlId[];
  readonly parts: readonly Part[];
}

/** What the check asks of one person, screen after screen. */
export interface Path {
  readonly screens: readonly Screen[];
  /** What the advice invites to, of who leaves that. */
  readonly invitation: readonly ControlId[];
  /** What the package makes of the answers; nothing of who had second thoughts on the way, which the answers don't tell. */
  readonly response: QuestionnaireResponse | null;
}

/** Says that there is something to tell of the legs. */
const tellsOfLegs: Answers = {'leg-pain': 'one-leg-above-knee', 'leg-strength': 'slightly-less'};

function pathOf(answers: Answers, hasSecondThoughts: boolean): Path {
  const screens: Screen[] = [];
  let visit = newVisit;
  for (;;) {
    const {next, invitation} = visit.path;
    if (!next && invitation?.questions.every((question) => answers[question] !== undefined)) visit = personalise(visit);
    const open = openScreen(visit);
    if (!open) break;
    // Who has second thoughts says on the next screen what it is, or that it is nothing after all.
    const filled = fill(visit, open.id === 'legs' && hasSecondThoughts ? {...answers, ...tellsOfLegs} : answers);
    screens.push({
      atFirst: open.parts.flatMap(({controls}) => controls),
      parts: (openScreen(filled)?.parts ?? []).map(({controls, ticked, chosen}) => ({
        controls,
        chosen: chosen === undefined ? ticked.map((one) => `${one}.yes`) : controls.map((one) => `${one}.${chosen}`),
      })),
    });
    visit = advance(filled);
  }
  return {
    screens,
    invitation: visit.path.invitation?.questions ?? [],
    response: hasSecondThoughts ? null : questionnaireResponse(visit.answers, new Date(0)),
  };
}

/** Of somebody for each outcome, and of somebody who meets every screen. */
export const examplePaths = (): readonly Path[] =>
  [everything, ...cards.map((card) => patient(outcomePatients[card]))].map((answers) => pathOf(answers, false));

/** Of some hundreds of people, no two the same; every fourth has second thoughts about the legs. */
export function paths(): readonly Path[] {
  const all = [...crowd(40)].map(({answers}, index) => JSON.stringify(pathOf(answers, index % 4 === 0)));
  return [...new Set(all)].map((path) => JSON.parse(path) as Path);
}
