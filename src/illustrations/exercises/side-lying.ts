import type {TemplateResult} from 'lit';
import {frame, none} from '../figure.js';

const pillow = 'q22 4 44 0-4 12 0 24-22-4-44 0 4-12 0-24z';

/** On the side in bed, seen from above: only from there do the bed and the bent hips and knees all show. */
export const sideLying = (betweenKnees?: boolean): TemplateResult =>
  frame(
    '28 4H116M28 104H116M28 4V104M116 4V104M42 9' + pillow,
    [
      '64 21',
      '62 38Q55 52 63 66',
      '64 41 72 55 88 47',
      '64 66 92 60 87 87 95 90',
      '60 67 84 77 73 96 80 99',
      '60 40 76 41 74 27',
    ],
    none,
    144,
    betweenKnees ? '66 62' + pillow : none,
  );
