import type {RuleId} from '../triage/rules.js';

/**
 * The numbers of section 4 of the clinical basis. Written out, not counted: a number that a clinician signed for must
 * not move to another rule when a row is added. The row that makes the table total has none.
 */
// prettier-ignore
export const ruleNumbers: {readonly [R in RuleId]: string} = {
  'chest-or-breath': 'A1', 'sudden-pain-and-collapse': 'A2', 'sudden-pain-at-risk-of-aneurysm': 'A3', 'collapse-at-60-plus': 'A4',
  'accident-within-24h': 'A5', 'very-ill': 'A6', 'leg-paralysed': 'A7',

  'bladder-or-bowel-lost': 'B1', 'saddle-numbness': 'B2', 'sexual-change': 'B3', 'sacral-doubt-with-leg-complaints': 'B4',
  'strength-failing': 'B5', 'both-legs-new': 'B6', 'cancer-with-neurology': 'B7', 'fever-with-weakness': 'B8',
  'weakness-after-spine-procedure': 'B9', 'pregnancy-alarm': 'B10', 'sudden-pain-or-collapse': 'B11', 'fever-at-infection-risk': 'B12',
  'weakness-after-injury': 'B13', 'leg-cold-pale': 'B14',

  'calf-thick-warm': 'H1', 'foot-drop': 'H2', 'new-slight-weakness': 'H3', fever: 'H4', 'infection-without-fever': 'H5',
  'cancer-now': 'H6', 'cancer-past-with-alarm': 'H7', 'weight-loss-with-alarm': 'H8', 'severe-night-pain-at-50-plus': 'H9',
  'severe-accident': 'H10', 'fall-with-fragile-bones': 'H11', 'collapsed-vertebra': 'H12', 'cannot-get-up': 'H13', 'sacral-doubt': 'H14',
  'known-aneurysm': 'H15', 'child-with-alarm': 'H16', 'both-legs-getting-worse': 'H17', 'leg-newly-numb': 'H18',
  'flank-pain-with-vomiting': 'H19', 'unsteady-walking': 'H20',

  'under-18': 'G1', 'cancer-history': 'G2', 'unexplained-illness': 'G3', 'night-pain': 'G4', fall: 'G5', 'inflammatory-pattern': 'G6',
  'slight-weakness': 'G7', 'both-legs-long': 'G8', 'leg-pain-not-settling': 'G9', 'mid-or-upper-at-risk': 'G10', 'still-severe': 'G11',
  'worse-after-6-weeks': 'G12', 'other-sign': 'G13', 'severe-at-70-plus': 'G14', 'low-immunity': 'G15', 'after-spine-procedure': 'G16',
  'fragile-bones': 'G17', 'severe-and-hardly-moving': 'G18', 'aneurysm-known': 'G19',

  'hernia-pattern': 'F1', 'no-better-after-3-weeks': 'F2', 'longer-than-6-weeks': 'F3', 'longer-than-12-weeks': 'F4',
  'getting-worse': 'F5', 'hardly-moving': 'F6', 'several-slow-recovery-factors': 'F7', 'mid-or-upper': 'F8', pregnant: 'F9',
  'keeps-coming-back': 'F10',

  'self-care': '–',
};
