import {bare} from './bare.js';
import {ruleRows, type RuleBox, type RuleRow} from './rules.js';
import {precedence, type Appointment} from './urgency.js';

/** What a box reads, without the reason that it gives and the appointment that it asks for. */
export function readBy({because: _, window: _window, eitherDoor: _eitherDoor, ...columns}: RuleBox) {
  return columns;
}

/** The boxes of a row that ask for the same appointment; a row that asks for none is one part. */
export type RulePart = Omit<RuleRow, 'when'> & Appointment & {readonly when: readonly RuleBox[]};

function partsOf(row: RuleRow): readonly RulePart[] {
  const parts: RulePart[] = [];
  for (const box of row.when) {
    const {window, eitherDoor} = box;
    const index = parts.findIndex((part) => part.window === window && part.eitherDoor === eitherDoor);
    const part = parts[index];
    if (part) parts[index] = {...part, when: [...part.when, box]};
    else parts.push({...row, ...(window && {window}), ...(eitherDoor && {eitherDoor}), when: [box]});
  }
  return parts;
}

/** Every part of every row, the most pressing first. */
export const ruleParts: readonly RulePart[] = bare(ruleRows.flatMap(partsOf)).sort(
  (first, second) => precedence(first) - precedence(second),
);
