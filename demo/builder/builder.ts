// The page on which a site owner sees the check, fills in a few things and copies one line. Everything stays in this browser.
import {html, nothing, render, type TemplateResult} from 'lit';
import {say} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import {professions} from '../../src/triage/advice.js';
import {copyable} from './copyable.js';
import {findingOf, type Finding} from './finding.js';
import {placesFor, type Place, type Step} from './places.js';
import {dist, previewed, scriptTag, showPage, turnTo, viewNames, views, type View} from './preview.js';
import {snippetsFor, type Release, type Settings} from './snippets.js';

const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const form = byId<HTMLFormElement>('gegevens');
const frame = byId<HTMLIFrameElement>('voorbeeld');

/** Put in by the build, because a page that was opened from a folder may not read another file. */
declare const RELEASE: Release;
const release = RELEASE;
let view: View = 'leaflet';
let placeId = 'wordpress-plugin';

/** Why a day can't be that on which these rules were read, for whoever typed it; nothing when it can. */
function dayFault(day: string): string {
  if (new Date(day) > new Date()) return 'Die datum is nog niet geweest.';
  // The version is the day of the rules, with a number when there was another on that day.
  return day.localeCompare(release.rulesVersion.slice(0, 10)) < 0
    ? `Deze regels zijn van versie ${release.rulesVersion}. Op die datum waren ze er nog niet.`
    : '';
}

/** The name, role and date of a review as the check shows it, or nothing while a part is missing or can't be. */
function review(data: FormData): string {
  const [who, day] = [text(data, 'reviewer'), text(data, 'review-date')];
  if (!who || !day || !data.has('agreed') || dayFault(day)) return '';
  const date = new Intl.DateTimeFormat('nl-NL', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day));
  return `${who}, ${date}`;
}

