import {alarmOf, type Alarm} from './alarms.js';
import {askedOn, progress, walk, type Step, type Walk} from './flow.js';
import {questionIds, type Answers, type QuestionId} from './questions.js';
import {
  gates,
  gatesOf,
  isChoice,
  isGate,
  questionsOf,
  screenById,
  type GateId,
  type Part,
  type PartId,
  type ScreenId,
} from './screens.js';

/** Something that can be ticked or chosen on a screen. */
export type ControlId = QuestionId | GateId;

/** What stands on screens that do not count (yet). A tick is `yes`, or `no` where "none of these" was chosen. */
type Draft = {readonly [C in ControlId]?: string};

/** One visitor's state: all of it. Which screen is open, how far it is and what the advice is are computed from it. */
export interface Visit {
  /** The answers that count. */
  readonly answers: Answers;
  /** What is filled in on the open screen, and remembered of screens that were gone back over. */
  readonly draft: Draft;
  /** Where those answers lead: walked when they change, and not when they are shown. */
  readonly path: Walk;
  /** Whether the screen is open to which the advice invites. */
  readonly invited: boolean;
  /** Whether that screen was answered just now, so that the advice says what is new. */
  readonly isPersonalised: boolean;
}

const visitOf = (answers: Answers, draft: Draft, isPersonalised = false, path = walk(answers)): Visit => ({
  answers,
  draft,
  path,
  invited: false,
  isPersonalised,
});

export const newVisit: Visit = visitOf({}, {});

const isInvited = ({screen}: Step): boolean => screenById(screen).onInvitation ?? false;

/** The step that is open: what must be asked before the advice, or what the visitor chose to be asked after it. */
const openStep = ({path: {steps, next, invitation}, invited}: Visit): Step | null =>
  next ?? (invited ? (invitation ?? steps.find(isInvited) ?? null) : null);

/** Takes the invitation that stands on the advice. */
export const personalise = (visit: Visit): Visit => ({...visit, invited: true, isPersonalised: false});

/** A fieldset on the open screen. */
export interface OpenPart {
  readonly id: PartId;
  readonly part: Part;
  /** What can be ticked or chosen, as far as it is asked; gates first. */
  readonly controls: readonly ControlId[];
  /** Those that are ticked, and what each tick means by itself where that is to call now. */
  readonly ticked: readonly ControlId[];
  readonly alarms: {readonly [C in ControlId]?: Alarm};
  /** The answer that is chosen of a question with radios. */
  readonly chosen: string | undefined;
  readonly answered: boolean;
  /** Whether "none of these" is chosen. */
  readonly none: boolean;
}

interface Progress {
  /** Which screen this is for the visitor, counted from 1, and about how many there are. */
  readonly number: number;
  readonly total: number;
  /** From 0 to 1. */
  readonly share: number;
}

export interface OpenScreen {
  readonly id: ScreenId;
  /** How far the check is; null on a screen that comes after the advice. */
  readonly progress: Progress | null;
  readonly parts: readonly OpenPart[];
}

const isQuestion = (control: string): control is QuestionId => questionIds.includes(control as QuestionId);

const without = <R extends {readonly [id: string]: string | undefined}>(record: R, ids: readonly string[]): R =>
  Object.fromEntries(Object.entries(record).filter(([id]) => !ids.includes(id))) as R;

const only = (record: {readonly [id: string]: string | undefined}, ids: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(record).filter(([id]) => ids.includes(id) && isQuestion(id)));

const controlsOf = (part: Part): readonly ControlId[] => [...gatesOf(part), ...questionsOf(part)];

const screenControls = (id: ScreenId): readonly ControlId[] => screenById(id).parts.flatMap(controlsOf);

