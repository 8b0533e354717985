import { LINES } from '../../buildings/kien-trung-plan.ts';
import { hash01 } from '../../kit/hash.ts';
import { addGrid, type MeshBuilder, type Tint } from '../../kit/mesh.ts';
import { PALE_STONE } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { brickSkin, stripUv } from '../../kit/sheet.ts';
import { mix, type Vec3 } from '../../kit/vector.ts';
import { addLeafMass } from '../leaf-mass.ts';
import { addBlock, type Face } from './face.ts';
import { PLINTH_TOP } from './plinth.ts';

const FLOOR = PLINTH_TOP;
const CELL = 1.5;

/** Rectangles that together cover the palace's outline: left, right, back, front. */
function rooms(): [number, number, number, number][] {
  const { halfCentre, halfWings, halfWidth, flank, front, rear } = LINES;
  const { centreFront, centreRear, pavilionFront, pavilionRear } = LINES;
  const [frontEdge, rearEdge] = [pavilionFront - 4.2, pavilionRear + 4.2];
  return [
    [-halfCentre, halfCentre, centreRear, centreFront],
    ...([-1, 1] as const).flatMap((side): [number, number, number, number][] => {
      const across = (a: number, b: number): [number, number] => (side > 0 ? [a, b] : [-b, -a]);
      return [
        [...across(halfCentre, halfWings), rear, front],
        [...across(halfWings, flank), rearEdge, frontEdge],
        [...across(halfWings, halfWidth), frontEdge, pavilionFront],
        [...across(halfWings, halfWidth), pavilionRear, rearEdge],
      ];
    }),
  ];
}

/** Brick floors of the ruined rooms, worn and stained cell by cell. */
export function addRuinFloor(parts: PartSet): void {
  const brick = parts.mesh('ruin-foundation', 'brick');
  const cell = parts.detail === 'far' ? CELL * 3 : CELL;
  for (const [left, right, back, front] of rooms()) {
    const columns = Math.max(1, Math.round((right - left) / cell));
    const rows = Math.max(1, Math.round((front - back) / cell));
    addGrid(brick, {
      columns,
      rows,
      point: (u, v) => [mix(left, right, u), FLOOR + 0.005, mix(front, back, v)],
      uv: (_u, _v, [x, , z]) => brickSkin(x, 0, z),
      tint: (u, v) => {
        const stain = hash01(
          `floor ${left} ${Math.round(u * columns)} ${back} ${Math.round(v * rows)}`,
        );
        const shade = 0.62 + 0.4 * stain;
        return [shade * 0.98, shade * 1.02, shade * 1.02];
      },
    });
  }
}

/** Low mound of broken brick, lumpy at its rim. */
function addMound(
  mesh: MeshBuilder,
  name: string,
  [x, y, z]: Vec3,
  size: number,
  far: boolean,
): void {
  const sides = far ? 6 : 10;
  addGrid(mesh, {
    columns: sides,
    rows: far ? 2 : 3,
    point: (u, v) => {
      const k = Math.round(u * sides) % sides;
      const angle = -(k / sides) * Math.PI * 2;
      const r = size * (1 - v) * (0.75 + 0.5 * hash01(`${name} rim ${k}`));
      const lump = v === 0 ? 0 : 0.75 + 0.5 * hash01(`${name} ${k} ${v.toFixed(2)}`);
      const rise = v === 1 ? size * 0.26 : size * 0.26 * Math.sin((v * Math.PI) / 2) * lump;
      return [x + Math.cos(angle) * r * 1.2, y + rise, z + Math.sin(angle) * r];
    },
    uv: (_u, _v, [px, py, pz]) => brickSkin(px * 0.9 + py, 0, pz + py),
    tint: (_u, v): Tint => [0.72 + v * 0.1, 0.7 + v * 0.08, 0.66 + v * 0.06],
  });
}

/** Tumbled brick and stone in heaps over the floors. */
export function addRubble(parts: PartSet): void {
  const brick = parts.mesh('ruin-rubble', 'brick');
  const far = parts.detail === 'far';
  const heaps = 34;
  for (let h = 0; h < heaps; h++) {
    const pick = (k: string): number => hash01(`heap ${h} ${k}`);
    const [x, z] = [mix(-19.5, 19.5, pick('x')), mix(-9.2, 7.6, pick('z'))];
    const size = 0.5 + pick('size') * 1.1;
    addMound(brick, `heap ${h}`, [x, FLOOR - 0.04, z], size, far);
    const stones = far ? 2 : 7;
    for (let k = 0; k < stones; k++) {
      const p = (name: string): number => hash01(`stone ${h} ${k} ${name}`);
      const r = size * (0.55 + 0.5 * p('r'));
      const turn = ((k + 0.5 * p('turn')) / stones) * Math.PI * 2;
      const face = tilted(
        [x + Math.cos(turn) * r * 1.2, 0, z + Math.sin(turn) * r],
        p('face') * Math.PI * 2,
      );
      const half = 0.07 + p('half') * 0.14;
      const y = FLOOR - 0.05 + k * 0.006 + p('lie') * 0.024 + (1 - r / (size * 1.05)) * size * 0.11;
      addBlock(
        brick,
        face,
        [-half * 1.7, half * 1.7],
        [y, y + half * 1.5],
        [-half, half],
        brickSkin,
        {
          tint: p('tint') > 0.6 ? PALE_STONE : [0.9, 0.78, 0.7],
          omit: ['bottom'],
        },
      );
    }
  }
}

function tilted(origin: Vec3, turn: number): Face {
  const along: Vec3 = [Math.cos(turn), 0, Math.sin(turn)];
  return { origin, along, outward: [-along[2], 0, along[0]], length: 1 };
}

/** Weeds over the floors and bushes in them. */
export function addGrowth(parts: PartSet): void {
  const mesh: MeshBuilder = parts.mesh('ruin-growth', 'trim');
  const sides = parts.detail === 'far' ? 6 : 11;
  for (let k = 0; k < 46; k++) {
    const pick = (name: string): number => hash01(`growth ${k} ${name}`);
    const [x, z] = [mix(-20, 20, pick('x')), mix(-9.8, 9.6, pick('z'))];
    const r = 0.45 + pick('r') * 1.2;
    const level = 0.012 + (k % 3) * 0.007;
    const weeds = (dx: number, dz: number, y: number, tint: Tint): number =>
      mesh.vertex(
        [x + dx, FLOOR + y, z + dz],
        [0, 1, 0],
        stripUv('foliage', pick('along') + dx / 40, 0.5 + dz / (r * 3.2)),
        tint,
      );
    const centre = weeds(0, 0, level + 0.06, [0.75, 0.8, 0.5]);
    for (let i = 0; i <= sides; i++) {
      const angle = ((i % sides) / sides) * Math.PI * 2;
      const reach = r * (0.5 + 0.7 * hash01(`growth ${k} ${i % sides}`));
      weeds(Math.cos(angle) * reach, -Math.sin(angle) * reach, level, [0.55, 0.56, 0.36]);
    }
    for (let i = 0; i < sides; i++) mesh.triangle(centre, centre + 1 + i, centre + 2 + i);
    if (k % 2 === 0) continue;
    addLeafMass(mesh, {
      name: `bush ${k}`,
      centre: [x, FLOOR + r * 0.18, z],
      width: r * 0.5,
      height: r * 0.42,
      tint: [0.75, 0.84, 0.55],
      detail: parts.detail,
    });
  }
}
