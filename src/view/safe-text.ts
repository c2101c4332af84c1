import {safeEmergency, safeLines} from '../copy/nl/safe-lines.js';

function paragraph(...content: readonly (string | Node)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(...content);
  return element;
}

/** The fixed text for when rendering fails. Plain DOM and a plain loop: it must not depend on what failed. */
export function safeText(): HTMLElement {
  const link = document.createElement('a');
  link.href = 'tel:112';
  link.textContent = safeEmergency.call;
  const box = document.createElement('div');
  box.lang = 'nl';
  box.tabIndex = -1;
  box.className = 'root light';
  box.append(paragraph(`${safeEmergency.question} `, link));
  for (const line of safeLines) box.append(paragraph(line));
  return box;
}
