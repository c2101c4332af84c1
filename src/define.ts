import {watchMarkers} from './embed/markers.js';
import {RugpijnCheckElement} from './rugpijn-check-element.js';

// The script may be on the page twice, in two versions too: the first wins, in silence. A browser that is too old keeps the
// fallback: without style sheets to adopt the check would be hard to read, and without that selector it finds no links. It
// is the document that is asked, because MooTools has a Document of its own, and a page may have a CSS of its own.
const inBrowser = typeof document !== 'undefined';
const knows = (selector: string): boolean => {
  try {
    return document.createElement('i').matches(selector);
  } catch {
    return false;
  }
};
const canRun = !inBrowser || ('adoptedStyleSheets' in document && knows(':not(a, b)'));
if (canRun && !customElements.get('rugpijn-check')) {
  customElements.define('rugpijn-check', RugpijnCheckElement);
  if (inBrowser) watchMarkers();
}
