/** The JSON and the binary chunk of a .glb. */
export interface GlbChunks {
  json: unknown;
  binary: Uint8Array;
}

const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
const BINARY_CHUNK = 0x004e4942;

/** Takes a .glb apart; throws in plain words when the bytes are not one, or are cut short. */
export function glbChunks(bytes: Uint8Array): GlbChunks {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20 || view.getUint32(0, true) !== MAGIC) throw new Error('not a .glb file');
  if (view.getUint32(8, true) !== bytes.length)
    throw new Error(`the file is ${bytes.length} bytes long and says ${view.getUint32(8, true)}`);
  const jsonLength = view.getUint32(12, true);
  if (view.getUint32(16, true) !== JSON_CHUNK || 20 + jsonLength > bytes.length)
    throw new Error('the JSON chunk is missing or cut short');
  const json: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + jsonLength)));
  const next = 20 + jsonLength;
  if (next + 8 > bytes.length) return { json, binary: new Uint8Array() };
  const length = view.getUint32(next, true);
  if (view.getUint32(next + 4, true) !== BINARY_CHUNK || next + 8 + length > bytes.length)
    throw new Error('the binary chunk is cut short');
  return { json, binary: bytes.subarray(next + 8, next + 8 + length) };
}

/** Puts a .glb together; both chunks are padded to four bytes as the format asks. */
export function glbOf({ json, binary }: GlbChunks): Uint8Array {
  const text = padded(new TextEncoder().encode(JSON.stringify(json)), 0x20);
  const data = padded(binary, 0);
  const total = 12 + 8 + text.length + (data.length > 0 ? 8 + data.length : 0);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, 2, true);
  view.setUint32(8, total, true);
  view.setUint32(12, text.length, true);
  view.setUint32(16, JSON_CHUNK, true);
  bytes.set(text, 20);
  if (data.length > 0) {
    view.setUint32(20 + text.length, data.length, true);
    view.setUint32(24 + text.length, BINARY_CHUNK, true);
    bytes.set(data, 28 + text.length);
  }
  return bytes;
}

function padded(bytes: Uint8Array, filler: number): Uint8Array {
  const out = new Uint8Array(Math.ceil(bytes.length / 4) * 4).fill(filler);
  out.set(bytes);
  return out;
}
