import {once} from '../triage/once.js';

/**
 * The browser's own `attachShadow`. A tracker that puts a wrapper round the page's is handed every root, closed ones too,
 * and no look at a function tells: a page may change `toString` as well, and some wrappers say that they are native. So it
 * comes from an empty frame that goes at once, once for a page, whatever the page's own looks like. Not in the body: a page
 * may have put something else in that place. In a sandbox, which keeps frames apart, it is the page's own.
 */
function nativeAttachShadow(): Element['attachShadow'] {
  const frame = document.createElement('iframe');
  try {
    document.documentElement.append(frame);
    return (frame.contentWindow as Window & typeof globalThis).Element.prototype.attachShadow;
  } catch {
    return Element.prototype.attachShadow;
  } finally {
    frame.remove();
  }
}

/** Made once for a page: a frame takes long. */
export const attachShadow = once(nativeAttachShadow);

/** Gives `host` a root that nobody else gets hold of. What is left out of the options, a page could fill in for all of them. */
export function attachClosedShadow(host: Element): ShadowRoot {
  return attachShadow().call(host, {mode: 'closed', serializable: false, clonable: false});
}
