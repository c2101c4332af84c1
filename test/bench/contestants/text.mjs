// The same questions as a plain form in the page itself, all under each other: nothing can be faster, and nothing is asked
// only when it matters.
import {readFileSync} from 'node:fs';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const answer = (part, {value, label}) =>
  `<li><label class="answer"><input type="${part.none ? 'checkbox' : 'radio'}" name="${part.id}" value="${value}">${escape(label)}</label></li>`;

const partOf = (part) =>
  `<fieldset class="part"><legend><h3>${escape(part.legend)}</h3></legend>${part.hint ? `<p>${escape(part.hint)}</p>` : ''}${part.groups
    .map(
      ({title, options}) =>
        `${title ? `<h4>${escape(title)}</h4>` : ''}<ul class="answers">${options.map((option) => answer(part, option)).join('')}</ul>`,
    )
    .join(
      '',
    )}${part.none ? `<ul class="answers">${answer(part, {value: 'none', label: part.none})}</ul>` : ''}</fieldset>`;

export const textStyle = readFileSync(new URL('form.css', import.meta.url), 'utf8');

export const textForm = (form) =>
  `<form class="form"><h2>${escape(form.title)}</h2><p>${escape(form.emergencyLine)} <a href="tel:112">${escape(form.call112)}</a></p><ul>${form.opening
    .map((line) => `<li>${escape(line)}</li>`)
    .join('')}</ul>${form.pages
    .flatMap(({parts}) => parts.filter(({id}) => !id.endsWith('-again')))
    .map(partOf)
    .join('')}<button>${escape(form.next)}</button></form>`;
