import type {Line} from '../copy/line.js';
import {linePages, tipPages, type PageId} from '../copy/pages.js';
import {firstRows, helpline, type LineRow, type SectionId, type SectionRow} from '../triage/advice.js';
import {contactBelow, doorRows, headingRows, linksBeside} from '../triage/doors.js';
import {slowRecoveryFactors, type SlowRecoveryFactor} from '../triage/facts.js';
import {painFreeMedianDays, recoveryPoints} from '../triage/recovery.js';
import {answersOf, isSymptom, questionIds, type QuestionId} from '../triage/questions.js';
import type {AdviceBox, AdviceRow} from '../triage/situation.js';
import {alternatives} from './alternatives.js';
import {exercisesPart} from './exercises-part.js';
import {actRows, cardRows} from '../triage/plan.js';
import {given} from './given.js';
import {Links} from './links.js';
import {join, markup, type Content, type Markup} from './markup.js';
import type {Material} from './material.js';
import {outcomeKinds, type OutcomeKind} from './outcome-kinds.js';
import {answerLabel, inU, wayOf} from './plain-words.js';
import {outcomeName, readerWords} from './reader-words.js';
import {safetyNetPart} from './safety-net-part.js';
import {cell, linewise, namedRow, paragraphs, table} from './tables.js';

const idsOf = <T extends string>(record: {readonly [id in T]?: unknown}): readonly T[] => Object.keys(record) as T[];

/** Whether nothing in these boxes says that it can't stand under this outcome. */
const mayStandUnder = (when: readonly AdviceBox[] | undefined, {urgency, level}: OutcomeKind): boolean =>
  !when ||
  when.some((box) => [box.urgency ?? urgency].flat().includes(urgency) && [box.level ?? level].flat().includes(level));

/** Table d0: what may stand under which outcome. */
function levelsPart(material: Material, links: Links): Markup {
  const {copy, text, rules, sections} = material;
  const {title, lines: intro, columns, allowed, always, onlyThese} = text.advice.levels;
  const kinds = outcomeKinds(rules);
  const row = (kind: OutcomeKind): Markup => {
    const {urgency, level} = kind;
    const numbered = kind.rules.map(({number = ''}) => links.linked(number));
    const oneOfMore = kinds.some((other) => other.urgency === urgency && other !== kind);
    const which = oneOfMore ? [level === 'none' ? '' : markup`<p>${onlyThese}</p>`, join(numbered, ', ')] : always;
    const names = sections
      .filter(({when}) => mayStandUnder(when, kind))
      .map(({section}) => inU(copy.sections[section]));
    return markup`<tr><th scope="row">${outcomeName(material, kind)}</th>${cell(columns.rules, which)}${cell(columns.allowed, allowed[level])}${cell(columns.sections, names.join(' · '))}</tr>`;
  };
  return markup`<h3>${title}</h3>
${paragraphs(intro)}
${table('levels', [columns.outcome, columns.rules, columns.allowed, columns.sections], kinds.map(row))}`;
}

/** What stands as a list under a line or a tip. */
const itemsOf = (items: readonly Line[] | undefined): Content =>
  items ? markup`<ul>${items.map((item) => markup`<li>${inU(item)}</li>`)}</ul>` : '';

/** The page of the site that stands behind a line or tip. */
const pageNote = ({text}: Material, page: PageId | undefined): Content =>
  page ? markup`<span class="note">${text.advice.sections.links[page]}</span>` : '';

/** Every line under its section, with whom it is for. */
function linesPart(material: Material, links: Links): Markup {
  const {copy, text, sections} = material;
  const {
    title,
    lines: intro,
    columns,
    everybody,
    seenBy,
    leftOut,
    alsoHere,
    points,
    sourcesTitle,
    sources,
  } = text.advice.sections;
  const row = (section: SectionId, {line, when, suits, leaflet}: LineRow): Markup => {
    const first = suits ? markup`<span class="note">${points} ${readerWords(material, suits, everybody)}</span>` : '';
    const notThere = leaflet === false ? markup`<span class="note">${leftOut}</span>` : '';
    return namedRow(`advies-${section}-${line}`, markup`<code>${line}</code>`, [
      cell(columns.text, [
        inU(given(copy.lines[line], `the text of the line ${line}`)),
        itemsOf(copy.items[line]),
        pageNote(material, linePages[line]),
      ]),
      cell(columns.readers, [readerWords(material, when, everybody), first, notThere]),
    ]);
  };
  const part = ({section, when, leaflet, lines: own}: SectionRow): Markup => markup`<h4>${inU(
    given(copy.sections[section], `the title of the section ${section}`),
  )} <code>${section}</code></h4>
<p class="intro">${sourcesTitle} ${links.linked(given(sources[section], `the sources of the section ${section}`))}</p>
<p class="intro">${seenBy} ${readerWords(material, when, everybody)}${leaflet === false ? `, ${leftOut}` : ''}</p>${paragraphs(section === 'who-treats-what' ? [alsoHere] : [])}
${table(
  'advice',
  [columns.line, columns.text, columns.readers],
  own.map((line) => row(section, line)),
)}`;
  return markup`<h3>${title}</h3>
${paragraphs(intro)}
${linewise(sections.map(part))}`;
}

