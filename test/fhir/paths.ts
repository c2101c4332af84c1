import type {Answers} from '../../src/triage/questions.js';
import {advance, newVisit, openScreen, type ControlId, type Visit} from '../../src/triage/visit.js';
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

/** What the check asks of one person, screen after screen, and on the invitation that stands on the advice. */
export interface Path {
  readonly screens: readonly Screen[];
  readonly invitation: readonly ControlId[];
}

/** Says that there is something to tell of the legs. */
const tellsOfLegs: Answers = {'leg-pain': 'one-leg-above-knee', 'leg-strength': 'slightly-less'};

function pathOf(answers: Answers, hasSecondThoughts: boolean): Path {
  const screens: Screen[] = [];
  let visit: Visit = newVisit;
  for (let open = openScreen(visit); open; open = openScreen(visit)) {
    // Who has second thoughts says on the next screen what it is, or that it is nothing after all.
    const filled = fill(visit, open.id === 'legs' && hasSecondThoughts ? {...answers, ...tellsOfLegs} : answers);
    screens.push({
      atFirst: open.parts.flatMap(({controls}) => controls),
      parts: (openScreen(filled)?.parts ?? []).map(({controls, ticked, chosen}) => ({
        controls,
        chosen:
          chosen === undefined ? ticked.map((control) => `${control}.yes`) : controls.map((one) => `${one}.${chosen}`),
      })),
    });
    visit = advance(filled);
  }
  return {screens, invitation: visit.path.invitation?.questions ?? []};
}

/** A test patient for each outcome, somebody who meets every screen, and some hundreds of others. */
export const paths = (): readonly Path[] =>
  [everything, ...cards.map((card) => patient(outcomePatients[card])), ...[...crowd(40)].map(({answers}) => answers)].map(
    (answers, index) => pathOf(answers, index % 4 === 0),
  );
