import { addGrid, type MeshBuilder, type Tint } from '../../kit/mesh.ts';
import { addQuad } from '../../kit/shapes.ts';
import type { Skin } from '../../kit/sheet.ts';
import { at, mix, type Vec3 } from '../../kit/vector.ts';
import { addBlock, addPanel, type Face, onFace } from './face.ts';

/** A round-headed or basket-headed opening in a face; lengths in metres along and up the face. */
export interface Arch {
  middle: number;
  width: number;
  /** Foot of the opening, line where its head begins, and rise of the head above it. */
  sill: number;
  spring: number;
  rise: number;
}

/** Points of an arch's head, `outside` metres beyond its edge, from its left to its right end. */
export function archHead(arch: Arch, steps: number, outside = 0): [number, number][] {
  const half = arch.width / 2 + outside;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = (i / steps) * Math.PI;
    return [
      arch.middle - Math.cos(angle) * half,
      arch.spring + Math.sin(angle) * (arch.rise + outside),
    ];
  });
}

interface WallStyle {
  skin: Skin;
  tint: Tint;
  /** Metres from the face back to the opening's inner edge. */
  reveal: number;
  revealTint: Tint;
  steps: number;
}

/** Stretch of wall from `s0` to `s1` and `y0` to `y1` with an arched opening, and the opening's reveal. */
export function addArchedWall(
  mesh: MeshBuilder,
  face: Face,
  [s0, s1]: readonly [number, number],
  [y0, y1]: readonly [number, number],
  arch: Arch,
  style: WallStyle,
): void {
  const { skin, tint, reveal, revealTint, steps } = style;
  const left = arch.middle - arch.width / 2;
  const right = arch.middle + arch.width / 2;
  const shaded = { tint, cell: steps <= 4 ? 0 : 2.2 };
  addPanel(mesh, face, [s0, left], [y0, y1], 0, skin, shaded);
  addPanel(mesh, face, [right, s1], [y0, y1], 0, skin, shaded);
  if (arch.sill > y0 + 0.05) addPanel(mesh, face, [left, right], [y0, arch.sill], 0, skin, shaded);
  const head = archHead(arch, steps);
  for (let i = 0; i < steps; i++) {
    const [sa, ya] = at(head, i);
    const [sb, yb] = at(head, i + 1);
    addQuad(
      mesh,
      [onFace(face, sa, ya), onFace(face, sb, yb), onFace(face, sb, y1), onFace(face, sa, y1)],
      (along, up) => skin(sa + along, mix((ya - y0) / (y1 - y0), 1, up), 0),
      { tint },
    );
  }
  const deep = { tint: revealTint };
  for (const [s, flip] of [
    [left, false],
    [right, true],
  ] as const) {
    const [d0, d1] = flip ? [0, -reveal] : [-reveal, 0];
    addQuad(
      mesh,
      [
        onFace(face, s, arch.sill, d0),
        onFace(face, s, arch.sill, d1),
        onFace(face, s, arch.spring, d1),
        onFace(face, s, arch.spring, d0),
      ].toReversed() as [Vec3, Vec3, Vec3, Vec3],
      skin,
      deep,
    );
  }
  addGrid(mesh, {
    columns: steps,
    rows: 1,
    point: (u, v) => {
      const [s, y] = at(head, Math.round(u * steps));
      return onFace(face, s, y, -reveal * v);
    },
    uv: (u, v) => skin(u * 2, 0.3 + v * 0.3, 0),
    tint: revealTint,
    flip: true,
  });
  if (arch.sill > y0 + 0.05) {
    addQuad(
      mesh,
      [
        onFace(face, left, arch.sill, 0),
        onFace(face, right, arch.sill, 0),
        onFace(face, right, arch.sill, -reveal),
        onFace(face, left, arch.sill, -reveal),
      ],
      skin,
      deep,
    );
  }
}

interface ArchivoltStyle {
  skin: Skin;
  keySkin: Skin;
  tint: Tint;
  keyTint: Tint;
  /** Width of the band. */
  band: number;
  steps: number;
  /** Blocks that the band springs from; there unless false. */
  imposts?: boolean;
}

/** Moulded band round an arch's head with its keystone and imposts; the band alone where steps are few. */
export function addArchivolt(
  mesh: MeshBuilder,
  face: Face,
  arch: Arch,
  style: ArchivoltStyle,
): void {
  const { skin, tint, band, steps } = style;
  const depth = 0.09;
  const inner = archHead(arch, steps, -0.02);
  const outer = archHead(arch, steps, band);
  const strip = (
    from: readonly (readonly [number, number])[],
    to: readonly (readonly [number, number])[],
    d0: number,
    d1: number,
  ): void =>
    addGrid(mesh, {
      columns: steps,
      rows: 1,
      point: (u, v) => {
        const [s, y] = at(v < 0.5 ? from : to, Math.round(u * steps));
        return onFace(face, s, y, v < 0.5 ? d0 : d1);
      },
      uv: (u, v) => skin(u * (arch.width + band) * 1.5, v, 0),
      tint,
    });
  const few = steps <= 4;
  strip(inner, outer, few ? -0.02 : depth * 0.75, depth);
  if (few) return;
  strip(outer, outer, depth, -0.04);
  strip(inner, inner, -0.04, depth * 0.75);
  for (const side of style.imposts === false ? [] : [-1, 1]) {
    const edge = arch.middle + (side * arch.width) / 2;
    const [s0, s1] =
      side < 0 ? [edge - band - 0.05, edge + 0.03] : [edge - 0.03, edge + band + 0.05];
    addBlock(
      mesh,
      face,
      [s0, s1],
      [arch.spring - 0.2, arch.spring + 0.02],
      [-0.05, depth + 0.05],
      skin,
      {
        tint,
      },
    );
  }
  const crown = arch.spring + arch.rise;
  const [narrow, wide] = [0.13, 0.2];
  const corner = (half: number, y: number, d: number): Vec3 =>
    onFace(face, arch.middle + half, y, d);
  const [low, high, out] = [crown - 0.06, crown + band + 0.12, depth + 0.1];
  const faces: [Vec3, Vec3, Vec3, Vec3][] = [
    [
      corner(-narrow, low, out),
      corner(narrow, low, out),
      corner(wide, high, out),
      corner(-wide, high, out),
    ],
    [
      corner(-narrow, low, -0.04),
      corner(-narrow, low, out),
      corner(-wide, high, out),
      corner(-wide, high, -0.04),
    ],
    [
      corner(narrow, low, out),
      corner(narrow, low, -0.04),
      corner(wide, high, -0.04),
      corner(wide, high, out),
    ],
    [
      corner(-wide, high, out),
      corner(wide, high, out),
      corner(wide, high, -0.04),
      corner(-wide, high, -0.04),
    ],
    [
      corner(-narrow, low, -0.04),
      corner(narrow, low, -0.04),
      corner(narrow, low, out),
      corner(-narrow, low, out),
    ],
  ];
  for (const corners of faces) addQuad(mesh, corners, style.keySkin, { tint: style.keyTint });
}
