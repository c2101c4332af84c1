import {html, type TemplateResult} from 'lit';

/** The hips from behind, the right thigh and the right lower leg; the left leg is the mirror. */
const hips = 'M16 4H40Q40 14 45 26 36 23 28 32 20 23 11 26 16 14 16 4z';
const thigh = 'M45 26Q36 23 28 32 30 46 33 58H42Q49 40 45 26z';
const shin = 'M42 58H33Q34 64 33 70 32 80 35 91L34 97Q33 101 37 101H44Q48 101 46 97L42 91Q47 72 42 58z';
const mirror = 'matrix(-1 0 0 1 56 0)';

/**
 * How far the pain goes: a picture of one answer.
 * @param reach 0 nothing, 1 one leg above the knee, 2 the whole leg, 3 and up both legs
 */
export const legs = (reach: number): TemplateResult => {
  const from = (least: number) => (reach < least ? 'body' : 'on');
  return html`<svg class="drawing" viewBox="0 0 56 104" aria-hidden="true" focusable="false">
    <path class="body" d=${hips} />
    <path class=${from(1)} d=${thigh} />
    <path class=${from(2)} d=${shin} />
    <path class=${from(3)} d=${thigh + shin} transform=${mirror} />
  </svg>`;
};

/** The skin round anus and genitals, and of the inside of the thighs, on the same hips. */
export const saddle = (): TemplateResult =>
  html`<svg class="drawing saddle" viewBox="0 0 56 60" aria-hidden="true" focusable="false">
    <path class="body" d=${hips + thigh} />
    <path class="body" d=${thigh} transform=${mirror} />
    <path class="on" d="M28 24Q34 25 36 31 36 40 31.5 49 29 40 28 33 27 40 24.5 49 20 40 20 31 22 25 28 24z" />
  </svg>`;
