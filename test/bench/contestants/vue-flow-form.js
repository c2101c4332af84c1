// The same questions in Vue Flow Form, which asks them one by one.
import '@ditdot-dev/vue-flow-form/dist/vue-flow-form.min.css';
import '@ditdot-dev/vue-flow-form/dist/vue-flow-form.theme-minimal.min.css';
import {ChoiceOption, FlowForm, LanguageModel, QuestionModel, QuestionType} from '@ditdot-dev/vue-flow-form';
import {createApp, h, markRaw} from 'vue';
import {pathOf} from '../path.mjs';

const {MultipleChoice} = QuestionType;

/** @returns what takes it away again */
export function mount(box, form) {
  const models = new Map();
  const asked = () => {
    const answers = {};
    for (const [id, {answer}] of models) answers[id] = answer ? [answer].flat() : [];
    return pathOf(form.pages, answers).flatMap(({parts}) => parts.map(({id}) => id));
  };
  const first = form.pages[0].parts[0].id;
  for (const {id, legend, hint, none, groups} of form.pages.flatMap(({parts}) => parts)) {
    const options = groups.flatMap((group) => group.options);
    const model = new QuestionModel({
      id,
      title: legend,
      type: MultipleChoice,
      required: true,
      multiple: Boolean(none),
      options: [...options, ...(none ? [{value: 'none', label: none}] : [])].map(
        ({value, label}) => new ChoiceOption({value, label}),
      ),
      helpTextShow: false,
      ...(id === first && {tagline: form.opening.join(' ')}),
      ...(hint && {description: hint}),
      jump: () => {
        const ids = asked();
        return ids[ids.indexOf(id) + 1] ?? '_submit';
      },
    });
    models.set(id, model);
  }
  const language = markRaw(new LanguageModel({ok: form.next, continue: form.next, prev: form.back, next: form.next}));
  const result = () =>
    h('div', {class: 'result'}, [h('h3', form.result.heading), ...form.result.lines.map((line) => h('p', line))]);
  const app = createApp({
    data: () => ({questions: [...models.values()]}),
    render() {
      return h('div', [
        h('h2', form.title),
        h('p', [`${form.emergencyLine} `, h('a', {href: 'tel:112'}, form.call112)]),
        h(
          FlowForm,
          {questions: this.questions, language, standalone: false, autofocus: false},
          {complete: result, completeButton: () => []},
        ),
      ]);
    },
  });
  const place = document.createElement('div');
  box.append(place);
  app.mount(place);
  return () => {
    app.unmount();
    place.remove();
  };
}
