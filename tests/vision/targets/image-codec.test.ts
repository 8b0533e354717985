import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#domain/seeded-random.ts';
import { decodeImage } from '#vision/targets/image-codec.ts';
import { encodeImage } from '#vision/targets/image-encoder.ts';
import { type GreyImage, shrinkImage } from '#vision/targets/shrink-image.ts';

function noise(width: number, height: number, seed: number): GreyImage {
  const random = seededRandom(seed);
  const luma = Uint8Array.from({ length: width * height }, () => random() * 256);
  return { luma, width, height };
}

/** Peak signal to noise, decibels. */
function likeness(a: Uint8Array, b: Uint8Array): number {
  const squares = a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) ** 2, 0);
  return 10 * Math.log10((255 * 255 * a.length) / squares);
}

async function shippedSign(width: number, height: number): Promise<GreyImage> {
  const { data, info } = await sharp('public/markers/thai-hoa.png')
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const luma = Uint8Array.from(data.filter((_, i) => i % info.channels === 0));
  return shrinkImage({ luma, width: info.width, height: info.height }, width, height);
}

describe('the picture codec', () => {
  it('gives back pictures of every size, closely at its finest step', () => {
    const side = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(side, side, fc.nat(), (width, height, seed) => {
        const image = noise(width, height, seed);
        const back = decodeImage(encodeImage(image, { finestStep: 4 }));
        expect([back.width, back.height]).toEqual([width, height]);
        expect(back.luma).toHaveLength(width * height);
        // A step of one grey level is half a level off in each frequency at most, most often less.
        if (width * height > 200) expect(likeness(image.luma, back.luma)).toBeGreaterThan(50);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps one grey, black and white exactly', () => {
    for (const grey of [0, 128, 255]) {
      const image = { luma: new Uint8Array(30 * 20).fill(grey), width: 30, height: 20 };
      const coded = encodeImage(image);
      expect(decodeImage(coded).luma).toEqual(image.luma);
      expect(coded.bits.length).toBeLessThan(20);
    }
  });

  it('keeps to its budget and fills it', () => {
    const image = noise(96, 96, 3);
    for (const budgetBytes of [300, 1_000, 3_000]) {
      const { bits } = encodeImage(image, { budgetBytes });
      expect(bits.length).toBeLessThanOrEqual(budgetBytes);
      expect(bits.length).toBeGreaterThan(0.9 * budgetBytes);
    }
  });

  it('refuses a budget that holds nothing', () => {
    expect(() => encodeImage(noise(640, 640, 1), { budgetBytes: 2 })).toThrow(RangeError);
  });

  it('tells the shipped sign more closely than a JPEG of the same length', async () => {
    const image = await shippedSign(335, 358);
    const ours = encodeImage(image);
    let jpeg = 0;
    for (let quality = 30; quality <= 80; quality += 2) {
      const file = await sharp(image.luma, { raw: { width: 335, height: 358, channels: 1 } })
        .jpeg({ quality, mozjpeg: true })
        .toBuffer();
      if (file.length > ours.bits.length) break;
      const back = await sharp(file).toColourspace('b-w').raw().toBuffer();
      jpeg = Math.max(jpeg, likeness(image.luma, back));
    }
    expect(jpeg).toBeGreaterThan(20);
    expect(likeness(image.luma, decodeImage(ours).luma)).toBeGreaterThan(jpeg + 2);
  });

  it('gives some picture for any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.integer({ min: 1, max: 65_535 }),
        (bits, step) => {
          const coded = { width: 50, height: 30, step, shrinkOne: -128, shrinkMore: 127, bits };
          expect(decodeImage(coded).luma).toHaveLength(1_500);
        },
      ),
    );
  });
});
