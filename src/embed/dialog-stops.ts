import type {Copy} from '../copy/nl.js';

/** Where a page's own script keeps Tab inside. A dialog of the browser needs no help. */
const dialogs = '[role="dialog"],[role="alertdialog"],[aria-modal="true"]';

/** What such a script takes for a place to stop at; it can't see into a closed root. */
const places = 'a[href],button,input,select,textarea,[tabindex]:not([tabindex="-1"])';

function stop(host: Element, where: 'start' | 'end', words: string): void {
  if (host.querySelector(`:scope > [slot=${where}]`)) return;
  const element = document.createElement('span');
  element.slot = where;
  element.tabIndex = 0;
  element.textContent = words;
  if (where === 'start') host.prepend(element);
  else host.append(element);
}

/**
 * In a dialog of the page: gives the check a place to stop at that the page's script can see, behind it and, where nothing
 * comes before it, in front. Without one, a script that goes round by a list never lets a keyboard in.
 */
export function addDialogStops(host: Element, {start, end}: Copy['ui']['stops']): void {
  const dialog = host.closest(dialogs);
  if (!dialog) return;
  stop(host, 'end', end);
  const [first] = dialog.querySelectorAll(places);
  if (first && host.contains(first)) stop(host, 'start', start);
}
