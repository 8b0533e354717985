import { type MeshBuilder } from '../../kit/mesh.ts';
import type { Detail } from '../../kit/part-set.ts';
import { type Skin, stripUv } from '../../kit/sheet.ts';
import { at } from '../../kit/vector.ts';
import { type Arch, archHead } from './arch.ts';
import { addBlock, addPanel, type Face, onFace } from './face.ts';
import { FRAME, GLASS, JOINERY, plainSkin } from './style.ts';

/** Louvred leaves side by side in the painted strip, and one of them stretched over a leaf. */
const LEAVES_PAINTED = 16;
function leafSkin(design: number, width: number): Skin {
  return (along, up) =>
    stripUv('louvre', (design + 0.03 + 0.94 * Math.min(1, along / width)) / LEAVES_PAINTED, 1 - up);
}

/** Two louvred leaves and a glazed fanlight that close an arch, `d` metres from the face. */
export function addLeaves(
  mesh: MeshBuilder,
  face: Face,
  arch: Arch,
  d: number,
  detail: Detail,
): void {
  const { middle, sill, spring } = arch;
  const left = middle - arch.width / 2;
  const right = middle + arch.width / 2;
  const tall = spring - sill;
  const rows = detail === 'far' ? 1 : Math.max(1, Math.round(tall / 0.75));
  for (const [design, a, b] of [
    [0, left, middle],
    [1, middle, right],
  ] as const) {
    for (let row = 0; row < rows; row++) {
      const range = [sill + (tall * row) / rows, sill + (tall * (row + 1)) / rows] as const;
      addPanel(mesh, face, [a, b], range, d, leafSkin(design, b - a), { tint: JOINERY });
    }
  }
  const steps = detail === 'hero' ? 12 : detail === 'mid' ? 8 : 4;
  const head = archHead(arch, steps);
  const first = mesh.vertexCount;
  mesh.vertex(onFace(face, middle, spring, d), face.outward, plainSkin(0, 0, 0), GLASS);
  for (const [s, y] of head) {
    mesh.vertex(onFace(face, s, y, d), face.outward, plainSkin(s, 0, 0), GLASS);
  }
  for (let i = 0; i < steps; i++) mesh.triangle(first, first + 2 + i, first + 1 + i);
  const flat = { tint: FRAME, omit: ['back', 'bottom'] as const };
  const bar = (s0: number, s1: number, y0: number, y1: number, out: number): void =>
    addBlock(mesh, face, [s0, s1], [y0, y1], [d - 0.01, d + out], plainSkin, flat);
  bar(left, right, spring - 0.06, spring + 0.06, 0.07);
  if (detail === 'far') return;
  bar(middle - 0.05, middle + 0.05, sill, spring, 0.06);
  bar(left, left + 0.09, sill, spring, 0.05);
  bar(right - 0.09, right, sill, spring, 0.05);
  for (const [a, b] of [
    [left + 0.09, middle - 0.05],
    [middle + 0.05, right - 0.09],
  ] as const) {
    if (tall > 1.8) bar(a, b, sill, sill + tall * 0.28, 0.04);
    bar(a, b, sill + tall * 0.62, sill + tall * 0.65, 0.04);
  }
  for (let i = 1; i < 4; i++) {
    const [s, y] = at(archHead(arch, 4), i);
    addRay(mesh, face, [middle, spring], [s, y], d + 0.03);
  }
}

/** Flat glazing bar from the fanlight's foot to its rim. */
function addRay(
  mesh: MeshBuilder,
  face: Face,
  [s0, y0]: readonly [number, number],
  [s1, y1]: readonly [number, number],
  d: number,
): void {
  const length = Math.hypot(s1 - s0, y1 - y0);
  const [ns, ny] = [(-(y1 - y0) / length) * 0.03, ((s1 - s0) / length) * 0.03];
  const first = mesh.vertexCount;
  for (const [s, y] of [
    [s0 - ns, y0 - ny],
    [s1 - ns, y1 - ny],
    [s1 + ns, y1 + ny],
    [s0 + ns, y0 + ny],
  ] as const) {
    mesh.vertex(onFace(face, s, y, d), face.outward, plainSkin(s, 0, 0), FRAME);
  }
  mesh.triangle(first, first + 1, first + 2);
  mesh.triangle(first, first + 2, first + 3);
}
