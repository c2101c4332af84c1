import type {TemplateResult} from 'lit';
import {frame, none} from '../figure.js';

export const plank = (): readonly TemplateResult[] => [
  frame('4 97H140', ['21 65', '38 70 67 80', '38 71 38 91 17 92', '68 81 95 91 115 74 121 68'], none, 144),
  frame('4 97H140', ['20 68', '38 70 69 75', '38 71 38 91 17 92', '69 75 97 79 123 83 126 91'], none, 144),
  frame(
    '4 97H140',
    ['28 56', '44 63 71 76', '45 62 50 42 52 22M43 66 43 91 26 92', '71 76 97 90', '93 91 114 90 120 91', none],
    none,
    144,
  ),
];
