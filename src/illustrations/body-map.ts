import {html, svg, type TemplateResult} from 'lit';
import type {AnswerId} from '../triage/questions.js';

/** A region and its radio are one entry, so that they can't drift apart. */
type BodyRegion = AnswerId<'location'>;

/** The right half of the outline, from the crown round the arm and down to the crotch; the left half is its mirror. */
const half =
  'M98 8A19 24 0 0 1 108 52Q107 65 122 70C141 75 152 78 154 102 155 138 167 172 170 206 178 216 177 230 171 241 167 247 160 245 160 237L158 211Q146 174 138 108 140 140 137 164C136 184 146 196 147 220 148 245 143 270 141 297H104Q104 260 98 238';
const mirror = 'matrix(-1 0 0 1 196 0)';

/** Each region: what is painted, the check mark that shows it without colour, and where a finger can also hit it. */
const regions: readonly (readonly [region: BodyRegion, shape: string, check: string, tap?: string])[] = [
  ['mid-or-upper', 'M66 82Q98 72 130 82 138 110 135 146 98 154 61 146 58 110 66 82z', 'M92 114l4 6 8-12'],
  [
    'low',
    'M82 155Q98 158 114 155 115 190 143 200C148 216 144 238 121 238Q103 238 98 228 93 238 75 238C52 238 48 216 53 200Q81 190 82 155z',
    'M92 200l4 6 8-12',
  ],
  [
    'flank',
    'M118 154 136 150Q133 176 142 195 118 186 118 154zM78 154 60 150Q63 176 54 195 78 186 78 154z',
    'M121 169l4 6 8-12M63 169l4 6 8-12',
    'M121 150h46v46h-46zM29 150h46v46h-46z',
  ],
  [
    'whole',
    'M188 78H206V240H188V232H198V86H188zM206 159a12 12 0 1 0 24 0 12 12 0 1 0-24 0z',
    'M212 159l4 6 8-12',
    'M184 74h52v170h-52z',
  ],
];

/**
 * A body seen from behind, on which a finger can point at the pain. It mirrors the radio buttons beside it and is no
 * control itself; a region says nowhere in the document which region it is, so that no answer can be read from it.
 * @param pick makes what a click on a region does
 */
export const bodyMap = (
  painted: BodyRegion | undefined,
  pick: (region: BodyRegion) => (event: Event) => void,
): TemplateResult =>
  html`<svg class="drawing" viewBox="0 0 240 300" aria-hidden="true" focusable="false">
    <path class="body" d=${half} />
    <path class="body" d=${half} transform=${mirror} />
    ${regions.map(([region, shape, check, tap = '']) => {
      const on = painted === region || (painted === 'whole' && region !== 'flank');
      return svg`<g class=${on ? 'region on' : 'region'} .onclick=${pick(region)}>
        <path class="tap" d=${tap} /><path d=${shape} /><path class="check" d=${on ? check : ''} />
      </g>`;
    })}
  </svg>`;
