// A page in Vue with the check of the README on it, and markers, and how it is rendered and hydrated.
import {createSSRApp, h, reactive} from 'vue';

const page = (BackCheck, state, tell = () => {}) =>
  createSSRApp(() => {
    const {shown, visit, mode, practice, pronoun, look, early, block, link, words} = state;
    return h('main', {class: look}, [
      words,
      shown && h(BackCheck, {key: visit, mode, practice, pronoun, look, tell}),
      // With the script on the page before Vue, as the README has it.
      early && h('rugpijn-check', {class: look, pronoun, 'data-allow-mismatch': 'class'}),
      block && h('div', {'data-rugpijn-check': '1', class: look}, [h('a', {href: 'tel:112'}, words)]),
      link && h('a', {href: '/dist/check.html#rugpijn-check', class: look}, words),
    ]);
  });

export async function render(BackCheck, start, document) {
  const {renderToString} = await import('vue/server-renderer');
  return document(await renderToString(page(BackCheck, start)));
}

export async function hydrate(place, BackCheck, start, tell) {
  const state = reactive({...start});
  page(BackCheck, state, tell).mount(place);
  return (change) => Object.assign(state, change);
}
