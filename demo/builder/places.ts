import type {Release, Snippets} from './snippets.js';

/** What somebody does: read, or copy. */
export type Step = string | {readonly copy: string; readonly label: string};

/** Where a website can be made, and what its owner does there. Names of settings are as those programs write them. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly group: 'WordPress' | 'Andere websites' | 'Voor webbouwers';
  /** Whether it needs the files in a folder of the site. */
  readonly needsFiles: boolean;
  /** For whom this one is, in one line. */
  readonly when: string;
  readonly steps: readonly Step[];
  /** When it is not there after all. */
  readonly otherwise: string;
}

const SEES =
  'Staat er niets, of alleen een link? Dan is het script niet geladen: klopt het adres van de map? Plak de broncode van uw pagina bij stap 3.';

const line = (copy: string): Step => ({label: 'De code', copy});
const header = (copy: string): Step => ({label: 'Het script, voor alle pagina’s', copy});

/** The shortcode of the WordPress plugin; it takes the same names. A value with a bracket or quote would end it early. */
const shortcode = (settings: Readonly<Record<string, string>>): string =>
  `[rugpijn-check${Object.entries(settings)
    .flatMap(([name, value]) => (value.trim() ? [` ${name}="${value.trim().replace(/["[\]<>]/g, '')}"`] : []))
    .join('')}]`;

export function placesFor(
  snippets: Snippets,
  settings: Readonly<Record<string, string>>,
  release: Release,
  folder: string,
): readonly Place[] {
  const {oneTag, element, elementOnly, bundled, block, link, frame, page, pinned, policy} = snippets;
  const script = header(snippets.header);
  const file = new URL('rugpijn-check.js', folder).href;
  const attributes = Object.entries(settings).flatMap(([name, value]) =>
    value.trim() ? [{label: `Attribuut ${name}`, copy: value.trim()}] : [],
  );
  const places: readonly Omit<Place, 'group' | 'needsFiles'>[] = [
    {
      id: 'wordpress-plugin',
      name: 'Met de plugin',
      when: 'Het makkelijkst, voor wie plugins mag installeren. Alles zit erin.',
      steps: [
        `U heeft ${release.plugin} nodig. U vindt het bij “De bestanden”, onder aan stap 2.`,
        'Ga in WordPress naar Plugins › Nieuwe plugin toevoegen › Plugin uploaden. Kies het bestand en klik op Nu installeren. Klik daarna op Plugin activeren.',
        'Ga naar Instellingen › Rugpijn-check. Vul daar één keer de gegevens van uw praktijk in.',
        'Open de pagina en zoek bij de blokken naar “Rugpijn-check”. Liever een shortcode? Plak dan deze in een blok Shortcode:',
        {label: 'Shortcode', copy: shortcode(settings)},
      ],
      otherwise: 'Staat de shortcode als tekst op uw pagina? Dan is de plugin nog niet actief.',
    },
    {
      id: 'wordpress-block',
      name: 'Blokeditor, zonder plugin',
      when: 'Voor beheerders en redacteuren.',
      steps: [
        'Open de pagina. Klik op + en kies het blok Aangepaste HTML.',
        'Plak de code in dat blok en sla de pagina op.',
        line(element),
      ],
      otherwise: `${SEES} Is de code weg na het opslaan? Dan mag uw account geen scripts plaatsen. Kies “Auteur of multisite”.`,
    },
    {
      id: 'wordpress-classic',
      name: 'Klassieke editor, zonder plugin',
      when: 'Voor de oude editor, met de tabs Visueel en Code (vroeger Tekst).',
      steps: [
        'Open de pagina en klik op de tab Code of Tekst. Plak de code en sla op. Klik niet eerst op Visueel.',
        line(element),
      ],
      otherwise:
        'Haalt de tab Visueel de code weg? Gebruik dan de code van “Auteur of multisite”. Die blijft ook in Visueel staan.',
    },
    {
      id: 'wordpress-author',
      name: 'Auteur of multisite',
      when: 'WordPress haalt scripts uit uw tekst. De beheerder zet het script één keer neer.',
      steps: [
        'Vraag de beheerder om de plugin van “Met de plugin”. Of om dit script in de header, met een plugin als WPCode of in het thema:',
        script,
        'Plak daarna zelf deze code in een blok Aangepaste HTML, of in de tab Code. WordPress laat hem staan.',
        line(block),
      ],
      otherwise: SEES,
    },
    {
      id: 'joomla',
      name: 'Joomla',
      when: 'Joomla haalt scripts uit artikelen. Met deze code hoeft u geen instellingen te veranderen.',
      steps: [
        'Laat het script in de head van uw template zetten. Sommige templates hebben daar een veld voor. Bij Cassiopeia kan het met Systeem › Sitetemplates › Bestanden: plak de inhoud van rugpijn-check.js in js/user.js.',
        script,
        'Open het artikel en klik op Editor wisselen (Toggle Editor). Plak de code en sla op.',
        line(block),
        'Wilt u toch scripts in een artikel plakken? Dan zijn er twee instellingen. Algemene instellingen › Tekstfilters: uw groep op Niet filteren. En Plugins › Editor - TinyMCE: maak Verboden elementen leeg.',
      ],
      otherwise: SEES,
    },
    {
      id: 'typo3',
      name: 'TYPO3',
      when: 'De teksteditor laat alleen deze code staan. Andere codes worden daar zichtbare tekst.',
      steps: [
        'Zet dit in het TypoScript van uw site (Site Management › TypoScript), bij Setup:',
        {label: 'TypoScript', copy: `page.headerData.8267 = TEXT\npage.headerData.8267.value = ${snippets.header}`},
        'Open de pagina, kies een tekstelement, klik op Broncode (Source) en plak de code. Leeg daarna de cache.',
        line(block),
        'Mag u het inhoudselement HTML gebruiken? Dan kan alles in één keer:',
        {label: 'In één keer', copy: element},
      ],
      otherwise: SEES,
    },
    {
      id: 'drupal-basic',
      name: 'Drupal, Basis-HTML',
      when: 'Drupal laat alleen een link staan. Met het script wordt die link de check.',
      steps: [
        'De beheerder zet het script één keer in het thema, of plakt de inhoud van rugpijn-check.js in de module Asset Injector (JS). Leeg daarna de cache.',
        script,
        'Klik in de editor op Bron (Source) en plak de code. Of maak zelf een link naar het adres.',
        line(link),
        {label: 'Alleen het adres', copy: `${page}#rugpijn-check`},
      ],
      otherwise: 'Zonder script blijft het een gewone link. Die opent de check op een eigen pagina. Dat werkt ook.',
    },
    {
      id: 'drupal-full',
      name: 'Drupal, Volledige HTML',
      when: 'Voor wie alle HTML mag gebruiken.',
      steps: [
        'Klik in de editor op Bron (Source). Plak de code en sla op.',
        {label: 'Script en plek', copy: snippets.header + block},
      ],
      otherwise: 'Haalt de editor het script weg? Zet het script dan in het thema, zoals bij Basis-HTML.',
    },
    {
      id: 'wix',
      name: 'Wix',
      when: 'Voor een betaald abonnement met een eigen domein. De bestanden staan op een ander adres, met https. Vraag daarvoor uw webbouwer.',
      steps: [
        'Klik op Elementen toevoegen › Code insluiten › Aangepast element (Custom Element). Klik op Bron kiezen (Choose Source) en kies Server-URL.',
        {label: 'Server-URL', copy: file},
        {label: 'Tagnaam (Tag Name)', copy: 'rugpijn-check'},
        ...(attributes.length > 0
          ? ['Klik op Attributen instellen (Set Attributes) en voeg deze toe:', ...attributes]
          : []),
        'Maak het vak hoog genoeg: minstens 900 pixels. Publiceer de website en bekijk de check daar.',
      ],
      otherwise:
        'Kunt u dat element niet kiezen? Gebruik dan Code insluiten › Website insluiten, met het adres van “In een venster (iframe)”.',
    },
    {
      id: 'squarespace',
      name: 'Squarespace',
      when: 'Voor een abonnement waarin het blok Code ook JavaScript mag bevatten (Core, Business of hoger).',
      steps: [
        'Open de pagina en voeg een blok Code toe. Kies HTML en zet Bron weergeven uit. Plak de code en sla op.',
        line(element),
      ],
      otherwise: 'In de bewerkstand draait het script niet. Bekijk de pagina in een ander venster.',
    },
    {
      id: 'webflow',
      name: 'Webflow',
      when: 'Voor een betaald site-abonnement.',
      steps: [
        'Sleep het element Code Embed naar de pagina. Plak de code en klik op Save & Close.',
        line(element),
        'Publiceer de website. In de Designer draait het script niet.',
      ],
      otherwise: SEES,
    },
    {
      id: 'frame',
      name: 'In een venster (iframe)',
      when: 'De strengste manier: geen script op uw website kan in het venster kijken. Ook als u zelf geen scripts mag plaatsen.',
      steps: [
        'Plak deze code op de plek waar de check moet komen. Verander niets aan sandbox: dat houdt het venster dicht.',
        line(frame),
        'Mag u toch ergens een script plaatsen? Dan past het venster zich aan de hoogte aan:',
        script,
        'Vraagt uw website alleen om een adres? Gebruik dit:',
        {label: 'Adres', copy: page},
      ],
      otherwise:
        'Zonder script heeft het venster een vaste hoogte. Bezoekers scrollen dan in het venster. Uw lettertype komt er niet in, en delen kan er niet. Blokkeert uw website scripts in het venster? Dan staat de folder erin.',
    },
    {
      id: 'other',
      name: 'Een andere website',
      when: 'Voor elke website waarin u HTML kunt plakken. Plak in de HTML of broncode, niet in de gewone tekst.',
      steps: [
        'Plak deze code op de plek waar de check moet komen. Komt het script niet, dan staat er een link.',
        line(element),
        'Alleen als uw website maar één tag toelaat: gebruik deze in plaats van de code hierboven.',
        {label: 'Alles in één tag', copy: oneTag},
      ],
      otherwise: SEES,
    },
    {
      id: 'self-hosted',
      name: 'Eigen server, met integrity en CSP',
      when: 'De browser weigert een bestand dat veranderd is.',
      steps: [
        `Zet ${release.file} op uw server. De inhoud van deze versie verandert nooit.`,
        {label: 'Script met integrity', copy: pinned},
        {label: 'De plek', copy: elementOnly},
        'Heeft uw website een Content-Security-Policy? Zet dit adres bij uw script-src en frame-src. Heeft u die niet? Neem dan over wat bij default-src staat, en zet dit erbij. Voor stijl is niets nodig. Eist uw website Trusted Types? Zet dan rugpijn-check bij trusted-types.',
        {label: 'Content-Security-Policy', copy: policy},
      ],
      otherwise: 'Staat het bestand op een andere server? Die moet dan CORS toestaan, anders werkt integrity niet.',
    },
    {
      id: 'npm',
      name: 'npm',
      when: 'U heeft het pakket, bijvoorbeeld van npm pack. Het staat nog niet in het register.',
      steps: [
        'Installeer het, laad het één keer, en zet het element in uw pagina.',
        {label: 'Installeren', copy: `npm install ./rugpijn-check-${release.version}.tgz`},
        {label: 'In uw code', copy: "import 'rugpijn-check/define';"},
        {label: 'In uw HTML', copy: bundled},
      ],
      otherwise: 'Types voor TypeScript, React, Vue, Svelte en Angular zitten erbij. De README heeft de rest.',
    },
  ];
  return places.map((place) => ({
    ...place,
    group: place.id.startsWith('wordpress')
      ? 'WordPress'
      : ['self-hosted', 'npm'].includes(place.id)
        ? 'Voor webbouwers'
        : 'Andere websites',
    needsFiles: !['wordpress-plugin', 'npm'].includes(place.id),
  }));
}
