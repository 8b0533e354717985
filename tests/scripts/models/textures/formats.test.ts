import sharp from 'sharp';
import { expect, test } from 'vitest';
import { textureMemory } from '../../../../scripts/models/gltf/glb-facts.ts';
import { SHEET_HEIGHT, SHEET_WIDTH } from '../../../../scripts/models/kit/sheet.ts';
import { encodeKtx2 } from '../../../../scripts/models/textures/encode-ktx2.ts';
import { TEXTURE_FORMATS } from '../../../../scripts/models/textures/material-textures.ts';

test('all textures of a site take at most four megabytes of a phone, the first ones less than one', () => {
  expect(textureMemory(TEXTURE_FORMATS.full)).toBeLessThanOrEqual(4_000_000);
  expect(textureMemory(TEXTURE_FORMATS.small)).toBeLessThanOrEqual(1_000_000);
});

test('every side is whole blocks of four, and the sheet keeps its shape at every size', () => {
  for (const { material, width, height } of [...TEXTURE_FORMATS.full, ...TEXTURE_FORMATS.small]) {
    expect(width % 4).toBe(0);
    expect(height % 4).toBe(0);
    if (material === 'trim') expect(width / height).toBe(SHEET_WIDTH / SHEET_HEIGHT);
  }
});

test('the same picture is encoded to the same bytes', async () => {
  const png = await sharp({
    create: { width: 16, height: 16, channels: 3, background: '#c8432a' },
  })
    .png()
    .toBuffer();
  const options = { isColour: true, isNormal: false, quality: 128 };
  const [first, second] = [await encodeKtx2(png, options), await encodeKtx2(png, options)];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  expect(Buffer.from(first.subarray(1, 7)).toString()).toBe('KTX 20');
});
