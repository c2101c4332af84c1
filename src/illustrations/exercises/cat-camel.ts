import type {TemplateResult} from 'lit';
import {frame} from '../figure.js';

export const catCamel = (): readonly TemplateResult[] => [
  frame(
    '4 90H124',
    ['35 65', '47 53Q64 33 81 57', '47 54 47 70 46 86 41 86', '81 59V85H108L114 85'],
    '65 24V6m-6 6 6-6 6 6',
  ),
  frame(
    '4 90H124',
    ['31 42', '47 50Q65 68 81 55', '47 51 47 70 46 86 41 86', '81 59V85H108L114 85'],
    '65 22V40m-6-6 6 6 6-6',
  ),
];
