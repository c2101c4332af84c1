import {html, nothing, type TemplateResult} from 'lit';
import {peopleInFour} from '../illustrations/people.js';
import {practiceName, type Location, type Settings} from '../settings.js';
import type {LineId} from '../triage/advice.js';
import {bare} from '../triage/bare.js';
import type {DoorId} from '../triage/doors.js';
import type {Programme} from '../triage/exercises.js';
import type {NodeId, Plan} from '../triage/plan.js';
import {cardSentences, verdict} from './card-view.js';
import {longDate, numericDate} from './dates.js';
import {onPaper} from './doors-view.js';
import {leadView, upperFirst} from './lead.js';
import {levels} from './levels.js';
import {list} from './list-and-fold.js';
import {
  exercisesBeside,
  legText,
  markText,
  momentsView,
  momentView,
  nothingSpecial,
  textsByDoctor,
} from './plan-view.js';
import {afterwardsView, drawingsView, exerciseText, stepsView} from './programme-view.js';
import type {ResultModel} from './result-view.js';
import {personalSignsView, signGroupsView} from './safety-net-view.js';
import {clinicalView} from './summary-view.js';
import {stateNow} from './take-home-words.js';
import type {Wording} from './wording.js';
import {storyLines, telephoneText} from './words.js';

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

/** Who can be called at any hour, where the site says by which number and that does not stand in the card. */
function numbersOnPaper(wording: Wording, {outcome, settings}: ResultModel): TemplateResult | typeof nothing {
  const known = (['own-gp', 'out-of-hours'] as const)
    .filter((door) => !outcome.doorsOnPaper.includes(door))
    .map((door) => [wording.say(wording.copy.doors[door].title), onPaper(wording, door, settings)] as const)
    .filter(([, number]) => number);
  return known.length > 0
    ? html`<p><strong>${known.map(([title, number]) => `${title}: ${number}`).join('. ')}</strong></p>`
    : nothing;
}

