import { expect, it } from 'vitest';
import { bestSigns, outlinePoints, surenessOf } from '#domain/pictured-signs.ts';

const sign = (siteId: string, quality: number) => ({ siteId, quality, corners: [] });

it('keeps of each site its best look, best first, and nothing doubtful', () => {
  const looks = [
    sign('ngo-mon', 0.6),
    sign('thai-hoa', 0.8),
    sign('ngo-mon', 0.9),
    sign('nam-giao', 0.49),
  ];
  expect(bestSigns(looks)).toEqual([sign('ngo-mon', 0.9), sign('thai-hoa', 0.8)]);
});

it('is sure from three quarters on', () => {
  expect([0.5, 0.74, 0.75, 1].map((quality) => surenessOf({ quality }))).toEqual([
    'likely',
    'likely',
    'sure',
    'sure',
  ]);
});

it('writes an outline in a field of 100 × 100', () => {
  expect(
    outlinePoints([
      [0.1, 0.25],
      [1.005, -0.1],
    ]),
  ).toBe('10.0,25.0 100.5,-10.0');
});
