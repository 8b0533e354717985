import type { Extent, Plan } from '../buildings/plan.ts';
import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import { BAT_TRANG, COURT_STONE, PALE_STONE } from '../kit/palette.ts';
import type { PartSet } from '../kit/part-set.ts';
import { addQuad } from '../kit/shapes.ts';
import { stoneSkin } from '../kit/sheet.ts';
import type { Vec3 } from '../kit/vector.ts';

/** Half width of the front stairs and the places of their four balustrades. */
export const STAIR_LINES = [-7.75, -2.7, 2.7, 7.75] as const;
export const STEP_RUN = 0.36;

export interface StairFlight {
  /** Line of the top riser, and the two heights. */
  z: number;
  bottom: number;
  top: number;
  steps: number;
}

/** The two front flights, from the lowest court and from the upper court. */
export function stairFlights(plan: Plan): [StairFlight, StairFlight] {
  const { lowerSteps, upperSteps } = plan.building.choices;
  return [
    { z: plan.court.front, bottom: 0, top: plan.upperCourt, steps: lowerSteps?.value ?? 0 },
    { z: plan.platform.front, bottom: plan.upperCourt, top: plan.floor, steps: upperSteps.value },
  ];
}

/** Level paving; the stone repeats every `metres`. */
export function pave(
  mesh: MeshBuilder,
  area: Extent,
  y: number,
  metres: number,
  tint: Tint,
  cell: number,
): void {
  const skin = stoneSkin(metres);
  addQuad(
    mesh,
    [
      [area.left, y, area.front],
      [area.right, y, area.front],
      [area.right, y, area.back],
      [area.left, y, area.back],
    ],
    skin,
    { tint, cell },
  );
}

/** Moulded retaining wall: (outward, share of height) of its section from the foot up. */
const MOULDING: readonly (readonly [number, number, number])[] = [
  [0.16, 0, 0.94],
  [0.16, 0.2, 0.94],
  [0.02, 0.27, 0.82],
  [0.02, 0.74, 0.82],
  [0.12, 0.81, 0.96],
  [0.12, 1, 1],
];

/** Walls round a terrace, mitred at the corners, with a coping that meets the paving. */
export function addTerraceWalls(
  mesh: MeshBuilder,
  area: Extent,
  low: number,
  high: number,
  cell: number,
): void {
  const ring = (outward: number): [number, number][] => [
    [area.left - outward, area.front + outward],
    [area.right + outward, area.front + outward],
    [area.right + outward, area.back - outward],
    [area.left - outward, area.back - outward],
  ];
  const skin = stoneSkin(2.6);
  const band = (a: number, ya: number, b: number, yb: number, tint: Tint): void => {
    const lower = ring(a);
    const upper = ring(b);
    lower.forEach((from, i) => {
      const next = (i + 1) % 4;
      const [to, toTop, fromTop] = [lower[next], upper[next], upper[i]];
      if (!to || !toTop || !fromTop) return;
      const corners: [Vec3, Vec3, Vec3, Vec3] = [
        [from[0], ya, from[1]],
        [to[0], ya, to[1]],
        [toTop[0], yb, toTop[1]],
        [fromTop[0], yb, fromTop[1]],
      ];
      addQuad(mesh, corners, (along, _f, up) => skin(along, 0, up + ya * 1.7), { tint, cell });
    });
  };
  for (let i = 0; i + 1 < MOULDING.length; i++) {
    const [a, fa, shade] = MOULDING[i] ?? [0, 0, 1];
    const [b, fb] = MOULDING[i + 1] ?? [0, 0, 1];
    const tint: Tint = [PALE_STONE[0] * shade, PALE_STONE[1] * shade, PALE_STONE[2] * shade];
    band(a, low + (high - low) * fa, b, low + (high - low) * fb, tint);
  }
  band(0.12, high, -0.4, high, PALE_STONE);
}

/** Steps down from a flight's top riser, towards the front or, with `outward` −1, the rear. */
export function addStairs(
  mesh: MeshBuilder,
  flight: StairFlight,
  left: number,
  right: number,
  outward: 1 | -1 = 1,
): void {
  const rise = (flight.top - flight.bottom) / flight.steps;
  const [near, far] = outward > 0 ? [left, right] : [right, left];
  for (let i = 0; i < flight.steps; i++) {
    const shade = i % 2 === 0 ? 1 : 0.94;
    const tint: Tint = [PALE_STONE[0] * shade, PALE_STONE[1] * shade, PALE_STONE[2] * shade];
    const [top, low] = [flight.top - i * rise, flight.top - (i + 1) * rise];
    const inner = flight.z + outward * (i === 0 ? -0.1 : i * STEP_RUN);
    const outer = flight.z + outward * (i + 1) * STEP_RUN;
    const face = (corners: readonly [Vec3, Vec3, Vec3, Vec3]): void =>
      addQuad(mesh, corners, stoneSkin(3), { tint, cell: 3.5 });
    face([
      [near, top, outer],
      [far, top, outer],
      [far, top, inner],
      [near, top, inner],
    ]);
    face([
      [near, low, outer],
      [far, low, outer],
      [far, top, outer],
      [near, top, outer],
    ]);
    face([
      [far, flight.bottom, outer],
      [far, flight.bottom, inner],
      [far, top, inner],
      [far, top, outer],
    ]);
    face([
      [near, flight.bottom, inner],
      [near, flight.bottom, outer],
      [near, top, outer],
      [near, top, inner],
    ]);
  }
}

/** Lowest court with its edge, upper court, platform, and the stairs between them. */
export function addStonework(parts: PartSet, plan: Plan): void {
  const far = parts.detail === 'far';
  const court = parts.mesh('court', 'stone');
  const terrace = parts.mesh('terrace', 'stone');
  const base = -0.35;
  pave(court, plan.apron, 0, 3.6, COURT_STONE, far ? 2.8 : 2);
  addTerraceWalls(court, plan.apron, base, 0, 8);
  const inset = (area: Extent, by: number): Extent => ({
    left: area.left + by,
    right: area.right - by,
    front: area.front - by,
    back: area.back + by,
  });
  pave(terrace, inset(plan.court, 0.4), plan.upperCourt, 3.2, COURT_STONE, far ? 2.8 : 1.75);
  addTerraceWalls(terrace, plan.court, 0, plan.upperCourt, far ? 0 : 2.2);
  pave(terrace, inset(plan.platform, 0.4), plan.floor, 2.4, BAT_TRANG, far ? 3.4 : 1.35);
  addTerraceWalls(terrace, plan.platform, plan.upperCourt, plan.floor, far ? 0 : 2.2);
  for (const flight of stairFlights(plan)) {
    addStairs(terrace, flight, STAIR_LINES[0], STAIR_LINES[3]);
  }
}
