import { expect, test } from 'vitest';
import { compressed } from '../../../scripts/narration/compress.ts';
import { toDb } from '../../../scripts/narration/samples.ts';

const SECOND = 24_000;

test('what lies 20 dB above the threshold comes to 5 dB above it', () => {
  const after = compressed(new Float32Array(SECOND).fill(0.5), 0.05);
  expect(toDb((after[SECOND - 1] ?? 0) / 0.05)).toBeCloseTo(5, 1);
});

test('a soft voice stays as it is', () => {
  const samples = new Float32Array(1_000).fill(0.04);
  expect(compressed(samples, 0.05)).toEqual(samples);
});
