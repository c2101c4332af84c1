/**
 * Takes their prototype from all objects of a table, so that no key seems to be there which is not: a page may have given
 * all objects an `advice`. Lists keep theirs, without which they are none.
 */
export function bare<T>(table: T): T {
  if (typeof table === 'object' && table !== null) {
    Object.values(table).forEach(bare);
    if (!Array.isArray(table)) Object.setPrototypeOf(table, null);
  }
  return table;
}
