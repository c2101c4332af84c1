import {unsafeCSS} from 'lit';
import {tokens} from './tokens.js';
import {hostColors} from './host-colors.js';
import {base} from './base.js';
import {notices} from './notices.js';
import {questions} from './questions.js';
import {buttons} from './buttons.js';
import {result} from './result.js';
import {drawings} from './drawings.js';
import {plan} from './plan.js';
import {modes} from './modes.js';

/**
 * The style sheet of the check, in parts. Of two rules that weigh the same the later one wins, so the order counts: what
 * holds everywhere comes before what holds in one place. `paper` comes behind all of it, on the printed result only.
 *
 * Everything in em: a page's root font may be 62.5 %. No media or container queries for width: a sheet shared by
 * elements gets stale media results in WebKit, and size containment makes an element in a flex row vanish.
 */
const parts = [
  // Our own colours, light and dark, corners, and the scale of distances.
  tokens,
  // The page's colours in the place of ours, made readable.
  hostColors,
  // The box round everything, headings, links, focus, small text, rows; how a next screen comes.
  base,
  // The line with 112, the alarm under a tick, what is missing, and the tinted boxes.
  notices,
  // Progress, questions, answers, the digits of pain, the drawing to point at.
  questions,
  buttons,
  // The card with the advice, doors, reasons, signs, folds, answers given.
  result,
  // Lines and fills of every drawing.
  drawings,
  // The plan: acts, signs, walks, exercises, and how it goes on with the pain.
  plan,
  // Less movement, more contrast, forced colours, and the page itself on paper.
  modes,
];

/** Joined as text: Lit's `css` does it with `reduce`, in whose place a page may have put another. */
export const styles = unsafeCSS(parts.join(''));
