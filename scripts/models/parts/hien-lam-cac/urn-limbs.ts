import type { FootForm, HandleForm, Urn } from '../../buildings/urns.ts';
import { urnFigures } from '../../buildings/urns.ts';
import type { MeshBuilder } from '../../kit/mesh.ts';
import type { Detail } from '../../kit/part-set.ts';
import { addTube } from '../../kit/shapes.ts';
import { stripUv } from '../../kit/sheet.ts';
import { at, mix, spline, type Vec3 } from '../../kit/vector.ts';
import { BRONZE, PATINA } from './urn-body.ts';

/** A leg from the belly to the ground: distance from the axis, share of its height, radius. */
type Leg = readonly (readonly [number, number, number])[];

const LEGS: Record<FootForm, Leg> = {
  straight: [
    [0.52, 1, 0.17],
    [0.57, 0.85, 0.15],
    [0.57, 0.5, 0.115],
    [0.57, 0.2, 0.105],
    [0.57, 0.07, 0.125],
    [0.57, 0, 0.135],
  ],
  knee: [
    [0.5, 1, 0.19],
    [0.62, 0.84, 0.17],
    [0.6, 0.55, 0.115],
    [0.54, 0.3, 0.095],
    [0.57, 0.1, 0.12],
    [0.61, 0, 0.13],
  ],
  curved: [
    [0.5, 1, 0.18],
    [0.6, 0.88, 0.16],
    [0.64, 0.62, 0.12],
    [0.55, 0.34, 0.1],
    [0.53, 0.12, 0.115],
    [0.57, 0, 0.14],
  ],
};

/** Half a handle from the rim up to its top: shares of half its width, and of its height. */
const HANDLES: Record<HandleForm, readonly (readonly [number, number])[]> = {
  square: [
    [0.92, -0.07],
    [0.94, 0.4],
    [0.95, 0.86],
    [0.8, 0.985],
    [0.4, 1],
    [0, 1],
  ],
  round: [
    [0.86, -0.07],
    [0.95, 0.3],
    [0.97, 0.62],
    [0.74, 0.88],
    [0.38, 0.98],
    [0, 1],
  ],
  rope: [
    [0.8, -0.07],
    [0.9, 0.3],
    [0.96, 0.66],
    [0.72, 0.9],
    [0.36, 0.98],
    [0, 1],
  ],
  flared: [
    [0.66, -0.07],
    [0.74, 0.34],
    [0.98, 0.8],
    [0.84, 0.96],
    [0.42, 0.99],
    [0, 1],
  ],
};

/** Three feet, one towards Thế Miếu. */
export function addUrnFeet(mesh: MeshBuilder, foot: Vec3, urn: Urn, detail: Detail): void {
  const leg = LEGS[urn.footForm];
  const steps = detail === 'far' ? 3 : detail === 'mid' ? 8 : 14;
  for (let k = 0; k < 3; k++) {
    const angle = Math.PI / 2 + (k * Math.PI * 2) / 3;
    const [dx, dz] = [Math.cos(angle), Math.sin(angle)];
    const path = spline(
      leg.map(
        ([out, share]): Vec3 => [
          foot[0] + dx * out,
          foot[1] + share * urn.feet.value,
          foot[2] + dz * out,
        ],
      ),
      steps,
    );
    const first = mesh.vertexCount;
    addTube(mesh, path, {
      sides: detail === 'far' ? 5 : detail === 'mid' ? 8 : 12,
      radius: (t) => radiusAlong(leg, t),
      up: [dx, 0, dz],
      uv: (around, along) => stripUv(BRONZE, along * 0.2 + k * 0.1, 0.1 + around * 0.8),
      tint: PATINA,
    });
    // Leaning rings at the foot are cut level with the slab.
    for (let i = first; i < mesh.vertexCount; i++) {
      mesh.positions[i * 3 + 1] = Math.max(foot[1], mesh.positions[i * 3 + 1] ?? 0);
    }
  }
}

function radiusAlong(leg: Leg, t: number): number {
  const place = t * (leg.length - 1);
  const i = Math.min(leg.length - 2, Math.floor(place));
  return mix(at(leg, i)[2], at(leg, i + 1)[2], place - i);
}

/** Two upright handles on the rim, to the left and the right. */
export function addUrnHandles(mesh: MeshBuilder, foot: Vec3, urn: Urn, detail: Detail): void {
  const half = HANDLES[urn.handleForm];
  const whole = [
    ...half,
    ...half
      .slice(0, -1)
      .toReversed()
      .map(([w, h]) => [-w, h] as const),
  ];
  const thick = 0.055;
  const rim = foot[1] + urn.rim.value;
  const rise = urn.height.value - urn.rim.value - thick;
  const reach = urn.handleWidth.value / 2 - thick;
  const rope = urn.handleForm === 'rope' && detail !== 'far';
  const steps =
    detail === 'far' ? 6 : rope ? (detail === 'mid' ? 27 : 40) : detail === 'mid' ? 14 : 26;
  const offset = urnFigures.mouthDiameter.value / 2 - 0.035;
  for (const side of [1, -1]) {
    const path = spline(
      whole.map(([w, h]): Vec3 => [foot[0] + side * offset, rim + h * rise, foot[2] + w * reach]),
      steps,
    );
    addTube(mesh, path, {
      sides: detail === 'far' ? 4 : detail === 'mid' ? 6 : 8,
      radius: (t) => thick * (rope ? 0.8 + 0.2 * Math.abs(Math.sin(t * Math.PI * 9)) : 1),
      up: [1, 0, 0],
      uv: (around, along) => stripUv(BRONZE, along * 0.15, 0.1 + around * 0.8),
      tint: PATINA,
    });
  }
}
