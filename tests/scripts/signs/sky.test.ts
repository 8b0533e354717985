import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { loadSignDesign } from '../../../scripts/signs/design/load-design.ts';
import { overSky, skySvg } from '../../../scripts/signs/sky.ts';

const [picture] = (await loadSignDesign('nam-giao')).pictures;

describe('skySvg', () => {
  it('is the same on every run and other for another seed', () => {
    if (picture === undefined) throw new Error('nam-giao takes pictures');
    const { sky } = picture;
    expect(skySvg(sky, 100, 80)).toBe(skySvg(sky, 100, 80));
    expect(skySvg({ ...sky, seed: sky.seed + 1 }, 100, 80)).not.toBe(skySvg(sky, 100, 80));
    expect(skySvg(sky, 100, 80)).not.toContain('NaN');
  });
});

describe('overSky', () => {
  it('fills what a picture leaves open and keeps the rest', async () => {
    if (picture === undefined) throw new Error('nam-giao takes pictures');
    const left = await sharp({
      create: { width: 20, height: 40, channels: 4, background: '#ff0000' },
    })
      .extend({ right: 20, background: { r: 0, g: 0, b: 0, alpha: 0 } })
      .png()
      .toBuffer();
    const { data, info } = await sharp(await overSky(left, picture.sky))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 40, height: 40, channels: 3 });
    expect([...data.subarray(15, 18)]).toEqual([255, 0, 0]);
    expect([...data.subarray(90, 93)]).not.toEqual([255, 0, 0]);
  });
});
