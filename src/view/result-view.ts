import {html, nothing, type TemplateResult} from 'lit';
import {icon, not, phone} from '../illustrations/icon.js';
import type {Settings} from '../settings.js';
import type {LineId} from '../triage/advice.js';
import type {DoorId} from '../triage/doors.js';
import type {Added, Outcome, ShownReason} from '../triage/outcome.js';
import type {ScreenId} from '../triage/screens.js';
import {isNamed, type SourceId} from '../triage/sources.js';
import {aboutView} from './about-view.js';
import {sectionsView} from './advice-view.js';
import {cardView} from './card-view.js';
import {doorView, otherDoorView} from './doors-view.js';
import {on} from './handlers.js';
import {atOnce, type InTurn} from './in-turn.js';
import {leadView, parted} from './lead.js';
import {fold, list} from './list-and-fold.js';
import {planView} from './plan-view.js';
import {copyButton, summaryView} from './summary-view.js';
import {fhirButton, noticeView, takeHomeView, type TakeHomeActions, type TakeHomeModel} from './take-home-view.js';
import {remindersFor} from './take-home-words.js';
import type {Wording} from './wording.js';
import {answerText, lowerFirst, ruleText, screenAnswers, telephoneText} from './words.js';

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

/** What else to do, or rather not to do. */
const ruleView = ({copy, say}: Wording, line: LineId): TemplateResult =>
  line === 'nobody-answers'
    ? html`${icon(phone)}
        <span>${leadView(say(copy.lines[line]), (rest) => html`<a class="way" href="tel:112">${rest}</a>`)}</span>`
    : html`${icon(not)} <span>${leadView(say(copy.lines[line]))}</span>`;

/** What to do for who doubts, which is all that who is in haste reads of it. */
function worriedView(text: string): TemplateResult {
  const [question, then] = parted(text);
  return html`${question} <strong>${then}</strong>`;
}

/** The one sentence to say, large, and what else to do: no more than somebody in haste can read. */
function callView(wording: Wording, model: ResultModel, actions: ResultActions): TemplateResult | typeof nothing {
  const {copy, say, heading} = wording;
  const {outcome, settings} = model;
  if (!outcome.telephone) return nothing;
  const text = telephoneText(wording, outcome.telephone);
  const [first] = outcome.reasons;
  return html`<section class="say">
      ${heading(2, say(copy.ui.sayThis))}
      <blockquote>${text}</blockquote>
      ${copyButton(wording, model, actions, text)} ${noticeView(model.takeHome.notice)}
    </section>
    ${list(
      [
        ...outcome.untilThen.map((line) => ruleView(wording, line)),
        ...outcome.otherDoors.map((door) => otherDoorView(wording, door, settings)),
      ],
      'next',
    )}
    ${
      first
        ? html`<section class="block" part="reasons">
            ${heading(2, copy.ui.whyHaste)}
            <p>${say(copy.reasons[first.reason])}</p>
          </section>`
        : nothing
    }`;
}

