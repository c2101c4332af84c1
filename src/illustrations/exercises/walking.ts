import type {TemplateResult} from 'lit';
import {frame, none} from '../figure.js';

const head = '85 14';
const trunk = '83 32 82 63';
const armBack = '83 34 72 50 63 68';
const armForth = '83 34 92 51 108 63';
const legFront = '82 64 96 87 105 112 115 108';
const legRear = '82 64 78 91 60 109 67 116';

export const walking = (): readonly TemplateResult[] => [
  frame('20 121H148', [head, trunk, armBack, legFront, legRear, armForth], none, 168),
  frame('20 121H148', [head, trunk, armForth, legRear, legFront, armBack], none, 168),
];
