import {
  exerciseIds,
  exerciseRows,
  kindRows,
  planRows,
  plans as planSteps,
  type ExerciseRow,
} from '../triage/exercises.js';
import {given} from './given.js';
import type {Links} from './links.js';
import {markup, type Content, type Markup} from './markup.js';
import type {Material} from './material.js';
import {readerWords} from './reader-words.js';
import {cell, linewise, namedRow, paragraphs, table} from './tables.js';

function planPart({copy, text}: Material, name: 'usual' | 'gentle'): Markup {
  const {planColumns, plans} = text.advice.exercises;
  const {programme} = copy;
  const {firstWeeks, later} = planSteps[name];
  const rows = [...firstWeeks, ...later].map(
    ({firstDay, lastDay, walks, minutes, rounds, repetitions}) =>
      markup`<tr><th scope="row">${programme.days(firstDay, lastDay)}</th>${cell(planColumns.walks, programme.walks(walks, minutes))}${cell(planColumns.rounds, programme.rounds(rounds, repetitions))}</tr>`,
  );
  return markup`<h4>${plans[name]}</h4>
${table('plan', [planColumns.days, planColumns.walks, planColumns.rounds], rows)}`;
}

/** Who gets an exercise: in which programmes, for which answers, and how long the pain has lasted. */
function readersOf(material: Material, {kinds, when, afterWeeks}: ExerciseRow): Content {
  const {others, kindNames, everyKind, fromWeek} = material.text.advice.exercises;
  return [
    kinds ? markup`<p>${kinds.map((kind) => kindNames[kind]).join(' · ')}</p>` : markup`<p>${everyKind}</p>`,
    when ? readerWords(material, when, others) : '',
    afterWeeks ? markup`<span class="note">${fromWeek(afterWeeks)}</span>` : '',
  ];
}

/** Every exercise, who gets which, and both plans. */
export function exercisesPart(material: Material, links: Links): Markup {
  const {copy, text} = material;
  const {
    title,
    lines: intro,
    columns,
    whoTitle,
    whoLines,
    whoColumns,
    others,
    plans,
    kindNames,
    inPlan,
  } = text.advice.exercises;
  const everyExercise = exerciseIds.map((id) => {
    const {name, steps, often, caution = ''} = given(copy.exercises[id], `the exercise ${id}`);
    return namedRow(`oefening-${id}`, markup`${name}<br><code>${id}</code>`, [
      cell(columns.steps, markup`<ol>${steps.map((step) => markup`<li>${step}</li>`)}</ol>`),
      cell(columns.often, [often ?? inPlan, caution ? markup`<span class="note">${caution}</span>` : '']),
    ]);
  });
  return markup`<h3>${title} (${links.sourceLink('proposal')})</h3>
${paragraphs(intro)}
${table('exercises', [columns.name, columns.steps, columns.often], everyExercise)}
<h4>${whoTitle}</h4>
${paragraphs(whoLines)}
${table(
  'visitors',
  [whoColumns.visitor, whoColumns.kind],
  kindRows.map(
    ({when, kind}) =>
      markup`<tr><th scope="row">${readerWords(material, when, others)}</th>${cell(whoColumns.kind, [
        markup`<p>${kindNames[kind]}</p>`,
        markup`<span class="note">${copy.programme.goesOn.afterwardsTitle} ${copy.programme.goesOn.afterwards[kind]}</span>`,
      ])}</tr>`,
  ),
)}
${table(
  'visitors',
  [whoColumns.exercise, whoColumns.readers],
  exerciseRows.map(
    (row) =>
      markup`<tr><th scope="row">${copy.exercises[row.exercise].name}</th>${cell(whoColumns.readers, readersOf(material, row))}</tr>`,
  ),
)}
${table(
  'visitors',
  [whoColumns.visitor, whoColumns.plan],
  planRows.map(
    ({when, plan}) =>
      markup`<tr><th scope="row">${readerWords(material, when, others)}</th>${cell(whoColumns.plan, plans[plan])}</tr>`,
  ),
)}
${paragraphs([copy.programme.planHint])}
${linewise([planPart(material, 'usual'), planPart(material, 'gentle')])}`;
}
