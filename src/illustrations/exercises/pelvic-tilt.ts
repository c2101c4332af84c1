import type {TemplateResult} from 'lit';
import {frame, none} from '../figure.js';

const leg = '68 77 86 55 100 78 110 78';

export const pelvicTilt = (): readonly TemplateResult[] => [
  frame('4 84H124', ['18 75', '36 75C46 77 54 59 69 75', none, leg, leg, '35 73 26 58 13 66']),
  frame(
    '4 84H124',
    ['18 75', '36 75H68', none, leg, leg, '35 73 26 58 13 66'],
    '72 50Q60 44 52 57m0-9v9h9',
  ),
];
