import {exerciseIds, gentlePlan, programmeFor, usualPlan, type PlanStep} from '../triage/exercises.js';
import {answersOf, type Answers} from '../triage/questions.js';
import {alternatives} from './alternatives.js';
import {examplePerson} from './example-people.js';
import {given} from './given.js';
import type {Links} from './links.js';
import {markup, type Markup} from './markup.js';
import type {Material} from './material.js';
import {outcomeKinds} from './outcome-kinds.js';
import {wayOf} from './plain-words.js';
import {outcomeName} from './reader-words.js';
import {cell, linewise, namedRow, paragraphs, table} from './tables.js';

/** One visitor for each choice that a programme depends on; what each gets is asked, not written here. */
const visitors: readonly Answers[] = [
  ...answersOf('duration').map((duration) => ({duration}) as Answers),
  {pain: '8'},
  {'daily-function': 'hardly'},
  {'leg-pain': 'one-leg-above-knee'},
  {'leg-pain': 'one-leg-above-knee', 'leg-tingling': 'yes'},
  {'leg-pain': 'one-leg-below-knee'},
  {'leg-pain': 'both-legs-long', duration: '3-to-6-weeks'},
  {pregnant: 'yes'},
  {pregnant: 'yes', 'leg-pain': 'one-leg-below-knee'},
  {duration: '3-to-6-weeks', pain: '8', course: 'same'},
  {duration: 'over-12-weeks', 'morning-stiffness': 'yes', 'better-with-movement': 'yes'},
  {'night-pain': 'yes'},
  {fever: 'yes'},
  {'saddle-numbness': 'yes'},
];

const planNames = new Map<readonly PlanStep[], 'usual' | 'gentle'>([
  [usualPlan, 'usual'],
  [gentlePlan, 'gentle'],
]);

function visitorRow(material: Material, answers: Answers): Markup {
  const {copy, text, rules} = material;
  const {whoColumns, none, plans, walkingOnly} = text.advice.exercises;
  const person = examplePerson(answers);
  const programme = programmeFor(person.assessment, person.answers);
  const kind = given(
    outcomeKinds(rules).find(({id}) => id === person.columns['outcome']),
    'the outcome of an example',
  );
  const plan = programme && plans[given(planNames.get(programme.plan), 'a name for the plan of an example')];
  return markup`<tr><th scope="row">${alternatives(copy, [wayOf(copy, answers)])}</th>${cell(whoColumns.outcome, outcomeName(material, kind))}${cell(
    whoColumns.exercises,
    programme ? programme.exercises.map((id) => copy.exercises[id].name).join(' · ') : none,
  )}${cell(whoColumns.plan, plan ? [plan, programme.walkingOnly ? `, ${walkingOnly}` : ''] : none)}</tr>`;
}

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
  const {title, lines: intro, columns, whoTitle, whoLines, whoColumns} = text.advice.exercises;
  const exerciseRows = exerciseIds.map((id) => {
    const {name, steps, often} = given(copy.exercises[id], `the exercise ${id}`);
    return namedRow(`oefening-${id}`, markup`${name}<br><code>${id}</code>`, [
      cell(columns.steps, markup`<ol>${steps.map((step) => markup`<li>${step}</li>`)}</ol>`),
      cell(columns.often, often),
    ]);
  });
  return markup`<h3>${title} (${links.sourceLink('proposal')})</h3>
${paragraphs(intro)}
${table('exercises', [columns.name, columns.steps, columns.often], exerciseRows)}
<h4>${whoTitle}</h4>
${paragraphs(whoLines)}
${table(
  'visitors',
  [whoColumns.visitor, whoColumns.outcome, whoColumns.exercises, whoColumns.plan],
  visitors.map((answers) => visitorRow(material, answers)),
)}
${paragraphs([copy.programme.planHint])}
${linewise([planPart(material, 'usual', usualPlan), planPart(material, 'gentle', gentlePlan)])}`;
}
