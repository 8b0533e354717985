import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '#vision/targets/crc32.ts';
import { decodeImage } from '#vision/targets/image-codec.ts';
import { readTargetsFile } from '#vision/targets/read-targets-file.ts';
import type { SignTarget } from '#vision/targets/sign-target.ts';
import { TargetsFileError } from '#vision/targets/targets-file-error.ts';
import { type SignRecord, writeTargetsFile } from '#vision/targets/write-targets-file.ts';
import { someRecord } from './sign-records.ts';

/** The file with these values set, and its checksum made right again. */
function altered(file: Uint8Array, alter: (view: DataView) => void): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  alter(view);
  view.setUint32(copy.length - 4, crc32(copy.subarray(0, -4)), true);
  return copy;
}

/** Undefined when nothing was thrown. */
function complaint(read: () => unknown): unknown {
  try {
    read();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Reads as the tracker does, pictures included. */
function readAll(file: Uint8Array): SignTarget[] {
  const signs = readTargetsFile(file);
  for (const sign of signs) {
    for (const { luma, width, height } of [sign.image(), sign.thumbnail()])
      expect(luma).toHaveLength(width * height);
  }
  return signs;
}

function checkReadsOrRefuses(file: Uint8Array): void {
  const error = complaint(() => readAll(file));
  if (error !== undefined) expect(error).toBeInstanceOf(TargetsFileError);
}

const TWO = writeTargetsFile([someRecord('thai-hoa', 3, 1), someRecord('Ngọ Môn 午門', 2, 2)]);
/** Where the fields of the first record begin that follow its id of 8 bytes. */
const FIRST = 16 + 5 + 8;
/** Where its thumbnail and its features begin. */
const THUMBNAIL = FIRST + 22 + someRecord('thai-hoa').image.bits.length;
const FEATURES = THUMBNAIL + 10 + someRecord('thai-hoa').thumbnail.bits.length;

describe('the targets file', () => {
  it('gives back what was written', () => {
    const records = [someRecord('thai-hoa', 40, 1), someRecord('Ngọ Môn 午門', 0, 2)];
    const signs = readTargetsFile(writeTargetsFile(records));
    expect(signs.map(({ id }) => id)).toEqual(['thai-hoa', 'Ngọ Môn 午門']);
    for (const [i, sign] of signs.entries()) {
      const record = records[i]!;
      expect(sign.widthMetres).toBe(0.236);
      expect(sign.aspect).toBe(0.75);
      expect(sign.image()).toEqual(decodeImage(record.image));
      expect(sign.image()).toBe(sign.image());
      expect(sign.thumbnail()).toEqual(decodeImage(record.thumbnail));
      const { x, y, ...exact } = record.features;
      expect(sign.features).toMatchObject(exact);
      for (let f = 0; f < exact.count; f++) {
        expect(sign.features.x[f]).toBeCloseTo(x[f]!, 4);
        expect(sign.features.y[f]).toBeCloseTo(y[f]!, 4);
      }
    }
  });

  it.each([
    ['bytes', TWO.slice()],
    ['a Buffer, whose slices are no copies', Buffer.from(TWO)],
  ])('keeps nothing of %s that it was read from', (_, file) => {
    const [sign] = readTargetsFile(file);
    const descriptors = sign!.features.descriptors.slice();
    file.fill(0);
    expect(sign!.features.descriptors).toEqual(descriptors);
    expect(sign!.image()).toEqual(decodeImage(someRecord('thai-hoa').image));
  });

  it('reads a part of a larger buffer', () => {
    const buffer = new Uint8Array(TWO.length + 20).fill(7);
    buffer.set(TWO, 13);
    expect(readTargetsFile(buffer.subarray(13, 13 + TWO.length))).toHaveLength(2);
  });

  it.each([
    ['another kind of file', Uint8Array.from({ length: 200 }, (_, i) => i), 'is none'],
    ['no bytes', new Uint8Array(0), 'is cut off: it has only 0 bytes'],
    ['the beginning', TWO.slice(0, 100), `is cut off: 100 of ${TWO.length} bytes are there`],
    ['more', Uint8Array.of(...TWO, 0), 'has 1 bytes too many'],
    ['too much', new Uint8Array(64 * 1024 * 1024 + 1), 'has 67108865 bytes; 67108864 are the most'],
    ['a flipped bit', TWO.map((byte, i) => (i === 90 ? byte ^ 4 : byte)), 'is damaged'],
    ['another version', altered(TWO, (v) => v.setUint16(8, 2, true)), 'is of version 2'],
    ['no sign', altered(TWO, (v) => v.setUint16(10, 0, true)), 'has 0 signs'],
    ['many signs', altered(TWO, (v) => v.setUint16(10, 1_001, true)), 'has 1001 signs'],
    ['a sign too few', altered(TWO, (v) => v.setUint16(10, 1, true)), 'bytes after its last sign'],
    ['a sign too many', altered(TWO, (v) => v.setUint16(10, 3, true)), 'ends before sign 3 of 3'],
    ['a long sign', altered(TWO, (v) => v.setUint32(16, 2 ** 31, true)), 'has 2147483648 bytes'],
    ['a short sign', altered(TWO, (v) => v.setUint32(16, 0, true)), 'sign 1 of 2 has 0 bytes'],
    ['an empty id', altered(TWO, (v) => v.setUint8(20, 0)), 'gives sign 1 of 2 an empty id'],
    ['half a letter', altered(TWO, (v) => v.setUint8(21, 0xc3)), 'an id that is not UTF-8'],
    ['no number', altered(TWO, (v) => v.setFloat64(FIRST, Number.NaN, true)), 'is NaN m wide'],
    ['no width', altered(TWO, (v) => v.setFloat64(FIRST, 0, true)), '"thai-hoa" is 0 m wide'],
    ['no shape', altered(TWO, (v) => v.setUint16(FIRST + 8, 0, true)), 'the shape 0×120'],
    ['a strip', altered(TWO, (v) => v.setUint16(FIRST + 10, 1, true)), 'the shape 160×1'],
    [
      'no picture',
      altered(TWO, (v) => v.setUint16(FIRST + 12, 0, true)),
      'a picture of 0×12 pixels',
    ],
    [
      'a vast picture',
      altered(TWO, (v) => v.setUint32(FIRST + 12, 0xffff_ffff, true)),
      'a picture of 65535×65535 pixels',
    ],
    ['no step', altered(TWO, (v) => v.setUint16(FIRST + 16, 0, true)), 'without a quantiser step'],
    [
      'long bits',
      altered(TWO, (v) => v.setUint16(FIRST + 20, 60_000, true)),
      'ends within a picture',
    ],
  ])('refuses %s', (_, file, words) => {
    const error = complaint(() => readAll(file));
    expect(error).toBeInstanceOf(TargetsFileError);
    expect((error as Error).message).toContain(words);
  });

  it('refuses features that do not fill the record, or are too many', () => {
    const withCount = (count: number) =>
      altered(TWO, (view) => view.setUint16(FEATURES, count, true));
    expect(readAll(withCount(3))).toHaveLength(2);
    expect(() => readAll(withCount(4))).toThrow('4 features, and they do not fill its record');
    expect(() => readAll(withCount(4_097))).toThrow('4096 are the most that are allowed');
  });

  it('refuses a view that there is not', () => {
    // Behind three x, y and angles: 15 in the bits of the view.
    const at = FEATURES + 2 + 3 * 5;
    const file = altered(TWO, (view) => view.setUint8(at, 15 << 3));
    expect(() => readAll(file)).toThrow('describes "thai-hoa" in a view that there is not');
  });

  it('refuses two signs of one id', () => {
    const twice = writeTargetsFile([someRecord('a'), someRecord('a')]);
    expect(() => readTargetsFile(twice)).toThrow('has two signs with the id "a"');
  });
});

describe('the reader', () => {
  it('refuses the file cut at every length', () => {
    for (let length = 0; length < TWO.length; length++)
      expect(complaint(() => readAll(TWO.slice(0, length)))).toBeInstanceOf(TargetsFileError);
  });

  it('refuses the file cut anywhere, though length and checksum were made right', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: TWO.length - 1 }), (length) => {
        const cut = altered(TWO.slice(0, length), (view) => view.setUint32(12, length, true));
        expect(complaint(() => readAll(cut))).toBeInstanceOf(TargetsFileError);
      }),
    );
  });

  it('refuses every changed byte', () => {
    fc.assert(
      fc.property(fc.nat({ max: TWO.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const file = TWO.map((byte, i) => (i === at ? byte ^ by : byte));
        expect(complaint(() => readAll(file))).toBeInstanceOf(TargetsFileError);
      }),
    );
  });

  it('reads or refuses changed bytes under a right checksum, and never fails otherwise', () => {
    const at = fc.oneof(
      fc.nat({ max: TWO.length - 5 }),
      // Where the lengths and the counts are.
      fc.integer({ min: 8, max: FIRST + 24 }),
    );
    const changes = fc.array(fc.tuple(at, fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(changes, (bytes) => {
        const file = altered(TWO, (view) => {
          for (const [where, byte] of bytes) view.setUint8(where, byte);
        });
        checkReadsOrRefuses(file);
      }),
      { numRuns: 400 },
    );
  });

  it('refuses random bytes, with and without a true beginning', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, framed) => {
        const file = framed
          ? altered(Uint8Array.of(...TWO.subarray(0, 16), ...bytes, 0, 0, 0, 0), (view) =>
              view.setUint32(12, view.byteLength, true),
            )
          : bytes;
        checkReadsOrRefuses(file);
        expect(complaint(() => readAll(file))).toBeInstanceOf(TargetsFileError);
      }),
    );
  });

  it('gives back any id', () => {
    const record = someRecord('', 1);
    const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(id, (name) => {
        const signs: SignRecord[] = [{ ...record, id: name }];
        expect(readTargetsFile(writeTargetsFile(signs))[0]?.id).toBe(name);
      }),
    );
  });
});

describe('crc32', () => {
  it('is the one of zip files', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf4_3926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });
});
