// What the README says that browsers hand out of a closed root, read from its table, so that no test keeps a second list.

/**
 * The rows of that table: the names that stand in it as code, and what it says of each engine: `ja`, `nee` or `sommige
 * versies`.
 */
export function holesIn(readme) {
  const [, table = ''] = readme.split('<!-- holes -->');
  const [head, , ...rows] = table
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const columns = {chromium: 'Chrome en Edge', firefox: 'Firefox', webkit: 'Safari'};
  return rows.map((cells) => ({
    what: cells[0],
    names: [...cells[0].matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    in: Object.fromEntries(Object.entries(columns).map(([engine, name]) => [engine, cells[head.indexOf(name)]])),
  }));
}

/** The row that a route out of the root, as `event > getCoalescedEvents > target`, belongs to: by its first step that has one. */
export const rowOf = (rows, route) =>
  route
    .split(' > ')
    .map((step) => rows.find(({names}) => names.includes(step)))
    .find(Boolean);
