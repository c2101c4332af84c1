import {css} from 'lit';

/**
 * Everything in em: a page's root font may be 62.5 %. No media or container queries for width: a sheet shared by
 * elements gets stale media results in WebKit, and size containment makes an element in a flex row vanish. The host's
 * own properties are important because a page may say `* {all: unset !important}`; inside, nothing of it arrives.
 */
export const styles = css`
  :host {
    display: block !important;
    font-size: max(16px, var(--rugpijn-check-font-size, 1em)) !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    --_accent: var(--rugpijn-check-accent-color, #0b5c6b);
    --_on-accent: var(--rugpijn-check-on-accent-color, #fff);
    --_text: var(--rugpijn-check-text-color, #17252d);
    --_muted: var(--rugpijn-check-muted-color, #44545d);
    --_panel: var(--rugpijn-check-background-color, #f5f8f8);
    --_surface: var(--rugpijn-check-surface-color, #fff);
    --_border: var(--rugpijn-check-border-color, #75868f);
    --_line: #d3dddf;
    --_radius: var(--rugpijn-check-border-radius, 0.6em);
    --_space: var(--rugpijn-check-space, 1em);
    --_red: #a50f1a;
    --_red-text: #8c0d16;
    --_red-tint: #fdeeee;
    --_amber: #ffd84d;
    --_amber-tint: #fff8df;
    --_calm-tint: #e9f2f3;
    box-sizing: border-box;
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
    color: var(--_text);
    font-family: var(--rugpijn-check-font-family, inherit);
    font-size: 1em;
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    direction: ltr;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
    white-space: normal;
    visibility: visible;
    cursor: auto;
    overflow-wrap: break-word;
    hyphens: manual;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .dark {
    --_accent: var(--rugpijn-check-accent-color, #86d0de);
    --_on-accent: var(--rugpijn-check-on-accent-color, #06232a);
    --_text: var(--rugpijn-check-text-color, #eff4f6);
    --_muted: var(--rugpijn-check-muted-color, #c1ccd2);
    --_panel: var(--rugpijn-check-background-color, #14202a);
    --_surface: var(--rugpijn-check-surface-color, #1d2c37);
    --_border: var(--rugpijn-check-border-color, #8496a0);
    --_line: #34454f;
    --_red-text: #ffb3b3;
    --_red-tint: #3b1a1f;
    --_amber-tint: #332b12;
    --_calm-tint: #1a3640;
    color-scheme: dark;
  }
  .light {
    color-scheme: light;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl,
  dd,
  fieldset,
  blockquote {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  ul {
    list-style: none;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  .target {
    scroll-margin-top: var(--rugpijn-check-scroll-margin-top, 1em);
  }
  .target:focus-visible {
    outline-offset: 0.3em;
    outline-width: 2px;
    border-radius: 0.1em;
  }
  .small,
  .hint,
  .progress-text,
  .why {
    color: var(--_muted);
    font-size: 0.95em;
  }

  .title {
    color: var(--_accent);
    font-size: 1.1em;
  }
  .emergency-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
    margin: 0.6em 0 var(--_space);
    padding: 0.1em 0.8em;
    border-inline-start: 0.3em solid var(--_red);
    background: var(--_red-tint);
  }
  .emergency-line .call,
  .alarm .call {
    display: inline-flex;
    align-items: center;
    min-height: 2.75em;
    color: var(--_red-text);
    font-weight: 700;
  }
  .opening {
    margin: var(--_space) 0;
    padding: 0.8em 1em;
    border-radius: var(--_radius);
    background: var(--_calm-tint);
  }
  progress {
    display: block;
    width: 100%;
    height: 0.5em;
    margin: 0.35em 0 calc(var(--_space) * 1.25);
    border: 0;
    border-radius: 1em;
    overflow: hidden;
    appearance: none;
    background: var(--_line);
    color: var(--_accent);
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    border-radius: 1em;
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    border-radius: 1em;
    background: var(--_accent);
  }

  .part + .part {
    margin-top: calc(var(--_space) * 2);
  }
  legend {
    display: block;
    width: 100%;
    padding: 0;
    color: inherit;
  }
  .part > legend > * {
    font-size: 1.35em;
  }
  .group {
    margin-top: var(--_space);
  }
  .group legend {
    font-weight: 700;
  }
  .hint {
    margin-top: 0.3em;
  }
  .answers {
    display: grid;
    gap: 0.5em;
    margin-top: 0.75em;
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
  .answer input {
    flex: none;
    width: 1.4em;
    height: 1.4em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .answer:has(:checked) {
    border-color: var(--_accent);
    background: var(--_calm-tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .answer:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .answer :focus-visible {
    outline-offset: 2px;
  }
  .none {
    margin-top: var(--_space);
  }
  .digits {
    grid-template-columns: repeat(6, minmax(2.6em, 1fr));
    gap: 0.35em;
  }
  .digits .answer {
    flex-direction: column;
    gap: 0.2em;
    justify-content: center;
    padding: 0.5em 0.1em;
    font-weight: 700;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin-top: 0.75em;
    color: var(--_muted);
    font-size: 0.95em;
  }
  .ends + .digits {
    margin-top: 0.3em;
  }
  .alarm {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    align-items: center;
    padding: 0.2em 1em;
    border-inline-start: 0.3em solid var(--_red);
    background: var(--_red-tint);
  }
  .why {
    margin: 0.1em 0 0.2em;
    padding-inline-start: 0.2em;
  }
  .why summary {
    display: inline-flex;
    align-items: center;
    min-height: 2.75em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .why p {
    padding: 0 0 0.5em;
  }
  .error {
    margin-top: 0.5em;
    padding: 0.5em 0.8em;
    border-inline-start: 0.3em solid var(--_red);
    color: var(--_red-text);
    font-weight: 700;
  }

  .actions,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-top: calc(var(--_space) * 1.5);
  }
  .buttons {
    margin-top: 0.75em;
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
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .actions .primary {
    flex: 1 1 11em;
    font-size: 1.1em;
  }
  .quiet {
    border-color: transparent;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button:hover,
  .button:hover {
    text-decoration: underline;
  }

  .card {
    border: 2px solid var(--_card, var(--_accent));
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }
  .card-head {
    padding: 0.9em 1.1em 1em;
    background: var(--_card, var(--_accent));
    color: var(--_on-card, var(--_on-accent));
  }
  .card-head > * + * {
    margin-top: 0.15em;
    font-size: 1.6em;
    line-height: 1.2;
  }
  .card-head :focus-visible {
    outline-color: currentColor;
  }
  .label {
    font-weight: 700;
  }
  .card-body {
    padding: 1.1em;
  }
  .card-body > * + *,
  .block > * + *,
  .door > * + *,
  .say > * + * {
    margin-top: 0.7em;
  }
  .emergency {
    --_card: var(--_red);
    --_on-card: #fff;
  }
  .urgent {
    --_card: var(--_amber);
    --_on-card: #1d1a0c;
  }
  .emergency .primary {
    border-color: var(--_red);
    background: var(--_red);
    color: #fff;
  }
  .card .call {
    font-size: 1.15em;
  }
  .doors {
    display: grid;
    gap: var(--_space);
  }
  .door + .door {
    padding-top: var(--_space);
    border-top: 1px solid var(--_line);
  }
  .find {
    color: var(--_muted);
  }
  .say {
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_red-tint);
  }
  .say blockquote {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.35;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.8em;
    align-items: center;
  }
  .lines,
  .reasons,
  .signs ul,
  .why-list ul,
  .about ul {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .worried {
    font-weight: 700;
  }
  .block {
    margin-top: calc(var(--_space) * 2);
  }
  .reasons > li {
    font-size: 1.05em;
  }
  .signs {
    padding: 0.8em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 0.4em solid var(--_card, var(--_accent));
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .signs > * + * {
    margin-top: 0.4em;
  }
  details {
    margin-top: 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  details details {
    margin-inline: 0;
  }
  summary {
    min-height: 3em;
    padding: 0.75em 1em;
    font-weight: 700;
    cursor: pointer;
  }
  details > :not(summary) {
    margin: 0 1em 0.9em;
  }
  details.why {
    border: 0;
    background: none;
  }
  details.why > summary {
    padding: 0;
    font-weight: 400;
  }
  details.why > p {
    margin: 0;
  }
  .why-list {
    display: grid;
    gap: var(--_space);
  }
  .why-list > li > * + * {
    margin-top: 0.3em;
  }
  .why-list > li + li {
    padding-top: var(--_space);
    border-top: 1px solid var(--_line);
  }
  .summary-text {
    padding: 0.8em 1em;
    border-radius: var(--_radius);
    background: var(--_calm-tint);
    white-space: pre-line;
  }
  .given {
    display: grid;
    gap: 0.75em;
  }
  .given > div {
    padding-bottom: 0.5em;
    border-bottom: 1px solid var(--_line);
  }
  dt {
    font-weight: 700;
  }
  .given button {
    padding-inline: 0;
  }
  .root > .small {
    margin-top: var(--_space);
  }
  .about {
    margin-top: calc(var(--_space) * 1.5);
  }
  .status {
    color: var(--_muted);
  }
  .root > p:not([class]) + p {
    margin-top: 0.6em;
  }

  @media (forced-colors: active) {
    .card-head,
    .emergency-line,
    .alarm {
      border: 2px solid CanvasText;
    }
    .answer:has(:checked) {
      border-color: Highlight;
    }
  }
  @media print {
    .root {
      border: 0;
      padding: 0;
      background: none;
    }
    .no-print,
    .emergency-line {
      display: none;
    }
  }
`;
