/** First and last byte, both included. */
export type ByteRange = { first: number; last: number };

/**
 * Reads a `Range` header against a file of `size` bytes, as media players send it: null where the
 * whole is to be sent (several ranges, or nothing sensible), `unsatisfiable` where the file has no such bytes.
 */
export function readRange(header: string, size: number): ByteRange | 'unsatisfiable' | null {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  if (asked === null) return null;
  const [, from = '', to = ''] = asked;
  if (from === '' && to === '') return 'unsatisfiable';
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last && first < size ? { first, last } : 'unsatisfiable';
}
