import type { Plan } from '../buildings/plan.ts';
import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import type { PartSet } from '../kit/part-set.ts';
import { addBox, addQuad } from '../kit/shapes.ts';
import { pictureSkin, stripSkin } from '../kit/sheet.ts';
import type { Vec3 } from '../kit/vector.ts';
import { STAIR_LINES } from './stonework.ts';

const PANEL = 4.1;
const WHITEWASH: Tint = [1, 1.06, 1.1];
const THICKNESS = 0.3;
const SILL = 0.16;
const HEAD = 0.66;
const COPING = 0.8;
const POST = 0.98;

/** Low wall of perforated glazed bricks between posts, along the edge of the upper court. */
export function addParapet(parts: PartSet, plan: Plan): void {
  const mesh = parts.mesh('parapet', 'trim');
  const { left, right, front, back } = plan.court;
  const inset = 0.28;
  const y = plan.upperCourt;
  const opening = STAIR_LINES[3] + 0.45;
  const runs: [Vec3, Vec3][] = [
    [
      [left + inset, y, front - inset],
      [-opening, y, front - inset],
    ],
    [
      [opening, y, front - inset],
      [right - inset, y, front - inset],
    ],
    [
      [right - inset, y, front - inset],
      [right - inset, y, back + inset],
    ],
    [
      [right - inset, y, back + inset],
      [left + inset, y, back + inset],
    ],
    [
      [left + inset, y, back + inset],
      [left + inset, y, front - inset],
    ],
  ];
  for (const [from, to] of runs) addRun(mesh, from, to, parts.detail === 'far');
}

function addRun(mesh: MeshBuilder, from: Vec3, to: Vec3, far: boolean): void {
  const alongX = Math.abs(to[0] - from[0]) > Math.abs(to[2] - from[2]);
  const span = alongX ? to[0] - from[0] : to[2] - from[2];
  const count = Math.max(1, Math.round(Math.abs(span) / PANEL));
  const y = from[1];
  const half = THICKNESS / 2;
  const slab = (
    a: number,
    b: number,
    y0: number,
    y1: number,
    wide: number,
    skin = stripSkin('plaster', 7),
  ): void => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const p: Vec3 = alongX ? [low, y + y0, from[2] - wide] : [from[0] - wide, y + y0, low];
    const q: Vec3 = alongX ? [high, y + y1, from[2] + wide] : [from[0] + wide, y + y1, high];
    addBox(mesh, p, q, skin, {
      tint: WHITEWASH,
      cell: far ? 0 : 9,
      omit: y0 < POST ? ['bottom'] : [],
    });
  };
  const start = alongX ? from[0] : from[2];
  slab(start, start + span, 0, SILL, half + 0.02);
  slab(start, start + span, HEAD, COPING, half + 0.04);
  for (let i = 0; i < count; i++) {
    const a = start + (span * i) / count;
    const b = start + (span * (i + 1)) / count;
    const face = half - 0.05;
    const place = (along: number, h: number, side: number): Vec3 =>
      alongX ? [along, y + h, from[2] + side * face] : [from[0] + side * face, y + h, along];
    const [low, high] = a < b ? [a, b] : [b, a];
    for (const side of [1, -1]) {
      const forward = alongX === side > 0;
      const [p, q] = forward ? [low, high] : [high, low];
      addQuad(
        mesh,
        [place(p, SILL, side), place(q, SILL, side), place(q, HEAD, side), place(p, HEAD, side)],
        pictureSkin('parapet', Math.abs(b - a)),
        { cell: far ? 0 : 4.2 },
      );
    }
    slab(a - 0.17, a + 0.17, 0, POST, half + 0.07);
    if (!far) slab(a - 0.21, a + 0.21, POST, POST + 0.08, half + 0.11);
  }
}
