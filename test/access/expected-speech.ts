import {say, type Line, type Pronoun} from '../../src/copy/copy.js';
import {nl} from '../../src/copy/nl.js';
import type {Settings} from '../../src/settings.js';
import {localDutchVoice} from '../../src/take-home/speech.js';
import {
  adviceFor,
  alsoNoteShown,
  fittingTherapists,
  leafletAdvice,
  type LineId,
  type Section,
} from '../../src/triage/advice.js';
import {decide, type Assessment, type Reason} from '../../src/triage/assess.js';
import {doorsFor, type DoorId} from '../../src/triage/doors.js';
import {leafletProgramme, programmeFor, type Programme} from '../../src/triage/exercises.js';
import {slowRecoveryFactors, type SlowRecoveryFactor} from '../../src/triage/facts.js';
import {walk} from '../../src/triage/flow.js';
import {
  answersOf,
  isSymptom,
  type Answers,
  type ChoiceId,
  type QuestionId,
  type SymptomId,
} from '../../src/triage/questions.js';
import {painFreeMedianDays, recoveryPoints, todayOn} from '../../src/triage/recovery.js';
import {rulesVersion} from '../../src/triage/rules.js';
import {everyMark, everySign, safetyNetFor, type SignGroup} from '../../src/triage/safety-net.js';
import {gates, type GateId, type PartId} from '../../src/triage/screens.js';
import {isNamed, namedSources} from '../../src/triage/sources.js';
import {rank} from '../../src/triage/urgency.js';
import {openScreen, type ControlId, type OpenPart, type Visit} from '../../src/triage/visit.js';
import {personalSigns} from '../../src/triage/would-raise.js';
import {version} from '../../src/version.js';
import {clinicalHead, clinicalLines} from '../../src/view/clinical-words.js';
import {daysFrom, longDate, shortDate} from '../../src/view/dates.js';
import {outcomeHeading} from '../../src/view/outcome-heading.js';
import {voiceOf} from '../../src/view/voice.js';
import {answerText, groundsText, ruleText, screenAnswers, summaryText, telephoneText} from '../../src/view/words.js';

// What must be said, in order, from the copy and from the decisions. Which words stand for an answer or a rule is the
// business of src/view/words.ts; where they stand, under what, and as what, is written down here once more.

export interface Listener {
  readonly pronoun: Pronoun;
  readonly settings: Settings;
  /** Whether every section that opens is open. */
  readonly unfolded?: boolean;
}

const speaker = ({pronoun, unfolded = false}: Listener) => {
  const words = (line: Line): string => say(line, pronoun);
  return {
    words,
    voice: voiceOf(nl, pronoun, 2),
    fold: (title: Line, content: readonly string[]): string[] =>
      unfolded ? [`summary, ${words(title)}, expanded`, ...content] : [`summary, ${words(title)}, collapsed`],
  };
};

/** The check's own title is of level 2 on the page of these tests. */
const heading = (depth: number, text: string): string => `heading, ${text}, level ${2 + depth}`;
const list = (items: readonly (string | readonly string[])[]): string[] => ['list', ...items.flat(), 'end of list'];
const link = (text: string): string => `link, ${text}`;
const button = (text: string): string => `button, ${text}`;
const call = (number: string): string => link(nl.ui.callNumber(number));

function around(listener: Listener, content: readonly string[]): string[] {
  const {words, fold} = speaker(listener);
  const {about} = nl;
  const {reviewedBy, contactName} = listener.settings;
  return [
    heading(0, words(nl.ui.title)),
    words(nl.ui.emergencyLine),
    link(nl.ui.call112),
    ...(localDutchVoice() ? [button(nl.takeHome.readAloud)] : []),
    ...content,
    ...fold(about.title, [
      about.purposeTitle,
      words(about.purpose),
      reviewedBy ? about.reviewedBy(reviewedBy) : about.notReviewed,
      about.noCeMark,
      `${words(about.responsible)} ${contactName}`.trim(),
      words(about.privacy),
      about.errorTitle,
      words(about.error),
      about.rulesTitle,
      about.rules(rulesVersion, version),
      ...fold(about.sourcesTitle, list([...new Set(namedSources.map((id) => nl.sources[id]))])),
    ]),
  ];
}

