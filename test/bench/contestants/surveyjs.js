// The same questions in SurveyJS.
import 'survey-core/survey-core.fontless.min.css';
import {Model} from 'survey-core';
import {renderSurvey, unmountComponentAtNode} from 'survey-js-ui';

const expression = (condition) => {
  if (condition.all) return `(${condition.all.map(expression).join(' and ')})`;
  if (condition.any) return `(${condition.any.map(expression).join(' or ')})`;
  if (condition.not) return `!(${expression(condition.not)})`;
  return `({${condition.part}} anyof [${condition.has.map((value) => `'${value}'`).join(', ')}])`;
};

const visibleIf = ({when}) => (when ? {visibleIf: expression(when)} : {});

const questionOf = (part) => ({
  type: part.none ? 'checkbox' : 'radiogroup',
  name: part.id,
  title: part.legend,
  isRequired: true,
  requiredErrorText: part.missing,
  choices: part.groups.flatMap(({options}) =>
    options.map((option) => ({value: option.value, text: option.label, ...visibleIf(option)})),
  ),
  ...(part.hint && {description: part.hint}),
  ...(part.none && {showNoneItem: true, noneText: part.none}),
  ...visibleIf(part),
});

/** @returns what takes it away again */
export function mount(box, form) {
  const model = new Model({
    title: form.title,
    description: `${form.emergencyLine} ${form.call112}. ${form.opening.join(' ')}`,
    pages: form.pages.map(({parts}, index) => ({name: `page-${index}`, elements: parts.map(questionOf)})),
    pageNextText: form.next,
    pagePrevText: form.back,
    completeText: form.next,
    completedHtml: `<div class="result"><h3>${form.result.heading}</h3>${form.result.lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
    clearInvisibleValues: 'onHidden',
    questionTitleLocation: 'top',
    showQuestionNumbers: 'off',
    showProgressBar: true,
  });
  const place = document.createElement('div');
  box.append(place);
  renderSurvey(model, place);
  return () => {
    unmountComponentAtNode(place);
    model.dispose();
    place.remove();
  };
}