/** How it goes today, with room for how it will go on the days to look again, and what to do then. */
function againView(wording: Wording, {outcome, now}: ResultModel): TemplateResult | typeof nothing {
  const {copy} = wording;
  const {takeHome} = copy;
  const {safetyNet} = outcome;
  const state = stateNow(wording, outcome);
  if (!safetyNet || !(state || safetyNet.marks.length > 0)) return nothing;
  const {marks} = safetyNet;
  const byDoctor = marks.some((mark) => mark.byDoctor);
  const row = (date: Date | undefined, text = '', pain = '', doing = ''): TemplateResult =>
    html`<tr>
      <td>${date ? html`<strong>${upperFirst(longDate(date))}${text ? '.' : nothing}</strong> ${text}` : nothing}</td>
      <td>${pain}</td>
      <td>${doing}</td>
    </tr>`;
  return momentView(
    wording,
    takeHome.againTitle,
    takeHome.againHint,
    html`<table>
        <thead>
          <tr>
            ${[takeHome.againDate, takeHome.againPain, takeHome.againDoing].map((title) => html`<th>${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${state ? row(now, '', state.pain, state.doing) : nothing}
          ${marks.map((mark) => row(mark.date, byDoctor ? '' : markText(wording, safetyNet, mark)))}
          ${marks.length === 0 ? [row(undefined), row(undefined)] : nothing}
        </tbody>
      </table>
      ${byDoctor ? html`<p>${textsByDoctor(wording, safetyNet).join(' ')}</p>` : nothing}`,
  );
}

const story = (wording: Wording, {outcome}: ResultModel): TemplateResult =>
  html`<p>${storyLines(wording, outcome.story).join(' ')}</p>`;

/** The first two weeks of the programme: when, how long, and each exercise with how it is done. */
function programmeOnPaper(wording: Wording, programme: Programme, plan: Plan, now: Date): TemplateResult {
  const {copy} = wording;
  return html`${list(stepsView(wording, programme, programme.plan, now), 'bars')}
    <p>${copy.programme.planHint}</p>
    <ul class="exercises">
      ${exercisesBeside(programme, plan.shownAsActs).map(
        (id) =>
          html`<li>
            ${drawingsView(programme, id)}
            <p><strong>${copy.exercises[id].name}.</strong> ${exerciseText(wording, id)}</p>
          </li>`,
      )}
    </ul>`;
}

/** The plan as it hangs on the door of the refrigerator: all that is in sight on the screen, and nothing that unfolds. */
function planOnPaper(wording: Wording, model: ResultModel, plan: Plan): TemplateResult {
  const {copy, say} = wording;
  const {programme, safetyNet} = model.outcome;
  const text = (line: LineId): TemplateResult => html`<p>${say(copy.lines[line])}</p>`;
  const leg = (): unknown => legText(wording, safetyNet);
  const average = (): unknown => [html`<p>${say(copy.timeline.caption)}</p>`, leg()];
  const signs = (): unknown =>
    safetyNet ? [personalSignsView(wording, safetyNet), numbersOnPaper(wording, model)] : nothing;
  const before: {readonly [N in NodeId]?: () => unknown} = bare({
    tell: () =>
      html`<p>${say(copy.plan[model.outcome.tell])}</p>
        ${story(wording, model)}`,
    sooner: signs,
    again: signs,
    weeks: () => (programme ? programmeOnPaper(wording, programme, plan, model.now) : nothing),
    'course-of-hernia': () => peopleInFour(3),
    'course-of-hernia-unsure': () => peopleInFour(3),
  });
  const after: {readonly [N in NodeId]?: () => unknown} = bare({
    course: average,
    'course-unsure': average,
    'course-of-hernia': leg,
    'course-of-hernia-unsure': leg,
  });
  return html`${plan.notes.map(text)}
    <ol class="plan">
      ${momentsView(wording, model, plan, ({node, sections}) => ({
        ...nothingSpecial,
        before: before[node]?.() ?? nothing,
        folds: [
          ...sections.filter(({id}) => id === 'exercise-programme').flatMap(({lines}) => lines.map(text)),
          after[node]?.() ?? nothing,
        ],
      }))}
      ${againView(wording, model)}
    </ol>`;
}

/** Where a wrong advice is reported. */
const errorOnPaper = ({copy: {about}}: Wording, {reportUrl}: Settings): string =>
  `${about.errorTitle} ${reportUrl ? `${about.report}: ${reportUrl.replace('mailto:', '')}` : about.error}`;

/** A part of the rest, unless there is nothing in it. */
const partView = ({heading}: Wording, title: string, texts: readonly string[]): TemplateResult | typeof nothing =>
  texts.length > 0 ? html`<section>${heading(2, title)} ${list(texts, 'lines')}</section>` : nothing;

/**
 * The result on one or two sheets of A4, without anything to press: first the plan, then what is there to look up and to
 * take to a professional.
 */
export function printedResult(wording: Wording, model: ResultModel): TemplateResult {
  const {copy, say, heading} = wording;
  const {outcome, now, settings} = model;
  const name = practiceName(settings);
  const {urgency, doorsOnPaper, telephone, reasons, alsoNote, safetyNet, plan, untilThen, programme} = outcome;
  const sections = plan ? [...plan.nodes, ...plan.groups].flatMap((part) => part.sections) : [];
  const lines = sections.filter(({paper}) => paper).flatMap((section) => section.lines);
  // The card gives the first, but where it only says whom to call.
  const otherReasons = [...(telephone ? reasons : reasons.slice(1)), ...alsoNote];
  const isFull = plan && programme && exercisesBeside(programme, plan.shownAsActs).length > 4;
  return html`<div class="root ${telephone ? 'short' : isFull ? 'full' : ''}" lang="nl">
    <div class="sheet">
      <p class="small">
        ${say(copy.ui.title)}${name ? `, ${name}` : nothing}. ${copy.takeHome.printedOn(numericDate(now))}.
        ${say(copy.ui.notDiagnosis)}
      </p>
      <section class="card ${levels[urgency]}">
        ${heading(0, verdict(wording, outcome))}
        <p>${cardSentences(wording, outcome).join(' ')}</p>
        ${doorsOnPaper.map((door) => html`<p>${doorOnPaper(wording, door, model)}</p>`)}
        ${plan ? plan.card.map((line) => html`<p>${say(copy.lines[line])}</p>`) : nothing}
        <p>
          <strong>${say(copy.ui[outcome.worried])}</strong
          >${outcome.helpline ? ` ${say(copy.ui.suicideHelpline)}` : nothing}
        </p>
      </section>
      ${
        telephone
          ? html`<section>
              ${heading(2, say(copy.ui.sayThis))}
              <blockquote>${telephoneText(wording, telephone)}</blockquote>
              ${list(
                untilThen.map((line) => leadView(say(copy.lines[line]))),
                'lines',
              )}
            </section>`
          : nothing
      }
      ${plan ? planOnPaper(wording, model, plan) : nothing}
    </div>
    <div class="sheet">
      ${
        safetyNet
          ? html`<section>${heading(2, copy.safetyNet.all)} ${signGroupsView(wording, safetyNet.groups)}</section>`
          : nothing
      }
      ${
        programme
          ? html`<section>
              ${heading(2, copy.plan.sections['exercise-programme'])}
              ${list([...stepsView(wording, programme, programme.later, now), html`<span>${afterwardsView(wording, programme)}</span>`], 'bars')}
            </section>`
          : nothing
      }
      ${partView(
        wording,
        say(copy.ui.adviceTitle),
        lines.map((line) => say(copy.lines[line])),
      )}
      ${partView(
        wording,
        telephone ? copy.ui.whyHaste : copy.ui.alsoNote,
        otherReasons.map(({reason}) => say(copy.reasons[reason])),
      )}
      ${
        telephone || plan?.nodes.some(({node}) => node === 'tell')
          ? nothing
          : html`<section>${heading(2, say(copy.ui.summaryTitle))} ${story(wording, model)}</section>`
      }
      <section class="half-page">${heading(2, copy.clinical.title)} ${clinicalView(wording, model)}</section>
      <p class="small">${errorOnPaper(wording, settings)}</p>
    </div>
  </div>`;
}
