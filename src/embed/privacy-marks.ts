/**
 * What makes session recorders skip an element, or mask it, by the makers' own documents or packages. The closed root
 * keeps their eyes off the inside already; these also keep the clicks and the moments out of a recording.
 */
const classes = ['rr-block', 'sentry-block', 'ph-no-capture', 'fs-exclude'] as const;
const attributes = {
  'data-sentry-block': '',
  'data-dd-privacy': 'hidden',
  'data-private': '',
  'data-clarity-mask': 'true',
  'data-matomo-mask': '',
  'data-hj-suppress': '',
  'data-recording-disable': '',
  'data-cs-mask': '',
  'data-heap-redact-text': 'true',
} as const;

export function markPrivate(element: Element): void {
  element.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
