import { expect, test } from 'vitest';
import { MeshBuilder } from '../../../../scripts/models/kit/mesh.ts';
import { addScroll } from '../../../../scripts/models/kit/scroll.ts';
import { AMBER, JADE } from '../../../../scripts/models/kit/palette.ts';
import { addVolute } from '../../../../scripts/models/kit/volute.ts';

function heights({ positions }: MeshBuilder): number[] {
  return positions.filter((_, i) => i % 3 === 1);
}

/** Six times the volume that the faces enclose; below 0 when they look inwards. */
function signedVolume({ positions: p, indices }: MeshBuilder): number {
  let volume = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => {
      const at = (indices[i + k] ?? 0) * 3;
      return [p[at] ?? 0, p[at + 1] ?? 0, p[at + 2] ?? 0] as const;
    });
    if (!a || !b || !c) continue;
    volume +=
      a[0] * (b[1] * c[2] - b[2] * c[1]) +
      a[1] * (b[2] * c[0] - b[0] * c[2]) +
      a[2] * (b[0] * c[1] - b[1] * c[0]);
  }
  return volume;
}

test('a volute is as high as it is told, at every level, and its faces look outwards', () => {
  for (const detail of ['far', 'mid', 'hero'] as const) {
    const mesh = new MeshBuilder();
    addVolute(mesh, { foot: [0, 0, 0], outward: [1, 0, 0], size: 2, tint: JADE, detail });
    expect(Math.max(...heights(mesh))).toBeGreaterThan(1.7);
    expect(Math.max(...heights(mesh))).toBeLessThan(2.3);
    expect(signedVolume(mesh)).toBeGreaterThan(0);
  }
});

test('a scroll seen from far has its first leaf, as high as the near one', () => {
  const scroll = (far: boolean): MeshBuilder => {
    const mesh = new MeshBuilder();
    const place = { foot: [0, 0, 0], outward: [0, 0, 1] } as const;
    addScroll(mesh, { ...place, size: 1, tint: JADE, flame: AMBER, far });
    return mesh;
  };
  expect(Math.max(...heights(scroll(true)))).toBeCloseTo(Math.max(...heights(scroll(false))), 2);
  expect(scroll(true).triangleCount).toBeLessThan(scroll(false).triangleCount / 2);
});
