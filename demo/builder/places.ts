import type {Release, Snippets} from './snippets.js';

/** What somebody does: read, or copy. */
export type Step = string | {readonly copy: string; readonly label: string};

/** Where a website can be made, and what its owner does there. Names of settings are as those programs write them. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** For whom this one is, in one line. */
  readonly when: string;
  readonly steps: readonly Step[];
  /** When it is not there after all. */
  readonly otherwise: string;
}

const SEES = 'Staat er alleen een link? Dan kwam het script niet mee. Plak de pagina hieronder bij “Kijk na of het werkt”.';

const line = (copy: string): Step => ({label: 'Deze regel', copy});
const header = (copy: string): Step => ({label: 'Het script, voor alle pagina’s', copy});

/** The shortcode of the WordPress plugin; it takes the same names. A value with a bracket or quote would end it early. */
export const shortcode = (settings: Readonly<Record<string, string>>): string =>
  `[rugpijn-check${Object.entries(settings)
    .flatMap(([name, value]) => (value.trim() ? [` ${name}="${value.trim().replace(/["[\]<>]/g, '')}"`] : []))
    .join('')}]`;

export function placesFor(snippets: Snippets, settings: Readonly<Record<string, string>>, release: Release, folder: string): readonly Place[] {
  const {oneTag, element, elementOnly, block, link, frame, page, pinned, policy} = snippets;
  const script = header(snippets.header);
  const file = new URL('rugpijn-check.js', folder).href;
  return [
    {
      id: 'wordpress-plugin',
      name: 'WordPress, met de plugin',
      when: 'Het makkelijkst. U mag plugins plaatsen.',
      steps: [
        `Download ${release.plugin} (hieronder, bij “De bestanden”).`,
        'Ga in WordPress naar Plugins › Nieuwe plugin toevoegen › Plugin uploaden. Kies het bestand. Klik op Nu installeren en daarna op Activeren.',
        'Open de pagina. Zoek bij de blokken naar “Rugpijn-check” en vul rechts uw gegevens in. Of plak deze regel in een blok Shortcode:',
        {label: 'Shortcode', copy: shortcode(settings)},
      ],
      otherwise: 'Staat de shortcode als tekst op uw pagina? Dan staat de plugin nog niet aan.',
    },
    {
      id: 'wordpress-block',
      name: 'WordPress, blok-editor',
      when: 'Zonder plugin. U bent beheerder of redacteur.',
      steps: ['Open de pagina. Klik op + en kies het blok Aangepaste HTML.', 'Plak de regel in dat blok en klik op Bijwerken.', line(element)],
      otherwise: `${SEES} Verdwijnt de regel na het opslaan? Dan mag uw account geen script plaatsen. Kies “WordPress, auteur of multisite”.`,
    },
    {
      id: 'wordpress-classic',
      name: 'WordPress, klassieke editor',
      when: 'Zonder plugin. U heeft de oude editor met de tabs Visueel en Tekst.',
      steps: ['Open de pagina en klik op de tab Tekst. Plak de regel. Klik pas op Bijwerken, niet eerst op Visueel.', line(element)],
      otherwise: 'Haalt de tab Visueel de regel weg? Gebruik dan de regel van “WordPress, auteur of multisite”. Die blijft ook in Visueel staan.',
    },
    {
      id: 'wordpress-author',
      name: 'WordPress, auteur of multisite',
      when: 'WordPress haalt script uit uw tekst. De beheerder zet het script één keer neer.',
      steps: [
        'Vraag de beheerder om de plugin, of om dit script in de header van de website:',
        script,
        'Plak daarna zelf deze regel in een blok Aangepaste HTML, of in de tab Tekst. WordPress laat hem staan.',
        line(block),
      ],
      otherwise: SEES,
    },
    {
      id: 'joomla',
      name: 'Joomla',
      when: 'Joomla haalt script op twee plekken weg. U hoeft daar niets aan te veranderen.',
      steps: [
        'Zet het script in uw template: Systeem › Sitetemplatestijlen, in het veld voor eigen code in de head. Heeft uw template dat niet? Vraag uw webbouwer.',
        script,
        'Open het artikel. Klik op Editor aan/uit. Plak de regel en sla op.',
        line(block),
        'Wilt u toch script in een artikel plakken? Zet dan twee instellingen om: Globale configuratie › Tekstfilters › uw groep op Niet filteren, en Plugins › Editor - TinyMCE › Verboden elementen leeg.',
      ],
      otherwise: SEES,
    },
    {
      id: 'typo3',
      name: 'TYPO3',
      when: 'De tekst-editor laat de regel staan. Het script komt uit TypoScript.',
      steps: [
        'Zet dit in het TypoScript van uw site, bij Setup:',
        {label: 'TypoScript', copy: `page.headerData.8267 = TEXT\npage.headerData.8267.value = ${snippets.header}`},
        'Open de pagina. Kies een tekst-element, klik op Broncode en plak de regel.',
        line(block),
        'Mag u het element HTML gebruiken? Dan kan alles in één keer:',
        {label: 'In één keer', copy: element},
      ],
      otherwise: SEES,
    },
    {
      id: 'drupal-basic',
      name: 'Drupal, tekstopmaak Basis-HTML',
      when: 'Drupal laat alleen een link staan. Dat is genoeg.',
      steps: ['De beheerder zet het script één keer in het thema, of met de module Asset Injector:', script, 'Plak deze regel via de knop Broncode, of maak zelf een link naar het adres.', line(link), {label: 'Alleen het adres', copy: `${page}#rugpijn-check`}],
      otherwise: 'Zonder script blijft het een gewone link. Die opent de check op een eigen pagina.',
    },
    {
      id: 'drupal-full',
      name: 'Drupal, tekstopmaak Volledige HTML',
      when: 'U mag alle HTML gebruiken.',
      steps: ['Klik in de editor op Broncode. Plak het script en de regel, en sla op.', {label: 'Script en plek', copy: snippets.header + block}],
      otherwise: 'Haalt de editor het script weg? Zet het script dan in het thema, zoals bij Basis-HTML.',
    },
    {
      id: 'wix',
      name: 'Wix',
      when: 'U heeft een eigen domein en een betaald abonnement.',
      steps: [
        'Klik op Elementen toevoegen › Code insluiten › Aangepast element (Custom Element). Klik op Bron kiezen en kies Server-URL.',
        {label: 'Server-URL', copy: file},
        {label: 'Tagnaam (Tag Name)', copy: 'rugpijn-check'},
        ...Object.entries(settings).flatMap(([name, value]) => (value.trim() ? [{label: `Attribuut ${name}`, copy: value.trim()}] : [])),
        'Maak het vak hoog genoeg: minstens 900 pixels.',
      ],
      otherwise: 'Kunt u dat element niet kiezen? Gebruik dan Code insluiten › Website insluiten, met het adres van “In een venster (iframe)”.',
    },
    {
      id: 'squarespace',
      name: 'Squarespace',
      when: 'U heeft een abonnement met codeblokken.',
      steps: ['Open de pagina en voeg een blok Code toe. Laat Taal op HTML staan en Bron weergeven uit.', line(element)],
      otherwise: 'In de bewerkstand draait het script niet. Bekijk de pagina in een ander venster.',
    },
    {
      id: 'webflow',
      name: 'Webflow',
      when: 'U heeft een betaald site-abonnement.',
      steps: ['Sleep het element Code Embed naar de pagina. Plak de regel en klik op Save & Close.', line(element), 'Publiceer de site. In de Designer ziet u alleen een leeg vak.'],
      otherwise: SEES,
    },
    {
      id: 'frame',
      name: 'In een venster (iframe)',
      when: 'Uw website mag geen script plaatsen, of u toont de check van een ander.',
      steps: [
        'Plak deze regel op de plek waar de check moet komen.',
        line(frame),
        'Mag u toch ergens script plaatsen? Dan past het venster zich aan de hoogte aan:',
        script,
        'Vraagt uw website alleen om een adres? Gebruik dit:',
        {label: 'Adres', copy: page},
      ],
      otherwise: 'Zonder script heeft het venster een vaste hoogte. Het schuift dan vanbinnen. Blokkeert uw website script in het venster? Dan staat de folder erin.',
    },
    {
      id: 'other',
      name: 'Een andere website',
      when: 'U kunt HTML plakken.',
      steps: [
        'Plak deze regel op de plek waar de check moet komen.',
        line(oneTag),
        'Verplaatst uw website scripts naar onder aan de pagina? Gebruik dan deze:',
        {label: 'Script en plek apart', copy: element},
      ],
      otherwise: SEES,
    },
    {
      id: 'self-hosted',
      name: 'Eigen server, met controle op het bestand',
      when: 'Voor wie de server beheert. De browser weigert een bestand dat veranderd is.',
      steps: [
        `Zet ${release.file} op uw server. De bytes van deze versie veranderen nooit.`,
        {label: 'Script met integrity', copy: pinned},
        {label: 'De plek', copy: elementOnly},
        'Heeft uw website een Content-Security-Policy? Voeg dit toe. Voor stijl is niets nodig, en ook geen Trusted Types-beleid.',
        {label: 'Content-Security-Policy', copy: policy},
      ],
      otherwise: 'Staat het bestand op een andere server? Die moet dan CORS toestaan, anders werkt integrity niet.',
    },
    {
      id: 'npm',
      name: 'npm, voor webbouwers',
      when: 'U bouwt de website zelf.',
      steps: ['Haal het pakket binnen, laad het een keer, en zet het element in uw pagina.', {label: 'Installeren', copy: 'npm install rugpijn-check'}, {label: 'In uw code', copy: "import 'rugpijn-check/define';"}, {label: 'In uw HTML', copy: elementOnly}],
      otherwise: 'Types voor TypeScript zitten erbij. De README heeft de rest.',
    },
  ];
}