export const labelOf = (control: ControlId, pronoun: Pronoun): string =>
  say(control in gates ? nl.gates[control as GateId] : nl.symptoms[control as SymptomId], pronoun);

/** What stands under a tick that is an emergency by itself. */
function alarmOf(control: ControlId, pronoun: Pronoun): string | undefined {
  if (control in gates) return undefined;
  const {urgency} = decide({[control]: 'yes'});
  if (rank(urgency) > rank('call-now')) return undefined;
  return say(urgency === 'call-112' ? nl.ui.alarmTick112 : nl.ui.alarmTick, pronoun);
}

/** The alarm line as a live region says it. */
export const alarmSaid = (control: ControlId, pronoun: Pronoun): string[] => {
  const alarm = alarmOf(control, pronoun);
  return alarm ? [`polite: ${alarm} ${nl.ui.call112}`] : [];
};

export const checkbox = (label: string, checked: boolean): string =>
  `checkbox, ${label}, ${checked ? 'checked' : 'not checked'}`;

export const radio = (question: QuestionId, answer: string, checked: boolean, pronoun: Pronoun): string => {
  const answers = answersOf(question);
  const labels: {readonly [answer: string]: Line} =
    question in nl.choices ? nl.choices[question as ChoiceId].answers : nl.yesNo;
  const position = (answers as readonly string[]).indexOf(answer) + 1;
  return `radio, ${say(labels[answer] as Line, pronoun)}, ${checked ? 'checked' : 'not checked'}, position ${position}, set size ${answers.length}`;
};

/** A heading, because every reader says the words of a heading that gets the focus. */
export const errorOf = (id: PartId, pronoun: Pronoun): string => {
  const {none} = nl.parts[id];
  return heading(2, none ? nl.ui.chooseOrNone(say(none, pronoun)) : nl.ui.chooseOne);
};

interface ScreenState {
  readonly missing?: readonly PartId[];
  readonly notice?: string;
}

function partSpeech(
  {id, part, controls, none: isNone}: OpenPart,
  {draft}: Visit,
  listener: Listener,
  {missing = [], notice}: ScreenState,
): string[] {
  const {words, fold} = speaker(listener);
  const {pronoun} = listener;
  const {legend, hint = id === 'pain' ? nl.ui.painEnds : undefined, none} = nl.parts[id];
  const name = ['group', words(legend), ...(hint ? [words(hint)] : [])].join(', ');
  const why = (question: string): string[] => {
    const text = nl.symptomsWhy[question as SymptomId];
    return text ? fold(nl.ui.why, [words(text)]) : [];
  };
  const tick = (control: ControlId): string[] => {
    const ticked = draft[control] === 'yes';
    const alarm = ticked ? alarmOf(control, pronoun) : undefined;
    return [
      checkbox(labelOf(control, pronoun), ticked),
      ...(alarm ? [alarm, link(nl.ui.call112)] : []),
      ...why(control),
    ];
  };
  const answers: string[] = [];
  if ('choice' in part)
    answers.push(
      ...list(
        answersOf(part.choice).map((answer) => radio(part.choice, answer, draft[part.choice] === answer, pronoun)),
      ),
    );
  else {
    const opening = controls.filter((control) => control in gates);
    part.groups.forEach((group, index) => {
      const title = nl.groups[group.id as keyof typeof nl.groups];
      const ticks = list(
        [...(index === 0 ? opening : []), ...group.ticks.filter((question) => controls.includes(question))].map(tick),
      );
      answers.push(...(title ? [`group, ${words(title)}`, ...ticks, `end of group, ${words(title)}`] : ticks));
    });
    answers.push(checkbox(words(none ?? ''), isNone), ...(notice ? [notice] : []));
  }
  return [
    name,
    heading(1, words(legend)),
    ...(hint ? [words(hint)] : []),
    ...('choice' in part ? why(part.choice) : []),
    ...(missing.includes(id) ? [errorOf(id, pronoun)] : []),
    ...answers,
    `end of ${name}`,
  ];
}

