import type {TemplateResult} from 'lit';
import {frame, none} from '../figure.js';

export const plank = (): readonly TemplateResult[] => [
  frame('4 97H140', ['21 65', '38 70 67 80', '38 71 38 91 17 92', '68 81 95 91 115 74 121 68'], none, 144),
  frame('4 97H140', ['20 68', '38 70 69 75', '38 71 38 91 17 92', '69 75 97 79 123 83 126 91'], none, 144),
  frame(
    '4 97H140',
    ['28 51', '45 64 47 58 71 74z', '49 57 66 49 71 67M43 67 43 90 34 95', '71 74 97 89 118 85', '93 85 114 78', none],
    none,
    144,
  ),
];
