import {html, type TemplateResult} from 'lit';
import {rulesVersion} from '../triage/rules.js';
import {namedSources} from '../triage/sources.js';
import {version} from '../version.js';
import {practiceName, type Settings} from '../settings.js';
import {fold, list} from './list-and-fold.js';
import {reviewText} from './review-text.js';
import type {Wording} from './wording.js';

/** "Over deze check": intended purpose, who answers for it, review and CE status, privacy, versions, sources, errors. */
export function aboutView({copy, say}: Wording, settings: Settings): TemplateResult {
  const {about} = copy;
  return fold(
    about.title,
    html`<p><strong>${about.purposeTitle}</strong></p>
      <p>${say(about.purpose)}</p>
      <p><strong>${reviewText(copy, settings.reviewedBy)}</strong></p>
      <p><strong>${about.noCeMark}</strong></p>
      <p>${say(about.responsible)} <strong>${practiceName(settings)}</strong></p>
      <p>${say(about.privacy)}</p>
      <p><strong>${about.errorTitle}</strong></p>
      <p>${say(about.error)}</p>
      <p><strong>${about.rulesTitle}</strong></p>
      <p>${about.rules(rulesVersion, version)}</p>
      ${fold(about.sourcesTitle, list([...new Set(namedSources.map((id) => copy.sources[id]))]))}`,
    'about',
  );
}
