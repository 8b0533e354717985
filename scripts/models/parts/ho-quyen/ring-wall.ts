import {
  cageAngles,
  FOOT,
  hoQuyen,
  INNER,
  STAND_HALF,
  WALK,
  WALK_EDGE,
} from '../../buildings/ho-quyen.ts';
import { addBand, arc } from '../../kit/band.ts';
import { addGrid, type MeshBuilder, type Tint } from '../../kit/mesh.ts';
import { PALE_STONE } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { brickSkin, type Skin, stoneSkin } from '../../kit/sheet.ts';
import { mix } from '../../kit/vector.ts';
import { aged, blotch } from '../../kit/weather.ts';

const { figures, choices } = hoQuyen;
export const OLD_BRICK: Tint = [1, 0.95, 0.9];
const FLAGS_OF_WALK: Tint = [0.76, 0.6, 0.5];
const PARAPET_TOP = figures.innerHeight.value;
const PLINTH = 0.55;
const COPING = 0.22;

/** Where the front is, as an angle from +x towards −z. */
const FRONT = -Math.PI / 2;
/** Half of the gap in the outer wall through which the elephants' passage leads. */
const PASSAGE_HALF = figures.gateWidth.value / 2 + 0.05;

/** A stretch of the ring between two angles, with columns of about `cell` metres. */
function columnsFor(radius: number, from: number, to: number, cell: number): number {
  return Math.max(2, Math.round((radius * (to - from)) / cell / 2) * 2);
}

/** Openings in the inner wall: middle angle, half width and height. */
function innerOpenings(): { angle: number; half: number; height: number }[] {
  const cages = cageAngles().map((angle, k) => ({
    angle,
    half: choices.cageHalves[k]?.value ?? 0,
    height: choices.cageHeights[k]?.value ?? 0,
  }));
  const gate = {
    angle: FRONT + Math.PI * 2,
    half: figures.gateWidth.value / 2,
    height: figures.gateHeight.value,
  };
  return [...cages.toReversed(), gate].toSorted((a, b) => a.angle - b.angle);
}

/** Runs `each` for every stretch of the inner wall, with the height at which it begins. */
function alongInner(each: (from: number, to: number, foot: number) => void): void {
  let at = 0;
  for (const { angle, half, height } of innerOpenings()) {
    const reach = Math.asin(half / INNER);
    each(at, angle - reach, -0.3);
    each(angle - reach, angle + reach, height);
    at = angle + reach;
  }
  each(at, Math.PI * 2, -0.3);
}

/** The inner face looks to the middle: the same line the other way round. */
function inward(radius: number, from: number, to: number): ReturnType<typeof arc> {
  return arc(radius, to, from);
}

/** Brick face towards the arena, open at the cages and at the gate. */
function addInnerWall(parts: PartSet, cell: number): void {
  const brick = parts.mesh('inner-wall', 'brick');
  const top = PARAPET_TOP - COPING;
  alongInner((from, to, foot) => {
    const columns = columnsFor(INNER, from, to, cell);
    const rows = [Math.max(foot, -0.3), 1.1, 2.6, 3.7, 4.66, top].filter(
      (y, i) => i === 0 || y > foot + 0.05,
    );
    rows.slice(0, -1).forEach((y, i) => {
      addBand(brick, {
        line: inward(INNER, from, to),
        length: INNER * (to - from),
        columns,
        foot: { y, out: 0 },
        head: { y: rows[i + 1] ?? top, out: 0 },
        skin: turnedSkin(-to * INNER),
        tint: OLD_BRICK,
        wear: 0.95 - 0.1 * i,
        seed: 'inner wall',
      });
    });
  });
}

/** Bricks that go on where the stretch before left off. */
function turnedSkin(start: number): Skin {
  return (along, share, up) => brickSkin(along + start, share, up);
}

