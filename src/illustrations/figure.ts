import {html, type TemplateResult} from 'lit';

/**
 * A figure in one position. Each entry is path data through the joints, so that a pose stays a few numbers: the head is
 * a point, the trunk runs from shoulder to hip (with a curve where the exercise is about the curve of the back), an arm
 * from shoulder to hand, a leg from hip to toes. The far side does as the near side unless it is given.
 */
export type Pose = readonly [head: string, trunk: string, arm: string, leg: string, farLeg?: string, farArm?: string];

/** What lies in an exercise fits in a frame of this width; a wider one is so for the height of who stands or sits. */
const WIDEST_LYING = 144;

/** Path data of nothing: a lone starting point draws nothing. */
export const none = '0 0';

/**
 * One position: with what stands behind the figure, the movement, and what lies in front of the far side but behind the
 * near side. All frames are 4:3; a wider one shows the same figure smaller, which tall and long poses need.
 */
export const frame = (
  behind: string,
  [head, trunk, arm, leg, farLeg = leg, farArm = arm]: Pose,
  arrow = none,
  width = 128,
  held = none,
): TemplateResult =>
  html`<svg
    class="drawing${width > WIDEST_LYING ? ' upright' : ''}"
    viewBox="0 0 ${width} ${width * 0.75}"
    aria-hidden="true"
    focusable="false"
  >
    <path class="prop" d="M${behind}" />
    <g class="far" transform="translate(4)">
      <path class="arm" d="M${farArm}" />
      <path class="leg" d="M${farLeg}" />
    </g>
    <path class="prop" d="M${held}" />
    <path class="leg" d="M${leg}" />
    <path class="trunk" d="M${trunk}" />
    <path class="head" d="M${head}h.1" />
    <path class="arm rim" d="M${arm}" />
    <path class="arm" d="M${arm}" />
    <path class="arrow" d="M${arrow}" />
  </svg>`;
