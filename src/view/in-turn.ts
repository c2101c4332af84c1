/** How a part of a view comes that need not be there at once: gives what `make` makes, or what stands there until then. */
export type InTurn = (make: () => unknown) => unknown;

/** Everything together, for who can wait. */
export const atOnce: InTurn = (make) => make();
