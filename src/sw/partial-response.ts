/**
 * Cuts the bytes out of a whole response that a `Range` header asks for, as media players do; a
 * header that asks for nothing sensible gets 416, several ranges at once get the whole.
 */
export async function partialResponse(range: string, whole: Response): Promise<Response> {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range.trim());
  if (asked === null) return whole;
  const body = await whole.blob();
  const bounds = boundsOf(asked[1] ?? '', asked[2] ?? '', body.size);
  const headers = new Headers(whole.headers);
  // What was stored is decoded; its old length and encoding no longer hold.
  headers.delete('Content-Encoding');
  if (bounds === null) {
    headers.set('Content-Range', `bytes */${body.size}`);
    return new Response(null, { status: 416, headers });
  }
  const { first, last } = bounds;
  headers.set('Content-Range', `bytes ${first}-${last}/${body.size}`);
  headers.set('Content-Length', String(last - first + 1));
  return new Response(body.slice(first, last + 1, body.type), { status: 206, headers });
}

/** First and last byte, both included; null when the file has no such bytes. */
function boundsOf(from: string, to: string, size: number): { first: number; last: number } | null {
  if (from === '' && to === '') return null;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last && first < size ? { first, last } : null;
}
