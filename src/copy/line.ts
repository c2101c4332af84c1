/** How the visitor is spoken to. */
export type Pronoun = 'u' | 'je';

/** A text: one for both pronouns, or whole sentences side by side (Dutch changes verb and order with the pronoun). */
export type Line = string | {readonly u: string; readonly je: string};

export const say = (line: Line, pronoun: Pronoun): string => (typeof line === 'string' ? line : line[pronoun]);

/** A line for each id, so that a missing one does not compile. */
export type Lines<Id extends PropertyKey> = {readonly [I in Id]: Line};

/** The same, of texts that address nobody. */
export type Texts<Id extends PropertyKey> = {readonly [I in Id]: string};
