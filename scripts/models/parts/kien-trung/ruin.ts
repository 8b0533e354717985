import { kienTrung } from '../../buildings/kien-trung.ts';
import { FACES, type PlanFace } from '../../buildings/kien-trung-plan.ts';
import { hash01 } from '../../kit/hash.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { PALE_STONE } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBall, uprightAxes } from '../../kit/round.ts';
import { addQuad } from '../../kit/shapes.ts';
import { brickSkin, type Skin, stripUv } from '../../kit/sheet.ts';
import { clamp, mix, type Vec3 } from '../../kit/vector.ts';
import { addBlock, type Face, faceBetween, offsetFace, onFace } from './face.ts';
import { mouldingSkin } from './style.ts';

const FLOOR = kienTrung.choices.mainFloor.value - 0.06;
const THICK = 0.46;
/** Length of wall between two places where its broken top is set. */
const STRIDE = 0.85;
const SCORCHED: Tint = [0.86, 0.8, 0.72];

/** Lime with patches of bare brick: the right half of the strip of burnt things. */
const peeling: Skin = (along, up) => stripUv('char', 0.55 + ((along / 7) % 1) * 0.4, 1 - up);

/** What stood of a wall at `s` metres along it: low, higher at its ends, broken in places. */
function brokenHeight(name: string, s: number, length: number): number {
  const end = clamp(1 - Math.min(s, length - s) / 1.6, 0, 1);
  const jag = hash01(`${name} ${Math.round(s / STRIDE)}`);
  return 0.22 + jag ** 2 * 0.75 + end * (0.25 + 0.7 * hash01(`${name} end`));
}

/** Stretch of broken wall: plastered faces, bare brick on top. */
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
    const skin: Skin = (along, up) => peeling(a + along, up * rise * 0.6 + 0.1, 0);
    const p = (f: Face, s: number, y: number): Vec3 => onFace(f, s, y);
    const tint = { tint: SCORCHED };
    addQuad(
      plaster,
      [p(face, a, foot), p(face, b, foot), p(face, b, yb), p(face, a, ya)],
      skin,
      tint,
    );
    addQuad(
      plaster,
      [p(back, b, foot), p(back, a, foot), p(back, a, ya), p(back, b, yb)],
      skin,
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
  FACES.forEach((plan, i) => {
    const face = faceBetween(plan.from, plan.to);
    for (const run of wallRuns(plan, face)) addBrokenWall(parts, face, `wall ${i}`, run);
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
  const mesh = parts.mesh('ruin-pedestals', 'trim');
  for (let i = 0; i <= bays; i++) {
    const s = i === 0 ? 0.36 : i === bays ? face.length - 0.36 : (i * face.length) / bays;
    const height = 0.55 + 0.4 * hash01(`pedestal ${i}`);
    addBlock(
      mesh,
      face,
      [s - 0.33, s + 0.33],
      [FLOOR - 0.03, FLOOR + height],
      [-0.1, 0.54],
      peeling,
      {
        tint: [0.98, 0.92, 0.82],
        omit: ['bottom'],
      },
    );
    addBlock(
      mesh,
      face,
      [s - 0.2, s + 0.2],
      [FLOOR + height - 0.02, FLOOR + height + 0.12],
      [0.05, 0.42],
      mouldingSkin,
      {
        tint: [0.5, 0.42, 0.34],
        omit: ['bottom'],
      },
    );
  }
}

/** Tumbled brick and stone in heaps along the inner side of the walls. */
function addRubble(parts: PartSet): void {
  const brick = parts.mesh('ruin-rubble', 'brick');
  const far = parts.detail === 'far';
  const heaps = 46;
  for (let h = 0; h < heaps; h++) {
    const pick = (k: string): number => hash01(`heap ${h} ${k}`);
    const [x, z] = [mix(-19.5, 19.5, pick('x')), mix(-9.2, 7.6, pick('z'))];
    const size = 0.5 + pick('size') * 1.1;
    addBall(brick, {
      centre: [x, FLOOR - 0.05, z],
      axes: uprightAxes([Math.cos(pick('turn') * 6), 0, Math.sin(pick('turn') * 6)]),
      radii: [size * 1.3, 0.16 + size * 0.24, size],
      strip: 'char',
      tint: [0.62, 0.5, 0.42],
      sides: far ? 5 : 7,
      rows: far ? 3 : 4,
    });
    const stones = far ? 2 : 7;
    for (let k = 0; k < stones; k++) {
      const p = (name: string): number => hash01(`stone ${h} ${k} ${name}`);
      const r = size * p('r') ** 0.6;
      const turn = p('turn') * Math.PI * 2;
      const face = tilted(
        [x + Math.cos(turn) * r * 1.2, 0, z + Math.sin(turn) * r],
        p('face') * Math.PI * 2,
      );
      const half = 0.07 + p('half') * 0.14;
      const y = FLOOR - 0.04 + (1 - r / (size * 1.05)) * (0.12 + size * 0.22);
      addBlock(
        brick,
        face,
        [-half * 1.7, half * 1.7],
        [y, y + half * 1.5],
        [-half, half],
        brickSkin,
        {
          tint: p('tint') > 0.6 ? PALE_STONE : [0.9, 0.78, 0.7],
          omit: ['bottom'],
        },
      );
    }
  }
}

function tilted(origin: Vec3, turn: number): Face {
  const along: Vec3 = [Math.cos(turn), 0, Math.sin(turn)];
  return { origin, along, outward: [-along[2], 0, along[0]], length: 1 };
}

/** Grass over the floors and bushes at the feet of the walls. */
function addGrowth(parts: PartSet): void {
  const mesh: MeshBuilder = parts.mesh('ruin-growth', 'trim');
  const far = parts.detail === 'far';
  for (let k = 0; k < 40; k++) {
    const pick = (name: string): number => hash01(`growth ${k} ${name}`);
    const [x, z] = [mix(-20, 20, pick('x')), mix(-9.8, 9.6, pick('z'))];
    const r = 0.7 + pick('r') * 1.5;
    const sides = far ? 5 : 9;
    const centre = mesh.vertex(
      [x, FLOOR + 0.05, z],
      [0, 1, 0],
      stripUv('grass', 0.3, 0.5),
      [0.8, 0.86, 0.62],
    );
    for (let i = 0; i <= sides; i++) {
      const angle = ((i % sides) / sides) * Math.PI * 2;
      const reach = r * (0.65 + 0.5 * hash01(`growth ${k} ${i % sides}`));
      mesh.vertex(
        [x + Math.cos(angle) * reach, FLOOR + 0.012, z - Math.sin(angle) * reach],
        [0, 1, 0],
        stripUv('grass', 0.3 + (i / sides) * 0.02, 0.9),
        [0.62, 0.66, 0.46],
      );
    }
    for (let i = 0; i < sides; i++) mesh.triangle(centre, centre + 1 + i, centre + 2 + i);
    if (k % 2 === 0) continue;
    addBall(mesh, {
      centre: [x, FLOOR + r * 0.16, z],
      axes: uprightAxes([1, 0, 0]),
      radii: [r * 0.42, r * 0.34, r * 0.38],
      strip: 'foliage',
      tint: [0.72, 0.8, 0.56],
      sides: far ? 5 : 7,
      rows: far ? 3 : 5,
    });
  }
}
