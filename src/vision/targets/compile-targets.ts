import { type GreyImage, shrinkImage, sizeWithin } from './shrink-image.ts';
import { encodeImage } from './image-encoder.ts';
import { THUMBNAIL_PIXELS } from './sign-target.ts';
import { type FeatureSelector, selectFeatures } from './select-features.ts';
import {
  CHECKSUM_BYTES,
  FEATURE_BYTES,
  HEADER_BYTES,
  MOST_ASPECT,
  MOST_FEATURES,
  MOST_SIGNS,
  NARROWEST_METRES,
  WIDEST_METRES,
} from './targets-file.ts';
import { encodeUtf8 } from './utf8.ts';
import { recordBytes, type SignRecord, writeTargetsFile } from './write-targets-file.ts';

/** A sign to be found: its printed picture, cut to its edges, and how wide it is printed. */
export type SignImage = GreyImage & {
  id: string;
  widthMetres: number;
};

export type CompileTargetsOptions = {
  /** Most bytes of the file for each sign, all in; 65,535 at the very most. */
  bytesPerSign: number;
  /** Most bytes of these for the coded picture. */
  pictureBytes: number;
  /** Most pixels of the kept picture. */
  picturePixels: number;
  /** Chooses what a sign is found by: at most so many features. */
  selectFeatures: FeatureSelector;
};

export const COMPILE_TARGETS_DEFAULTS: CompileTargetsOptions = {
  bytesPerSign: 25_000,
  pictureBytes: 12_500,
  picturePixels: 120_000,
  selectFeatures,
};

/** Shortest side of a sign's picture, pixels: below it there is nothing to find. */
const SHORTEST_SIDE = 32;
const LONGEST_SIDE = 16_384;
const MOST_ID_BYTES = 255;
const MOST_THUMBNAIL_BYTES = 250;

/**
 * The targets file for these signs; the same pictures give the same bytes on every machine. Throws a
 * RangeError that names the sign and what is wrong with it.
 */
export function compileTargets(
  signs: readonly SignImage[],
  given: Partial<CompileTargetsOptions> = {},
): Uint8Array {
  const options = { ...COMPILE_TARGETS_DEFAULTS, ...given };
  if (signs.length === 0) throw new RangeError('there is no sign to compile');
  if (signs.length > MOST_SIGNS)
    throw new RangeError(`${signs.length} signs are too many: a file holds ${MOST_SIGNS}`);
  const ids = new Set<string>();
  for (const sign of signs) {
    checkSign(sign);
    if (ids.has(sign.id)) throw new RangeError(`two signs have the id "${sign.id}"`);
    ids.add(sign.id);
  }
  return writeTargetsFile(signs.map((sign) => compileSign(sign, options)));
}

function compileSign(sign: SignImage, options: CompileTargetsOptions): SignRecord {
  const image = encodeImage(shrunk(sign, options.picturePixels), {
    budgetBytes: options.pictureBytes,
  });
  const thumbnail = encodeImage(shrunk(sign, THUMBNAIL_PIXELS), {
    budgetBytes: MOST_THUMBNAIL_BYTES,
  });
  // A file of one sign keeps to the limit too.
  const frame = HEADER_BYTES + CHECKSUM_BYTES;
  const pictures = image.bits.length + thumbnail.bits.length;
  const bare = frame + recordBytes(encodeUtf8(sign.id).length, pictures, 0);
  const room = Math.floor((options.bytesPerSign - bare) / FEATURE_BYTES);
  if (room < 1)
    throw new RangeError(`"${sign.id}": ${options.bytesPerSign} bytes leave no room for features`);
  const features = options.selectFeatures(sign, Math.min(room, MOST_FEATURES));
  return {
    id: sign.id,
    widthMetres: sign.widthMetres,
    sourceWidth: sign.width,
    sourceHeight: sign.height,
    image,
    thumbnail,
    features,
  };
}

function shrunk(sign: SignImage, pixels: number): GreyImage {
  const { width, height } = sizeWithin(sign.width, sign.height, pixels);
  return shrinkImage(sign, width, height);
}

function checkSign({ id, width, height, luma, widthMetres }: SignImage): void {
  const idBytes = bytesOfId(id);
  if (idBytes < 1 || idBytes > MOST_ID_BYTES)
    throw new RangeError(`an id of ${idBytes} bytes: 1 to ${MOST_ID_BYTES} are allowed`);
  if (!isSide(width) || !isSide(height)) {
    throw new RangeError(
      `"${id}" has ${width}×${height} pixels: each side must have ${SHORTEST_SIDE} to ${LONGEST_SIDE}`,
    );
  }
  if (width > MOST_ASPECT * height || height > MOST_ASPECT * width)
    throw new RangeError(`"${id}" is over ${MOST_ASPECT} times as long as broad`);
  if (luma.length !== width * height) {
    throw new RangeError(
      `"${id}" has ${luma.length} bytes of luma, and ${width}×${height} pixels need ${width * height}`,
    );
  }
  if (!(widthMetres >= NARROWEST_METRES && widthMetres <= WIDEST_METRES)) {
    throw new RangeError(
      `"${id}" is ${widthMetres} m wide: ${NARROWEST_METRES} to ${WIDEST_METRES} m are allowed`,
    );
  }
}

function isSide(pixels: number): boolean {
  return Number.isInteger(pixels) && pixels >= SHORTEST_SIDE && pixels <= LONGEST_SIDE;
}

function bytesOfId(id: string): number {
  try {
    return encodeUtf8(id).length;
  } catch {
    throw new RangeError(`the id "${id}" is no proper text`);
  }
}
