import type {ForProfessional, Given} from '../triage/telling.js';
import type {Outcome} from '../triage/outcome.js';
import {isSymptom} from '../triage/questions.js';
import {numericDate} from './dates.js';
import {reviewText} from './review-text.js';
import type {Wording} from './wording.js';
import {answerText} from './words.js';

/** One answer as a clinician writes it; what was denied stands in a list of its own, so without its "no". */
function clinicalTerm(wording: Wording, given: Given): string {
  const {question, answer} = given;
  const {symptoms, choices} = wording.copy.clinical;
  if (isSymptom(question)) return symptoms[question] ?? answerText(wording, {question, answer: 'yes'}).toLowerCase();
  const terms: {readonly [answer: string]: string} = choices[question] ?? {};
  return terms[answer] ?? answerText(wording, given).toLowerCase();
}

/** The half page for the professional, one line each: the term and what belongs to it. */
export function clinicalLines(
  wording: Wording,
  {card, window, professional}: Outcome,
): readonly (readonly [term: string, text: string])[] {
  const {copy, say} = wording;
  const {clinical} = copy;
  const terms = (given: readonly Given[]): string => given.map((one) => clinicalTerm(wording, one)).join('; ');
  const {because, complaint, present, absent, notAsked, recovery}: ForProfessional = professional;
  const lines: readonly (readonly [string, string])[] = [
    [clinical.advice, [copy.outcomes[card].label, ...(window ? [say(copy.windows[window])] : [])].join(', ')],
    [clinical.because, terms(because)],
    [clinical.complaint, terms(complaint)],
    [clinical.present, terms(present)],
    [clinical.absent, terms(absent)],
    [clinical.notAsked, notAsked.map((screen) => copy.screens[screen].toLowerCase()).join('; ')],
    [
      clinical.recovery,
      recovery
        ? clinical.recoveryOf(
            recovery.profile,
            recovery.factors ? terms(recovery.factors) || clinical.noFactors : clinical.notAskedFactors,
          )
        : '',
    ],
  ];
  return lines.filter(([, text]) => text !== '');
}

/** The line above it: when, by which rules, and who reviewed them or that nobody has. */
export const clinicalHead = ({copy}: Wording, now: Date, rulesVersion: string, reviewedBy: string): string =>
  `${copy.clinical.head(numericDate(now), rulesVersion)} ${reviewText(copy, reviewedBy)}.`;
