import type { Tint } from '../../kit/mesh.ts';
import { BAT_TRANG, PALE_STONE } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addQuad } from '../../kit/shapes.ts';
import { brickSkin, stoneSkin } from '../../kit/sheet.ts';
import { addPlate } from '../../kit/solids.ts';
import { at, type Vec3 } from '../../kit/vector.ts';
import { addPaving } from './base.ts';
import { wallFrame } from './outline.ts';
import { drawnIn, type GatePlan, outlineOf } from './plan.ts';

/** Section of the podium's side: metres out from its edge, share of its height, shade. */
const MOULDING: readonly (readonly [number, number, number])[] = [
  [0.1, 0, 0.95],
  [0.1, 0.2, 0.95],
  [-0.02, 0.27, 0.82],
  [-0.02, 0.76, 0.82],
  [0.06, 0.84, 0.98],
  [0.06, 1, 1],
];
/** Middle of the rear steps of the podium, in a bay of the gallery. */
const STEPS_X = 8.65;
const EDGE = MOULDING.at(-1)?.[0] ?? 0;

/** A flight of steps: the middle of its top edge, its direction down, and its size. */
interface Flight {
  top: Vec3;
  down: Vec3;
  width: number;
  count: number;
  rise: number;
  run: number;
}

/** Stone podium under the pavilion, moulded all round, with its steps. */
export function addPodium(parts: PartSet, plan: GatePlan): void {
  const far = parts.detail === 'far';
  const mesh = parts.mesh('podium', 'stone');
  const height = plan.podium - plan.deck;
  for (let k = 0; k + 1 < MOULDING.length; k++) {
    const [outA, shareA, shade] = at(MOULDING, k);
    const [outB, shareB] = at(MOULDING, k + 1);
    const lower = outlineOf(drawnIn(plan.podiumEdge, -outA));
    const upper = outlineOf(drawnIn(plan.podiumEdge, -outB));
    const tint: Tint = [PALE_STONE[0] * shade, PALE_STONE[1] * shade, PALE_STONE[2] * shade];
    const lift = (p: readonly [number, number], share: number): Vec3 => [
      p[0],
      plan.deck + height * share,
      p[1],
    ];
    lower.forEach((from, i) => {
      const j = (i + 1) % lower.length;
      addQuad(
        mesh,
        [
          lift(from, shareA),
          lift(at(lower, j), shareA),
          lift(at(upper, j), shareB),
          lift(at(upper, i), shareB),
        ],
        (along, _f, up) => stoneSkin(2.4)(along, 0, up + shareA * 1.7),
        { tint, cell: far ? 0 : 4.5 },
      );
    });
  }
  addPaving(mesh, drawnIn(plan.podiumEdge, -EDGE), plan.podium, {
    tint: BAT_TRANG,
    metres: 2.2,
    cell: far ? 4.5 : 2,
  });
  const steps = 6;
  const size = { count: steps, rise: height / steps, run: 0.29 };
  const { recess, back } = plan.podiumEdge;
  addFlight(parts, { top: [0, plan.podium, recess], down: [0, 0, 1], width: 3.6, ...size });
  for (const x of [-STEPS_X, STEPS_X]) {
    addFlight(parts, { top: [x, plan.podium, back], down: [0, 0, -1], width: 2.4, ...size });
  }
}

