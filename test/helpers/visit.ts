import type {Answers, QuestionId} from '../../src/triage/questions.js';
import {gates, type GateId, type ScreenId} from '../../src/triage/screens.js';
import {
  advance,
  choose,
  newVisit,
  openScreen,
  personalise,
  tick,
  tickNone,
  type OpenPart,
  type Visit,
} from '../../src/triage/visit.js';

/** A fieldset of the open screen. */
export const part = (visit: Visit, id: string): OpenPart =>
  openScreen(visit)?.parts.find((candidate) => candidate.id === id) as OpenPart;

/** Fills in the open screen as somebody with `answers` would. */
export function fill(visit: Visit, answers: Answers): Visit {
  let filled = visit;
  const done = new Set<string>();
  for (;;) {
    const next = openScreen(filled)?.parts.find(({id}) => !done.has(id));
    if (!next) return filled;
    done.add(next.id);
    if ('choice' in next.part) filled = choose(filled, next.part.choice, answers[next.part.choice] as string);
    else {
      const wanted = next.controls.filter((control) =>
        control in gates
          ? answers[gates[control as GateId].opens] !== gates[control as GateId].otherwise
          : answers[control as QuestionId] === 'yes',
      );
      filled = tickNone(filled, part(filled, next.id), wanted.length === 0);
      for (const control of wanted) filled = tick(filled, part(filled, next.id), control, true);
    }
  }
}

/** Goes on until a screen is open, or the advice; takes the invitation that stands on it when `answers` answer that. */
export function goOn(from: Visit, answers: Answers, until: ScreenId | null): Visit {
  let visit = from;
  for (;;) {
    const {next, invitation} = visit.path;
    if (!next && invitation?.questions.every((question) => answers[question] !== undefined)) visit = personalise(visit);
    const open = openScreen(visit);
    if (!open || open.id === until) return visit;
    visit = advance(fill(visit, answers));
  }
}

/** Plays from the start until a screen is open, or the advice. */
export const visitTo = (answers: Answers, until: ScreenId | null): Visit => goOn(newVisit, answers, until);
