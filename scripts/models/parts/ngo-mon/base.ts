import { addGrid, type MeshBuilder, type Tint } from '../../kit/mesh.ts';
import { BAT_TRANG, COURT_STONE, PALE_STONE } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addQuad } from '../../kit/shapes.ts';
import { brickSkin, type Skin, stoneSkin } from '../../kit/sheet.ts';
import { at, mix, type Vec3 } from '../../kit/vector.ts';
import { wallFrame } from './outline.ts';
import { openingsOf, type Opening } from './passage-plan.ts';
import { drawnIn, type GatePlan, outlineOf, type UShape } from './plan.ts';

/** How far the base's face stands in from its foot at a height, metres: plinth, leaning brick, cornice. */
export function faceInset(plan: GatePlan, y: number): number {
  const { batter, plinth, cornice } = plan.building.choices;
  const head = plan.deck - cornice.value;
  if (y <= plinth.value) return 0;
  if (y >= head) return batter.value - CORNICE_OUT;
  return BRICK_BACK + ((batter.value - BRICK_BACK) * (y - plinth.value)) / (head - plinth.value);
}

const BRICK_BACK = 0.06;
const CORNICE_OUT = 0.12;

interface Band {
  from: number;
  to: number;
  /** Metres in from the foot's line, at the band's foot and head. */
  inset: readonly [number, number];
  material: 'brick' | 'stone';
  tint: Tint;
}

/** Weathered brick of the base. */
export const BRICK_TINT: Tint = [0.86, 0.85, 0.84];

/** Courses of the base from the ground up: moulded stone plinth, brick, and a cornice of two steps. */
function bandsOf({ building: { choices }, deck }: GatePlan): Band[] {
  const plinth = choices.plinth.value;
  const head = deck - choices.cornice.value;
  const lean = choices.batter.value;
  const step = choices.cornice.value / 3;
  const out = lean - CORNICE_OUT;
  return [
    { from: 0, to: plinth - 0.14, inset: [0, 0], material: 'stone', tint: PALE_STONE },
    {
      from: plinth - 0.14,
      to: plinth,
      inset: [0, BRICK_BACK],
      material: 'stone',
      tint: PALE_STONE,
    },
    { from: plinth, to: head, inset: [BRICK_BACK, lean], material: 'brick', tint: BRICK_TINT },
    { from: head, to: head + step, inset: [lean, out], material: 'brick', tint: BRICK_TINT },
    { from: head + step, to: deck, inset: [out, out], material: 'stone', tint: PALE_STONE },
  ];
}

function bandMesh(parts: PartSet, band: Band): MeshBuilder {
  return parts.mesh('base', band.material);
}

/** Walls of the base with its openings, and the paving on it. */
export function addBase(parts: PartSet, plan: GatePlan): void {
  const far = parts.detail === 'far';
  const outline = outlineOf(plan.base);
  const openings = openingsOf(plan, far ? 6 : 12);
  outline.forEach((from, i) => {
    const wall = wallFrame(from, at(outline, (i + 1) % outline.length));
    const joins = wallEnds(i);
    for (const band of bandsOf(plan)) {
      for (const span of spansOf(wall.length, openings.get(i) ?? [], band)) {
        addGrid(bandMesh(parts, band), {
          columns: span.opening ? span.opening.arcs : cells(span.to - span.from, far ? 4.5 : 2.6),
          rows: cells(band.to - band.from, far ? 4 : 1.9),
          point: (u, v) => {
            const along = mix(span.from, span.to, u);
            const low = span.opening
              ? Math.max(band.from, Math.min(band.to, span.opening.head(along - span.opening.at)))
              : band.from;
            const y = mix(low, band.to, v);
            const inset = mix(...band.inset, (y - band.from) / (band.to - band.from));
            return wall.place(mitred(along, wall.length, inset, joins), y, -inset);
          },
          uv: (_u, _v, p) => wallSkin(band)(wall.along(p), 0, p[1]),
          tint: band.tint,
        });
      }
    }
  });
  addPaving(
    parts.mesh('base', 'stone'),
    drawnIn(plan.base, faceInset(plan, plan.deck)),
    plan.deck,
    {
      tint: BAT_TRANG,
      metres: 2.4,
      cell: far ? 5 : 2.4,
    },
  );
}

