import type {TemplateResult} from 'lit';
import {frame, none} from '../figure.js';

export const easingPosition = (): readonly TemplateResult[] => [
  frame('2 84H126M73 54H113V60H73zM77 60V84M109 60V84M113 60V20', [
    '13 75',
    '31 75H62',
    '33 77 48 79 66 80',
    '63 76 64 48 90 48 92 39',
  ]),
  frame(
    '14 44H114L127 90H1zM12 50q10-6 24 0 4 8 0 12-14 4-26 0-4-6 2-12z',
    ['24 47', '41 52 71 53', '41 55 54 65 38 68', '71 53 86 64 111 58 118 62', '68 58 80 80 105 77 112 81', none],
    none,
    128,
    '78 66q14-4 26 0 4 4 0 8-14 4-26 0-4-4 0-8z',
  ),
];
