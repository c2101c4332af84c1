import {adviceFor, leafletAdvice, type LineId, type SectionId} from '../triage/advice.js';
import {slowRecoveryFactors, type SlowRecoveryFactor} from '../triage/facts.js';
import {painFreeMedianDays, recoveryPoints} from '../triage/recovery.js';
import {answersOf, isSymptom, questionIds, type QuestionId} from '../triage/questions.js';
import {alternatives} from './alternatives.js';
import {examplePeople, type ExamplePerson} from './example-people.js';
import {exercisesPart} from './exercises-part.js';
import {given} from './given.js';
import {Links} from './links.js';
import {join, markup, type Content, type Markup} from './markup.js';
import type {Material} from './material.js';
import {outcomeKinds, type OutcomeKind} from './outcome-kinds.js';
import {answerLabel, inU, wayOf} from './plain-words.js';
import {checkReaders, outcomeName, readerWords} from './reader-words.js';
import {safetyNetPart} from './safety-net-part.js';
import {cell, linewise, namedRow, paragraphs, table} from './tables.js';

const idsOf = <T extends string>(record: {readonly [id in T]?: unknown}): readonly T[] => Object.keys(record) as T[];

/** The sections that each example person sees, with their lines. */
const advicePerPerson = new Map<ExamplePerson, ReturnType<typeof adviceFor>>();
function adviceOf(person: ExamplePerson): ReturnType<typeof adviceFor> {
  const advice = advicePerPerson.get(person) ?? adviceFor(person.assessment, person.answers);
  advicePerPerson.set(person, advice);
  return advice;
}

/** Table d0: what may stand under which outcome. */
function levelsPart(material: Material, links: Links): Markup {
  const {copy, text, rules, numbers} = material;
  const {title, lines: intro, columns, allowed, always, onlyThese} = text.advice.levels;
  const kinds = outcomeKinds(rules);
  const row = (kind: OutcomeKind): Markup => {
    const {id, urgency, level} = kind;
    const numbered = kind.rules.map((rule) =>
      links.linked(given(numbers[rule.id], `a number for the rule ${rule.id}`)),
    );
    const oneOfMore = kinds.some((other) => other.urgency === urgency && other !== kind);
    const which = oneOfMore ? [level === 'none' ? '' : markup`<p>${onlyThese}</p>`, join(numbered, ', ')] : always;
    const seen = examplePeople()
      .filter(({columns: {outcome}}) => outcome === id)
      .flatMap((person) => adviceOf(person).map((section) => section.id));
    const sections = idsOf<SectionId>(copy.sections)
      .filter((section) => seen.includes(section))
      .map((section) => inU(copy.sections[section]));
    return markup`<tr><th scope="row">${outcomeName(material, kind)}</th>${cell(columns.rules, which)}${cell(columns.allowed, allowed[level])}${cell(columns.sections, sections.join(' · '))}</tr>`;
  };
  return markup`<h3>${title}</h3>
${paragraphs(intro)}
${table('levels', [columns.outcome, columns.rules, columns.allowed, columns.sections], kinds.map(row))}`;
}

/** In which sections each line stands, as example people and the leaflet see it. */
function sectionsOfLines(): ReadonlyMap<LineId, ReadonlySet<SectionId>> {
  const found = new Map<LineId, Set<SectionId>>();
  for (const {id, lines: own} of [...examplePeople().flatMap(adviceOf), ...leafletAdvice()])
    for (const line of own) found.set(line, (found.get(line) ?? new Set()).add(id));
  return found;
}

/** Every line once: under its section, or under a heading of their own when it stands in more. */
function linesPart(material: Material, links: Links): Markup {
  const {copy, text, readers} = material;
  const {
    title,
    lines: intro,
    columns,
    everybody,
    inMore,
    standsIn,
    leftOut,
    sourcesTitle,
    sources,
  } = text.advice.sections;
  const standing = sectionsOfLines();
  const inLeaflet = new Set(leafletAdvice().flatMap((section) => section.lines));
  const sectionsOf = (line: LineId): readonly SectionId[] => [
    ...given(standing.get(line), `somebody who reads the line ${line}`),
  ];
  const row = (line: LineId): Markup => {
    const own = sectionsOf(line);
    checkReaders(`the line ${line}`, readers.lines[line], (person) => {
      const visible = adviceOf(person).filter(({id}) => own.includes(id));
      return visible.length === 0 ? null : visible.some((section) => section.lines.includes(line));
    });
    const items = copy.items[line];
    const list = items ? markup`<ul>${items.map((item) => markup`<li>${inU(item)}</li>`)}</ul>` : '';
    const where =
      own.length > 1
        ? markup`<span class="note">${standsIn(own.map((id) => `‘${inU(copy.sections[id])}’`).join(', '))}</span>`
        : '';
    const notThere = inLeaflet.has(line) ? '' : markup`<span class="note">${leftOut}</span>`;
    return namedRow(`advies-${line}`, markup`<code>${line}</code>`, [
      cell(columns.text, [inU(given(copy.lines[line], `the text of the line ${line}`)), list, where]),
      cell(columns.readers, [readerWords(material, readers.lines[line], everybody), notThere]),
    ]);
  };
  const ids = idsOf<LineId>(copy.lines);
  const part = (name: string, source: Content, own: readonly LineId[]): Markup => markup`<h4>${name}</h4>
${linewise([source])}${table('advice', [columns.line, columns.text, columns.readers], own.map(row))}`;
  return markup`<h3>${title}</h3>
${paragraphs(intro)}
${linewise([
  ...idsOf<SectionId>(copy.sections).map((id) =>
    part(
      inU(copy.sections[id]),
      markup`<p class="intro">${sourcesTitle} ${links.linked(sources[id])}</p>
`,
      ids.filter((line) => sectionsOf(line).length === 1 && sectionsOf(line)[0] === id),
    ),
  ),
  part(
    inMore,
    '',
    ids.filter((line) => sectionsOf(line).length > 1),
  ),
])}`;
}

/** The tip for each thing that makes recovery harder, with the answers that count. */
function tipsPart({copy, text}: Material): Markup {
  const {title, lines: intro, columns, helpline} = text.advice.tips;
  const rows = slowRecoveryFactors.flatMap((box) =>
    idsOf<SlowRecoveryFactor>(box).map((factor) =>
      namedRow(`tip-${factor}`, markup`<code>${factor}</code>`, [
        cell(columns.counts, alternatives(copy, [wayOf(copy, box)])),
        cell(columns.tip, inU(given(copy.factorTips[factor], `the tip for ${factor}`))),
      ]),
    ),
  );
  return markup`<h3>${title}</h3>
${paragraphs([...intro, helpline(inU(copy.ui.suicideHelpline))])}
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
${paragraphs([...intro, timeline.caption, timeline.band])}
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
  linesPart(material, links),
  safetyNetPart(material),
  tipsPart(material),
  exercisesPart(material, links),
  recoveryPart(material, links),
  clinicalPart(material),
])}`;
}
