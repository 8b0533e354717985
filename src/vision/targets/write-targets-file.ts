import { DESCRIPTOR_BYTES, type SignFeatures } from '../detect/sign-features.ts';
import { crc32 } from './crc32.ts';
import type { CodedImage } from './image-codec.ts';
import {
  CHECKSUM_BYTES,
  FEATURE_BYTES,
  HEADER_BYTES,
  MAGIC,
  RECORD_BYTES,
  THUMBNAIL_BYTES,
  VERSION,
} from './targets-file.ts';
import { encodeUtf8 } from './utf8.ts';

/** What the file holds of one sign. */
export type SignRecord = {
  id: string;
  widthMetres: number;
  /** Of the picture that it was compiled from, pixels. */
  sourceWidth: number;
  sourceHeight: number;
  image: CodedImage;
  /** Mean greys of THUMBNAIL_BYTES equal parts, row by row. */
  thumbnail: Uint8Array;
  features: SignFeatures;
};

/** Bytes of a record with so many bytes of id and picture and so many features. */
export function recordBytes(idBytes: number, pictureBytes: number, features: number): number {
  return RECORD_BYTES + idBytes + pictureBytes + features * FEATURE_BYTES;
}

/** The file of these signs, whose values must be within its limits; laid out as in `targets-file.ts`. */
export function writeTargetsFile(signs: readonly SignRecord[]): Uint8Array {
  return fileOfRecords(signs.map(encodeRecord));
}

/** Records as they stand in a file, with what belongs before and behind them. */
export function fileOfRecords(records: readonly Uint8Array[]): Uint8Array {
  const content = records.reduce((sum, record) => sum + record.length, 0);
  const file = new Uint8Array(HEADER_BYTES + content + CHECKSUM_BYTES);
  const view = new DataView(file.buffer);
  file.set(MAGIC);
  view.setUint16(8, VERSION, true);
  view.setUint16(10, records.length, true);
  view.setUint32(12, file.length, true);
  let at = HEADER_BYTES;
  for (const record of records) {
    file.set(record, at);
    at += record.length;
  }
  view.setUint32(at, crc32(file.subarray(0, at)), true);
  return file;
}

function encodeRecord(sign: SignRecord): Uint8Array {
  const { image, features } = sign;
  const id = encodeUtf8(sign.id);
  const bytes = new Uint8Array(recordBytes(id.length, image.bits.length, features.count));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, bytes.length, true);
  view.setUint8(4, id.length);
  bytes.set(id, 5);
  let at = 5 + id.length;
  view.setFloat64(at, sign.widthMetres, true);
  view.setUint16(at + 8, sign.sourceWidth, true);
  view.setUint16(at + 10, sign.sourceHeight, true);
  view.setUint16(at + 12, image.width, true);
  view.setUint16(at + 14, image.height, true);
  view.setUint16(at + 16, image.step, true);
  view.setInt8(at + 18, image.shrinkOne);
  view.setInt8(at + 19, image.shrinkMore);
  view.setUint16(at + 20, image.bits.length, true);
  bytes.set(image.bits, at + 22);
  at += 22 + image.bits.length;
  bytes.set(sign.thumbnail, at);
  at += THUMBNAIL_BYTES;
  view.setUint16(at, features.count, true);
  writeFeatures(view, at + 2, sign);
  return bytes;
}

function writeFeatures(view: DataView, from: number, sign: SignRecord): void {
  const { count, descriptors, x, y, width, angle, view: tilt, bright } = sign.features;
  const aspect = sign.sourceHeight / sign.sourceWidth;
  let at = from;
  for (let i = 0; i < count; i++, at += 2) view.setUint16(at, share(x[i] + 0.5), true);
  for (let i = 0; i < count; i++, at += 2) view.setUint16(at, share(y[i] / aspect + 0.5), true);
  for (let i = 0; i < count; i++, at++) view.setUint8(at, angle[i]);
  for (let i = 0; i < count; i++, at++)
    view.setUint8(at, width[i] | (tilt[i] << 3) | (bright[i] << 7));
  for (let i = 0; i < count * DESCRIPTOR_BYTES; i++, at++) view.setUint8(at, descriptors[i]);
}

/** A share of the extent in 65,535ths. */
function share(of: number): number {
  return Math.round(Math.max(0, Math.min(1, of)) * 65_535);
}
