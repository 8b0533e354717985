import { kienTrung } from '../../buildings/kien-trung.ts';
import { FACES, type PlanFace } from '../../buildings/kien-trung-plan.ts';
import { hash01 } from '../../kit/hash.ts';
import type { Tint } from '../../kit/mesh.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addQuad } from '../../kit/shapes.ts';
import { brickSkin, type Skin, stripUv } from '../../kit/sheet.ts';
import { clamp, mix, type Vec3 } from '../../kit/vector.ts';
import { addBlock, type Face, faceBetween, offsetFace, onFace } from './face.ts';
import { isConvex } from './parapet.ts';
import { addBaseCourse, PLINTH_TOP } from './plinth.ts';
import { addGrowth, addRubble, addRuinFloor } from './rubble.ts';

const FLOOR = PLINTH_TOP;
const THICK = 0.46;
/** Length of wall between two places where its broken top is set. */
const STRIDE = 0.85;
const SCORCHED: Tint = [0.96, 0.92, 0.84];

/** Lime with patches of bare brick: the right half of the strip of burnt things. */
const peeling: Skin = (along, up) => stripUv('char', 0.55 + ((along / 18) % 1) * 0.4, 1 - up);

/** What stood of a wall at `s` metres along it: low, higher at its ends, broken in places. */
function brokenHeight(name: string, s: number, length: number): number {
  const end = clamp(1 - Math.min(s, length - s) / 2.4, 0, 1);
  const jag = hash01(`${name} ${Math.round(s / STRIDE)}`);
  return 0.16 + jag ** 2 * 0.7 + end * (0.25 + 1.2 * hash01(`${name} end`));
}

/** Stretch of broken wall: lime left on its outer face, bare brick on top and within. */
function addBrokenWall(
  parts: PartSet,
  face: Face,
  name: string,
  [from, to]: readonly [number, number],
): void {
  const plaster = parts.mesh('ruin-walls', 'trim');
  const brick = parts.mesh('ruin-walls', 'brick');
  const stride = parts.detail === 'far' ? STRIDE * 3 : STRIDE;
  const count = Math.max(1, Math.round((to - from) / stride));
  const back = offsetFace(face, -THICK);
  for (let i = 0; i < count; i++) {
    const [a, b] = [mix(from, to, i / count), mix(from, to, (i + 1) / count)];
    const [ya, yb] = [a, b].map((s) => FLOOR + brokenHeight(name, s, face.length)) as [
      number,
      number,
    ];
    const rise = Math.max(ya, yb) - FLOOR;
    const foot = FLOOR - 0.04;
    const skin: Skin = (along, up) => peeling(a + along, up * rise * 0.36 + 0.1, 0);
    const p = (f: Face, s: number, y: number): Vec3 => onFace(f, s, y);
    const tint = { tint: SCORCHED };
    addQuad(
      plaster,
      [p(face, a, foot), p(face, b, foot), p(face, b, yb), p(face, a, ya)],
      skin,
      tint,
    );
    addQuad(
      brick,
      [p(back, b, foot), p(back, a, foot), p(back, a, ya), p(back, b, yb)],
      brickSkin,
      tint,
    );
    addQuad(
      brick,
      [p(face, a, ya), p(face, b, yb), p(back, b, yb), p(back, a, ya)],
      brickSkin,
      tint,
    );
    if (i === 0)
      addQuad(
        brick,
        [p(back, a, foot), p(face, a, foot), p(face, a, ya), p(back, a, ya)],
        brickSkin,
        tint,
      );
    if (i === count - 1)
      addQuad(
        brick,
        [p(face, b, foot), p(back, b, foot), p(back, b, yb), p(face, b, yb)],
        brickSkin,
        tint,
      );
  }
}

/** Wall between the openings of a face; the openings' sills are worn to the floor. */
function wallRuns(plan: PlanFace, face: Face): [number, number][] {
  if (plan.bays === 0) return [[0, face.length]];
  const bay = face.length / plan.bays;
  const half = Math.min(1.05, bay * 0.3);
  const runs: [number, number][] = [];
  let from = 0;
  for (let i = 0; i < plan.bays; i++) {
    runs.push([from, (i + 0.5) * bay - half]);
    from = (i + 0.5) * bay + half;
  }
  runs.push([from, face.length]);
  return runs;
}

/** The palace after 1947: its foundation, low broken walls, pedestals of the front, rubble and growth. */
export function addRuin(parts: PartSet): void {
  addBaseCourse(parts, 'ruin-foundation');
  addRuinFloor(parts);
  FACES.forEach((plan, i) => {
    const face = faceBetween(plan.from, plan.to);
    const [starts, ends] = [isConvex(i), isConvex((i + 1) % FACES.length)];
    for (const [from, to] of wallRuns(plan, face)) {
      const begin = from > 0 ? from : starts ? THICK - 0.02 : -0.1;
      const end = to < face.length || ends ? to : to + 0.1;
      addBrokenWall(parts, face, `wall ${i}`, [begin, end]);
    }
    if (plan.kind === 'centre' && plan.side === 'front') addPedestals(parts, face, plan.bays);
  });
  addPartitions(parts);
  addRubble(parts);
  addGrowth(parts);
}

/** Feet of the room walls: along the back of the galleries and across the depth. */
function addPartitions(parts: PartSet): void {
  const { galleryDepth } = kienTrung.choices;
  FACES.forEach((plan, i) => {
    if (plan.side !== 'front' || (plan.kind !== 'centre' && plan.kind !== 'wing')) return;
    const face = faceBetween(plan.from, plan.to);
    const room = offsetFace(face, -galleryDepth.value);
    for (const run of wallRuns(plan, room)) addBrokenWall(parts, room, `room ${i}`, run);
  });
  for (const x of [-14.7, -8.5, -3.4, 3.4, 8.5, 14.7]) {
    const cross = faceBetween([x + THICK / 2, 8.2], [x + THICK / 2, -10.2]);
    addBrokenWall(parts, cross, `cross ${x}`, [0, 7.2]);
    addBrokenWall(parts, cross, `cross ${x}`, [9.4, 18.2]);
  }
}

function addPedestals(parts: PartSet, face: Face, bays: number): void {
  const mesh = parts.mesh('ruin-pedestals', 'brick');
  for (let i = 0; i <= bays; i++) {
    const s = i === 0 ? 0.36 : i === bays ? face.length - 0.36 : (i * face.length) / bays;
    const height = 0.55 + 0.4 * hash01(`pedestal ${i}`);
    addBlock(
      mesh,
      face,
      [s - 0.33, s + 0.33],
      [FLOOR - 0.03, FLOOR + height],
      [-0.1, 0.54],
      brickSkin,
      {
        tint: [1.05, 0.98, 0.9],
        omit: ['bottom'],
      },
    );
    addBlock(
      mesh,
      face,
      [s - 0.2, s + 0.2],
      [FLOOR + height - 0.02, FLOOR + height + 0.12],
      [0.05, 0.42],
      brickSkin,
      {
        tint: [0.5, 0.42, 0.34],
        omit: ['bottom'],
      },
    );
  }
}
