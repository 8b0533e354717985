import { DESCRIPTOR_BYTES, type SignFeatures } from '../detect/sign-features.ts';
import { crc32 } from './crc32.ts';
import type { CodedImage } from './image-codec.ts';
import {
  CHECKSUM_BYTES,
  FEATURE_BYTES,
  HEADER_BYTES,
  MAGIC,
  PICTURE_BYTES,
  RECORD_BYTES,
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
  thumbnail: CodedImage;
  features: SignFeatures;
};

/** Bytes of a record with so many bytes of id and coded pictures and so many features. */
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
  const { image, thumbnail, features } = sign;
  const id = encodeUtf8(sign.id);
  const pictures = image.bits.length + thumbnail.bits.length;
  const bytes = new Uint8Array(recordBytes(id.length, pictures, features.count));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, bytes.length, true);
  view.setUint8(4, id.length);
  bytes.set(id, 5);
  let at = 5 + id.length;
  view.setFloat64(at, sign.widthMetres, true);
  view.setUint16(at + 8, sign.sourceWidth, true);
  view.setUint16(at + 10, sign.sourceHeight, true);
  at = writePicture(bytes, at + 12, image);
  at = writePicture(bytes, at, thumbnail);
  view.setUint16(at, features.count, true);
  writeFeatures(view, at + 2, sign);
  return bytes;
}

/** Returns where it ends. */
function writePicture(bytes: Uint8Array, at: number, picture: CodedImage): number {
  const view = new DataView(bytes.buffer, at);
  view.setUint16(0, picture.width, true);
  view.setUint16(2, picture.height, true);
  view.setUint16(4, picture.step, true);
  view.setInt8(6, picture.shrinkOne);
  view.setInt8(7, picture.shrinkMore);
  view.setUint16(8, picture.bits.length, true);
  bytes.set(picture.bits, at + PICTURE_BYTES);
  return at + PICTURE_BYTES + picture.bits.length;
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
