import {say, type Line} from '../../../src/copy/line.js';
import {nl} from '../../../src/copy/nl.js';
import {linePages, tipPages, type PageId} from '../../../src/copy/pages.js';
import type {LineId, Section, SectionId} from '../../../src/triage/advice.js';
import {judge} from '../../../src/triage/assess.js';
import type {DoorId, HeadingId} from '../../../src/triage/doors.js';
import type {ExerciseId, Programme} from '../../../src/triage/exercises.js';
import type {SlowRecoveryFactor} from '../../../src/triage/facts.js';
import {walk} from '../../../src/triage/flow.js';
import {outcomeOf, type Outcome} from '../../../src/triage/outcome.js';
import type {Answers, QuestionId, SymptomId} from '../../../src/triage/questions.js';
import {ruleRows, type RuleId} from '../../../src/triage/rules.js';
import type {Mark, Sign, SignTextId} from '../../../src/triage/safety-net.js';
import {makeLeaflet} from '../../../src/triage/leaflet.js';
import {gates, isChoice, screenById, screenRows, type GateId, type PartId} from '../../../src/triage/screens.js';
import type {Site, Situation} from '../../../src/triage/situation.js';
import {namedSources, type NamedSourceId} from '../../../src/triage/sources.js';
import {rank} from '../../../src/triage/urgency.js';
import {parted} from '../../../src/view/lead.js';
import {situationFor} from '../../helpers/situation.js';

/** What a practice says of itself on its site, by the names of the attributes. */
export const settings = {
  'contact-name': 'Praktijk De Brug',
  'contact-address': 'Brugstraat 1, 1234 AB Utrecht',
  'contact-phone': '030 123 45 67',
  'contact-email': 'brug@example.org',
  'contact-url': 'https://brug.example.org/',
  'contact-2-name': 'Praktijk Het Veer',
  'contact-2-address': 'Veerweg 2, 1234 CD Utrecht',
  'contact-2-phone': '030 765 43 21',
  'contact-2-email': 'veer@example.org',
  'contact-2-url': 'https://veer.example.org/',
  'programme-url': 'https://brug.example.org/programma',
  'lifestyle-url': 'https://brug.example.org/leefstijl',
  'therapist-url': 'https://zoek.example.org/',
  offers: 'manual-therapist psychosomatic-care',
} as const;

/** Something of the check that a visitor can meet. An id that there is not, does not compile. */
export type Met =
  /** A line of advice, and one that is marked as fitting the visitor's own answers. */
  | `line ${LineId}`
  | `fits ${LineId}`
  /** A section of the advice. */
  | `section ${SectionId}`
  /** What helps against something that makes recovery harder. */
  | `tip ${SlowRecoveryFactor}`
  | `exercise ${ExerciseId}`
  /** How the plan of exercises goes on. */
  | 'plan afterwards'
  /** The drawing of the usual course. */
  | 'timeline'
  /** A rule that sends somebody on, or a more urgent one does. */
  | `rule ${RuleId}`
  /** A question, and what stands under it. */
  | `asks ${QuestionId}`
  | `hint ${PartId}`
  /** When to call after all: a sign, or a date. */
  | `sign ${SignTextId | SymptomId}`
  | `mark ${Mark['weeks']}`
  | 'mark hernia'
  | `heading ${HeadingId}`
  | `door ${DoorId}`
  /** What the practice says of itself. */
  | `site ${keyof typeof settings}`
  | `source ${NamedSourceId}`
  | `about ${'purpose' | 'sourcesTitle' | 'notReviewed' | 'noCeMark'}`
  | `ui ${'opening' | 'worried' | 'notSure' | 'notDiagnosis' | 'whyThisAdvice'}`;

/** What somebody meets, each with the words that stand on the page. */
export type AllMet = ReadonlyMap<Met, readonly Line[]>;

type Entry = readonly [met: Met, words: readonly Line[]];

const everyPart = screenRows.flatMap(({parts}) => parts);
/** Met, but not said, because something else goes before it. */
const unsaid: readonly Line[] = [];

/** The words of a question: what stands over its list, the tick that opens it, or its own box. */
function wordsOf(question: QuestionId): Line {
  const gate = (Object.keys(gates) as GateId[]).find((id) => gates[id].opens === question);
  if (gate) return nl.gates[gate];
  const list = everyPart.find((part) => isChoice(part) && part.choice === question);
  return list ? nl.parts[list.id].legend : nl.symptoms[question as SymptomId];
}

