import type {TemplateResult} from 'lit';
import {frame, none} from '../figure.js';

const chair = '18 113H128M44 48H49V87H44zM44 87H82V92H44zM48 92V113M78 92V113';
const leg = '63 81H90V108H100';

/** Turned to the viewer: the legs stay as they were. */
export const seatedTurn = (): readonly TemplateResult[] => [
  frame(chair, ['63 31', '61 49V79', '62 52 73 68 71 50', leg], none, 152),
  frame(
    chair,
    ['62 30', '50 50H74L66 79H58zM62 56V72', '47 51 49 71 70 51M77 51 75 71 54 51', leg, leg, none],
    '73 3A24 7 0 1 1 40 12m-3 8 3-8 9 2',
    152,
  ),
];