function cells(length: number, cell: number): number {
  return Math.max(1, Math.round(length / cell));
}

const wallSkin =
  (band: Band): Skin =>
  (along, _f, up) =>
    (band.material === 'brick' ? brickSkin : stoneSkin(2.6))(along, 0, up);

/** Whether a wall's two ends are outer corners; at inner ones the leaning face grows instead of shrinking. */
function wallEnds(i: number): readonly [1 | -1, 1 | -1] {
  const isInner = (corner: number): boolean => corner === 2 || corner === 3;
  return [isInner(i) ? -1 : 1, isInner((i + 1) % 8) ? -1 : 1];
}

/** Draws the outermost metre of a wall to its mitre, so that leaning faces meet at the corners. */
function mitred(
  along: number,
  length: number,
  inset: number,
  [low, high]: readonly [1 | -1, 1 | -1],
): number {
  if (along < 0.01) return along + low * inset;
  return along > length - 0.01 ? along - high * inset : along;
}

interface Span {
  from: number;
  to: number;
  opening?: Opening;
}

/** Stretches of wall between the openings, and over those that the band does not lie below. */
function spansOf(length: number, openings: readonly Opening[], band: Band): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const opening of openings) {
    const [left, right] = [opening.at - opening.width / 2, opening.at + opening.width / 2];
    spans.push({ from, to: left });
    if (opening.head(opening.width / 2) < band.to) spans.push({ from: left, to: right, opening });
    from = right;
  }
  spans.push({ from, to: length });
  return spans;
}

/** Level paving over a U: the body and the two arms. */
export function addPaving(
  mesh: MeshBuilder,
  { halfX, innerX, front, recess, back }: UShape,
  y: number,
  { tint, metres, cell }: { tint: Tint; metres: number; cell: number },
): void {
  const slab = (x0: number, x1: number, z0: number, z1: number): void => {
    const corners: [Vec3, Vec3, Vec3, Vec3] = [
      [x0, y, z1],
      [x1, y, z1],
      [x1, y, z0],
      [x0, y, z0],
    ];
    addQuad(mesh, corners, (along, _f, up) => stoneSkin(metres)(along + x0, 0, up - z1), {
      tint,
      cell,
    });
  };
  slab(-halfX, -innerX, back, front);
  slab(-innerX, innerX, back, recess);
  slab(innerX, halfX, back, front);
}

/** Stone paving round and under the base, so that the passages have a floor. */
export function addGround(parts: PartSet, plan: GatePlan): void {
  const { halfX, front } = plan.base;
  const [side, before] = [5, 9];
  const cell = parts.detail === 'far' ? 6 : 3.3;
  const behind = 7;
  const corners: [Vec3, Vec3, Vec3, Vec3] = [
    [-halfX - side, 0, front + before],
    [halfX + side, 0, front + before],
    [halfX + side, 0, -front - behind],
    [-halfX - side, 0, -front - behind],
  ];
  const mesh = parts.mesh('ground', 'stone');
  addQuad(mesh, corners, stoneSkin(3.6), { tint: COURT_STONE, cell });
  const edge: Tint = [COURT_STONE[0] * 0.9, COURT_STONE[1] * 0.9, COURT_STONE[2] * 0.9];
  corners.forEach((from, i) => {
    const to = at(corners, (i + 1) % 4);
    addQuad(mesh, [[from[0], -0.2, from[2]], [to[0], -0.2, to[2]], to, from], stoneSkin(2.6), {
      tint: edge,
      cell: 12,
    });
  });
}
