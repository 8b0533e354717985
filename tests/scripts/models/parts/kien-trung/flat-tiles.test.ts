import { describe, expect, test } from 'vitest';
import { MeshBuilder, NO_TINT } from '../../../../../scripts/models/kit/mesh.ts';
import { SHEET_HEIGHT, stripRows } from '../../../../../scripts/models/kit/sheet.ts';
import {
  addFlatTiles,
  FLAT_TILES,
  flatTileUv,
  type Slope,
} from '../../../../../scripts/models/parts/kien-trung/flat-tiles.ts';

/** Flat slope seen from above, its upper edge shorter at both ends. */
const slope: Slope = [
  [-3, 0, 4],
  [3, 0, 4],
  [1, 0, 0],
  [-1, 0, 0],
];

function areaFromAbove(mesh: MeshBuilder): number {
  const place = (i: number): [number, number] => {
    const v = mesh.indices[i] ?? Number.NaN;
    return [mesh.positions[v * 3] ?? Number.NaN, mesh.positions[v * 3 + 2] ?? Number.NaN];
  };
  let sum = 0;
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const [[ax, az], [bx, bz], [cx, cz]] = [place(i), place(i + 1), place(i + 2)];
    const area = ((cx - ax) * (bz - az) - (bx - ax) * (cz - az)) / 2;
    expect(area).toBeGreaterThan(0);
    sum += area;
  }
  return sum;
}

describe('flat tiles', () => {
  test.each(['far', 'mid', 'hero'] as const)(
    '%s: columns cut by the hips fill the slope',
    (level) => {
      const mesh = new MeshBuilder();
      addFlatTiles(mesh, 'test', slope, NO_TINT, level);
      expect(areaFromAbove(mesh)).toBeCloseTo(16, 9);
    },
  );

  test('the strip is kept to past either side of a column', () => {
    const { top, height } = stripRows(FLAT_TILES);
    for (const across of [-2, 3]) {
      const down = flatTileUv(0, across)[1] * SHEET_HEIGHT;
      expect(down).toBeGreaterThan(top);
      expect(down).toBeLessThan(top + height);
    }
  });
});
