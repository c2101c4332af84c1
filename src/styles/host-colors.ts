import {css} from './css.js';

/**
 * The page's own colours, each made so much darker or lighter that all ink stands out 7 to 1 on all ground, and all borders
 * 3 to 1. It is reckoned in light as it adds up, where the relative luminance of WCAG 2 is a sum. On the way to an end,
 * black (0) or white (1), a colour makes the step that brings its luminance to the bound; ink that has to become lighter
 * first gains as much as its hue allows. Colours that not every screen has come in its reach before that. A browser that
 * can't reckon with colours, or only half as Safari before 18, keeps ours. Paper is neither light nor dark, and does so too.
 */
export const hostColors = css`
  @supports (color: color(from red srgb-linear calc(1 - r) max(0, 1 - g) b / 1)) {
    .light,
    .dark {
      --_as-seen: srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1) / 1;
      --_light: (0.2126 * r + 0.7152 * g + 0.0722 * b);
      --_ink-gain: 1;
      --_ink-end: 0;
      --_ink-step: max(0, 1 - 0.08 / max(0.001, var(--_light)));
      --_border-end: 0;
      --_border-step: max(0, 1 - 0.25 / max(0.001, var(--_light)));
      --_ground-end: 1;
      --_ground-step: max(0, 0.87 - var(--_light)) / max(0.01, 1 - var(--_light));
      --_as-ink: srgb-linear calc(r * var(--_ink-gain) + (var(--_ink-end) - r * var(--_ink-gain)) * var(--_ink-step))
        calc(g * var(--_ink-gain) + (var(--_ink-end) - g * var(--_ink-gain)) * var(--_ink-step))
        calc(b * var(--_ink-gain) + (var(--_ink-end) - b * var(--_ink-gain)) * var(--_ink-step)) / 1;
      --_as-border: srgb-linear calc(r + (var(--_border-end) - r) * var(--_border-step))
        calc(g + (var(--_border-end) - g) * var(--_border-step))
        calc(b + (var(--_border-end) - b) * var(--_border-step)) / 1;
      --_as-ground: srgb-linear calc(r + (var(--_ground-end) - r) * var(--_ground-step))
        calc(g + (var(--_ground-end) - g) * var(--_ground-step))
        calc(b + (var(--_ground-end) - b) * var(--_ground-step)) / 1;
      --_accent: color(
        from color(from var(--rugpijn-check-accent-color, var(--_own-accent)) var(--_as-seen)) var(--_as-ink)
      );
      --_on-accent: color(
        from color(from var(--rugpijn-check-on-accent-color, var(--_own-on-accent)) var(--_as-seen)) var(--_as-ground)
      );
      --_text: color(from color(from var(--rugpijn-check-text-color, var(--_own-text)) var(--_as-seen)) var(--_as-ink));
      --_muted: color(
        from color(from var(--rugpijn-check-muted-color, var(--_own-muted)) var(--_as-seen)) var(--_as-ink)
      );
      --_panel: color(
        from color(from var(--rugpijn-check-background-color, var(--_own-panel)) var(--_as-seen)) var(--_as-ground)
      );
      --_surface: color(
        from color(from var(--rugpijn-check-surface-color, var(--_own-surface)) var(--_as-seen)) var(--_as-ground)
      );
      --_border: color(
        from color(from var(--rugpijn-check-border-color, var(--_own-border)) var(--_as-seen)) var(--_as-border)
      );
    }
    .dark {
      --_ink-gain: max(1, min(0.55 / max(0.001, var(--_light)), 1 / max(0.001, r, g, b)));
      --_ink-end: 1;
      --_ink-step: max(0, 0.55 - var(--_ink-gain) * var(--_light)) / max(0.01, 1 - var(--_ink-gain) * var(--_light));
      --_border-end: 1;
      --_border-step: max(0, 0.21 - var(--_light)) / max(0.01, 1 - var(--_light));
      --_ground-end: 0;
      --_ground-step: max(0, 1 - 0.034 / max(0.001, var(--_light)));
    }
  }
`;
