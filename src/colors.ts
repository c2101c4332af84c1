import type {ColorScheme, Settings} from './settings.js';

/** How light a computed colour is, from 0 to 1, and how opaque; rough, but enough to tell a dark page from a light one. */
function readColor(color: string): {readonly lightness: number; readonly alpha: number} {
  const [, notation = '', , values = ''] = /^(\w+)\(([a-z][\w-]* )?(.*)\)$/.exec(color) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = (values.match(/[\d.]+/g) ?? []).map(Number);
  if (/^l/.test(notation)) return {lightness: first / 100, alpha};
  if (/^ok/.test(notation)) return {lightness: first, alpha};
  const scale = notation === 'color' ? 1 : 255;
  return {lightness: (first * 0.3 + second * 0.59 + third * 0.11) / scale, alpha: notation ? alpha : 0};
}

/**
 * Whether the element stands on a dark page. It follows what the visitor sees behind it, not the system: a light page
 * stays light on a phone in dark mode.
 */
function pageScheme(element: Element, wanted: ColorScheme): 'light' | 'dark' {
  if (wanted !== 'auto') return wanted;
  for (let node: Element | null = element; node; node = node.parentElement ?? hostOf(node)) {
    const {lightness, alpha} = readColor(getComputedStyle(node).backgroundColor);
    if (alpha > 0.5) return lightness < 0.5 ? 'dark' : 'light';
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

/** A page may have put something of its own in the place of `CSS`. */
function isColor(text: string): boolean {
  try {
    return CSS.supports('color', text);
  } catch {
    return false;
  }
}

const roles = ['accent', 'on-accent', 'text', 'muted', 'background', 'surface', 'border'];

/**
 * The page's custom properties that hold no colour, by a slip of the pen, are as if they were not there; the others are
 * made readable in styles/host-colors.ts.
 * @param accent `#rrggbb`, or nothing
 */
function pageColors(element: Element, accent: string): string {
  const page = getComputedStyle(element);
  const refused = roles
    .map((role) => `--rugpijn-check-${role}-color`)
    .filter((name) => {
      const color = page.getPropertyValue(name).trim();
      return color && (color === 'transparent' || !isColor(`color(from ${color} srgb r g b)`));
    });
  return refused.map((name) => `${name}:initial;`).join('') + (accent && `--rugpijn-check-accent-color:${accent}`);
}

/** What the page makes of the check's colours. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  /** Inline style. */
  readonly style: string;
}

export const lookOf = (element: Element, {colorScheme, accentColor}: Settings): Look => ({
  scheme: pageScheme(element, colorScheme),
  style: pageColors(element, accentColor),
});
