import type { Plan } from '../buildings/plan.ts';
import { addDragon, type DragonColours } from '../kit/dragon.ts';
import { pickByName } from '../kit/hash.ts';
import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import { AMBER, CORAL, INDIGO, JADE, LIME, tintOf } from '../kit/palette.ts';
import type { PartSet } from '../kit/part-set.ts';
import { addHorn } from '../kit/round.ts';
import {
  hippedGablePlanes,
  liftedEaves,
  onPlane,
  ringPlanes,
  type RoofPlane,
} from '../kit/roof-shape.ts';
import { addScroll } from '../kit/scroll.ts';
import { addBox, addLathe } from '../kit/shapes.ts';
import { stripSkin, stripUv } from '../kit/sheet.ts';
import { at, samplePath, type Vec3 } from '../kit/vector.ts';
import { ridgeLine } from './ridges.ts';

const RIDGE_DRAGON: DragonColours = {
  body: JADE,
  belly: tintOf('#e0d29c'),
  fin: CORAL,
  flame: [AMBER, CORAL],
};

const HIP_TINTS: readonly [Tint, ...Tint[]] = [JADE, INDIGO, tintOf('#c99a34')];

/** Dragons facing a gourd on both ridges, and curled ends on ridges and hips. */
export function addRidgeOrnament(parts: PartSet, plan: Plan): void {
  const mesh = parts.mesh('ridge-ornament', 'trim');
  const far = parts.detail === 'far';
  for (const hall of plan.halls) {
    const band = hall.ridgeBand;
    const line = ridgeLine(hall, 40);
    const half = Math.abs(at(line, 0)[0]);
    const top = (x: number): Vec3 => {
      const p = at(line, Math.round(((x + half) / (2 * half)) * 40));
      return [x, p[1] + band, p[2]];
    };
    for (const side of [1, -1]) {
      addRidgeDragon(mesh, parts, top, side, half);
      const end = top(side * (half - 0.75));
      addScroll(mesh, {
        foot: end,
        outward: [side, 0, 0],
        size: 1.5,
        tint: JADE,
        flame: AMBER,
        far,
      });
      if (!far) {
        addScroll(mesh, {
          foot: top(side * (half - 1.9)),
          outward: [side, 0, 0],
          size: 0.75,
          tint: INDIGO,
          flame: AMBER,
          far,
        });
      }
    }
    addGourd(mesh, top(0), far);
    const planes = hippedGablePlanes(hall);
    const skirt = hall.halfX - hall.gableX;
    for (const eave of liftedEaves(hall)) {
      addHipEnds(mesh, planes[eave], [0.05, skirt * 0.45], skirt, far);
    }
  }
  for (const ring of plan.lowerRings) {
    const { front, back } = ringPlanes(ring);
    const outer = ring === plan.lowerRings[0];
    for (const plane of [front, back]) {
      addHipEnds(mesh, plane, outer ? [0.02, 1.1] : [0.1], outer ? null : ring.run, far);
    }
  }
}

function addRidgeDragon(
  mesh: MeshBuilder,
  parts: PartSet,
  top: (x: number) => Vec3,
  side: number,
  half: number,
): void {
  const from = half - 3.1;
  const to = 2.3;
  const spine = samplePath(13, (k) => {
    const x = side * (from + (to - from) * k);
    const [, y, z] = top(x);
    const wave = 0.42 * Math.sin(k * 15.5 - 1.2) * (1 - 0.3 * k);
    const tail = Math.max(0, 1 - k / 0.16) * 0.9;
    const neck = Math.max(0, (k - 0.82) / 0.18) * 0.75;
    return [x, y + 0.62 + wave + tail + neck, z + 0.12 * Math.cos(k * 15.5)];
  });
  addDragon(mesh, {
    spine,
    radius: 0.29,
    colours: RIDGE_DRAGON,
    facing: [-side, 0.06, 0],
    legs: [0.34, 0.74],
    detail: parts.detail,
  });
}

/** Wine gourd (bầu rượu) of enamel on a lotus foot, in flames. */
function addGourd(mesh: MeshBuilder, foot: Vec3, far: boolean): void {
  const [x, y, z] = foot;
  addBox(mesh, [x - 0.9, y - 0.06, z - 0.27], [x + 0.9, y + 0.12, z + 0.27], stripSkin('gold', 4));
  addLathe(
    mesh,
    [x, y + 0.1, z],
    [
      [0.34, 0],
      [0.46, 0.1],
      [0.24, 0.24],
      [0.42, 0.4],
      [0.5, 0.62],
      [0.4, 0.86],
      [0.2, 1],
      [0.3, 1.12],
      [0.34, 1.28],
      [0.24, 1.46],
      [0.08, 1.58],
      [0.05, 1.78],
      [0.01, 1.95],
    ],
    far ? 6 : 12,
    (around, up) => stripUv(up < 0.2 ? 'mosaic' : 'shards', around * 0.12, up),
    (_around, up) => (up < 0.2 ? LIME : up < 0.55 ? INDIGO : up < 0.72 ? CORAL : AMBER),
  );
  for (let k = 0; k < (far ? 4 : 8); k++) {
    const side = k % 2 === 0 ? 1 : -1;
    const row = Math.floor(k / 2);
    const root = 0.3 + row * 0.3;
    const reach = 0.95 - row * 0.17;
    addHorn(mesh, {
      points: [
        [x + side * 0.3, y + root, z],
        [x + side * (0.3 + reach * 0.5), y + root + 0.02, z],
        [x + side * (0.25 + reach * 0.85), y + root + 0.3, z],
        [x + side * (0.25 + reach * 0.8), y + root + 0.75, z],
      ],
      rootRadius: 0.11,
      strip: 'ivory',
      tint: row % 2 === 0 ? CORAL : AMBER,
      sides: far ? 3 : 5,
      steps: far ? 2 : 6,
      flatten: 0.6,
    });
  }
}

function addHipEnds(
  mesh: MeshBuilder,
  plane: RoofPlane,
  places: readonly number[],
  head: number | null,
  far: boolean,
): void {
  const spots = head === null ? places : [...places, head - 0.25];
  for (const side of [-1, 1]) {
    (far ? spots.slice(0, 1) : spots).forEach((t, i) => {
      const on = onPlane(plane, side * plane.hipLength(t), t, 0.34);
      const up = onPlane(plane, side * plane.hipLength(t + 1), t + 1);
      addScroll(mesh, {
        foot: on,
        outward: [on[0] - up[0], 0, on[2] - up[2]],
        size: i === 0 ? 1 : 0.62,
        tint: pickByName(`${plane.name}/${side}/${i}`, HIP_TINTS),
        flame: AMBER,
        far,
      });
    });
  }
}
