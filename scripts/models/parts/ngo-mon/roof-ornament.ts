import { pickByName } from '../../kit/hash.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { AMBER, CORAL, INDIGO, JADE, LIME, tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { onSite, placedPlanes } from '../../kit/roof-placed.ts';
import { hippedGablePlanes, onPlane, type RoofPlane } from '../../kit/roof-shape.ts';
import { addHorn, inAxes, uprightAxes } from '../../kit/round.ts';
import { addScroll } from '../../kit/scroll.ts';
import { addLathe } from '../../kit/shapes.ts';
import { stripUv } from '../../kit/sheet.ts';
import { subtract, type Vec3 } from '../../kit/vector.ts';
import { addVolute } from '../../kit/volute.ts';
import { addPhoenix } from './phoenix.ts';
import type { GatePlan } from './plan.ts';
import { lowerPlanes, type UpperRoof, upperRoofs } from './roof-plan.ts';

const HIP_TINTS: readonly [Tint, ...Tint[]] = [JADE, INDIGO, tintOf('#c99a34')];
/** The five colours of the clouds under the gourd. */
const CLOUDS: readonly [Tint, ...Tint[]] = [INDIGO, JADE, AMBER, CORAL, tintOf('#efe9dc')];

/** Phoenixes on the five main ridges, scrolls on hips and ridge ends, the gourd in its clouds on the middle. */
export function addGateOrnament(parts: PartSet, plan: GatePlan): void {
  const mesh = parts.mesh('phoenixes', 'trim');
  const scrolls = parts.mesh('scrolls', 'trim');
  for (const plane of lowerPlanes(plan)) {
    if (plane.ends[1] === 'hip') addHipScroll(scrolls, plane, 1, parts, 0.72);
  }
  for (const roof of upperRoofs(plan)) {
    if (!roof.hipped) continue;
    const planes = placedPlanes(hippedGablePlanes(roof.hipped), roof.site);
    for (const plane of [planes.front, planes.back]) {
      for (const side of [-1, 1] as const) addHipScroll(scrolls, plane, side, parts, 0.6);
    }
    addRidgePair(mesh, scrolls, roof, parts);
    if (roof.kind === 'middle') addGourd(parts, roof);
  }
}

/** Ends of a main ridge: a scroll rolling outwards, and inside it a phoenix that looks to the middle. */
function addRidgePair(
  mesh: MeshBuilder,
  scrolls: MeshBuilder,
  roof: UpperRoof,
  { detail }: PartSet,
): void {
  const [, end] = roof.ridgeEnds;
  const place = (along: number): Vec3 =>
    onSite(roof.site, [along, roof.ridge + roof.band + 0.02, 0]);
  const middle = roof.kind === 'middle';
  for (const side of [-1, 1]) {
    const outward = subtract(place(side), place(0));
    addScroll(scrolls, {
      foot: place(side * (end - 0.42)),
      outward,
      size: middle ? 0.95 : 0.7,
      tint: JADE,
      flame: AMBER,
      far: detail === 'far',
    });
    addPhoenix(mesh, {
      foot: place(side * (middle ? end * 0.46 : end - (roof.site.quarterTurn ? 1.25 : 1.55))),
      facing: [-outward[0], 0, -outward[2]],
      size: middle ? 1.05 : roof.site.quarterTurn ? 0.66 : 0.78,
      detail,
    });
  }
}

function addHipScroll(
  mesh: MeshBuilder,
  plane: RoofPlane,
  side: -1 | 1,
  { detail }: PartSet,
  size: number,
): void {
  const at = (t: number): Vec3 => onPlane(plane, side * plane.hipLength(t), t, 0.26);
  const foot = at(0.16);
  const up = at(1.16);
  const outward: Vec3 = [foot[0] - up[0], 0, foot[2] - up[2]];
  const tint = pickByName(`${plane.name}/${side}`, HIP_TINTS);
  if (detail === 'hero') {
    addScroll(mesh, { foot, outward, size, tint, flame: AMBER, far: false });
    return;
  }
  addVolute(mesh, { foot, outward, size, tint, heart: LIME, detail, flatten: 1.5 });
  const axes = uprightAxes(outward);
  for (const [rise, back] of [
    [1.25, 0.1],
    [0.8, 0.62],
  ] as const) {
    addHorn(mesh, {
      points: [
        inAxes(foot, axes, size, [-0.1 - back, 0.1, 0]),
        inAxes(foot, axes, size, [-0.3 - back, rise * 0.6, 0]),
        inAxes(foot, axes, size, [-0.1 - back, rise, 0]),
      ],
      rootRadius: size * 0.12,
      strip: 'ivory',
      tint: AMBER,
      sides: 3,
      steps: detail === 'far' ? 1 : 3,
    });
  }
}

/** Wine gourd of enamel over clouds of five colours, in the middle of the middle ridge. */
function addGourd(parts: PartSet, roof: UpperRoof): void {
  const mesh = parts.mesh('gourd', 'trim');
  const { detail } = parts;
  const [x, , z] = onSite(roof.site, [0, 0, 0]);
  const y = roof.ridge + roof.band - 0.02;
  addLathe(
    mesh,
    [x, y, z],
    [
      [0.26, 0],
      [0.3, 0.1],
      [0.16, 0.2],
      [0.28, 0.34],
      [0.34, 0.5],
      [0.27, 0.68],
      [0.13, 0.8],
      [0.19, 0.9],
      [0.22, 1.02],
      [0.16, 1.15],
      [0.06, 1.24],
      [0.035, 1.4],
      [0.005, 1.52],
    ],
    detail === 'far' ? 6 : 12,
    (around, up) => stripUv(up < 0.2 ? 'mosaic' : 'shards', around * 0.1, up),
    (_around, up) => (up < 0.17 ? LIME : up < 0.55 ? AMBER : up < 0.6 ? CORAL : AMBER),
  );
  for (let k = 0; k < 10; k++) {
    const side = k % 2 === 0 ? 1 : -1;
    const row = Math.floor(k / 2);
    if (detail === 'far' && row > 1) continue;
    addVolute(mesh, {
      foot: [x + side * (0.3 + row * 0.24), y - 0.02, z + (row % 2 === 0 ? 0.07 : -0.07)],
      outward: [row < 3 ? side : -side, 0, 0],
      size: 0.62 - row * 0.07,
      tint: CLOUDS[(row + (side > 0 ? 0 : 2)) % CLOUDS.length] ?? JADE,
      heart: LIME,
      detail: detail === 'hero' ? 'mid' : 'far',
    });
  }
}
