import {judge} from '../../src/triage/assess.js';
import {isOfficeTime} from '../../src/triage/office-time.js';
import type {Answers} from '../../src/triage/questions.js';
import {situationOf, type PracticeType, type Site, type Situation, type Topic} from '../../src/triage/situation.js';

/** A Wednesday in winter: 12:00 in Amsterdam. */
export const noon = new Date('2026-01-14T11:00:00Z');

/** The site of a physiotherapist that opens with pain in the back, or another. */
export const site = (practice: PracticeType = 'physiotherapy', topic: Topic = 'back'): Site => ({practice, topic});

/** What the rows of advice read of somebody with these answers, who looks at the site of a physiotherapist at noon. */
export const situationFor = (answers: Answers, now = noon, seenOn: Site = site()): Situation =>
  situationOf(answers, judge(answers), isOfficeTime(now), seenOn);
