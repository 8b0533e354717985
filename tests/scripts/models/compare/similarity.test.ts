import sharp from 'sharp';
import { expect, test } from 'vitest';
import { similarity } from '../../../../scripts/models/compare/similarity.ts';

/** A picture of 32 × 32 pixels from a grey for each place. */
function picture(grey: (x: number, y: number) => number): Promise<Buffer> {
  const pixels = Buffer.from(Array.from({ length: 32 * 32 }, (_, i) => grey(i % 32, i >> 5)));
  return sharp(pixels, { raw: { width: 32, height: 32, channels: 1 } })
    .png()
    .toBuffer();
}

const checks = (x: number, y: number): number => (((x >> 1) + (y >> 1)) % 2 === 0 ? 60 : 200);

test('a picture is wholly like itself', async () => {
  const one = await picture(checks);
  expect((await similarity(one, one)).whole).toBeCloseTo(1, 12);
});

test('noise lowers it, and the opposite is below nothing', async () => {
  const one = await picture(checks);
  const noisy = await picture((x, y) => checks(x, y) + ((x * 7 + y * 13) % 11) * 4 - 20);
  const opposite = await picture((x, y) => 260 - checks(x, y));
  const near = (await similarity(one, noisy)).whole;
  expect(near).toBeLessThan(0.99);
  expect(near).toBeGreaterThan(0.8);
  expect((await similarity(one, opposite)).whole).toBeLessThan(-0.9);
});

test('plain areas raise the whole and do not count as detail', async () => {
  const half = await picture((x, y) => (x < 16 ? 128 : checks(x, y)));
  const other = await picture((x, y) => (x < 16 ? 128 : 260 - checks(x, y)));
  const { whole, detail } = await similarity(half, other);
  expect(detail).toBeLessThan(-0.5);
  expect(whole).toBeGreaterThan(detail + 0.5);
});

test('pictures of two sizes are refused', async () => {
  const small = await sharp(await picture(checks))
    .resize(16, 16)
    .png()
    .toBuffer();
  await expect(similarity(await picture(checks), small)).rejects.toThrow('differ in size');
});
