import { DESCRIPTOR_BYTES, type SignFeatures } from '../detect/sign-features.ts';
import { VIEWS } from '../detect/simulated-views.ts';
import { crc32 } from './crc32.ts';
import { type CodedImage, decodeImage } from './image-codec.ts';
import type { GreyImage } from './shrink-image.ts';
import type { SignTarget } from './sign-target.ts';
import {
  CHECKSUM_BYTES,
  FEATURE_BYTES,
  HEADER_BYTES,
  MAGIC,
  MOST_ASPECT,
  MOST_FEATURES,
  MOST_FILE_BYTES,
  MOST_PICTURE_PIXELS,
  MOST_SIGNS,
  MOST_THUMBNAIL_PIXELS,
  NARROWEST_METRES,
  PICTURE_BYTES,
  RECORD_BYTES,
  VERSION,
  WIDEST_METRES,
} from './targets-file.ts';
import { TargetsFileError } from './targets-file-error.ts';
import { decodeUtf8 } from './utf8.ts';

/** A small picture has no exact shape: the shorter side of a long sign's thumbnail is six pixels. */
const MOST_ASPECT_ROUNDED = 1.25 * MOST_ASPECT;

/**
 * The signs of a file that `compileTargets` made; throws a TargetsFileError, and nothing else, for
 * any other bytes. Nothing is allocated by a length that has not been checked, and the signs keep
 * no part of `file`.
 */
export function readTargetsFile(file: Uint8Array): SignTarget[] {
  const records = splitTargetsFile(file);
  const ids = new Set<string>();
  return records.map((record, i) => {
    const sign = readRecord(record, `sign ${i + 1} of ${records.length}`);
    if (ids.has(sign.id)) fail(`has two signs with the id "${sign.id}"`);
    ids.add(sign.id);
    return sign;
  });
}

/** The signs' records as they stand in the file, parts of it; throws as `readTargetsFile` for a file that is not whole. */
export function splitTargetsFile(given: Uint8Array): Uint8Array[] {
  // Node's Buffer is a Uint8Array whose `slice` does not copy.
  const file = new Uint8Array(given.buffer, given.byteOffset, given.length);
  const count = checkFrame(file);
  const end = file.length - CHECKSUM_BYTES;
  const records: Uint8Array[] = [];
  let at = HEADER_BYTES;
  for (let i = 0; i < count; i++) {
    const name = `sign ${i + 1} of ${count}`;
    if (end - at < RECORD_BYTES) fail(`ends before ${name}`);
    const size = new DataView(file.buffer, file.byteOffset + at, 4).getUint32(0, true);
    if (size < RECORD_BYTES || size > end - at)
      fail(`says that ${name} has ${size} bytes, and there are ${end - at}`);
    records.push(file.subarray(at, at + size));
    at += size;
  }
  if (at !== end) fail(`has ${end - at} bytes after its last sign`);
  return records;
}

/** Checks what surrounds the signs; gives their number. */
function checkFrame(file: Uint8Array): number {
  if (file.length > MOST_FILE_BYTES)
    fail(`has ${file.length} bytes; ${MOST_FILE_BYTES} are the most that are read`);
  if (MAGIC.some((byte, i) => i < file.length && file[i] !== byte))
    fail('is none: it does not begin as one');
  if (file.length < HEADER_BYTES + CHECKSUM_BYTES)
    fail(`is cut off: it has only ${file.length} bytes`);
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const version = view.getUint16(8, true);
  if (version !== VERSION)
    fail(
      `is of version ${version}, this program reads version ${VERSION}: compile the signs again`,
    );
  const length = view.getUint32(12, true);
  if (length > file.length) fail(`is cut off: ${file.length} of ${length} bytes are there`);
  if (length < file.length) fail(`has ${file.length - length} bytes too many`);
  const end = length - CHECKSUM_BYTES;
  if (view.getUint32(end, true) !== crc32(file.subarray(0, end)))
    fail('is damaged: its checksum does not agree');
  const count = view.getUint16(10, true);
  if (count < 1 || count > MOST_SIGNS) fail(`has ${count} signs; 1 to ${MOST_SIGNS} are allowed`);
  return count;
}

