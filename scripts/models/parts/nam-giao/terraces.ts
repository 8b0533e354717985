import { namGiao, terraceFloors } from '../../buildings/nam-giao.ts';
import { addBand, arc, type BandEdge, type BandOptions, frontOfSquare } from '../../kit/band.ts';
import { addPatch, type Patch, turnedPatch } from '../../kit/ground.ts';
import { addGrid, MeshBuilder, type Tint } from '../../kit/mesh.ts';
import { PALE_STONE } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addTurned } from '../../kit/quarter-turn.ts';
import { brickSkin, stoneSkin } from '../../kit/sheet.ts';
import { aged, blotch } from '../../kit/weather.ts';
import { addLawn } from '../lawn.ts';

const { figures } = namGiao;
const BRICK: Tint = [0.94, 0.88, 0.82];
const TILES: Tint = [0.84, 0.6, 0.46];
const LAWN: Tint = [0.86, 0.92, 0.7];
const [LOWEST, SQUARE, ROUND] = terraceFloors();

/** Width of the paved walk along a terrace's edge, round the terrace above, and of half the axis. */
const WALK = 4;
const INNER_WALK = 3;
const AXIS_HALF = 4;

/** Courses of a retaining wall: metres that they stand in from the published size, share of the height, and what is laid to the next. */
const COURSES: readonly (readonly [number, number, 'stone' | 'brick'])[] = [
  [0, -0.1, 'stone'],
  [0, 0.15, 'stone'],
  [0.06, 0.18, 'brick'],
  [0.09, 0.84, 'stone'],
  [0.02, 0.88, 'stone'],
  [0.02, 1, 'stone'],
];

function addRetainingWall(
  stone: MeshBuilder,
  brick: MeshBuilder,
  low: number,
  high: number,
  band: Pick<BandOptions, 'line' | 'length' | 'columns' | 'seed'>,
): void {
  COURSES.slice(0, -1).forEach(([inwards, share, laid], i) => {
    const [next, nextShare] = COURSES[i + 1] ?? COURSES[0] ?? [0, 1];
    const edge = (back: number, part: number): BandEdge => ({
      y: low + (high - low) * part,
      out: -back,
    });
    const onBrick = laid === 'brick';
    addBand(onBrick ? brick : stone, {
      ...band,
      foot: edge(inwards, share),
      head: edge(next, nextShare),
      skin: onBrick ? brickSkin : stoneSkin(2.6),
      tint: onBrick ? BRICK : PALE_STONE,
      wear: onBrick ? 0.5 : 0.35,
      rows: onBrick && high - low > 2 ? 2 : 1,
    });
  });
}

function addSquareWalls(
  parts: PartSet,
  part: string,
  half: number,
  low: number,
  high: number,
): void {
  const far = parts.detail === 'far';
  const [stone, brick] = [new MeshBuilder(), new MeshBuilder()];
  addRetainingWall(stone, brick, low, high, {
    line: frontOfSquare(half),
    length: half * 2,
    columns: Math.round((half * 2) / (far ? 20 : 6)),
    seed: part,
  });
  for (const turn of [0, 1, 2, 3]) {
    addTurned(parts.mesh(part, 'stone'), stone, turn);
    addTurned(parts.mesh(part, 'brick'), brick, turn);
  }
}

/** The lowest terrace: lawns between paved walks along the edge, along the axes and round the square terrace. */
function addLowestFloor(parts: PartSet): void {
  const far = parts.detail === 'far';
  const half = figures.lowestSide.value / 2 - 0.02;
  const inner = figures.squareSide.value / 2 - 0.3;
  const rim = half - WALK;
  const near = inner + INNER_WALK;
  const y = LOWEST;
  const stone = { tint: TILES, cell: far ? 14 : 4.5, metres: 3 };
  const grass = { tint: LAWN, cell: far ? 12 : 5.5, wear: 0.5 };
  // A quarter of the ring: from the left corner to the line of the terrace above; turned, four make it whole.
  const walks: readonly Patch[] = [
    { x0: -half, x1: inner, z0: rim, z1: half, y },
    { x0: -half, x1: -rim, z0: inner, z1: rim, y },
    { x0: -AXIS_HALF, x1: AXIS_HALF, z0: near, z1: rim, y },
    { x0: -near, x1: inner, z0: inner, z1: near, y },
  ];
  const lawns: readonly Patch[] = [
    { x0: -rim, x1: -near, z0: inner, z1: near, y },
    { x0: -rim, x1: -AXIS_HALF, z0: near, z1: rim, y },
    { x0: AXIS_HALF, x1: inner, z0: near, z1: rim, y },
  ];
  for (const turn of [0, 1, 2, 3]) {
    for (const patch of walks) {
      addPatch(parts.mesh('lowest-terrace', 'stone'), turnedPatch(patch, turn), stone);
    }
    for (const patch of lawns) {
      addLawn(parts.mesh('lowest-terrace', 'trim'), turnedPatch(patch, turn), grass);
    }
  }
}

/** Floor of the round terrace: tiles in rings about a round stone. */
function addRoundFloor(parts: PartSet): void {
  const far = parts.detail === 'far';
  const radius = figures.roundDiameter.value / 2 - 0.02;
  const rings = [0.001, 0.9, 3.2, 6.6, 10, 13.4, 16.8, radius - 0.7, radius];
  const last = rings.length - 1;
  addGrid(parts.mesh('round-terrace', 'stone'), {
    columns: far ? 32 : 64,
    rows: last,
    point: (u, v) => {
      const [r, angle] = [rings[Math.round((1 - v) * last)] ?? 0, u * Math.PI * 2];
      return [Math.cos(angle) * r, ROUND, -Math.sin(angle) * r];
    },
    uv: (_u, _v, [x, , z]) => [x / 2.6, z / 2.6],
    tint: (u, v) => {
      const k = Math.round((1 - v) * last);
      if (k < 2 || k >= last - 1) return PALE_STONE;
      const [r, angle] = [rings[k] ?? 0, u * Math.PI * 2];
      const worn = blotch('round floor', Math.cos(angle) * r, Math.sin(angle) * r, 4);
      return aged(TILES, 0.4 * worn);
    },
  });
}

/** The three terraces without parapets and stairs: their sizes are the published ones. */
export function addTerraces(parts: PartSet): void {
  const far = parts.detail === 'far';
  addSquareWalls(parts, 'lowest-terrace', figures.lowestSide.value / 2, 0, LOWEST);
  addLowestFloor(parts);
  const half = figures.squareSide.value / 2;
  addSquareWalls(parts, 'square-terrace', half, LOWEST, SQUARE);
  const top = half - 0.02;
  addPatch(
    parts.mesh('square-terrace', 'stone'),
    { x0: -top, x1: top, z0: -top, z1: top, y: SQUARE },
    { tint: TILES, cell: far ? 10.4 : 4.2, metres: 3 },
  );
  const radius = figures.roundDiameter.value / 2;
  const columns = { far: 32, mid: 64, hero: 96 }[parts.detail];
  addRetainingWall(
    parts.mesh('round-terrace', 'stone'),
    parts.mesh('round-terrace', 'brick'),
    SQUARE,
    ROUND,
    { line: arc(radius), length: 2 * Math.PI * radius, columns, seed: 'round-terrace' },
  );
  addRoundFloor(parts);
}
