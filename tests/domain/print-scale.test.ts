import { expect, test } from 'vitest';
import { atPrint } from '#domain/print-scale.ts';

const POSE = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0.4, -0.2, -0.8, 1];
const SEEN = { siteId: 'thai-hoa', modelView: POSE, quality: 1 };

test('an A3 sign is seen where the tracker saw it', () => {
  expect(atPrint(SEEN, 'a3')).toBe(SEEN);
});

test('a postcard that looks like an A3 sign is nearer by as much as it is smaller, and turned alike', () => {
  const { modelView, ahead } = atPrint({ ...SEEN, ahead: { modelView: POSE, afterMs: 40 } }, 'a6');
  const factor = 0.0767 / 0.236;
  const nearer = [
    1,
    0,
    0,
    0,
    0,
    1,
    0,
    0,
    0,
    0,
    1,
    0,
    0.4 * factor,
    -0.2 * factor,
    -0.8 * factor,
    1,
  ];
  expect(modelView).toEqual(nearer);
  expect(ahead).toEqual({ modelView: nearer, afterMs: 40 });
});