/** A screen of questions from top to bottom. */
export function screenSpeech(visit: Visit, listener: Listener, state: ScreenState = {}): string[] {
  const {words} = speaker(listener);
  const open = openScreen(visit);
  const {steps, next} = walk(visit.answers);
  if (!open || !next) throw new Error('there is no screen left');
  const index = steps.indexOf(next);
  return around(listener, [
    nl.ui.progress(index + 1, steps.length),
    ...(index === 0 ? nl.ui.opening.map(words) : []),
    'form',
    ...open.parts.flatMap((part) => partSpeech(part, visit, listener, state)),
    button(nl.ui.next),
    ...(open.optional ? [button(nl.ui.skip)] : []),
    ...(index === 0 ? [] : [button(nl.ui.back)]),
    'end of form',
  ]);
}

/** Where the focus is after a step: on the first question. */
export const firstQuestion = (visit: Visit, pronoun: Pronoun): string =>
  heading(1, say(nl.parts[openScreen(visit)?.parts[0]?.id as PartId].legend, pronoun));

const canShare = (): boolean => 'share' in navigator && navigator.canShare?.({text: version}) !== false;

function practice({settings, pronoun}: Listener): string[] {
  const {contactName, contactAddress, contactUrl, contactPhone, contactEmail} = settings;
  const own = [
    ...(contactName ? [contactName] : []),
    ...(contactAddress ? [contactAddress] : []),
    ...(contactUrl ? [link(nl.ui.makeAppointment)] : []),
    ...(contactPhone ? [call(contactPhone)] : []),
    ...(contactEmail ? [link(nl.ui.mail)] : []),
  ];
  return own.length > 0 ? own : [say(nl.doors.practice.withoutNumber ?? '', pronoun)];
}

const siteLinks = ({settings: {programmeUrl, therapistUrl}}: Listener): string[] => [
  ...(programmeUrl ? [link(nl.ui.programme)] : []),
  ...(therapistUrl ? [link(nl.ui.findTherapist)] : []),
];

function door(id: DoorId, listener: Listener, urgency: Assessment['urgency']): string[] {
  const {words} = speaker(listener);
  const {practiceType, gpPhone, contactPhone, outOfHoursPhone} = listener.settings;
  const numbers: {readonly [D in DoorId]?: string} = {
    'emergency-number': '112',
    'own-gp': gpPhone || (practiceType === 'gp' ? contactPhone : ''),
    'out-of-hours': outOfHoursPhone,
  };
  const number = numbers[id];
  const {title, text, withoutNumber} = nl.doors[id];
  return [
    // The number is all there is to say of 112.
    ...(id === 'emergency-number' ? [] : [heading(2, words(title))]),
    ...(number ? [call(number)] : []),
    words(text),
    ...(id === 'practice'
      ? [...practice(listener), ...(urgency === 'physiotherapist' ? siteLinks(listener) : [])]
      : []),
    ...(!number && withoutNumber && id !== 'practice' ? [words(withoutNumber)] : []),
  ];
}

const signs = (groups: readonly SignGroup[], listener: Listener): string[] => {
  const {words} = speaker(listener);
  return groups.flatMap((group) => [
    heading(3, words(nl.safetyNet.urgencies[group.urgency])),
    ...list(
      group.signs.map((sign) => words('symptom' in sign ? nl.symptoms[sign.symptom] : nl.safetyNet.signs[sign.text])),
    ),
  ]);
};

const lineItem = (line: LineId, listener: Listener): string[] => {
  const {words} = speaker(listener);
  const items = nl.items[line];
  return [words(nl.lines[line]), ...(items ? list(items.map(words)) : [])];
};

