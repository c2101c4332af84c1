import type {TemplateResult} from 'lit';
import {frame} from '../figure.js';
import {sideLying} from './side-lying.js';

export const easingPosition = (): readonly TemplateResult[] => [
  frame('2 84H126M73 54H113V60H73zM77 60V84M109 60V84M113 60V20', [
    '13 75',
    '31 75H62',
    '33 77 48 79 66 80',
    '63 76 64 48 90 48 92 39',
  ]),
  sideLying(true),
];
