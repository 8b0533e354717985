import { SITE, TERRACE } from '../../buildings/kien-trung-plan.ts';
import { hash01 } from '../../kit/hash.ts';
import type { MeshBuilder } from '../../kit/mesh.ts';
import { COURT_STONE, PALE_STONE } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox, addQuad } from '../../kit/shapes.ts';
import { stoneSkin, stripSkin } from '../../kit/sheet.ts';
import { addStoneRing } from './stone-ring.ts';

/** A level rectangle: its four edges in metres. */
export interface Plot {
  left: number;
  right: number;
  front: number;
  back: number;
}

/** Half width of the axial walk, and of the walk along the foot of the terrace. */
const AXIS = 5.2;
const WALK = 8.6;
const EDGE = 1.6;

/** Lawns to both sides of the axial walk, before and beside the place where the buildings stood. */
export function lawnPlots(): Plot[] {
  const front = SITE.front - EDGE;
  const near = TERRACE.front + 4.6;
  const middle = (near + front) / 2;
  return ([-1, 1] as const).flatMap((side) => {
    const across = (inner: number, outer: number): Pick<Plot, 'left' | 'right'> =>
      side > 0 ? { left: inner, right: outer } : { left: -outer, right: -inner };
    const outer = SITE.right - EDGE;
    return [
      { ...across(AXIS, outer), front: middle - WALK / 2, back: near },
      { ...across(AXIS, outer), front, back: middle + WALK / 2 },
    ];
  });
}

/** The whole site at court level: paving of the published area, kerbed lawns, and a low hedge round each. */
export function addGrounds(parts: PartSet): void {
  const far = parts.detail === 'far';
  const stone = parts.mesh('grounds', 'stone');
  const { left, right, front, back } = SITE;
  addQuad(
    stone,
    [
      [left, 0, front],
      [right, 0, front],
      [right, 0, back],
      [left, 0, back],
    ],
    stoneSkin(3.4),
    { tint: COURT_STONE, cell: far ? 6.4 : 2.5 },
  );
  addStoneRing(
    stone,
    [
      [left, front],
      [right, front],
      [right, back],
      [left, back],
    ],
    [
      [0, -0.35],
      [0, 0],
    ],
    [0.7, 0.68, 0.62],
    0,
  );
  for (const plot of lawnPlots()) addLawn(parts, plot);
}

function addLawn(parts: PartSet, plot: Plot): void {
  const far = parts.detail === 'far';
  const lawn = parts.mesh('lawns', 'trim');
  const { left, right, front, back } = plot;
  const height = 0.1;
  const kerb = 0.22;
  const rows = Math.max(2, Math.round((front - back) / (far ? 5 : 1.25)));
  for (let i = 0; i < rows; i++) {
    const z0 = front - ((front - back) * i) / rows;
    const z1 = front - ((front - back) * (i + 1)) / rows;
    const shade = 0.97 + 0.06 * hash01(`lawn ${left.toFixed(1)} ${i}`);
    addQuad(
      lawn,
      [
        [left, height, z0],
        [right, height, z0],
        [right, height, z1],
        [left, height, z1],
      ],
      stripSkin('grass', 60),
      { tint: [shade, shade, shade * 0.92], cell: far ? 13 : 5.2 },
    );
  }
  const edge = (x0: number, z0: number, x1: number, z1: number): void =>
    addKerb(parts.mesh('lawns', 'stone'), x0, z0, x1, z1, height + 0.06);
  edge(left - kerb, front, right + kerb, front + kerb);
  edge(left - kerb, back - kerb, right + kerb, back);
  edge(left - kerb, back, left, front);
  edge(right, back, right + kerb, front);
  const hedge = (x0: number, z0: number, x1: number, z1: number): void =>
    addBox(lawn, [x0, height - 0.03, z0], [x1, height + 0.42, z1], stripSkin('foliage', 9), {
      cell: far ? 0 : 3.5,
      tint: [0.8, 0.9, 0.72],
    });
  const thick = 0.6;
  const inset = 0.5;
  const [a, b, c, d] = [left + inset, right - inset, back + inset, front - inset];
  hedge(a, d - thick, b, d);
  hedge(a, c, b, c + thick);
  hedge(a, c + thick, a + thick, d - thick);
  hedge(b - thick, c + thick, b, d - thick);
}

function addKerb(
  mesh: MeshBuilder,
  x0: number,
  z0: number,
  x1: number,
  z1: number,
  top: number,
): void {
  addBox(mesh, [x0, -0.02, z0], [x1, top, z1], stoneSkin(2.4), { tint: PALE_STONE });
}
