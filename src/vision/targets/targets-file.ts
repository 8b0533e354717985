/**
 * One file for all signs. Little-endian, nothing aligned, nothing optional:
 *
 *     8 bytes  MAGIC
 *     u16      version, 1
 *     u16      signs, 1 to 1,000
 *     u32      bytes of the whole file
 *     …        the signs, one after another
 *     u32      CRC-32 of everything before it
 *
 * and each sign
 *
 *     u32      bytes of this record, these four counted
 *     u8       bytes of the id, then the id in UTF-8
 *     f64      width of the printed picture, metres
 *     u16 u16  width and height of the picture that it was compiled from, pixels: the shape
 *     …        the kept picture
 *     …        the thumbnail, likewise
 *     u16      features, at most 4,096; then for all features
 *     u16 …    x, from the left edge (0) to the right (65,535)
 *     u16 …    y, from the upper edge (0) to the lower (65,535)
 *     u8 …     angle, 256ths of a turn
 *     u8 …     kind: width in bits 0-2, view in bits 3-6, bright in bit 7
 *     32 u8 …  descriptors
 *
 * and each picture (image-codec.ts)
 *
 *     u16 u16  width and height, pixels
 *     u16      quantiser step, quarters of a grey level
 *     i8 i8    shrinkOne, shrinkMore
 *     u16      bytes of the coded picture, then those
 */
export const MAGIC = Uint8Array.of(0x8a, 0x53, 0x49, 0x47, 0x4e, 0x53, 0x0d, 0x0a);
export const VERSION = 1;
export const HEADER_BYTES = 16;
export const CHECKSUM_BYTES = 4;
/** Of a picture, beside its coded bits. */
export const PICTURE_BYTES = 10;
/** Of a record, beside its id, its coded pictures and its features. */
export const RECORD_BYTES = 19 + 2 * PICTURE_BYTES;
export const FEATURE_BYTES = 6 + 32;

export const MOST_FILE_BYTES = 64 * 1024 * 1024;
export const MOST_SIGNS = 1_000;
export const MOST_FEATURES = 4_096;
/** Pixels of a kept picture: one second of a phone's time, not more. */
export const MOST_PICTURE_PIXELS = 2_000_000;
/** Pixels of a thumbnail, of which those of all signs are unpacked together. */
export const MOST_THUMBNAIL_PIXELS = 4_096;
/** Far longer or higher strips than any sign. */
export const MOST_ASPECT = 20;
/** From a postage stamp to a façade. */
export const NARROWEST_METRES = 0.001;
export const WIDEST_METRES = 1_000;
