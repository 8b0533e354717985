import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addQuad, type BoxFace } from '../../kit/shapes.ts';
import { pictureSkin, stripSkin } from '../../kit/sheet.ts';
import { at } from '../../kit/vector.ts';
import { faceInset } from './base.ts';
import { addRail, faceOf, type WallFrame, wallFrame } from './outline.ts';
import { drawnIn, type GatePlan, outlineOf } from './plan.ts';
import { rearStairs } from './podium.ts';

const PANEL = 3.1;
const HALF = 0.16;
const LIME_GREY: Tint = [0.8, 0.77, 0.69];

/** Low wall of pierced glazed bricks round the deck, open where the rear stairs arrive. */
export function addDeckParapet(parts: PartSet, plan: GatePlan): void {
  const mesh = parts.mesh('parapet', 'trim');
  const inset = faceInset(plan, plan.deck) + 0.06 + HALF;
  const outline = outlineOf(drawnIn(plan.base, inset));
  const { landing } = rearStairs(plan);
  const rearEnd = plan.base.halfX - inset;
  outline.forEach((from, i) => {
    const wall = wallFrame(from, at(outline, (i + 1) % outline.length));
    const gaps: [number, number][] =
      i === 6
        ? [
            [rearEnd - landing[1], rearEnd - landing[0]],
            [rearEnd + landing[0], rearEnd + landing[1]],
          ]
        : [];
    let start = 0;
    for (const [open, close] of [...gaps, [wall.length, wall.length] as const]) {
      addRun(mesh, wall, [start, open], plan, parts.detail === 'far');
      start = close;
    }
  });
}

function addRun(
  mesh: MeshBuilder,
  wall: WallFrame,
  [start, end]: readonly [number, number],
  plan: GatePlan,
  far: boolean,
): void {
  const y = plan.deck;
  const top = plan.building.choices.parapet.value;
  const [sill, head, coping] = [top * 0.18, top * 0.72, top * 0.87];
  const plaster = stripSkin('plaster', 7);
  const slab = (
    a: number,
    b: number,
    y0: number,
    y1: number,
    half: number,
    omit: readonly BoxFace[] = ['bottom'],
  ): void =>
    addRail(mesh, wall, { along: [a, b], heights: [y + y0, y + y1], out: [-half, half] }, plaster, {
      tint: LIME_GREY,
      cell: far ? 0 : 4.5,
      omit,
    });
  const inner = [start + 0.08, end - 0.08] as const;
  slab(inner[0], inner[1], -0.04, sill, HALF);
  slab(inner[0], inner[1], head, coping, HALF + 0.03);
  const count = Math.max(1, Math.round((end - start) / PANEL));
  for (let i = 0; i < count; i++) {
    const [a, b] = [0, 1].map((k) => start + ((end - start) * (i + k)) / count) as [number, number];
    for (const turned of [false, true]) {
      const heights = [y + sill - 0.01, y + head + 0.01] as const;
      const out = turned ? 0.05 - HALF : HALF - 0.05;
      addQuad(
        mesh,
        faceOf(wall, { along: [a, b], heights, out }, turned),
        pictureSkin('parapet', b - a),
      );
    }
    addPost(a);
  }
  if (end < wall.length) addPost(end);

  function addPost(along: number): void {
    const half = along === 0 || along === wall.length ? 0.26 : 0.17;
    slab(along - half, along + half, -0.05, far ? top + 0.08 : top, half + 0.05);
    if (far) return;
    slab(along - half - 0.05, along + half + 0.05, top - 0.02, top + 0.08, half + 0.1, []);
  }
}