function programmeSpeech(programme: Programme, start: Date | null, listener: Listener): string[] {
  const {words} = speaker(listener);
  const copy = nl.programme;
  const date = (day: number): string => shortDate(daysFrom(start as Date, day - 1));
  return [
    heading(3, copy.planTitle),
    copy.planHint,
    ...list(
      programme.plan.map(({firstDay, lastDay, walks, minutes, rounds, repetitions}) => {
        const when = start ? copy.dates(date(firstDay), date(lastDay)) : copy.days(firstDay, lastDay);
        return `${when}: ${[copy.walks(walks, minutes), ...(programme.walkingOnly ? [] : [copy.rounds(rounds, repetitions)])].join('. ')}.`;
      }),
    ),
    // The drawings say nothing: the steps do.
    ...list(
      programme.exercises.map((id) => {
        const {name, steps, often} = nl.exercises[id];
        return [heading(3, name), ...list(steps), `${copy.often}: ${often}`, words(nl.lines['stop-exercising'])];
      }),
    ),
  ];
}

function timelineSpeech(weekNow: number | null, hernia: boolean, listener: Listener): string[] {
  const {words} = speaker(listener);
  const {timeline} = nl;
  const now = weekNow === null ? undefined : recoveryPoints.find(({week}) => week > weekNow);
  return [
    // Of the drawing nothing is said but what it shows: the figures are in the list.
    `${timeline.caption} ${timeline.band}`,
    ...list(
      recoveryPoints.flatMap((point) => [
        ...(point === now ? [words(timeline.today)] : []),
        `${point.week === 0 ? timeline.start : timeline.weeks(point.week)}: ${timeline.pain(point.pain)}`,
      ]),
    ),
    ...list([
      timeline.painFree(painFreeMedianDays),
      ...timeline.figures,
      ...(hernia ? [words(nl.lines['hernia-course'])] : []),
    ]),
  ];
}

function sectionSpeech(
  section: Section,
  assessment: Assessment,
  answers: Answers,
  now: Date,
  listener: Listener,
): string[] {
  const {words, voice, fold} = speaker(listener);
  const {id, lines} = section;
  const items = (shown: readonly LineId[]): string[] => list(shown.map((line) => lineItem(line, listener)));
  const given = (question: QuestionId): string => answerText(voice, question, answers[question] ?? 'yes');
  const content: string[] = [];
  if (id === 'who-treats-what') {
    const fitting = fittingTherapists(assessment, answers);
    return fold(
      nl.sections[id],
      list([
        ...fitting.map((line) => `${words(nl.lines[line])} (${words(nl.ui.fitsAnswers)})`),
        ...lines.filter((line) => !fitting.includes(line)).map((line) => lineItem(line, listener)),
      ]),
    );
  }
  if (id === 'recovery') {
    const {factors} = assessment.slowRecovery;
    content.push(
      ...timelineSpeech(todayOn(answers)?.[0] ?? null, assessment.facts['hernia-pattern'] === 'yes', listener),
    );
    if (factors.length > 0)
      content.push(
        heading(3, words(nl.ui.factorsTitle)),
        ...list(factors.map((factor) => `${given(factor)}. ${words(nl.factorTips[factor])}`)),
      );
  }
  if (id === 'hernia') {
    const fits = (['leg-pain', 'leg-worse-on-coughing', 'leg-tingling', 'leg-numbness'] as const).filter(
      (question) => (answers[question] ?? 'no') !== 'no',
    );
    content.push(heading(3, words(nl.ui.whyItFits)), ...list(fits.map(given)));
  }
  const programme = id === 'exercise-programme' ? programmeFor(assessment, answers) : null;
  if (programme) content.push(...programmeSpeech(programme, now, listener));
  return fold(nl.sections[id], [...items(lines), ...content]);
}

