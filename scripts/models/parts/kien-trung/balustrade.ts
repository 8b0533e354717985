import { type MeshBuilder, type Tint } from '../../kit/mesh.ts';
import type { Detail } from '../../kit/part-set.ts';
import { addLathe } from '../../kit/shapes.ts';
import { pictureSkin, stripUv } from '../../kit/sheet.ts';
import { addBlock, addPanel, type BlockOptions, type Face, onFace } from './face.ts';
import { plainSkin } from './style.ts';

/** Turned section of a baluster: (radius, share of its height). */
const TURNED: readonly (readonly [number, number])[] = [
  [0.07, 0],
  [0.045, 0.1],
  [0.085, 0.36],
  [0.04, 0.66],
  [0.035, 0.8],
  [0.065, 0.92],
  [0.065, 1],
];
const PLAIN = TURNED.filter((_, i) => i !== 1 && i !== 4 && i !== 6);

export interface BalustradeOptions {
  tint: Tint;
  detail: Detail;
  /** Metres between balusters. */
  spacing?: number;
}

/** Turned balusters between a kerb and a rail, from `s0` to `s1` at `y`, centred `d` metres out. */
export function addBalustrade(
  mesh: MeshBuilder,
  face: Face,
  [s0, s1]: readonly [number, number],
  y: number,
  height: number,
  d: number,
  { tint, detail, spacing = 0.24 }: BalustradeOptions,
): void {
  const skin = plainSkin;
  const [kerb, rail] = [0.14, 0.13];
  const all: BlockOptions = {
    tint,
    omit: detail === 'far' ? ['left', 'right', 'bottom', 'back'] : ['left', 'right'],
  };
  addBlock(mesh, face, [s0, s1], [y, y + kerb], [d - 0.12, d + 0.12], skin, all);
  addBlock(mesh, face, [s0, s1], [y + height - rail, y + height], [d - 0.12, d + 0.13], skin, all);
  const count = Math.max(1, Math.round((s1 - s0) / spacing));
  const tall = height - kerb - rail;
  for (let i = 0; i < count; i++) {
    const s = s0 + ((i + 0.5) / count) * (s1 - s0);
    if (detail === 'far') {
      if (i % 3 === 1) {
        addPanel(mesh, face, [s - 0.16, s + 0.16], [y + kerb, y + height - rail], d, skin, {
          tint,
        });
      }
      continue;
    }
    addLathe(
      mesh,
      onFace(face, s, y + kerb - 0.01, d),
      (detail === 'hero' ? TURNED : PLAIN).map(([r, share]) => [r, share * (tall + 0.02)] as const),
      detail === 'hero' ? 6 : 5,
      (around, up) => stripUv('ivory', around * 0.1, 1 - up),
      tint,
    );
  }
}

/** Low wall of pierced glazed bricks between a kerb and a coping, seen from both sides. */
export function addPiercedWall(
  mesh: MeshBuilder,
  face: Face,
  [s0, s1]: readonly [number, number],
  y: number,
  height: number,
  d: number,
  tint: Tint,
): void {
  const skin = plainSkin;
  const ends: BlockOptions = { tint, omit: ['left', 'right'] };
  const kerb: BlockOptions = { tint, omit: ['left', 'right', 'bottom'] };
  addBlock(mesh, face, [s0, s1], [y, y + 0.16], [d - 0.14, d + 0.14], skin, kerb);
  addBlock(mesh, face, [s0, s1], [y + height - 0.14, y + height], [d - 0.16, d + 0.16], skin, ends);
  const panels = Math.max(1, Math.round((s1 - s0) / 1.9));
  for (let i = 0; i < panels; i++) {
    const [a, b] = [s0 + (i / panels) * (s1 - s0), s0 + ((i + 1) / panels) * (s1 - s0)];
    const picture = pictureSkin('parapet', b - a);
    addBlock(mesh, face, [a, b], [y + 0.16, y + height - 0.14], [d - 0.07, d + 0.07], picture, {
      omit: ['left', 'right', 'top', 'bottom'],
    });
  }
}
