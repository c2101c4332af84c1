import {expect} from '@open-wc/testing';
import {findingOf, type Finding} from '../../demo/builder/finding.js';
import {snippetsFor} from '../../demo/builder/snippets.js';

const folder = 'https://praktijk.example/rugpijn/';
const release = {
  version: '1.2.3',
  rulesVersion: '2026-01-01',
  file: 'rugpijn-check-1.2.3.js',
  integrity: 'sha384-abc',
  plugin: 'p.zip',
  download: 'd.zip',
};
const {header, pinned, oneTag, element, elementOnly, block, link, frame} = snippetsFor(
  {'contact-name': 'Fysio "De Brug" & zn. <é>', pronoun: 'je'},
  folder,
  release,
);
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="nl"><head><title>Praktijk</title>${head}</head><body><nav><a href="/">Home</a></nav>${body}</body></html>`;

/** What somebody may paste, what it is, and a word that the advice must have. */
const cases: readonly (readonly [string, string, Finding['verdict'], RegExp | null])[] = [
  ['script and element', page(element), 'works', null],
  ['one tag', page(oneTag), 'works', null],
  ['pinned script and element', page(elementOnly, pinned), 'works', null],
  ['block with the script in the head', page(block, header), 'works', null],
  ['link with the script in the head', page(`<p>${link}</p>`, header), 'works', null],
  ['frame', page(frame), 'frame', null],
  ['frame with script', page(frame, header), 'frame', null],
  ['frame that may not run script', page(frame.replace(/sandbox="[^"]*"/, 'sandbox=""')), 'frame', /geen script/],
  ['frame that lost what shuts it', page(frame.replace(/sandbox="[^"]*"/, '')), 'frame', /niet de strengste manier/],
  [
    'frame that the page may look into',
    page(frame.replace('allow-scripts', 'allow-scripts allow-same-origin')),
    'frame',
    /niet de strengste manier/,
  ],
  [
    'misspelt mode of an element',
    page(element.replace('pronoun=', 'mode="folder" pronoun=')),
    'works',
    /schrijft u leaflet/,
  ],
  ['misspelt mode of a frame', page(frame.replace('?', '?mode=leaflt&')), 'frame', /schrijft u leaflet/],
  ['mode with a capital, which the check takes', page(frame.replace('?', '?mode=Leaflet&')), 'frame', null],
  ['block without script', page(block), 'link', /script ontbreekt/],
  ['element without script', page(elementOnly), 'link', /script ontbreekt/],
  ['element that lost its tag, not its link', page(link), 'link', /script ontbreekt/],
  ['script alone', page('<p>Tekst</p>', header), 'nothing', /plek niet/],
  ['block that lost its value and everything in it', page('<div data-rugpijn-check></div>', header), 'works', null],
  [
    'block with an unknown value',
    page('<div data-rugpijn-check="kapot"><p>Tekst</p></div>', header),
    'nothing',
    /data-rugpijn-check="1"/,
  ],
  [
    'pasted as text',
    page(`<p>${element.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</p>`),
    'nothing',
    /als tekst/,
  ],
  ['shortcode without the plugin', page('<p>[rugpijn-check pronoun="je"]</p>'), 'nothing', /plugin/],
  [
    'script held by a cookie tool',
    page(block, header.replace('<script defer', '<script defer type="text/plain" data-category="marketing"')),
    'link',
    /cookietool/,
  ],
  [
    'script held by an optimiser',
    page(block, header.replace('src=', 'data-rocketsrc=').replace('<script', '<script type="rocketlazyloadscript"')),
    'link',
    /uitzonderingen/,
  ],
  ['one tag in the head', page('<p>Tekst</p>', oneTag), 'nothing', /in de header/],
  ['link in a menu', page('', header).replace('</nav>', `${link}</nav>`), 'link', /menu/],
  ['link in a list of the text', page(`<ul><li>${link}</li></ul>`, header), 'link', /lijst/],
  ['link in a menu of a theme', page(`<div class="main-menu">${link}</div>`, header), 'link', /menu/],
  [
    'one tag that a loader put before the one it held back',
    page(oneTag + oneTag.replace('<script', '<script type="text/plain"')),
    'works',
    null,
  ],
  [
    'one tag whose attributes only the one that is held back has',
    page(oneTag.replace('<script', '<script type="text/plain"'), header),
    'works',
    null,
  ],
  ['one tag that lost its attributes', page(header), 'nothing', /plek niet.*sneller maakt/],
  [
    'one tag that lost its attributes on its way to the head',
    page('<p>Tekst</p>', header),
    'nothing',
    /data-rugpijn-check van het script/,
  ],
  [
    'element with curly quotes',
    page(element.replaceAll(/="([^"]*)"(?=[^<]*><a)/g, '=”$1”')),
    'works',
    /rechte aanhalingstekens/,
  ],
  [
    'block with curly quotes',
    page('<div data-rugpijn-check="1" data-contact-name=“Praktijk De Linde”></div>', header),
    'works',
    /gekrulde aanhalingstekens/,
  ],
  [
    'block whose mark is in curly quotes',
    page('<div data-rugpijn-check=”1”><p>Tekst</p></div>', header),
    'nothing',
    /gekrulde aanhalingstekens/,
  ],
  [
    'link with curly quotes in its address',
    page('<p><a href="/check.html?contact-name=”De Linde”#rugpijn-check">Check</a></p>', header),
    'works',
    /gekrulde aanhalingstekens/,
  ],
  [
    'element with an apostrophe',
    page('<rugpijn-check contact-name="’t Hoekje"></rugpijn-check>', header),
    'works',
    null,
  ],
  ['element that closes itself', page('<rugpijn-check /><h2>Open</h2>', header), 'works', /afgesloten/],
  ['block without its end', page('<div data-rugpijn-check="1"/><footer>Einde</footer>', header), 'works', /afgesloten/],
  ['twice', page(block + block, header), 'works', /meer dan één keer/],
  ['nothing of ours', page('<p>Tekst</p>'), 'nothing', /niets van de check/],
  ['an address', 'https://www.praktijk.example/rugpijn', 'nothing', /niet het adres/],
  [
    'a script on the own computer',
    page(element.replaceAll('https://praktijk.example', 'http://127.0.0.1:8000')),
    'works',
    /eigen computer/,
  ],
  [
    'data of a CMS that holds the code',
    page('<script type="application/json">{"html": "<div data-rugpijn-check=\\"1\\">"}</scr' + 'ipt>'),
    'nothing',
    /niets van de check/,
  ],
  ['an empty field', '', 'nothing', /niets van de check/],
  [
    'another script of that name in a text',
    page('<p>Wij gebruiken rugpijn-check.js</p>'),
    'nothing',
    /niets van de check/,
  ],
];

describe('what the snippet builder finds in a page', () => {
  for (const [name, html, verdict, advice] of cases)
    it(`says "${verdict}" of: ${name}`, () => {
      const finding = findingOf(html);
      expect(finding.verdict, JSON.stringify(finding)).to.equal(verdict);
      if (advice) expect(finding.advice.join(' ')).to.match(advice);
      else expect(finding.advice).to.deep.equal([]);
    });

  it('always says what to do when there is no check', () => {
    for (const [name, html, verdict] of cases)
      if (verdict === 'nothing' || verdict === 'link') expect(findingOf(html).advice, name).not.to.have.lengthOf(0);
  });

  it('runs and loads nothing of what is pasted', async () => {
    const loaded = performance.getEntriesByType('resource').length;
    const flag = globalThis as {pasted?: boolean};
    findingOf(
      '<img src="/none.png" onerror="globalThis.pasted = true"><script>globalThis.pasted = true</scr' +
        'ipt><iframe src="/none.html"></iframe>',
    );
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(flag.pasted).to.equal(undefined);
    expect(performance.getEntriesByType('resource').length).to.equal(loaded);
  });
});

describe('snippets', () => {
  it('are one line of ASCII each, with quoted values and no inline script', () => {
    const all = snippetsFor(
      {mode: 'leaflet', 'contact-name': 'Café "’t Hoekje" & <zn>\n\t', 'contact-url': 'https://a.example/x?y=1&z=é#ü'},
      folder,
      release,
    );
    for (const [name, text] of Object.entries(all)) {
      expect(text, name).to.match(/^[\x20-\x7e]+$/);
      expect(text, name).not.to.match(/<script[^>]*>[^<]/);
      expect(text, name).not.to.match(/=[^"\s>=]+(?=[\s>])(?=[^"]*(?:"[^"]*"[^"]*)*$).*<\/script/);
    }
  });

  it('come back as the same settings', () => {
    const settings = {
      'contact-name': 'Café "’t Hoekje" & <zn>',
      'contact-url': 'https://a.example/x?y=1&z=é#ü',
      'contact-address': 'Plein 1, 1000 AA Ë',
    };
    const snippets = snippetsFor(settings, folder, release);
    const parsed = (html: string): Element =>
      new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as Element;
    for (const [name, value] of Object.entries(settings)) {
      expect(parsed(snippets.elementOnly).getAttribute(name)).to.equal(value);
      expect(parsed(snippets.block).getAttribute(`data-${name}`)).to.equal(value);
      expect(
        parsed(snippets.oneTag.replace('<script', '<div').replace('</script', '</div')).getAttribute(`data-${name}`),
      ).to.equal(value);
      for (const address of [
        (parsed(snippets.link) as HTMLAnchorElement).href,
        (parsed(snippets.frame) as HTMLIFrameElement).src,
        snippets.page,
      ])
        expect(new URL(address).searchParams.get(name)).to.equal(value);
    }
    expect((parsed(snippets.link) as HTMLAnchorElement).hash).to.equal('#rugpijn-check');
  });

  it('leave out what is empty', () => {
    expect(snippetsFor({'contact-name': ' ', pronoun: ''}, folder, release).elementOnly).to.equal(
      `<rugpijn-check><a href="${folder}check.html#rugpijn-check">Doe de rugpijn-check</a></rugpijn-check>`,
    );
  });
});
