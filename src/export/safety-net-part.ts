import {everyMark, everySign, safetyNetFor, type Sign, type SignUrgency} from '../triage/safety-net.js';
import {rank} from '../triage/urgency.js';
import {examplePeople, type ExamplePerson} from './example-people.js';
import {markup, type Markup} from './markup.js';
import type {Material} from './material.js';
import {inU} from './plain-words.js';
import {checkReaders, readerWords} from './reader-words.js';
import {cell, linewise, namedRow, paragraphs, table} from './tables.js';

type SignId = Extract<Sign, {symptom: unknown}>['symptom'] | Extract<Sign, {text: unknown}>['text'];
const idOf = (sign: Sign): SignId => ('symptom' in sign ? sign.symptom : sign.text);

const seesSafetyNet = ({assessment}: ExamplePerson): boolean => rank(assessment.urgency) >= rank('gp-today');

const signsOf = ({assessment, answers}: ExamplePerson, urgency: SignUrgency): readonly Sign[] =>
  safetyNetFor(assessment, answers)
    .groups.filter((group) => group.urgency === urgency)
    .flatMap(({signs}) => signs);

/** Signs without those that stand earlier in the list. */
const distinct = (signs: readonly Sign[]): readonly Sign[] => [
  ...new Map(signs.map((sign) => [idOf(sign), sign])).values(),
];

function signRow(
  material: Material,
  urgency: SignUrgency,
  sign: Sign,
  inLeaflet: readonly Sign[],
  inCheck: ReadonlySet<SignId>,
): Markup {
  const {copy, text, readers} = material;
  const {columns, everybody, yes, no} = text.advice.safetyNet;
  const id = idOf(sign);
  if (inCheck.has(id))
    checkReaders(`the sign ${id}`, readers.signs[id], (person) =>
      seesSafetyNet(person) ? signsOf(person, urgency).some((shown) => idOf(shown) === id) : null,
    );
  const said = 'symptom' in sign ? copy.symptoms[sign.symptom] : copy.safetyNet.signs[sign.text];
  return namedRow(`teken-${id}`, markup`${inU(said)}<br><code>${id}</code>`, [
    cell(columns.inCheck, inCheck.has(id) ? readerWords(material, readers.signs[id], everybody) : no),
    cell(columns.inLeaflet, inLeaflet.some((shown) => idOf(shown) === id) ? yes : no),
  ]);
}

function marksPart(material: Material): Markup {
  const {copy, text, readers} = material;
  const {marksTitle, marksLines, markColumns, everybody, everybodyElse, anyMark, herniaMark} = text.advice.safetyNet;
  const {marks, marksByDoctor, hernia} = copy.safetyNet;
  checkReaders('the marks of a doctor', readers.marks.byDoctor, (person) => {
    const [mark] = safetyNetFor(person.assessment, person.answers).marks;
    return mark && seesSafetyNet(person) ? mark.doctor : null;
  });
  checkReaders('the mark of a hernia', readers.marks.hernia, (person) =>
    seesSafetyNet(person) ? safetyNetFor(person.assessment, person.answers).hernia : null,
  );
  const row = (when: string, said: string, who: Markup): Markup =>
    markup`<tr><th scope="row">${when}</th>${cell(markColumns.text, said)}${cell(markColumns.readers, who)}</tr>`;
  const rows = [
    ...everyMark.map((weeks) =>
      row(copy.leaflet.afterWeeks(weeks).replace(/:$/, ''), inU(marks[weeks]), markup`${everybodyElse}`),
    ),
    row(anyMark, inU(marksByDoctor), readerWords(material, readers.marks.byDoctor, everybody)),
    row(herniaMark, inU(hernia), readerWords(material, readers.marks.hernia, everybody)),
  ];
  return markup`<h4>${marksTitle}</h4>
${paragraphs(marksLines)}
${table('marks', [markColumns.when, markColumns.text, markColumns.readers], rows)}`;
}

/** When to call after all: every sign with its urgency, who is shown it, and what to do when it is not better in time. */
export function safetyNetPart(material: Material): Markup {
  const {copy, text} = material;
  const {title, lines: intro, columns} = text.advice.safetyNet;
  const visitors = examplePeople().filter(seesSafetyNet);
  const groups = everySign.map(({urgency, signs: inLeaflet}) => {
    const shown = visitors.flatMap((person) => signsOf(person, urgency));
    const inCheck = new Set(shown.map(idOf));
    const rows = distinct([...shown, ...inLeaflet]).map((sign) => signRow(material, urgency, sign, inLeaflet, inCheck));
    return markup`<h4>${inU(copy.safetyNet.urgencies[urgency])} <code>${urgency}</code></h4>
${table('signs', [columns.sign, columns.inCheck, columns.inLeaflet], rows)}`;
  });
  return markup`<h3>${title}</h3>
${paragraphs(intro)}
${linewise([...groups, marksPart(material)])}`;
}
