// A page in a frame with a check in it, and the faces that the check can show there without anybody playing.
import {nl} from '../../src/copy/nl.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import type {CardId} from '../../src/triage/outcome.js';
import {patientOf} from './outcomes.js';
import {play} from './player.js';

/** Where the files of the build stand, seen from this page. */
export const dist = new URL('dist/', location.href).href;

/** Goes into the page in the frame; in two parts, as it may not end the script that it stands in. */
export const scriptTag = `<script defer src="${dist}rugpijn-check.js"></scr${''}ipt>`;

/** What can be looked at. */
export type View = 'questions' | 'leaflet' | CardId;

const results = Object.keys(patientOf) as readonly CardId[];

export const views: readonly View[] = ['leaflet', 'questions', ...results];

export const viewNames: {readonly [V in View]: string} = {
  leaflet: 'De folder',
  questions: 'De vragen',
  ...(Object.fromEntries(results.map((card) => [card, nl.outcomes[card].label])) as {[C in CardId]: string}),
};

/** Puts a page of our own into the frame. */
export async function showPage(frame: HTMLIFrameElement, page: string): Promise<void> {
  frame.srcdoc = page;
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
}

/** The element in the frame, once its script has run. */
export async function previewed(frame: HTMLIFrameElement): Promise<RugpijnCheckElement> {
  const page = frame.contentWindow as Window & typeof globalThis;
  await page.customElements.whenDefined('rugpijn-check');
  return page.document.querySelector('rugpijn-check') as RugpijnCheckElement;
}

/** Shows the view from its start; the element is in the mode for it already. */
export async function turnTo(element: RugpijnCheckElement, view: View): Promise<void> {
  element.restart();
  await element.updateComplete;
  if (view !== 'questions' && view !== 'leaflet')
    await play(element, patientOf[view], element.pronoun === 'je' ? 'je' : 'u');
  element.ownerDocument.defaultView?.scrollTo(0, 0);
}
