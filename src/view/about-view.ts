import {html, type TemplateResult} from 'lit';
import {rulesVersion} from '../triage/rules.js';
import {namedSources} from '../triage/sources.js';
import {version} from '../version.js';
import {practiceName, type Settings} from '../settings.js';
import {atOnce, type InTurn} from './in-turn.js';
import {fold, list} from './list-and-fold.js';
import {reviewText} from './review-text.js';
import type {Wording} from './wording.js';

/**
 * Every source once, with where it can be read. Here and not beside a reason: the page sees where a link leads, and this
 * list is the same for everybody. A new tab, so that the answers stay.
 */
function sourcesView({copy}: Wording): TemplateResult {
  const addresses: {readonly [id: string]: string | undefined} = copy.sourceAddresses;
  const titles = [...new Set(namedSources.map((id) => copy.sources[id]))];
  return list(
    titles.map((title) => {
      const address = addresses[namedSources.find((id) => copy.sources[id] === title && addresses[id]) ?? ''];
      return address ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${title}</a>` : title;
    }),
  );
}

/** Intended purpose, who answers for it, review and CE status, privacy, versions, sources, errors. */
function aboutText(wording: Wording, settings: Settings): TemplateResult {
  const {copy, say} = wording;
  const {about} = copy;
  return html`<p><strong>${about.purposeTitle}</strong></p>
    <p>${say(about.purpose)}</p>
    <p><strong>${reviewText(copy, settings.reviewedBy)}</strong></p>
    <p><strong>${about.noCeMark}</strong></p>
    <p>${say(about.responsible)} <strong>${practiceName(settings)}</strong></p>
    <p>${say(about.privacy)}</p>
    <p><strong>${about.errorTitle}</strong></p>
    <p>${settings.reportUrl ? html`<a href=${settings.reportUrl}>${about.report}</a>` : about.error}</p>
    <p><strong>${about.rulesTitle}</strong></p>
    <p>${about.rules(rulesVersion, version)}</p>
    ${fold(about.sourcesTitle, sourcesView(wording))}`;
}

/**
 * "Over deze check".
 * @param inTurn how its text comes: closed, it need not be there at once
 */
export const aboutView = (wording: Wording, settings: Settings, inTurn: InTurn = atOnce): TemplateResult =>
  fold(
    wording.copy.about.title,
    inTurn(() => aboutText(wording, settings)),
    'about',
  );
