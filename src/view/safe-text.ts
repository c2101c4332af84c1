import {safeEmergency, safeLines} from '../copy/nl/safe-lines.js';

/**
 * The fixed text for when rendering fails. Plain DOM and a plain loop, without anything that a page may have broken: no
 * spread, no iterator, no list method.
 */
export function safeText(): HTMLElement {
  const box = document.createElement('div');
  box.lang = 'nl';
  box.tabIndex = -1;
  box.className = 'root light';
  const link = document.createElement('a');
  link.href = 'tel:112';
  link.textContent = safeEmergency.call;
  const first = document.createElement('p');
  first.textContent = `${safeEmergency.question} `;
  first.appendChild(link);
  box.appendChild(first);
  for (let index = 0; index < safeLines.length; index++) {
    const line = document.createElement('p');
    line.textContent = safeLines[index] ?? '';
    box.appendChild(line);
  }
  return box;
}
