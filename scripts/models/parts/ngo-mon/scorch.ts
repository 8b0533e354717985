import { hash01 } from '../../kit/hash.ts';
import { addGrid, type MeshBuilder, type Tint } from '../../kit/mesh.ts';
import type { PartSet } from '../../kit/part-set.ts';
import type { Ground } from '../../kit/roof-skirt.ts';
import { brickSkin } from '../../kit/sheet.ts';
import { at, mix } from '../../kit/vector.ts';
import { BRICK_TINT, faceInset } from './base.ts';
import { wallFrame } from './outline.ts';
import { type GatePlan, outlineOf } from './plan.ts';

/** Soot on the brick: which wall of the base, how far along it and how high, and the reach of it. */
const SCORCHES: readonly (readonly [wall: number, along: number, y: number, reach: number])[] = [
  [2, 25.9, 3.1, 1.35],
  [2, 3.6, 2.6, 0.95],
  [4, 8.6, 2.9, 1.4],
  [3, 9.9, 2.2, 1],
  [6, 32.6, 2.9, 1.1],
];
const SOOT: Tint = [0.2, 0.18, 0.17];

/** Where rubble lies: its middle, the height it lies at, and its reach. */
const RUBBLE: readonly (readonly [x: number, y: 'ground' | 'deck', z: number, reach: number])[] = [
  [11.3, 'deck', 0.1, 0.85],
  [12.4, 'ground', 3.6, 1.5],
  [22.6, 'deck', 12.15, 0.95],
  [4.6, 'deck', -12.2, 0.8],
];

/** Sooted brick and fallen rubble of the picture of 1968; where they are is made up. */
export function addScorchAndRubble(parts: PartSet, plan: GatePlan): void {
  const outline = outlineOf(plan.base);
  const brick = parts.mesh('scorched-brick', 'brick');
  for (const [wall, along, y, reach] of SCORCHES) {
    const frame = wallFrame(at(outline, wall), at(outline, (wall + 1) % outline.length));
    addGrid(brick, {
      columns: parts.detail === 'far' ? 7 : 14,
      rows: parts.detail === 'far' ? 2 : 4,
      point: (u, v) => {
        const angle = -u * Math.PI * 2;
        const name = `scorch/${wall}/${along}/${Math.round(u * 14) % 14}`;
        const r = v * reach * (0.8 + 0.2 * hash01(name));
        const up = Math.max(0.9, Math.min(plan.deck - 0.5, y + Math.sin(angle) * r * 0.85));
        return frame.place(along + Math.cos(angle) * r, up, LIFT - faceInset(plan, up));
      },
      uv: (_u, _v, p) => brickSkin(frame.along(p), 0, p[1]),
      tint: (_u, v) => {
        const share = Math.min(1, v) ** 1.4;
        return [
          mix(SOOT[0], BRICK_TINT[0], share),
          mix(SOOT[1], BRICK_TINT[1], share),
          mix(SOOT[2], BRICK_TINT[2], share),
        ];
      },
    });
  }
  const rubble = parts.mesh('rubble', 'brick');
  for (const [x, level, z, reach] of RUBBLE) {
    addHeap(
      rubble,
      [x, z],
      level === 'deck' ? plan.deck : 0,
      reach,
      parts.detail === 'far' ? 4 : 24,
    );
  }
}

/** Metres that the sooted faces stand before the wall's own. */
const LIFT = 0.02;

/** Loose bricks, thickest in the middle, each lying or leaning a little. */
function addHeap(
  mesh: MeshBuilder,
  [x, z]: Ground,
  floor: number,
  reach: number,
  perMetre: number,
): void {
  const count = Math.round(reach * perMetre);
  for (let i = 0; i < count; i++) {
    const name = `heap/${x}/${z}/${i}`;
    const angle = hash01(`${name}/angle`) * Math.PI * 2;
    const r = reach * hash01(`${name}/r`) ** 0.8;
    const turn = hash01(`${name}/turn`) * Math.PI;
    const rise = Math.max(0, 0.3 * (1 - r / reach)) * hash01(`${name}/rise`) + (i % 9) * 0.011;
    const middle: Ground = [x + Math.cos(angle) * r, z + Math.sin(angle) * r];
    const half = 0.1 + 0.08 * hash01(`${name}/size`);
    addBlock(mesh, middle, [floor, rise], half, turn, 0.55 + 0.4 * hash01(`${name}/shade`));
  }
}

function addBlock(
  mesh: MeshBuilder,
  [x, z]: Ground,
  [floor, rise]: readonly [number, number],
  half: number,
  turn: number,
  shade: number,
): void {
  const wall = wallFrame(
    [x - Math.cos(turn) * half, z - Math.sin(turn) * half],
    [x + Math.cos(turn) * half, z + Math.sin(turn) * half],
  );
  const [d, h] = [half * 0.55, half * 0.62];
  const corner = (a: number, up: number, out: number) =>
    wall.place(a * wall.length, up > 0 ? floor + rise + h : floor - 0.02, out * d);
  const tint: Tint = [BRICK_TINT[0] * shade, BRICK_TINT[1] * shade, BRICK_TINT[2] * shade];
  for (const [p, q, r, s] of [
    [corner(0, 0, 1), corner(1, 0, 1), corner(1, 1, 1), corner(0, 1, 1)],
    [corner(1, 0, -1), corner(0, 0, -1), corner(0, 1, -1), corner(1, 1, -1)],
    [corner(1, 0, 1), corner(1, 0, -1), corner(1, 1, -1), corner(1, 1, 1)],
    [corner(0, 0, -1), corner(0, 0, 1), corner(0, 1, 1), corner(0, 1, -1)],
    [corner(0, 1, 1), corner(1, 1, 1), corner(1, 1, -1), corner(0, 1, -1)],
  ] as const) {
    addGrid(mesh, {
      columns: 1,
      rows: 1,
      point: (u, v) => (v < 0.5 ? (u < 0.5 ? p : q) : u < 0.5 ? s : r),
      uv: (u, v) => brickSkin(x + u * half * 2, 0, z + v * (rise + h)),
      tint,
    });
  }
}
