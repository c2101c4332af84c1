import {html, nothing, type TemplateResult} from 'lit';
import {say, type Line, type Pronoun} from '../copy/line.js';
import type {Copy} from '../copy/nl.js';

/** What every view needs to word things: the copy, the pronoun, and the heading level that the page asks for. */
export interface Wording {
  readonly copy: Copy;
  readonly say: (line: Line) => string;
  /** A heading `depth` levels below the check's own; a page's level 6 has nothing below it. */
  readonly heading: (depth: number, content: unknown, options?: HeadingOptions) => TemplateResult;
}

interface HeadingOptions {
  readonly class?: string;
  /** Whether focus goes here after a step. */
  readonly focus?: boolean;
}

type HeadingTemplate = (content: unknown, name: string, tabindex: number | typeof nothing) => TemplateResult;

// A tag name can't be bound in a template, and a strict policy forbids making one from a string.
// prettier-ignore
const headings: readonly [HeadingTemplate, ...HeadingTemplate[]] = [
  (content, name, tabindex) => html`<h1 part="heading" class=${name} tabindex=${tabindex}>${content}</h1>`,
  (content, name, tabindex) => html`<h2 part="heading" class=${name} tabindex=${tabindex}>${content}</h2>`,
  (content, name, tabindex) => html`<h3 part="heading" class=${name} tabindex=${tabindex}>${content}</h3>`,
  (content, name, tabindex) => html`<h4 part="heading" class=${name} tabindex=${tabindex}>${content}</h4>`,
  (content, name, tabindex) => html`<h5 part="heading" class=${name} tabindex=${tabindex}>${content}</h5>`,
  (content, name, tabindex) => html`<h6 part="heading" class=${name} tabindex=${tabindex}>${content}</h6>`,
];

export const wordingOf = (copy: Copy, pronoun: Pronoun, headingLevel: number): Wording => ({
  copy,
  say: (line) => say(line, pronoun),
  heading: (depth, content, {class: name = '', focus = false} = {}) => {
    const template = headings[Math.min(headingLevel - 1 + depth, headings.length - 1)] ?? headings[0];
    return template(content, focus ? `${name} target` : name, focus ? -1 : nothing);
  },
});
