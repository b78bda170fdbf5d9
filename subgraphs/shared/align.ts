/**
 * Puts found rows in the order of the keys that were asked, so that a row that a source leaves out never shifts another's.
 * @returns one entry per key; null where nothing was found.
 */
export function alignByKey<K extends string, V>(keys: readonly K[], rows: Iterable<V>, keyOf: (row: V) => K): (V | null)[] {
  const found = new Map<K, V>();
  for (const row of rows) found.set(keyOf(row), row);
  return keys.map((key) => found.get(key) ?? null);
}
