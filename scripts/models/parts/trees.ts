import { hash01 } from '../kit/hash.ts';
import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import { tintOf } from '../kit/palette.ts';
import type { Detail } from '../kit/part-set.ts';
import { addTube } from '../kit/shapes.ts';
import { stripUv } from '../kit/sheet.ts';
import { addScaled, at, mix, spline, subtract, type Vec3 } from '../kit/vector.ts';
import { addLeafMass } from './leaf-mass.ts';

/** Two-needled pine (thông) with a bare trunk, frangipani (đại), or any broad-leaved shade tree. */
export type TreeKind = 'pine' | 'frangipani' | 'broadleaf';

export interface TreeOptions {
  name: string;
  /** Foot of the trunk, metres. */
  x: number;
  y: number;
  z: number;
  kind: TreeKind;
  /** Total height, metres, give or take a tenth by name. */
  height: number;
  detail: Detail;
  /** Factor on the painted leaves, where the usual one does not suit. */
  leaves?: Tint;
}

/** Of a kind, in shares of the height: where the crown begins, how wide it is, and its clumps. */
interface Habit {
  leaves: Tint;
  bark: Tint;
  crownFrom: number;
  crownWidth: number;
  trunk: number;
  /** Clumps: height in the crown, distance from its middle, half width, half height. */
  clumps: readonly (readonly [number, number, number, number])[];
  blossom?: { share: number; tint: Tint };
}

const HABITS: Record<TreeKind, Habit> = {
  pine: {
    leaves: [0.68, 0.8, 0.66],
    bark: tintOf('#8d7360'),
    crownFrom: 0.5,
    crownWidth: 0.2,
    trunk: 0.018,
    clumps: [
      [0.86, 0.1, 0.12, 0.095],
      [0.5, 0.55, 0.14, 0.085],
      [0.6, 0.6, 0.13, 0.085],
      [0.72, 0.5, 0.12, 0.085],
      [0.42, 0.1, 0.12, 0.09],
      [0.36, 0.8, 0.12, 0.07],
      [0.24, 0.85, 0.11, 0.06],
      [0.08, 0.8, 0.085, 0.05],
    ],
  },
  frangipani: {
    leaves: [0.85, 0.98, 0.66],
    bark: tintOf('#9b9183'),
    crownFrom: 0.45,
    crownWidth: 0.38,
    trunk: 0.045,
    clumps: [
      [0.8, 0.1, 0.22, 0.16],
      [0.55, 0.75, 0.2, 0.14],
      [0.5, 0.8, 0.2, 0.14],
      [0.3, 0.95, 0.18, 0.13],
      [0.6, 0.7, 0.18, 0.13],
      [0.35, 0.9, 0.17, 0.12],
    ],
    blossom: { share: 0.14, tint: tintOf('#f3ead0') },
  },
  broadleaf: {
    leaves: [0.52, 0.68, 0.44],
    bark: tintOf('#75685a'),
    crownFrom: 0.35,
    crownWidth: 0.3,
    trunk: 0.034,
    clumps: [
      [0.78, 0.1, 0.22, 0.19],
      [0.5, 0.7, 0.2, 0.17],
      [0.52, 0.75, 0.19, 0.17],
      [0.3, 0.85, 0.18, 0.15],
      [0.36, 0.8, 0.19, 0.16],
      [0.56, 0.65, 0.18, 0.16],
      [0.25, 0.75, 0.17, 0.14],
    ],
  },
};

/** How many clumps a level shows; those left out are the lowest and least. */
const CLUMPS_FAR = 4;

function addLimb(
  mesh: MeshBuilder,
  points: readonly Vec3[],
  radii: readonly [number, number],
  sides: number,
  bark: Tint,
): void {
  const path = spline(points, Math.max(1, sides - 2));
  addTube(mesh, path, {
    sides,
    up: [0.9, 0.1, 0.4],
    radius: (t) => mix(radii[0], radii[1], t ** 0.7),
    uv: (around, along) => stripUv('ivory', along * 0.05, 0.2 + around * 0.6),
    tint: (_around, along) => {
      const light = 0.7 + 0.3 * along;
      return [bark[0] * light, bark[1] * light, bark[2] * light];
    },
  });
}

/**
 * A tree on the trim material, of the same height and spread at every level: 86 triangles from far,
 * about 350 at the usual level and 650 to 850 close up.
 */
export function addTree(mesh: MeshBuilder, options: TreeOptions): void {
  const { name, x, y, z, kind, detail } = options;
  const habit = HABITS[kind];
  const leaves = options.leaves ?? habit.leaves;
  const height = options.height * (0.9 + 0.2 * hash01(`${name}/height`));
  const far = detail === 'far';
  const lean = 0.05 * height * (hash01(`${name}/lean`) - 0.5);
  const turn = hash01(`${name}/turn`) * Math.PI * 2;
  const foot: Vec3 = [x, y - 0.1, z];
  const fork: Vec3 = [x + lean, y + height * (habit.crownFrom + 0.05), z - lean];
  const top: Vec3 = [x + lean * 0.4, y + height * 0.86, z - lean * 1.6];
  const thick = habit.trunk * height;
  const sides = { far: 3, mid: 5, hero: 7 }[detail];
  addLimb(mesh, [foot, fork, top], [thick, thick * 0.35], sides, habit.bark);
  const clumps = far ? habit.clumps.slice(0, CLUMPS_FAR) : habit.clumps;
  clumps.forEach(([rise, out, width, tall], k) => {
    const angle = turn + (k * Math.PI * 2 * 2) / 5 + hash01(`${name}/angle/${k}`);
    const reach = out * habit.crownWidth * height;
    const up = mix(habit.crownFrom, 1 - tall, rise / 0.86);
    const from = rise > 0.3 ? mix(0.2, 0.9, rise) : 0;
    const root = addScaled(fork, subtract(top, fork), from * 0.6);
    const centre: Vec3 = [
      at(root, 0) + Math.cos(angle) * reach,
      y + Math.min(up, 1 - tall) * height,
      at(root, 2) + Math.sin(angle) * reach,
    ];
    const grown = far ? 1.15 : 1;
    addLeafMass(mesh, {
      name: `${name}/${k}`,
      centre,
      width: width * height * grown,
      height: tall * height * (k === 0 ? 1 : grown),
      tint: leaves,
      detail,
      ...(habit.blossom ? { blossom: habit.blossom } : {}),
    });
    // From far, only what would otherwise hang beside the trunk.
    if (out < (far ? 0.7 : 0.5)) return;
    addLimb(
      mesh,
      [root, addScaled(centre, [0, -1, 0], tall * height * 0.2)],
      [thick * 0.4, thick * 0.2],
      3,
      habit.bark,
    );
  });
}
