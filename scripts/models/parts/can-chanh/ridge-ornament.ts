import type { HallRoof } from '../../buildings/hall-roofs.ts';
import type { Plan } from '../../buildings/plan.ts';
import { addDragon, type DragonColours } from '../../kit/dragon.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { AMBER, CORAL, INDIGO, JADE, LIME, tintOf } from '../../kit/palette.ts';
import type { Detail, PartSet } from '../../kit/part-set.ts';
import { addHorn } from '../../kit/round.ts';
import {
  hippedGablePlanes,
  liftedEaves,
  onPlane,
  ringPlanes,
  type RoofPlane,
} from '../../kit/roof-shape.ts';
import { addScroll } from '../../kit/scroll.ts';
import { addBox } from '../../kit/shapes.ts';
import { stripSkin } from '../../kit/sheet.ts';
import { addPlate } from '../../kit/solids.ts';
import { at, samplePath, type Vec3 } from '../../kit/vector.ts';
import { HIP_HEIGHT, ridgeLine } from '../ridges.ts';

const RIDGE_DRAGON: DragonColours = {
  body: tintOf('#c08a2c'),
  belly: tintOf('#efe2b8'),
  fin: INDIGO,
  flame: [INDIGO, JADE],
};
const SUN = tintOf('#b9321c');
const HALO = tintOf('#2c5aa0');
const CLOUD: Tint = LIME;

/** Point on the top of a hall's ridge band. */
function crest(hall: HallRoof): { half: number; top: (x: number) => Vec3 } {
  const line = ridgeLine(hall, 40);
  const half = Math.abs(at(line, 0)[0]);
  return {
    half,
    top: (x) => {
      const p = at(line, Math.round(((x + half) / (2 * half)) * 40));
      return [x, p[1] + hall.ridgeBand, p[2]];
    },
  };
}

/** Two dragons turned to a flaming sun on the front ridge (lưỡng long chầu nhật), clouds on the rear one, leaves at the corners. */
export function addCanChanhRidges(parts: PartSet, plan: Plan): void {
  const mesh = parts.mesh('ridge-ornament', 'trim');
  const far = parts.detail === 'far';
  plan.halls.forEach((hall, i) => {
    const { half, top } = crest(hall);
    if (i === 0) {
      for (const side of [1, -1]) addSunDragon(mesh, parts.detail, top, side, half);
      addSun(mesh, top(0), far);
    } else {
      addSun(mesh, top(0), far, 0.6);
    }
    for (const side of [1, -1]) {
      addRidgeEnd(mesh, top, side * (half - 0.5), side, far);
      if (i > 0 || !far)
        addClouds(mesh, top, side, i === 0 ? [half - 2.2] : [half * 0.4, half * 0.75], far);
    }
    const planes = hippedGablePlanes(hall);
    for (const eave of liftedEaves(hall)) addLeaves(mesh, planes[eave], [0.05], far);
  });
  for (const ring of plan.lowerRings) {
    const { front, back } = ringPlanes(ring);
    for (const plane of [front, back]) addLeaves(mesh, plane, far ? [0.02] : [0.02, 1.2], far);
  }
}

function addSunDragon(
  mesh: MeshBuilder,
  detail: Detail,
  top: (x: number) => Vec3,
  side: number,
  half: number,
): void {
  const [from, to] = [half * 0.6, 1.8];
  const spine = samplePath(12, (k) => {
    const x = side * (from + (to - from) * k);
    const [, y, z] = top(x);
    const wave = 0.4 * Math.sin(k * 12 - 0.9) * (1 - 0.35 * k);
    const tail = Math.max(0, 1 - k / 0.2) * 0.75;
    const neck = Math.max(0, (k - 0.8) / 0.2) * 0.55;
    return [x, y + 0.5 + wave + tail + neck, z + 0.1 * Math.cos(k * 12)];
  });
  addDragon(mesh, {
    spine,
    radius: 0.31,
    colours: RIDGE_DRAGON,
    facing: [-side, 0.05, 0],
    legs: [0.36, 0.76],
    detail,
  });
}