/** Parapet of the walk over the arena: its coping and the side towards the walk. */
function addInnerParapet(parts: PartSet, cell: number): void {
  const stone = parts.mesh('inner-parapet', 'stone');
  const brick = parts.mesh('inner-parapet', 'brick');
  const thick = choices.innerParapetThickness.value;
  const round = {
    length: 2 * Math.PI * INNER,
    columns: columnsFor(INNER, 0, Math.PI * 2, cell),
    tint: PALE_STONE,
  };
  const low = PARAPET_TOP - COPING;
  const edges: readonly (readonly [number, number, number, number])[] = [
    [0, low, -0.06, low],
    [-0.06, low, -0.06, PARAPET_TOP],
  ];
  for (const [r0, y0, r1, y1] of edges) {
    addBand(stone, {
      ...round,
      line: inward(INNER, 0, Math.PI * 2),
      foot: { y: y0, out: r0 },
      head: { y: y1, out: r1 },
      skin: stoneSkin(2.4),
      wear: 0.6,
      seed: 'coping inside',
    });
  }
  addBand(stone, {
    ...round,
    line: inward(INNER, 0, Math.PI * 2),
    foot: { y: PARAPET_TOP, out: -0.06 },
    head: { y: PARAPET_TOP, out: thick + 0.06 },
    skin: stoneSkin(2.4),
    wear: 0.8,
    seed: 'coping top',
  });
  addBand(stone, {
    ...round,
    line: arc(INNER),
    foot: { y: low, out: thick },
    head: { y: PARAPET_TOP, out: thick + 0.06 },
    skin: stoneSkin(2.4),
    seed: 'coping outside',
  });
  addBand(brick, {
    ...round,
    line: arc(INNER),
    foot: { y: WALK - 0.1, out: thick },
    head: { y: low, out: thick },
    skin: brickSkin,
    tint: OLD_BRICK,
    wear: 0.6,
    seed: 'parapet outside',
  });
}

/** The walk on the wall, paved in brick, worn along its middle. */
function addWalk(parts: PartSet, cell: number): void {
  const inner = INNER + choices.innerParapetThickness.value;
  const rings = [
    WALK_EDGE,
    WALK_EDGE - 0.45,
    WALK_EDGE - 0.47,
    mix(WALK_EDGE, inner, 0.5),
    inner - 0.05,
  ];
  addGrid(parts.mesh('walk', 'stone'), {
    columns: columnsFor(WALK_EDGE, 0, Math.PI * 2, cell),
    rows: rings.length - 1,
    point: (u, v) => {
      const [r, angle] = [rings[Math.round(v * 4)] ?? inner, u * Math.PI * 2];
      return [Math.cos(angle) * r, WALK, -Math.sin(angle) * r];
    },
    uv: (_u, _v, [x, , z]) => [x / 2.2, z / 2.2],
    tint: (u, v) => {
      const ring = Math.round(v * 4);
      const angle = u * Math.PI * 2;
      const moss =
        blotch('walk', Math.cos(angle) * 20, Math.sin(angle) * 20, 3) * (ring === 3 ? 0.3 : 0.75);
      return aged(ring < 2 ? PALE_STONE : FLAGS_OF_WALK, moss);
    },
  });
}

/** Battered outer face on a stone foot, open where the elephants' passage goes through. */
function addOuterWall(parts: PartSet, cell: number): void {
  const reach = Math.asin(PASSAGE_HALF / FOOT);
  const [from, to] = [FRONT + reach, FRONT + Math.PI * 2 - reach];
  const lean = (y: number): number => ((WALK_EDGE - FOOT) * y) / WALK;
  const band = (
    mesh: MeshBuilder,
    y0: number,
    y1: number,
    out: number,
    skin: Skin,
    tint: Tint,
    wear: number,
  ): void =>
    addBand(mesh, {
      line: arc(FOOT, from, to),
      length: FOOT * (to - from),
      columns: columnsFor(FOOT, from, to, cell),
      foot: { y: y0, out: lean(y0) - out },
      head: { y: y1, out: lean(y1) - out },
      skin,
      tint,
      wear,
      seed: 'outer wall',
    });
  const stone = parts.mesh('outer-wall', 'stone');
  const brick = parts.mesh('outer-wall', 'brick');
  band(stone, 0, PLINTH, 0, stoneSkin(2.4), PALE_STONE, 0.85);
  band(brick, PLINTH, 1.6, 0.03, brickSkin, OLD_BRICK, 1);
  band(brick, 1.6, 3.1, 0.03, brickSkin, OLD_BRICK, 0.75);
  band(brick, 3.1, WALK - 0.3, 0.03, brickSkin, OLD_BRICK, 0.6);
  band(stone, WALK - 0.3, WALK, 0, stoneSkin(2.4), PALE_STONE, 0.7);
}

/** The ring itself: both faces, the walk on it and the parapet over the arena. */
export function addRingWall(parts: PartSet): void {
  const cell = { far: 4.4, mid: 1.5, hero: 1 }[parts.detail];
  addOuterWall(parts, cell);
  addInnerWall(parts, cell);
  addInnerParapet(parts, cell);
  addWalk(parts, cell);
}

/** Half the angle of the ring that the royal stand covers. */
export const STAND_REACH = Math.asin(STAND_HALF / WALK_EDGE);
