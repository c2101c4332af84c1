import {RugpijnCheckElement} from '../rugpijn-check-element.js';
import {isInEditor} from './editors.js';
import {followHeight, reportHeight} from './frame-height.js';
import {keep} from './keep.js';
import {freeRestOfPage, holdsSection} from './lost-end-tag.js';
import {isInMenu} from './menus.js';

/**
 * What stands for the check where an editor can't write its tag: filters of a CMS drop unknown tags, but keep a block
 * with a data attribute, or at least a link, which is no marker when a stranger left it.
 */
const markers =
  '[data-rugpijn-check],a[href$="#rugpijn-check" i]:not([rel~="ugc"],[rel~="nofollow"]),iframe[src*="check.html"]';

/** The value of a setting by the name of its attribute, or null. */
type Source = (attribute: string) => string | null;

const dataOf =
  (marker: Element): Source =>
  (attribute) =>
    marker.getAttribute(`data-${attribute}`);

/** Where this script came from. */
const scripts: string[] = [];

/** Anybody can leave an address in a review, with a telephone number in it: only one of the site's own tells anything. */
const queryOf =
  ({origin, searchParams}: URL): Source =>
  (attribute) =>
    origin === location.origin || scripts.some((src) => src.startsWith(`${origin}/`))
      ? searchParams.get(attribute)
      : null;

const checks = new WeakMap<Node, Element>();

/** The marker that a check stands for, and the page and the settings that it was made for. */
const places = new WeakMap<Node, {readonly marker: Element; readonly key: string}>();

/** Checks that a change of the page took out with their markers, by their keys. */
const leftOver = new Map<string, Set<Element>>();

/** How often a check may still be put back in this second: a page that takes it out again and again wants it out. */
const turns = new WeakMap<Element, number>();

function mayReturn(check: Element): boolean {
  const left = turns.get(check) ?? 100;
  turns.set(check, left - 1);
  setTimeout(() => turns.delete(check), 1000);
  return left > 0;
}

/**
 * The check of this marker, with the settings of the first source that has each: the one it had; or `found`; or one that
 * was taken out as the marker came in, because a page that refreshes itself may make one element of another, and the visit
 * goes on; or a new one. Settings are texts, which the element itself validates.
 */
function checkFor(marker: Element, found: Element | undefined, ...sources: readonly Source[]): Element {
  const settings = RugpijnCheckElement.observedAttributes.map(
    (name) => [name, sources.map((source) => source(name)).find((value) => value !== null)] as const,
  );
  const key = [location.pathname, ...settings].join('\n');
  const [left] = leftOver.get(key) ?? [];
  const check = checks.get(marker) ?? found ?? left ?? document.createElement('rugpijn-check');
  leftOver.get(key)?.delete(check);
  const place = places.get(check);
  if (place && !check.isConnected && !mayReturn(check)) throw new Error();
  if (check !== found && place?.key !== key)
    for (const [name, value] of settings)
      if (value === undefined) check.removeAttribute(name);
      else check.setAttribute(name, value ?? '');
  if (place) checks.delete(place.marker);
  checks.set(marker, check);
  places.set(check, {marker, key});
  return check;
}

/** An editor may have forbidden a frame its scripts, and left a leaflet of a fixed height: a check takes its place. */
function upgradeFrame(frame: HTMLIFrameElement): void {
  if (frame.matches('[src$="#rugpijn-check" i][sandbox]:not([sandbox~="allow-scripts" i])'))
    frame.replaceWith(checkFor(frame, undefined, queryOf(new URL(frame.src))));
  else followHeight(frame);
}

function upgradeLink(link: HTMLAnchorElement): void {
  const address = new URL(link.href);
  // A link to a place on this page is for jumping there, and one without its end tag has the rest of the page in it.
  if (
    !/^https?:$/.test(address.protocol) ||
    address.origin + address.pathname === location.origin + location.pathname ||
    (isInMenu(link) && !link.hasAttribute('data-rugpijn-check')) ||
    holdsSection(link)
  )
    return;
  addBeside(link, dataOf(link), queryOf(address));
  keep(link, () => {
    const {style} = link;
    const isDone = style.display === 'none' || link.nextElementSibling !== checks.get(link);
    if (!isDone) style.setProperty('display', 'none', 'important');
    return !isDone;
  });
}

