import {gates} from '../../src/triage/screens.js';
import {crowd} from '../helpers/crowd.js';
import {person} from '../helpers/person.js';
import {vignettes} from '../triage/vignettes.js';

export {questionnaire, questionnaireResponse} from '../../src/fhir.js';
export {answersOnPath, questions, rulesVersion} from '../../src/triage.js';
export {everything, patient} from '../helpers/people.js';
export {gates, person};

/** Everybody's answers: the test patients, and of the crowd who left the invitation too. */
export const everybody = () => [
  ...vignettes.map(({answers}) => person(answers)),
  ...[...crowd(20)].map(({answers}) => answers),
];
