import type {Line} from '../copy/line.js';
import {
  everyMark,
  markByDoctor,
  markByPhysiotherapist,
  markOfHernia,
  safetyNet,
  type Sign,
  type SignRow,
  type SignUrgency,
} from '../triage/safety-net.js';
import {given} from './given.js';
import {markup, type Markup} from './markup.js';
import type {Material} from './material.js';
import {inU} from './plain-words.js';
import {readerWords, whichWords} from './reader-words.js';
import {cell, linewise, namedRow, paragraphs, table} from './tables.js';

const idOf = (sign: Sign): string => ('symptom' in sign ? sign.symptom : sign.text);

/** Who is shown a sign in the check. */
function shownTo(material: Material, {only, when, unless, beside}: SignRow): Markup {
  const {everybody, notFor, besideSigns, no} = material.text.advice.safetyNet;
  if (only === 'leaflet') return markup`${no}`;
  const except = unless ? markup`<br>${whichWords(material, notFor, unless)}` : markup``;
  const company = beside ? markup`<br>${besideSigns(beside)}` : markup``;
  return markup`${readerWords(material, when, everybody)}${except}${company}`;
}

function signLine(material: Material, sign: SignRow): Markup {
  const {copy, text} = material;
  const {columns, countsAs, yes, no} = text.advice.safetyNet;
  const id = idOf(sign);
  const said = given(
    'symptom' in sign ? copy.symptoms[sign.symptom] : copy.safetyNet.signs[sign.text],
    `the sign ${id}`,
  );
  const counts = sign.arises ? markup`<br>${whichWords(material, countsAs, [sign.arises])}` : markup``;
  return namedRow(`teken-${id}`, markup`${inU(said)}<br><code>${id}</code>${counts}`, [
    cell(columns.inCheck, shownTo(material, sign)),
    cell(columns.inLeaflet, sign.only === 'result' ? no : yes),
  ]);
}

function marksPart(material: Material): Markup {
  const {copy, text} = material;
  const {marksTitle, marksLines, markColumns, everybody, everybodyElse, anyMark, herniaMark} = text.advice.safetyNet;
  const {marks, marksByDoctor, marksByPhysiotherapist, hernia} = copy.safetyNet;
  const there: {readonly [weeks: number]: Line} = marksByPhysiotherapist;
  const row = (when: string, said: string, who: Markup): Markup =>
    markup`<tr><th scope="row">${when}</th>${cell(markColumns.text, said)}${cell(markColumns.readers, who)}</tr>`;
  const rows = [
    ...everyMark.map((weeks) => row(copy.leaflet.afterWeeks(weeks), inU(marks[weeks]), markup`${everybodyElse}`)),
    ...everyMark
      .filter((weeks) => there[weeks])
      .map((weeks) =>
        row(
          copy.leaflet.afterWeeks(weeks),
          inU(given(there[weeks], `the mark ${weeks}`)),
          readerWords(material, markByPhysiotherapist.when, everybody),
        ),
      ),
    row(anyMark, inU(marksByDoctor), readerWords(material, markByDoctor.when, everybody)),
    row(herniaMark, inU(hernia), readerWords(material, markOfHernia.when, everybody)),
  ];
  return markup`<h4>${marksTitle}</h4>
${paragraphs(marksLines)}
${table('marks', [markColumns.when, markColumns.text, markColumns.readers], rows)}`;
}

/** When to call after all: every sign with its urgency, who is shown it, and what to do when it is not better in time. */
export function safetyNetPart(material: Material): Markup {
  const {copy, text, signs} = material;
  const {title, lines: intro, columns, everybody, seenBy} = text.advice.safetyNet;
  const groups = (Object.keys(signs) as SignUrgency[]).map(
    (urgency) => markup`<h4>${inU(copy.safetyNet.urgencies[urgency])} <code>${urgency}</code></h4>
${table(
  'signs',
  [columns.sign, columns.inCheck, columns.inLeaflet],
  signs[urgency].map((sign) => signLine(material, sign)),
)}`,
  );
  return markup`<h3>${title}</h3>
${paragraphs([...intro, markup`${seenBy} ${readerWords(material, safetyNet.when, everybody)}`])}
${linewise([...groups, marksPart(material)])}`;
}
