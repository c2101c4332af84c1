import {html, nothing, type TemplateResult} from 'lit';
import {calendar, copies, icon, printer, shares} from '../illustrations/icon.js';
import {on} from './handlers.js';
import type {Wording} from './wording.js';

/** What this browser can do, and what the last press of a button led to. */
export interface TakeHomeModel {
  readonly canCopy: boolean;
  readonly canShare: boolean;
  /** Whether the site asks for the button that saves the answers for a record. */
  readonly canSaveFhir: boolean;
  readonly notice: string;
}

export interface TakeHomeActions {
  readonly print: () => void;
  readonly saveReminders: () => void;
  readonly saveFhir: () => void;
  readonly copyConsult: () => void;
  readonly share: () => void;
}

const actionButton = (drawing: string, text: string, act: () => void): TemplateResult =>
  html`<button part="button" type="button" .onclick=${on(act)}>${icon(drawing)} ${text}</button>`;

/** What the last press of a button led to. */
export const noticeView = (notice: string): TemplateResult => html`<p aria-live="polite" .textContent=${notice}></p>`;

/** The answers as a file for the record of a practice, where the site asks for it. */
export const fhirButton = (
  {copy}: Wording,
  {canSaveFhir}: TakeHomeModel,
  {saveFhir}: TakeHomeActions,
): TemplateResult | typeof nothing =>
  canSaveFhir
    ? html`<p class="no-print">
        <button part="button" type="button" .onclick=${on(saveFhir)}>${copy.takeHome.fhir}</button>
      </p>`
    : nothing;

/** What the visitor can take along. Everything is made on the device, on the visitor's own click. */
export function takeHomeView(
  wording: Wording,
  model: TakeHomeModel,
  hasReminders: boolean,
  actions: TakeHomeActions,
): TemplateResult {
  const {heading, copy} = wording;
  const {canCopy, canShare, notice} = model;
  const {takeHome} = copy;
  return html`<section class="block no-print">
    ${heading(2, takeHome.title)}
    <p class="take">
      ${actionButton(printer, takeHome.print, actions.print)}
      ${hasReminders ? actionButton(calendar, takeHome.calendar, actions.saveReminders) : nothing}
      ${canCopy ? actionButton(copies, takeHome.copy, actions.copyConsult) : nothing}
      ${canShare ? actionButton(shares, takeHome.share, actions.share) : nothing}
    </p>
    ${fhirButton(wording, model, actions)}
    <p class="small">${takeHome.hint}</p>
    ${noticeView(notice)}
  </section>`;
}
