import {html, type TemplateResult} from 'lit';

const figure = 'M12 10a4 4 0 1 0 0-8 4 4 0 1 0 0 8zM6 28V17q0-5 6-5t6 5v11z';

/** So many of four people. */
export const peopleInFour = (count: number): TemplateResult =>
  html`<p class="people" part="illustration">
    ${[0, 1, 2, 3].map(
      (index) =>
        html`<svg viewBox="0 0 24 30" aria-hidden="true" focusable="false">
          <path class=${index < count ? 'on' : 'body'} d=${figure} />
        </svg>`,
    )}
  </p>`;
