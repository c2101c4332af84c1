/** The questions of the check and finished answers to them, as resources of FHIR R4. */
export {questionnaire} from './fhir/questionnaire.js';
export {questionnaireResponse} from './fhir/questionnaire-response.js';
export type {
  Coding,
  EnableWhen,
  Extension,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
} from './fhir/resources.js';
