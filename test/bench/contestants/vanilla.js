// The same questions by hand, without any library.
import {pathOf} from '../path.mjs';
import css from './form.css';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.assign(made, attributes);
  made.append(...children);
  return made;
}

/** @returns what takes it away again */
export function mount(box, form) {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  const answers = {};
  let at = 0;
  const root = element('div', {className: 'form'});

  function partOf(part, index) {
    const chosen = () => answers[part.id] ?? [];
    const type = part.none ? 'checkbox' : 'radio';
    const input = (value) => {
      const made = element('input', {type, name: `${type}-${index}`, value, checked: chosen().includes(value)});
      made.onchange = () => {
        const others = part.none && value !== 'none' ? chosen().filter((one) => one !== value && one !== 'none') : [];
        answers[part.id] = made.checked ? [...others, value] : others;
        for (const one of fieldset.querySelectorAll('input')) one.checked = chosen().includes(one.value);
        showParts();
      };
      return made;
    };
    const answer = ({value, label}) => element('label', {className: 'answer'}, input(value), label);
    const fieldset = element(
      'fieldset',
      {className: 'part'},
      element('legend', {}, element('h3', {tabIndex: -1}, part.legend)),
      ...(part.hint ? [element('p', {}, part.hint)] : []),
      element('p', {className: 'error'}),
      ...part.groups.flatMap(({title, options}) => [
        ...(title ? [element('h4', {}, title)] : []),
        element('ul', {className: 'answers'}, ...options.map((option) => element('li', {}, answer(option)))),
      ]),
      ...(part.none ? [element('div', {className: 'answers'}, answer({value: 'none', label: part.none}))] : []),
    );
    return fieldset;
  }

  /** An answer may open or close another part of its own page. */
  let fieldsets = new Map();
  function showParts() {
    const asked = pathOf(form.pages, answers)[at].parts.map(({id}) => id);
    for (const [id, fieldset] of fieldsets) fieldset.hidden = !asked.includes(id);
  }

  function show() {
    const path = pathOf(form.pages, answers);
    const page = path[at];
    const head = [
      element('h2', {}, form.title),
      element('p', {}, `${form.emergencyLine} `, element('a', {href: 'tel:112'}, form.call112)),
    ];
    if (!page) {
      root.replaceChildren(
        ...head,
        element('div', {className: 'result'}, element('h3', {tabIndex: -1}, form.result.heading)),
        ...form.result.lines.map((line) => element('p', {}, line)),
        element('button', {type: 'button', onclick: () => go(at - 1)}, form.back),
      );
      return;
    }
    const whole = form.pages.find(({parts}) => parts.some(({id}) => id === page.parts[0].id));
    fieldsets = new Map(whole.parts.map((part, index) => [part.id, partOf(part, index)]));
    root.replaceChildren(
      ...head,
      element('progress', {max: path.length, value: at}),
      ...(at === 0 ? [element('ul', {}, ...form.opening.map((line) => element('li', {}, line)))] : []),
      element(
        'form',
        {noValidate: true, onsubmit: next},
        ...fieldsets.values(),
        element('button', {type: 'submit'}, form.next),
        ...(at > 0 ? [element('button', {type: 'button', onclick: () => go(at - 1)}, form.back)] : []),
      ),
    );
    showParts();
  }

  function go(to) {
    at = to;
    show();
    root.querySelector('h3').focus();
  }

  function next(event) {
    event.preventDefault();
    const {parts} = pathOf(form.pages, answers)[at];
    const missing = parts.filter(({id}) => !answers[id]?.length);
    for (const {id, missing: text} of parts)
      fieldsets.get(id).querySelector('.error').textContent = answers[id]?.length ? '' : text;
    if (missing.length === 0) go(at + 1);
    else fieldsets.get(missing[0].id).querySelector('h3').focus();
  }

  show();
  box.append(root);
  return () => root.remove();
}