function readRecord(record: Uint8Array, name: string): SignTarget {
  const view = new DataView(record.buffer, record.byteOffset, record.length);
  const idBytes = view.getUint8(4);
  if (RECORD_BYTES + idBytes > record.length) fail(`ends within the id of ${name}`);
  const id = readId(record.subarray(5, 5 + idBytes), name);
  let at = 5 + idBytes;
  const widthMetres = view.getFloat64(at, true);
  if (!(widthMetres >= NARROWEST_METRES && widthMetres <= WIDEST_METRES))
    fail(`says that "${id}" is ${widthMetres} m wide`);
  const sourceWidth = view.getUint16(at + 8, true);
  const sourceHeight = view.getUint16(at + 10, true);
  if (!isShape(sourceWidth, sourceHeight))
    fail(`gives "${id}" the shape ${sourceWidth}×${sourceHeight}`);
  const image = readPicture(record, at + 12, id, MOST_PICTURE_PIXELS);
  at += 12 + PICTURE_BYTES + image.bits.length;
  const thumbnail = readPicture(record, at, id, MOST_THUMBNAIL_PIXELS);
  at += PICTURE_BYTES + thumbnail.bits.length;
  if (at + 2 > record.length) fail(`ends before the features of "${id}"`);
  const count = view.getUint16(at, true);
  if (count > MOST_FEATURES)
    fail(`gives "${id}" ${count} features; ${MOST_FEATURES} are the most that are allowed`);
  if (at + 2 + count * FEATURE_BYTES !== record.length)
    fail(`gives "${id}" ${count} features, and they do not fill its record`);
  const aspect = sourceHeight / sourceWidth;
  const features = readFeatures(record, at + 2, count, aspect);
  if (features.view.some((view) => view >= VIEWS.length))
    fail(`describes "${id}" in a view that there is not`);
  return {
    id,
    widthMetres,
    aspect,
    features,
    image: decodedOnce(image),
    thumbnail: decodedOnce(thumbnail),
  };
}

function readId(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) fail(`gives ${name} an empty id`);
  try {
    return decodeUtf8(bytes);
  } catch {
    return fail(`gives ${name} an id that is not UTF-8`);
  }
}

function readPicture(record: Uint8Array, at: number, id: string, mostPixels: number): CodedImage {
  if (at + PICTURE_BYTES > record.length) fail(`ends before a picture of "${id}"`);
  const view = new DataView(record.buffer, record.byteOffset + at, PICTURE_BYTES);
  const width = view.getUint16(0, true);
  const height = view.getUint16(2, true);
  if (!isShape(width, height, MOST_ASPECT_ROUNDED) || width * height > mostPixels)
    fail(`gives "${id}" a picture of ${width}×${height} pixels`);
  const step = view.getUint16(4, true);
  if (step === 0) fail(`gives "${id}" a picture without a quantiser step`);
  const shrinkOne = view.getInt8(6);
  const shrinkMore = view.getInt8(7);
  const from = at + PICTURE_BYTES;
  const end = from + view.getUint16(8, true);
  if (end > record.length) fail(`ends within a picture of "${id}"`);
  return { width, height, step, shrinkOne, shrinkMore, bits: record.slice(from, end) };
}

function isShape(width: number, height: number, most = MOST_ASPECT): boolean {
  return width > 0 && height > 0 && width <= most * height && height <= most * width;
}

function readFeatures(record: Uint8Array, at: number, count: number, aspect: number): SignFeatures {
  const view = new DataView(record.buffer, record.byteOffset, record.length);
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  const width = new Uint8Array(count);
  const tilt = new Uint8Array(count);
  const bright = new Uint8Array(count);
  const angles = at + 4 * count;
  const kinds = angles + count;
  for (let i = 0; i < count; i++) {
    x[i] = view.getUint16(at + 2 * i, true) / 65_535 - 0.5;
    y[i] = (view.getUint16(at + 2 * (count + i), true) / 65_535 - 0.5) * aspect;
    const kind = record[kinds + i];
    width[i] = kind & 7;
    tilt[i] = (kind >> 3) & 15;
    bright[i] = kind >> 7;
  }
  const angle = record.slice(angles, kinds);
  const descriptors = record.slice(kinds + count, kinds + count * (1 + DESCRIPTOR_BYTES));
  return { count, descriptors, x, y, width, angle, view: tilt, bright };
}

function decodedOnce(coded: CodedImage): () => GreyImage {
  let image: GreyImage | null = null;
  return () => {
    image ??= decodeImage(coded);
    return image;
  };
}

function fail(what: string): never {
  throw new TargetsFileError(`the targets file ${what}`);
}
