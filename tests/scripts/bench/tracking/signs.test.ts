import { describe, expect, it } from 'vitest';
import { GreyPainter } from '../../../../scripts/bench/tracking/picture/grey-painter.ts';
import {
  greyFromColour,
  shrinkPicture,
} from '../../../../scripts/bench/tracking/picture/grey-picture.ts';
import { drawSign } from '../../../../scripts/bench/tracking/signs/sign-set.ts';

/** Mean difference of two pictures of one size, grey levels. */
function difference(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((sum, level, i) => sum + Math.abs(level - (b[i] ?? 0)), 0) / a.length;
}

describe('drawSign', () => {
  it('draws the same sign each time, and another one in the other set', () => {
    const sign = drawSign('tune', 'poor').luma;
    expect(difference(drawSign('tune', 'poor').luma, sign)).toBe(0);
    expect(difference(drawSign('held-out', 'poor').luma, sign)).toBeGreaterThan(3);
  });

  it('draws look-alikes that share their layout and differ in their picture', () => {
    const [a, b] = [drawSign('tune', 'series-0'), drawSign('tune', 'series-1')];
    const rows = (top: number, bottom: number, luma: Uint8Array) =>
      luma.subarray(top * a.width, bottom * a.width);
    expect(difference(rows(0, 95, a.luma), rows(0, 95, b.luma))).toBe(0);
    expect(difference(rows(130, 440, a.luma), rows(130, 440, b.luma))).toBeGreaterThan(3);
  });

  it('draws twins nine tenths of which are the same', () => {
    const [a, b] = [drawSign('tune', 'twin-0').luma, drawSign('tune', 'twin-1').luma];
    const changed = a.filter((level, i) => level !== b[i]).length / a.length;
    expect(changed).toBeGreaterThan(0.005);
    expect(changed).toBeLessThan(0.1);
  });

  it('refuses a name that it does not know', () => {
    expect(() => drawSign('tune', 'banner')).toThrow('banner');
    expect(() => drawSign('tune', 'series-x')).toThrow('series-x');
  });
});

describe('GreyPainter', () => {
  it('covers pixels by the share that a shape takes of them', () => {
    const painter = new GreyPainter(4, 2, 0);
    painter.rectangle(0.125, 0, 0.375, 0.375, 200);
    // From x 0.5 to 2 pixels and y 0 to 1.5 pixels.
    expect([...painter.picture().luma]).toEqual([100, 200, 0, 0, 50, 100, 0, 0]);
  });
});

describe('greyFromColour', () => {
  it('weighs colours as the trackers do', () => {
    const grey = greyFromColour([255, 0, 0, 9, 0, 255, 0, 9, 0, 0, 255, 9], 3, 1, 4);
    expect([...grey.luma]).toEqual([77, 149, 29]);
  });
});

describe('shrinkPicture', () => {
  it('averages areas, where sizes do not divide too', () => {
    const picture = { width: 3, height: 1, luma: Uint8Array.of(0, 90, 240) };
    expect([...shrinkPicture(picture, 2, 1).luma]).toEqual([30, 190]);
  });
});