/** The screen to show, with what is asked there given the draft; null when it is time for the result. */
export function openScreen(visit: Visit): OpenScreen | null {
  const {answers, draft, path} = visit;
  const {steps, next} = path;
  const step = openStep(visit);
  if (!step) return null;
  const screen = screenById(step.screen);
  const number = steps.filter(({position}) => position < step.position).length + 1;
  const before = steps.slice(0, number - 1).flatMap(({questions}) => questions);
  // The draft decides what else is asked on its own screen, and not yet which screens there are: who says there that it
  // is not in the leg after all stays on that screen until going on.
  const questions = askedOn(
    screen,
    {...answers, ...only(draft, screenControls(step.screen))},
    {...only(answers, before)},
    new Set(before),
  );
  const parts = screen.parts.map((part): OpenPart => {
    const controls = controlsOf(part).filter((control) => isGate(control) || questions.includes(control));
    const none = !isChoice(part) && controls.every((control) => draft[control] === 'no');
    const ticked = isChoice(part) ? [] : controls.filter((control) => draft[control] === 'yes');
    const chosen = isChoice(part) ? draft[part.choice] : undefined;
    return {
      id: part.id,
      part,
      controls,
      ticked,
      alarms: Object.fromEntries(controls.map((control) => [control, isChoice(part) ? undefined : alarmOf(control)])),
      chosen,
      answered: none || ticked.length > 0 || chosen !== undefined,
      none,
    };
  });
  return {
    id: step.screen,
    progress: next && {
      number,
      total: steps.filter((one) => !isInvited(one)).length,
      share: progress(path),
    },
    parts: parts.filter(({controls}) => controls.length > 0),
  };
}

/** Chooses an answer of a question with radios. */
export const choose = (visit: Visit, question: QuestionId, answer: string): Visit => ({
  ...visit,
  draft: {...visit.draft, [question]: answer},
});

/** Ticks or unticks one of several symptoms, which takes "none of these" away. */
export function tick(visit: Visit, {controls, none}: OpenPart, control: ControlId, ticked: boolean): Visit {
  const draft = without(visit.draft, none ? controls : [control]);
  return {...visit, draft: ticked ? {...draft, [control]: 'yes'} : draft};
}

/** Chooses "none of these", or takes it back. */
export const tickNone = (visit: Visit, {controls}: OpenPart, ticked: boolean): Visit => ({
  ...visit,
  draft: {
    ...without(visit.draft, controls),
    ...(ticked && Object.fromEntries(controls.map((control) => [control, 'no']))),
  },
});

/**
 * Makes the open screen count and goes on. Answers that are no longer on the path stop counting; they are remembered
 * as a draft, in case the visitor comes back to them. The visit must be on a screen of which every part is answered.
 */
export function advance(visit: Visit): Visit {
  const open = openScreen(visit) as OpenScreen;
  const given: {[question: string]: string} = {};
  for (const control of open.parts.flatMap(({controls}) => controls)) {
    const value = visit.draft[control] ?? 'no';
    if (!isGate(control)) given[control] = value;
    else if (value === 'no') given[gates[control].opens] = gates[control].otherwise;
  }
  const answers = {...visit.answers, ...given} as Answers;
  const path = walk(answers);
  const {counted} = path;
  const left = without(answers, Object.keys(counted));
  const draft = {...without(visit.draft, screenControls(open.id)), ...left};
  // Where every answer counts, that was the path.
  return visitOf(counted, draft, visit.invited, Object.keys(left).length === 0 ? path : undefined);
}

/** Opens a screen that was answered, filled in as it was; its answers do not count until `advance`. */
export function change(visit: Visit, id: ScreenId): Visit {
  const {questions} = visit.path.steps.find(({screen}) => screen === id) as Step;
  const draft: {[control: string]: string} = {};
  for (const control of screenControls(id)) {
    const value = isGate(control)
      ? visit.answers[gates[control].opens] === gates[control].otherwise
        ? 'no'
        : 'yes'
      : questions.includes(control)
        ? visit.answers[control]
        : undefined;
    if (value !== undefined) draft[control] = value;
  }
  const filled = {...visit.draft, ...draft};
  // The advice stands already: what made it more personal counts until something else is said.
  return screenById(id).onInvitation
    ? {...personalise(visit), draft: filled}
    : visitOf(without(visit.answers, questions), filled);
}

/** The screen before the open one, or before the result; null at the very start. */
export function previousScreen({path: {steps, next}}: Visit): ScreenId | null {
  const before = next ? steps.indexOf(next) - 1 : steps.length - 1;
  return steps[before]?.screen ?? null;
}

/** Goes back one screen; from the one that the advice invites to, back to the advice. */
export function back(visit: Visit): Visit {
  if (!visit.path.next && visit.invited) return {...visit, invited: false};
  const previous = previousScreen(visit);
  return previous ? change(visit, previous) : visit;
}
