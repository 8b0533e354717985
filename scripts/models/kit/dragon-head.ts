import type { DragonColours } from './dragon.ts';
import { addDragonFace } from './dragon-face.ts';
import { addGrid, type MeshBuilder, type Tint } from './mesh.ts';
import { tintOf } from './palette.ts';
import type { Detail } from './part-set.ts';
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
  detail: Detail;
  /** Few locks and strokes, for a head that is small. */
  plain?: boolean;
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

/** Sections that a coarser level keeps. */
const KEPT: Record<Detail, { skull: readonly number[]; jaw: readonly number[] } | null> = {
  far: { skull: [0, 2, 3, 6, 11, 14], jaw: [0, 2, 5] },
  mid: { skull: [0, 2, 3, 5, 6, 8, 10, 11, 13, 14], jaw: [0, 1, 2, 4, 5] },
  hero: null,
};

function kept(detail: Detail, sections: readonly Section[], name: 'skull' | 'jaw'): Section[] {
  const places = KEPT[detail]?.[name];
  return sections.filter((_, i) => !places || places.includes(i));
}

/** Runs the strip forth and back round a body, once to four columns, so that its shards stay small. */
function foldedAround(u: number, columns: number): number {
  return Math.abs((((u + 0.25) * Math.round(columns / 4)) % 1) * 2 - 1);
}

/** Joins sections into a closed shell of shards, a little squarer than round. */
function addLoft(
  mesh: MeshBuilder,
  head: DragonHead,
  sections: readonly Section[],
  tint: (around: number, along: number) => Tint,
): void {
  const columns = head.plain ? 6 : { far: 6, mid: 8, hero: 11 }[head.detail];
  addGrid(mesh, {
    columns,
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
    uv: (u, v) => stripUv('shards', v * 0.1, foldedAround(u, columns)),
    tint,
  });
}

function blend(a: Tint, b: Tint, t: number): Tint {
  return [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];
}

/** Maned head with antlers, open jaws, tongue, fangs, whiskers and brows. */
export function addDragonHead(mesh: MeshBuilder, head: DragonHead): void {
  const { colours } = head;
  addLoft(mesh, head, kept(head.detail, SKULL, 'skull'), (around, along) => {
    const under = around > 0.08 && around < 0.42;
    return blend(colours.body, colours.belly, under ? 0.8 : along * 0.5);
  });
  addLoft(mesh, head, kept(head.detail, JAW, 'jaw'), (around) =>
    around > 0.55 && around < 0.95 ? MOUTH : colours.belly,
  );
  addDragonFace(mesh, head);
}