/** The check right behind its marker, once, also in a copy of the page that has both. */
function addBeside(marker: Element, ...sources: readonly Source[]): void {
  const next = marker.nextElementSibling;
  const found = next?.localName === 'rugpijn-check' && !checks.has(marker) ? next : undefined;
  const check = checkFor(marker, found, ...sources);
  if (next !== check) marker.after(check);
}

/** Loaders of scripts leave the tag that they held back beside the one that runs. */
const hasTwin = (script: Element): boolean =>
  script.matches('script[data-rugpijn-check] + rugpijn-check + script') ||
  Boolean(script.nextElementSibling?.matches('script[data-rugpijn-check]'));

/** The block stays, because a framework may hold on to it; what is in it becomes the fallback in the check. */
function upgradeBlock(block: HTMLElement, isPage: boolean): void {
  if (block.querySelector('rugpijn-check')) return;
  const check = checkFor(block, undefined, dataOf(block), ...(isPage ? [queryOf(new URL(location.href))] : []));
  const contacts = [...block.querySelectorAll('[data-contact]')];
  // What a refresh put in it again takes the place of what was there before.
  if (block.hasChildNodes()) check.replaceChildren(...block.childNodes, ...contacts);
  for (const contact of contacts) contact.slot = 'contact';
  block.append(check);
  if (isPage) reportHeight();
}

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
    if (marker.closest('body') && !hasTwin(marker)) addBeside(marker, dataOf(marker));
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

/** A framework that made the link takes it out again, or makes another link of it, by itself: the check goes with it. */
function forgetLink(link: Node): void {
  const check = link instanceof HTMLAnchorElement && checks.get(link);
  if (!check) return;
  check.remove();
  link.style.removeProperty('display');
  setAside(check);
}

/** A check that was taken out may go where a marker like its own comes in. */
function setAside(check: Element): void {
  const {key = ''} = places.get(check) ?? {};
  leftOver.set(key, (leftOver.get(key) ?? new Set()).add(check));
}

/** A check that the page took out goes back while its marker stands there. */
function putBack(check: Element): void {
  const {marker} = places.get(check) ?? {};
  if (!marker || check.isConnected) return;
  if (!marker.isConnected || !marker.matches(markers)) setAside(check);
  else {
    upgradeIn([marker]);
    if (!check.isConnected) forgetLink(marker);
  }
}

function changed(records: readonly MutationRecord[]): void {
  const touched = new Set<Node>();
  for (const {type, target, addedNodes, removedNodes} of records) {
    for (const node of type === 'attributes' ? [target] : addedNodes) touched.add(node);
    if (target instanceof HTMLAnchorElement && !target.matches(markers)) forgetLink(target);
    for (const node of removedNodes) {
      if (!node.isConnected) forgetLink(node);
      if (node instanceof Element)
        for (const check of [node, ...node.querySelectorAll('rugpijn-check')]) putBack(check);
    }
  }
  for (const node of touched)
    // What came in with the node that it stands in was seen there.
    if (node instanceof Element && node.isConnected && !touched.has(node.parentElement as Node)) {
      if (node instanceof HTMLBodyElement) freeRestOfPage(node);
      upgradeIn(node.matches(markers) ? [node] : node.querySelectorAll(markers));
    }
  leftOver.clear();
}

/** Upgrades every marker that is in the page and every one that comes later, once the parser has closed what it opened. */
export function watchMarkers(): void {
  // Which script runs is not known of a module, or of one that another script runs; and an image could have that name.
  for (const script of [document.currentScript, ...document.querySelectorAll('[src*="rugpijn-check"]')])
    if (script instanceof HTMLScriptElement) scripts.push(script.src);
  const start = (): void => {
    freeRestOfPage(document);
    upgradeIn(document.querySelectorAll(markers));
    new MutationObserver(changed).observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-rugpijn-check', 'href', 'src'],
    });
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start, {once: true});
  else start();
}
