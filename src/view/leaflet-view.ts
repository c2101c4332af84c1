import {html, nothing, type TemplateResult} from 'lit';
import type {Line} from '../copy/line.js';
import type {Settings} from '../settings.js';
import type {SectionId} from '../triage/advice.js';
import type {SlowRecoveryFactor} from '../triage/facts.js';
import {makeLeaflet, type Leaflet} from '../triage/leaflet.js';
import {isSymptom} from '../triage/questions.js';
import {sectionView, therapistsView, tipView} from './advice-view.js';
import {doorView, linksView, practiceView} from './doors-view.js';
import {list} from './list-and-fold.js';
import {scheduleView, tilesView} from './programme-view.js';
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

function contentOf(wording: Wording, settings: Settings, id: SectionId, leaflet: Leaflet): unknown {
  if (id === 'recovery')
    return [
      curveView(wording, null),
      html`<p class="small">${wording.say(wording.copy.timeline.caption)}</p>`,
      figuresView(wording, null),
      factorsView(wording, settings, leaflet),
    ];
  return id === 'exercise-programme'
    ? [tilesView(wording, leaflet.programme.exercises), scheduleView(wording, leaflet.programme, null)]
    : nothing;
}

/**
 * Everything that the check can say, as a leaflet that asks nothing and computes nothing about anybody.
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
  return html`
    <section class="block">
      ${heading(1, own.title, {focus: true})} ${why ? html`<p><strong>${say(why)}</strong></p>` : nothing}
      <p>${own.intro}</p>
    </section>
    <section class="block safety-net">${heading(2, safetyNet.all)} ${signGroupsView(wording, leaflet.signs)}</section>
    <ul class="block doors">
      ${leaflet.doors.map((door) => doorView(wording, door, say(doors[door].title), {toPractice: null, linksBeside: false}, settings))}
    </ul>
    <section class="block">
      ${heading(2, own.marksTitle)}
      ${list([...leaflet.marks.map((weeks) => html`<strong>${own.afterWeeks(weeks)}</strong> ${say(safetyNet.marks[weeks])}`), say(safetyNet.hernia)], 'reasons')}
    </section>
    <section class="block">
      ${heading(2, say(copy.ui.adviceTitle))}
      <p><strong>${own.alarmFirst}</strong></p>
      ${leaflet.sections.map((section) =>
        section.id === 'who-treats-what'
          ? therapistsView(wording, settings, section)
          : sectionView(wording, settings, section, say(copy.sections[section.id]), [
              contentOf(wording, settings, section.id, leaflet),
            ]),
      )}
    </section>
    ${hasSlots ? html`<section class="block">${heading(2, say(doors.practice.title))} ${practiceView(wording, settings, true)} ${linksView(wording, settings)}</section>` : nothing}
    <p class="block">${say(copy.ui.worried)} ${say(copy.ui.suicideHelpline)}</p>
  `;
}
