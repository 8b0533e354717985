import { Ray, Vector3 } from 'three';
import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import { at, clamp, mix } from '../kit/vector.ts';
import { fillBuried } from './fill-buried.ts';
import { RayScene } from './ray-scene.ts';

export interface OcclusionOptions {
  /** Meshes that take light away and get no shade themselves. */
  occluders: readonly MeshBuilder[];
  /** Rays per place. */
  rays: number;
  /** Farthest occluder that counts, metres. */
  reach: number;
  /** Metres that rays start above a surface; more for tiled roofs, whose bed lies under their tubes. */
  lift: (mesh: MeshBuilder) => number;
  /** Least light that a mesh keeps, so that what is meant to be read is read. */
  least: (mesh: MeshBuilder) => number;
  /** Linear colour that a vertex sends back to its surroundings; its tint where none is given. */
  colour: (mesh: MeshBuilder, vertex: number) => Tint;
}

export const OCCLUSION_DEFAULTS: OcclusionOptions = {
  occluders: [],
  rays: 36,
  reach: 16,
  lift: () => 0.03,
  least: () => 0,
  colour: ({ tints }, vertex) => [
    at(tints, vertex * 3),
    at(tints, vertex * 3 + 1),
    at(tints, vertex * 3 + 2),
  ],
};

/** Share of light that bounces back from an occluder at the end of the reach, and at no distance. */
const BOUNCE_FAR = 0.42;
const BOUNCE_NEAR = 0.1;
/** How far bounced light takes the hue of what it came from. */
const BOUNCE_HUE = 0.5;
/** Warmth that deep shade has of its own, as light under a timber roof. */
const SHADE_TINT: Tint = [0.07, 0.04, 0.02];
/** Share of rays that must meet surfaces from behind for a place to lie inside a body. */
const BURIED_SHARE = 0.9;

/** Cosine-weighted directions over a hemisphere, on a sunflower spiral. */
function hemisphere(rays: number): Vector3[] {
  const golden = Math.PI * (3 - Math.sqrt(5));
  return Array.from({ length: rays }, (_, i) => {
    const r = Math.sqrt((i + 0.5) / rays);
    return new Vector3(r * Math.cos(i * golden), r * Math.sin(i * golden), Math.sqrt(1 - r * r));
  });
}

/** Light at one place, 1 under the open sky; undefined inside a body. */
type Gather = (origin: Vector3, normal: Vector3, start: number) => Tint | undefined;

function gatherer(scene: RayScene, rays: number, reach: number): Gather {
  const directions = hemisphere(rays);
  const ray = new Ray();
  const [tangent, bitangent] = [new Vector3(), new Vector3()];
  return (origin, normal, start) => {
    // The same turn for all places of a plane: what errs, errs alike, and leaves no blotches.
    const upright = Math.abs(normal.x) > 0.8;
    tangent
      .set(upright ? 0 : 1, upright ? 1 : 0, 0)
      .cross(normal)
      .normalize();
    bitangent.crossVectors(normal, tangent);
    ray.origin.copy(origin).addScaledVector(normal, start);
    const light: [number, number, number] = [0, 0, 0];
    let [all, behind] = [0, 0];
    for (const d of directions) {
      ray.direction.set(0, 0, 0).addScaledVector(tangent, d.x).addScaledVector(bitangent, d.y);
      ray.direction.addScaledVector(normal, d.z);
      const sky = 0.55 + 0.45 * Math.max(-0.4, ray.direction.y);
      all += sky;
      const met = scene.cast(ray, reach);
      if (met?.behind) behind++;
      const bounce = met ? mix(BOUNCE_NEAR, BOUNCE_FAR, (met.distance / reach) ** 0.6) : 1;
      for (const k of [0, 1, 2] as const)
        light[k] += sky * bounce * (met ? bounceHue(scene, met.vertex, k) : 1);
    }
    if (behind >= rays * BURIED_SHARE) return undefined;
    return [light[0] / all, light[1] / all, light[2] / all];
  };
}

/** Factor on one channel of light that returns from a surface: its hue, not its brightness. */
function bounceHue(scene: RayScene, vertex: number, channel: 0 | 1 | 2): number {
  const [r, g, b] = [scene.colour(vertex, 0), scene.colour(vertex, 1), scene.colour(vertex, 2)];
  const grey = 0.3 * r + 0.55 * g + 0.15 * b || 1;
  return mix(1, clamp(scene.colour(vertex, channel) / grey, 0.3, 2), BOUNCE_HUE);
}

/**
 * Multiplies every vertex tint by the share of sky that it sees and the coloured light that returns
 * from what hides the rest, so that the model stands without a shadow map. The same meshes always
 * give the same tints.
 */
export function bakeOcclusion(
  meshes: readonly MeshBuilder[],
  options: Partial<OcclusionOptions> = {},
): void {
  const { occluders, rays, reach, lift, least, colour } = { ...OCCLUSION_DEFAULTS, ...options };
  const scene = new RayScene([...meshes, ...occluders], colour);
  const gather = gatherer(scene, rays, reach);
  const known = new Map<string, Tint | undefined>();
  const [place, normal] = [new Vector3(), new Vector3()];
  for (const mesh of meshes) {
    const [floor, start] = [least(mesh), lift(mesh)];
    const lights: (Tint | undefined)[] = [];
    for (let i = 0; i < mesh.vertexCount; i++) {
      place.fromArray(mesh.positions, i * 3);
      normal.fromArray(mesh.normals, i * 3);
      const key = placeKey(place, normal, start);
      if (!known.has(key)) known.set(key, gather(place, normal, start));
      lights.push(known.get(key));
    }
    shade(mesh, fillBuried(mesh.indices, lights, [BOUNCE_NEAR, BOUNCE_NEAR, BOUNCE_NEAR]), floor);
  }
}

/** Names a place to the centimetre with the side that it looks to. */
function placeKey({ x, y, z }: Vector3, normal: Vector3, start: number): string {
  const cm = (v: number): number => Math.round(v * 100);
  const side = (v: number): number => Math.round(v * 10);
  return `${cm(x)},${cm(y)},${cm(z)},${side(normal.x)},${side(normal.y)},${side(normal.z)},${start}`;
}

function shade({ tints }: MeshBuilder, lights: readonly Tint[], floor: number): void {
  lights.forEach((light, i) => {
    for (const k of [0, 1, 2] as const) {
      const open = Math.max(light[k], floor);
      tints[i * 3 + k] = at(tints, i * 3 + k) * (open + (1 - open) * SHADE_TINT[k]);
    }
  });
}
