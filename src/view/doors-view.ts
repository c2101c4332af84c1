import {html, nothing, type TemplateResult} from 'lit';
import {calendar, clock, icon, phone as telephone} from '../illustrations/icon.js';
import {dialled, type Location, type Settings} from '../settings.js';
import type {PageId} from '../copy/pages.js';
import type {DoorId} from '../triage/doors.js';
import type {Outcome} from '../triage/outcome.js';
import type {Wording} from './wording.js';

/** What tells a location from the other one: its name, or else where it is; nothing when there is no other. */
function placeOf({copy}: Wording, {locations}: Settings, location: Location): string {
  if (locations.length < 2) return '';
  const own = (['name', 'address'] as const).find(
    (part) => location[part] && locations.filter((other) => other[part] === location[part]).length === 1,
  );
  return own ? location[own] : copy.ui.location(locations.indexOf(location) + 1);
}

const withPlace = (text: string, place: string): string => (place ? `${text}: ${place}` : text);

const callButton = ({copy}: Wording, phone: string, look: string, place: string): TemplateResult =>
  html`<a class=${look} part="button" href="tel:${dialled(phone)}"
    >${look === 'way' ? nothing : icon(telephone)} ${withPlace(copy.ui.callNumber(phone), place)}</a
  >`;

const therapistLink = ({copy}: Wording, {therapistUrl}: Settings): TemplateResult | typeof nothing =>
  therapistUrl ? html`<a class="button" part="button" href=${therapistUrl}>${copy.ui.findTherapist}</a>` : nothing;

/** The site's own online programme, and where another therapist can be found. */
export function linksView(wording: Wording, settings: Settings): TemplateResult | typeof nothing {
  const {programmeUrl, therapistUrl} = settings;
  if (!programmeUrl && !therapistUrl) return nothing;
  return html`<p class="buttons">
    ${programmeUrl ? html`<a class="button" part="button" href=${programmeUrl}>${wording.copy.ui.onlineProgramme}</a>` : nothing}
    ${therapistLink(wording, settings)}
  </p>`;
}

/** The page of the site that a line names, when the site has one. */
export function pageLink(
  {copy}: Wording,
  {programmeUrl, lifestyleUrl}: Settings,
  page: PageId | undefined,
): TemplateResult | typeof nothing {
  const pages: {readonly [P in PageId]: readonly [url: string, text: string]} = {
    programme: [programmeUrl, copy.ui.onlineProgramme],
    lifestyle: [lifestyleUrl, copy.ui.aboutLifestyle],
  };
  const [url, text] = page ? pages[page] : [];
  return url ? html` <a class="page" href=${url} target="_blank" rel="noopener noreferrer">${text}</a>` : nothing;
}

type Way = readonly [href: string, text: string, drawing?: string];

/** Every way to reach a location, the one that is least trouble first. */
const waysTo = ({copy}: Wording, {url, phone, email}: Location): readonly Way[] => [
  ...(url ? [[url, copy.ui.makeAppointment, calendar] as const] : []),
  ...(phone ? [[`tel:${dialled(phone)}`, copy.ui.callNumber(phone), telephone] as const] : []),
  ...(email ? [[`mailto:${email}`, copy.ui.mail] as const] : []),
];

function locationView(wording: Wording, settings: Settings, location: Location, isNamed: boolean): TemplateResult {
  const {name, address} = location;
  const place = placeOf(wording, settings, location);
  const title = name || (address ? '' : place);
  const [first, ...others] = waysTo(wording, location);
  const way = ([href, text, drawing]: Way, look: string): TemplateResult =>
    html`<a
      class=${look}
      part=${look === 'way' ? nothing : 'button'}
      href=${href}
      aria-label=${place ? withPlace(text, place) : nothing}
      >${drawing && look !== 'way' ? icon(drawing) : nothing} ${text}</a
    >`;
  return html`<div class="location">
    ${first ? html`<p>${way(first, 'button primary wide')}</p>` : nothing}
    ${others.length > 0 ? html`<p class="ways">${others.map((other) => way(other, 'way'))}</p>` : nothing}
    ${isNamed && (title || address) ? html`<p>${title ? html`<strong>${title}</strong>` : nothing}${title && address ? ', ' : nothing}${address}</p>` : nothing}
  </div>`;
}

/**
 * The practice whose site this is: its own block when it gives one, otherwise what the attributes say.
 * @param isNamed whether its name and address stand there: not where there is little room, on the site of one practice
 */
export const practiceView = (wording: Wording, settings: Settings, isNamed: boolean): TemplateResult =>
  html`<div class="practice">
    <slot name="contact"
      >${
        settings.locations.length > 0
          ? settings.locations.map((location) => locationView(wording, settings, location, isNamed))
          : html`<p>${wording.say(wording.copy.doors.practice.withoutNumber ?? '')}</p>`
      }</slot
    >
  </div>`;

