import { kienTrung } from '../../buildings/kien-trung.ts';
import { FACES, type PlanFace } from '../../buildings/kien-trung-plan.ts';
import type { MeshBuilder } from '../../kit/mesh.ts';
import type { Detail, PartSet } from '../../kit/part-set.ts';
import { addLathe } from '../../kit/shapes.ts';
import { stripUv } from '../../kit/sheet.ts';
import { addPiercedWall } from './balustrade.ts';
import { addBlock, type Face, faceBetween, onFace } from './face.ts';
import { bandSkin, MOSAIC, MOULDING, plainSkin } from './style.ts';

const { corniceTop, parapet } = kienTrung.choices;
const INSET = 0.22;
/** Bays of the front centre that the attic takes the parapet's place over. */
export const ATTIC_BAYS = 3;

/** Half a post, by which a run stops short of the middle of a corner's. */
const SHORT = 0.17;

/** Pierced balustrade in the Vietnamese manner round the foot of the roof, with a post on every line. */
export function addParapet(parts: PartSet): void {
  const mesh = parts.mesh('roof-balustrade', 'trim');
  const y = corniceTop.value - 0.02;
  FACES.forEach((plan, index) => {
    const face = faceBetween(plan.from, plan.to);
    const [starts, ends] = [isConvex(index), isConvex((index + 1) % FACES.length)];
    const reach = plan.bays === 0 ? INSET + 0.16 : 0.05;
    const from = starts ? INSET + SHORT : -reach;
    const to = ends ? face.length - INSET - SHORT : face.length + reach;
    const attic = atticSpan(plan, face);
    const runs: [number, number][] = attic
      ? [
          [from, attic[0] + 0.1],
          [attic[1] - 0.1, to],
        ]
      : [[from, to]];
    for (const run of runs) addPiercedWall(mesh, face, run, y, parapet.value, -INSET, MOULDING);
    if (plan.bays === 0) return;
    const follows = starts && (FACES.at(index - 1)?.bays ?? 0) > 0;
    for (let i = follows ? 1 : 0; i <= plan.bays; i++) {
      const line = (i * face.length) / plan.bays;
      if (attic && line > attic[0] + 0.1 && line < attic[1] - 0.1) continue;
      const [first, last] = [starts ? INSET : 0.32, face.length - (ends ? INSET : 0.32)];
      addPost(mesh, face, i === 0 ? first : i === plan.bays ? last : line, y, parts.detail);
    }
  });
}

/** Whether the outline turns outwards where a face begins. */
export function isConvex(index: number): boolean {
  const [before, after] = [FACES.at(index - 1), FACES[index]];
  if (!before || !after) return true;
  const [ax, az] = [before.to[0] - before.from[0], before.to[1] - before.from[1]];
  const [bx, bz] = [after.to[0] - after.from[0], after.to[1] - after.from[1]];
  return ax * bz - az * bx < 0;
}

/** Where the attic stands along the front of the centre; none elsewhere. */
export function atticSpan(plan: PlanFace, face: Face): [number, number] | null {
  if (plan.kind !== 'centre' || plan.side !== 'front') return null;
  const half = (face.length * ATTIC_BAYS) / plan.bays / 2;
  return [face.length / 2 - half, face.length / 2 + half];
}

function addPost(mesh: MeshBuilder, face: Face, s: number, y: number, detail: Detail): void {
  const top = y + parapet.value + 0.08;
  const all = { tint: MOULDING, omit: [] };
  const d: [number, number] = [-INSET - 0.24, -INSET + 0.24];
  addBlock(mesh, face, [s - 0.24, s + 0.24], [y, top], d, plainSkin, {
    tint: MOULDING,
    omit: ['bottom'],
  });
  if (detail === 'far') return;
  addBlock(
    mesh,
    face,
    [s - 0.29, s + 0.29],
    [top - 0.02, top + 0.1],
    [d[0] - 0.05, d[1] + 0.05],
    plainSkin,
    all,
  );
  addBlock(
    mesh,
    face,
    [s - 0.15, s + 0.15],
    [y + 0.2, top - 0.16],
    [d[1] - 0.02, d[1] + 0.025],
    bandSkin(MOSAIC, 0.3),
    {},
  );
  addLathe(
    mesh,
    onFace(face, s, top + 0.08, -INSET),
    [
      [0.08, 0],
      [0.17, 0.2],
      [0.05, 0.42],
      [0.01, 0.54],
    ],
    detail === 'hero' ? 8 : 5,
    (around, up) => stripUv('ivory', around * 0.1, 1 - up),
    [0.2, 0.5, 0.38],
  );
}
