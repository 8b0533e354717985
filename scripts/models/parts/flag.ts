import { addGrid, type MeshBuilder, type Tint } from '../kit/mesh.ts';
import { stripUv } from '../kit/sheet.ts';
import { at, type Vec3 } from '../kit/vector.ts';

export interface Flag {
  /** Upper corner at the mast. */
  hoist: Vec3;
  height: number;
  fly: number;
  cloth: Tint;
  /** Colour of a five-pointed star in its middle; none where there is no star. */
  star?: Tint;
  far: boolean;
}

type Point2 = readonly [number, number];

/** Flag flying to +x in a steady breeze, seen from both sides. */
export function addFlag(mesh: MeshBuilder, flag: Flag): void {
  const { height, fly, cloth, star, far } = flag;
  const columns = far ? 8 : 20;
  for (const flip of [false, true]) {
    addGrid(mesh, {
      columns,
      rows: far ? 2 : 6,
      point: (u, v) => onCloth(flag, u * fly, (v - 1) * height, flip ? -0.012 : 0.012),
      uv: (u, v) => stripUv('cloth', u * 0.11, 1 - v),
      tint: cloth,
      flip,
    });
    if (star) addStar(mesh, flag, star, columns, flip);
  }
}

/** Place on the waving cloth, metres from its upper hoist corner, and metres before it. */
function onCloth({ hoist, fly }: Flag, along: number, down: number, out: number): Vec3 {
  const t = along / fly;
  const wave = 0.085 * fly * t ** 0.8 * Math.sin(t * 8.2 + 0.5);
  return [hoist[0] + along * 0.965, hoist[1] + down - 0.05 * fly * t * t, hoist[2] + wave + out];
}

/** The star cut along the cloth's own columns, so that it lies on the cloth. */
function addStar(mesh: MeshBuilder, flag: Flag, tint: Tint, columns: number, flip: boolean): void {
  const { height, fly } = flag;
  const radius = height * 0.3;
  const outline = Array.from({ length: 10 }, (_, i): Point2 => {
    const r = i % 2 === 0 ? radius : radius * 0.382;
    const angle = Math.PI / 2 + (i * Math.PI) / 5;
    return [fly / 2 + Math.cos(angle) * r, -height / 2 + Math.sin(angle) * r];
  });
  const centre: Point2 = [fly / 2, -height / 2];
  const width = fly / columns;
  const out = flip ? -0.036 : 0.036;
  for (let i = 0; i < 10; i++) {
    const shard = [centre, at(outline, i), at(outline, (i + 1) % 10)];
    for (let k = 0; k < columns; k++) {
      const cut = clipped(clipped(shard, k * width, 1), (k + 1) * width, -1);
      if (cut.length < 3) continue;
      const first = mesh.vertexCount;
      for (const [x, y] of cut) {
        mesh.vertex(
          onCloth(flag, x, y, out),
          [0, 0, flip ? -1 : 1],
          stripUv('cloth', (x / fly) * 0.11, -y / height),
          tint,
        );
      }
      for (let j = 1; j + 1 < cut.length; j++) {
        if (flip) mesh.triangle(first, first + j + 1, first + j);
        else mesh.triangle(first, first + j, first + j + 1);
      }
    }
  }
}

/** The part of a polygon on one side of the upright line at `x`: 1 beyond it, −1 before it. */
function clipped(polygon: readonly Point2[], x: number, side: 1 | -1): Point2[] {
  const kept: Point2[] = [];
  polygon.forEach((p, i) => {
    const q = at(polygon, (i + 1) % polygon.length);
    const [dp, dq] = [(p[0] - x) * side, (q[0] - x) * side];
    if (dp >= 0) kept.push(p);
    if (dp * dq < 0) {
      const t = dp / (dp - dq);
      kept.push([x, p[1] + (q[1] - p[1]) * t]);
    }
  });
  return kept;
}
