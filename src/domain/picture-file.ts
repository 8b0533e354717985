import type { Size } from './viewport.ts';

/** What a file says of itself in its first bytes. */
export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp' | 'heic' | 'avif' | 'tiff';

/** A picture's kind, and its size in pixels where its head tells it. */
export type PictureHead = { kind: PictureKind; size: Size | null };

/** How much of a file is read for its head: a photo carries its thumbnail and its colours before its size. */
export const HEAD_BYTES = 524_288;

/** The most that is opened, pixels: unpacked, each takes four bytes of the phone's memory. */
export const MOST_PIXELS = 70_000_000;

/** Reads the head of a picture's file (its first bytes); null for a file that is none. */
export function readPictureHead(bytes: Uint8Array): PictureHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (at: number, length: number) =>
    String.fromCharCode(...bytes.subarray(at, at + length));
  const has = (length: number) => bytes.length >= length;
  if (has(3) && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) {
    return { kind: 'jpeg', size: jpegSize(view) };
  }
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') {
    return { kind: 'png', size: has(24) ? sized(view.getUint32(16), view.getUint32(20)) : null };
  }
  if (text(0, 4) === 'GIF8') {
    const size = has(10) ? sized(view.getUint16(6, true), view.getUint16(8, true)) : null;
    return { kind: 'gif', size };
  }
  if (text(0, 4) === 'RIFF' && text(8, 4) === 'WEBP') {
    return { kind: 'webp', size: has(30) ? webpSize(view, text(12, 4)) : null };
  }
  if (text(0, 2) === 'BM' && has(26)) {
    // A height below nothing means that its rows run from the top.
    const size = sized(view.getInt32(18, true), Math.abs(view.getInt32(22, true)));
    return { kind: 'bmp', size };
  }
  if (text(4, 4) === 'ftyp') {
    const brand = text(8, 4);
    if (/^avi[fs]$/.test(brand)) return { kind: 'avif', size: null };
    if (/^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand)) return { kind: 'heic', size: null };
  }
  if (text(0, 4) === 'II*\0' || text(0, 4) === 'MM\0*') return { kind: 'tiff', size: null };
  return null;
}

/** Whether a picture of this size would be opened. */
export function isOpenable({ width, height }: Size): boolean {
  return width * height <= MOST_PIXELS;
}

function sized(width: number, height: number): Size | null {
  return width > 0 && height > 0 ? { width, height } : null;
}

/** Goes from segment to segment to the frame's header (ITU-T T.81, B.2.2). */
function jpegSize(view: DataView): Size | null {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // C4, C8 and CC are tables and not frames.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sized(view.getUint16(at + 7), view.getUint16(at + 5));
    if (marker === 0xda || marker === 0xd9) return null;
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function webpSize(view: DataView, chunk: string): Size | null {
  if (chunk === 'VP8 ') {
    return sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  }
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true);
    return sized((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
  }
  if (chunk !== 'VP8X') return null;
  const side = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
  return sized(side(24), side(27));
}
