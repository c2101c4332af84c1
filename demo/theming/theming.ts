// The page on which a site owner changes the look of the check and copies the style sheet for it. Everything stays in this browser.
import {css, html, nothing, render, type TemplateResult} from 'lit';
import {copyable} from '../builder/copyable.js';
import {previewed, scriptTag, showPage, turnTo, viewNames, views, type View} from '../builder/preview.js';
import {looks, type Look} from './looks.js';
import {nlDesignSystem, tokensOf} from './nl-design-system.js';
import {styleText, type Changes} from './style-text.js';

/** Put in by the build: what a page can set, as the description of the element for editors says. */
declare const STYLING: {
  readonly cssProperties: readonly {readonly name: string; readonly default: string}[];
  readonly cssParts: readonly {readonly name: string}[];
};

const prefix = '--rugpijn-check-';

const propertyNames: {readonly [property: string]: string} = {
  'accent-color': 'Knoppen, gekozen antwoorden en focus',
  'on-accent-color': 'Tekst op die kleur',
  'text-color': 'Tekst',
  'muted-color': 'Minder belangrijke tekst',
  'background-color': 'Het vlak achter alles',
  'surface-color': 'Antwoorden en kaarten',
  'border-color': 'Randen van antwoorden en kaarten',
  'border-radius': 'Hoeken',
  'font-family': 'Lettertype',
  'font-size': 'Grootte van de letters, minstens 16 px',
  space: 'Afstand tussen dingen',
  'scroll-margin-top': 'Wat een kop bedekt die op uw pagina blijft staan',
};

/** Of each part what it is, where it can be seen, and an example of what a site may do with it. */
const partNames: {readonly [part: string]: {readonly name: string; readonly seenIn: View; readonly example: string}} = {
  heading: {name: 'Elke kop', seenIn: 'self-care', example: 'font-weight: 500'},
  question: {name: 'Een vraag met de antwoorden', seenIn: 'questions', example: 'margin-top: 1em'},
  answers: {name: 'De lijst met antwoorden', seenIn: 'questions', example: 'border-width: 2px'},
  answer: {name: 'Eén antwoord', seenIn: 'questions', example: 'padding-block: 0.8em'},
  button: {name: 'Elke knop, ook om te bellen', seenIn: 'questions', example: 'border-radius: 2em'},
  advice: {name: 'De kaart die zegt wat u doet', seenIn: 'self-care', example: 'border-width: 3px'},
  reasons: {name: 'Waarom', seenIn: 'call-now', example: 'font-style: italic'},
  illustration: {name: 'Een tekening', seenIn: 'self-care', example: 'opacity: 0.8'},
};

/** Round what is pointed at; inside its edge, where nothing cuts it off. */
const pointer = css`
  outline: 3px dashed #d81b60;
  outline-offset: -3px;
`.cssText;

const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const form = byId<HTMLFormElement>('uiterlijk');
const frame = byId<HTMLIFrameElement>('voorbeeld');
const own = {properties: {} as Record<string, string>, parts: {} as Record<string, string>} satisfies Changes;
let look = looks[0] as Look;
let view: View = 'leaflet';
let pointedAt = '';

const pageOf = ({practice, page}: Look): string => `<!doctype html><html lang="nl"><head><meta charset="utf-8">
<title>${practice} (voorbeeld)</title>${scriptTag}
<style>
  body { margin: 0; }
  header { display: flex; flex-wrap: wrap; gap: 0 1.5rem; justify-content: space-between; padding: 0.75rem 1rem; }
  .name { margin: 0; font-size: 1.15rem; font-weight: 700; }
  .text { padding: 1rem; }
  h1 { margin: 0 0 0.5rem; font-size: 1.6rem; line-height: 1.2; }
  ${page}
</style><style id="own"></style><style id="pointer"></style></head>
<body><header><p class="name">${practice}</p><nav><a href="#afspraak">Afspraak</a></nav></header>
<div class="text"><h1>Last van uw rug?</h1><p id="afspraak">Beantwoord een paar vragen, of bel 030 123 45 67.</p>
<rugpijn-check contact-name="${practice}" contact-phone="030 123 45 67" contact-url="#afspraak"></rugpijn-check></div></body></html>`;

function write(id: string, text: string): void {
  const style = frame.contentDocument?.getElementById(id);
  if (style) style.textContent = text;
}

/** The colour that the preview has for a property, in the only notation that a colour field takes. */
function shownColor(name: string, value: string): string {
  const element = frame.contentDocument?.querySelector('rugpijn-check');
  const context = document.createElement('canvas').getContext('2d');
  if (!element || !context) return '#000000';
  context.fillStyle = getComputedStyle(element).getPropertyValue(name) || value;
  return /^#[\da-f]{6}$/.test(context.fillStyle) ? context.fillStyle : '#000000';
}

