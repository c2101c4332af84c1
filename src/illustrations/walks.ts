import {html, type TemplateResult} from 'lit';

const width = 272;
const gap = 5;

/**
 * The walks of a day as blocks, each as long as it takes.
 * @param longest the most minutes that a day of this plan has, which fill the width
 */
export function walksBar(walks: number, minutes: number, longest: number): TemplateResult {
  const block = (minutes * (width - gap * 5)) / longest;
  return html`<svg viewBox="0 0 ${width} 12" aria-hidden="true" focusable="false">
    <path d="M0 6${`h${block.toFixed(1)}m${gap} 0`.repeat(walks)}" />
  </svg>`;
}
