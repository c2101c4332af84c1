import {inside, textOf} from '../../demo/builder/player.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';

export {
  answerScreen,
  hasResult,
  inside,
  labelsFor,
  legends,
  pick,
  play,
  press,
  textOf,
} from '../../demo/builder/player.js';

/** Lets judges that look for `shadowRoot` see into the closed root. */
export function reveal(element: RugpijnCheckElement): void {
  Object.defineProperty(element, 'shadowRoot', {configurable: true, get: () => element.renderRoot});
}

/** The text that stands on the screen: closed details only show their summary. */
export function visibleText(element: RugpijnCheckElement): string {
  const copy = inside(element).querySelector('.root')?.cloneNode(true) as HTMLElement;
  for (const details of copy.querySelectorAll('details:not([open])'))
    for (const child of [...details.children]) if (child.tagName !== 'SUMMARY') child.remove();
  return textOf(copy);
}
