import {html, nothing, type TemplateResult} from 'lit';
import type {Settings} from '../settings.js';
import {adviceFor, alsoNoteShown} from '../triage/advice.js';
import type {Assessment, Reason} from '../triage/assess.js';
import {doorsFor} from '../triage/doors.js';
import type {Step} from '../triage/flow.js';
import type {Answers} from '../triage/questions.js';
import {rulesVersion} from '../triage/rules.js';
import type {ScreenId} from '../triage/screens.js';
import {isNamed, type SourceId} from '../triage/sources.js';
import {rank, type Urgency} from '../triage/urgency.js';
import {adviceView} from './advice-view.js';
import {clinicalHead, clinicalLines} from './clinical-words.js';
import {doorView, linksView, practiceView} from './doors-view.js';
import {on} from './handlers.js';
import {levels} from './levels.js';
import {fold, list} from './list-and-fold.js';
import {outcomeHeading} from './outcome-heading.js';
import {safetyNetView} from './safety-net-view.js';
import {takeHomeView, type TakeHomeActions, type TakeHomeModel} from './take-home-view.js';
import {remindersFor} from './take-home-words.js';
import type {Wording} from './wording.js';
import {groundsText, ruleText, screenAnswers, summaryText, telephoneText} from './words.js';

export interface ResultModel {
  readonly assessment: Assessment;
  readonly answers: Answers;
  readonly steps: readonly Step[];
  readonly settings: Settings;
  readonly now: Date;
  /** The text that the visitor copied last. */
  readonly copied: string;
  readonly takeHome: TakeHomeModel;
}

export interface ResultActions extends TakeHomeActions {
  readonly change: (screen: ScreenId) => void;
  readonly back: () => void;
  readonly restart: () => void;
  readonly copy: (text: string) => void;
}

const isAtLeast = (urgency: Urgency, bound: Urgency): boolean => rank(urgency) <= rank(bound);

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

