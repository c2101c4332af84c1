import type {TemplateResult} from 'lit';
import {frame, none} from '../figure.js';

const chair = '18 113H128M46 64H51V87H46zM46 87H82V92H46zM50 92V113M78 92V113';
const leg = '63 81H90V108H100';

export const upperBackStretch = (): readonly TemplateResult[] => [
  frame(chair, ['63 28', '62 49V79', '63 51 80 44 54 40 51 34', leg], none, 152),
  frame(chair, ['35 35', '48 53Q60 60 62 79', '49 52 57 35 35 50 29 47', leg], '66 20Q52 6 34 14m2-9-2 9 8 3', 152),
];