function whySpeech(reason: Reason, assessment: Assessment, answers: Answers, now: Date, listener: Listener): string[] {
  const {words, voice} = speaker(listener);
  const {ui} = nl;
  const grounds = groundsText(voice, reason, answers);
  const then =
    reason.urgency === assessment.urgency
      ? outcomeHeading(voice, assessment, answers, now)
      : nl.outcomes[reason.urgency].heading;
  const sources = [...new Set(reason.sources.filter(isNamed).map((id) => nl.sources[id]))];
  return [
    words(nl.reasons[reason.reason]),
    ...(grounds.length > 0
      ? [
          words(ui.yourAnswersSaid),
          ...list(grounds),
          ui.theRule,
          ...list(ruleText(voice, reason.rule)),
          ui.ruleThen(words(then)),
        ]
      : []),
    ui.sourcesTitle,
    ...(sources.length > 0 ? list(sources) : [ui.sourceToCome]),
  ];
}

/** The result from top to bottom. */
export function resultSpeech(given: Answers, now: Date, listener: Listener): string[] {
  const {words, voice, fold} = speaker(listener);
  const {ui, safetyNet, takeHome} = nl;
  const {counted: answers, steps} = walk(given);
  const assessment = decide(answers);
  const {urgency, window, reasons} = assessment;
  const {practiceType, reviewedBy} = listener.settings;
  const calls = rank(urgency) <= rank('call-now');
  const doors = doorsFor(assessment, now, practiceType);
  const sections = adviceFor(assessment, answers);
  const [untilThen] = sections.filter(({id}) => id === 'until-then');
  const later = sections.filter(({id}) => id !== 'until-then');
  const also = calls ? [] : alsoNoteShown(assessment);
  const reasonTexts = (shown: readonly Reason[]): string[] => list(shown.map(({reason}) => words(nl.reasons[reason])));
  const net = safetyNetFor(assessment, answers);
  const marks = [
    ...net.marks.map(
      ({weeks, inDays, doctor}) =>
        `${ui.onDate(longDate(daysFrom(now, inDays)))} ${words(doctor ? safetyNet.marksByDoctor : safetyNet.marks[weeks])}`,
    ),
    ...(net.hernia ? [words(safetyNet.hernia)] : []),
  ];
  const hasReminders = !calls && net.marks.some(({weeks}) => weeks <= 6);
  const hasOwnContact = urgency === 'self-care' || (urgency === 'gp-today' && practiceType === 'gp');
  return around(listener, [
    // How urgent and what to do, before anything else.
    nl.outcomes[urgency].label,
    heading(1, words(outcomeHeading(voice, assessment, answers, now))),
    ...(window ? [words(nl.windows[window])] : []),
    words(nl.outcomes[urgency].intro),
    ...(doors.length > 0 ? list(doors.map((id) => door(id, listener, urgency))) : []),
    ...(calls
      ? [
          words(ui.sayThis),
          'blockquote',
          telephoneText(voice, assessment, answers),
          'end of blockquote',
          words(ui.sayWhen),
          button(ui.copyText),
        ]
      : []),
    ...(untilThen ? list(untilThen.lines.map((line) => words(nl.lines[line]))) : []),
    ...(answers['low-mood'] === 'yes' ? [words(ui.suicideHelpline)] : []),
    words(urgency === 'call-112' ? ui.worried112 : ui.worried),
    heading(2, words(ui.reasonsTitle)),
    ...reasonTexts(reasons),
    ...(also.length > 0 ? [heading(3, ui.alsoNote), ...reasonTexts(also)] : []),
    ...fold(
      ui.whyThisAdvice,
      list([...reasons, ...also].map((reason) => whySpeech(reason, assessment, answers, now, listener))),
    ),
    ...(calls
      ? []
      : [
          heading(2, words(safetyNet.title)),
          ...list(
            personalSigns(answers).map(
              (sign) =>
                `${nl.raises.doors[sign.urgency as keyof typeof nl.raises.doors]}: ${'sacral' in sign ? words(nl.raises.sacral) : answerText(voice, sign.question, sign.answer)}`,
            ),
          ),
          ...fold(safetyNet.all, signs(net.groups, listener)),
          ...(marks.length > 0 ? [heading(3, words(safetyNet.marksTitle)), ...list(marks)] : []),
        ]),
    ...(later.length > 0
      ? [
          heading(2, words(ui.adviceTitle)),
          ...later.flatMap((section) => sectionSpeech(section, assessment, answers, now, listener)),
        ]
      : []),
    ...(hasOwnContact
      ? [
          heading(2, words(nl.doors.practice.title)),
          ...practice(listener),
          ...(urgency === 'self-care' ? siteLinks(listener) : []),
        ]
      : []),
    heading(2, takeHome.title),
    takeHome.hint,
    button(takeHome.print),
    ...(hasReminders ? [button(takeHome.calendar)] : []),
    button(takeHome.copy),
    ...(canShare() ? [button(takeHome.share)] : []),
    ...fold(ui.summaryTitle, [
      words(ui.summaryHint),
      summaryText(voice, assessment, answers).replace(/\s+/g, ' '),
      button(ui.copyText),
      heading(3, nl.clinical.title),
      clinicalHead(voice, now, rulesVersion, reviewedBy),
      ...clinicalLines(voice, assessment, answers, steps).flat(),
    ]),
    ...fold(
      ui.yourAnswers,
      steps.flatMap(({screen, questions}) => [
        nl.screens[screen],
        ...screenAnswers(voice, questions, answers),
        button(ui.changeWhat(nl.screens[screen])),
      ]),
    ),
    words(ui.notDiagnosis),
    button(ui.back),
    button(ui.restart),
  ]);
}

