import {sectionRows, type Section} from './advice.js';
import type {DoorId} from './doors.js';
import {exerciseIds, gentlePlan, type Programme} from './exercises.js';
import {slowRecoveryFactors, type SlowRecoveryFactor} from './facts.js';
import {everyMark, groupsOf, type MarkWeeks, type SignGroup} from './safety-net.js';

/**
 * The same advice as a leaflet, which asks nothing and computes nothing about anybody: every sign, also what somebody has
 * or had, and every line that needs no answer to be true.
 */
export interface Leaflet {
  readonly signs: readonly SignGroup[];
  readonly doors: readonly DoorId[];
  readonly marks: readonly MarkWeeks[];
  readonly sections: readonly Section[];
  readonly programme: Programme;
  readonly factors: readonly SlowRecoveryFactor[];
}

/** Made when it is shown, and not before: what a page has broken by then must not be kept. */
export const makeLeaflet = (): Leaflet => ({
  doors: ['own-gp', 'out-of-hours'],
  signs: groupsOf(({only}) => only !== 'result'),
  marks: everyMark,
  sections: sectionRows
    .filter(({leaflet: shown}) => shown !== false)
    .map(({section, lines}) => ({
      id: section,
      lines: lines.filter(({leaflet: shown}) => shown !== false).map(({line}) => line),
      suited: [],
      paper: false,
    })),
  // All exercises, with the plan that asks least.
  programme: {exercises: exerciseIds, plan: gentlePlan, walkingOnly: false},
  factors: slowRecoveryFactors.flatMap((factor) => Object.keys(factor) as SlowRecoveryFactor[]),
});
