/** Computes once for each text: the same sentences stand in hundreds of results. */
export function oncePerText<T extends object | number>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? compute(text);
    known.set(text, value);
    return value;
  };
}
