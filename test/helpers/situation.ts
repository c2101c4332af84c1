import {judge} from '../../src/triage/assess.js';
import {isOfficeTime} from '../../src/triage/office-time.js';
import type {Answers} from '../../src/triage/questions.js';
import {situationOf, type PracticeType, type Situation} from '../../src/triage/situation.js';

/** A Wednesday in winter: 12:00 in Amsterdam. */
export const noon = new Date('2026-01-14T11:00:00Z');

/** What the rows of advice read of somebody with these answers, who looks at the site of a physiotherapist at noon. */
export const situationFor = (answers: Answers, now = noon, practice: PracticeType = 'physiotherapy'): Situation =>
  situationOf(answers, judge(answers), isOfficeTime(now), practice);
