/**
 * UTF-8 without a host's TextEncoder, by the language's own percent codes. Throws a URIError for
 * half a surrogate pair.
 */
export function encodeUtf8(text: string): Uint8Array {
  const coded = encodeURIComponent(text);
  const bytes: number[] = [];
  for (let i = 0; i < coded.length; i++) {
    if (coded[i] === '%') {
      bytes.push(Number.parseInt(coded.slice(i + 1, i + 3), 16));
      i += 2;
    } else {
      bytes.push(coded.charCodeAt(i));
    }
  }
  return Uint8Array.from(bytes);
}

/** Throws a URIError for bytes that are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  const coded = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`);
  return decodeURIComponent(coded.join(''));
}
