import { addGrid, type MeshBuilder, type Tint } from './mesh.ts';
import type { Skin } from './sheet.ts';
import { mix, type Vec3 } from './vector.ts';
import { aged, blotch } from './weather.ts';

/** Edge of a band of wall: its height, and metres that it stands out of the wall's line. */
export interface BandEdge {
  y: number;
  out: number;
}

export interface BandOptions {
  /** Place on the wall's line at 0 to 1 along it, moved outwards; seen from outside it runs to the right. */
  line: (share: number, out: number) => readonly [x: number, z: number];
  /** Length of the line, metres. */
  length: number;
  columns: number;
  rows?: number;
  foot: BandEdge;
  head: BandEdge;
  skin: Skin;
  tint: Tint;
  /** How worn the wall is, 0 to 1; damp rises from its foot and streaks hang from its head. */
  wear?: number;
  /** Walls of one seed are worn alike where they meet, at every level. */
  seed: string;
}

/** One course of a wall, plinth or coping along a straight or round line, aged by its place. */
export function addBand(mesh: MeshBuilder, options: BandOptions): void {
  const { line, length, columns, rows = 1, foot, head, skin, tint, wear = 0.4, seed } = options;
  const slope = Math.hypot(head.y - foot.y, head.out - foot.out);
  addGrid(mesh, {
    columns,
    rows,
    point: (u, v): Vec3 => {
      const [x, z] = line(u, mix(foot.out, head.out, v));
      return [x, mix(foot.y, head.y, v), z];
    },
    uv: (u, v) => skin(u * length, v, foot.y + v * slope),
    tint: (u, v) => {
      const [x, z] = line(u, 0);
      const y = mix(foot.y, head.y, v);
      const spots = blotch(seed, x + y * 1.7, z + y * 2.3, 5.5) ** 1.4;
      const streaks = blotch(`${seed} streaks`, x, z, 2.1);
      return aged(tint, wear * Math.min(1, 0.12 + 0.7 * spots + 0.6 * streaks * streaks));
    },
  });
}

/** The front (+z) side of a square about the origin, for `BandOptions.line`; turn it for the others. */
export function frontOfSquare(half: number): BandOptions['line'] {
  return (share, out) => [(share * 2 - 1) * (half + out), half + out];
}

/** A circle about the origin, or its part between two angles from +x towards −z, for `BandOptions.line`. */
export function arc(radius: number, from = 0, to = Math.PI * 2): BandOptions['line'] {
  return (share, out) => {
    const angle = mix(from, to, share);
    return [Math.cos(angle) * (radius + out), -Math.sin(angle) * (radius + out)];
  };
}
