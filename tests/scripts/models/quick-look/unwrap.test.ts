import { expect, it } from 'vitest';
import { unwrap } from '../../../../scripts/models/quick-look/unwrap.ts';
import { WALL } from './surface-fixture.ts';

it('lays every triangle out within the picture, without turning one over', async () => {
  const { origins, texels, indices } = await unwrap(WALL, 64);
  expect(indices).toHaveLength(WALL.indices.length);
  expect([...indices].map((vertex) => origins[vertex])).toEqual([...WALL.indices]);
  for (const texel of texels) {
    expect(texel).toBeGreaterThanOrEqual(0);
    expect(texel).toBeLessThanOrEqual(64);
  }
  const areas = [0, 1].map((face) => {
    const [a, b, c] = [0, 1, 2].map((at) => (indices[face * 3 + at] ?? 0) * 2);
    const place = (at = 0) => [texels[at] ?? 0, texels[at + 1] ?? 0] as const;
    const [[ax, ay], [bx, by], [cx, cy]] = [place(a), place(b), place(c)];
    return (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
  });
  expect(Math.sign(areas[0] ?? 0)).toBe(Math.sign(areas[1] ?? 0));
  expect(Math.abs(areas[0] ?? 0)).toBeGreaterThan(100);
});
