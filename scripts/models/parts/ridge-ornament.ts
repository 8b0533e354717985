import type { Plan } from '../buildings/plan.ts';
import { addDragon, type DragonColours } from '../kit/dragon.ts';
import { pickByName } from '../kit/hash.ts';
import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import { AMBER, CORAL, INDIGO, JADE, tintOf } from '../kit/palette.ts';
import type { Detail, PartSet } from '../kit/part-set.ts';
import {
  hippedGablePlanes,
  liftedEaves,
  onPlane,
  ringPlanes,
  type RoofPlane,
  skirtOf,
} from '../kit/roof-shape.ts';
import { addHorn } from '../kit/round.ts';
import { addScroll } from '../kit/scroll.ts';
import { addScaled, at, normalize, samplePath, type Vec3 } from '../kit/vector.ts';
import { addVolute } from '../kit/volute.ts';
import { addGourd } from './gourd.ts';
import { HIP_HEIGHT, ridgeLine } from './ridges.ts';

const RIDGE_DRAGON: DragonColours = {
  body: JADE,
  belly: tintOf('#e6d7a0'),
  fin: CORAL,
  flame: [AMBER, CORAL],
};
const HIP_DRAGON: DragonColours = {
  body: tintOf('#3a6aa6'),
  belly: tintOf('#e6d7a0'),
  fin: CORAL,
  flame: [AMBER, JADE],
};

const HIP_TINTS: readonly [Tint, ...Tint[]] = [JADE, INDIGO, tintOf('#c99a34')];
const CLOUDS: readonly [Tint, ...Tint[]] = [
  tintOf('#dfe6df'),
  tintOf('#8fb4c4'),
  tintOf('#e3c98a'),
];

const RADIUS = 0.3;
const BENDS = 15.5;

/** Dragons facing a gourd on each ridge, scrolls at the ridges' ends, dragons and scrolls on the hips. */
export function addRidgeOrnament(parts: PartSet, plan: Plan): void {
  const mesh = parts.mesh('ridge-ornament', 'trim');
  const { detail } = parts;
  const far = detail === 'far';
  for (const hall of plan.halls) {
    const line = ridgeLine(hall, 1);
    const [start] = [at(line, 0)];
    const half = Math.abs(start[0]);
    const top = (x: number): Vec3 => [x, start[1] + hall.ridgeBand, start[2]];
    for (const side of [1, -1]) {
      addRidgeDragon(mesh, detail, top, side, half);
      addScroll(mesh, {
        foot: addScaled(top(side * (half - 0.62)), [0, 1, 0], -0.06),
        outward: [side, 0, 0],
        size: 1.45,
        tint: JADE,
        flame: AMBER,
        far,
      });
    }
    addGourd(mesh, top(0), detail);
    const planes = hippedGablePlanes(hall);
    const skirt = skirtOf(hall);
    for (const eave of liftedEaves(hall)) {
      addHipDragons(mesh, planes[eave], skirt > 0 ? skirt : planes[eave].run, detail);
      if (skirt > 0) addHipScrolls(mesh, planes[eave], skirt - 0.3, far);
    }
  }
  plan.lowerRings.forEach((ring, i) => {
    const { front, back } = ringPlanes(ring);
    for (const plane of [front, back]) {
      if (i === 0) addHipDragons(mesh, plane, ring.run, detail);
      addHipScrolls(mesh, plane, i === 0 ? ring.run - 0.2 : ring.run - 0.45, far);
    }
  });
}

function addRidgeDragon(
  mesh: MeshBuilder,
  detail: Detail,
  top: (x: number) => Vec3,
  side: number,
  half: number,
): void {
  const from = half - 2.4;
  const to = 1.9;
  const spine = samplePath(13, (k): Vec3 => {
    const [x, y, z] = top(side * (from + (to - from) * k));
    const wave = 0.38 * (1 + Math.sin(k * BENDS - 1.2)) * (1 - 0.25 * k);
    const tail = Math.max(0, 1 - k / 0.16) ** 1.5 * 0.75;
    const neck = Math.max(0, (k - 0.8) / 0.2) ** 1.3 * 0.75;
    return [x, y + 0.2 + wave + tail + neck, z + 0.13 * Math.cos(k * BENDS)];
  });
  addDragon(mesh, {
    spine,
    radius: RADIUS,
    colours: RIDGE_DRAGON,
    facing: [-side, 0.06, 0],
    legs: [0.35, 0.76],
    detail: detail === 'hero' ? 'mid' : detail,
  });
  const crests = detail === 'far' ? [0.6] : [0.24, 0.6];
  for (const [i, k] of crests.entries()) {
    const foot = top(side * (from + (to - from) * k));
    for (const [aside, turn, size] of [
      [0.1, 1, 0.72],
      [-0.1, -1, 0.54],
    ] as const) {
      addVolute(mesh, {
        foot: [foot[0] - turn * side * 0.16, foot[1] - 0.06, foot[2] + aside],
        outward: [-side * turn, 0, 0],
        size,
        tint: pickByName(`cloud ${i} ${turn}`, CLOUDS),
        heart: [0.92, 0.9, 0.84],
        detail: detail === 'far' ? 'far' : 'mid',
      });
    }
  }
}