/** Rows of which the first that fits counts, or that each stand for themselves, as one table. */
function rowsTable<R extends AdviceRow>(
  material: Material,
  name: string,
  rows: readonly R[],
  what: (row: R) => Content,
): Markup {
  const {columns, everybody} = material.text.advice.choices;
  return table(
    name,
    [columns.what, columns.readers],
    rows.map(
      (row) =>
        markup`<tr><th scope="row">${what(row)}</th>${cell(columns.readers, readerWords(material, row.when, everybody))}</tr>`,
    ),
  );
}

/** What stands in and round the card, and what comes first: each row with whom it is for. */
function choicesPart(material: Material): Markup {
  const {copy, text} = material;
  const {title, headings, doors, acts, others, first, contact, links, helpline: helplineName} = text.advice.choices;
  const rest = [
    ...cardRows.flatMap(({lines: own, when}) =>
      own.map((line) => ({what: inU(copy.lines[line]), ...(when && {when})})),
    ),
    {what: contact, ...contactBelow},
    {what: links, ...linksBeside},
    {what: helplineName(inU(copy.ui.suicideHelpline)), ...helpline},
  ];
  return markup`<h3>${title}</h3>
<h4>${headings.title}</h4>
${paragraphs(headings.lines)}
${rowsTable(material, 'headings', headingRows, ({heading}) => inU(copy.headings[heading]))}
<h4>${doors.title}</h4>
${paragraphs(doors.lines)}
${rowsTable(material, 'door-rows', doorRows, ({door}) => inU(copy.doors[door].title))}
<h4>${acts.title}</h4>
${paragraphs(acts.lines)}
${rowsTable(material, 'acts', actRows, ({act, line}) => copy.plan.acts[act] ?? (line ? inU(copy.lines[line]) : acts.walk))}
<h4>${others.title}</h4>
${rowsTable(material, 'others', rest, ({what}) => what)}
<h4>${first.title}</h4>
${paragraphs(first.lines)}
${rowsTable(material, 'first', firstRows, ({section}) => inU(copy.sections[section]))}`;
}

/** The tip for each thing that makes recovery harder, with the answers that count. */
function tipsPart(material: Material): Markup {
  const {copy, text} = material;
  const {title, lines: intro, columns} = text.advice.tips;
  const rows = slowRecoveryFactors.flatMap((box) =>
    idsOf<SlowRecoveryFactor>(box).map((factor) =>
      namedRow(`tip-${factor}`, markup`<code>${factor}</code>`, [
        cell(columns.counts, alternatives(copy, [wayOf(copy, box)])),
        cell(columns.tip, [
          inU(given(copy.factorTips[factor], `the tip for ${factor}`)),
          itemsOf(copy.tipItems[factor]),
          pageNote(material, tipPages[factor]),
        ]),
      ]),
    ),
  );
  return markup`<h3>${title}</h3>
${paragraphs(intro)}
${table('tips', [columns.factor, columns.counts, columns.tip], rows)}`;
}

/** The figures of the timeline, with their sources. */
function recoveryPart({copy, text}: Material, links: Links): Markup {
  const {title, lines: intro, columns, curveSources, herniaSources} = text.advice.recovery;
  const {timeline} = copy;
  const curve = recoveryPoints.map(
    ({week, pain}) => `${week === 0 ? timeline.start : timeline.weeks(week)}: ${timeline.pain(pain)}`,
  );
  const rows = [
    ...[...curve, timeline.painFree(painFreeMedianDays), ...timeline.figures].map(
      (figure) => [figure, curveSources] as const,
    ),
    [inU(copy.lines['hernia-course']), herniaSources] as const,
  ].map(
    ([figure, named]) => markup`<tr><th scope="row">${figure}</th>${cell(columns.sources, links.linked(named))}</tr>`,
  );
  return markup`<h3>${title}</h3>
${paragraphs([...intro, inU(timeline.caption), timeline.band])}
${table('figures', [columns.figure, columns.sources], rows)}`;
}

/** What a clinician reads for each answer that has a term of its own. */
function clinicalPart({copy, text}: Material): Markup {
  const {title, lines: intro, columns} = text.advice.clinical;
  const termsOf = (question: QuestionId): readonly (readonly [anchor: string, said: string, term: string])[] => {
    if (isSymptom(question)) {
      const term = copy.clinical.symptoms[question];
      return term === undefined ? [] : [[question, inU(copy.symptoms[question]), term]];
    }
    const terms: {readonly [answer: string]: string | undefined} = copy.clinical.choices[question] ?? {};
    return answersOf(question).flatMap((answer) => {
      const term = terms[answer];
      return term === undefined ? [] : [[`${question}-${answer}`, answerLabel(copy, question, answer), term] as const];
    });
  };
  const rows = questionIds.flatMap((question) =>
    termsOf(question).map(([anchor, said, term]) =>
      namedRow(`term-${anchor}`, markup`<code>${question}</code>`, [
        cell(columns.answer, said),
        cell(columns.term, term),
      ]),
    ),
  );
  return markup`<h3>${title}</h3>
${paragraphs(intro)}
${table('terms', [columns.question, columns.answer, columns.term], rows)}`;
}

/** All that a visitor reads after the outcome, with who reads it: signed for together with the rules. */
export function adviceSection(material: Material): Markup {
  const {title, lines: intro} = material.text.advice;
  const links = new Links(material);
  return markup`<h2 id="adviezen">${title}</h2>
${paragraphs(intro)}
${linewise([
  levelsPart(material, links),
  choicesPart(material),
  linesPart(material, links),
  safetyNetPart(material),
  tipsPart(material),
  exercisesPart(material, links),
  recoveryPart(material, links),
  clinicalPart(material),
])}`;
}
