import {RugpijnCheckElement} from '../rugpijn-check-element.js';
import {followHeight, reportHeight} from './frame-height.js';

/**
 * What stands for the check where an editor can't write its tag: filters of a CMS drop unknown tags, but keep a block
 * with a data attribute, or at least a link. A link in a menu is just a link, and so is one that a stranger left.
 */
const markers =
  '[data-rugpijn-check],a[href$="#rugpijn-check" i]:not([rel~="ugc"],[rel~="nofollow"],:is(nav,header,footer,[role="navigation"],.menu) *),iframe[src*="check.html"]';

/** The value of a setting by the name of its attribute, or null. */
type Source = (attribute: string) => string | null;

const dataOf =
  (marker: Element): Source =>
  (attribute) =>
    marker.getAttribute(`data-${attribute}`);

const queryOf =
  (address: URL): Source =>
  (attribute) =>
    address.searchParams.get(attribute);

/** The check with the settings of the first source that has each. They are texts, which the element itself validates. */
function checkWith(...sources: readonly Source[]): HTMLElement {
  const check = document.createElement('rugpijn-check');
  for (const attribute of RugpijnCheckElement.observedAttributes)
    for (const source of [...sources].reverse()) {
      const value = source(attribute);
      if (value !== null) check.setAttribute(attribute, value);
    }
  return check;
}

/** An editor may have forbidden a frame its scripts, and left a leaflet of a fixed height: a check takes its place. */
function upgradeFrame(frame: HTMLIFrameElement): void {
  if (frame.matches('[src$="#rugpijn-check" i][sandbox]:not([sandbox~="allow-scripts" i])'))
    frame.replaceWith(checkWith(queryOf(new URL(frame.src))));
  else followHeight(frame);
}

/** The check that a link became, to go with it: a framework that made the link takes it out again by itself. */
const besideLink = new WeakMap<Node, Element>();

function upgradeLink(link: HTMLAnchorElement): void {
  const address = new URL(link.href);
  // A link to a place on this page is for jumping there.
  if (!/^https?:$/.test(address.protocol) || address.origin + address.pathname === location.origin + location.pathname)
    return;
  const check = besideLink.get(link) ?? addBeside(link, dataOf(link), queryOf(address));
  if (link.nextElementSibling !== check) link.after(check);
  besideLink.set(link, check);
  link.style.setProperty('display', 'none', 'important');
}

/** The check right behind its marker, once, also in a copy of the page that has both. */
function addBeside(marker: Element, ...sources: readonly Source[]): Element {
  if (marker.nextElementSibling?.localName !== 'rugpijn-check') marker.after(checkWith(...sources));
  return marker.nextElementSibling as Element;
}

/** The block stays, because a framework may hold on to it; what is in it becomes the fallback in the check. */
function upgradeBlock(block: HTMLElement, isPage: boolean): void {
  if (block.querySelector('rugpijn-check')) return;
  const check = isPage ? checkWith(dataOf(block), queryOf(new URL(location.href))) : checkWith(dataOf(block));
  const contacts = [...block.querySelectorAll('[data-contact]')];
  check.append(...block.childNodes, ...contacts);
  for (const contact of contacts) contact.slot = 'contact';
  block.append(check);
  if (isPage) reportHeight();
}

/** In an editor the marker has to stay what it is, because that is what gets saved; also in an island that it locks. */
const isInEditor = (element: HTMLElement | null): boolean =>
  Boolean(element && (element.isContentEditable || isInEditor(element.parentElement)));

/** Does nothing twice, whatever copied the page in between: it looks at what stands there. */
function upgrade(marker: Element): void {
  const value = marker.getAttribute('data-rugpijn-check') ?? '';
  // In a block the block decides, and in the check it is the fallback.
  const outer = marker.parentElement?.closest('rugpijn-check,[data-rugpijn-check]');
  if (
    !(marker instanceof HTMLElement) ||
    !/^(?:1|true|page)?$/.test(value) ||
    isInEditor(marker) ||
    outer?.matches(':not(html,body)')
  )
    return;
  if (marker instanceof HTMLIFrameElement) upgradeFrame(marker);
  else if (marker instanceof HTMLAnchorElement) upgradeLink(marker);
  else if (marker instanceof HTMLScriptElement) {
    if (marker.closest('body')) addBeside(marker, dataOf(marker));
  } else if (!marker.matches('html,body')) upgradeBlock(marker, value === 'page');
}

function upgradeIn(found: Iterable<Element>): void {
  for (const marker of found)
    try {
      upgrade(marker);
    } catch {
      // A marker that can't be read keeps its fallback.
    }
}

/** Upgrades every marker that is in the page and every one that comes later, once the parser has closed what it opened. */
export function watchMarkers(): void {
  const start = (): void => {
    upgradeIn(document.querySelectorAll(markers));
    new MutationObserver((records) => {
      for (const {type, target, addedNodes, removedNodes} of records) {
        for (const node of removedNodes) if (!node.isConnected) besideLink.get(node)?.remove();
        for (const node of type === 'attributes' ? [target] : addedNodes)
          if (node instanceof Element) upgradeIn(node.matches(markers) ? [node] : node.querySelectorAll(markers));
      }
    }).observe(document, {childList: true, subtree: true, attributeFilter: ['data-rugpijn-check', 'href', 'src']});
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start, {once: true});
  else start();
}
