import type {TemplateResult} from 'lit';
import {frame, none} from '../figure.js';

export const liftingWell = (): readonly TemplateResult[] => [
  frame(
    '20 121H148',
    ['90 42', '80 56 60 81', '80 59 87 79 100 101', '60 82 86 91 72 115 82 115'],
    none,
    168,
    '90 97H118V120H90z',
  ),
  frame(
    '20 121H148',
    ['75 12', '74 29V60', '74 32 70 51 93 60', '74 61 75 88 73 115 83 115'],
    '126 82V64m-6 6 6-6 6 6',
    168,
    '84 40H112V63H84z',
  ),
];
