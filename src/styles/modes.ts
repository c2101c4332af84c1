import {css} from './css.js';

/** What a visitor's system asks for: less movement, more contrast, forced colours; and the page itself on paper. */
export const modes = css`
  @media (prefers-reduced-motion: no-preference) {
    [open] .frames > :not(:first-child) {
      animation: 1.2s ease-in-out 3 alternate appear;
    }
    @keyframes appear {
      from {
        opacity: 0.25;
      }
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --_muted: var(--_text);
      --_border: var(--_text);
      --_line: var(--_text);
    }
    progress {
      border: 1px solid;
      background: none;
    }
  }
  @media (forced-colors: active) {
    .emergency-line,
    .opening,
    .alarm {
      border: 2px solid;
    }
    .answer:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    progress {
      border: 1px solid;
    }
    ::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
    ::-moz-progress-bar {
      background: Highlight;
      forced-color-adjust: none;
    }
    .drawing {
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_tint: Canvas;
      --_surface: Canvas;
      --_line: CanvasText;
      --_border: CanvasText;
      --_text: CanvasText;
      forced-color-adjust: none;
      color: CanvasText;
    }
    .far {
      opacity: 0.5;
    }
    .band {
      opacity: 0.3;
    }
    .today {
      opacity: 0.2;
    }
  }
  @media print {
    .no-print,
    .emergency-line {
      display: none;
    }
  }
`;
