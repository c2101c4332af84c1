import type {RuleId} from '../../../src/triage/rules.js';
import type {Written} from './measure.js';

/**
 * The rows that move many: in percent, how much of the base population would end elsewhere without them, and with which
 * version of the rules somebody looked at that. Written by hand, beside the change that makes it so, and by no command: whoever writes or changes a
 * row has to have seen what it does to everybody. A test says what is missing.
 */
export const moved: {readonly [R in RuleId]?: Written} = {
  'chest-or-breath': {percent: 1.6, since: '2026-11-29'},
  'bladder-or-bowel-lost': {percent: 1.8, since: '2026-11-29'},
  'both-legs-new': {percent: 1.3, since: '2026-11-29'},
  'sudden-pain-or-collapse': {percent: 1.1, since: '2026-11-29'},
  'new-slight-weakness': {percent: 1.8, since: '2026-11-29'},
  'infection-without-fever': {percent: 1.3, since: '2026-11-29'},
  'cancer-past-with-alarm': {percent: 1.7, since: '2026-11-29'},
  'fall-with-fragile-bones': {percent: 1.2, since: '2026-11-29'},
  'leg-newly-numb': {percent: 1.9, since: '2026-11-29'},
  'unsteady-walking': {percent: 1.4, since: '2026-11-29'},
  'cancer-history': {percent: 1.2, since: '2026-11-29'},
  'unexplained-illness': {percent: 2.4, since: '2026-11-29'},
  'night-pain': {percent: 3.7, since: '2026-11-29'},
  fall: {percent: 1.5, since: '2026-11-29'},
  'inflammatory-pattern': {percent: 1.6, since: '2026-11-29'},
  'leg-pain-not-settling': {percent: 2.6, since: '2026-11-29'},
  'mid-or-upper-at-risk': {percent: 3, since: '2026-11-29'},
  'still-severe': {percent: 1.8, since: '2026-11-29'},
  'worse-after-6-weeks': {percent: 1.7, since: '2026-11-29'},
  'other-sign': {percent: 1.3, since: '2026-11-29'},
  'low-immunity': {percent: 1.2, since: '2026-11-29'},
  'fragile-bones': {percent: 1.1, since: '2026-11-29'},
  'hernia-pattern': {percent: 1.9, since: '2026-11-29'},
  'no-better-after-3-weeks': {percent: 1.6, since: '2026-11-29'},
  'longer-than-6-weeks': {percent: 1.5, since: '2026-11-29'},
  'longer-than-12-weeks': {percent: 3.2, since: '2026-11-29'},
  'getting-worse': {percent: 1.3, since: '2026-11-29'},
  'several-slow-recovery-factors': {percent: 1.3, since: '2026-11-29'},
  'mid-or-upper': {percent: 1.2, since: '2026-11-29'},
};
