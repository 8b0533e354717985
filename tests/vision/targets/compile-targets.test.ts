import { describe, expect, it } from 'vitest';
import { seededRandom } from '#domain/seeded-random.ts';
import { compileTargets, type SignImage } from '#vision/targets/compile-targets.ts';
import { readTargetsFile } from '#vision/targets/read-targets-file.ts';
import { type GreyImage, shrinkImage } from '#vision/targets/shrink-image.ts';
import { someFeatures } from './sign-records.ts';

/** Squares of 8 pixels, each with a grey of its own. */
function chequers(id: string, width: number, height: number, seed = 1): SignImage {
  const random = seededRandom(seed);
  const columns = Math.ceil(width / 8);
  const greys = Array.from({ length: columns * Math.ceil(height / 8) }, () => random() * 255);
  const luma = Uint8Array.from({ length: width * height }, (_, i) => {
    const row = Math.floor(i / width) >> 3;
    return greys[row * columns + ((i % width) >> 3)] ?? 0;
  });
  return { id, width, height, luma, widthMetres: 0.236 };
}

/** In place of the true choice, which takes seconds. */
const selectFeatures = ({ width, height }: GreyImage, most: number) =>
  someFeatures(most, height / width, 1);

describe('compileTargets', () => {
  it('gives one file of all signs, each filling its limit', () => {
    const signs = [chequers('ngo-mon', 128, 96, 1), chequers('thai-hoa', 96, 128, 2)];
    const file = compileTargets(signs, { selectFeatures });
    expect(compileTargets(signs, { selectFeatures })).toEqual(file);
    expect(file.length).toBeLessThanOrEqual(2 * 25_000);
    expect(file.length).toBeGreaterThan(2 * 24_900);
    const read = readTargetsFile(file);
    expect(read.map(({ id, widthMetres, aspect }) => [id, widthMetres, aspect])).toEqual([
      ['ngo-mon', 0.236, 0.75],
      ['thai-hoa', 0.236, 128 / 96],
    ]);
    for (const [i, { features, image, thumbnail }] of read.entries()) {
      const small = thumbnail();
      expect(small.width * small.height).toBe(768);
      const means = shrinkImage(signs[i]!, small.width, small.height).luma;
      expect(Math.max(...means.map((grey, at) => Math.abs(grey - small.luma[at]!)))).toBeLessThan(
        90,
      );
      const { luma, width, height } = image();
      expect([width, height]).toEqual([signs[i]?.width, signs[i]?.height]);
      const off = luma.reduce((sum, grey, at) => sum + Math.abs(grey - signs[i]!.luma[at]!), 0);
      expect(off / luma.length).toBeLessThan(4);
      const chosen = selectFeatures({ luma, width, height }, features.count);
      expect(features.descriptors).toEqual(chosen.descriptors);
    }
  });

  it('chooses features of the sign itself', () => {
    const [sign] = readTargetsFile(compileTargets([chequers('a', 128, 96)]));
    expect(sign?.features.count).toBeGreaterThan(100);
    expect(sign?.features.x.every((x) => Math.abs(x) <= 0.5)).toBe(true);
    expect(sign?.features.y.every((y) => Math.abs(y) <= 0.375)).toBe(true);
  }, 60_000);

  it('shrinks the kept picture and leaves features out until the sign fits', () => {
    const file = compileTargets([chequers('a', 160, 120)], {
      bytesPerSign: 3_000,
      pictureBytes: 1_200,
      picturePixels: 4_800,
      selectFeatures,
    });
    expect(file.length).toBeLessThanOrEqual(3_000);
    expect(file.length).toBeGreaterThan(2_900);
    const [sign] = readTargetsFile(file);
    expect(sign?.image()).toMatchObject({ width: 80, height: 60 });
  });

  const good = chequers('a', 64, 48);
  it.each([
    ['no sign', [], 'there is no sign to compile'],
    ['an empty id', [{ ...good, id: '' }], 'an id of 0 bytes: 1 to 255 are allowed'],
    ['a long id', [{ ...good, id: 'ạ'.repeat(86) }], 'an id of 258 bytes: 1 to 255 are allowed'],
    ['half a letter', [{ ...good, id: '\ud800' }], 'is no proper text'],
    ['one id twice', [good, good], 'two signs have the id "a"'],
    ['a small picture', [chequers('a', 31, 48)], '"a" has 31×48 pixels: each side must have 32 to'],
    ['half a pixel', [{ ...good, width: 64.5 }], '"a" has 64.5×48 pixels'],
    ['a strip', [chequers('a', 32 * 21, 32)], '"a" is over 20 times as long as broad'],
    [
      'too few bytes',
      [{ ...good, luma: new Uint8Array(64 * 48 - 1) }],
      '"a" has 3071 bytes of luma, and 64×48 pixels need 3072',
    ],
    ['no width', [{ ...good, widthMetres: 0 }], '"a" is 0 m wide'],
    ['no number', [{ ...good, widthMetres: Number.NaN }], '"a" is NaN m wide'],
    [
      'too many',
      Array.from({ length: 1_001 }, (_, i) => ({ ...good, id: String(i) })),
      '1001 signs are too many: a file holds 1000',
    ],
  ])('refuses %s', (_, signs, words) => {
    expect(() => compileTargets(signs)).toThrow(RangeError);
    expect(() => compileTargets(signs)).toThrow(words);
  });

  it('refuses a limit that leaves no room', () => {
    expect(() => compileTargets([good], { bytesPerSign: 80 })).toThrow(
      '"a": 80 bytes leave no room for features',
    );
  });
});
