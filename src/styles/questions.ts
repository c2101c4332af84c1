import {css} from './css.js';

/** A screen: how far it is, questions, answers, and the drawings beside them. */
export const questions = css`
  progress {
    display: block;
    width: 100%;
    height: 0.8em;
    margin: var(--_space-1) 0 var(--_space);
    accent-color: var(--_accent);
  }
  .part + .part,
  .block {
    margin-top: var(--_space-8);
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
    gap: var(--_space-2);
    margin: var(--_space-3) 0 var(--_space);
  }
  .answer {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
    min-height: 3em;
    padding: var(--_space-2) var(--_space);
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
  .answer:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  .answer:has(:focus-visible) input {
    outline: 0;
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
    gap: var(--_space-1);
  }
  .digits .answer {
    flex-direction: column;
    gap: var(--_space-1);
    padding: var(--_space-2) 0;
    font-weight: 700;
  }
  /* Its line is kept free, so that nothing moves under a finger. */
  .gone {
    min-height: 1.5em;
    margin: var(--_space-1) 0 calc(-1 * var(--_space));
  }
  .map {
    max-width: 15em;
    margin: var(--_space-3) auto;
  }
  .answer > .drawing {
    flex: none;
    width: 3em;
    margin-inline-start: auto;
  }
`;
