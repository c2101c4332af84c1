import {css} from './css.js';

/** A screen: how far it is, questions, answers, and the drawings beside them. */
export const questions = css`
  progress {
    display: block;
    width: 100%;
    height: 0.5em;
    margin-bottom: var(--_space);
    border: 0;
    border-radius: 1em;
    appearance: none;
    background: var(--_line);
    overflow: hidden;
  }
  ::-webkit-progress-bar {
    background: none;
  }
  /* Not in one list: each browser drops what it does not know. */
  ::-webkit-progress-value {
    background: var(--_accent);
  }
  ::-moz-progress-bar {
    background: var(--_accent);
  }
  .part + .part,
  .screen > .actions {
    margin-top: 2.25em;
  }
  .block {
    margin-top: var(--_space-8);
  }
  legend {
    width: 100%;
    font-weight: 700;
  }
  .part > legend > * {
    font-size: 1.3em;
    line-height: 1.25;
  }
  fieldset fieldset {
    margin-top: 1.6em;
  }
  fieldset fieldset > legend {
    color: var(--_muted);
  }
  .after {
    margin-bottom: var(--_space);
  }
  .beside {
    margin-top: 0.35em;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space);
    align-items: center;
  }
  .beside > .hint {
    flex: 1 1 10em;
  }
  .beside > .drawing {
    flex: 0 0 4.6em;
  }
  /* Rows between lines: a box round all of them, and none round each. */
  .answers,
  .none {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }
  .answers {
    margin-top: 0.9em;
  }
  fieldset fieldset > .answers {
    margin-top: 0.45em;
  }
  .answers > li + li {
    border-top: 1px solid var(--_line);
  }
  /* The words stand in the label itself and it is no flex box: screen readers would say them twice. */
  .answer {
    display: flow-root;
    position: relative;
    min-height: 3em;
    /* Less at the sides where large text leaves few letters to a line. */
    padding: 0.75em min(0.9em, 5%) 0.75em min(3.05em, 1.35em + 9.5%);
    line-height: 1.35;
    cursor: pointer;
  }
  .answer:hover {
    background: var(--_tint);
  }
  .answer:has(:checked) {
    background: var(--_tint);
    box-shadow: inset 0.3em 0 var(--_accent);
  }
  .answer:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
    border-radius: var(--_radius);
  }
  .answer:has(:focus-visible) input {
    outline: 0;
  }
  input {
    position: absolute;
    inset: 0.75em auto auto min(0.9em, 5%);
    width: 1.35em;
    height: 1.35em;
    font-size: inherit;
    margin: 0;
    accent-color: var(--_accent);
  }
  .answer > .drawing {
    float: right;
    width: min(4.4em, 40%);
    height: 3.3em;
    margin: -0.5em -0.4em -0.5em 0.4em;
  }
  .or {
    margin: 0.3em 0;
    color: var(--_muted);
    line-height: 1.3;
    text-align: center;
  }
  .none {
    font-weight: 700;
  }
  .tiles,
  .digits {
    display: grid;
    gap: var(--_space-2);
    border: 0;
    border-radius: 0;
    background: none;
    overflow: visible;
  }
  .tiles {
    grid-template-columns: repeat(auto-fit, minmax(min(5em, 100%), 1fr));
  }
  .digits {
    /* Five in a row, and fewer where a finger could not tell them apart: a finger does not grow with the text. */
    grid-template-columns: repeat(auto-fill, minmax(max(44px, 100% / 6), 1fr));
    gap: var(--_space-1);
    max-width: 30em;
  }
  .digits > :first-child {
    grid-column: 1 / -1;
  }
  .digits > li + li {
    white-space: nowrap;
  }
  .answers:is(.tiles, .digits) > li {
    border: 0;
  }
  .tiles .answer,
  .digits .answer {
    height: 100%;
    padding: 0.6em 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
  }
  .tiles .answer:has(:checked),
  .digits .answer:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: 0 0 0 1px var(--_accent);
  }
  .tiles input,
  .digits input {
    display: block;
    position: static;
    margin: 0 auto 0.3em;
  }
  .digits .answer {
    font-weight: 700;
  }
  .digits > :first-child input {
    display: inline-block;
    margin: 0 0.5em 0 0;
    vertical-align: -0.3em;
  }
  .digits br {
    display: none;
  }
  .scale {
    max-width: 30em;
    margin-top: 0.35em;
    text-align: end;
  }
  /* Its line is kept free, so that nothing moves under a finger. */
  .gone {
    min-height: 1.5em;
    margin: 0.25em 0 -1.75em;
  }
  .map {
    max-width: 15em;
    margin: var(--_space-3) auto;
  }
  .opening {
    display: grid;
    gap: var(--_space-2);
    margin: 0 calc(-1 * var(--_space)) 1.6em;
    padding: 0.9em var(--_space);
    background: var(--_tint);
    line-height: 1.4;
  }
  .opening > li {
    display: flex;
    gap: 0.7em;
    margin: 0;
  }
  .opening .icon {
    color: var(--_accent);
  }
`;
