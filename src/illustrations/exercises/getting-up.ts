import type {TemplateResult} from 'lit';
import {frame, none} from '../figure.js';
import {sideLying} from './side-lying.js';

export const gettingUp = (): readonly TemplateResult[] => [
  sideLying(),
  frame(
    '6 102H138M11 80V101M133 80V101M16 52H128L138 72V84H6V72zM6 72H138',
    [
      '44 22',
      '56 37 80 58',
      '58 39 64 54 54 68',
      '80 59 92 70 93 91 101 94',
      '78 59 98 66 99 86 107 89',
      '52 38 41 50 36 66',
    ],
    '20 46Q18 24 32 10m-8 1 8-1v8',
    144,
  ),
  frame(
    '6 102H138M11 80V101M83 80V101M6 70H88V84H6z',
    ['70 17', '69 34 68 61', '69 36 65 52 80 58', '68 64H96V96H106', '68 64H96V96H106', '65 36 54 48 51 66'],
    none,
    144,
  ),
];
