import {html, nothing, type TemplateResult} from 'lit';
import type {Settings} from '../settings.js';
import type {LineId} from '../triage/advice.js';
import type {Added, Outcome, ShownReason} from '../triage/outcome.js';
import {rulesVersion} from '../triage/rules.js';
import type {ScreenId} from '../triage/screens.js';
import {isNamed, type SourceId} from '../triage/sources.js';
import {adviceView} from './advice-view.js';
import {clinicalHead, clinicalLines} from './clinical-words.js';
import {doorView, linksView, practiceView} from './doors-view.js';
import {on} from './handlers.js';
import {levels} from './levels.js';
import {fold, list} from './list-and-fold.js';
import {safetyNetView} from './safety-net-view.js';
import {takeHomeView, type TakeHomeActions, type TakeHomeModel} from './take-home-view.js';
import {remindersFor} from './take-home-words.js';
import type {Wording} from './wording.js';
import {answerText, ruleText, screenAnswers, storyLines} from './words.js';

export interface ResultModel {
  readonly outcome: Outcome;
  /** What the visitor's last answers added to it, when those were to the invitation. */
  readonly added: Added | null;
  readonly settings: Settings;
  readonly now: Date;
  /** The text that the visitor copied last. */
  readonly copied: string;
  readonly takeHome: TakeHomeModel;
}

export interface ResultActions extends TakeHomeActions {
  readonly change: (screen: ScreenId) => void;
  readonly personalise: () => void;
  readonly back: () => void;
  readonly restart: () => void;
  readonly copy: (text: string) => void;
}

const copyButton = (
  {copy}: Wording,
  {copied, takeHome}: ResultModel,
  {copy: act}: ResultActions,
  text: string,
): TemplateResult | typeof nothing =>
  takeHome.canCopy
    ? html`<p class="copy no-print">
        <button part="button" type="button" .onclick=${on(() => act(text))}>${copy.ui.copyText}</button>
        <span role="status">${copied === text ? copy.ui.copied : nothing}</span>
      </p>`
    : nothing;

/** Lines that stand in the open. */
const linesView = ({copy, say}: Wording, lines: readonly LineId[]): TemplateResult | typeof nothing =>
  lines.length > 0
    ? list(
        lines.map((line) => say(copy.lines[line])),
        'lines',
      )
    : nothing;

/** What to do, at once and in words; nothing in it leads away but a telephone number. */
function cardView(wording: Wording, model: ResultModel, actions: ResultActions): TemplateResult {
  const {copy, say, heading} = wording;
  const {outcome, settings} = model;
  const {urgency, windowLine, doors} = outcome;
  const {label, intro} = copy.outcomes[outcome.card];
  const telephone = outcome.telephone ? storyLines(wording, outcome.telephone).join(' ') : '';
  return html`<section class="card ${levels[urgency]}" part="advice">
    <div class="card-head">
      <p class="label">${label}</p>
      ${heading(1, say(copy.headings[outcome.heading]), {focus: !model.added})}
    </div>
    <div class="card-body">
      ${windowLine ? html`<p><strong>${say(copy.windows[windowLine])}</strong></p>` : nothing}
      <p>${say(intro)}</p>
      ${
        doors.length > 0
          ? html`<ul class="doors">
              ${doors.map((door, index) => doorView(wording, door, index === 0, outcome, settings))}
            </ul>`
          : nothing
      }
      ${
        telephone
          ? html`<div class="say">
              <p>${say(copy.ui.sayThis)}</p>
              <blockquote>${telephone}</blockquote>
              <p class="small">${say(copy.ui.sayWhen)}</p>
              ${copyButton(wording, model, actions, telephone)}
            </div>`
          : nothing
      }
      ${outcome.goodNews.length > 0 ? heading(2, say(copy.sections['good-news'])) : nothing}
      ${linesView(wording, outcome.goodNews)} ${linesView(wording, outcome.untilThen)}
      ${outcome.helpline ? html`<p>${say(copy.ui.suicideHelpline)}</p>` : nothing}
      <p class="worried">${say(copy.ui[outcome.worried])}</p>
    </div>
  </section>`;
}

function sourceView({copy}: Wording, ids: readonly SourceId[]): TemplateResult {
  // Several chapters of one guideline have one title.
  const titles = new Set(ids.filter(isNamed).map((id) => copy.sources[id]));
  if (titles.size === 0) return html`<p>${copy.ui.sourceToCome}</p>`;
  return list([...titles]);
}

function whyView(wording: Wording, {reason, grounds, boxes, heading, sources}: ShownReason): TemplateResult {
  const {copy, say} = wording;
  const {ui} = copy;
  return html`<p><strong>${say(copy.reasons[reason])}</strong></p>
    ${
      grounds.length > 0
        ? html`<p>${say(ui.yourAnswersSaid)}</p>
            ${list(grounds.map((given) => answerText(wording, given)))}
            <p>${ui.theRule}</p>
            ${list(ruleText(wording, boxes))}
            <p>${ui.ruleThen(say(copy.headings[heading]))}</p>`
        : nothing
    }
    <p>${ui.sourcesTitle}</p>
    ${sourceView(wording, sources)}`;
}

