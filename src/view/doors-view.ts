import {html, nothing, type TemplateResult} from 'lit';
import {dialled, type Settings} from '../settings.js';
import type {DoorId} from '../triage/doors.js';
import type {Outcome} from '../triage/outcome.js';
import type {Wording} from './wording.js';

const callButton = ({copy}: Wording, phone: string, primary: boolean): TemplateResult =>
  html`<a class=${primary ? 'button primary call' : 'button call'} part="button" href="tel:${dialled(phone)}"
    >${copy.ui.callNumber(phone)}</a
  >`;

/** The site's own online programme, and where another therapist can be found. */
export function linksView({copy}: Wording, {programmeUrl, therapistUrl}: Settings): TemplateResult | typeof nothing {
  if (!programmeUrl && !therapistUrl) return nothing;
  return html`<p class="buttons">
    ${programmeUrl ? html`<a class="button" part="button" href=${programmeUrl}>${copy.ui.onlineProgramme}</a>` : nothing}
    ${therapistUrl ? html`<a class="button" part="button" href=${therapistUrl}>${copy.ui.findTherapist}</a>` : nothing}
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
export function phoneOf(door: DoorId, {practiceType, gpPhone, contactPhone, outOfHoursPhone}: Settings): string {
  if (door === 'emergency-number') return '112';
  if (door === 'own-gp' || door === 'gp-examines') return gpPhone || (practiceType === 'gp' ? contactPhone : '');
  return door === 'out-of-hours' ? outOfHoursPhone : '';
}

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
    ${(isPractice && linksBeside) || door === 'physiotherapist-looks-first' ? linksView(wording, settings) : nothing}
  </li>`;
}
