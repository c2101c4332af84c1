import {css} from 'lit';

/**
 * Everything in em: a page's root font may be 62.5 %. No media or container queries for width: a sheet shared by
 * elements gets stale media results in WebKit, and size containment makes an element in a flex row vanish. The host's
 * own properties are important because a page may say `* {all: unset !important}`; inside, nothing of it arrives.
 */
export const styles = css`
  :host {
    display: var(--rugpijn-check-printed, block) !important;
    font-size: max(16px, var(--rugpijn-check-font-size, 1em)) !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    --_own-accent: #0a5665;
    --_own-on-accent: #fff;
    --_own-text: #17252d;
    --_own-muted: #43525b;
    --_own-panel: #f5f8f8;
    --_own-surface: #fff;
    --_own-border: #75868f;
    --_accent: var(--_own-accent);
    --_on-accent: var(--_own-on-accent);
    --_text: var(--_own-text);
    --_muted: var(--_own-muted);
    --_panel: var(--_own-panel);
    --_surface: var(--_own-surface);
    --_border: var(--_own-border);
    --_line: #d3dddf;
    --_radius: var(--rugpijn-check-border-radius, 0.6em);
    --_space: var(--rugpijn-check-space, 1em);
    --_red: #a50f1a;
    --_red-text: #8c0d16;
    --_red-tint: #fdeeee;
    --_tint: #e9f2f3;
    --_card: var(--_accent);
    --_on-card: var(--_on-accent);
    all: initial;
    display: block;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
    color: var(--_text);
    color-scheme: light;
    font-family: var(--rugpijn-check-font-family, inherit);
    font-size: inherit;
    line-height: 1.5;
    direction: ltr;
    overflow-wrap: break-word;
    /* A page can read what is selected, in a closed root too. The leaflet holds nothing about anybody. */
    -webkit-user-select: none;
    user-select: none;
    touch-action: manipulation;
  }
  .root:not(:has(.screen, .card)) {
    -webkit-user-select: text;
    user-select: text;
  }
  .dark {
    --_own-accent: #86d0de;
    --_own-on-accent: #06232a;
    --_own-text: #eff4f6;
    --_own-muted: #c1ccd2;
    --_own-panel: #14202a;
    --_own-surface: #1d2c37;
    --_own-border: #8496a0;
    --_line: #34454f;
    --_red-text: #ffb3b3;
    --_red-tint: #3b1a1f;
    --_tint: #1a3640;
    color-scheme: dark;
  }
  /*
   * The page's own colours, each made so much darker or lighter that all ink stands out 7 to 1 on all ground, and all borders
   * 3 to 1. It is reckoned in light as it adds up, where the relative luminance of WCAG 2 is a sum. On the way to an end,
   * black (0) or white (1), a colour makes the step that brings its luminance to the bound; ink that has to become lighter
   * first gains as much as its hue allows. Colours that not every screen has come in its reach before that. A browser that
   * can't reckon with colours, or only half as Safari before 18, keeps ours.
   */
  @supports (color: color(from red srgb-linear calc(1 - r) max(0, 1 - g) b / 1)) {
    .root {
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
  * {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, dl, dd, fieldset, legend, blockquote) {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  :where(h1, h2, h3, h4, h5, h6) {
    font-size: 1.15em;
    line-height: 1.3;
  }
  ul {
    list-style: none;
  }
  a {
    color: var(--_accent);
  }
  /* A rule of its own wherever :has() is in it: what is two years older drops the whole rule. */
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  .answer:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  .answer:has(:focus-visible) input {
    outline: 0;
  }
  .target:focus-visible {
    outline-width: 2px;
    outline-offset: 1px;
  }
  .target {
    scroll-margin-top: var(--rugpijn-check-scroll-margin-top, 1em);
  }
  /* With the question over it. */
  .error {
    margin-top: 0.5em;
    scroll-margin-top: calc(var(--rugpijn-check-scroll-margin-top, 1em) + 7em);
  }
  .small,
  .hint,
  .progress-text,
  .why {
    color: var(--_muted);
    line-height: 1.4;
  }

  .title {
    color: var(--_accent);
  }
  .emergency-line,
  .alarm,
  .actions,
  .buttons,
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
  }
  .emergency-line,
  .alarm,
  .error {
    padding: 0.2em 0.8em;
    border-inline-start: 0.3em solid var(--_red);
    background: var(--_red-tint);
  }
  .emergency-line,
  .opening {
    margin: 0.6em 0 var(--_space);
  }
  .emergency-line a,
  .alarm a,
  .why summary {
    display: inline-flex;
    align-items: center;
    min-height: 2.75em;
    padding: 0;
    font-weight: 400;
    text-decoration: underline;
  }
  .emergency-line a,
  .alarm a,
  .error {
    color: var(--_red-text);
    font-weight: 700;
  }
  .opening,
  .summary-text,
  .say {
    padding: 0.8em 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  progress {
    display: block;
    width: 100%;
    height: 0.8em;
    margin: 0.35em 0 1.1em;
    accent-color: var(--_accent);
  }

  .part + .part,
  .block {
    margin-top: calc(var(--_space) * 2);
  }
  legend {
    width: 100%;
    font-weight: 700;
  }
  .part > legend > * {
    font-size: 1.35em;
  }
  .answers {
    display: grid;
    gap: 0.5em;
    margin: 0.75em 0 1em;
  }
  .answer {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-height: 3em;
    padding: 0.6em 0.9em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }
  .answer:hover {
    border-color: var(--_accent);
  }
  .answer:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  input {
    flex: none;
    width: 1.2em;
    height: 1.2em;
    font-size: inherit;
    margin: 0;
    accent-color: var(--_accent);
  }
  .digits {
    /* Six in a row, and fewer where a finger could not tell them apart. */
    grid-template-columns: repeat(auto-fill, minmax(max(2.75em, 100% / 7), 1fr));
    gap: 0.35em;
  }
  .digits .answer {
    flex-direction: column;
    gap: 0.2em;
    padding: 0.5em 0;
    font-weight: 700;
  }
  /* Its line is kept free, so that nothing moves under a finger. */
  .gone {
    min-height: 1.5em;
    margin: 0.3em 0 -1em;
  }

  .actions,
  .buttons {
    gap: 0.75em;
    margin-top: 1.5em;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 3em;
    margin: 0;
    padding: 0.6em 1.2em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    text-decoration: none;
    cursor: pointer;
  }
  .primary {
    border-color: var(--_card);
    background: var(--_card);
    color: var(--_on-card);
  }
  .actions .primary {
    flex: 1 1 11em;
    font-size: 1.1em;
  }
  .quiet {
    border-color: transparent;
    background: none;
    text-decoration: underline;
  }

  .card,
  .signs,
  details {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .emergency {
    --_card: var(--_red);
    --_on-card: #fff;
  }
  .urgent {
    --_card: #ffd84d;
    --_on-card: #1d1a0c;
  }
  .card {
    border: 2px solid var(--_card);
    overflow: hidden;
  }
  .card-head,
  .card-body {
    padding: 0.75em 1.1em;
  }
  .card-head {
    background: var(--_card);
    color: var(--_on-card);
  }
  .card-head > :not(.label) {
    /* No hyphens: browsers break huisartsenpost where nobody would. */
    font-size: 1.5em;
    line-height: 1.2;
  }
  .card-head :focus-visible {
    outline-color: currentColor;
  }
  .card .call {
    font-size: 1.15em;
  }
  .opening > * + *,
  .card-body > * + *,
  .block > * + *,
  .door > * + *,
  .say > * + *,
  .signs > * + *,
  .section > * + *,
  .exercises > li > * + * {
    margin-top: 0.65em;
  }
  .door + .door,
  .why-list > li + li,
  .given > div + div {
    margin-top: 1em;
    padding-top: 1em;
    border-top: 1px solid var(--_line);
  }
  .say {
    background: var(--_red-tint);
  }
  blockquote {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }
  .lines,
  .reasons,
  li ul,
  .signs ul,
  .about ul {
    display: grid;
    /* No wider than the column, whatever the longest word. */
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .label,
  .worried,
  dt {
    font-weight: 700;
  }
  .signs {
    padding: 0.8em 1em;
    border-inline-start: 0.4em solid var(--_card);
  }
  details {
    margin-top: 0.6em;
  }
  summary {
    padding: 0.75em 1em;
    font-weight: 700;
    cursor: pointer;
  }
  details > :not(summary) {
    margin: 0 1em 0.9em;
  }
  .why {
    margin: 0;
    border: 0;
    background: none;
  }
  .summary-text {
    white-space: pre-line;
  }
  .given button {
    padding: 0;
  }
  .root > .small,
  .about {
    margin-top: 1em;
  }

  /* Drawings: stroke widths are units of the viewBox, so they grow and shrink with the drawing. */
  .drawing {
    display: block;
    width: 100%;
    fill: none;
    stroke: currentColor;
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
  .map {
    max-width: 15em;
    margin: 0.75em auto;
  }
  .answer > .drawing {
    flex: none;
    width: 3em;
    margin-inline-start: auto;
  }
  ol {
    padding-inline-start: 1.4em;
  }
  .exercises {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: 1.2em 1.5em;
  }
  .exercises > li {
    padding-top: 0.8em;
    border-top: 1px solid var(--_line);
  }
  .frames {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6.5em, 1fr));
    gap: 0.5em;
    max-width: 24em;
  }
  .plan {
    display: grid;
    gap: 0.4em;
  }
  .curve {
    max-width: 30em;
  }
  /* Where the ticks of the timeline are: the logarithm of the weeks. */
  .ticks {
    display: grid;
    grid-template-columns: minmax(0, 46fr) minmax(0, 14.6fr) minmax(0, 17.3fr) minmax(0, 15.9fr) 0;
    padding-inline: 3.1%;
  }
  .ticks > span {
    justify-self: start;
    transform: translateX(-50%);
  }
  .points {
    list-style: none;
    padding: 0;
  }
  .now {
    padding-inline-start: 0.6em;
    border-inline-start: 0.3em solid;
  }
  .clinical > div > * {
    display: inline;
  }
  .clinical dt::after {
    content: ': ';
  }
  .read-aloud {
    margin-bottom: 0.75em;
  }
  /* Places to stop for scripts that keep Tab in a dialog; seen when the focus is there. */
  slot[name='start']::slotted(:not(:focus)),
  slot[name='end']::slotted(:not(:focus)) {
    position: absolute !important;
    width: 1px !important;
    height: 1px !important;
    overflow: hidden !important;
    clip-path: inset(50%) !important;
  }
  /* The second half of a double click lands on what has just come: for half a second nothing takes it. Keys do. */
  .came {
    animation: 0.5s came;
  }
  @keyframes came {
    from,
    to {
      pointer-events: none;
    }
  }
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
  }
  @media (forced-colors: active) {
    .card-head,
    .emergency-line,
    .alarm {
      border: 2px solid;
    }
    .answer:has(:checked) {
      border-color: Highlight;
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

/** The result on A4: black on white, small, and in two columns where that reads well. */
export const paper = css`
  :host {
    display: none !important;
  }
  @media print {
    :host {
      display: block !important;
      font-size: 9pt !important;
    }
  }
  .root {
    --_text: #17252d;
    --_muted: #44545d;
    --_surface: #fff;
    --_accent: #0b5c6b;
    --_border: #75868f;
    /* Room for the lines of boxes, which a printer cuts at the very edge. */
    padding: 0 1px;
    border: 0;
    background: none;
    line-height: 1.25;
    font-family: Arial, Helvetica, sans-serif;
  }
  section {
    margin-top: 0.6em;
  }
  .card {
    font-size: 1.15em;
  }
  .card-head,
  .card-body {
    padding: 0.5em 0.8em;
  }
  .card-head {
    border-bottom: 2px solid var(--_card);
    background: none;
    color: var(--_text);
  }
  .card-body > * + * {
    margin-top: 0.35em;
  }
  .lines {
    display: block;
    columns: 2;
    column-gap: 2em;
  }
  .card .lines {
    columns: 1;
  }
  .signs,
  .exercises > li {
    break-inside: avoid;
  }
  .signs {
    margin-top: 0.4em;
    padding: 0.1em 0.7em;
    border-radius: 0;
  }
  .signs > * + * {
    margin-top: 0;
  }
  /* A sign a line takes a whole page. */
  .signs ul {
    display: block;
    padding: 0;
  }
  .signs li {
    display: inline;
  }
  .signs li:not(:last-child)::after {
    content: ' \\2022  ';
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    height: 1.8em;
    padding: 0 0.5em;
    border: 1px solid var(--_border);
    text-align: start;
  }
  .exercises {
    grid-template-columns: repeat(4, 1fr);
    gap: 0.4em 1.2em;
    margin-top: 0.5em;
  }
  .plan {
    grid-template-columns: 1fr 1fr;
    gap: 0.2em 2em;
  }
  .exercises > li {
    padding: 0;
    border: 0;
  }
  .exercises > li > * + * {
    margin: 0;
  }
  .frames {
    max-width: 14em;
    grid-template-columns: repeat(auto-fit, minmax(3.5em, 1fr));
  }
  .half-page {
    padding: 0.5em 0.8em;
    border: 1px solid var(--_border);
    font-size: 0.88em;
  }
  .half-page,
  .again {
    break-inside: avoid;
  }
`;
