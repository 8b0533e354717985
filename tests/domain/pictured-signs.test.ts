import { describe, expect, it } from 'vitest';
import {
  bestSigns,
  outlinePoints,
  searchPictureForSigns,
  surenessOf,
} from '#domain/pictured-signs.ts';

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

describe('the search of a picture', () => {
  const size = { width: 1_600, height: 1_200 };
  const corners = [[0, 0]] as const;

  it('looks once more for others, with what was found covered', async () => {
    const looks: unknown[] = [];
    const found = await searchPictureForSigns(size, (view, covered) => {
      looks.push([view.across, covered]);
      const seen =
        covered.length === 0 ? { ...sign('ngo-mon', 0.9), corners } : sign('thai-hoa', 0.8);
      return Promise.resolve([seen]);
    });
    expect(looks).toEqual([
      [640, []],
      [1_600, []],
      [1_600, [corners]],
    ]);
    expect(found.map(({ siteId }) => siteId)).toEqual(['ngo-mon', 'thai-hoa']);
  });

  it('goes on while nothing is found, to the last view', async () => {
    const looks: number[] = [];
    const found = await searchPictureForSigns(size, ({ across }) => {
      looks.push(across);
      return Promise.resolve([]);
    });
    expect([looks, found]).toEqual([[640, 1_600, 360], []]);
  });
});
