import type {TemplateResult} from 'lit';
import {frame} from '../figure.js';

const leg = '68 77 86 55 100 78 110 78';

export const pelvicTilt = (): readonly TemplateResult[] => [
  frame('4 84H124', ['18 75', '36 75C46 77 56 61 69 75', '38 74Q54 66 70 71', leg]),
  frame('4 84H124', ['18 75', '36 75H68', '38 74Q54 70 70 73', leg], '76 52Q62 44 54 57m-2-9 2 9 9-2'),
];
