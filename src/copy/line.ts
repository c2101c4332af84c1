/** How the visitor is spoken to. */
export type Pronoun = 'u' | 'je';

/** A text: one for both pronouns, or whole sentences side by side (Dutch changes verb and order with the pronoun). */
export type Line = string | {readonly u: string; readonly je: string};

export const say = (line: Line, pronoun: Pronoun): string => (typeof line === 'string' ? line : line[pronoun]);
