import {watchMarkers} from './embed/markers.js';
import {RugpijnCheckElement} from './rugpijn-check-element.js';

// The script may be on the page twice, in two versions too: the first wins, in silence. A browser without style sheets
// to adopt keeps the fallback: unstyled, the check would be hard to read. It is the document that is asked, because
// MooTools has a Document of its own.
const inBrowser = typeof document !== 'undefined';
const canAdopt = !inBrowser || 'adoptedStyleSheets' in document;
if (canAdopt && !customElements.get('rugpijn-check')) {
  customElements.define('rugpijn-check', RugpijnCheckElement);
  if (inBrowser) watchMarkers();
}
