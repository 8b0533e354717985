import type { GreyPicture } from '../picture/grey-picture.ts';

const HEADER_BYTES = 8;

/** A picture as bytes: width and height in 32 bits, little end first, then the luma. */
export function packSign({ width, height, luma }: GreyPicture): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + luma.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width, true);
  view.setUint32(4, height, true);
  bytes.set(luma, HEADER_BYTES);
  return bytes;
}

export function unpackSign(bytes: ArrayBuffer): GreyPicture {
  const view = new DataView(bytes);
  return {
    width: view.getUint32(0, true),
    height: view.getUint32(4, true),
    luma: new Uint8Array(bytes, HEADER_BYTES),
  };
}
