import {say} from '../../../src/copy/line.js';
import {nl} from '../../../src/copy/nl.js';
import type {Answers} from '../../../src/triage/questions.js';
import {screenRows} from '../../../src/triage/screens.js';
import {labelsFor, textOf} from '../../helpers/visitor.js';

export {hasResult, play} from '../../helpers/visitor.js';

/** Whether somebody with `answers` would choose this one; Orca's listener asks it of what has the focus. */
export function isWanted(input: HTMLInputElement, answers: Answers): boolean {
  const legend = textOf(input.closest('fieldset.part')?.querySelector('legend') ?? null);
  const part = screenRows.flatMap(({parts}) => parts).find(({id}) => say(nl.parts[id].legend, 'u') === legend);
  return part !== undefined && labelsFor(part, answers, 'u').includes(textOf(input.labels?.[0] ?? null));
}
