import {html, nothing, type TemplateResult} from 'lit';
import {practiceName, type Location} from '../settings.js';
import type {LineId} from '../triage/advice.js';
import type {DoorId} from '../triage/doors.js';
import type {Programme} from '../triage/exercises.js';
import {numericDate} from './dates.js';
import {onPaper} from './doors-view.js';
import {levels} from './levels.js';
import {list} from './list-and-fold.js';
import {drawingsView, exerciseText, wholePlanView} from './programme-view.js';
import {cardSentences, verdict} from './card-view.js';
import type {ResultModel} from './result-view.js';
import {clinicalView} from './summary-view.js';
import {markLines, signGroupsView} from './safety-net-view.js';
import {lookAgain, stateNow} from './take-home-words.js';
import type {Wording} from './wording.js';
import {telephoneText} from './words.js';

const waysOnPaper = ({phone, email, url}: Location): readonly string[] => [phone, email, url].filter(Boolean);

/** The practice on paper: everything that is known, or of two that can be reached where each is and one way to it. */
function practiceOnPaper(locations: readonly Location[]): string {
  const inShort = locations.filter((location) => waysOnPaper(location).length > 0).length > 1;
  return locations
    .map((location) => {
      const ways = waysOnPaper(location);
      return [location.name, location.address, ...(inShort ? ways.slice(0, 1) : ways)].filter(Boolean).join(', ');
    })
    .join('; ');
}

/** A door on paper: whom, and the number when the site gives one. */
function doorOnPaper(wording: Wording, door: DoorId, {settings, outcome}: ResultModel): TemplateResult {
  const {copy, say} = wording;
  const known = door === outcome.toPractice ? practiceOnPaper(settings.locations) : onPaper(wording, door, settings);
  return html`<strong>${say(copy.doors[door].title)}${known ? `: ${known}` : nothing}</strong>.
    ${say(copy.doors[door].text)}`;
}

/** How it goes today, with room for how it will go on the days to look again. */
function againView(wording: Wording, model: ResultModel): TemplateResult | typeof nothing {
  const {copy, heading} = wording;
  const {takeHome} = copy;
  const state = stateNow(wording, model.outcome);
  const days = lookAgain(wording, model).map(({date}) => numericDate(date));
  if (!state) return nothing;
  return html`<section class="again">
    ${heading(2, takeHome.againTitle)}
    <p>${takeHome.againHint}</p>
    <table>
      <thead>
        <tr>
          <th>${takeHome.againDate}</th>
          <th>${takeHome.againPain}</th>
          <th>${takeHome.againDoing}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>${numericDate(model.now)}</td>
          <td>${state.pain}</td>
          <td>${state.doing}</td>
        </tr>
        ${[...days, '', ''].slice(0, Math.max(2, days.length)).map(
          (day) =>
            html`<tr>
              <td>${day}</td>
              <td></td>
              <td></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function programmeOnPaper(wording: Wording, programme: Programme, lines: readonly LineId[], now: Date): TemplateResult {
  const {copy, say, heading} = wording;
  return html`<section>
    ${heading(2, say(copy.sections['exercise-programme']))} ${wholePlanView(wording, programme, now)}
    <p>${copy.programme.planHint} <strong>${lines.map((line) => say(copy.lines[line])).join(' ')}</strong></p>
    <ul class="exercises">
      ${programme.exercises.map(
        (id) =>
          html`<li>
            <strong>${copy.exercises[id].name}</strong>${drawingsView(id)}
            <p>${exerciseText(wording, id)}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The result on one or two sheets of A4, without anything to press, and with the half page for the professional. */
export function printedResult(wording: Wording, model: ResultModel): TemplateResult {
  const {copy, say, heading} = wording;
  const {outcome, now, settings} = model;
  const name = practiceName(settings);
  const {urgency, doorsOnPaper, telephone, reasons, alsoNote, safetyNet, programme, sections} = outcome;
  const lines = [
    ...outcome.untilThen,
    ...outcome.goodNews,
    ...sections.filter(({paper}) => paper).flatMap((section) => section.lines),
  ];
  return html`<div class="root" lang="nl">
    <p class="small">
      ${say(copy.ui.title)}${name ? `, ${name}` : nothing}. ${copy.takeHome.printedOn(numericDate(now))}.
      ${say(copy.ui.notDiagnosis)}
    </p>
    <section class="card ${levels[urgency]}">
      ${heading(0, verdict(wording, outcome))}
      <div class="card-body">
        <p>${cardSentences(wording, outcome).join(' ')}</p>
        ${list(
          doorsOnPaper.map((door) => doorOnPaper(wording, door, model)),
          'lines',
        )}
        ${
          telephone
            ? html`<p>${say(copy.ui.sayThis)}:</p>
                <blockquote>${telephoneText(wording, telephone)}</blockquote>`
            : nothing
        }
        <p>
          <strong>${say(copy.ui[outcome.worried])}</strong
          >${outcome.helpline ? ` ${say(copy.ui.suicideHelpline)}` : nothing}
        </p>
      </div>
    </section>
    <section>
      ${heading(2, say(copy.ui.reasonsTitle))}
      ${list(
        reasons.map(({reason}) => say(copy.reasons[reason])),
        'lines',
      )}
      ${
        alsoNote.length > 0
          ? html`${heading(3, copy.ui.alsoNote)}
            ${list(
              alsoNote.map(({reason}) => say(copy.reasons[reason])),
              'lines',
            )}`
          : nothing
      }
    </section>
    ${
      safetyNet
        ? html`<section>
            ${heading(2, say(copy.safetyNet.title))} ${signGroupsView(wording, safetyNet.groups)}
            ${list(markLines(wording, safetyNet), 'lines')}
          </section>`
        : nothing
    }
    ${
      lines.length > 0
        ? html`<section>
            ${heading(2, say(copy.ui.adviceTitle))}${list(
              lines.map((line) => say(copy.lines[line])),
              'lines',
            )}
          </section>`
        : nothing
    }
    ${safetyNet ? againView(wording, model) : nothing}
    ${programme ? programmeOnPaper(wording, programme, sections.find(({id}) => id === 'exercise-programme')?.lines ?? [], now) : nothing}
    <section class="half-page">${heading(2, copy.clinical.title)} ${clinicalView(wording, model)}</section>
  </div>`;
}
