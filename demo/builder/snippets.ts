/** What the build says of the files that a site gets (dist/release.json). */
export interface Release {
  readonly version: string;
  readonly rulesVersion: string;
  /** The name of the script file that never changes its bytes. */
  readonly file: string;
  /** Its digest, as an `integrity` attribute wants it. */
  readonly integrity: string;
  /** The name of the WordPress plugin. */
  readonly plugin: string;
  /** The name of the zip with all of it, for who has no Node. */
  readonly download: string;
}

/** Settings of the check by the name of their attribute. Empty ones are the default, and stay out of a snippet. */
export type Settings = Readonly<Record<string, string>>;

/** Everything that can be pasted, each on one line, in ASCII, with quoted values and without inline script. */
export interface Snippets {
  /** The script for the head of every page, which upgrades the markers. */
  readonly header: string;
  /** The same with a name that never changes and a digest. */
  readonly pinned: string;
  /** One tag that is both the script and the place. */
  readonly oneTag: string;
  /** Script and element. */
  readonly element: string;
  /** The element alone, with the script elsewhere. */
  readonly elementOnly: string;
  /** The same for a site that has no files of ours: whom to call instead of a link to the stand-alone page. */
  readonly bundled: string;
  /** A block that filters leave alone. */
  readonly block: string;
  /** A link, which every filter leaves alone. */
  readonly link: string;
  /** The stand-alone page in a frame that is shut to the page round it. */
  readonly frame: string;
  /** The address of the stand-alone page with these settings. */
  readonly page: string;
  /** What a Content-Security-Policy needs besides what the page has. */
  readonly policy: string;
}

// Joomla's filter takes every "&#" out of a value, which would make "Ren233;" of a name. So what has a name since HTML 4,
// which every filter knows, is written by its name. From U+00A0 on, in order.
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil ' +
  'sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute ' +
  'Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc ' +
  'atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide ' +
  'oslash ugrave uacute ucirc uuml yacute thorn yuml';

const names: Readonly<Record<string, string>> = {
  ...Object.fromEntries(latin.split(' ').map((name, index) => [String.fromCodePoint(0xa0 + index), name])),
  ...{
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    '–': 'ndash',
    '—': 'mdash',
    '‘': 'lsquo',
    '’': 'rsquo',
    '“': 'ldquo',
    '”': 'rdquo',
  },
  ...{'…': 'hellip', '•': 'bull', '€': 'euro', Š: 'Scaron', š: 'scaron', Ÿ: 'Yuml', Œ: 'OElig', œ: 'oelig'},
};

/** A text as the value of a quoted attribute, in ASCII: a page's charset and an editor's taste must not change it. */
const quoted = (text: string): string =>
  text.replace(/[&<>"]|[^\x20-\x7e]/gu, (character) => `&${names[character] ?? `#${character.codePointAt(0) ?? 0}`};`);

/**
 * What a frame needs, and no more. Without `allow-same-origin` it is an origin of its own, so that no script of the page
 * gets a node, a text or a key out of it. Modals are for print(), and popups for `tel:`.
 */
const allowed = ['scripts', 'modals', 'downloads', 'popups', 'top-navigation-by-user-activation'];
const shut = `sandbox="${allowed.map((name) => `allow-${name}`).join(' ')}"`;

const filled = (settings: Settings): readonly (readonly [string, string])[] =>
  Object.entries(settings).flatMap(([name, value]) =>
    value.trim() ? [[name, value.trim().replace(/\s+/g, ' ')] as const] : [],
  );

const attributesOf = (settings: Settings, prefix = ''): string =>
  filled(settings)
    .map(([name, value]) => ` ${prefix}${name}="${quoted(value)}"`)
    .join('');

/**
 * @param folder address of the folder that holds the script file and check.html, ending in a slash
 */
export function snippetsFor(settings: Settings, folder: string, {file, integrity}: Release): Snippets {
  const page = new URL('check.html', folder);
  for (const [name, value] of filled(settings)) page.searchParams.set(name, value);
  const address = (name: string): string => quoted(new URL(name, folder).href);
  const isHernia = settings['topic'] === 'hernia';
  const text =
    settings['mode'] === 'leaflet'
      ? `Lees de folder over ${isHernia ? 'een hernia' : 'rugpijn'}`
      : isHernia
        ? 'Heb ik een hernia? Doe de check'
        : 'Doe de rugpijn-check';
  const marked = `${quoted(page.href)}#rugpijn-check`;
  const link = `<a href="${marked}">${text}</a>`;
  // Rocket Loader and its like run scripts late and out of order unless they are told not to.
  const script = (name: string, more = ''): string =>
    `<script defer src="${address(name)}"${more} data-cfasync="false"></script>`;
  const header = script('rugpijn-check.js');
  const elementOnly = `<rugpijn-check${attributesOf(settings)}>${link}</rugpijn-check>`;
  return {
    header,
    pinned: script(file, ` integrity="${integrity}" crossorigin="anonymous"`),
    oneTag: script('rugpijn-check.js', ` data-rugpijn-check="1"${attributesOf(settings, 'data-')}`),
    element: header + elementOnly,
    elementOnly,
    bundled: `<rugpijn-check${attributesOf(settings)}><a href="tel:112">Levensgevaar? Bel 112</a></rugpijn-check>`,
    block: `<div data-rugpijn-check="1"${attributesOf(settings, 'data-')}>${link}</div>`,
    link,
    // Marked like a link, because that is what an editor may make of it, and with a link in it, which browsers don't show
    // and which is what WordPress leaves when it takes the frame away. Without web-share: a browser that does not know it
    // complains on the console of the page.
    frame: `<iframe src="${marked}" title="Rugpijn-check" width="100%" height="900" ${shut} allow="clipboard-write">${link}</iframe>`,
    page: page.href,
    policy: `script-src ${new URL(folder).origin}; frame-src ${new URL(folder).origin}`,
  };
}
