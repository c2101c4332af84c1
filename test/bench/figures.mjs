// What is measured, in which conditions, and what becomes of the samples.

const median = (values) => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** What all others are compared with. */
export const yardstick = 'vanilla';

const cpus = [1, 4, 6];
const networks = [false, true];
/** Nothing is asked of the slowest processor: it takes long, and is there to be seen. */
const mostRounds = (cpu) => (cpu === 6 ? 5 : Infinity);

/**
 * Everything that is looked at in one round; `key` stands before the name of each figure. What `isLong` takes a slow
 * contestant minutes.
 */
export const looks = [
  ...cpus.flatMap((cpu) =>
    networks.map((isSlow) => ({
      key: `load ${cpu}×${isSlow ? ' Slow 4G' : ''}`,
      part: 'load',
      isQuick: isSlow ? cpu === 4 : cpu === 1,
      mostRounds: mostRounds(cpu),
      take: (measurer, contestant) => measurer.load(contestant, {cpu, isSlow}),
    })),
  ),
  ...cpus.map((cpu) => ({
    key: `visit ${cpu}×`,
    part: 'visit',
    isQuick: cpu === 4,
    mostRounds: mostRounds(cpu),
    needsVisitor: true,
    take: (measurer, contestant) => measurer.visit(contestant, {cpu}),
  })),
  ...[1, 10, 100].map((boxes) => ({
    key: `instances ${boxes}`,
    part: 'instances',
    isQuick: boxes === 10,
    needsVisitor: true,
    boxes,
    isLong: boxes > 10,
    take: (measurer, contestant) => measurer.instances(contestant, boxes, {cpu: 4}),
  })),
  {
    key: 'mounts',
    part: 'mounts',
    isQuick: true,
    needsVisitor: true,
    isLong: true,
    // What is left is counted, and hardly differs from round to round.
    mostRounds: 3,
    take: (measurer, contestant, isQuick) => measurer.mounts(contestant, isQuick ? 20 : 200),
  },
];

/** In how many rounds a contestant takes part in a look. */
export function roundsOf({next, isSlow, isSlowest, mostBoxes = Infinity}, look) {
  if ((look.needsVisitor && !next) || look.boxes > mostBoxes) return 0;
  const most = look.mostRounds ?? Infinity;
  const takesMinutes = isSlowest || (isSlow && look.isLong);
  return takesMinutes ? Math.min(look.part === 'mounts' ? 1 : 3, most) : most;
}

/** The samples of a run: of each contestant and figure one for each round. */
export class Samples {
  #values = new Map();

  add(name, figure, round, value) {
    const key = `${name}: ${figure}`;
    if (!this.#values.has(key)) this.#values.set(key, new Map());
    this.#values.get(key).set(round, value);
  }

  /** Undefined when it was not measured. */
  median(name, figure) {
    const values = this.#values.get(`${name}: ${figure}`);
    return values && median([...values.values()]);
  }

  /** The median of the ratios to another contestant in the same round; undefined where either was not measured, or is 0. */
  ratio(name, figure, other = yardstick) {
    const [ours, theirs] = [name, other].map((one) => this.#values.get(`${one}: ${figure}`));
    if (!ours || !theirs) return undefined;
    const ratios = [...ours]
      .filter(([round]) => theirs.get(round) > 0)
      .map(([round, value]) => value / theirs.get(round));
    return ratios.length > 0 ? median(ratios) : undefined;
  }

  /** What was measured, to be written down: contestant → figure → value of each round. */
  toJSON() {
    const all = {};
    for (const [key, values] of this.#values) {
      const [name, figure] = key.split(': ');
      all[name] ??= {};
      all[name][figure] = [...values].map(([round, value]) => [round, Math.round(1000 * value) / 1000]);
    }
    return all;
  }

  static fromJSON(all) {
    const samples = new Samples();
    for (const [name, figures] of Object.entries(all))
      for (const [figure, values] of Object.entries(figures))
        for (const [round, value] of values) samples.add(name, figure, round, value);
    return samples;
  }
}
