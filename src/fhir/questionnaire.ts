import {say, type Pronoun} from '../copy/line.js';
import {nl} from '../copy/nl.js';
import {rulesVersion} from '../triage/rules.js';
import {screenById} from '../triage/screens.js';
import {askedWhen} from './asked-when.js';
import {fhirPath, flatLines, isAlways, type Choice, type Condition, type Line} from './condition.js';
import {canonical, makeForm, system, type FormItem} from './form.js';
import type {EnableWhen, Extension, Questionnaire, QuestionnaireItem} from './resources.js';

const structure = 'http://hl7.org/fhir/StructureDefinition';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';

const isExclusive: Extension = {url: `${structure}/questionnaire-optionExclusive`, valueBoolean: true};

const shownAs = (code: 'check-box' | 'radio-button' | 'help'): readonly Extension[] => [
  {
    url: `${structure}/questionnaire-itemControl`,
    valueCodeableConcept: {coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code}]},
  },
];

/** What the conditions read: every code that was chosen, and every item that has an answer. */
const variables: readonly Extension[] = Object.entries({
  given: '%resource.item.item.answer.value.code',
  answered: '%resource.item.item.where(answer.exists()).linkId',
}).map(([name, expression]) => ({
  url: `${structure}/variable`,
  valueExpression: {name, language: 'text/fhirpath', expression},
}));

const optionsOf = ({options, none}: FormItem) => [...options, ...(none ? [none] : [])];

function enableWhen(line: Line): EnableWhen {
  const question = line.linkId;
  return line.operator === 'exists'
    ? {question, operator: line.operator, answerBoolean: true}
    : {question, operator: line.operator, answerCoding: {system, code: line.code}};
}

/** In plain R4 where one flat list can say it, and else as an expression, which a system that knows none passes over: it then asks more, and never less. */
function enabled(condition: Condition, choicesOf: (code: string) => readonly Choice[]): Partial<QuestionnaireItem> {
  if (isAlways(condition)) return {};
  const flat = flatLines(condition, choicesOf);
  if (flat) return {enableWhen: flat.lines.map(enableWhen), enableBehavior: flat.behavior};
  const valueExpression = {language: 'text/fhirpath', expression: fhirPath(condition)} as const;
  return {extension: [{url: `${sdc}/sdc-questionnaire-enableWhenExpression`, valueExpression}]};
}

/**
 * The questions of the check as a FHIR R4 Questionnaire: a group for each screen, in which an item asks what the check asks
 * there, under the answers under which it does. Without any advice: that is what `assess` says of the answers.
 * @param pronoun how the patient is spoken to
 */
export function questionnaire(pronoun: Pronoun = 'u'): Questionnaire {
  const form = makeForm();
  const conditions = askedWhen(form);
  const choices = form
    .filter(({when}) => !when)
    .flatMap(({items}) => items)
    .map((item): Choice => ({
      linkId: item.linkId,
      codes: optionsOf(item).map(({code}) => code),
      repeats: item.none !== undefined,
    }));
  const when = (one: Parameters<typeof conditions.get>[0]): Partial<QuestionnaireItem> =>
    enabled(conditions.get(one) as Condition, (code) => choices.filter(({codes}) => codes.includes(code)));

  const itemOf = (item: FormItem, required: boolean): QuestionnaireItem => {
    const {linkId, text, hint, none} = item;
    const {extension = [], ...asked} = when(item);
    return {
      extension: [...extension, ...shownAs(none ? 'check-box' : 'radio-button')],
      ...asked,
      linkId,
      text: say(text, pronoun),
      type: 'choice',
      required,
      ...(none && {repeats: true}),
      answerOption: optionsOf(item).map((option) => ({
        ...(option === none && {extension: [isExclusive]}),
        valueCoding: {system, code: option.code, display: say(option.text, pronoun)},
      })),
      ...(hint && {
        item: [{extension: shownAs('help'), linkId: `${linkId}.hint`, text: say(hint, pronoun), type: 'display'}],
      }),
    };
  };
  return {
    resourceType: 'Questionnaire',
    language: 'nl',
    extension: variables,
    url: canonical,
    version: rulesVersion,
    name: 'RugpijnCheck',
    title: nl.ui.title,
    // Until a clinician has signed for the rules.
    status: 'draft',
    subjectType: ['Patient'],
    date: rulesVersion.slice(0, 10),
    description: `${nl.about.purpose} ${nl.about.notReviewed}. ${nl.about.noCeMark}.`,
    item: [
      {linkId: 'emergency-line', text: `${nl.ui.emergencyLine} ${nl.ui.call112}`, type: 'display'},
      ...form.map((group): QuestionnaireItem => ({
        ...when(group),
        linkId: group.linkId,
        text: nl.screens[group.screen],
        type: 'group',
        item: group.items.map((item) => itemOf(item, !screenById(group.screen).onInvitation)),
      })),
    ],
  };
}
