import {holdsSection} from '../../src/embed/lost-end-tag.js';
import {isInMenu} from '../../src/embed/menus.js';
import {curlyQuoted} from '../../src/settings.js';

/** What stands in a page of the check, and what to do about it. */
export interface Finding {
  /** What the visitor gets: the check in the page, the page in a frame, a link to it, or nothing. */
  readonly verdict: 'works' | 'link' | 'frame' | 'nothing';
  /** What was found, in the words of who pasted it. */
  readonly found: readonly string[];
  /** What to do, most important first; empty when all is well. */
  readonly advice: readonly string[];
}

const SCRIPT = /(?:^|\/)rugpijn-check(?:-\d[\w.-]*)?\.js(?:[?#]|$)/;
const HASH = /#rugpijn-check$/i;

/** Attributes under which optimisers and cookie tools keep the address of a script that they hold back. */
const addresses = [
  'src',
  'data-src',
  'data-rocketsrc',
  'data-rocket-src',
  'data-lazy-src',
  'data-litespeed-src',
  'data-cmp-src',
  'data-cookieblock-src',
];
const runs = (type: string | null): boolean =>
  !type || /^(?:module|(?:text|application)\/(?:javascript|ecmascript))$/i.test(type.trim());

function scriptsIn(page: Document): {readonly running: readonly Element[]; readonly held: readonly Element[]} {
  const ours = [...page.querySelectorAll('script')].filter((script) =>
    addresses.some((name) => SCRIPT.test(script.getAttribute(name) ?? '')),
  );
  const isRunning = (script: Element): boolean =>
    SCRIPT.test(script.getAttribute('src') ?? '') && runs(script.getAttribute('type'));
  return {running: ours.filter(isRunning), held: ours.filter((script) => !isRunning(script))};
}

/** The settings in an address. */
const settingsIn = (address: string): URLSearchParams => new URLSearchParams(/\?([^#]*)/.exec(address)?.[1]);

/** What a word processor made of straight quotes: the value has one, or is cut, and what follows is taken for a name. */
const hasCurlyQuotes = (element: Element): boolean =>
  [...element.attributes].some(
    ({name, value}) =>
      /[„“”‘’]$/.test(name) ||
      curlyQuoted.test(value) ||
      (/^(?:href|src)$/.test(name) && [...settingsIn(value)].some(([, setting]) => curlyQuoted.test(setting))),
  );

/** What a place says of check or leaflet, in whichever way it can. */
const modeOf = (element: Element): string =>
  element.getAttribute('mode') ??
  element.getAttribute('data-mode') ??
  settingsIn(element.getAttribute('href') ?? element.getAttribute('src') ?? '').get('mode') ??
  '';

/** A frame that may not run script shows the leaflet. */
const mayRun = (frame: Element): boolean =>
  !frame.hasAttribute('sandbox') || /\ballow-scripts\b/.test(frame.getAttribute('sandbox') ?? '');

/** Whether scripts of the page are kept out of it. */
const isShut = (frame: Element): boolean =>
  frame.hasAttribute('sandbox') && !/\ballow-same-origin\b/.test(frame.getAttribute('sandbox') ?? '');

/**
 * Reads the HTML of a page as its server sends it, or as somebody copied it, and says which snippet survived. Nothing in
 * it runs or loads.
 */
export function findingOf(html: string): Finding {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const {running, held} = scriptsIn(page);
  const blocks = [...page.querySelectorAll('[data-rugpijn-check]:not(script, iframe)')];
  const elements = [...page.querySelectorAll('rugpijn-check')].filter(
    (element) => !element.closest('[data-rugpijn-check]'),
  );
  const frames = [...page.querySelectorAll('iframe')].filter((frame) =>
    /check\.html/.test(frame.getAttribute('src') ?? ''),
  );
  const links = [...page.querySelectorAll('a')].filter(
    (link) => HASH.test(link.getAttribute('href') ?? '') && !link.closest('rugpijn-check, [data-rugpijn-check]'),
  );
  const inMenu = links.filter((link) => isInMenu(link) || link.getAttribute('href')?.startsWith('#'));
  // A loader leaves the tag that it held back beside the one that runs: together they are one place.
  const oneTags = [...running, ...(running.length > 0 ? held : [])].filter((script) =>
    script.matches('[data-rugpijn-check]:not(script[data-rugpijn-check] + script)'),
  );
  const inHead = oneTags.filter((script) => script.closest('head'));
  for (const code of page.querySelectorAll('script, style, template, iframe')) code.textContent = '';
  const text = page.body.textContent;
  const asText = /<\s*(?:script|rugpijn-check|div|iframe|a)\b[^>]*(?:rugpijn-check|check\.html)/i.test(text);
  const asShortcode = /\[rugpijn-check\b/.test(text);
  const bad = blocks.filter((block) => !/^(?:1|true|page)?$/.test(block.getAttribute('data-rugpijn-check') ?? ''));

  const named: readonly (readonly [string, number])[] = [
    ['het script', running.length],
    ['een script dat wordt tegengehouden', held.length],
    ['het element rugpijn-check', elements.length],
    ['een blok met data-rugpijn-check', blocks.length],
    ['een link naar de check', links.length],
    ['een venster (iframe) met de check', frames.length],
    ['de code als zichtbare tekst', asText ? 1 : 0],
    ['de shortcode als zichtbare tekst', asShortcode ? 1 : 0],
  ];
  const found = named.flatMap(([name, count]) => (count > 0 ? [count > 1 ? `${name} (${count} keer)` : name] : []));

  const places =
    elements.length + blocks.length - bad.length + links.length - inMenu.length + oneTags.length - inHead.length;
  const advice: string[] = [];
  if (asText)
    advice.push(
      'De code staat als tekst op de pagina. Plak hem opnieuw, maar nu in de HTML of broncode, niet in de gewone tekst.',
    );
  if (asShortcode) advice.push('De shortcode staat als tekst op de pagina. Zet de plugin Rugpijn-check aan.');
  if (held.length > 0 && running.length === 0)
    advice.push(
      'Een cookietool of cacheplugin (zoals WP Rocket) houdt het script tegen. Zet rugpijn-check.js daar op de lijst met uitzonderingen. Het script plaatst geen cookies en doet geen verzoeken.',
    );
  else if (running.length === 0 && places + links.length > 0 && frames.length === 0)
    advice.push(
      'Het script ontbreekt. Zet het in de header van de website, of gebruik een code waar het script in zit. Mag dat niet? Kies dan het venster (iframe).',
    );
  if (inHead.length > 0)
    advice.push(
      'Het script met data-rugpijn-check staat in de header. Daar kan niets getoond worden. Zet het op de plek waar de check moet komen. Zet uw website het zelf in de header? Neem dan bij stap 2 “Een andere website” de eerste code.',
    );
  if (bad.length > 0)
    advice.push('Het blok heeft een waarde die de check niet kent. Maak ervan: data-rugpijn-check="1".');
  if ([...elements, ...blocks, ...oneTags, ...links, ...frames].some(hasCurlyQuotes))
    advice.push(
      'Er staan gekrulde aanhalingstekens (“ ”) in de code. Die maakt een tekstverwerker of mailprogramma. De check slaat die instelling over. Kopieer de code opnieuw, of typ rechte aanhalingstekens (").',
    );
  if (
    [...elements, ...blocks, ...oneTags, ...links, ...frames].some(
      (place) => !/^\s*(?:check|leaflet)?\s*$/i.test(modeOf(place)),
    )
  )
    advice.push('Bij mode staat iets wat de check niet kent: nu toont hij vragen. Voor de folder schrijft u leaflet.');
  if ([...elements, ...blocks].some((place) => [...place.children].some(holdsSection)))
    advice.push(
      'De check is niet afgesloten: de rest van de pagina staat erin. Zet </rugpijn-check> of </div> achter de code. Een / voor de laatste > is niet genoeg.',
    );
  if (running.length > 0 && places === 0 && frames.length === 0)
    advice.push(
      'Het script staat er, maar de plek niet. Uw website haalde die weg. Of een programma dat websites sneller maakt, haalde data-rugpijn-check van het script. Kies bij stap 2 “Auteur of multisite”. Verdwijnt die code ook? Neem dan de link van “Drupal, Basis-HTML”.',
    );
  if (inMenu.length > 0 && places === 0)
    advice.push('De link staat in een menu of een lijst. Daar blijft het een gewone link. Zet hem in de tekst.');
  if (frames.some((frame) => !mayRun(frame)))
    advice.push(
      'Uw website laat het venster geen script draaien (sandbox). De bezoeker ziet de folder, zonder vragen. Kies bij stap 2 “Auteur of multisite”, of de link van “Drupal, Basis-HTML”.',
    );
  if (frames.some((frame) => mayRun(frame) && !isShut(frame)))
    advice.push(
      'Het venster is niet de strengste manier. Bij sandbox ontbreekt iets, of er staat iets te veel. De check werkt wel. Plak de code van “In een venster (iframe)” opnieuw.',
    );
  if (places > 1 || frames.length > 1)
    advice.push('De check staat er meer dan één keer. Dat werkt, maar één keer is genoeg.');
  if (running.some((script) => /^https?:\/\/(?:localhost|127\.)/.test(script.getAttribute('src') ?? '')))
    advice.push(
      'Het script staat op een adres dat alleen op uw eigen computer werkt. Vul bij stap 2 het adres van uw website in en kopieer de code opnieuw.',
    );
  if (/^\s*(?:https?:\/\/|www\.)\S+\s*$/.test(html))
    advice.push('Dit is een adres. Plak de broncode van die pagina, niet het adres.');
  else if (found.length === 0)
    advice.push(
      'Er is niets van de check gevonden. Plak de broncode van de hele pagina. Voegt een programma uw scripts samen? Zet rugpijn-check.js daar op de lijst met uitzonderingen. Of neem de link van “Drupal, Basis-HTML”: die blijft bijna overal staan.',
    );

  const works = running.length > 0 && places > 0;
  const verdict = works
    ? 'works'
    : frames.length > 0
      ? 'frame'
      : links.length > 0 || page.querySelector('a[href*="check.html"]')
        ? 'link'
        : 'nothing';
  return {verdict, found, advice};
}
