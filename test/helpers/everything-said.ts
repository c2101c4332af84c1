import {say, type Pronoun} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import {isOfficeTime} from '../../src/triage/office-time.js';
import {outcomeOf} from '../../src/triage/outcome.js';
import type {Answers} from '../../src/triage/questions.js';
import {rulesVersion} from '../../src/triage/rules.js';
import type {ScreenId} from '../../src/triage/screens.js';
import {urgencies, type Urgency} from '../../src/triage/urgency.js';
import {safeText} from '../../src/view/safe-text.js';
import {vignettes} from '../triage/vignettes.js';
import {everything, make, queryAll} from './element.js';
import {person, uninvited} from './person.js';
import {site} from './situation.js';
import {stretchesOf, type Stretch} from './reading.js';
import {answerScreen, hasResult, inside, legends, play, press, textOf} from './visitor.js';

/** Something that a visitor can come to read, whole and with everything unfolded. */
export interface Said {
  readonly kind: 'screen' | 'outcome' | 'leaflet' | 'round it';
  /** Which screen or outcome it is. */
  readonly id: ScreenId | Urgency | 'leaflet' | 'about' | 'safe text';
  /** Whose it is, when it differs from visitor to visitor. */
  readonly who: string;
  readonly stretches: readonly Stretch[];
}

const stepOf = (element: RugpijnCheckElement): Element => inside(element).querySelector('.step') as Element;

/** Chooses all there is: every tick, and of each list the last answer, which is the one that brings up more questions. */
async function chooseAll(element: RugpijnCheckElement): Promise<void> {
  for (let shown = 0; shown < legends(element).length;) {
    shown = legends(element).length;
    for (const box of queryAll(element, '.answers input[type=checkbox]:not(:checked)')) box.click();
    for (const list of queryAll(element, '.answers:has(input[type=radio])'))
      [...list.querySelectorAll('input')].at(-1)?.click();
    await element.updateComplete;
  }
}

async function untickAll(element: RugpijnCheckElement): Promise<void> {
  for (const box of queryAll(element, 'input[type=checkbox]:checked')) box.click();
  await element.updateComplete;
}

/** Every screen: what it says to who skips it, and what it says to who chooses all there is. */
async function screensSaid(pronoun: Pronoun): Promise<Said[]> {
  const said: Said[] = [];
  const element = await make(`pronoun="${pronoun}"`);
  const screens = Object.entries(nl.screens).map(([id]) => id as ScreenId);
  const legendOf = new Map(screens.map((id) => [id, ''] as const));
  for (let count = 0; legendOf.size > 0; count++) {
    if (count > 20) throw new Error(`never met: ${[...legendOf.keys()].join(', ')}`);
    // The last screen is asked of who takes the invitation on the advice.
    if (hasResult(element)) await press(element, nl.ui.invitation.button);
    await press(element, nl.ui.next);
    const errors = queryAll(element, '.error')
      .map((error) => stretchesOf(error))
      .flat();
    await chooseAll(element);
    const id = screenOf(legends(element)[0] ?? '', pronoun);
    legendOf.delete(id);
    said.push({kind: 'screen', id, who: '', stretches: [...stretchesOf(stepOf(element)), ...errors]});
    await untickAll(element);
    await answerScreen(element, everything, pronoun);
  }
  element.remove();
  const hernia = await make(`topic="hernia" pronoun="${pronoun}"`);
  said.push({kind: 'screen', id: 'alarm-now', who: 'who came with the hernia', stretches: stretchesOf(stepOf(hernia))});
  hernia.remove();
  return said;
}

/** The screen that starts with this question: each part stands first on at most one. */
function screenOf(legend: string, pronoun: Pronoun): ScreenId {
  const part = Object.entries(nl.parts).find(([, {legend: line}]) => say(line, pronoun) === legend)?.[0];
  if (part === undefined) throw new Error(`no such question: "${legend}"`);
  return part as ScreenId;
}

const [year = 0, month = 1, day = 1] = rulesVersion.split('-').map(Number);
const soon = [0, 1, 2].map((days) => new Date(Date.UTC(year, month - 1, day + days, 10)));
/** A working day while the rules are young, so that the same is said whenever the test runs. */
const office = soon.find(isOfficeTime) ?? new Date();
const evening = new Date(office.getTime() + 10 * 60 * 60 * 1000);

/** Does something by another clock, as the visitor's device would have it. */
async function at<T>(now: Date, act: () => Promise<T>): Promise<T> {
  const Original = Date;
  const stopped = class extends Original {
    constructor(...given: readonly number[]) {
      if (given.length === 0) super(now.getTime());
      else super(...(given as [number, number, number]));
    }
  };
  Object.defineProperty(globalThis, 'Date', {configurable: true, writable: true, value: stopped});
  try {
    return await act();
  } finally {
    Object.defineProperty(globalThis, 'Date', {configurable: true, writable: true, value: Original});
  }
}

