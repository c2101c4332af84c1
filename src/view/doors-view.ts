import {html, nothing, type TemplateResult} from 'lit';
import {dialled, type Settings} from '../settings.js';
import type {DoorId} from '../triage/doors.js';
import type {Outcome} from '../triage/outcome.js';
import type {Wording} from './wording.js';

const callButton = ({copy}: Wording, phone: string, primary: boolean): TemplateResult =>
  html`<a class=${primary ? 'button primary call' : 'button call'} part="button" href="tel:${dialled(phone)}"
    >${copy.ui.callNumber(phone)}</a
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

/** The practice whose site this is: its own block when it gives one, otherwise what the attributes say. */
export function practiceView({copy, say}: Wording, settings: Settings): TemplateResult {
  const {contactName, contactPhone, contactEmail, contactAddress, contactUrl} = settings;
  const known = contactName || contactPhone || contactEmail || contactAddress || contactUrl;
  if (!known) return html`<slot name="contact"><p>${say(copy.doors.practice.withoutNumber ?? '')}</p></slot>`;
  return html`<slot name="contact">
    ${contactName ? html`<p><strong>${contactName}</strong></p>` : nothing}
    ${contactAddress ? html`<p>${contactAddress}</p>` : nothing}
    <p class="buttons">
      ${contactUrl ? html`<a class="button primary" part="button" href=${contactUrl}>${copy.ui.makeAppointment}</a>` : nothing}
      ${contactPhone ? html`<a class="button" part="button" href="tel:${dialled(contactPhone)}">${copy.ui.callNumber(contactPhone)}</a>` : nothing}
      ${contactEmail ? html`<a class="button" part="button" href="mailto:${contactEmail}">${copy.ui.mail}</a>` : nothing}
    </p>
  </slot>`;
}

/** The number behind a door, when the site gives one. */
function phoneOf(door: DoorId, {practiceType, gpPhone, contactPhone, outOfHoursPhone}: Settings): string {
  if (door === 'emergency-number') return '112';
  if (door === 'own-gp' || door === 'gp-examines') return gpPhone || (practiceType === 'gp' ? contactPhone : '');
  return door === 'out-of-hours' ? outOfHoursPhone : '';
}

/** What stands beside a door on paper, when the site gives it: a number, or where to find somebody. */
export const onPaper = (door: DoorId, settings: Settings): string =>
  door === 'physiotherapist-looks-first' ? settings.therapistUrl : phoneOf(door, settings);

export function doorView(
  wording: Wording,
  door: DoorId,
  first: boolean,
  {toPractice, linksBeside}: Pick<Outcome, 'toPractice' | 'linksBeside'>,
  settings: Settings,
): TemplateResult {
  const {copy, say, heading} = wording;
  const {title, text, withoutNumber} = copy.doors[door];
  const isPractice = door === toPractice;
  const phone = phoneOf(door, settings);
  return html`<li class="door">
    ${door === 'emergency-number' ? nothing : heading(2, say(title))}
    ${phone ? callButton(wording, phone, first) : nothing}
    <p>${say(text)}</p>
    ${!phone && withoutNumber && !isPractice ? html`<p>${say(withoutNumber)}</p>` : nothing}
    ${isPractice ? practiceView(wording, settings) : nothing}
    ${isPractice && linksBeside ? linksView(wording, settings) : nothing}
    ${
      door === 'physiotherapist-looks-first' && settings.therapistUrl
        ? html`<p class="buttons">${therapistLink(wording, settings)}</p>`
        : nothing
    }
  </li>`;
}
