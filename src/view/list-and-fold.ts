import {html, nothing, type TemplateResult} from 'lit';

/** A list of texts, or of anything else that stands in a line. */
export const list = (items: readonly unknown[], name?: string): TemplateResult =>
  html`<ul class=${name ?? nothing}>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/** A section that opens. */
export const fold = (title: string | TemplateResult, content: unknown, name?: string): TemplateResult =>
  html`<details class=${name ?? nothing}>
    <summary>${title}</summary>
    ${content}
  </details>`;
