import {
  LitElement,
  html,
  nothing,
  render,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {lookOf, type Look} from './colors.js';
import type {Line} from './copy/line.js';
import {nl} from './copy/nl.js';
import {adopt} from './embed/adopt.js';
import {addDialogStops} from './embed/dialog-stops.js';
import {attachClosedShadow, attachShadow} from './embed/native-shadow.js';
import {markPrivate} from './embed/privacy-marks.js';
import {assertKnownPatients, assertBeforeFirstWords, rehearsal} from './embed/known-patients.js';
import {RugpijnCheckFinishEvent, RugpijnCheckStartEvent, tellSizeChanged} from './events.js';
import {responseOf} from './fhir/response.js';
import {readSettings, type Settings} from './settings.js';
import {styles} from './styles/index.js';
import {calendarFile, saveFile} from './take-home/calendar.js';
import {clearPrint, printView} from './take-home/print.js';
import {localDutchVoice, onVoices, readAloud, stopReading} from './take-home/speech.js';
import {addedTo, outcomeOf} from './triage/outcome.js';
import {once} from './triage/once.js';
import {rulesVersion} from './triage/rules.js';
import {uninvited, type PartId} from './triage/screens.js';
import {rulesAreTooOld} from './triage/shelf-life.js';
import {
  advance,
  back,
  change,
  choose,
  newVisit,
  openScreen,
  personalise,
  tick,
  tickNone,
  type OpenScreen,
  type Visit,
} from './triage/visit.js';
import {near, nextTask, painted, whenIdle} from './turns.js';
import {version} from './version.js';
import {aboutView} from './view/about-view.js';
import {bringIntoView} from './view/into-view.js';
import {leafletView} from './view/leaflet-view.js';
import {printedResult} from './view/print-view.js';
import {readAloudView} from './view/read-aloud-view.js';
import {resultView, type ResultActions, type ResultModel} from './view/result-view.js';
import {safeText} from './view/safe-text.js';
import {screenView, timeLeft, type ScreenActions} from './view/screen-view.js';
import {shellView} from './view/shell-view.js';
import {answersOn, assertOwnWords} from './view/standing-words.js';
import {consultText, remindersFor, shareText} from './view/take-home-words.js';
import {wordingOf, type Wording} from './view/wording.js';

/** A page that begins with more of them has the others drawn when the visitor comes near. */
const DRAWN_AT_ONCE = 10;
let count = 0;
let isReady = false;

/** Whether what an advice needs is being made, while the visitor reads the first screens. */
let isRehearsed = false;

/** Makes what the first screen needs, in tasks of their own: on a slow telephone the page is not held up for long at once. */
const ready = once(async () => {
  try {
    await nextTask();
    attachShadow();
    openScreen(newVisit);
    await nextTask();
  } catch {
    // Whatever the page broke: the check itself finds out, and shows what can still be shown.
  }
  isReady = true;
});

/**
 * A back-pain check for the website of a Dutch practice: it asks the alarm questions first, and says what to do now,
 * whom to call and why. Everything happens in the visitor's browser: no request, no cookie, no storage, and no answer
 * ever leaves the element.
 *
 * @slot - Shown while the script has not run: a telephone number or a link.
 * @slot contact - The practice's own contact block, where its appointment may stand under the advice. It stays the page's
 *   own: a page can see whether it is shown. Use the `contact-…` attributes where that may not be.
 *
 * @fires {RugpijnCheckStartEvent} rugpijn-check-start - The visitor left the first screen. No data; does not bubble.
 * @fires {RugpijnCheckFinishEvent} rugpijn-check-finish - An advice was reached; not again when it only becomes more
 *   personal. No data, not even which; does not bubble.
 *
 * @csspart heading - Every heading.
 * @csspart question - The group of one question.
 * @csspart answers - The list of answers of a question.
 * @csspart answer - One answer.
 * @csspart button - Every button, telephone buttons too.
 * @csspart advice - The card that says what to do.
 * @csspart reasons - Why.
 * @csspart illustration - A drawing, or the positions of one exercise.
 *
 * @cssprop --rugpijn-check-accent-color - Buttons, chosen answers and focus.
 * @cssprop --rugpijn-check-on-accent-color - Text on the accent colour.
 * @cssprop --rugpijn-check-text-color - Text.
 * @cssprop --rugpijn-check-muted-color - Text of lesser weight.
 * @cssprop --rugpijn-check-background-color - The panel behind everything.
 * @cssprop --rugpijn-check-surface-color - Answers and cards.
 * @cssprop --rugpijn-check-border-color - Lines round answers and cards.
 * @cssprop --rugpijn-check-border-radius - Corners.
 * @cssprop --rugpijn-check-font-family - The font; the page's own by default.
 * @cssprop --rugpijn-check-font-size - The size of text; never under 16 px.
 * @cssprop --rugpijn-check-space - The distance between things.
 * @cssprop --rugpijn-check-scroll-margin-top - What a sticky header of the page covers.
 */
export class RugpijnCheckElement extends LitElement {
  /** `attachInternals` would hand the closed root to any script. */
  static readonly disabledFeatures = ['internals'];

  static override properties: PropertyDeclarations = {
    pronoun: {},
    mode: {},
    topic: {},
    headingLevel: {attribute: 'heading-level'},
    practiceType: {attribute: 'practice-type'},
    contactName: {attribute: 'contact-name'},
    contactPhone: {attribute: 'contact-phone'},
    contactEmail: {attribute: 'contact-email'},
    contactAddress: {attribute: 'contact-address'},
    contactUrl: {attribute: 'contact-url'},
    contact2Name: {attribute: 'contact-2-name'},
    contact2Phone: {attribute: 'contact-2-phone'},
    contact2Email: {attribute: 'contact-2-email'},
    contact2Address: {attribute: 'contact-2-address'},
    contact2Url: {attribute: 'contact-2-url'},
    offers: {},
    gpPhone: {attribute: 'gp-phone'},
    outOfHoursPhone: {attribute: 'out-of-hours-phone'},
    programmeUrl: {attribute: 'programme-url'},
    lifestyleUrl: {attribute: 'lifestyle-url'},
    therapistUrl: {attribute: 'therapist-url'},
    reportUrl: {attribute: 'report-url'},
    colorScheme: {attribute: 'color-scheme'},
    accentColor: {attribute: 'accent-color'},
    reviewedBy: {attribute: 'reviewed-by'},
    reviewedVersion: {attribute: 'reviewed-version'},
    fhir: {},
  };

  /** Which version of the software runs: with two on one page, the first wins. */
  static readonly version = version;

  /** Which version of the rules decides, as a date. */
  static readonly rulesVersion = rulesVersion;

  /** How the visitor is addressed: `u` (default) or `je`. */
  declare pronoun: 'u' | 'je';
  /** What it shows: `check` (default), or `leaflet`, the same advice without questions. */
  declare mode: 'check' | 'leaflet';
  /** What the check starts from: `back` (default), or `hernia`, which asks the same under the title "Heb ik een hernia?". */
  declare topic: 'back' | 'hernia';
  /** The level of the check's own heading, 1 to 6; 2 by default. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | '1' | '2' | '3' | '4' | '5' | '6';
  /** Whose site this is: `physiotherapy` (default), `gp` or `other`. */
  declare practiceType: 'physiotherapy' | 'gp' | 'other';
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
  /** Name of the second location of the practice. */
  declare contact2Name: string;
  /** Telephone number of the second location. */
  declare contact2Phone: string;
  /** E-mail address of the second location. */
  declare contact2Email: string;
  /** Street address of the second location, on one line. */
  declare contact2Address: string;
  /** Page on which an appointment at the second location can be made. */
  declare contact2Url: string;
  /**
   * Who else treats at the practice, as a list with spaces: `pelvic-physiotherapist`, `manual-therapist`,
   * `exercise-therapist`, `occupational-therapist`, `psychosomatic-care`, `company-doctor`, `rehabilitation-physician`.
   */
  declare offers: string;
  /** Telephone number of the visitor's GP, for a site whose visitors all have the same one. */
  declare gpPhone: string;
  /** Telephone number of the huisartsenpost. */
  declare outOfHoursPhone: string;
  /** Page of the site's own online programme. */
  declare programmeUrl: string;
  /** Page of the site about sleep, weight, condition and other things of lifestyle. */
  declare lifestyleUrl: string;
  /** Page on which a physiotherapist can be found. */
  declare therapistUrl: string;
  /** Where somebody reports a wrong advice: a page, or an e-mail address. */
  declare reportUrl: string;
  /** Colours: `auto` (default, follows the page's own background), `light` or `dark`. */
  declare colorScheme: 'auto' | 'light' | 'dark';
  /** The site's own colour as `#rrggbb`, made darker or lighter where text in it would be hard to read. */
  declare accentColor: string;
  /** Name, role and date of the clinician who reviewed the rules; shown only with `reviewedVersion`. */
  declare reviewedBy: string;
  /** The version of the rules that was reviewed; for any other version the check says that nobody has. */
  declare reviewedVersion: string;
  /** `yes` for a button that saves the answers for the record of a practice, as a file on the visitor's device; `no` (default) for none. */
  declare fhir: string;

  // Native private fields, and `updated` hides Lit's own: what serializes an element must not find the answers.
  #visit: Visit = newVisit;
  #missing: readonly PartId[] = [];
  /** The text that was copied last. */
  #copied = '';
  /** What the last press of a take-home button led to, or what the last tick took away. */
  #notice = '';
  /** The reading aloud that goes on; another check on the page, or another reader, may end it. */
  #reading: object | undefined;
  #forgetVoices: (() => void) | undefined;
  /** One for the element: the same reminders a second time replace the first. */
  readonly #calendarId = `${Date.now()}`;
  #failed = false;
  #look: Look = {scheme: 'light', style: ''};
  /** Whether the first screen was left since the check was started. */
  #started = false;
  /** Whether a visitor's action opens another screen, so that focus has to follow. Never true on load. */
  #moved = false;
  /** Whether a result was reached that is not announced yet. */
  #finished = false;
  /** How often the visitor came to another screen or result, or to what is missing on one. */
  #shown = 0;
  /** Whether that was by a press in the check, of which the second half may still come. */
  #came = false;
  /** What the result is made from, as long as parts of it are still to come. */
  #unfinished: ResultModel | undefined;
  /** How many parts of the result stand there: what is in sight comes at once, the rest one by one. */
  #partsShown = 1;
  /** Settled when the whole result stands there. */
  #whole: Promise<void> | undefined;
  /** Whether the first screen was painted, so that what is closed under it may follow. */
  #isPainted = false;
  /** Settled when that stands there too. */
  #closedPart: Promise<void> | undefined;
  /** How many answers must stand on the open screen. */
  #answersShown = 0;
  /** The words of every question and answer of this visit. */
  #said = new Set<string>();

  /** Starts again, without any answer. */
  restart(): void {
    this.#visit = newVisit;
    this.#missing = [];
    this.#started = false;
    this.#finished = false;
    this.#moved = false;
    this.#shown++;
    this.#came = false;
    this.#leaveScreen();
    this.#redraw();
  }

  /** What was made of the screen that was there goes with it. */
  #leaveScreen(): void {
    this.#partsShown = 1;
    this.#copied = '';
    this.#notice = '';
    this.#stopReading();
    clearPrint();
  }

  /** Trackers and session recorders read through an open root; this one is closed to them. */
  protected override createRenderRoot(): ShadowRoot {
    const root = attachClosedShadow(this);
    adopt(root, styles);
    return root;
  }

  /** A page moved it to another document. */
  adoptedCallback(): void {
    if (this.renderRoot) adopt(this.renderRoot as ShadowRoot, styles);
  }

  /** The checks that a page begins with come when all is ready for them. Until then what stands in the tag stays. */
  async #connectWhenReady(): Promise<void> {
    await ready();
    if (++count > DRAWN_AT_ONCE) await near(this);
    if (this.isConnected) this.connectedCallback();
  }

  override connectedCallback(): void {
    // In an editor they would be saved with the page.
    if (!this.isContentEditable) markPrivate(this);
    if (!isReady) {
      void this.#connectWhenReady();
      return;
    }
    super.connectedCallback();
    if (!this.isContentEditable) addDialogStops(this, nl.ui.stops);
    this.#forgetVoices ??= onVoices(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forgetVoices?.();
    this.#forgetVoices = undefined;
    this.#leaveScreen();
  }

  /** Reads the page before any check on it draws: in Chromium a look between two drawings costs as much as all before it. */
  protected override async scheduleUpdate(): Promise<void> {
    this.#guard(() => {
      this.#look = lookOf(this, this.#wording().settings);
    });
    // A turn, from the language itself: a page may have put something else in the place of Promise.
    await (async () => {})();
    await super.scheduleUpdate();
  }

  /** Rendering must never end in a blank: whatever goes wrong, the leaflet stays, or else 112 and the GP. */
  protected override performUpdate(): void {
    if (this.#failed) return;
    this.#guard(() => super.performUpdate());
  }

  #guard(action: () => void): void {
    try {
      action();
    } catch {
      this.#failed = true;
      this.#unfinished = undefined;
      const text = this.#withoutCheck();
      this.renderRoot.replaceChildren(text);
      if (this.#moved || this.#started)
        (text.querySelector<HTMLElement>('.target') ?? text).focus({preventScroll: true});
    }
  }

  /** The leaflet in a box of its own, because what failed may have left the usual place half done. */
  #withoutCheck(): HTMLElement {
    try {
      assertKnownPatients();
      const {wording, settings} = this.#wording();
      const box = document.createElement('div');
      render(
        shellView(wording, settings, lookOf(this, settings), {
          content: leafletView(wording, settings, nl.leaflet.broken),
          about: aboutView(wording, settings),
        }),
        box,
      );
      return box;
    } catch {
      return safeText();
    }
  }

  #wording(): {readonly wording: Wording; readonly settings: Settings} {
    const settings = readSettings(this, document.baseURI, rulesVersion);
    return {wording: wordingOf(nl, settings.pronoun, settings.headingLevel), settings};
  }

  /** Draws what has become of the state; a result is made anew. */
  #redraw(): void {
    this.#unfinished = undefined;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.size > 0) this.#unfinished = undefined;
  }

  protected override render(): TemplateResult {
    const {wording, settings} = this.#wording();
    const outdated: Line | undefined = rulesAreTooOld(new Date()) ? nl.leaflet.outdated : undefined;
    const asLeaflet = settings.mode === 'leaflet' || outdated;
    const reader = readAloudView(wording, Boolean(localDutchVoice()), Boolean(this.#reading), () => this.#readScreen());
    if (asLeaflet) assertKnownPatients();
    const open = asLeaflet ? null : openScreen(this.#visit);
    const step = asLeaflet ? leafletView(wording, settings, outdated) : this.#renderStep(wording, settings, open);
    const left = open ? timeLeft(wording, open) : '';
    const content = html`${reader} ${step}`;
    const about =
      asLeaflet || open ? aboutView(wording, settings, (make) => (this.#isPainted ? make() : nothing)) : nothing;
    const model = {content, about, shown: this.#shown, came: this.#came, timeLeft: left};
    const shell = shellView(wording, settings, this.#look, model);
    return html`<slot name="start"></slot>${shell}<slot name="end"></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const key of Object.keys(this)) Object.defineProperty(this, key, {enumerable: false});
    // Makes each box what its attribute says, without the property that session recorders put their own setter in.
    this.renderRoot.querySelector('form')?.reset();
    this.#checkWords();
    if (this.#finished) this.dispatchEvent(new RugpijnCheckFinishEvent());
    this.#finished = false;
    this.#closedPart ??= this.#showClosed();
    if (this.#unfinished) this.#whole ??= this.#showRest();
    if (!this.#moved) return;
    this.#moved = false;
    // The words of the error and not the first answer: so they are heard, once, each time, and they are in sight.
    const error = this.renderRoot.querySelector<HTMLElement>('.error');
    const target = error ?? this.renderRoot.querySelector<HTMLElement>('.target');
    target?.focus({preventScroll: true});
    // Of what is new with the 112 and the time left above it.
    if (target) bringIntoView(target, error ?? this.renderRoot.querySelector('.root') ?? target);
    tellSizeChanged();
  }

  /** Adds what is closed under the first screen, where nobody waits for it any more. */
  async #showClosed(): Promise<void> {
    try {
      await painted();
      // Whoever on the page waited for the same paint goes first.
      await nextTask();
    } catch {
      // A page put something else in the place of what gives turns.
    }
    this.#isPainted = true;
    this.requestUpdate();
    await super.getUpdateComplete();
  }

  /** Lets the parts of the result that are still to come have their turns, each in a task of its own. */
  async #showRest(): Promise<void> {
    try {
      await painted();
      while (this.#unfinished) {
        this.#partsShown++;
        this.requestUpdate();
        await nextTask();
      }
    } catch {
      // A page put something else in the place of what gives turns: then all of it comes at once.
      this.#partsShown = Infinity;
      this.requestUpdate();
    }
    this.#whole = undefined;
    tellSizeChanged();
  }

  /** A part that is still to come is no complete update. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#closedPart;
    await this.#whole;
    return isComplete;
  }

  #renderStep(wording: Wording, settings: Settings, open: OpenScreen | null): TemplateResult {
    if (open) {
      this.#answersShown = answersOn(open);
      const {topic} = settings;
      const model = {shown: this.#shown, topic, open, missing: this.#missing, notice: this.#notice};
      return screenView(wording, model, this.#screenActions);
    }
    return this.#renderResult(wording, settings);
  }

  /** As much of the result as has its turn. A part that stands there is not made again when another comes. */
  #renderResult(wording: Wording, settings: Settings): TemplateResult {
    const isBegun = this.#unfinished !== undefined;
    const model = this.#unfinished ?? this.#resultModel(settings);
    let parts = 0;
    const view = resultView(wording, model, this.#resultActions, (make) =>
      ++parts > this.#partsShown ? nothing : guard([model], make),
    );
    this.#unfinished = parts > this.#partsShown ? model : undefined;
    // Also when all of it is there: a page may have put something else in the place of a built-in since the first part.
    if (!this.#unfinished) assertKnownPatients();
    else if (!isBegun) assertBeforeFirstWords();
    return view;
  }

  #resultModel(settings: Settings): ResultModel {
    const now = new Date();
    const {answers, isPersonalised} = this.#visit;
    const site = {practice: settings.practiceType, topic: settings.topic};
    const outcome = outcomeOf(answers, now, site);
    return {
      outcome,
      added: isPersonalised ? addedTo(outcomeOf(uninvited(answers), now, site), outcome) : null,
      settings,
      now,
      copied: this.#copied,
      takeHome: {
        canCopy: Boolean(navigator.clipboard),
        // A frame that may not share says so only when asked.
        canShare: 'share' in navigator && navigator.canShare?.({text: version}) !== false,
        canSaveFhir: settings.fhir === 'yes',
        notice: this.#notice,
      },
    };
  }

  readonly #screenActions: ScreenActions = {
    choose: (question, answer) => this.#guard(() => this.#fill(choose(this.#visit, question, answer))),
    tick: (part, control, ticked, notice) =>
      this.#guard(() => this.#fill(tick(this.#visit, part, control, ticked), notice)),
    tickNone: (part, ticked, notice) => this.#guard(() => this.#fill(tickNone(this.#visit, part, ticked), notice)),
    next: () => this.#guard(() => this.#next()),
    back: () => this.#guard(() => this.#go(back(this.#visit))),
  };

  readonly #resultActions: ResultActions = {
    change: (screen) => this.#guard(() => this.#go(change(this.#visit, screen))),
    personalise: () => this.#guard(() => this.#go(personalise(this.#visit))),
    back: () => this.#guard(() => this.#go(back(this.#visit))),
    restart: () => this.#guard(() => this.#go(newVisit)),
    copy: (text) => void this.#copy(text),
    print: () =>
      void this.#takeHome((wording, model) =>
        printView(printedResult(wording, model)) ? '' : nl.takeHome.done.noPrint,
      ),
    saveReminders: () =>
      void this.#takeHome((wording, model) => {
        const file = calendarFile(remindersFor(wording, model), model.now, this.#calendarId);
        saveFile(this.renderRoot, nl.takeHome.fileName, 'text/calendar', file);
        return nl.takeHome.done.calendar;
      }),
    saveFhir: () =>
      void this.#takeHome((_, {settings, now}) => {
        const response = responseOf(this.#visit.path, now, settings.pronoun);
        saveFile(this.renderRoot, nl.takeHome.fhirFileName, 'application/fhir+json', response);
        return nl.takeHome.done.fhir;
      }),
    copyConsult: () =>
      void this.#takeHome(async (wording, model) => {
        await navigator.clipboard.writeText(consultText(wording, model));
        return nl.takeHome.done.copy;
      }),
    share: () =>
      void this.#takeHome((wording, model) =>
        navigator.share({title: wording.say(nl.ui.title), text: shareText(wording, model.outcome)}),
      ),
  };

  /** Whether the words that stand there are those of the answers that count: after each render, and before each act. */
  #checkWords(): void {
    const form = this.renderRoot.querySelector('form');
    if (form) assertOwnWords(form, this.#shown, this.#answersShown, this.#said);
  }

  #fill(visit: Visit, notice = ''): void {
    this.#checkWords();
    if (!isRehearsed) whenIdle(rehearsal);
    isRehearsed = true;
    this.#visit = visit;
    this.#notice = notice;
    const parts = openScreen(visit)?.parts ?? [];
    this.#missing = this.#missing.filter((id) => parts.some((part) => part.id === id && !part.answered));
    this.#redraw();
  }

  #next(): void {
    this.#checkWords();
    const open = openScreen(this.#visit);
    const missing = (open?.parts ?? []).filter(({answered}) => !answered).map(({id}) => id);
    if (missing.length === 0) {
      const visit = advance(this.#visit);
      if (open?.id === openScreen(visit)?.id) throw new Error('a screen that leads nowhere');
      this.#go(visit);
    } else {
      this.#missing = missing;
      this.#moved = true;
      this.#came = true;
      this.#shown++;
      this.#redraw();
    }
  }

  #go(visit: Visit): void {
    // An advice that only became more personal was finished before.
    this.#finished = this.#visit.path.next !== null && !openScreen(visit);
    this.#visit = visit;
    this.#missing = [];
    this.#moved = true;
    this.#came = true;
    this.#shown++;
    this.#leaveScreen();
    this.#redraw();
    const starts = !this.#started && visit !== newVisit;
    this.#started = visit !== newVisit;
    // Last, because the page may answer with a restart.
    if (starts) this.dispatchEvent(new RugpijnCheckStartEvent());
  }

  /** Makes something to take along, from what stands there now, and says how that went. */
  async #takeHome(
    make: (wording: Wording, model: ResultModel) => Promise<string | void> | string | void,
  ): Promise<void> {
    try {
      const {wording, settings} = this.#wording();
      this.#notice = (await make(wording, this.#resultModel(settings))) ?? '';
    } catch (error) {
      // A share sheet that the visitor closes again is no failure.
      this.#notice = error instanceof DOMException && error.name === 'AbortError' ? '' : nl.takeHome.done.failed;
    }
    this.#redraw();
  }

  #readScreen(): void {
    const voice = localDutchVoice();
    if (this.#reading || !voice) {
      this.#stopReading();
      return;
    }
    const reading = {};
    this.#reading = reading;
    this.#redraw();
    const read = [...this.renderRoot.querySelectorAll<HTMLElement>('.emergency-line, .progress-text, .step')];
    const buttons = read.flatMap((part) => [...part.querySelectorAll('button')].map(({innerText}) => innerText.trim()));
    const lines = read.flatMap(({innerText}) => innerText.split('\n')).map((line) => line.trim());
    readAloud(
      lines.filter((line) => line && !buttons.includes(line)),
      voice,
      () => {
        // The end of an earlier reading comes late.
        if (this.#reading !== reading) return;
        this.#reading = undefined;
        this.#redraw();
      },
    );
  }

  #stopReading(): void {
    if (!this.#reading) return;
    this.#reading = undefined;
    stopReading();
    this.#redraw();
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = text;
    } catch {
      // The browser or the page's policy refuses: the text stands there to be read.
      this.#notice = nl.takeHome.done.failed;
    }
    this.#redraw();
  }
}

// A page may have given all objects a `state` or a `type`, and Lit would take it for an option.
for (const options of Object.values(RugpijnCheckElement.properties)) Object.setPrototypeOf(options, null);

declare global {
  interface HTMLElementTagNameMap {
    'rugpijn-check': RugpijnCheckElement;
  }
}
