import type {Styles} from './style-text.js';

/**
 * Which tokens of NL Design System say what a CSS property of the check says: the first that a theme has counts. A theme
 * names its document by either of two families of tokens, `utrecht-` or `basis-`.
 */
export const tokensOf: {readonly [name: string]: readonly string[]} = {
  '--rugpijn-check-accent-color': ['--utrecht-button-primary-action-background-color'],
  '--rugpijn-check-on-accent-color': ['--utrecht-button-primary-action-color'],
  '--rugpijn-check-text-color': ['--utrecht-document-color', '--basis-color-default-color-document'],
  '--rugpijn-check-muted-color': ['--utrecht-form-field-description-color'],
  '--rugpijn-check-background-color': ['--utrecht-document-background-color', '--basis-color-default-bg-document'],
  '--rugpijn-check-surface-color': ['--utrecht-textbox-background-color', '--utrecht-form-control-background-color'],
  '--rugpijn-check-border-color': ['--utrecht-textbox-border-color', '--utrecht-form-control-border-color'],
  '--rugpijn-check-border-radius': ['--utrecht-button-border-radius'],
  '--rugpijn-check-font-family': ['--utrecht-document-font-family', '--basis-text-font-family-default'],
};

const firstOf = ([token, ...others]: readonly string[]): string =>
  `var(${[token, ...(others.length > 0 ? [firstOf(others)] : [])].join(', ')})`;

/** The same as values; where a theme has none of the tokens, the check keeps its own. */
export const nlDesignSystem: Styles = Object.fromEntries(
  Object.entries(tokensOf).map(([name, tokens]) => [name, firstOf(tokens)]),
);
