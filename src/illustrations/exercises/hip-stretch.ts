import type {TemplateResult} from 'lit';
import {frame} from '../figure.js';

export const hipStretch = (): readonly TemplateResult[] => [
  frame('4 93H124', ['51 11', '50 28V59', '50 31 39 45 51 57', '50 60V88H24L17 88', '46 60 74 62V87H84']),
  frame(
    '4 93H124',
    ['64 14', '63 31 62 62', '63 34 51 47 62 59', '62 63 50 88H24L17 88', '58 63 84 64 76 87H86'],
    '32 62H50m-6-6 6 6-6 6',
  ),
];
