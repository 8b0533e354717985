import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import { AMBER, CORAL, INDIGO, LIME } from '../kit/palette.ts';
import type { Detail } from '../kit/part-set.ts';
import { addHorn } from '../kit/round.ts';
import { addBox, addLathe } from '../kit/shapes.ts';
import { stripSkin, stripUv } from '../kit/sheet.ts';
import type { Vec3 } from '../kit/vector.ts';

/** Section of the gourd from its lotus foot to its finial, metres. */
const GOURD: readonly (readonly [number, number])[] = [
  [0.34, 0],
  [0.48, 0.1],
  [0.24, 0.24],
  [0.42, 0.4],
  [0.52, 0.62],
  [0.42, 0.88],
  [0.19, 1.02],
  [0.28, 1.12],
  [0.34, 1.28],
  [0.24, 1.46],
  [0.09, 1.58],
  [0.06, 1.78],
  [0.01, 1.98],
];

/** Flames of the aureole on one side: the root's radius, then pairs out, up from root to tip. */
const FLAMES: readonly (readonly [radius: number, ...line: number[]])[] = [
  [0.11, 0.3, 0.1, 0.82, 0.2, 1.02, 0.48, 0.9, 0.86],
  [0.1, 0.4, 0.5, 0.68, 0.66, 0.78, 0.96, 0.62, 1.3],
  [0.085, 0.26, 0.94, 0.48, 1.1, 0.52, 1.38, 0.36, 1.7],
  [0.07, 0.14, 1.36, 0.28, 1.54, 0.26, 1.8, 0.1, 2.06],
];

function gourdTint(up: number): Tint {
  if (up < 0.2) return LIME;
  if (up < 0.55) return INDIGO;
  return up < 0.72 ? CORAL : AMBER;
}

/** Wine gourd (bầu rượu) of enamel on a lotus foot, in an aureole of flames. */
export function addGourd(mesh: MeshBuilder, [x, y, z]: Vec3, detail: Detail): void {
  const far = detail === 'far';
  addBox(
    mesh,
    [x - 0.95, y - 0.06, z - 0.27],
    [x + 0.95, y + 0.12, z + 0.27],
    stripSkin('gold', 4),
  );
  addLathe(
    mesh,
    [x, y + 0.1, z],
    GOURD,
    { far: 6, mid: 9, hero: 14 }[detail],
    (around, up) => stripUv(up < 0.2 ? 'mosaic' : 'ivory', around * 0.12, up),
    (_around, up) => gourdTint(up),
  );
  for (const side of [1, -1]) {
    for (const [i, [radius, ...line]] of FLAMES.entries()) {
      if (far && i > 1) continue;
      const points: Vec3[] = [];
      for (let k = 0; k + 1 < line.length; k += 2)
        points.push([x + side * (line[k] ?? 0), y + 0.1 + (line[k + 1] ?? 0), z]);
      addHorn(mesh, {
        points,
        rootRadius: radius,
        strip: 'ivory',
        tint: CORAL,
        tip: AMBER,
        leaf: true,
        sides: far ? 3 : 4,
        steps: { far: 2, mid: 4, hero: 7 }[detail],
        flatten: 2,
        up: [0, 0, 1],
      });
    }
  }
}
