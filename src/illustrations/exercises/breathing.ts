import type {TemplateResult} from 'lit';
import {frame} from '../figure.js';
import {sideLying} from './side-lying.js';

/** On the back, where the belly is seen to rise; for who should not lie on the back, on the side. */
export const breathing = (onTheSide?: boolean): readonly TemplateResult[] =>
  onTheSide
    ? [sideLying(true)]
    : [
        frame('4 84H124', ['18 75', '36 75H68', '38 75 53 76 65 68', '68 77 86 55 100 78 110 78']),
        frame(
          '4 84H124',
          ['18 75', '36 75H68C66 64 54 64 44 74', '38 75 52 73 64 63', '68 77 86 55 100 78 110 78'],
          '56 46V28m-6 6 6-6 6 6',
        ),
      ];
