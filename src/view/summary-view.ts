import {html, nothing, type TemplateResult} from 'lit';
import {rulesVersion} from '../triage/rules.js';
import {clinicalHead, clinicalLines} from './clinical-words.js';
import {on} from './handlers.js';
import {fold} from './list-and-fold.js';
import type {ResultActions, ResultModel} from './result-view.js';
import type {Wording} from './wording.js';
import {storyLines} from './words.js';

/** A button that copies a text, where this browser can. */
export const copyButton = (
  {copy}: Wording,
  {copied, takeHome}: ResultModel,
  {copy: act}: ResultActions,
  text: string,
): TemplateResult | typeof nothing =>
  takeHome.canCopy
    ? html`<p class="copy no-print">
        <button part="button" type="button" .onclick=${on(() => act(text))}>${copy.ui.copyText}</button>
        <span aria-live="polite">${copied === text ? copy.ui.copied : nothing}</span>
      </p>`
    : nothing;

/** The half page for the professional: what is there and what is not, in clinical terms. */
export function clinicalView(wording: Wording, {outcome, settings, now}: ResultModel): TemplateResult {
  return html`<p>${clinicalHead(wording, now, rulesVersion, settings.reviewedBy)}</p>
    <dl class="clinical">
      ${clinicalLines(wording, outcome).map(
        ([term, text]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>`;
}

/** What to tell the professional, to read out, copy or print; nothing is sent. */
export function summaryView(
  wording: Wording,
  model: ResultModel,
  actions: ResultActions,
  extra: unknown = nothing,
): TemplateResult {
  const {copy, say, heading} = wording;
  const text = storyLines(wording, model.outcome.story).join('\n');
  return fold(
    say(copy.ui.summaryTitle),
    html`<div class="section">
      <p>${say(copy.ui.summaryHint)}</p>
      <p class="summary-text">${text}</p>
      ${copyButton(wording, model, actions, text)} ${extra} ${heading(3, copy.clinical.title)}
      ${clinicalView(wording, model)}
    </div>`,
  );
}