/** What to do, at once and in words; nothing in it leads away but a telephone number. */
function cardView(wording: Wording, model: ResultModel, actions: ResultActions): TemplateResult {
  const {copy, say, heading} = wording;
  const {assessment, answers, settings, now} = model;
  const {urgency, window} = assessment;
  const {label, intro} = copy.outcomes[urgency];
  const doors = doorsFor(assessment, now, settings.practiceType);
  const telephone = isAtLeast(urgency, 'call-now') ? telephoneText(wording, assessment, answers) : '';
  const [untilThen] = adviceFor(assessment, answers).filter(({id}) => id === 'until-then');
  return html`<section class="card ${levels[urgency]}" part="advice">
    <div class="card-head">
      <p class="label">${label}</p>
      ${heading(1, say(outcomeHeading(wording, assessment, answers, now)), {focus: true})}
    </div>
    <div class="card-body">
      ${window ? html`<p><strong>${say(copy.windows[window])}</strong></p>` : nothing}
      <p>${say(intro)}</p>
      ${
        doors.length > 0
          ? html`<ul class="doors">
              ${doors.map((door, index) => doorView(wording, door, index === 0, urgency, settings))}
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
      ${
        untilThen
          ? list(
              untilThen.lines.map((line) => say(copy.lines[line])),
              'lines',
            )
          : nothing
      }
      ${answers['low-mood'] === 'yes' ? html`<p>${say(copy.ui.suicideHelpline)}</p>` : nothing}
      <p class="worried">${say(urgency === 'call-112' ? copy.ui.worried112 : copy.ui.worried)}</p>
    </div>
  </section>`;
}

function sourceView({copy}: Wording, ids: readonly SourceId[]): TemplateResult {
  // Several chapters of one guideline have one title.
  const titles = new Set(ids.filter(isNamed).map((id) => copy.sources[id]));
  if (titles.size === 0) return html`<p>${copy.ui.sourceToCome}</p>`;
  return list([...titles]);
}

function whyView(wording: Wording, reason: Reason, {answers, now, assessment}: ResultModel): TemplateResult {
  const {copy, say} = wording;
  const {ui} = copy;
  const then =
    reason.urgency === assessment.urgency
      ? outcomeHeading(wording, assessment, answers, now)
      : copy.outcomes[reason.urgency].heading;
  const grounds = groundsText(wording, reason, answers);
  return html`<p><strong>${say(copy.reasons[reason.reason])}</strong></p>
    ${
      grounds.length > 0
        ? html`<p>${say(ui.yourAnswersSaid)}</p>
            ${list(grounds)}
            <p>${ui.theRule}</p>
            ${list(ruleText(wording, reason.rule))}
            <p>${ui.ruleThen(say(then))}</p>`
        : nothing
    }
    <p>${ui.sourcesTitle}</p>
    ${sourceView(wording, reason.sources)}`;
}

function reasonsView(wording: Wording, model: ResultModel): TemplateResult {
  const {copy, say, heading} = wording;
  const {assessment} = model;
  const {urgency, reasons} = assessment;
  const also = isAtLeast(urgency, 'call-now') ? [] : alsoNoteShown(assessment);
  const texts = (shown: readonly Reason[]): TemplateResult =>
    list(
      shown.map(({reason}) => say(copy.reasons[reason])),
      'reasons',
    );
  return html`<section class="block" part="reasons">
    ${heading(2, say(copy.ui.reasonsTitle))} ${texts(reasons)}
    ${also.length > 0 ? html`${heading(3, copy.ui.alsoNote)} ${texts(also)}` : nothing}
    ${fold(
      copy.ui.whyThisAdvice,
      list(
        [...reasons, ...also].map((reason) => whyView(wording, reason, model)),
        'why-list',
      ),
    )}
  </section>`;
}

/** The half page for the professional: what is there and what is not, in clinical terms. */
export function clinicalView(
  wording: Wording,
  {assessment, answers, steps, settings, now}: ResultModel,
): TemplateResult {
  return html`<p>${clinicalHead(wording, now, rulesVersion, settings.reviewedBy)}</p>
    <dl class="clinical">
      ${clinicalLines(wording, assessment, answers, steps).map(
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
  const text = summaryText(wording, model.assessment, model.answers);
  return fold(
    say(copy.ui.summaryTitle),
    html`<div class="section">
      <p>${say(copy.ui.summaryHint)}</p>
      <p class="summary-text">${text}</p>
      ${copyButton(wording, model, actions, text)} ${heading(3, copy.clinical.title)} ${clinicalView(wording, model)}
    </div>`,
  );
}

function answersView(wording: Wording, {steps, answers}: ResultModel, {change}: ResultActions): TemplateResult {
  const {copy, say} = wording;
  return fold(
    say(copy.ui.yourAnswers),
    html`<dl class="given">
      ${steps.map(
        ({screen, questions}) =>
          html`<div>
            <dt>${copy.screens[screen]}</dt>
            ${screenAnswers(wording, questions, answers).map((text) => html`<dd>${text}</dd>`)}
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

/** The practice's own appointment where no door in the card leads to it: only what d0 allows. */
function contactView(
  wording: Wording,
  {assessment: {urgency}, settings}: ResultModel,
): TemplateResult | typeof nothing {
  const {copy, say, heading} = wording;
  if (urgency !== 'self-care' && !(urgency === 'gp-today' && settings.practiceType === 'gp')) return nothing;
  return html`<section class="block">
    ${heading(2, say(copy.doors.practice.title))} ${practiceView(wording, settings)}
    ${urgency === 'self-care' ? linksView(wording, settings) : nothing}
  </section>`;
}

/** The result: the door first, then why, when to call after all, and what helps. */
export function resultView(wording: Wording, model: ResultModel, actions: ResultActions): TemplateResult {
  const {copy, say} = wording;
  const {assessment, answers, now, takeHome} = model;
  return html`
    ${cardView(wording, model, actions)} ${reasonsView(wording, model)}
    ${isAtLeast(assessment.urgency, 'call-now') ? nothing : safetyNetView(wording, assessment, answers, now)}
    ${adviceView(
      wording,
      adviceFor(assessment, answers).filter(({id}) => id !== 'until-then'),
      model,
    )}
    ${contactView(wording, model)} ${takeHomeView(wording, takeHome, remindersFor(wording, model).length > 0, actions)}
    ${summaryView(wording, model, actions)} ${answersView(wording, model, actions)}
    <p class="small">${say(copy.ui.notDiagnosis)}</p>
    <div class="actions no-print">
      <button class="quiet" part="button" type="button" .onclick=${on(actions.back)}>${copy.ui.back}</button>
      <button class="quiet" part="button" type="button" .onclick=${on(actions.restart)}>${copy.ui.restart}</button>
    </div>
  `;
}
