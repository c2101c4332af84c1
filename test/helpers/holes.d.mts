export interface Hole {
  readonly what: string;
  readonly names: readonly string[];
  readonly in: {readonly [engine in 'chromium' | 'firefox' | 'webkit']: 'ja' | 'nee' | 'sommige versies'};
}
export function holesIn(readme: string): readonly Hole[];
export function rowOf(rows: readonly Hole[], route: string): Hole | undefined;
