import {watchMarkers} from './embed/markers.js';
import {RugpijnCheckElement} from './rugpijn-check-element.js';

// The script may be on the page twice, in two versions too: the first wins, in silence. A browser without style sheets
// to adopt keeps the fallback: unstyled, the check would be hard to read.
const inBrowser = typeof Document !== 'undefined';
const canAdopt = !inBrowser || 'adoptedStyleSheets' in Document.prototype;
if (canAdopt && !customElements.get('rugpijn-check')) {
  customElements.define('rugpijn-check', RugpijnCheckElement);
  if (inBrowser) watchMarkers();
}
