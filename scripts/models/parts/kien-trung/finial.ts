import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import type { Detail } from '../../kit/part-set.ts';
import { addLathe } from '../../kit/shapes.ts';
import { stripUv } from '../../kit/sheet.ts';
import type { Vec3 } from '../../kit/vector.ts';

/** Turned finial on a foot, metres high. */
export function addFinial(
  mesh: MeshBuilder,
  foot: Vec3,
  height: number,
  tint: Tint,
  detail: Detail,
): void {
  const profile: [number, number][] = [
    [0.2, 0],
    [0.24, 0.06],
    [0.12, 0.14],
    [0.1, 0.3],
    [0.24, 0.46],
    [0.26, 0.56],
    [0.1, 0.72],
    [0.12, 0.78],
    [0.03, 0.9],
    [0.005, 1],
  ];
  addLathe(
    mesh,
    foot,
    (detail === 'hero' ? profile : profile.filter((_, i) => i % 2 === 0 || i === 9)).map(
      ([r, y]) => [r * Math.min(1.2, height), y * height] as const,
    ),
    { far: 4, mid: 6, hero: 10 }[detail],
    (around, up) => stripUv('ivory', around * 0.1, 1 - up),
    tint,
  );
}
