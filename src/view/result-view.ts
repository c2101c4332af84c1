import {html, nothing, type TemplateResult} from 'lit';
import type {Line} from '../copy/copy.js';
import {dialled, type Settings} from '../settings.js';
import {adviceFor, alsoNoteShown, type Section} from '../triage/advice.js';
import type {Assessment, Reason} from '../triage/assess.js';
import {doorsFor, isOfficeTime, type DoorId} from '../triage/doors.js';
import type {Step} from '../triage/flow.js';
import type {Answers} from '../triage/questions.js';
import {safetyNetFor, type SignUrgency} from '../triage/safety-net.js';
import type {ScreenId} from '../triage/screens.js';
import {isNamed, type SourceId} from '../triage/sources.js';
import {rank, type Urgency} from '../triage/urgency.js';
import {personalSigns, type PersonalSign} from '../triage/would-raise.js';
import {answerText, groundsText, ruleText, screenAnswers, summaryText, telephoneText} from './words.js';
import {fold, list} from './pieces.js';
import type {Voice} from './voice.js';

export interface ResultModel {
  readonly assessment: Assessment;
  readonly answers: Answers;
  readonly steps: readonly Step[];
  readonly settings: Settings;
  readonly now: Date;
  /** The text that the visitor copied last. */
  readonly copied: string;
  readonly canCopy: boolean;
}

export interface ResultActions {
  readonly change: (screen: ScreenId) => void;
  readonly back: () => void;
  readonly restart: () => void;
  readonly copy: (text: string) => void;
}

/** The three levels that the eye sees; the words carry the six. */
const levels: {readonly [U in Urgency]: 'emergency' | 'urgent' | 'calm'} = {
  'call-112': 'emergency',
  'call-now': 'emergency',
  'gp-today': 'urgent',
  'gp-appointment': 'calm',
  physiotherapist: 'calm',
  'self-care': 'calm',
};

const isAtLeast = (urgency: Urgency, bound: Urgency): boolean => rank(urgency) <= rank(bound);

/** The heading of the card: the outcome's own, or a more exact one when only one kind of reason decides. */
export function outcomeHeading({copy}: Voice, {urgency, reasons}: Assessment, answers: Answers, now: Date): Line {
  const {headings, outcomes} = copy;
  const only = (rule: Reason['rule']): boolean => reasons.every((reason) => reason.rule === rule);
  if (urgency === 'call-now' && only('pregnancy-alarm')) return headings.callMidwife;
  if (urgency === 'gp-today' && !isOfficeTime(now)) return headings.todayOutOfHours;
  if (urgency === 'gp-appointment' && only('after-spine-procedure')) return headings.callHospital;
  if (urgency === 'self-care' && Number(answers.pain) >= 8) return headings.selfCareWithSeverePain;
  return outcomes[urgency].heading;
}

const callButton = ({copy}: Voice, phone: string, primary: boolean): TemplateResult =>
  html`<a class=${primary ? 'button primary call' : 'button call'} part="button" href="tel:${dialled(phone)}">${copy.ui.callNumber(phone)}</a>`;

const copyButton = ({copy}: Voice, {copied, canCopy}: ResultModel, {copy: act}: ResultActions, text: string): TemplateResult | typeof nothing =>
  canCopy
    ? html`<p class="copy no-print">
        <button part="button" type="button" @click=${() => act(text)}>${copy.ui.copyText}</button>
        <span role="status">${copied === text ? copy.ui.copied : nothing}</span>
      </p>`
    : nothing;

/** The site's own online programme, and where another therapist can be found. */
function linksView({copy}: Voice, {programmeUrl, therapistUrl}: Settings): TemplateResult | typeof nothing {
  if (!programmeUrl && !therapistUrl) return nothing;
  return html`<p class="buttons">
    ${programmeUrl ? html`<a class="button" part="button" href=${programmeUrl}>${copy.ui.programme}</a>` : nothing}
    ${therapistUrl ? html`<a class="button" part="button" href=${therapistUrl}>${copy.ui.findTherapist}</a>` : nothing}
  </p>`;
}

/** The practice whose site this is: its own block when it gives one, otherwise what the attributes say. */
function practiceView({copy, say}: Voice, settings: Settings): TemplateResult {
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
  if (door === 'own-gp') return gpPhone || (practiceType === 'gp' ? contactPhone : '');
  return door === 'out-of-hours' ? outOfHoursPhone : '';
}

function doorView(voice: Voice, door: DoorId, first: boolean, urgency: Urgency, settings: Settings): TemplateResult {
  const {copy, say, heading} = voice;
  const {title, text, withoutNumber} = copy.doors[door];
  const phone = phoneOf(door, settings);
  return html`<li class="door">
    ${door === 'emergency-number' ? nothing : heading(2, say(title))}
    ${phone ? callButton(voice, phone, first) : nothing}
    <p>${say(text)}</p>
    ${!phone && withoutNumber && door !== 'practice' ? html`<p>${say(withoutNumber)}</p>` : nothing}
    ${door === 'practice' ? [practiceView(voice, settings), urgency === 'physiotherapist' ? linksView(voice, settings) : nothing] : nothing}
  </li>`;
}