/** Where the focus is when a result has come. */
export function resultHeading(given: Answers, now: Date, {pronoun}: Listener): string {
  const {counted} = walk(given);
  return heading(1, say(outcomeHeading(voiceOf(nl, pronoun, 2), decide(counted), counted, now), pronoun));
}

/** The leaflet from top to bottom. */
export function leafletSpeech(listener: Listener): string[] {
  const {words, fold} = speaker(listener);
  const {leaflet, safetyNet, ui} = nl;
  const factors = slowRecoveryFactors.flatMap((factor) => Object.keys(factor) as SlowRecoveryFactor[]);
  const nameOf = (factor: SlowRecoveryFactor): string =>
    isSymptom(factor) ? words(nl.symptoms[factor]) : nl.choices[factor].topic;
  return around(listener, [
    heading(1, leaflet.title),
    leaflet.intro,
    heading(2, safetyNet.all),
    ...signs(everySign, listener),
    ...list((['own-gp', 'out-of-hours'] as const).map((id) => door(id, listener, 'gp-appointment'))),
    heading(2, leaflet.marksTitle),
    ...list([
      ...everyMark.map((weeks) => `${leaflet.afterWeeks(weeks)} ${words(safetyNet.marks[weeks])}`),
      words(safetyNet.hernia),
    ]),
    heading(2, words(ui.adviceTitle)),
    leaflet.alarmFirst,
    ...leafletAdvice().flatMap(({id, lines}) =>
      fold(nl.sections[id], [
        ...list(lines.map((line) => lineItem(line, listener))),
        ...(id === 'recovery'
          ? [
              ...timelineSpeech(null, true, listener),
              heading(3, words(ui.factorsTitle)),
              ...list(factors.map((factor) => `${nameOf(factor)}. ${words(nl.factorTips[factor])}`)),
            ]
          : []),
        ...(id === 'exercise-programme' ? programmeSpeech(leafletProgramme, null, listener) : []),
      ]),
    ),
    heading(2, words(nl.doors.practice.title)),
    ...practice(listener),
    ...siteLinks(listener),
    `${words(ui.worried)} ${words(ui.suicideHelpline)}`,
  ]);
}