/** The practice's own appointment, in as few words as there are: one button for each location. */
export const appointmentView = (wording: Wording, settings: Settings): TemplateResult | typeof nothing =>
  oneWayEach(wording, settings, (location) => waysTo(wording, location));

/** The same for a question, which no page for appointments answers. */
export const askView = (wording: Wording, settings: Settings): TemplateResult | typeof nothing =>
  oneWayEach(wording, settings, (location) => [
    ...waysTo(wording, {...location, url: ''}),
    ...waysTo(wording, location),
  ]);

function oneWayEach(
  wording: Wording,
  settings: Settings,
  ways: (location: Location) => readonly Way[],
): TemplateResult | typeof nothing {
  const links = settings.locations.flatMap((location) =>
    ways(location)
      .slice(0, 1)
      .map(([href, text]) => [href, withPlace(text, placeOf(wording, settings, location))] as const),
  );
  if (links.length === 0) return nothing;
  return html`<p class="buttons">
    ${links.map(([href, text]) => html`<a class="button" part="button" href=${href}>${text}</a>`)}
  </p>`;
}

/** A number, and of which location it is when there are two. */
interface Phone {
  readonly phone: string;
  readonly place: string;
}

/** The numbers behind a door, when the site gives any: those of a GP's practice, and of each of its locations. */
function numbersOf(wording: Wording, door: DoorId, settings: Settings): readonly Phone[] {
  const {practiceType, gpPhone, locations, outOfHoursPhone} = settings;
  const isGp = door === 'own-gp' || door === 'gp-examines';
  if (isGp && !gpPhone && practiceType === 'gp')
    return locations
      .filter(({phone}) => phone)
      .map((location) => ({phone: location.phone, place: placeOf(wording, settings, location)}));
  const phone = door === 'emergency-number' ? '112' : isGp ? gpPhone : door === 'out-of-hours' ? outOfHoursPhone : '';
  return phone ? [{phone, place: ''}] : [];
}

/** What stands beside a door on paper, when the site gives it: a number, or where to find somebody. */
export const onPaper = (wording: Wording, door: DoorId, settings: Settings): string =>
  door === 'physiotherapist-looks-first'
    ? settings.therapistUrl
    : numbersOf(wording, door, settings)
        .map(({phone, place}) => (place ? `${phone} (${place})` : phone))
        .join(', ');

type Where = Pick<Outcome, 'toPractice' | 'linksBeside'>;

/** What a door says, and every way to go through it. */
function waysThrough(
  wording: Wording,
  door: DoorId,
  isInCard: boolean,
  {toPractice, linksBeside}: Where,
  settings: Settings,
): TemplateResult {
  const {copy, say} = wording;
  const {text, withoutNumber} = copy.doors[door];
  const isPractice = door === toPractice;
  const numbers = numbersOf(wording, door, settings);
  const words = html`<p>${say(text)}</p>`;
  return html`${isInCard ? nothing : words}
  ${numbers.map(({phone, place}) => html`<p>${callButton(wording, phone, 'button primary call wide', place)}</p>`)}
  ${isPractice ? practiceView(wording, settings, isInCard || settings.locations.length > 1) : nothing}
  ${numbers.length === 0 && withoutNumber && !isPractice ? html`<p>${say(withoutNumber)}</p>` : nothing}
  ${isInCard && !isPractice ? words : nothing} ${isPractice && linksBeside ? linksView(wording, settings) : nothing}
  ${
    door === 'physiotherapist-looks-first' && settings.therapistUrl
      ? html`<p class="buttons">${therapistLink(wording, settings)}</p>`
      : nothing
  }`;
}

/** The door in the card: its button over the whole width. */
export const doorInCardView = (wording: Wording, door: DoorId, where: Where, settings: Settings): TemplateResult =>
  waysThrough(wording, door, true, where, settings);

/** One of the doors that stand side by side. */
export const doorView = (
  wording: Wording,
  door: DoorId,
  title: string,
  where: Where,
  settings: Settings,
): TemplateResult =>
  html`<li class="door">${wording.heading(2, title)} ${waysThrough(wording, door, false, where, settings)}</li>`;

/** Of these the hour says which one is open. */
const hasHours = (door: DoorId): boolean => door === 'own-gp' || door === 'out-of-hours';

/** Who else can be called, or at other hours. */
export function otherDoorView(wording: Wording, door: DoorId, settings: Settings): TemplateResult {
  const {copy, say} = wording;
  const {title, text, withoutNumber} = copy.doors[door];
  const numbers = numbersOf(wording, door, settings);
  return html`${icon(hasHours(door) ? clock : telephone)}
    <span
      ><strong>${say(title)}.</strong> ${say(text)}
      ${numbers.length === 0 && withoutNumber ? say(withoutNumber) : numbers.map(({phone, place}) => callButton(wording, phone, 'way', place))}</span
    >`;
}