/** What to do, at once and in words; nothing in it leads away but a telephone number. */
function cardView(voice: Voice, model: ResultModel, actions: ResultActions): TemplateResult {
  const {copy, say, heading} = voice;
  const {assessment, answers, settings, now} = model;
  const {urgency, window} = assessment;
  const {label, intro} = copy.outcomes[urgency];
  const doors = doorsFor(assessment, now, settings.practiceType);
  const telephone = isAtLeast(urgency, 'call-now') ? telephoneText(voice, assessment, answers) : '';
  const [untilThen] = adviceFor(assessment, answers).filter(({id}) => id === 'until-then');
  return html`<section class="card ${levels[urgency]}" part="advice">
    <div class="card-head">
      <p class="label">${label}</p>
      ${heading(1, say(outcomeHeading(voice, assessment, answers, now)), {focus: true})}
    </div>
    <div class="card-body">
      ${window ? html`<p class="window"><strong>${say(copy.windows[window])}</strong></p>` : nothing}
      <p>${say(intro)}</p>
      <ul class="doors">${doors.map((door, index) => doorView(voice, door, index === 0, urgency, settings))}</ul>
      ${telephone
        ? html`<div class="say">
            <p>${say(copy.ui.sayThis)}</p>
            <blockquote>${telephone}</blockquote>
            <p class="small">${say(copy.ui.sayWhen)}</p>
            ${copyButton(voice, model, actions, telephone)}
          </div>`
        : nothing}
      ${untilThen ? list(untilThen.lines.map((line) => say(copy.lines[line])), 'lines') : nothing}
      ${answers['low-mood'] === 'yes' ? html`<p>${say(copy.ui.suicideHelpline)}</p>` : nothing}
      <p class="worried">${say(urgency === 'call-112' ? copy.ui.worried112 : copy.ui.worried)}</p>
    </div>
  </section>`;
}

function sourceView({copy}: Voice, ids: readonly SourceId[]): TemplateResult {
  // Several chapters of one guideline have one title.
  const titles = new Set(ids.filter(isNamed).map((id) => copy.sources[id]));
  if (titles.size === 0) return html`<p>${copy.ui.sourceToCome}</p>`;
  return list([...titles]);
}

function whyView(voice: Voice, reason: Reason, {answers, now, assessment}: ResultModel): TemplateResult {
  const {copy, say} = voice;
  const {ui} = copy;
  const then = reason.urgency === assessment.urgency ? outcomeHeading(voice, assessment, answers, now) : copy.outcomes[reason.urgency].heading;
  const grounds = groundsText(voice, reason, answers);
  return html`<p><strong>${say(copy.reasons[reason.reason])}</strong></p>
    ${grounds.length > 0
      ? html`<p>${say(ui.yourAnswersSaid)}</p>
          ${list(grounds)}
          <p>${ui.theRule}</p>
          ${list(ruleText(voice, reason.rule))}
          <p>${ui.ruleThen(say(then))}</p>`
      : nothing}
    <p>${ui.sourcesTitle}</p>
    ${sourceView(voice, reason.sources)}`;
}

function reasonsView(voice: Voice, model: ResultModel): TemplateResult {
  const {copy, say, heading} = voice;
  const {assessment} = model;
  const {urgency, reasons} = assessment;
  const also = isAtLeast(urgency, 'call-now') ? [] : alsoNoteShown(assessment);
  const texts = (shown: readonly Reason[]): TemplateResult => list(shown.map(({reason}) => say(copy.reasons[reason])), 'reasons');
  return html`<section class="block" part="reasons">
    ${heading(2, say(copy.ui.reasonsTitle))}
    ${texts(reasons)} ${also.length > 0 ? html`${heading(3, copy.ui.alsoNote)} ${texts(also)}` : nothing}
    ${fold(copy.ui.whyThisAdvice, list([...reasons, ...also].map((reason) => whyView(voice, reason, model)), 'why-list'))}
  </section>`;
}

const dateText = (date: Date): string => new Intl.DateTimeFormat('nl-NL', {weekday: 'long', day: 'numeric', month: 'long'}).format(date);

const daysFrom = (now: Date, days: number): Date => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);

