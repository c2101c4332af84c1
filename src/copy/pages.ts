import type {LineId} from '../triage/advice.js';
import {bare} from '../triage/bare.js';
import type {SlowRecoveryFactor} from '../triage/facts.js';

/** A page of the site itself that a line or tip names: its online programme, or what it has on lifestyle. */
export type PageId = 'programme' | 'lifestyle';

/** Which page stands behind a line that names one. */
export const linePages: {readonly [L in LineId]?: PageId} = bare({
  'tackle-hindrances': 'programme',
  'broad-approach': 'lifestyle',
  'live-healthy': 'lifestyle',
});

/** Which page stands behind a tip that names one. */
export const tipPages: {readonly [F in SlowRecoveryFactor]?: PageId} = bare({'poor-health': 'lifestyle'});
