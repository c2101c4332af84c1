import type {TemplateResult} from 'lit';
import {frame} from '../figure.js';

export const kneeToChest = (): readonly TemplateResult[] => [
  frame('4 84H124', ['18 75', '36 75H68', '38 76 54 80 74 80', '68 77 86 55 100 78 110 78']),
  frame(
    '4 84H124',
    ['18 75', '36 75H68', '38 74 44 57 62 51', '68 77 55 53 81 46 85 37', '68 77 86 55 100 78 110 78'],
    '74 32Q60 24 48 36m0-9v9h9',
  ),
];
