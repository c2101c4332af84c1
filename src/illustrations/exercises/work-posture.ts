import type {TemplateResult} from 'lit';
import {frame, none} from '../figure.js';

const desk = 'M80 80H152V84H80zM144 84V121M124 80V66M114 80H134M120 34H126L124 66H118z';

export const workPosture = (): readonly TemplateResult[] => [
  frame(
    '14 121H156M36 60H41V95H36zM36 95H72V100H36zM40 100V121M68 100V121' + desk,
    ['54 39', '52 57V87', '53 60 58 76 94 76', '53 89H80V116H90'],
    none,
    168,
  ),
  frame(
    '14 121H156M14 60H19V95H14zM14 95H50V100H14zM18 100V121M46 100V121' + desk,
    ['65 12', '64 29V60', '64 32 61 51 67 68', '64 61 66 88 64 115 74 115'],
    '36 82V52m-6 6 6-6 6 6',
    168,
  ),
];
