import { thaiHoaCourt } from '../../buildings/thai-hoa-court.ts';
import type { Extent, Plan } from '../../buildings/plan.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { BAT_TRANG, COURT_STONE, PALE_STONE } from '../../kit/palette.ts';
import type { Detail, PartSet } from '../../kit/part-set.ts';
import { addQuad } from '../../kit/shapes.ts';
import { stoneSkin } from '../../kit/sheet.ts';
import { addStairs, pave, STAIR_LINES, type StairFlight } from '../stonework.ts';

/** Depth of the ground under the lowest paving. */
const BASE = -0.35;

export function grown(area: Extent, by: number): Extent {
  return {
    left: area.left - by,
    right: area.right + by,
    front: area.front + by,
    back: area.back - by,
  };
}

/** Section of a retaining wall, inwards from the terrace's edge: metres in, share of the height, shade. */
const MOULDING: readonly (readonly [number, number, number])[] = [
  [0, 0, 0.94],
  [0, 0.2, 0.94],
  [0.13, 0.27, 0.82],
  [0.13, 0.76, 0.82],
  [0.02, 0.83, 0.96],
  [0.02, 1, 1],
];

/** Moulded wall that keeps within a terrace's edge, so that the terrace measures what is published. */
export function addRetainingWall(
  mesh: MeshBuilder,
  area: Extent,
  [low, high]: readonly [number, number],
  cell: number,
): void {
  const skin = stoneSkin(2.6);
  const corners = (inwards: number): [number, number][] => {
    const { left, right, front, back } = grown(area, -inwards);
    return [
      [left, front],
      [right, front],
      [right, back],
      [left, back],
    ];
  };
  const rise = high - low;
  MOULDING.slice(1).forEach(([inner, share, shade], i) => {
    const [before, from] = MOULDING[i] ?? [0, 0];
    const tint: Tint = [PALE_STONE[0] * shade, PALE_STONE[1] * shade, PALE_STONE[2] * shade];
    const lower = corners(before);
    const upper = corners(inner);
    lower.forEach(([x, z], k) => {
      const [nx, nz] = lower[(k + 1) % 4] ?? [x, z];
      const [ux, uz] = upper[k] ?? [x, z];
      const [vx, vz] = upper[(k + 1) % 4] ?? [nx, nz];
      const [y0, y1] = [low + rise * from, low + rise * share];
      addQuad(
        mesh,
        [
          [x, y0, z],
          [nx, y0, nz],
          [vx, y1, vz],
          [ux, y1, uz],
        ],
        (along, _up, metres) => skin(along, 0, metres + y0 * 1.7),
        { tint, cell },
      );
    });
  });
}

/** Paving of an area with a border of pale slabs, `border` metres wide, in one level. */
function paveBordered(
  mesh: MeshBuilder,
  area: Extent,
  y: number,
  look: { metres: number; tint: Tint; border: number; cell: number },
): void {
  const { metres, tint, border, cell } = look;
  const field = grown(area, -border);
  pave(mesh, field, y, metres, tint, cell);
  const strips: Extent[] = [
    { ...area, back: field.front },
    { ...area, front: field.back },
    { left: area.left, right: field.left, front: field.front, back: field.back },
    { left: field.right, right: area.right, front: field.front, back: field.back },
  ];
  for (const strip of strips) pave(mesh, strip, y, 3, PALE_STONE, cell * 1.6);
}

const CELL: Record<Detail, number> = { far: 7, mid: 3.4, hero: 2.1 };

/** The hall's own platform with its brick floor, above the upper court. */
export function addPlatform(parts: PartSet, plan: Plan): void {
  const mesh = parts.mesh('terrace', 'stone');
  const cell = CELL[parts.detail];
  addRetainingWall(
    mesh,
    plan.platform,
    [plan.upperCourt, plan.floor],
    parts.detail === 'far' ? 0 : cell,
  );
  paveBordered(mesh, grown(plan.platform, -0.02), plan.floor, {
    metres: 2.4,
    tint: BAT_TRANG,
    border: 0.5,
    cell: cell * 0.8,
  });
}

/** Steps of one flight, over the whole width of its four balustrades. */
export function addFlight(mesh: MeshBuilder, flight: StairFlight): void {
  addStairs(mesh, flight, STAIR_LINES[0], STAIR_LINES[3]);
}

/** Both levels of the great court, as wide as the terrace that carries the hall. */
export function courtLevels(plan: Plan): { upper: Extent; lower: Extent } {
  const { left, right, front } = plan.court;
  const depth = thaiHoaCourt.figures.area.value / (right - left);
  const back = plan.platform.front;
  return {
    upper: { left, right, front, back },
    lower: { left, right, front: back + depth, back: front },
  };
}

/** Upper court, lower court, and the terrace round the hall with its wall and the ground at its foot. */
export function addGreatCourt(parts: PartSet, plan: Plan): void {
  const cell = CELL[parts.detail];
  const { upper, lower } = courtLevels(plan);
  const look = { metres: 3.2, tint: COURT_STONE, border: 0.45, cell };
  paveBordered(parts.mesh('upper-court', 'stone'), upper, plan.upperCourt, look);
  paveBordered(parts.mesh('lower-court', 'stone'), lower, 0, { ...look, metres: 3.6 });
  addUpperTerrace(parts, plan);
  const ground = parts.mesh('court-ground', 'stone');
  const edge = grown({ ...plan.court, front: lower.front }, thaiHoaCourt.choices.margin.value);
  const strips: Extent[] = [
    { ...edge, back: lower.front },
    { ...edge, front: plan.court.back },
    { ...edge, right: plan.court.left, front: lower.front, back: plan.court.back },
    { ...edge, left: plan.court.right, front: lower.front, back: plan.court.back },
  ];
  for (const strip of strips) pave(ground, strip, -0.02, 3.6, [0.78, 0.74, 0.66], cell * 1.4);
  addRetainingWall(ground, edge, [BASE, -0.02], 0);
}

/** Width of the paving that takes the shade of the hall's platform, metres. */
const FOOT = 0.45;
const WALK_CELL: Record<Detail, number> = { far: 3.4, mid: 2.2, hero: 1.8 };

/** Walk round the hall at the height of the upper court, and the wall that carries it. */
export function addUpperTerrace(parts: PartSet, plan: Plan, part = 'upper-terrace'): void {
  const cell = CELL[parts.detail];
  const mesh = parts.mesh(part, 'stone');
  const { court, platform, upperCourt } = plan;
  const lay = (strip: Extent, size: number): void =>
    pave(mesh, strip, upperCourt, 3.2, COURT_STONE, size);
  // A strip of its own beside the hall keeps the wall's shade at its foot.
  const foot = { ...grown(platform, FOOT), front: platform.front };
  lay({ ...foot, front: platform.back }, CELL.mid);
  lay({ ...platform, left: foot.left, right: platform.left }, CELL.mid);
  lay({ ...platform, left: platform.right, right: foot.right }, CELL.mid);
  const walk = WALK_CELL[parts.detail];
  lay({ ...court, front: foot.back }, walk);
  lay({ ...foot, left: court.left, right: foot.left }, walk);
  lay({ ...foot, left: foot.right, right: court.right }, walk);
  addRetainingWall(mesh, court, [-0.05, upperCourt], parts.detail === 'far' ? 0 : cell * 1.2);
}
