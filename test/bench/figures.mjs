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

/**
 * Everything that is looked at in one round; `key` stands before the name of each figure. What `isLong` takes a slow
 * contestant minutes, who takes part in the first rounds only; the slowest takes part in nothing later.
 */
export const looks = [
  ...cpus.flatMap((cpu) =>
    networks.map((isSlow) => ({
      key: `load ${cpu}×${isSlow ? ' Slow 4G' : ''}`,
      part: 'load',
      isQuick: isSlow ? cpu === 4 : cpu === 1,
      take: (measurer, contestant) => measurer.load(contestant, {cpu, isSlow}),
    })),
  ),
  ...cpus.map((cpu) => ({
    key: `visit ${cpu}×`,
    part: 'visit',
    isQuick: cpu === 4,
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
    // What is left is counted, and no time: it hardly differs from round to round.
    isSeldom: true,
    take: (measurer, contestant, isQuick) => measurer.mounts(contestant, isQuick ? 20 : 200),
  },
];

const fewRounds = 3;

/** Whether a contestant takes part in a look in this round. */
export function takesPart({next, isSlow, isSlowest, mostBoxes = Infinity}, look, round) {
  if (look.needsVisitor && !next) return false;
  if (look.boxes > mostBoxes) return false;
  return round < fewRounds || !(look.isSeldom || isSlowest || (isSlow && look.isLong));
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

  /** All medians and ratios, to be written down. */
  toJSON() {
    const all = {};
    for (const key of this.#values.keys()) {
      const [name, figure] = key.split(': ');
      const values = [...this.#values.get(key).values()];
      all[name] ??= {};
      all[name][figure] = {
        median: this.median(name, figure),
        ratio: this.ratio(name, figure),
        lowest: Math.min(...values),
        highest: Math.max(...values),
        rounds: values.length,
      };
    }
    return all;
  }
}
