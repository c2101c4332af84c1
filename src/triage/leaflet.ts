import {sectionRows, type Section} from './advice.js';
import {everyExercise} from './exercises.js';
import {slowRecoveryFactors, type SlowRecoveryFactor} from './facts.js';
import {planOfLeaflet} from './plan.js';
import {everyMark, groupsOf} from './safety-net.js';
import type {Topic} from './situation.js';

/**
 * The same advice as a leaflet, which asks nothing and computes nothing about anybody: every sign, also what somebody has
 * or had, and every line that needs no answer to be true. Made when it is shown, and not before: what a page has broken by
 * then must not be kept.
 * @param topic what the site opens it with: the section of that name comes first
 */
export function makeLeaflet(topic: Topic = 'back') {
  const sections = [
    ...sectionRows.filter(({section}) => section === topic),
    ...sectionRows.filter(({section}) => section !== topic),
  ]
    .filter(({leaflet}) => leaflet !== false)
    .map(({section, lines}): Section => {
      const shown = lines.filter(({leaflet}) => leaflet !== false).map(({line}) => line);
      return {id: section, lines: shown, suited: [], paper: false};
    });
  const first = sections.filter(({id}) => id === topic);
  const professions = sections.filter(({id}) => id === 'who-treats-what');
  return {
    doors: ['own-gp', 'out-of-hours'] as const,
    signs: groupsOf(({only}) => only !== 'result'),
    marks: everyMark,
    sections,
    /** Of them in sight, and not in the plan: what the site opens with, and who helps with what. */
    first,
    professions,
    plan: planOfLeaflet(sections.filter((section) => ![...first, ...professions].includes(section))),
    programme: everyExercise(),
    factors: slowRecoveryFactors.flatMap((factor) => Object.keys(factor) as SlowRecoveryFactor[]),
  };
}

export type Leaflet = ReturnType<typeof makeLeaflet>;
