import { describe, expect, it } from 'vitest';
import { filmOf } from '../../../../scripts/bench/tracking/film/film.ts';
import { compress } from '../../../../scripts/bench/tracking/render/compression.ts';
import { paintCover } from '../../../../scripts/bench/tracking/render/covers.ts';
import { lensOf } from '../../../../scripts/bench/tracking/render/lens.ts';
import { FACING } from '../../../../scripts/bench/tracking/render/placement.ts';
import { develop, PLAIN_SENSOR } from '../../../../scripts/bench/tracking/render/sensor.ts';
import { sequenceOf } from '../../../../scripts/bench/tracking/sequences/sequences.ts';
import type { Sequence } from '../../../../scripts/bench/tracking/sequences/sequence.ts';
import { testSign } from '../../../fixtures/sign-frames.ts';

const SMALL = lensOf(160, 120, 45);
const SIGNS = [
  { id: 'one', picture: testSign('poor') },
  { id: 'two', picture: testSign('rich') },
];

/** A sequence at a size that draws in a moment. */
function small(name: string, more: Partial<Sequence> = {}): Sequence {
  return { ...sequenceOf(name, 'tune', 1), lens: SMALL, ...more };
}

describe('filmOf', () => {
  it('gives any frame at any time, always the same', () => {
    const film = filmOf(small('hand-shake'), SIGNS, 1);
    const { luma, ...first } = film.frameAt(7);
    film.frameAt(3);
    const { luma: again, ...second } = film.frameAt(7);
    expect(second).toEqual(first);
    expect(first.timeMs).toBeCloseTo(7_000 / 30, 9);
    const isSame = (other: Uint8Array) => Buffer.compare(luma, other) === 0;
    expect(isSame(again)).toBe(true);
    expect(isSame(filmOf(small('hand-shake'), SIGNS, 2).frameAt(7).luma)).toBe(false);
  });

  it('shows look-alikes in turn, a bare wall before each', () => {
    const film = filmOf(small('twins'), SIGNS, 1);
    const shown = [0, 11, 12, 51, 52, 64].map((index) => film.frameAt(index).shown?.id);
    expect(shown).toEqual([undefined, undefined, 'one', 'one', undefined, 'two']);
  });

  it('blurs along the way that the sign moves in the time of a frame', () => {
    const sharp = { exposureSeconds: 0, moments: 1, readoutSeconds: 0 };
    const moving = (seconds: number) => ({ ...FACING, share: 0.8, x: 400 * seconds });
    const contrast = (shutter: typeof sharp) => {
      const { luma } = filmOf(small('portrait', { path: moving, shutter }), SIGNS, 1).frameAt(0);
      return luma.reduce((sum, level, i) => sum + Math.abs(level - (luma[i - 1] ?? level)), 0);
    };
    const blurred = contrast({ exposureSeconds: 1 / 30, moments: 8, readoutSeconds: 0 });
    expect(blurred).toBeLessThan(0.8 * contrast(sharp));
  });
});

describe('develop', () => {
  it('applies gain and offset, keeps to eight bits, and adds grain of the deviation asked for', () => {
    const develop1 = (level: number, noise: number) =>
      develop(
        new Float32Array(64 * 64).fill(level),
        64,
        64,
        { ...PLAIN_SENSOR, gain: 0.5, offset: 10, noise },
        3,
      );
    expect(new Set(develop1(100, 0))).toEqual(new Set([60]));
    expect(new Set(develop1(900, 0))).toEqual(new Set([255]));
    const grainy = develop1(200, 4);
    const square = grainy.reduce((sum, level) => sum + (level - 110) ** 2, 0) / grainy.length;
    expect(Math.sqrt(square)).toBeCloseTo(4, 0);
  });
});

describe('compress', () => {
  it('keeps an even block, loses fine grain, and loses more at less quality', () => {
    const even = new Uint8Array(64).fill(130);
    compress(even, 8, 8, 20);
    expect(new Set(even).size).toBe(1);
    const lossAt = (quality: number) => {
      const grain = Uint8Array.from({ length: 256 }, (_, i) => 100 + ((i * 37) % 23));
      const kept = grain.slice();
      compress(kept, 16, 16, quality);
      return kept.reduce((sum, level, i) => sum + Math.abs(level - (grain[i] ?? 0)), 0);
    };
    expect(lossAt(100)).toBeLessThan(256);
    expect(lossAt(30)).toBeGreaterThan(lossAt(90));
  });
});

describe('paintCover', () => {
  it('covers a card’s place and nothing beyond', () => {
    const light = new Float32Array(100 * 100).fill(-1);
    paintCover(light, 100, 100, { kind: 'card', x: 50, y: 50, size: 40, angle: 0 });
    expect(light[50 * 100 + 50]).toBeGreaterThanOrEqual(0);
    expect([light[50 * 100 + 72], light[66 * 100 + 50], light[0]]).toEqual([-1, -1, -1]);
  });
});
