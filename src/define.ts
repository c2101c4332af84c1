import {html, render} from 'lit';
import {watchMarkers} from './embed/markers.js';
import {RugpijnCheckElement} from './rugpijn-check-element.js';

const succeeds = (attempt: () => boolean): boolean => {
  try {
    return attempt();
  } catch {
    return false;
  }
};

/**
 * Where it can't run, the words that stand in the tag stay. A browser that is too old has no style sheets to adopt, so the
 * check would be hard to read, or not that selector, so it finds no links. It is the document that is asked, because
 * MooTools has a Document of its own, and a page may have a CSS of its own. And a page that wants Trusted Types may refuse
 * the policy that Lit needs to make anything at all.
 */
const canRun = (): boolean =>
  'adoptedStyleSheets' in document &&
  document.createElement('i').matches(':not(a, b)') &&
  Boolean(render(html`<i></i>`, document.createElement('div')));

const inBrowser = typeof document !== 'undefined';
// The script may be on the page twice, in two versions too: the first wins, in silence.
if ((!inBrowser || succeeds(canRun)) && !customElements.get('rugpijn-check')) {
  customElements.define('rugpijn-check', RugpijnCheckElement);
  if (inBrowser) watchMarkers();
}
