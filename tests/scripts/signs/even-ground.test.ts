import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { evenGroundStrokes } from '../../../scripts/signs/even-ground.ts';

async function painted(background: string): Promise<number> {
  const cutOut = await sharp({ create: { width: 200, height: 120, channels: 4, background } })
    .png()
    .toBuffer();
  const { channels } = await sharp(await evenGroundStrokes(cutOut, 1)).stats();
  return channels[3]?.mean ?? 0;
}

describe('evenGroundStrokes', () => {
  it('paints lawn and sand', async () => {
    expect(await painted('#5a8f3a')).toBeGreaterThan(2);
    expect(await painted('#c9b48a')).toBeGreaterThan(2);
  });

  it('leaves cloth, and what is open to the sky', async () => {
    expect(await painted('#d8a010')).toBe(0);
    expect(await painted('rgba(90,143,58,0)')).toBe(0);
  });
});
