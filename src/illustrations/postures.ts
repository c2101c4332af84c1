import type {TemplateResult} from 'lit';
import {gettingUp} from './exercises/getting-up.js';
import {walking} from './exercises/walking.js';
import {frame, none} from './figure.js';

/** How well somebody moves: walks, walks bent with a hand on the back, sits on the edge of the bed, lies in it. */
export const postures = (): readonly (TemplateResult | undefined)[] => [
  walking()[0],
  frame(
    '20 121H148',
    [
      '106 30',
      '100 46 80 68',
      '99 49 84 46 76 60',
      '80 69 94 88 94 115 104 115',
      '80 69 80 92 68 114 77 117',
      '99 49 104 66 106 80',
    ],
    none,
    168,
  ),
  gettingUp()[2],
  frame('12 92H156V100H12zM20 100V121M148 100V121', ['30 80', '50 83H86', '52 82 68 86 84 85', '86 83H144'], none, 168),
];
