import type { MeshBuilder } from './mesh.ts';
import { onPlane, type RoofPlane } from './roof-shape.ts';
import { addSweep } from './solids.ts';
import type { Strip } from './sheet.ts';
import { samplePath, type Vec3 } from './vector.ts';

/** Moulded section of a ridge band: foot, face and coping, from left to right. */
function ridgeProfile(width: number, height: number, foot: number): [number, number][] {
  const half: [number, number][] = [
    [-width * 0.5, -foot],
    [-width * 0.5, height * 0.12],
    [-width * 0.36, height * 0.18],
    [-width * 0.36, height * 0.8],
    [-width * 0.5, height * 0.86],
    [-width * 0.42, height],
  ];
  return [...half, ...half.toReversed().map(([x, y]): [number, number] => [-x, y])];
}

export interface RidgeBand {
  width: number;
  height: number;
  /** Strip on the two faces. */
  face: Strip;
  repeat: number;
  /** Depth of the foot below the path. */
  foot: number;
  far: boolean;
}

/** Built-up ridge of lime and shards along a path, its foot below the tiles. */
export function addRidge(mesh: MeshBuilder, path: readonly Vec3[], band: RidgeBand): void {
  const { width, height, face, repeat, foot, far } = band;
  if (far) {
    const half = width * 0.42;
    const faceOnly: [number, number][] = [
      [-half, -foot],
      [-half, height * 0.18],
      [-half, height * 0.82],
      [-half, height],
    ];
    const strips: Strip[] = ['plaster', face, 'plaster'];
    addSweep(mesh, path, {
      profile: [...faceOnly, ...faceOnly.toReversed().map(([x, y]): [number, number] => [-x, y])],
      strips: [...strips, 'plaster', ...strips.toReversed()],
      repeat,
      readable: true,
      cap: face === 'mosaic' ? face : 'plaster',
    });
    return;
  }
  const half: Strip[] = ['plaster', 'plaster', face, 'plaster', 'gold'];
  addSweep(mesh, path, {
    profile: ridgeProfile(width, height, foot),
    strips: [...half, 'plaster', ...half.toReversed()],
    repeat,
    readable: true,
    cap: face === 'mosaic' ? face : 'plaster',
  });
}

/** Path of a hip from `t = from` down to `t = to`; side −1 or 1 says which end of the plane. */
export function hipPath(
  plane: RoofPlane,
  side: -1 | 1,
  from: number,
  to: number,
  steps: number,
): Vec3[] {
  return samplePath(steps, (k) => {
    const t = from + (to - from) * k;
    const inside = Math.max(0, t);
    const p = onPlane(plane, side * plane.hipLength(inside), inside);
    const edge = plane.place(side * plane.hipLength(t), t, p[1]);
    return edge;
  });
}

/** Path of a verge along the gable from the ridge at `t = from` down to `t = to`. */
export function vergePath(
  plane: RoofPlane,
  s: number,
  from: number,
  to: number,
  steps: number,
): Vec3[] {
  return samplePath(steps, (k) => onPlane(plane, s, from + (to - from) * k));
}
