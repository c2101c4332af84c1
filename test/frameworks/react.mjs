// A page in React with the check of the README on it, and markers, and how it is rendered and hydrated.
import {createElement as h, StrictMode, useEffect, useState} from 'react';

function Page({BackCheck, start, tell, ready}) {
  const [state, setState] = useState(start);
  useEffect(() => ready?.((change) => setState((before) => ({...before, ...change}))), []);
  const {shown, visit, mode, practice, pronoun, look, early, block, link, words} = state;
  return h(
    'main',
    {className: look},
    words,
    shown && h(BackCheck, {key: visit, mode, practice, pronoun, look, tell}),
    // With the script on the page before React, as the README has it.
    early && h('rugpijn-check', {className: look, pronoun, suppressHydrationWarning: true}),
    block && h('div', {'data-rugpijn-check': '1', className: look}, h('a', {href: 'tel:112'}, words)),
    link && h('a', {href: '/dist/check.html#rugpijn-check', className: look}, words),
  );
}

const inStrictMode = (props) => h(StrictMode, null, h(Page, props));

export async function render(BackCheck, start, document) {
  const {renderToString} = (await import('react-dom/server')).default;
  return document(renderToString(inStrictMode({BackCheck, start})));
}

export async function hydrate(place, BackCheck, start, tell) {
  const {hydrateRoot} = (await import('react-dom/client')).default;
  return new Promise((ready) => {
    hydrateRoot(place, inStrictMode({BackCheck, start, tell, ready}));
  });
}
