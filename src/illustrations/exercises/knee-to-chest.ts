import type {TemplateResult} from 'lit';
import {frame} from '../figure.js';

export const kneeToChest = (): readonly TemplateResult[] => [
  frame('4 84H124', ['18 75', '36 75H68', '38 76 54 80 74 80', '68 77 86 55 100 78 110 78']),
  frame(
    '4 84H124',
    ['18 75', '36 75H68', '38 75 51 72 53 53', '68 75 45 52 70 56 77 48', '68 77 86 55 100 78 110 78'],
    '72 38Q58 28 44 36m2-9-2 9 9 2',
  ),
];
