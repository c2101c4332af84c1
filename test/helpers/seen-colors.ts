import Color from 'colorjs.io';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import {queryAll} from './element.js';

const known = new Map<string, Color>();

/** A computed colour as a screen of today shows it: without what is out of the reach of sRGB. */
function shown(css: string): Color {
  const color = known.get(css) ?? new Color(css).to('srgb').toGamut({space: 'srgb', method: 'clip'});
  known.set(css, color);
  return color;
}

/** The contrast of WCAG 2, from 1 to 21. */
export const contrast = (first: string, second: string): number => shown(first).contrast(shown(second), 'WCAG21');

/** The colour behind what stands in `element`. */
export function behind(element: Element | null): string {
  for (let node = element; node; node = node.parentElement) {
    const {backgroundColor} = getComputedStyle(node);
    if (shown(backgroundColor).alpha > 0) return backgroundColor;
  }
  throw new Error('nothing behind it');
}

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');

/** One thing that has to stand out from what is behind it, and by how much it does. */
export interface Sight {
  readonly what: string;
  readonly ratio: number;
}

const named = (element: Element): string =>
  `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 30)}`;

/** Every text that shows, against its ground. */
export const textsIn = (element: RugpijnCheckElement): Sight[] =>
  queryAll(element, '.root, .root *:not(svg *)')
    .filter((candidate) => hasText(candidate) && candidate.checkVisibility())
    .map((text) => ({what: named(text), ratio: contrast(getComputedStyle(text).color, behind(text))}));

/** The border of everything that can be pressed or ticked, against what is in it and what is round it. */
export const controlsIn = (element: RugpijnCheckElement): Sight[] =>
  queryAll(element, '.answer, button:not(.quiet), .button')
    .filter((control) => control.checkVisibility())
    .map((control) => {
      const line = getComputedStyle(control).borderTopColor;
      const filled = contrast(behind(control), behind(control.parentElement));
      // A filled button shows by its own colour.
      const edge = Math.max(contrast(line, behind(control)), filled);
      return {what: named(control), ratio: Math.min(edge, contrast(line, behind(control.parentElement)))};
    });

export const faintest = (sights: readonly Sight[]): Sight =>
  sights.reduce((least, sight) => (sight.ratio < least.ratio ? sight : least));

/** A computed colour as a screen draws it: `rgb(red, green, blue)`, eight bits each. */
export function eightBit(css: string): string {
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  return `rgb(${[...context.getImageData(0, 0, 1, 1).data].slice(0, 3).join(', ')})`;
}
