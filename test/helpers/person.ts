import type {Answers} from '../../src/triage/questions.js';
import {questionsOf, screenRows} from '../../src/triage/screens.js';

export {person} from '../../demo/builder/person.js';

const personal = screenRows
  .filter(({onInvitation}) => onInvitation)
  .flatMap(({parts}) => parts.flatMap(questionsOf)) as readonly string[];

/** What somebody answered before the advice: they left the invitation that stands on it. */
export const uninvited = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => !personal.includes(question)));
