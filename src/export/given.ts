/** `value`, which has to be there: the document is not made without it. */
export const given = <T>(value: T | undefined, what: string): T => {
  if (value === undefined || value === '') throw new Error(`the decision table misses ${what}`);
  return value;
};