function safetyNetView(voice: Voice, {assessment, answers, now}: ResultModel): TemplateResult {
  const {copy, say, heading} = voice;
  const {safetyNet, ui} = copy;
  const {groups, marks, hernia} = safetyNetFor(assessment, answers);
  return html`<section class="block safety-net">
    ${heading(2, say(safetyNet.title))}
    ${groups.map(
      ({urgency, signs}) => html`<div class="signs ${levels[urgency]}">
        ${heading(3, say(safetyNet.urgencies[urgency]))}
        ${list(signs.map((sign) => say('symptom' in sign ? copy.symptoms[sign.symptom].label : safetyNet.signs[sign.text])))}
      </div>`,
    )}
    ${marks.length > 0 || hernia
      ? html`<div class="signs">
          ${heading(3, say(safetyNet.marksTitle))}
          ${list([
            ...marks.map(
              ({weeks, inDays, doctor}) =>
                html`<strong>${ui.onDate(dateText(daysFrom(now, inDays)))}</strong> ${say(doctor ? safetyNet.marksByDoctor : safetyNet.marks[weeks])}`,
            ),
            ...(hernia ? [say(safetyNet.hernia)] : []),
          ])}
        </div>`
      : nothing}
  </section>`;
}

/** What would make it more urgent for this visitor. */
function raisesView(voice: Voice, {answers}: ResultModel): TemplateResult | typeof nothing {
  const {copy, say, heading} = voice;
  const signs = personalSigns(answers);
  if (signs.length === 0) return nothing;
  const text = (sign: PersonalSign): string => ('sacral' in sign ? say(copy.raises.sacral) : answerText(voice, sign.question, sign.answer));
  return html`<section class="block">
    ${heading(2, say(copy.raises.title))}
    ${list(signs.map((sign) => html`<strong>${copy.raises.doors[sign.urgency as SignUrgency]}:</strong> ${text(sign)}`), 'reasons')}
  </section>`;
}

const sectionView = ({copy, say}: Voice, {id, lines}: Section): TemplateResult =>
  fold(say(copy.sections[id]), list(lines.map((line) => say(copy.lines[line])), 'lines'));

function adviceView(voice: Voice, {assessment, answers}: ResultModel): TemplateResult | typeof nothing {
  const {copy, say, heading} = voice;
  const sections = adviceFor(assessment, answers).filter(({id}) => id !== 'until-then');
  if (sections.length === 0) return nothing;
  return html`<section class="block">
    ${heading(2, say(copy.ui.adviceTitle))} ${sections.map((section) => sectionView(voice, section))}
  </section>`;
}

/** What to tell the doctor, to read out, copy or print; nothing is sent. */
function summaryView(voice: Voice, model: ResultModel, actions: ResultActions): TemplateResult | typeof nothing {
  const {copy, say} = voice;
  const {assessment, answers} = model;
  if (!isAtLeast(assessment.urgency, 'gp-appointment')) return nothing;
  const text = summaryText(voice, assessment, answers);
  return fold(
    say(copy.ui.summaryTitle),
    html`<p>${say(copy.ui.summaryHint)}</p>
      <p class="summary-text">${text}</p>
      ${copyButton(voice, model, actions, text)}`,
  );
}

function answersView(voice: Voice, {steps, answers}: ResultModel, {change}: ResultActions): TemplateResult {
  const {copy, say} = voice;
  return fold(
    say(copy.ui.yourAnswers),
    html`<dl class="given">
      ${steps.map(
        ({screen, questions}) => html`<div>
          <dt>${copy.screens[screen]}</dt>
          ${screenAnswers(voice, questions, answers).map((text) => html`<dd>${text}</dd>`)}
          <dd class="no-print">
            <button class="quiet" part="button" type="button" aria-label=${copy.ui.changeWhat(copy.screens[screen])} @click=${() => change(screen)}>
              ${copy.ui.change}
            </button>
          </dd>
        </div>`,
      )}
    </dl>`,
  );
}

/** The practice's own appointment where no door in the card leads to it: only what d0 allows. */
function contactView(voice: Voice, {assessment: {urgency}, settings}: ResultModel): TemplateResult | typeof nothing {
  const {copy, say, heading} = voice;
  if (urgency !== 'self-care' && !(urgency === 'gp-today' && settings.practiceType === 'gp')) return nothing;
  return html`<section class="block">${heading(2, say(copy.doors.practice.title))} ${practiceView(voice, settings)}
    ${urgency === 'self-care' ? linksView(voice, settings) : nothing}
  </section>`;
}

/** The result: the door first, then why, when to call after all, and what helps. */
export function resultView(voice: Voice, model: ResultModel, actions: ResultActions): TemplateResult {
  const {copy, say} = voice;
  const {urgency} = model.assessment;
  return html`
    ${cardView(voice, model, actions)} ${reasonsView(voice, model)}
    ${raisesView(voice, model)} ${summaryView(voice, model, actions)} ${adviceView(voice, model)}
    ${isAtLeast(urgency, 'call-now') ? nothing : safetyNetView(voice, model)} ${contactView(voice, model)}
    ${answersView(voice, model, actions)}
    <p class="small">${say(copy.ui.notDiagnosis)}</p>
    <div class="actions no-print">
      <button class="quiet" part="button" type="button" @click=${actions.back}>${copy.ui.back}</button>
      <button class="quiet" part="button" type="button" @click=${actions.restart}>${copy.ui.restart}</button>
    </div>
  `;
}
