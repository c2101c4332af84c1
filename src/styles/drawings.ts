import {css} from './css.js';

/** Lines and fills. Stroke widths are units of the viewBox, so they grow and shrink with the drawing. */
export const drawings = css`
  .drawing {
    display: block;
    width: 100%;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .head {
    stroke-width: 16;
  }
  .trunk {
    stroke: var(--_accent);
    stroke-width: 15;
  }
  .leg {
    stroke-width: 10;
  }
  .arm {
    stroke-width: 7;
  }
  .arm.rim {
    stroke: var(--_surface);
    stroke-width: 10;
  }
  .far {
    stroke: var(--_border);
  }
  .prop {
    fill: var(--_tint);
    stroke: var(--_border);
    stroke-width: 2;
  }
  .arrow {
    stroke: var(--_accent);
    stroke-width: 3.5;
  }
  .body,
  .region {
    fill: var(--_tint);
    stroke: var(--_border);
    stroke-width: 1.5;
  }
  .region {
    stroke-dasharray: 3 4;
    cursor: pointer;
  }
  .on {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-dasharray: none;
  }
  .tap {
    fill: transparent;
    stroke: none;
  }
  .check {
    fill: none;
    stroke: var(--_on-accent);
    stroke-width: 3;
  }
  .today {
    fill: var(--_line);
    stroke: none;
  }
  .band {
    fill: var(--_accent);
    stroke: none;
    opacity: 0.15;
  }
  .dots {
    stroke: var(--_accent);
    stroke-width: 9;
  }
  .pin {
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 2;
  }
`;
