import type { Extent, Plan } from '../buildings/plan.ts';
import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import { PALE_STONE } from '../kit/palette.ts';
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
