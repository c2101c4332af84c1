import {RugpijnCheckElement} from './rugpijn-check-element.js';

// The script may be on the page twice, in two versions too: the first wins, in silence.
if (!customElements.get('rugpijn-check')) customElements.define('rugpijn-check', RugpijnCheckElement);
