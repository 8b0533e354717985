import { expect, test } from 'vitest';
import { limited } from '../../../scripts/narration/limit.ts';

const SECOND = 24_000;

test('holds a peak, gradually, and leaves what is far from it as it was', () => {
  const samples = new Float32Array(SECOND).fill(0.2);
  samples[12_000] = 1;
  const held = limited(samples, 0.5);
  expect(held[12_000]).toBeCloseTo(0.5, 5);
  expect([held[0], held[11_000], held[13_000]].map((one) => one?.toFixed(4))).toEqual([
    '0.2000',
    '0.2000',
    '0.2000',
  ]);
  const steps = held
    .slice(11_000, 12_000)
    .map((one, at) => Math.abs(one - (held[10_999 + at] ?? 0)));
  expect(Math.max(...steps)).toBeLessThan(0.002);
});

test('nothing is above the ceiling, even of a wave that is all peaks', () => {
  const samples = Float32Array.from(
    { length: SECOND },
    (_, at) => Math.sin(at / 3) * (1 + (at % 700)),
  );
  const held = limited(samples, 0.7);
  expect(Math.max(...held.map(Math.abs))).toBeLessThanOrEqual(Math.fround(0.7));
});

test('a quiet sound stays as it is', () => {
  const samples = Float32Array.from({ length: 2_000 }, (_, at) => 0.3 * Math.sin(at / 9));
  expect(limited(samples, 0.5)).toEqual(samples);
});
