import type {TemplateResult} from 'lit';
import {frame} from '../figure.js';

export const bridge = (): readonly TemplateResult[] => [
  frame('4 84H124', ['18 75', '36 75H68', '38 76 54 80 74 80', '68 77 86 55 100 78 110 78']),
  frame(
    '4 84H124',
    ['18 75', '36 75 66 63', '38 76 54 80 74 80', '66 63 93 53 100 78 110 78'],
    '64 46V28m-6 6 6-6 6 6',
  ),
];