function reasonsView(wording: Wording, {reasons, alsoNote}: Outcome): TemplateResult {
  const {copy, say, heading} = wording;
  const texts = (shown: readonly ShownReason[]): TemplateResult =>
    list(
      shown.map(({reason}) => say(copy.reasons[reason])),
      'reasons',
    );
  return html`<section class="block" part="reasons">
    ${heading(2, say(copy.ui.reasonsTitle))} ${texts(reasons)}
    ${alsoNote.length > 0 ? html`${heading(3, copy.ui.alsoNote)} ${texts(alsoNote)}` : nothing}
    ${fold(
      copy.ui.whyThisAdvice,
      list(
        [...reasons, ...alsoNote].map((reason) => whyView(wording, reason)),
        'why-list',
      ),
    )}
  </section>`;
}

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
function summaryView(wording: Wording, model: ResultModel, actions: ResultActions): TemplateResult {
  const {copy, say, heading} = wording;
  const text = storyLines(wording, model.outcome.story).join('\n');
  return fold(
    say(copy.ui.summaryTitle),
    html`<div class="section">
      <p>${say(copy.ui.summaryHint)}</p>
      <p class="summary-text">${text}</p>
      ${copyButton(wording, model, actions, text)} ${heading(3, copy.clinical.title)} ${clinicalView(wording, model)}
    </div>`,
  );
}

function answersView(wording: Wording, {given}: Outcome, {change}: ResultActions): TemplateResult {
  const {copy, say} = wording;
  return fold(
    say(copy.ui.yourAnswers),
    html`<dl class="given">
      ${given.map(
        ({screen, given: own}) =>
          html`<div>
            <dt>${copy.screens[screen]}</dt>
            ${screenAnswers(wording, own).map((text) => html`<dd>${text}</dd>`)}
            <dd class="no-print">
              <button
                class="quiet"
                part="button"
                type="button"
                aria-label=${copy.ui.changeWhat(copy.screens[screen])}
                .onclick=${on(() => change(screen))}
              >
                ${copy.ui.change}
              </button>
            </dd>
          </div>`,
      )}
    </dl>`,
  );
}

/** The practice's own appointment where no door in the card leads to it. */
function contactView(wording: Wording, {outcome, settings}: ResultModel): TemplateResult | typeof nothing {
  const {copy, say, heading} = wording;
  if (!outcome.contactBelow) return nothing;
  return html`<section class="block">
    ${heading(2, say(copy.doors.practice.title))} ${practiceView(wording, settings)}
    ${outcome.linksBeside ? linksView(wording, settings) : nothing}
  </section>`;
}

/** What became of the advice by what was just answered on the invitation: it is said first, and has the focus. */
function addedView(wording: Wording, {added}: ResultModel): TemplateResult | typeof nothing {
  if (!added) return nothing;
  const {copy, say, heading} = wording;
  const {ui} = copy;
  const {reasons, sections} = added;
  return html`<section class="block added">
    ${heading(1, say(ui.added.title), {focus: true})}
    ${added.heading ? html`<p><strong>${ui.added.heading(say(copy.headings[added.heading]))}</strong></p>` : nothing}
    ${added.helpline ? html`<p>${say(ui.suicideHelpline)}</p>` : nothing}
    ${
      reasons.length > 0
        ? html`<p>${say(ui.added.reasons)}</p>
            ${list(
              reasons.map((reason) => say(copy.reasons[reason])),
              'reasons',
            )}`
        : nothing
    }
    <p>${say(ui.added.sections)}</p>
    ${list(
      sections.map(({id}) => say(copy.sections[id])),
      'reasons',
    )}
  </section>`;
}

/** A few more questions, for who wants the advice more personal. */
const invitationView = (
  {copy, say, heading}: Wording,
  {invites}: Outcome,
  {personalise}: ResultActions,
): TemplateResult | typeof nothing =>
  invites
    ? html`<section class="block invitation no-print">
        ${heading(2, say(copy.ui.invitation.title))}
        <p>${say(copy.ui.invitation.text)}</p>
        <p class="buttons">
          <button part="button" type="button" .onclick=${on(personalise)}>${copy.ui.invitation.button}</button>
        </p>
      </section>`
    : nothing;

/** The result: the door first, then why, when to call after all, and what helps. */
export function resultView(wording: Wording, model: ResultModel, actions: ResultActions): TemplateResult {
  const {copy, say} = wording;
  const {outcome, takeHome} = model;
  return html`
    ${addedView(wording, model)} ${cardView(wording, model, actions)} ${reasonsView(wording, outcome)}
    ${outcome.safetyNet ? safetyNetView(wording, outcome.safetyNet) : nothing}
    ${invitationView(wording, outcome, actions)} ${adviceView(wording, model)} ${contactView(wording, model)}
    ${takeHomeView(wording, takeHome, remindersFor(wording, model).length > 0, actions)}
    ${summaryView(wording, model, actions)} ${answersView(wording, outcome, actions)}
    <p class="small">${say(copy.ui.notDiagnosis)}</p>
    <div class="actions no-print">
      <button class="quiet" part="button" type="button" .onclick=${on(actions.back)}>${copy.ui.back}</button>
      <button class="quiet" part="button" type="button" .onclick=${on(actions.restart)}>${copy.ui.restart}</button>
    </div>
  `;
}