/** Enamel sun in a ring of flames on a cloud foot. */
function addSun(mesh: MeshBuilder, [x, y, z]: Vec3, far: boolean, scale = 1): void {
  const disc = (radius: number, thickness: number, tint: Tint): void =>
    addPlate(mesh, {
      origin: [x, y + 0.98 * scale, z],
      right: [1, 0, 0],
      up: [0, 1, 0],
      outline: Array.from({ length: far ? 8 : 18 }, (_, k, sides = far ? 8 : 18) => {
        const angle = (k / sides) * Math.PI * 2;
        return [Math.cos(angle) * radius * scale, Math.sin(angle) * radius * scale] as const;
      }),
      thickness,
      skin: stripSkin('ivory', 4),
      tint,
    });
  disc(0.62, 0.16, HALO);
  disc(0.52, 0.21, AMBER);
  disc(0.44, 0.26, SUN);
  addBox(
    mesh,
    [x - 0.7 * scale, y - 0.08, z - 0.24],
    [x + 0.7 * scale, y + 0.2 * scale, z + 0.24],
    stripSkin('mosaic', 4),
  );
  addBox(
    mesh,
    [x - 0.3 * scale, y, z - 0.16],
    [x + 0.3 * scale, y + 0.46 * scale, z + 0.16],
    stripSkin('ivory', 4),
    { tint: CLOUD },
  );
  const tongues = far ? 7 : 13;
  for (let k = 0; k < tongues; k++) {
    const angle = -0.5 + ((Math.PI + 1) * k) / (tongues - 1);
    const out = (r: number, lean: number): Vec3 => [
      x + Math.cos(angle + lean) * r * scale,
      y + (0.98 + Math.sin(angle + lean) * r) * scale,
      z,
    ];
    const reach = k % 2 === 0 ? 1.18 : 0.96;
    addHorn(mesh, {
      points: [out(0.54, 0), out(0.8, 0.1), out(reach, -0.06)],
      rootRadius: 0.13 * scale,
      strip: 'ivory',
      tint: k % 2 === 0 ? CORAL : AMBER,
      sides: far ? 3 : 4,
      steps: far ? 1 : 3,
      flatten: 0.55,
      up: [0, 0, 1],
    });
  }
}

/** A tuft of rising cloud that ends the ridge: three leaning horns out of a block of shards. */
function addRidgeEnd(
  mesh: MeshBuilder,
  top: (x: number) => Vec3,
  place: number,
  side: number,
  far: boolean,
): void {
  const [x, y, z] = top(place);
  addBox(
    mesh,
    [x - 0.34, y - 0.1, z - 0.25],
    [x + 0.34, y + 0.3, z + 0.25],
    stripSkin('mosaic', 4),
  );
  addScroll(mesh, {
    foot: [x, y + 0.16, z],
    outward: [-side, 0, 0],
    size: 1.15,
    tint: INDIGO,
    flame: AMBER,
    far,
  });
}

function addClouds(
  mesh: MeshBuilder,
  top: (x: number) => Vec3,
  side: number,
  places: readonly number[],
  far: boolean,
): void {
  for (const place of places) {
    addScroll(mesh, {
      foot: top(side * place),
      outward: [-side, 0, 0],
      size: 0.7,
      tint: JADE,
      flame: AMBER,
      far,
    });
  }
}

/** Curling leaves (lá) at the feet of the hips, lower than the dragons of Thái Hòa. */
function addLeaves(
  mesh: MeshBuilder,
  plane: RoofPlane,
  places: readonly number[],
  far: boolean,
): void {
  for (const side of [-1, 1]) {
    places.forEach((t, i) => {
      const foot = onPlane(plane, side * plane.hipLength(t), t, HIP_HEIGHT - 0.06);
      const up = onPlane(plane, side * plane.hipLength(t + 1), t + 1);
      addScroll(mesh, {
        foot,
        outward: [foot[0] - up[0], 0, foot[2] - up[2]],
        size: i === 0 ? 0.85 : 0.5,
        tint: i === 0 ? JADE : INDIGO,
        flame: AMBER,
        far,
      });
    });
  }
}
