import {css} from './css.js';

/** The plan as a line in time, with what is drawn in it. */
export const plan = css`
  .part-title {
    margin-bottom: var(--_space-2);
    font-size: 1.4em;
  }
  .plan {
    margin-top: var(--_space-3);
    padding: 0;
    list-style: none;
  }
  .plan > li {
    position: relative;
    padding: 0 0 1.5em 1.75em;
  }
  .plan > li:last-child {
    padding-bottom: 0;
  }
  .plan > li:not(:last-child)::before {
    position: absolute;
    inset: 1.4em auto -0.2em 0.42em;
    border-inline-start: 0.18em solid var(--_border);
    content: '';
  }
  .plan > li::after {
    position: absolute;
    inset: 0.2em auto auto 0;
    width: 1.02em;
    height: 1.02em;
    border: 0.2em solid var(--_accent);
    border-radius: 50%;
    content: '';
  }
  /* Filled by the border: of a background behind a mark judges think that it may lie under the text. */
  .plan > .now::after,
  .plan > .alert::after {
    width: 0;
    height: 0;
    border-width: 0.71em;
  }
  .plan > .alert:not(:last-child)::before {
    border-color: var(--_red);
  }
  .plan > .alert::after {
    display: flex;
    align-items: center;
    justify-content: center;
    border-color: var(--_red);
    color: #fff;
    font-weight: 700;
    line-height: 1;
    content: '!';
    content: '!' / '';
  }
  .plan > li > :first-child {
    font-size: 1.2em;
  }
  .plan > li > :first-child > small {
    display: block;
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 400;
  }
  .plan .wide {
    display: inline-flex;
    width: auto;
  }
  .acts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: var(--_space-2);
  }
  .acts > li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    align-items: flex-start;
    align-content: flex-start;
    padding: var(--_space-2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.35;
  }
  .acts > li > div {
    position: relative;
    flex: 0 0 5em;
  }
  /* Over the drawing of what not to do. */
  .acts .icon {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    stroke: var(--_red-text);
    stroke-width: 1.6;
  }
  /* Beside who stands or sits the frame is empty: it may reach into the distances round it. */
  .acts .upright {
    width: 120%;
    margin: 0 -10%;
  }
  .acts > li > p {
    flex: 1 1 6.8em;
    align-self: center;
  }
  .acts strong {
    display: block;
  }
  .chips {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11.4em, 100%), 1fr));
    gap: var(--_space-3) var(--_space-5);
  }
  .chip {
    display: inline-block;
    padding: 0.12em 0.6em;
    border: 2px solid var(--_card);
    border-radius: 1em;
    background: var(--_card);
    color: var(--_on-card);
    line-height: 1.35;
  }
  .chips > :not(:first-child) > .chip.emergency,
  .emergency + .emergency > .chip {
    border-color: var(--_red-text);
    background: var(--_surface);
    color: var(--_red-text);
  }
  .dashes {
    display: grid;
    gap: var(--_space-1);
    margin-top: var(--_space-1);
    padding-inline-start: 1em;
    list-style: '\\2013  ';
    line-height: 1.4;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: var(--_space-3) var(--_space-8);
  }
  .two > * > * + * {
    margin-top: var(--_space-2);
  }
  .bars {
    display: grid;
    gap: var(--_space-2);
    padding: 0;
    list-style: none;
  }
  .bars > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.15em var(--_space-3);
    line-height: 1.35;
  }
  .bars svg {
    flex: 1 0 100%;
    fill: none;
    stroke: var(--_border);
    stroke-width: 11;
    /* There are no corners; where they could be sharp, Firefox reckons with points that reach into the words. */
    stroke-linejoin: round;
  }
  .bars > :first-child svg {
    stroke: var(--_accent);
  }
  .tiles-that-open {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(6.9em, 100%), 1fr));
    grid-auto-flow: dense;
    gap: var(--_space-2);
  }
  .tiles-that-open > .tile {
    padding: 0 var(--_space-1);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .tiles-that-open > [open] {
    grid-column: 1 / -1;
  }
  .tile > summary {
    flex-direction: column;
    justify-content: flex-start;
    gap: var(--_space-1);
    height: 100%;
    font-weight: 700;
    text-align: center;
  }
  .tile .drawing {
    color: var(--_text);
  }
  /* The sign stands behind the last word. */
  .tile > summary::after {
    content: none;
  }
  .tile > summary > span::after {
    content: ' +';
    content: ' +' / '';
  }
  .tile[open] > summary > span::after {
    content: ' \\2013';
    content: ' \\2013' / '';
  }
  .tile[open] > summary {
    height: auto;
  }
  .root .tile > :not(summary) {
    margin-inline: var(--_space-3);
  }
  .plan .primary {
    border-color: var(--_accent);
    background: var(--_surface);
    color: var(--_accent);
  }
  .frames {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_space-2);
    width: 100%;
  }
  .frames > svg {
    flex: 1 1 6em;
    max-width: 11em;
  }
  /* Closed it shows one position, of which the second tells the most. */
  .tile:not([open]) .frames > :is(:first-child:not(:only-child), :nth-child(n + 3)) {
    display: none;
  }
  .curve {
    max-width: 26em;
  }
  .curve > strong {
    display: block;
    text-indent: 12%;
    line-height: 1.2;
  }
  /* Where these weeks are on the timeline, which is the logarithm of them. */
  .ticks {
    display: grid;
    grid-template-columns: minmax(0, 46fr) minmax(0, 47.8fr) 0;
    padding-inline: 3.1%;
  }
  .ticks > span {
    justify-self: start;
    transform: translateX(-50%);
    white-space: nowrap;
  }
  .ticks > :first-child {
    transform: none;
  }
  .ticks > :last-child {
    transform: translateX(-85%);
  }
  .points {
    padding: 0;
    list-style: none;
  }
  .points > .now {
    padding-inline-start: var(--_space-2);
    border-inline-start: 0.3em solid;
  }
  .people {
    display: flex;
    gap: var(--_space-2);
    max-width: 14em;
  }
  .people svg {
    flex: 1;
  }
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .dates > li {
    padding: 0.15em 0.7em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    background: var(--_surface);
    font-weight: 700;
  }
`;
