import type {Pronoun} from '../copy/line.js';
import {walk} from '../triage/flow.js';
import {assertKnownAnswers} from '../triage/known-answers.js';
import type {Answers} from '../triage/questions.js';
import type {QuestionnaireResponse} from './resources.js';
import {responseOf} from './response.js';

/**
 * Finished answers as a FHIR R4 QuestionnaireResponse to `questionnaire()`: what the check asks under these answers, and
 * nothing else. It names nobody.
 * @param authored when the answers were given
 * @param pronoun how the patient was spoken to
 * @throws {TypeError} for an unknown question or answer; an `Error` when the check has more to ask
 */
export function questionnaireResponse(answers: Answers, authored: Date, pronoun: Pronoun = 'u'): QuestionnaireResponse {
  const path = walk(assertKnownAnswers(answers));
  if (path.next) throw new Error(`not everything was asked yet: ${path.next.screen} is still open`);
  return responseOf(path, authored, pronoun);
}
