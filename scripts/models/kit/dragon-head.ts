import type { DragonColours } from './dragon.ts';
import { addDragonFace } from './dragon-face.ts';
import { addGrid, type MeshBuilder, type Tint } from './mesh.ts';
import { tintOf } from './palette.ts';
import { type Axes, inAxes } from './round.ts';
import { stripUv } from './sheet.ts';
import { at, mix, type Vec3 } from './vector.ts';

const MOUTH = tintOf('#8e2a22');

export interface DragonHead {
  /** End of the spine, where the skull sits. */
  neck: Vec3;
  axes: Axes;
  /** Half width of the skull, metres. */
  scale: number;
  colours: DragonColours;
  far: boolean;
}

/** Section of a loft: place forward, middle height, half width, height above it, depth below it. */
type Section = readonly [number, number, number, number, number];

const SKULL: readonly Section[] = [
  [-0.9, -0.05, 0.66, 0.66, 0.7],
  [-0.35, 0.06, 0.86, 0.84, 0.7],
  [0.1, 0.14, 0.96, 0.92, 0.58],
  [0.45, 0.18, 0.94, 1, 0.46],
  [0.62, 0.18, 0.8, 0.86, 0.4],
  [0.82, 0.14, 0.62, 0.54, 0.36],
  [1.05, 0.1, 0.56, 0.5, 0.32],
  [1.18, 0.1, 0.52, 0.38, 0.31],
  [1.4, 0.1, 0.56, 0.48, 0.3],
  [1.54, 0.1, 0.54, 0.38, 0.3],
  [1.8, 0.14, 0.6, 0.5, 0.3],
  [2.02, 0.18, 0.66, 0.62, 0.3],
  [2.22, 0.16, 0.56, 0.46, 0.26],
  [2.36, 0.1, 0.3, 0.2, 0.16],
  [2.4, 0.08, 0.02, 0.02, 0.02],
];

const JAW: readonly Section[] = [
  [-0.2, -0.3, 0.7, 0.2, 0.34],
  [0.4, -0.52, 0.62, 0.12, 0.34],
  [1, -0.76, 0.5, 0.1, 0.26],
  [1.5, -0.92, 0.44, 0.1, 0.22],
  [1.82, -0.94, 0.34, 0.12, 0.2],
  [1.98, -0.9, 0.02, 0.02, 0.02],
];

/** Runs the strip three times forth and back round a body, so that its shards stay small. */
function foldedAround(u: number): number {
  return Math.abs((((u + 0.25) * 3) % 1) * 2 - 1);
}

/** Joins sections into a closed shell of shards, a little squarer than round. */
function addLoft(
  mesh: MeshBuilder,
  head: DragonHead,
  sections: readonly Section[],
  tint: (around: number, along: number) => Tint,
): void {
  addGrid(mesh, {
    columns: head.far ? 6 : 12,
    rows: sections.length - 1,
    point: (u, v) => {
      const [forward, middle, width, top, bottom] = at(
        sections,
        Math.round(v * (sections.length - 1)),
      );
      const angle = -u * Math.PI * 2;
      const rise = Math.sign(Math.sin(angle)) * Math.abs(Math.sin(angle)) ** 0.85;
      const aside = Math.sign(Math.cos(angle)) * Math.abs(Math.cos(angle)) ** 0.7;
      return inAxes(head.neck, head.axes, head.scale, [
        forward,
        middle + (rise > 0 ? top : bottom) * rise,
        aside * width,
      ]);
    },
    uv: (u, v) => stripUv('shards', v * 0.1, foldedAround(u)),
    tint,
  });
}

function blend(a: Tint, b: Tint, t: number): Tint {
  return [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];
}

/** Maned head with antlers, open jaws, tongue, fangs, whiskers and brows. */
export function addDragonHead(mesh: MeshBuilder, head: DragonHead): void {
  const { colours } = head;
  addLoft(mesh, head, SKULL, (around, along) => {
    const under = around > 0.08 && around < 0.42;
    return blend(colours.body, colours.belly, under ? 0.8 : along * 0.5);
  });
  addLoft(mesh, head, JAW, (around) => (around > 0.55 && around < 0.95 ? MOUTH : colours.belly));
  addDragonFace(mesh, head);
}
