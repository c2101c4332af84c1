import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {radioLabels} from '../copy/labels.js';
import type {Line} from '../copy/line.js';
import {bodyMap} from '../illustrations/body-map.js';
import {clock, icon, lock, people} from '../illustrations/icon.js';
import {legs, saddle} from '../illustrations/legs.js';
import {postures} from '../illustrations/postures.js';
import type {Alarm} from '../triage/alarms.js';
import {answersOf, type AnswerId, type QuestionId, type SymptomId} from '../triage/questions.js';
import {isChoice, isGate, type PartId} from '../triage/screens.js';
import type {Topic} from '../triage/situation.js';
import type {ControlId, OpenPart, OpenScreen} from '../triage/visit.js';
import {on} from './handlers.js';
import type {Rendered} from './standing-words.js';
import type {Wording} from './wording.js';

export interface ScreenModel {
  /** How often the visitor came to another screen. */
  readonly shown: number;
  /** What the site opens the check with. */
  readonly topic: Topic;
  readonly open: OpenScreen;
  /** The parts that were left without a choice. */
  readonly missing: readonly PartId[];
  /** What the last tick took away. */
  readonly notice: string;
}

export interface ScreenActions {
  readonly choose: (question: QuestionId, answer: string) => void;
  readonly tick: (part: OpenPart, control: ControlId, ticked: boolean, notice: string) => void;
  readonly tickNone: (part: OpenPart, ticked: boolean, notice: string) => void;
  readonly next: () => void;
  readonly back: () => void;
}

const isChecked = (event: Event): boolean => (event.target as HTMLInputElement).checked;

/** Not the property `checked`: session recorders watch its setter, and closed roots don't stop them there. */
const checkedIf = (on: boolean): '' | typeof nothing => (on ? '' : nothing);

/** What a legend or label is compared with after it was rendered. */
const rendered = ({shown}: ScreenModel, words: string): Rendered => ({shown, words});

/** On average: what a visitor needs for one screen. */
const SECONDS_A_SCREEN = 18;

/** How long it still takes, by the screens that are still to come with these answers; more of them make it longer. */
export function timeLeft({copy}: Wording, {progress}: OpenScreen): string {
  const {atFirst, more, aMinute, last} = copy.ui.timeLeft;
  const {number, total} = progress ?? {number: 1, total: 1};
  if (number === total) return last;
  const minutes = Math.ceil(((total - number + 1) * SECONDS_A_SCREEN) / 60);
  if (minutes === 1) return aMinute;
  return number === 1 ? atFirst(minutes) : more(minutes);
}

/** The words of a label; what explains them comes on the next line. No element of its own: screen readers would say it twice. */
function labelView(label: string): unknown {
  const [words, explained] = label.split(': ');
  return explained === undefined ? label : html`${words}: <br />${explained}`;
}

/** What stands for the parts of the opening, of which the check of a hernia has one more. */
const openingIcons = [clock, lock, people];

function openingView({copy, say}: Wording, topic: Topic): TemplateResult {
  return html`<ul class="opening">
    ${topic === 'hernia' ? html`<li>${copy.ui.hernia.opening}</li>` : nothing}
    ${copy.ui.opening.map((line, index) => html`<li>${icon(openingIcons[index] ?? '')}<span>${say(line)}</span></li>`)}
  </ul>`;
}

/** Stands there before it is filled, so that a screen reader announces it. */
function alarmLine({copy, say}: Wording, alarm: Alarm | undefined, ticked: boolean): TemplateResult | typeof nothing {
  if (!alarm) return nothing;
  return html`<div aria-live="polite">
    ${ticked ? html`<p class="alarm"><strong>${say(copy.ui.alarms[alarm])}</strong> <a class="call" href="tel:112">${copy.ui.call112}</a></p>` : nothing}
  </div>`;
}

/** Names and values are places in a list: what leaves an input must not tell what it stands for. No two have one name: they stand in different groups. */
function tickView(
  wording: Wording,
  open: OpenPart,
  group: number,
  index: number,
  control: ControlId,
  model: ScreenModel,
  actions: ScreenActions,
): TemplateResult {
  const {copy, say} = wording;
  const ticked = open.ticked.includes(control);
  const {none = ''} = copy.parts[open.id];
  const label: Line = isGate(control) ? copy.gates[control] : copy.symptoms[control as SymptomId];
  return html`<li>
    <label class="answer" part="answer" .rendered=${rendered(model, say(label))}>
      <input
        type="checkbox"
        name="t${group}-${index}"
        checked=${checkedIf(ticked)}
        .onchange=${on((event: Event) => actions.tick(open, control, isChecked(event), open.none ? copy.ui.noneGone(say(none)) : ''))}
      />${labelView(say(label))}
    </label>
    ${alarmLine(wording, open.alarms[control], ticked)}
  </li>`;
}

/** Ticks and "none of these" take each other away, perhaps out of sight: the line under them says so, in a place kept for it. */
function ticksView(
  wording: Wording,
  open: OpenPart,
  group: number,
  model: ScreenModel,
  actions: ScreenActions,
): TemplateResult {
  const {copy, say} = wording;
  const groups = isChoice(open.part) ? [] : open.part.groups;
  const gateIds = open.controls.filter(isGate);
  const none = copy.parts[open.id].none ?? '';
  const list = (controls: readonly ControlId[]): unknown[] =>
    controls.map((control) =>
      keyed(control, tickView(wording, open, group, open.controls.indexOf(control), control, model, actions)),
    );
  return html`
    ${groups.map(({id, ticks}, index) => {
      const title = copy.groups[id as keyof typeof copy.groups];
      const controls = [...(index === 0 ? gateIds : []), ...ticks.filter((tick) => open.controls.includes(tick))];
      return title
        ? html`<fieldset>
            <legend .rendered=${rendered(model, say(title))}>${say(title)}</legend>
            <ul class="answers" part="answers">
              ${list(controls)}
            </ul>
          </fieldset>`
        : html`<ul class="answers" part="answers">
            ${list(controls)}
          </ul>`;
    })}
    <p class="or">${copy.ui.or}</p>
    <label class="answer none" part="answer" .rendered=${rendered(model, say(none))}>
      <input
        type="checkbox"
        name="n${group}"
        value="n"
        checked=${checkedIf(open.none)}
        .onchange=${on((event: Event) => actions.tickNone(open, isChecked(event), open.answered && !open.none ? copy.ui.ticksGone : ''))}
      />${say(none)}
    </label>
    <p class="gone" aria-live="polite" .textContent=${model.notice}></p>
  `;
}

