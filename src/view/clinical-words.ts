import type {Assessment} from '../triage/assess.js';
import type {Step} from '../triage/flow.js';
import {isSymptom, type AnswerId, type Answers, type QuestionId} from '../triage/questions.js';
import {questionsOf, screenById, sequence, shownWhen, type Part} from '../triage/screens.js';
import {numericDate} from './dates.js';
import {reviewText} from './review-text.js';
import type {Wording} from './wording.js';
import {answerText} from './words.js';

/** What always belongs to the complaint itself, whatever was answered. */
const complaint: readonly QuestionId[] = [
  'age',
  'location',
  'duration',
  'course',
  'pain',
  'daily-function',
  'injury',
  'leg-pain',
  'work',
];

/** One answer as a clinician writes it; what was denied stands in a list of its own, so without its "no". */
function clinicalTerm(wording: Wording, question: QuestionId, answer: AnswerId): string {
  const {symptoms, choices} = wording.copy.clinical;
  if (isSymptom(question)) return symptoms[question] ?? answerText(wording, question, 'yes').toLowerCase();
  const terms: {readonly [answer: string]: string} = choices[question] ?? {};
  return terms[answer] ?? answerText(wording, question, answer).toLowerCase();
}

/**
 * The half page for the professional: what decided, the complaint, what else is there, what was denied, and what was
 * not asked because the check stopped before it. One line each: the term and what belongs to it.
 */
export function clinicalLines(
  wording: Wording,
  assessment: Assessment,
  answers: Answers,
  steps: readonly Step[],
): readonly (readonly [term: string, text: string])[] {
  const {copy, say} = wording;
  const {clinical} = copy;
  const {urgency, window, reasons, profile, slowRecovery} = assessment;
  const asked = steps.flatMap((step) => step.questions);
  const terms = (questions: readonly QuestionId[]): string =>
    questions
      .flatMap((question) => {
        const answer = answers[question];
        return answer === undefined ? [] : clinicalTerm(wording, question, answer);
      })
      .join('; ');
  const because = [...new Set(reasons.flatMap((reason) => reason.because))];
  const isDenied = (question: QuestionId): boolean =>
    answers[question] === 'no' || (question === 'leg-strength' && answers[question] === 'normal');
  // Slow-recovery factors have a line of their own.
  const apart = [...complaint, ...because, ...questionsOf(screenById('slow-recovery').parts[0] as Part)];
  const others = asked.filter((question) => !apart.includes(question));
  const last = steps[steps.length - 1]?.position ?? 0;
  const seen = steps.map(({screen}) => screen);
  const ahead = [...new Set(sequence.slice(last + 1).map(({screen}) => screen))];
  const notReached = ahead.filter(
    (screen) =>
      !seen.includes(screen) &&
      screenById(screen).parts.some((part) => questionsOf(part).some((question) => !shownWhen[question])),
  );
  const lines: readonly (readonly [string, string])[] = [
    [
      clinical.advice,
      [copy.outcomes[urgency].label, ...(window ? [say(copy.windows[window]).replace(/\.$/, '')] : [])].join(', '),
    ],
    [clinical.because, terms(because)],
    [clinical.complaint, terms(complaint.filter((question) => asked.includes(question)))],
    [clinical.present, terms(others.filter((question) => !isDenied(question)))],
    [clinical.absent, terms(others.filter(isDenied))],
    [clinical.notAsked, notReached.map((screen) => copy.screens[screen].toLowerCase()).join('; ')],
    [
      clinical.recovery,
      profile && asked.includes('stress')
        ? clinical.recoveryOf(profile, terms(slowRecovery.factors) || clinical.noFactors)
        : '',
    ],
  ];
  return lines.filter(([, text]) => text !== '');
}

/** The line above it: when, by which rules, and who reviewed them or that nobody has. */
export const clinicalHead = ({copy}: Wording, now: Date, rulesVersion: string, reviewedBy: string): string =>
  `${copy.clinical.head(numericDate(now), rulesVersion)} ${reviewText(copy, reviewedBy)}.`;
