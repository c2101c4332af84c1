import type {ColorScheme} from './settings.js';

type Rgb = readonly [number, number, number];

const rgbOf = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** Relative luminance as WCAG 2 defines it, 0 to 1. */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((part) => (part > 10 ? ((part / 255 + 0.055) / 1.055) ** 2.4 : part / 3295)) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What the accent colour stands on, where that is closest to it: a chosen answer (--_tint in styles.ts). */
const ground: {readonly [S in Exclude<ColorScheme, 'auto'>]: number} = {light: luminance(rgbOf('#e9f2f3')), dark: luminance(rgbOf('#1a3640'))};

/**
 * The site's colour as it is, or as much darker (on a dark page lighter) as text needs: a contrast of 7 to 1.
 * @param hex `#rrggbb`
 */
export function readableAccent(hex: string, scheme: 'light' | 'dark'): string {
  const end = scheme === 'light' ? 0 : 255;
  for (let step = 0; ; step++) {
    const color = rgbOf(hex).map((part) => Math.round(part + ((end - part) * step) / 20)) as unknown as Rgb;
    const [dark = 0, light = 0] = [luminance(color), ground[scheme]].sort((first, second) => first - second);
    if ((light + 0.05) / (dark + 0.05) >= 7 || step === 20) return `rgb(${color})`;
  }
}
