import {keep} from './keep.js';

/**
 * What makes session recorders skip an element, or mask it, by the makers' own documents or packages; for Hotjar and
 * Smartlook we found only what others say. The closed root keeps their eyes off the inside already; these also keep the
 * clicks and the moments out of a recording. The last class is for FastClick, which makes taps its own.
 */
const classes = ['rr-block', 'sentry-block', 'ph-no-capture', 'fs-exclude', 'needsclick'] as const;
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

/** Marks the element, also after a framework wrote its attributes anew; but not in an editor, which would save the marks. */
export function markPrivate(element: HTMLElement): void {
  keep(element, () => {
    const missing = Object.entries(attributes).filter(([name, value]) => element.getAttribute(name) !== value);
    const unmarked = classes.some((name) => !element.classList.contains(name));
    if (element.isContentEditable || !(unmarked || missing.length > 0)) return false;
    element.classList.add(...classes);
    for (const [name, value] of missing) element.setAttribute(name, value);
    return true;
  });
}