/** The questions that somebody is asked. */
const questionsOf = (answers: Answers): readonly Entry[] => [
  ...(Object.keys(answers) as QuestionId[]).map((question): Entry => [`asks ${question}`, [wordsOf(question)]]),
  ...walk(answers)
    .steps.flatMap(({screen}) => screenById(screen).parts)
    .filter(({id}) => nl.parts[id].hint !== undefined)
    .map(({id}): Entry => [`hint ${id}`, [nl.parts[id].hint as Line]]),
];

/** The rules that send somebody on; one that a more urgent rule goes before, says nothing any more. */
const rulesOf = (answers: Answers, {urgency}: Outcome): readonly Entry[] => {
  const {reasons, alsoNote} = judge(answers);
  return ruleRows.flatMap(({id, then}): readonly Entry[] => {
    const own = reasons.find(({rule}) => rule === id);
    if (own) return [[`rule ${id}`, [nl.reasons[own.reason]]]];
    return rank(urgency) < rank(then) || alsoNote.some(({rule}) => rule === id) ? [[`rule ${id}`, unsaid]] : [];
  });
};

const lineOf = (line: LineId): Entry => [`line ${line}`, [nl.lines[line], ...(nl.items[line] ?? [])]];
const tipOf = (factor: SlowRecoveryFactor): Entry => [
  `tip ${factor}`,
  [nl.factorTips[factor], ...(nl.tipItems[factor] ?? [])],
];
const signOf = (sign: Sign): Entry =>
  'symptom' in sign
    ? [`sign ${sign.symptom}`, [nl.symptoms[sign.symptom]]]
    : [`sign ${sign.text}`, [nl.safetyNet.signs[sign.text]]];
const timeline: Entry = ['timeline', [nl.timeline.caption, nl.timeline.band, ...nl.timeline.figures]];

const sectionsOf = (
  sections: readonly Section[],
  titleOf = (id: SectionId): Line => nl.sections[id],
): readonly Entry[] =>
  sections.flatMap(({id, lines, suited}): readonly Entry[] => [
    [`section ${id}`, [titleOf(id)]],
    ...lines.map(lineOf),
    ...suited.map((line): Entry => [`fits ${line}`, [nl.lines[line], nl.ui.fitsAnswers]]),
  ]);

const programmeOf = ({kind, exercises, later}: Programme): readonly Entry[] => [
  ...[...exercises, ...later.flatMap(({adds}) => adds)].map((id): Entry => [
    `exercise ${id}`,
    [nl.exercises[id].name, ...nl.exercises[id].steps],
  ]),
  ['plan afterwards', [nl.programme.goesOn.afterwards[kind]]],
];

/** What is done at once says in its own words all of an exercise or a line, each part a sentence. */
const actsOf = ({plan, programme}: Outcome): readonly Entry[] =>
  (plan?.nodes ?? [])
    .flatMap(({acts}) => acts)
    .flatMap(({act, drawing, isExercise, line}): readonly Entry[] => {
      const [first] = programme?.plan ?? [];
      const own = nl.plan.acts[act] ?? (first && !line ? nl.plan.walk(first.walks, first.minutes) : undefined);
      const words = parted(own ?? say(line ? nl.lines[line] : '', 'u'));
      return [
        ...(drawing && isExercise ? [[`exercise ${drawing}`, words] satisfies Entry] : []),
        ...(line ? [[`line ${line}`, words] satisfies Entry] : []),
      ];
    });

/** All that stands in the advice. */
const adviceOf = (outcome: Outcome): readonly Entry[] => [
  ...[...outcome.untilThen, ...outcome.goodNews].map(lineOf),
  ...sectionsOf(outcome.sections, (id) => nl.plan.sections[id] ?? nl.sections[id]),
  ...(outcome.programme ? programmeOf(outcome.programme) : []),
  ...actsOf(outcome),
  ...outcome.factors.map(({question}) => tipOf(question as SlowRecoveryFactor)),
  ...(outcome.today && outcome.sections.some(({id}) => id === 'recovery') ? [timeline] : []),
];

/** When to call after all. */
const callsOf = ({safetyNet}: Outcome): readonly Entry[] =>
  safetyNet
    ? [
        ...safetyNet.groups.flatMap(({signs}) => signs).map(signOf),
        ...safetyNet.marks.map(({weeks, byDoctor, byPhysiotherapist}): Entry => {
          const {marks, marksByDoctor, marksByPhysiotherapist: there} = nl.safetyNet;
          const own = byPhysiotherapist && (weeks === 3 || weeks === 6) ? there[weeks] : marks[weeks];
          const ofLeg = safetyNet.hernia && weeks === 6 ? nl.safetyNet.hernia : own;
          return [`mark ${weeks}`, [byDoctor ? marksByDoctor : ofLeg]];
        }),
        ...(safetyNet.hernia ? [['mark hernia', [nl.safetyNet.hernia]] satisfies Entry] : []),
      ]
    : [];

