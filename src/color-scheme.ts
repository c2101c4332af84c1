import type {ColorScheme} from './settings.js';

/** The colours of `rgb()` and `rgba()` as `getComputedStyle` writes them; null for anything else. */
function parseRgb(color: string): {readonly luminance: number; readonly alpha: number} | null {
  const match = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(color);
  if (!match) return null;
  const [, red, green, blue, alpha = '1'] = match;
  // Perceived lightness is enough to tell a dark page from a light one.
  return {luminance: (Number(red) * 299 + Number(green) * 587 + Number(blue) * 114) / 255_000, alpha: Number(alpha)};
}

/**
 * Whether the element stands on a dark page. It follows what the visitor sees behind it, not the system: a light page
 * stays light on a phone in dark mode.
 */
export function pageScheme(element: Element, wanted: ColorScheme): 'light' | 'dark' {
  if (wanted !== 'auto') return wanted;
  for (let node: Element | null = element; node; node = node.parentElement ?? hostOf(node)) {
    const color = parseRgb(getComputedStyle(node).backgroundColor);
    if (color && color.alpha > 0.5) return color.luminance < 0.5 ? 'dark' : 'light';
  }
  // Nothing is painted: the canvas is dark only when the page itself opted in to dark and the system asks for it.
  const {colorScheme} = getComputedStyle(element);
  const allowsDark = colorScheme.includes('dark');
  const allowsLight = colorScheme.includes('light') || !allowsDark;
  return allowsDark && (!allowsLight || matchMedia('(prefers-color-scheme: dark)').matches) ? 'dark' : 'light';
}

const hostOf = (node: Element): Element | null => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
