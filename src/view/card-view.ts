import {html, nothing, type TemplateResult} from 'lit';
import {legs} from '../illustrations/legs.js';
import {answersOf} from '../triage/questions.js';
import type {Outcome} from '../triage/outcome.js';
import {doorInCardView} from './doors-view.js';
import {levels} from './levels.js';
import type {ResultModel} from './result-view.js';
import type {Wording} from './wording.js';
import {choiceAnswer, lowerFirst} from './words.js';

/** What the card says: of the visitor's own answers, and why. */
export function cardSentences(wording: Wording, {own, card, reasonInCard, goodNews}: Outcome): readonly string[] {
  const {copy, say} = wording;
  return [
    ...(own
      ? [
          say(
            own.leg
              ? copy.card.leg[own.leg]
              : copy.card.pain(
                  lowerFirst(choiceAnswer(wording, 'duration', own.duration)),
                  copy.card.where[own.location],
                ),
          ),
          own.tingles ? copy.card.tingling : '',
          // That reason says so itself.
          own.moving && reasonInCard !== 'hardly-moving' ? copy.card.moving[own.moving] : '',
        ]
      : []),
    reasonInCard ? say(copy.reasons[reasonInCard]) : '',
    say(copy.outcomes[card].intro),
    ...goodNews.map((line) => say(copy.lines[line])),
  ].filter(Boolean);
}

/** What to do, with how soon before it: whoever hears the heading alone has heard both. */
export function verdict({copy, say}: Wording, {card, window, heading}: Outcome): TemplateResult {
  const before = window ? say(copy.windows[window]) : copy.outcomes[card].haste;
  // One heading for who listens, and words apart.
  return html`${before ? html`<small class="label" role="none">${`${before}: `}</small>` : nothing}${say(copy.headings[heading])}`;
}

/** What to do, at once and in words, and the door that comes first. */
export function cardView(wording: Wording, {outcome, settings, added}: ResultModel): TemplateResult {
  const {copy, say, heading} = wording;
  const {urgency, doorInCard: door, own} = outcome;
  const text = html`<p>${cardSentences(wording, outcome).join(' ')}</p>`;
  return html`<section class="card ${levels[urgency]}" part="advice">
    ${heading(1, verdict(wording, outcome), {class: 'verdict', focus: !added})}
    ${
      own?.leg
        ? html`<div class="who">
            ${text}
            <div part="illustration">${legs(answersOf('leg-pain').indexOf(own.leg))}</div>
          </div>`
        : text
    }
    ${door ? doorInCardView(wording, door, outcome, settings) : nothing}
    ${outcome.plan?.card.map((line) => html`<p>${say(copy.lines[line])}</p>`) ?? nothing}
  </section>`;
}
