import {LitElement, html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {pageScheme} from './color-scheme.js';
import {nl} from './copy/nl.js';
import {RugpijnCheckFinishEvent, RugpijnCheckStartEvent} from './events.js';
import {readSettings, type Settings} from './settings.js';
import {styles} from './styles.js';
import {decide} from './triage/assess.js';
import {progress, walk} from './triage/flow.js';
import {rulesVersion} from './triage/rules.js';
import type {PartId} from './triage/screens.js';
import {advance, back, change, choose, newVisit, openScreen, skip, tick, tickNone, type Visit} from './triage/visit.js';
import {version} from './version.js';
import {aboutView} from './view/about-view.js';
import {safeText} from './view/safe-text.js';
import {resultView, type ResultActions} from './view/result-view.js';
import {emergencyLine, screenView, type ScreenActions} from './view/screen-view.js';
import {voiceOf, type Voice} from './view/voice.js';

/**
 * A back-pain check for the website of a Dutch practice: it asks the alarm questions first, and says what to do now,
 * whom to call and why. Everything happens in the visitor's browser: no request, no cookie, no storage, and no answer
 * ever leaves the element.
 *
 * @slot - Shown while the script has not run: a telephone number or a link.
 * @slot contact - The practice's own contact block, where its appointment may stand under the advice.
 *
 * @fires rugpijn-check-start - The visitor left the first screen. No data; does not bubble.
 * @fires rugpijn-check-finish - A result is shown. No data, not even which; does not bubble.
 *
 * @csspart heading - Every heading.
 * @csspart question - The group of one question.
 * @csspart answers - The list of answers of a question.
 * @csspart answer - One answer.
 * @csspart button - Every button, telephone buttons too.
 * @csspart advice - The card that says what to do.
 * @csspart reasons - Why.
 *
 * @cssprop [--rugpijn-check-accent-color=#0b5c6b] - Buttons, chosen answers and focus.
 * @cssprop [--rugpijn-check-on-accent-color=#fff] - Text on the accent colour.
 * @cssprop [--rugpijn-check-text-color] - Text.
 * @cssprop [--rugpijn-check-muted-color] - Text of lesser weight.
 * @cssprop [--rugpijn-check-background-color] - The panel behind everything.
 * @cssprop [--rugpijn-check-surface-color] - Answers and cards.
 * @cssprop [--rugpijn-check-border-color] - Lines round answers and cards.
 * @cssprop [--rugpijn-check-border-radius=0.6em] - Corners.
 * @cssprop [--rugpijn-check-font-family=inherit] - The font; the page's own by default.
 * @cssprop [--rugpijn-check-font-size] - The size of text; never under 16 px.
 * @cssprop [--rugpijn-check-space=1em] - The distance between things.
 * @cssprop [--rugpijn-check-scroll-margin-top=1em] - What a sticky header of the page covers.
 */
export class RugpijnCheckElement extends LitElement {
  static override styles = styles;

  /** Trackers and session recorders read through an open root; this one is closed to them. */
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, mode: 'closed'};

  static override properties: PropertyDeclarations = {
    pronoun: {},
    mode: {},
    headingLevel: {attribute: 'heading-level'},
    practiceType: {attribute: 'practice-type'},
    contactName: {attribute: 'contact-name'},
    contactPhone: {attribute: 'contact-phone'},
    contactEmail: {attribute: 'contact-email'},
    contactAddress: {attribute: 'contact-address'},
    contactUrl: {attribute: 'contact-url'},
    gpPhone: {attribute: 'gp-phone'},
    outOfHoursPhone: {attribute: 'out-of-hours-phone'},
    programmeUrl: {attribute: 'programme-url'},
    therapistUrl: {attribute: 'therapist-url'},
    colorScheme: {attribute: 'color-scheme'},
    reviewedBy: {attribute: 'reviewed-by'},
    reviewedVersion: {attribute: 'reviewed-version'},
  };

  /** Which version of the software runs: with two on one page, the first wins. */
  static readonly version = version;

  /** Which version of the rules decides, as a date. */
  static readonly rulesVersion = rulesVersion;

  /** How the visitor is addressed: `u` (default) or `je`. */
  declare pronoun: string;
  /** What it shows: `check` (default). */
  declare mode: string;
  /** The level of the check's own heading, 1 to 6; 2 by default. */
  declare headingLevel: string | number;
  /** Whose site this is: `physiotherapy` (default), `gp` or `other`. */
  declare practiceType: string;
  /** Name of the practice. */
  declare contactName: string;
  /** Telephone number of the practice. */
  declare contactPhone: string;
  /** E-mail address of the practice. */
  declare contactEmail: string;
  /** Street address of the practice, on one line. */
  declare contactAddress: string;
  /** Page on which an appointment can be made. */
  declare contactUrl: string;
  /** Telephone number of the visitor's GP, for a site whose visitors all have the same one. */
  declare gpPhone: string;
  /** Telephone number of the huisartsenpost. */
  declare outOfHoursPhone: string;
  /** Page of the site's own online programme. */
  declare programmeUrl: string;
  /** Page on which a physiotherapist can be found. */
  declare therapistUrl: string;
  /** Colours: `auto` (default, follows the page's own background), `light` or `dark`. */
  declare colorScheme: string;
  /** Name, role and date of the clinician who reviewed the rules; shown only with `reviewedVersion`. */
  declare reviewedBy: string;
  /** The version of the rules that was reviewed; for any other version the check says that nobody has. */
  declare reviewedVersion: string;

  private _visit: Visit = newVisit;
  private _missing: readonly PartId[] = [];
  private _copied = false;
  private _failed = false;
  /** Whether the first screen was left since the check was started. */
  private _started = false;
  /** Whether a visitor's action opens another screen, so that focus has to follow. Never true on load. */
  private _moved = false;

  /** Starts again, without any answer. */
  restart(): void {
    this._visit = newVisit;
    this._missing = [];
    this._started = false;
    this.requestUpdate();
  }

  /** Rendering must never end in a blank: whatever goes wrong, 112 and the GP stay. */
  protected override performUpdate(): void {
    if (this._failed) return;
    try {
      super.performUpdate();
    } catch {
      this._failed = true;
      this.renderRoot.replaceChildren(safeText());
    }
  }

  protected override render(): TemplateResult {
    const settings = readSettings(this, document.baseURI, rulesVersion);
    const voice = voiceOf(nl, settings.pronoun, settings.headingLevel);
    return html`<div class="root ${pageScheme(this, settings.colorScheme)}" lang="nl">
      ${voice.heading(0, voice.say(nl.ui.title), {class: 'title'})} ${emergencyLine(voice)} ${this._renderStep(voice, settings)}
      ${aboutView(voice, settings)}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this._moved) return;
    this._moved = false;
    const missing = this.renderRoot.querySelector<HTMLElement>('.missing input');
    const target = missing ?? this.renderRoot.querySelector<HTMLElement>('.target');
    target?.focus({preventScroll: true});
    const {top = 0} = target?.getBoundingClientRect() ?? {};
    if (top < 0 || top > innerHeight) (target?.closest('fieldset') ?? target)?.scrollIntoView();
  }

  private _renderStep(voice: Voice, settings: Settings): TemplateResult {
    const {draft} = this._visit;
    const open = openScreen(this._visit);
    const path = walk(this._visit.answers);
    if (open && path.next) {
      const index = path.steps.indexOf(path.next);
      const model = {
        open,
        draft,
        number: index + 1,
        total: path.steps.length,
        progress: progress(path),
        isFirst: index === 0,
        missing: this._missing,
      };
      return screenView(voice, model, this._screenActions);
    }
    const answers = path.counted;
    const model = {
      assessment: decide(answers),
      answers,
      steps: path.steps,
      settings,
      now: new Date(),
      copied: this._copied,
      canCopy: Boolean(navigator.clipboard),
    };
    return resultView(voice, model, this._resultActions);
  }

  private readonly _screenActions: ScreenActions = {
    choose: (question, answer) => this._fill(choose(this._visit, question, answer)),
    tick: (part, control, ticked) => this._fill(tick(this._visit, part, control, ticked)),
    tickNone: (part, ticked) => this._fill(tickNone(this._visit, part, ticked)),
    next: () => this._next(),
    back: () => this._go(back(this._visit)),
    skip: () => this._go(skip(this._visit)),
  };

  private readonly _resultActions: ResultActions = {
    change: (screen) => this._go(change(this._visit, screen)),
    back: () => this._go(back(this._visit)),
    restart: () => this._go(newVisit),
    copy: (text) => void this._copy(text),
  };

  private _fill(visit: Visit): void {
    this._visit = visit;
    const parts = openScreen(visit)?.parts ?? [];
    this._missing = this._missing.filter((id) => parts.some((part) => part.id === id && !part.answered));
    this.requestUpdate();
  }

  private _next(): void {
    const missing = (openScreen(this._visit)?.parts ?? []).filter(({answered}) => !answered).map(({id}) => id);
    if (missing.length === 0) this._go(advance(this._visit));
    else {
      this._missing = missing;
      this._moved = true;
      this.requestUpdate();
    }
  }

  private _go(visit: Visit): void {
    this._visit = visit;
    this._missing = [];
    this._copied = false;
    this._moved = true;
    this.requestUpdate();
    if (!this._started && visit !== newVisit) this.dispatchEvent(new RugpijnCheckStartEvent());
    this._started = visit !== newVisit;
    if (!openScreen(visit)) this.dispatchEvent(new RugpijnCheckFinishEvent());
  }

  private async _copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this._copied = true;
      this.requestUpdate();
    } catch {
      // The browser or the page's policy refuses: the text stands there to be selected.
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rugpijn-check': RugpijnCheckElement;
  }
}