function text(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

const plain = [
  'topic',
  'practice-type',
  'pronoun',
  'contact-name',
  'contact-phone',
  'contact-url',
  'contact-email',
  'contact-address',
  'contact-2-name',
  'contact-2-phone',
  'contact-2-url',
  'contact-2-email',
  'contact-2-address',
  'gp-phone',
  'out-of-hours-phone',
  'programme-url',
  'lifestyle-url',
  'therapist-url',
  'report-url',
  'color-scheme',
  'heading-level',
  'fhir',
];

/** The settings as they go into a snippet: the leaflet as long as nobody has reviewed the rules. */
function settingsOf(data: FormData): Settings {
  const reviewedBy = text(data, 'mode') === '' ? review(data) : '';
  return {
    ...(reviewedBy ? {} : {mode: 'leaflet'}),
    ...Object.fromEntries(plain.map((name) => [name, text(data, name)])),
    offers: data
      .getAll('offers')
      .filter((value) => typeof value === 'string')
      .join(' '),
    'accent-color': data.has('own-color') ? text(data, 'accent-color') : '',
    ...(reviewedBy ? {'reviewed-by': reviewedBy, 'reviewed-version': release.rulesVersion} : {}),
  };
}

const isLocal = (hostname: string): boolean =>
  /^(?:(?:.+\.)?localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/.test(hostname);

/** Why an address is no place for the files, for whoever typed it. */
const noFolder = {
  empty: 'Vul hier het adres van de map in. Daarna ziet u de code.',
  broken: 'Dit is geen adres. Vul iets in als https://www.uw-praktijk.nl/rugpijn-check/',
  local: 'Dit adres is van uw eigen computer. Anderen kunnen er niet bij. Vul het adres in van de map op uw website.',
};

/**
 * The address of the folder with a slash at its end, also when a file in it was pasted; or why there is none. What only this
 * machine can reach would be code that works for nobody else.
 */
function folderOf(data: FormData): {readonly folder: string} | {readonly why: keyof typeof noFolder} {
  const typed = text(data, 'folder')
    .replace(/\/(?:rugpijn-check[\w.-]*\.js|check\.html)$/, '')
    .replace(/^(?!https?:)\/*(?=[\w-]+\.)/i, 'https://');
  if (!typed) return {why: 'empty'};
  try {
    const {protocol, href, hostname} = new URL(typed.replace(/\/*$/, '/'));
    if (isLocal(hostname) || protocol === 'file:') return {why: 'local'};
    return /^https?:$/.test(protocol) ? {folder: href} : {why: 'broken'};
  } catch {
    return {why: 'broken'};
  }
}

// --- the preview

const previewPage = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Voorbeeld</title>${scriptTag}
<style>body{margin:0;padding:1rem;font:1rem/1.5 system-ui,sans-serif;background:#fff;color:#22302a}</style></head><body><rugpijn-check></rugpijn-check></body></html>`;

function dress(element: RugpijnCheckElement, settings: Settings): void {
  const shown: Settings = {...settings, mode: view === 'leaflet' ? 'leaflet' : ''};
  for (const name of ['mode', 'offers', 'accent-color', 'reviewed-by', 'reviewed-version', ...plain])
    if (shown[name]) element.setAttribute(name, shown[name]);
    else element.removeAttribute(name);
}

/** Shows the view from its start; a second press starts it again. */
async function show(next: View, isPressed = false): Promise<void> {
  view = next;
  update();
  await turnTo(await previewed(frame), view);
  // On a phone it stands below the buttons.
  const {top} = frame.getBoundingClientRect();
  if (isPressed && top > innerHeight / 2) frame.scrollIntoView();
  byId('voorbeeld-status').textContent = `U ziet nu: ${viewNames[view]}.`;
}

const viewButtons = (): TemplateResult[] =>
  views.map(
    (id) =>
      html`<button
        type="button"
        class=${`view ${id}`}
        aria-pressed=${view === id ? 'true' : 'false'}
        @click=${() => void show(id, true)}
      >
        ${viewNames[id]}
      </button>`,
  );

/** Who else can treat at the practice, by the line that stands in the advice. */
const offersView = (): TemplateResult[] =>
  professions.map(
    (id) => html`<label><input type="checkbox" name="offers" value=${id} /> ${say(nl.lines[id], 'u')}</label>`,
  );

// --- where it goes

/** What is said, each with what is copied for it. */
function stepsOf({steps}: Place): {readonly said: string; readonly codes: Exclude<Step, string>[]}[] {
  const found: {readonly said: string; readonly codes: Exclude<Step, string>[]}[] = [];
  for (const step of steps) {
    const last = found.at(-1);
    if (typeof step === 'string') found.push({said: step, codes: []});
    else if (last) last.codes.push(step);
    else found.push({said: '', codes: [step]});
  }
  return found;
}

/** A mail to whoever makes the site, with all that has to be done; the visitor's own mail program sends it, or not. */
const mailOf = ({name, steps}: Place): string =>
  `mailto:?subject=${encodeURIComponent('Rugpijn-check op onze website')}&body=${encodeURIComponent(
    [
      `Wilt u de rugpijn-check op onze website zetten? (${name}) De bestanden stuur ik mee.`,
      ...steps.map((step) => (typeof step === 'string' ? step : `${step.label}:\n${step.copy}`)),
    ].join('\n\n'),
  )}`;

function choiceView(places: readonly Place[]): TemplateResult {
  const radio = ({id, name}: Place): TemplateResult =>
    html`<label
      ><input
        type="radio"
        name="place"
        value=${id}
        .checked=${id === placeId}
        @change=${() => {
          placeId = id;
          update();
        }}
      />
      ${name}</label
    >`;
  return html`
    <fieldset>
      <legend>Waarmee is uw website gemaakt?</legend>
      ${[...new Set(places.map(({group}) => group))].map(
        (group) =>
          html`<div role="group" aria-label=${group} class="places">
            <p>${group}</p>
            ${places.filter((other) => other.group === group).map(radio)}
          </div>`,
      )}
    </fieldset>
  `;
}

/** What to do there; without code as long as it would need an address that nobody gave. */
function placeView(place: Place, {mode, topic}: Settings, isKnown: boolean): TemplateResult {
  const title = place.group === 'WordPress' ? `WordPress: ${place.name}` : place.name;
  if (!isKnown)
    return html`<div class="place">
      <h3>${title}</h3>
      <p>${place.when}</p>
      <p class="note">Vul hierboven eerst in waar de bestanden staan. Dan ziet u hier de code.</p>
    </div>`;
  return html`
    <div class="place">
      <h3>${title}</h3>
      <p>${place.when}</p>
      <ol>
        ${stepsOf(place).map(({said, codes}) => html`<li>${said}${codes.map(({copy: content, label}) => copyable(content, label))}</li>`)}
      </ol>
      <p>
        <strong>Wat u moet zien:</strong> de titel “${topic ? nl.ui.hernia.title : say(nl.ui.title, 'u')}” met
        ${mode ? 'de folder eronder' : 'de eerste vraag eronder'}.
      </p>
      <p>${place.otherwise}</p>
      <p><a href=${mailOf(place)}>Mail dit naar uw webbouwer</a>. Voeg zelf de download toe als bijlage.</p>
    </div>
  `;
}

/** Whether the page stands in the folder of the one download, where its files are already. */
const isUnpacked = location.protocol === 'file:';

const files: readonly (readonly [string, string])[] = [
  [release.plugin, 'de plugin voor WordPress, met alles erin'],
  ['rugpijn-check.js', 'het script'],
  ['check.html', 'een losse pagina met de check, voor de link en het venster'],
  [release.file, 'hetzelfde script met de versie in de naam, voor webbouwers'],
];

const fileView = (): TemplateResult => html`
  <h3>De bestanden</h3>
  ${
    isUnpacked
      ? html`<p>U heeft ze al. Ze staan in de map <strong>dist</strong>, naast deze pagina.</p>`
      : html`<p><a href="${dist}${release.download}" download>Alles in één download</a>, met uitleg. Of los:</p>`
  }
  <ul>
    ${files.map(
      ([name, what]) =>
        html`<li>
          ${isUnpacked ? html`<strong>${name}</strong>` : html`<a href="${dist}${name}" download>${name}</a>`}: ${what}
        </li>`,
    )}
  </ul>
`;

// --- what stands in a page

const verdicts: {readonly [V in Finding['verdict']]: string} = {
  works:
    'De code staat op uw pagina. Ziet u toch niets? Dan klopt het adres van de map niet. Open het adres van het script.',
  frame: 'Gevonden: de check staat in een venster.',
  link: 'Gevonden: alleen een link naar de check.',
  nothing: 'Niet gevonden: de bezoeker ziet geen check.',
};

const findingView = ({verdict, found, advice}: Finding): TemplateResult => html`
  <div class=${`finding ${verdict}`}>
    <h3>${verdicts[verdict]}</h3>
    ${found.length > 0 ? html`<p>Op de pagina staat: ${found.join(', ')}.</p>` : nothing}
    ${
      advice.length > 0
        ? html`<p><strong>Wat u kunt doen</strong></p>
            <ul>
              ${advice.map((line) => html`<li>${line}</li>`)}
            </ul>`
        : nothing
    }
  </div>
`;

// --- all of it

function explain(data: FormData, settings: Settings): string {
  if (text(data, 'mode') === 'leaflet') return 'Uw code toont de folder.';
  const day = text(data, 'review-date');
  if (settings['mode']) return `${(day && dayFault(day)) || 'Vul alles in.'} Tot die tijd toont uw code de folder.`;
  return `Uw code toont de check, met “Beoordeeld door ${settings['reviewed-by'] ?? ''}”. De check heeft geen CE-markering.`;
}

function update(): void {
  const data = new FormData(form);
  const settings = settingsOf(data);
  const typed = folderOf(data);
  // Nothing of it is shown as long as it is only an example.
  const folder = 'folder' in typed ? typed.folder : 'https://www.uw-praktijk.nl/rugpijn-check/';
  const snippets = snippetsFor(settings, folder, release);
  byId('beoordeling').hidden = text(data, 'mode') === 'leaflet';
  byId('vorm-uitleg').textContent = explain(data, settings);
  const places = placesFor(snippets, settings, release, folder);
  const place = places.find(({id}) => id === placeId) as Place;
  byId('map').hidden = !place.needsFiles;
  byId('folder-hint').textContent =
    'why' in typed ? noFolder[typed.why] : `Het script staat dan op ${new URL('rugpijn-check.js', folder).href}`;
  for (const element of document.querySelectorAll('[data-rules-version]')) element.textContent = release.rulesVersion;
  for (const element of document.querySelectorAll('[data-version]')) element.textContent = release.version;
  render(viewButtons(), byId('weergaven'));
  render(choiceView(places), byId('keuze'));
  render(placeView(place, settings, 'folder' in typed || !place.needsFiles), byId('plekken'));
  render(fileView(), byId('bestanden'));
  void previewed(frame).then((element) => dress(element, settings));
}

async function start(): Promise<void> {
  await showPage(frame, previewPage);
  render(offersView(), byId('aanbod'));
  for (const place of document.querySelectorAll<HTMLElement>('[data-copy]'))
    render(copyable(place.dataset['copy'] ?? '', 'Tekst'), place);
  form.addEventListener('input', ({target}) => {
    const {name, value} = target as HTMLInputElement;
    if (name === 'accent-color') (form.elements.namedItem('own-color') as HTMLInputElement).checked = true;
    // What is seen is what the code will show.
    if (name === 'mode') void show(value === 'leaflet' ? 'leaflet' : 'questions');
    update();
  });
  byId('folder').addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  byId('kijk-na').addEventListener('click', () =>
    render(findingView(findingOf(byId<HTMLTextAreaElement>('broncode').value)), byId('uitslag')),
  );
  update();
}

void start();
