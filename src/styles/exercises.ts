import {css} from './css.js';

/** The exercises, the plan for them, and how the pain goes on. */
export const exercises = css`
  .exercises {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: var(--_space-5);
  }
  .exercises > li {
    padding-top: var(--_space-3);
    border-top: 1px solid var(--_line);
  }
  .frames {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6.5em, 1fr));
    gap: var(--_space-2);
    max-width: 24em;
  }
  .plan {
    display: grid;
    gap: var(--_space-2);
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
    padding-inline-start: var(--_space-2);
    border-inline-start: 0.3em solid;
  }
`;
