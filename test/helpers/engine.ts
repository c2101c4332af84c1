export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine that runs the tests. */
export const engine: Engine = /Firefox\//.test(navigator.userAgent)
  ? 'firefox'
  : /Chrome\//.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/** Whether this engine can do something that some can't; where it can't, the run says so and why. */
export function can(what: string, cannot: {readonly [E in Engine]?: string}): boolean {
  const reason = cannot[engine];
  if (reason !== undefined) console.log(`not in ${engine}: ${what}: ${reason}`);
  return reason === undefined;
}