/** Frame on a hip: the place above its band `t` metres in from the eave. */
function onHip(plane: RoofPlane, side: number, t: number): Vec3 {
  const inside = Math.max(0, t);
  const p = onPlane(plane, side * plane.hipLength(inside), inside);
  const q = plane.place(side * plane.hipLength(t), t, p[1]);
  return [q[0], q[1] + HIP_HEIGHT, q[2]];
}

function hipOutward(plane: RoofPlane, side: number, t: number): Vec3 {
  const [a, b] = [onHip(plane, side, t), onHip(plane, side, t + 1)];
  return normalize([a[0] - b[0], 0, a[2] - b[2]]);
}

/** A small dragon on the end of each hip of a plane, its tail up the slope, its head raised over the corner. */
function addHipDragons(mesh: MeshBuilder, plane: RoofPlane, run: number, detail: Detail): void {
  for (const side of [-1, 1]) {
    const outward = hipOutward(plane, side, 0);
    const aside: Vec3 = [-outward[2], 0, outward[0]];
    const length = Math.min(1.75, run * 0.72);
    const spine = samplePath(8, (k): Vec3 => {
      const t = length * (1 - k) - 0.22 * k;
      const foot = onHip(plane, side, t);
      const wave = 0.12 * (1 + Math.sin(k * 11 - 1.4)) * (1 - 0.4 * k);
      const neck = Math.max(0, (k - 0.6) / 0.4) ** 1.5 * 0.42;
      const tail = Math.max(0, 1 - k / 0.2) * 0.28;
      const sway = 0.06 * Math.cos(k * 11);
      return addScaled([foot[0], foot[1] + 0.08 + wave + neck + tail, foot[2]], aside, sway);
    });
    const colours = pickByName(`${plane.name}/${side}`, [RIDGE_DRAGON, HIP_DRAGON]);
    if (detail === 'far') addFarHipDragon(mesh, spine, colours);
    else {
      addDragon(mesh, {
        spine,
        radius: 0.15,
        colours,
        facing: [outward[0], 0.22, outward[2]],
        legs: [],
        detail: 'mid',
        head: 1.15,
        small: detail !== 'hero',
      });
    }
    addVolute(mesh, {
      foot: addScaled(onHip(plane, side, -0.06), [0, 1, 0], -0.12),
      outward,
      size: 0.5,
      tint: CLOUDS[0],
      heart: [0.92, 0.9, 0.84],
      detail,
    });
  }
}

/** A hip's dragon as a first glance shows it: body, head and horns. */
function addFarHipDragon(mesh: MeshBuilder, spine: readonly Vec3[], colours: DragonColours): void {
  const [neck, before] = [at(spine, spine.length - 1), at(spine, spine.length - 2)];
  const ahead = normalize([neck[0] - before[0], 0, neck[2] - before[2]]);
  const place = (f: number, u: number): Vec3 =>
    addScaled([neck[0], neck[1] + u, neck[2]], ahead, f);
  addHorn(mesh, {
    points: spine.toReversed(),
    rootRadius: 0.15,
    strip: 'scales',
    tint: colours.body,
    sides: 4,
    steps: 9,
  });
  addHorn(mesh, {
    points: [place(-0.2, 0.02), place(0.15, 0.06), place(0.5, 0.02)],
    rootRadius: 0.17,
    strip: 'shards',
    tint: colours.body,
    tip: colours.belly,
    sides: 4,
    steps: 3,
  });
  for (const [u, tip] of [
    [0.12, colours.flame[0]],
    [-0.02, colours.flame[1]],
  ] as const) {
    addHorn(mesh, {
      points: [place(0.05, u), place(-0.3, u + 0.16), place(-0.5, u + 0.4)],
      rootRadius: 0.12,
      strip: 'ivory',
      tint: tip,
      sides: 3,
      steps: 2,
    });
  }
}

/** A leaf scroll on each hip of a plane, where the hip ends above. */
function addHipScrolls(mesh: MeshBuilder, plane: RoofPlane, t: number, far: boolean): void {
  for (const side of [-1, 1]) {
    addScroll(mesh, {
      foot: addScaled(onHip(plane, side, t), [0, 1, 0], -0.06),
      outward: hipOutward(plane, side, t),
      size: 0.68,
      tint: pickByName(`${plane.name}/${side}/scroll`, HIP_TINTS),
      flame: AMBER,
      far,
    });
  }
}
