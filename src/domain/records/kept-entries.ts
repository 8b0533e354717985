/** The entries of anything that was kept; none of what has none. */
export function entriesOf(kept: unknown): [string, unknown][] {
  return typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
}

/** One order everywhere: records that say the same are written alike, and pages that tell each other come to rest. */
export function inOrder<Value>(map: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
