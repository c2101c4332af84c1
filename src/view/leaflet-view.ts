import {html, nothing, type TemplateResult} from 'lit';
import type {Line} from '../copy/line.js';
import type {Settings} from '../settings.js';
import type {Section, SectionId} from '../triage/advice.js';
import {bare} from '../triage/bare.js';
import type {SlowRecoveryFactor} from '../triage/facts.js';
import {makeLeaflet, type Leaflet} from '../triage/leaflet.js';
import type {NodeId} from '../triage/plan.js';
import {isSymptom} from '../triage/questions.js';
import {professionsView, sectionView, tipView} from './advice-view.js';
import {doorView, linksView, practiceView} from './doors-view.js';
import {list} from './list-and-fold.js';
import {momentView, twoView} from './plan-view.js';
import {reviewText} from './review-text.js';
import {exercisesView, scheduleView, walksView} from './programme-view.js';
import {signGroupsView} from './safety-net-view.js';
import {curveView, figuresView} from './timeline-view.js';
import type {Wording} from './wording.js';

/** What makes recovery harder, each with what helps. */
function factorsView(wording: Wording, settings: Settings, {factors}: Leaflet): TemplateResult {
  const {copy, say, heading} = wording;
  const name = (factor: SlowRecoveryFactor): string =>
    isSymptom(factor) ? say(copy.symptoms[factor]) : copy.choices[factor].topic;
  return html`${heading(3, say(copy.ui.factorsTitle))}
  ${list(
    factors.map((factor) => html`<strong>${name(factor)}.</strong> ${tipView(wording, settings, factor)}`),
    'lines',
  )}`;
}

/** Sections as they unfold, with what is special to them. */
function foldsView(
  wording: Wording,
  settings: Settings,
  leaflet: Leaflet,
  sections: readonly Section[],
  titles?: Wording['copy']['plan']['sections'],
): TemplateResult {
  const {copy, say} = wording;
  const special: {readonly [S in SectionId]?: () => readonly unknown[]} = bare({
    recovery: () => [figuresView(wording, null), factorsView(wording, settings, leaflet)],
    'exercise-programme': () => [scheduleView(wording, leaflet.programme, null)],
  });
  return html`<div class="folds">
    ${sections.map((section) =>
      sectionView(
        wording,
        settings,
        section,
        titles?.[section.id] ?? say(copy.sections[section.id]),
        special[section.id]?.(),
      ),
    )}
  </div>`;
}

/**
 * Everything that the check can say, as a leaflet that asks nothing and computes nothing about anybody: when to call, then
 * the plan that holds for everybody, then what else there is to know.
 * @param why why there is a leaflet instead of the check, when that was not the page's choice
 * @param hasSlots whether it stands in the element, so that the site's own contact block can be in it
 */
export function leafletView(
  wording: Wording,
  settings: Settings,
  why: Line | undefined,
  hasSlots = true,
): TemplateResult {
  const {copy, say, heading} = wording;
  const {leaflet: own, safetyNet, doors} = copy;
  const leaflet = makeLeaflet(settings.topic);
  const {plan, programme} = leaflet;
  const titles: {readonly [N in NodeId]?: string} = bare({
    today: say(copy.sections['what-you-can-do']),
    weeks: own.firstWeeks,
  });
  const drawn: {readonly [N in NodeId]?: () => readonly [unknown, unknown]} = bare({
    weeks: () => [walksView(wording, programme, null), exercisesView(wording, programme, programme.exercises)],
    course: () => [curveView(wording, null), html`<p class="small">${say(copy.timeline.caption)}</p>`],
  });
  const open = (section: Section): TemplateResult =>
    list(
      section.lines.map((line) => say(copy.lines[line])),
      'lines',
    );
  return html`<div class="result">
    <section class="block">
      ${heading(1, own.title, {class: 'part-title', focus: true})}
      ${why ? html`<p><strong>${say(why)}</strong></p>` : nothing}
      <p>${own.intro}</p>
    </section>
    <ol class="plan">
      ${momentView(
        wording,
        safetyNet.all,
        undefined,
        html`<div class="safety-net">${signGroupsView(wording, leaflet.signs)}</div>
          <ul class="doors">
            ${leaflet.doors.map((door) => doorView(wording, door, say(doors[door].title), {toPractice: null, linksBeside: false}, settings))}
          </ul>
          <p><strong>${own.alarmFirst}</strong></p>`,
        'alert',
      )}
      ${leaflet.first.map((section) => momentView(wording, say(copy.sections[section.id]), undefined, open(section)))}
      ${plan.nodes.map(({node, lines, sections}) => {
        const texts = lines.map((line) => html`<p>${say(copy.lines[line])}</p>`);
        const [before, beside] = drawn[node]?.() ?? [];
        return momentView(
          wording,
          titles[node] ?? say(copy.plan.nodes[node].title),
          undefined,
          html`${beside ? twoView(before, html`${beside} ${texts}`) : texts}
          ${foldsView(wording, settings, leaflet, sections, copy.plan.sections)}`,
        );
      })}
      ${leaflet.marks.map((weeks) =>
        momentView(
          wording,
          own.afterWeeks(weeks),
          undefined,
          html`<p>${say(safetyNet.marks[weeks])}</p>
            ${weeks === 6 ? html`<p>${say(safetyNet.hernia)}</p>` : nothing}`,
        ),
      )}
    </ol>
    ${leaflet.professions.map(
      (section) =>
        html`<section class="block">
          ${heading(2, say(copy.sections[section.id]))} ${professionsView(wording, settings, section)}
        </section>`,
    )}
    ${hasSlots ? html`<section class="block">${heading(2, say(doors.practice.title))} ${practiceView(wording, settings, true)} ${linksView(wording, settings)}</section>` : nothing}
    <section>
      ${heading(2, copy.plan.more)}
      <div class="more">
        ${plan.groups.map(
          ({group, sections}) =>
            html`<div>
              ${heading(3, say(copy.plan.groups[group]))} ${foldsView(wording, settings, leaflet, sections)}
            </div>`,
        )}
      </div>
    </section>
    <p class="worried">${say(copy.ui.worried)} ${say(copy.ui.suicideHelpline)}</p>
    <p class="small">${reviewText(copy, settings.reviewedBy)}.</p>
  </div>`;
}
