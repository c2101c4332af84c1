import {exerciseIds, exercisesRows, planRows, plans as planSteps, type PlanStep} from '../triage/exercises.js';
import {given} from './given.js';
import type {Links} from './links.js';
import {markup, type Markup} from './markup.js';
import type {Material} from './material.js';
import {readerWords} from './reader-words.js';
import {cell, linewise, namedRow, paragraphs, table} from './tables.js';

function planPart({copy, text}: Material, name: 'usual' | 'gentle', plan: readonly PlanStep[]): Markup {
  const {planColumns, plans} = text.advice.exercises;
  const {programme} = copy;
  const rows = plan.map(
    ({firstDay, lastDay, walks, minutes, rounds, repetitions}) =>
      markup`<tr><th scope="row">${programme.days(firstDay, lastDay)}</th>${cell(planColumns.walks, programme.walks(walks, minutes))}${cell(planColumns.rounds, programme.rounds(rounds, repetitions))}</tr>`,
  );
  return markup`<h4>${plans[name]}</h4>
${table('plan', [planColumns.days, planColumns.walks, planColumns.rounds], rows)}`;
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
    walkingOnlyNote,
  } = text.advice.exercises;
  const everyExercise = exerciseIds.map((id) => {
    const {name, steps, often} = given(copy.exercises[id], `the exercise ${id}`);
    return namedRow(`oefening-${id}`, markup`${name}<br><code>${id}</code>`, [
      cell(columns.steps, markup`<ol>${steps.map((step) => markup`<li>${step}</li>`)}</ol>`),
      cell(columns.often, often),
    ]);
  });
  return markup`<h3>${title} (${links.sourceLink('proposal')})</h3>
${paragraphs(intro)}
${table('exercises', [columns.name, columns.steps, columns.often], everyExercise)}
<h4>${whoTitle}</h4>
${paragraphs(whoLines)}
${table(
  'visitors',
  [whoColumns.visitor, whoColumns.exercises],
  exercisesRows.map(
    ({when, exercises, walkingOnly}) =>
      markup`<tr><th scope="row">${readerWords(material, when, others)}</th>${cell(whoColumns.exercises, [
        exercises.map((id) => copy.exercises[id].name).join(' · '),
        walkingOnly ? markup`<span class="note">${walkingOnlyNote}</span>` : '',
      ])}</tr>`,
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
${linewise([planPart(material, 'usual', planSteps.usual), planPart(material, 'gentle', planSteps.gentle)])}`;
}
