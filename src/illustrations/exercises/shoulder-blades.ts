import type {TemplateResult} from 'lit';
import {frame, none} from '../figure.js';

const stool = '46 86H106V91H46zM52 91V111M100 91V111';
const legs = '64 84V106M80 84V106';

/** Seen from behind: only from there do the shoulder blades show. */
export const shoulderBlades = (): readonly TemplateResult[] => [
  frame(
    '20 111H132',
    [
      '76 16',
      '56 38H96L85 76H67zM70 48H82L76 68z',
      '59 46 67 43 65 58zM93 46 85 43 87 58zM51 38 42 59 47 79M101 38 110 59 105 79',
      none,
      legs,
      none,
    ],
    none,
    152,
    stool,
  ),
  frame(
    '20 111H132',
    [
      '76 16',
      '58 38H94L85 76H67zM70 48H82L76 68z',
      '64 44 71 42 71 57zM88 44 81 42 81 57zM53 38 49 60 56 79M99 38 103 60 96 79',
      none,
      legs,
      none,
    ],
    '18 50H38m-6-6 6 6-6 6M134 50H114m6-6-6 6 6 6',
    152,
    stool,
  ),
];