/** What the result of somebody is made of, by id. */
function partsOf(answers: Answers, now: Date): string[] {
  const outcome = outcomeOf(answers, now, site());
  const {urgency, window, heading, reasons, alsoNote, untilThen, sections, programme, factors, safetyNet} = outcome;
  return [
    urgency,
    `${urgency} ${window ?? ''}`,
    heading,
    ...reasons.map(({reason}) => reason),
    ...alsoNote.map(({reason}) => `also ${reason}`),
    ...untilThen,
    ...sections.flatMap(({id, lines}) => [`${urgency} ${id}`, ...lines]),
    ...(programme?.exercises ?? []),
    ...factors.map(({question}) => `factor ${question}`),
    ...(safetyNet?.groups ?? []).flatMap(({signs}) => signs.map((sign) => JSON.stringify(sign))),
    ...(safetyNet?.marks ?? []).map(
      ({weeks, byDoctor, byPhysiotherapist}) => `mark ${weeks} ${String(byDoctor)} ${String(byPhysiotherapist)}`,
    ),
  ];
}

/** Test patients who together get everything that a result can hold: each has something that those before them have not. */
function readers(): readonly {readonly id: string; readonly answers: Answers; readonly now: Date}[] {
  const met = new Set<string>();
  return vignettes.flatMap(({id, answers: given}, index) => {
    const answers = person(given);
    const now = index % 2 === 0 ? office : evening;
    const parts = partsOf(answers, now);
    if (parts.every((part) => met.has(part))) return [];
    for (const part of parts) met.add(part);
    return {id, answers, now};
  });
}

type SaidTo = {readonly [P in Pronoun]: readonly Said[]};

/** The same result is read in both: a check that is asked to changes its pronoun where it stands. */
async function outcomesSaid(): Promise<SaidTo> {
  const said: {readonly [P in Pronoun]: Said[]} = {u: [], je: []};
  const sayHow = async (element: RugpijnCheckElement, who: string, given: Answers, now: Date): Promise<void> => {
    const {urgency} = outcomeOf(given, now, site());
    for (const pronoun of ['je', 'u'] as const) {
      element.setAttribute('pronoun', pronoun);
      await element.updateComplete;
      said[pronoun].push({kind: 'outcome', id: urgency, who, stretches: stretchesOf(stepOf(element))});
    }
  };
  for (const {id, answers, now} of readers())
    await at(now, async () => {
      const element = await make('fhir="yes"');
      await play(element, uninvited(answers));
      await sayHow(element, id, uninvited(answers), now);
      if (queryAll(element, 'button').some((button) => textOf(button) === nl.ui.invitation.button)) {
        await press(element, nl.ui.invitation.button);
        await answerScreen(element, answers, 'u');
        await sayHow(element, `${id}, who took the invitation`, answers, now);
      }
      element.remove();
    });
  const missing = urgencies.filter((urgency) => said.u.filter(({id}) => id === urgency).length < 3);
  if (missing.length > 0) throw new Error(`fewer than three patients: ${missing.join(', ')}`);
  return said;
}

let collected: Promise<SaidTo> | undefined;

/** Every screen, every outcome for enough people to meet everything in it, the leaflet, and what stands round each. */
export const everythingSaid = (): Promise<SaidTo> => (collected ??= collect());

async function collect(): Promise<SaidTo> {
  const outcomes = await outcomesSaid();
  return {
    u: [
      ...(await screensSaid('u')),
      ...outcomes.u,
      ...(await leafletSaid('u')),
      // In u only, whatever the page asks for.
      {kind: 'round it', id: 'safe text', who: '', stretches: stretchesOf(safeText())},
    ],
    je: [...(await screensSaid('je')), ...outcomes.je, ...(await leafletSaid('je'))],
  };
}

async function leafletSaid(pronoun: Pronoun): Promise<Said[]> {
  const leaflet = await make(
    `mode="leaflet" pronoun="${pronoun}" offers="manual-therapist" programme-url="/programma" lifestyle-url="/leefstijl" report-url="/fout"`,
  );
  const root = inside(leaflet).querySelector('.root') as Element;
  const round = root.cloneNode(true) as Element;
  round.querySelector('.step')?.remove();
  return [
    {kind: 'leaflet', id: 'leaflet', who: '', stretches: stretchesOf(stepOf(leaflet))},
    {kind: 'round it', id: 'about', who: '', stretches: stretchesOf(round)},
  ];
}

const titles = new Set(Object.values(nl.sources));

/** What a visitor gets as something to read, and not to look up, to fill in or to hand on. */
export const isForReading = ({text, inside: [own, ...around]}: Stretch): boolean =>
  // The name of a publication is its makers' text: "Richtlijn Wervelmetastasen" can't be put more plainly.
  !titles.has(text) &&
  // The half page in clinical terms is written to be handed to a professional, under a heading that says so.
  !own?.closest('dl.clinical') &&
  !own?.matches('p:has(+ dl.clinical)') &&
  // The eleven digits of the pain scale.
  !around.some((element) => element.matches('.digits'));

/** A button is one or two words; counted as sentences, they would hide long ones in the average. */
export const isControl = ({inside: [own]}: Stretch): boolean => own?.matches('button, a.button') ?? false;
