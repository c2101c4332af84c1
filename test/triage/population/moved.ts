import type {RuleId} from '../../../src/triage/rules.js';
import type {Written} from './measure.js';

/**
 * The rows that move many: in percent, how much of the base population would end elsewhere without them, and with which
 * version of the rules somebody looked at that. Written by hand, beside the change that makes it so, and by no command: whoever writes or changes a
 * row has to have seen what it does to everybody. A test says what is missing.
 */
export const moved: {readonly [R in RuleId]?: Written} = {
  'chest-or-breath': {percent: 1.6, since: '2026-11-29.2'},
  'bladder-or-bowel-lost': {percent: 1.8, since: '2026-11-29.2'},
  'both-legs-new': {percent: 1.3, since: '2026-11-29.2'},
  'new-slight-weakness': {percent: 1.7, since: '2026-11-29.2'},
  'infection-without-fever': {percent: 1.4, since: '2026-11-29.2'},
  'cancer-past-with-alarm': {percent: 1.7, since: '2026-11-29.2'},
  'fall-with-fragile-bones': {percent: 1.1, since: '2026-11-29.2'},
  'leg-newly-numb': {percent: 1.9, since: '2026-11-29.2'},
  'unsteady-walking': {percent: 1.4, since: '2026-11-29.2'},
  'cancer-history': {percent: 1.5, since: '2026-11-29.2'},
  'unexplained-illness': {percent: 2.9, since: '2026-11-29.2'},
  'night-pain': {percent: 4.2, since: '2026-11-29.2'},
  fall: {percent: 1.9, since: '2026-11-29.2'},
  'inflammatory-pattern': {percent: 2.3, since: '2026-11-29.2'},
  'both-legs-long': {percent: 1.4, since: '2026-11-29.2'},
  'leg-pain-not-settling': {percent: 2, since: '2026-11-29.2'},
  'mid-or-upper-at-risk': {percent: 3, since: '2026-11-29.2'},
  'still-severe': {percent: 1.8, since: '2026-11-29.2'},
  'worse-after-6-weeks': {percent: 1.5, since: '2026-11-29.2'},
  'other-sign': {percent: 1.8, since: '2026-11-29.2'},
  'low-immunity': {percent: 1.3, since: '2026-11-29.2'},
  'fragile-bones': {percent: 1.2, since: '2026-11-29.2'},
  'hernia-pattern': {percent: 2, since: '2026-11-29.2'},
  'no-better-after-3-weeks': {percent: 1.6, since: '2026-11-29.2'},
  'longer-than-6-weeks': {percent: 1.5, since: '2026-11-29.2'},
  'longer-than-12-weeks': {percent: 3.2, since: '2026-11-29.2'},
  'getting-worse': {percent: 1.3, since: '2026-11-29.2'},
  'several-slow-recovery-factors': {percent: 1.5, since: '2026-11-29.2'},
};