/** Doors that stand side by side, or beside the one in the card. */
function besideView(wording: Wording, {outcome, settings}: ResultModel): TemplateResult | typeof nothing {
  const {copy, say} = wording;
  const {doorsSideBySide, otherDoors, telephone} = outcome;
  if (telephone) return nothing;
  const doors = [...doorsSideBySide, ...otherDoors];
  const titleOf = (door: DoorId, index: number): string => {
    const title = say(copy.doors[door].title);
    return index === 0 || otherDoors.includes(door) ? title : copy.ui.orDoor(lowerFirst(title));
  };
  return doors.length === 0
    ? nothing
    : html`<ul class="doors">
        ${doors.map((door, index) => doorView(wording, door, titleOf(door, index), outcome, settings))}
      </ul>`;
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

/** Reasons that the card does not give, in sight: less urgent ones too. */
function otherReasonsView(wording: Wording, {reasons, alsoNote, telephone}: Outcome): TemplateResult | typeof nothing {
  const {copy, say, heading} = wording;
  const others = telephone ? [] : [...reasons.slice(1), ...alsoNote];
  return others.length === 0
    ? nothing
    : html`<section part="reasons">
        ${heading(2, copy.ui.alsoNote)}
        ${list(
          others.map(({reason}) => say(copy.reasons[reason])),
          'lines',
        )}
      </section>`;
}

const whyFold = (wording: Wording, {reasons, alsoNote}: Outcome): TemplateResult =>
  fold(
    wording.copy.ui.whyThisAdvice,
    list(
      [...reasons, ...alsoNote].map((reason) => whyView(wording, reason)),
      'why-list',
    ),
  );

function answersView(wording: Wording, {given}: Outcome, {change}: ResultActions): TemplateResult {
  const {copy, say} = wording;
  return fold(
    say(copy.ui.yourAnswers),
    html`<ul class="given">
      ${given.map(
        ({screen, given: own}) =>
          html`<li>
            <p><strong>${copy.screens[screen]}</strong></p>
            ${screenAnswers(wording, own).map((text) => html`<p>${text}</p>`)}
            <p class="no-print">
              <button
                class="quiet"
                part="button"
                type="button"
                aria-label=${copy.ui.changeWhat(copy.screens[screen])}
                .onclick=${on(() => change(screen))}
              >
                ${copy.ui.change}
              </button>
            </p>
          </li>`,
      )}
    </ul>`,
  );
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

/** What else there is to know, in groups; what is about the advice itself comes last. */
function moreView(wording: Wording, model: ResultModel, actions: ResultActions, inTurn: InTurn): TemplateResult {
  const {copy, say, heading} = wording;
  const {outcome, settings} = model;
  const {plan} = outcome;
  const groups = plan?.groups ?? [];
  const group = (title: string, folds: unknown): TemplateResult =>
    html`<div>
      ${heading(groups.length > 0 ? 3 : 2, title)}
      <div class="folds">${folds}</div>
    </div>`;
  const print = html`<p class="no-print">
      <button part="button" type="button" .onclick=${on(actions.print)}>${copy.takeHome.print}</button>
    </p>
    ${fhirButton(wording, model.takeHome, actions)}`;
  return html`<section>
    ${groups.length > 0 ? inTurn(() => heading(2, copy.plan.more)) : nothing}
    <div class="more">
      ${groups.map(({group: id, sections}) =>
        inTurn(() => group(say(copy.plan.groups[id]), sectionsView(wording, model, sections))),
      )}
      ${inTurn(() =>
        group(
          plan ? copy.plan.about : copy.plan.later,
          html`${whyFold(wording, outcome)}
          ${plan?.nodes.some(({node}) => node === 'tell') ? nothing : summaryView(wording, model, actions, plan ? nothing : print)}
          ${answersView(wording, outcome, actions)} ${aboutView(wording, settings)}`,
        ),
      )}
    </div>
  </section>`;
}

/**
 * The result: what to do and whom to turn to, then the plan, then what else there is to know.
 * @param inTurn how the parts come that nobody sees at once
 */
export function resultView(
  wording: Wording,
  model: ResultModel,
  actions: ResultActions,
  inTurn: InTurn = atOnce,
): TemplateResult {
  const {copy, say} = wording;
  const {outcome, takeHome} = model;
  const {plan} = outcome;
  // What a doctor has to look into comes before the plan; elsewhere nobody waits for what to do.
  const byDoctor = outcome.own === null;
  return html`<div class="result">
    ${addedView(wording, model)} ${cardView(wording, model)} ${besideView(wording, model)}
    ${callView(wording, model, actions)}
    <p class="worried">
      ${worriedView(say(copy.ui[outcome.worried]))}${outcome.helpline && !model.added?.helpline ? html` ${say(copy.ui.suicideHelpline)}` : nothing}
    </p>
    ${byDoctor ? otherReasonsView(wording, outcome) : nothing}
    ${plan ? planView(wording, model, actions, plan, inTurn) : nothing}
    ${inTurn(
      () =>
        html`${byDoctor ? nothing : otherReasonsView(wording, outcome)} ${invitationView(wording, outcome, actions)}
        ${plan ? takeHomeView(wording, takeHome, remindersFor(wording, model).length > 0, actions) : nothing}`,
    )}
    ${moreView(wording, model, actions, inTurn)}
    ${inTurn(
      () =>
        html`<p class="small">${say(copy.ui.notDiagnosis)}</p>
          <div class="actions no-print">
            <button class="quiet" part="button" type="button" .onclick=${on(actions.back)}>${copy.ui.back}</button>
            <button class="quiet" part="button" type="button" .onclick=${on(actions.restart)}>
              ${copy.ui.restart}
            </button>
          </div>`,
    )}
  </div>`;
}
