// The same questions in NLM's LHC-Forms, from a FHIR questionnaire. It asks them under each other, each as soon as it has to
// be asked, and has no result of its own: a button under them gives that.

const control = (code) => [
  {
    url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
    valueCodeableConcept: {coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code}]},
  },
];

/** An item is asked when one, or all, of its own conditions hold; and when all of the groups around it are. */
function asked(item, when, partOf) {
  if (!when) return item;
  if (when.all)
    return when.all.reduceRight(
      (inner, one, index) =>
        asked(index === when.all.length - 1 ? inner : group(`${item.linkId}-${index}`, [inner]), one, partOf),
      item,
    );
  const equals = ({part, has}) => has.map((code) => ({question: part, operator: '=', answerCoding: {code}}));
  const leaves = (condition) => (condition.any ? condition.any.flatMap(leaves) : equals(condition));
  if (!when.not) return {...item, enableWhen: leaves(when), enableBehavior: 'any'};
  return {
    ...item,
    enableWhen: leaves(when.not).map((one) => ({...one, operator: '!='})),
    enableBehavior: 'all',
  };
}

const group = (linkId, item, text) => ({linkId, type: 'group', ...(text && {text}), item});

function itemOf(part) {
  const options = part.groups.flatMap((one) => one.options);
  const item = {
    linkId: part.id,
    type: 'choice',
    text: part.hint ? `${part.legend} ${part.hint}` : part.legend,
    required: true,
    repeats: Boolean(part.none),
    extension: control(part.none ? 'check-box' : 'radio-button'),
    answerOption: [...options, ...(part.none ? [{value: 'none', label: part.none}] : [])].map(({value, label}) => ({
      valueCoding: {code: value, display: label},
    })),
  };
  return asked(item, part.when);
}

const questionnaire = (form) => ({
  resourceType: 'Questionnaire',
  status: 'draft',
  title: form.title,
  item: [
    {linkId: 'opening', type: 'display', text: `${form.emergencyLine} ${form.call112}. ${form.opening.join(' ')}`},
    ...form.pages.map(({title, parts}, index) => group(`page-${index}`, parts.map(itemOf), title)),
  ],
});

/** @returns what takes it away again */
export function mount(box, form) {
  const {Util} = window.LForms;
  const place = document.createElement('div');
  const next = document.createElement('button');
  next.textContent = form.next;
  next.onclick = () => {
    if (!Util.getFormFHIRData('QuestionnaireResponse', 'R4', place)) return;
    const result = document.createElement('div');
    result.className = 'result';
    for (const [index, line] of [form.result.heading, ...form.result.lines].entries())
      result.append(Object.assign(document.createElement(index === 0 ? 'h3' : 'p'), {textContent: line}));
    box.replaceChildren(result);
  };
  box.append(place, next);
  Util.addFormToPage(questionnaire(form), place, {fhirVersion: 'R4'});
  return () => box.replaceChildren();
}
