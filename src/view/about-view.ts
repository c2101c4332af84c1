import {html, nothing, type TemplateResult} from 'lit';
import {rulesVersion} from '../triage/rules.js';
import {sources, type SourceId} from '../triage/sources.js';
import {version} from '../version.js';
import type {Settings} from '../settings.js';
import type {Voice} from './voice.js';

const shownSources = (Object.keys(sources) as SourceId[]).filter((id) => sources[id].shown && id !== 'proposal');

/** "Over deze check": intended purpose, who answers for it, review and CE status, privacy, versions, sources, errors. */
export function aboutView({copy, say}: Voice, {reviewedBy, contactName}: Settings): TemplateResult {
  const {about} = copy;
  return html`<details class="about">
    <summary>${about.title}</summary>
    <p><strong>${about.purposeTitle}</strong></p>
    <p>${say(about.purpose)}</p>
    <p class="status"><strong>${reviewedBy ? about.reviewedBy(reviewedBy) : about.notReviewed}</strong></p>
    <p class="status"><strong>${about.noCeMark}</strong></p>
    <p>${say(about.responsible)}${contactName ? html` <strong>${contactName}</strong>` : nothing}</p>
    <p>${say(about.privacy)}</p>
    <p><strong>${about.errorTitle}</strong></p>
    <p>${say(about.error)}</p>
    <p><strong>${about.rulesTitle}</strong></p>
    <p>${about.rules(rulesVersion, version)}</p>
    <details>
      <summary>${about.sourcesTitle}</summary>
      <ul>${shownSources.map((id) => html`<li>${copy.sources[id]}</li>`)}</ul>
    </details>
  </details>`;
}
