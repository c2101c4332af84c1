import type {Answers, QuestionId} from '../../src/triage/questions.js';
import {gates, type GateId, type ScreenId} from '../../src/triage/screens.js';
import {
  advance,
  choose,
  newVisit,
  openScreen,
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

/** Plays from the start until a screen is open, or the result. */
export function visitTo(answers: Answers, until: ScreenId | null): Visit {
  let visit = newVisit;
  for (let open = openScreen(visit); open && open.id !== until; open = openScreen(visit))
    visit = advance(fill(visit, answers));
  return visit;
}