async function turn(next: View): Promise<void> {
  view = next;
  update();
  const element = await previewed(frame);
  element.mode = view === 'leaflet' ? 'leaflet' : 'check';
  await turnTo(element, view);
  byId('voorbeeld-status').textContent = `U ziet nu: ${viewNames[view]}.`;
}

async function choose(next: Look): Promise<void> {
  look = next;
  own.properties = {...look.properties};
  own.parts = {...look.parts};
  await showPage(frame, pageOf(look));
  await turn(view);
}

async function pointAt(part: string): Promise<void> {
  pointedAt = pointedAt === part ? '' : part;
  update();
  if (!pointedAt) return;
  const {renderRoot} = await previewed(frame);
  const found = (): Element | null => renderRoot.querySelector(`[part="${part}"]`);
  if (!found()) await turn(partNames[part]?.seenIn ?? view);
  found()?.scrollIntoView({block: 'center'});
}

const lookViews = (): TemplateResult[] =>
  looks.map(
    (one) =>
      html`<label
        ><input type="radio" name="look" .checked=${one === look} @change=${() => void choose(one)} />
        <span><strong>${one.practice}</strong> ${one.about}</span></label
      >`,
  );

const viewChoice = (): TemplateResult => html`
  <label for="weergave">Wat u ziet</label>
  <select
    id="weergave"
    @change=${(event: Event) => void turn((event.currentTarget as HTMLSelectElement).value as View)}
  >
    ${views.map((id) => html`<option value=${id} .selected=${id === view}>${viewNames[id]}</option>`)}
  </select>
`;

function propertyField({name, default: standard}: (typeof STYLING.cssProperties)[number]): TemplateResult {
  const set = (event: Event): void => {
    own.properties[name] = (event.currentTarget as HTMLInputElement).value;
    update();
  };
  const value = own.properties[name] ?? '';
  return html`<div class="field">
    <label for=${name}>${propertyNames[name.slice(prefix.length)]} <code>${name}</code></label>
    <p>
      ${
        name.endsWith('-color')
          ? html`<input
              type="color"
              aria-label=${`Kies een kleur voor ${name}`}
              .value=${shownColor(name, standard)}
              @input=${set}
            />`
          : nothing
      }
      <input
        type="text"
        id=${name}
        name=${name}
        autocomplete="off"
        spellcheck="false"
        placeholder=${standard}
        .value=${value}
        @input=${set}
      />
    </p>
  </div>`;
}

function partField({name}: (typeof STYLING.cssParts)[number]): TemplateResult {
  const words = partNames[name];
  return html`<div class="field">
    <label for=${`part-${name}`}>${words?.name} <code>::part(${name})</code></label>
    <p>
      <button
        type="button"
        aria-pressed=${pointedAt === name ? 'true' : 'false'}
        aria-label=${`Wijs aan: ${words?.name ?? name}`}
        @click=${() => void pointAt(name)}
      >
        Wijs aan
      </button>
      <input
        type="text"
        id=${`part-${name}`}
        name=${`part-${name}`}
        autocomplete="off"
        spellcheck="false"
        placeholder=${words?.example ?? ''}
        .value=${own.parts[name] ?? ''}
        @input=${(event: Event) => {
          own.parts[name] = (event.currentTarget as HTMLInputElement).value;
          update();
        }}
      />
    </p>
  </div>`;
}

function codeView(): TemplateResult {
  const text = styleText(own);
  return text
    ? copyable(text, 'CSS voor uw website')
    : html`<p class="note">U heeft nog niets veranderd. De check volgt uw pagina.</p>`;
}

const tokenRows = (): TemplateResult[] =>
  Object.entries(tokensOf).map(
    ([name, tokens]) =>
      html`<tr>
        <th scope="row"><code>${name}</code></th>
        <td>${tokens.map((token, index) => html`${index > 0 ? ', anders ' : nothing}<code>${token}</code>`)}</td>
      </tr>`,
  );

function update(): void {
  write('own', styleText(own));
  write('pointer', pointedAt ? styleText({properties: {}, parts: {[pointedAt]: pointer}}) : '');
  render(lookViews(), byId('websites'));
  render(viewChoice(), byId('weergaven'));
  render(STYLING.cssProperties.map(propertyField), byId('eigenschappen'));
  render(STYLING.cssParts.map(partField), byId('onderdelen'));
  render(codeView(), byId('code'));
}

form.addEventListener('submit', (event) => event.preventDefault());
render(tokenRows(), byId('tokens'));
render(copyable(styleText({properties: nlDesignSystem, parts: {}}), 'CSS voor NL Design System'), byId('tokens-code'));
void choose(look);
