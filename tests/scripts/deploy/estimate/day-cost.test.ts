import { expect, it } from 'vitest';
import type { PackList } from '#domain/packs/pack-list.ts';
import {
  gigabitsPerSecond,
  meanVisitorBytes,
  priceOf,
  visitBytes,
} from '../../../../scripts/deploy/estimate/day-cost.ts';

const sha256 = '0a'.repeat(32);
const files = (wireBytes: number) => [
  { url: '/a', type: 'x/y', bytes: 9, sha256, chunks: [{ sha256, bytes: 9, wireBytes }] },
];
const list: PackList = {
  version: 1,
  release: 'r',
  packs: [
    { kind: 'shared', id: 'shared', sha256, files: files(100) },
    { kind: 'site', id: 'a', site: 'a', sha256, files: files(10) },
    { kind: 'models', id: 'a/light', site: 'a', quality: 'light', sha256, files: files(4) },
    { kind: 'models', id: 'a/fine', site: 'a', quality: 'fine', sha256, files: files(1000) },
    { kind: 'voice', id: 'a/vi', site: 'a', locale: 'vi', sha256, files: files(6) },
    { kind: 'voice', id: 'a/en', site: 'a', locale: 'en', sha256, files: files(1000) },
    { kind: 'site', id: 'b', site: 'b', sha256, files: files(20) },
  ],
};

it('a visit is the app, what is shared, and the sites with light models and one voice', () => {
  expect(visitBytes(list, 5, 'vi')).toEqual({ shell: 5, shared: 100, site: 20 });
});

it('a mean visitor takes what each kind takes, by its share', () => {
  const bytes = { shell: 5, shared: 100, site: 20 };
  const half = [
    { sites: 1, share: 0.5 },
    { sites: 3, share: 0.5 },
  ];
  expect(meanVisitorBytes(bytes, half)).toBe(145);
  expect(() => meanVisitorBytes(bytes, [{ sites: 1, share: 0.5 }])).toThrow('come to 0.5');
});

it('a price goes up by tiers, after what is free', () => {
  const tiers = [
    { upToGB: 10, usdPerGB: 2 },
    { upToGB: Number.POSITIVE_INFINITY, usdPerGB: 1 },
  ];
  expect(priceOf(4, tiers)).toBe(8);
  expect(priceOf(15, tiers)).toBe(25);
  expect(priceOf(15, tiers, 5)).toBe(20);
  expect(priceOf(3, tiers, 5)).toBe(0);
});

it('a line is bits in a second', () => {
  expect(gigabitsPerSecond(3600, 125_000_000)).toBeCloseTo(1);
});