/** Who else treats at the practice is said in words, and not as the list in the attribute. */
const wordsOfSetting = (attribute: keyof typeof settings): Line =>
  attribute === 'offers' ? nl.ui.alsoHere : settings[attribute];

/** Where somebody is sent to, and what leads there. */
function doorsOf({
  heading,
  doors,
  toPractice,
  contactBelow,
  linksBeside,
  sections,
  factors,
}: Outcome): readonly Entry[] {
  const practice = contactBelow || doors.some((door) => door === toPractice);
  const leadsTo = (page: PageId): boolean =>
    sections.some(({lines}) => lines.some((line) => linePages[line] === page)) ||
    factors.some(({question}) => tipPages[question as SlowRecoveryFactor] === page);
  const shown = (attribute: keyof typeof settings): boolean => {
    if (attribute === 'lifestyle-url') return leadsTo('lifestyle');
    if (attribute === 'programme-url') return linksBeside || leadsTo('programme');
    if (attribute === 'offers') return sections.some(({id}) => id === 'who-treats-what');
    return attribute === 'therapist-url' ? linksBeside : practice;
  };
  return [
    [`heading ${heading}`, [nl.headings[heading]]],
    ...doors.map((door): Entry => [`door ${door}`, [nl.doors[door].title, nl.doors[door].text]]),
    ...(Object.keys(settings) as (keyof typeof settings)[])
      .filter(shown)
      .map((attribute): Entry => [`site ${attribute}`, [wordsOfSetting(attribute)]]),
    ...(practice && sections.some(({id}) => id === 'people-ask')
      ? [['ui notSure', [nl.ui.notSure]] satisfies Entry]
      : []),
  ];
}

/** What stands under every outcome. */
const alwaysOf = ({worried}: Outcome): readonly Entry[] => [
  ...namedSources.map((id): Entry => [`source ${id}`, [nl.sources[id]]]),
  ...(['purpose', 'sourcesTitle', 'notReviewed', 'noCeMark'] as const).map((id): Entry => [
    `about ${id}`,
    [nl.about[id]],
  ]),
  ['ui opening', nl.ui.opening],
  ['ui notDiagnosis', [nl.ui.notDiagnosis]],
  ['ui whyThisAdvice', [nl.ui.whyThisAdvice]],
  ...(worried === 'worried' ? ([['ui worried', [nl.ui.worried]]] satisfies readonly Entry[]) : []),
];

/** One of the example people, with all that they meet. */
export interface Example {
  readonly answers: Answers;
  readonly outcome: Outcome;
  readonly seenOn: Site;
  readonly situation: Situation;
  readonly met: AllMet;
}

export function exampleOf(given: Answers, now: Date, seenOn: Site): Example {
  const outcome = outcomeOf(given, now, seenOn);
  const answers = walk(given).counted;
  return {
    answers,
    outcome,
    seenOn,
    situation: situationFor(answers, now, seenOn),
    met: new Map([
      ...questionsOf(answers),
      ...rulesOf(answers, outcome),
      ...adviceOf(outcome),
      ...callsOf(outcome),
      ...doorsOf(outcome),
      ...alwaysOf(outcome),
    ]),
  };
}

/** What somebody meets who reads the leaflet. */
export function leafletMet(): AllMet {
  const {sections, plan, programme, factors, signs, marks} = makeLeaflet();
  const inPlan = plan.nodes.flatMap((node) => node.sections.map(({id}) => id));
  return new Map([
    ...sectionsOf(sections, (id) => (inPlan.includes(id) && nl.plan.sections[id]) || nl.sections[id]),
    ...programmeOf(programme),
    ...factors.map(tipOf),
    ...signs.flatMap((group) => group.signs).map(signOf),
    ...marks.map((weeks): Entry => [`mark ${weeks}`, [nl.safetyNet.marks[weeks]]]),
    ['mark hernia', [nl.safetyNet.hernia]],
    timeline,
    ...(Object.keys(settings) as (keyof typeof settings)[]).map((attribute): Entry => [
      `site ${attribute}`,
      [wordsOfSetting(attribute)],
    ]),
  ]);
}
