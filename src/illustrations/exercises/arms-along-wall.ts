import type {TemplateResult} from 'lit';
import {frame, none} from '../figure.js';

const wall = '34 130H150M114-4H138V130H114z';
const head = '87 22';
const trunk = '86 39V70';
const leg = '86 71 88 98 86 125 96 125';

export const armsAlongWall = (): readonly TemplateResult[] => [
  frame(wall, [head, trunk, '87 42 107 53 109 31', leg], none, 176),
  frame(wall, [head, trunk, '87 42 102 30 110 10', leg], '126 56V30m-6 6 6-6 6 6', 176),
];