/** The drawn back beside the question where it hurts: it mirrors the radios, and a tap on it picks one. */
const mapView = ({chosen}: OpenPart, {choose}: ScreenActions): TemplateResult =>
  html`<div class="map" part="illustration">
    ${bodyMap(chosen as AnswerId<'location'> | undefined, (place) => on(() => choose('location', place)))}
  </div>`;

/** The drawing of an answer, where its words are hard. */
const drawingOf = (question: QuestionId, index: number): unknown =>
  question === 'leg-pain' ? legs(index) : question === 'daily-function' ? postures()[index] : nothing;

function radiosView(
  wording: Wording,
  open: OpenPart,
  question: QuestionId,
  group: number,
  model: ScreenModel,
  actions: ScreenActions,
): TemplateResult {
  const {copy, say} = wording;
  const labels = radioLabels(copy, question);
  const answers = answersOf(question);
  // No, perhaps "I doubt", and yes stand side by side.
  const shape = question === 'pain' ? 'answers digits' : answers.length < 4 ? 'answers tiles' : 'answers';
  return html`
    ${question === 'location' ? mapView(open, actions) : nothing}
    <ul class=${shape} part="answers">
      ${answers.map(
        (answer, index) =>
          html`<li>
            <label class="answer" part="answer" .rendered=${rendered(model, say(labels[answer] ?? answer))}>
              ${drawingOf(question, index)}<input
                type="radio"
                name="r${group}"
                value=${index}
                checked=${checkedIf(open.chosen === answer)}
                .onchange=${on(() => actions.choose(question, answer))}
              />${labelView(say(labels[answer] ?? answer))}
            </label>
          </li>`,
      )}
    </ul>
    ${question === 'pain' ? html`<p class="scale" id="h${group}">${copy.ui.worstPain}</p>` : nothing}
  `;
}

function partView(
  wording: Wording,
  open: OpenPart,
  group: number,
  model: ScreenModel,
  actions: ScreenActions,
): TemplateResult {
  const {copy, say, heading} = wording;
  const {legend, none, hint} = copy.parts[open.id];
  const isMissing = model.missing.includes(open.id);
  // The first error has the focus, and would be heard twice.
  const isLater = isMissing && model.missing[0] !== open.id;
  const described = [...(isLater ? [`e${group}`] : []), ...(hint || open.id === 'pain' ? [`h${group}`] : [])].join(' ');
  return html`<fieldset class="part" part="question" aria-describedby=${described || nothing}>
    <legend .rendered=${rendered(model, say(legend))}>${heading(1, say(legend), {focus: group === 0})}</legend>
    ${
      hint
        ? html`<div class="beside">
            <p class="hint" id="h${group}">${say(hint)}</p>
            ${open.id === 'saddle' ? saddle() : nothing}
          </div>`
        : nothing
    }
    ${isMissing ? html`<div id="e${group}">${heading(2, none ? copy.ui.chooseOrNone(say(none)) : copy.ui.chooseOne, {class: 'error', focus: true})}</div>` : nothing}
    ${
      isChoice(open.part)
        ? radiosView(wording, open, open.part.choice, group, model, actions)
        : ticksView(wording, open, group, model, actions)
    }
  </fieldset>`;
}

/** The line that stands above every screen. */
export const emergencyLine = ({copy, say}: Wording): TemplateResult =>
  html`<p class="emergency-line">
    <span>${say(copy.ui.emergencyLine)}</span> <a class="call" href="tel:112">${copy.ui.call112}</a>
  </p>`;

/** One screen of questions. */
export function screenView(wording: Wording, model: ScreenModel, actions: ScreenActions): TemplateResult {
  const {copy, say} = wording;
  const {progress, parts} = model.open;
  const isFirst = progress?.number === 1;
  // The click of the button, because a frame that is sandboxed without forms never submits; Enter in a field clicks it
  // too. And the submit, because a page may swallow clicks. A form of a dialog has no address to send anything to.
  const next = on((event: Event) => {
    event.preventDefault();
    actions.next();
  });
  return html`
    ${
      progress
        ? html`<progress max="1" .value=${progress.share} aria-hidden="true"></progress>`
        : html`<p class="hint after">${say(copy.ui.invitationScreen)}</p>`
    }
    ${isFirst ? openingView(wording, model.topic) : nothing}
    <form class="screen" method="dialog" novalidate .onsubmit=${next}>
      ${parts.map((part, group) => keyed(part.id, partView(wording, part, group, model, actions)))}
      <div class="actions">
        <button class="primary" part="button" type="submit" .onclick=${next}>${copy.ui.next}</button>
        ${isFirst ? nothing : html`<button class="quiet" part="button" type="button" .onclick=${on(actions.back)}>${progress ? copy.ui.back : copy.ui.backToAdvice}</button>`}
      </div>
    </form>
  `;
}