/** Treads and risers between two cheeks. */
function addFlight(parts: PartSet, { top, down, width, count, rise, run }: Flight): void {
  const mesh = parts.mesh('podium-steps', 'stone');
  const across: Vec3 = [down[2], 0, -down[0]];
  const point = (side: number, y: number, out: number): Vec3 => [
    top[0] + (across[0] * side * width) / 2 + down[0] * out,
    y,
    top[2] + (across[2] * side * width) / 2 + down[2] * out,
  ];
  for (let i = 0; i < count; i++) {
    const y = top[1] - i * rise;
    const [inner, outer] = [i * run, (i + 1) * run];
    const level = y - rise;
    const tint: Tint = i % 2 === 0 ? PALE_STONE : [0.9, 0.87, 0.8];
    addQuad(
      mesh,
      [point(-1, level, inner), point(1, level, inner), point(1, y, inner), point(-1, y, inner)],
      stoneSkin(2.6),
      { tint },
    );
    if (i === count - 1) continue;
    addQuad(
      mesh,
      [
        point(-1, level, outer),
        point(1, level, outer),
        point(1, level, inner),
        point(-1, level, inner),
      ],
      stoneSkin(2.6),
      { tint },
    );
  }
  const length = count * run;
  const fall = count * rise;
  for (const side of [-1, 1]) {
    addPlate(mesh, {
      origin: point(side, top[1] - fall, -0.1),
      right: down,
      up: [0, 1, 0],
      outline: [
        [0, -0.02],
        [length + 0.2, -0.02],
        [length + 0.2, 0.22],
        [length - 0.1, 0.26],
        [0.1, fall + 0.2],
        [0, fall + 0.2],
      ],
      thickness: 0.26,
      skin: stoneSkin(2.2),
      tint: PALE_STONE,
    });
  }
}

/** Where the two flights up the rear of the base run: half widths in x from landing to foot. */
export function rearStairs({ building, base }: GatePlan): {
  landing: readonly [number, number];
  foot: number;
  line: number;
  outer: number;
  count: number;
} {
  const count = 28;
  const landing = [9.6, 11.4] as const;
  const line = base.back;
  return {
    landing,
    foot: landing[1] + count * TREAD,
    line,
    outer: line - building.choices.stairWidth.value,
    count,
  };
}

const TREAD = 0.28;

/** Two flights of brick against the rear of the base, rising towards the middle. */
export function addRearStairs(parts: PartSet, plan: GatePlan): void {
  const { landing, line, outer, count } = rearStairs(plan);
  const mesh = parts.mesh('stairs', 'stone');
  const brick = parts.mesh('stairs', 'brick');
  const rise = plan.deck / count;
  const length = count * TREAD;
  for (const side of [-1, 1]) {
    const wall = wallFrame(
      [side * landing[1], side > 0 ? line : outer],
      [side * landing[1], side > 0 ? outer : line],
    );
    for (let i = 0; i < count; i++) {
      const y = plan.deck - i * rise;
      const tint: Tint = i % 2 === 0 ? PALE_STONE : [0.9, 0.87, 0.8];
      const step = (along: number, up: number, out: number): Vec3 =>
        wall.place(along, up, out * TREAD);
      const [right, level] = [wall.length, y - rise];
      addQuad(
        mesh,
        [step(0, level, i), step(right, level, i), step(right, y, i), step(0, y, i)],
        stoneSkin(2.6),
        { tint },
      );
      if (i === count - 1) continue;
      addQuad(
        mesh,
        [
          step(0, level, i + 1),
          step(right, level, i + 1),
          step(right, level, i),
          step(0, level, i),
        ],
        stoneSkin(2.6),
        { tint },
      );
    }
    const x = (out: number): number => side * (landing[1] + out);
    addPlate(brick, {
      origin: [x(0), 0, outer],
      right: [side, 0, 0],
      up: [0, 1, 0],
      outline: [
        [landing[0] - landing[1], 0],
        [length + 0.35, 0],
        [length + 0.35, 0.62],
        [length - 0.2, 0.72],
        [0.1, plan.deck + 0.72],
        [landing[0] - landing[1], plan.deck + 0.72],
      ],
      thickness: 0.34,
      skin: brickSkin,
    });
    addPlate(brick, {
      origin: [x(landing[0] - landing[1]), 0, outer],
      right: [0, 0, 1],
      up: [0, 1, 0],
      outline: [
        [0, 0],
        [line - outer + 0.2, 0],
        [line - outer + 0.2, plan.deck + 0.7],
        [0, plan.deck + 0.7],
      ],
      thickness: 0.34,
      skin: brickSkin,
    });
    const [low, high] = side > 0 ? landing : ([-landing[1], -landing[0]] as const);
    addQuad(
      mesh,
      [
        [low, plan.deck - 0.01, line + 0.12],
        [high, plan.deck - 0.01, line + 0.12],
        [high, plan.deck - 0.01, outer],
        [low, plan.deck - 0.01, outer],
      ],
      stoneSkin(2.4),
      { tint: BAT_TRANG },
    );
  }
}
