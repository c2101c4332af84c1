import {nl} from '../../src/copy/nl.js';
import {safeEmergency, safeLines} from '../../src/copy/nl/safe-lines.js';
import {linePages, tipPages} from '../../src/copy/pages.js';
import {firstRows, helpline, sectionRows} from '../../src/triage/advice.js';
import {decide} from '../../src/triage/assess.js';
import {contactBelow, doorRows, headingRows, linksBeside} from '../../src/triage/doors.js';
import {exerciseRows, kindRows, planRows, plans} from '../../src/triage/exercises.js';
import {facts} from '../../src/triage/facts.js';
import {walk} from '../../src/triage/flow.js';
import {answersOf, questionIds, questions, type AnswerId, type Answers} from '../../src/triage/questions.js';
import {outcomeOf} from '../../src/triage/outcome.js';
import {actRows, cardRows, groupRows, nodeRows} from '../../src/triage/plan.js';
import {painFreeMedianDays, recoveryPoints} from '../../src/triage/recovery.js';
import {ruleRows, rulesVersion} from '../../src/triage/rules.js';
import {makeLeaflet} from '../../src/triage/leaflet.js';
import {
  everyMark,
  markByDoctor,
  markByPhysiotherapist,
  markOfHernia,
  safetyNet,
  signRows,
} from '../../src/triage/safety-net.js';
import {gates, screenRows, sequence, shownWhen} from '../../src/triage/screens.js';
import {person} from '../helpers/person.js';
import {site} from '../helpers/situation.js';

/*
 * Everything that a version of the rules stands for, as plain text, part by part. Tables are written out; what is code is
 * asked what it says to a fixed crowd. So a comment, a format or another way to the same words changes nothing here.
 * When only the shape changes in which this file gets its answers: remove rules-version.json, run npm run update, and let
 * the commit say why every word and every outcome is the same.
 */

/** A number that is the same for the same text, and looks like chance. */
function scatter(text: string): number {
  let state = 2_166_136_261;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) as number), 16_777_619) >>> 0;
  return Math.imul(state ^ (state >>> 15), 2_246_822_519) >>> 0;
}

/** Mostly well people, so that every kind of advice is among them. Each answer is drawn by its question's own name: a new question changes no other answer. */
const drawn: readonly Answers[] = Array.from({length: 400}, (_, number) => {
  const worrying = [2, 5, 10][number % 3] as number;
  return Object.fromEntries(
    questionIds.map((question) => {
      const chance = scatter(`${number} ${question}`);
      const answers = answersOf(question);
      const isFirst = chance % 100 >= worrying && question !== 'age';
      return [question, answers[isFirst ? 0 : (chance >>> 8) % answers.length] as AnswerId];
    }),
  );
});

/** Somebody of each outcome with more to say than whom to call, by whom each single answer is tried. */
const bases: readonly Answers[] = [
  {fever: 'yes'},
  {'night-pain': 'yes'},
  {pain: '8', duration: '3-to-6-weeks', course: 'same'},
  {'leg-pain': 'one-leg-below-knee', duration: '6-to-12-weeks'},
  {duration: 'over-12-weeks', 'morning-stiffness': 'yes'},
  {},
];
const tried: readonly Answers[] = bases.flatMap((base) =>
  questionIds.flatMap((question) =>
    answersOf(question).map((answer) => person({age: '18-to-44', ...base, [question]: answer})),
  ),
);

const officeHours = new Date(Date.UTC(2026, 10, 23, 9));
const evening = new Date(Date.UTC(2026, 10, 23, 21));

const crowd = [...drawn, ...tried].map((all) => {
  const {counted, steps} = walk(all);
  return {all, screens: steps.map(({screen}) => screen), assessment: decide(counted)};
});

/** Words that stand among the words of the interface, but that tell the visitor what to do or how to answer. */
const {
  hernia,
  opening,
  emergencyLine,
  call112,
  alarms,
  worstPain,
  sayThis,
  sayHaste,
  saySince,
  startOfSaying,
  worried112,
  worried,
  suicideHelpline,
  notDiagnosis,
} = nl.ui;

const parts: {readonly [part: string]: unknown} = {
  questions,
  screens: {screenRows, gates, sequence, shownWhen},
  facts,
  rules: ruleRows,
  'where the check goes': crowd.map(({screens}) => screens),
  'what it decides': crowd.map(({assessment}) => ({...assessment, rulesVersion: ''})),
  // Looks at every other answer that each of them could give, so only some are asked.
  'what a result tells': crowd
    .filter((_, index) => index % 5 === 0)
    .flatMap(({all}) => [
      outcomeOf(all, officeHours, site()),
      outcomeOf(all, evening, site('gp', 'hernia')),
      outcomeOf(all, evening, site('other')),
    ]),
  advice: [sectionRows, firstRows, helpline, makeLeaflet(), recoveryPoints, painFreeMedianDays],
  'what stands in the card': [headingRows, doorRows, contactBelow, linksBeside, cardRows],
  'the plan': [nodeRows, actRows, groupRows],
  exercises: [kindRows, exerciseRows, planRows, plans],
  'safety net': [signRows, safetyNet, markByDoctor, markByPhysiotherapist, markOfHernia, everyMark],
  'words of the questions': [
    ...[nl.symptoms, nl.symptomsSaid, nl.choices, nl.yesNo, nl.gates, nl.parts, nl.groups, nl.screens],
    ...[hernia, opening, worstPain],
  ],
  'words of the rules': [
    ...[nl.facts, nl.reasons, nl.outcomes, nl.card, nl.headings, nl.windows, nl.doors, nl.sources],
    ...[emergencyLine, call112, alarms, sayThis, sayHaste, saySince, startOfSaying],
  ],
  'words of the advice': [
    ...[
      nl.sections,
      nl.plan,
      nl.lines,
      nl.items,
      linePages,
      nl.factorTips,
      nl.tipItems,
      tipPages,
      nl.timeline,
      nl.leaflet,
      nl.clinical,
    ],
    ...[suicideHelpline, notDiagnosis],
  ],
  'words of the exercises': [nl.exercises, nl.programme],
  'words of the safety net': [nl.safetyNet, nl.raises, worried112, worried, safeLines, safeEmergency],
};

/** Plain data: keys in the order of the alphabet, and a sentence with figures in it as what it says of a few. */
function plain(value: unknown): unknown {
  if (typeof value === 'function')
    return [1, 2].map((first) => (value as (...figures: number[]) => string)(first, first + 2, first + 4));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([first], [second]) => (first < second ? -1 : 1))
      .map(([key, item]) => [key, plain(item)]),
  );
}

/** Each part as text. */
export const plainParts = (): {readonly [part: string]: string} =>
  Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, JSON.stringify(plain(value))]));

export {rulesVersion};
