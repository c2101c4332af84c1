import type {BodyRegion} from '../illustrations/body-map.js';
import type {LegRegion} from '../illustrations/legs.js';
import type {AnswerId} from '../triage/questions.js';

/** A region of the drawn back and its answer are one entry, so that they can't drift apart. */
export const regionOf: {readonly [A in AnswerId<'location'>]: BodyRegion} = {low: 'low', whole: 'whole', 'mid-or-upper': 'upper', flank: 'flank'};

/** What is painted on the legs beside each answer. The drawing is in the label, so a tap on it picks the radio. */
export const legsOf: {readonly [A in AnswerId<'leg-pain'>]: LegRegion} = {
  none: 'none',
  'one-leg-above-knee': 'thigh',
  'one-leg-below-knee': 'leg',
  'both-legs-long': 'both',
  'both-legs-new': 'both',
};
