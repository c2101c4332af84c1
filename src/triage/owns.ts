/** Whether `record` has this key itself. Not by `in`: a page may have given all objects properties of its own. */
export const owns = <T extends object, K extends string>(
  record: T,
  key: K,
): record is Extract<T, {readonly [P in K]: unknown}> => Object.keys(record).includes(key);
